import type { Frozen } from '../platform/frozen.ts';

/** What the config says of credential files. */
export type CredentialSettings = {
  /** Where they are, absolute. */
  directory: string;
  /** Days for which deleted files are kept; 0 keeps none. */
  trashDays: number;
  /** Where tokens are asked for in place of a provider's own address, by provider. */
  tokenUrls: Readonly<Record<string, string>>;
  /** Patterns of models that no credential of a kind serves, by kind. */
  excludedModels: Readonly<Record<string, readonly string[]>>;
  /** Kinds whose files carry traffic although their vendors may serve them only to their own clients. */
  routing: readonly string[];
};

/** The slice of the config that is read here, in the file's own names. */
type ConfigSlice = Frozen<{
  'auth-trash-days': number;
  'oauth-clients': Record<string, { 'token-url'?: string }>;
  'oauth-excluded-models': Record<string, string[]>;
  'oauth-routing': string[];
}>;

/** Other names that the config has for providers. */
const providerNames: Partial<Record<string, string>> = { anthropic: 'claude', gemini: 'gemini-cli' };

export function credentialSettings(config: ConfigSlice, directory: string): CredentialSettings {
  const tokenUrls = Object.entries(config['oauth-clients']).flatMap(([name, client]): [string, string][] => {
    const url = client['token-url']?.trim();
    return url ? [[providerNames[name] ?? name, url]] : [];
  });
  return {
    directory,
    trashDays: config['auth-trash-days'],
    tokenUrls: Object.fromEntries(tokenUrls),
    excludedModels: config['oauth-excluded-models'],
    routing: config['oauth-routing'],
  };
}
