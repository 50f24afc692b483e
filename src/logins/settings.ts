import { Fault } from '../platform/fault.ts';
import type { LoginProvider } from '../providers/index.ts';

/** What the operator may say of one provider. */
export type OAuthClientSettings = {
  readonly 'client-id'?: string;
  readonly 'client-secret'?: string;
  readonly 'callback-port'?: number;
  readonly 'auth-url'?: string;
  readonly 'token-url'?: string;
  readonly 'device-url'?: string;
  readonly 'userinfo-url'?: string;
  readonly 'api-url'?: string;
};

/** Read anew for each login and refresh. */
export type LoginSettings = {
  /** The global one; '' is none. */
  proxyUrl: string;
  /** `oauth-clients`. */
  clients: { readonly [provider: string]: OAuthClientSettings | undefined };
  /** Refreshes at the same time; 0 is 16. */
  workers: number;
};

/** An OAuth client; public ones have no secret. */
export type OAuthClient = { id: string; secret?: string };

/** What the operator says of a provider, by its name or else by one of its others: `claude` for anthropic, as elsewhere in the config. */
export function ownSettings({ name, aliases }: LoginProvider, clients: LoginSettings['clients']): OAuthClientSettings {
  const named = [name, ...aliases].find((one) => clients[one] !== undefined);
  return (named !== undefined && clients[named]) || {};
}

const variableOf = (provider: LoginProvider, what: 'ID' | 'SECRET'): string =>
  `CLIPROXY_OAUTH_${provider.name.toUpperCase().replaceAll('-', '_')}_CLIENT_${what}`;

/**
 * The client that a provider is asked as: the config's, else the environment's, else the provider's public one. Rejects with
 * Fault `unavailable` if there is none.
 */
export function clientOf(
  provider: LoginProvider,
  own: OAuthClientSettings,
  environment: { readonly [name: string]: string | undefined },
): OAuthClient {
  const id = own['client-id'] || environment[variableOf(provider, 'ID')] || provider.clientId;
  const secret = own['client-secret'] || environment[variableOf(provider, 'SECRET')];
  const needsSecret = provider.clientId === undefined;
  if (id && (secret || !needsSecret)) return { id, ...(secret && { secret }) };
  const place = `oauth-clients.${provider.name}`;
  throw new Fault('unavailable', 'oauth client not configured', {
    message:
      `oauth client not configured: set ${place}.client-id and ${place}.client-secret in the config, or ` +
      `${variableOf(provider, 'ID')} and ${variableOf(provider, 'SECRET')} in the environment, to an OAuth client that you ` +
      `registered with ${provider.title}'s vendor for the redirect address ${redirectOf(provider, own)}`,
  });
}

/** The address that the browser is sent back to; '' for a device flow. Vendors know it with `localhost` in it. */
export function redirectOf({ flow }: LoginProvider, own: OAuthClientSettings): string {
  return flow.kind === 'code' ? `http://localhost:${own['callback-port'] ?? flow.port}${flow.path}` : '';
}
