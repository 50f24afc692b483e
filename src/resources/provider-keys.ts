import type { ConfigValue } from '../config/index.ts';
import { authIndexOf, providers } from '../providers/index.ts';

/** A key of the config's provider lists, and whose it is. */
export type ProviderKey = {
  /** As statistics name it: its kind, or the name that its entry gives the provider. */
  provider: string;
  baseUrl: string;
  key: string;
  authIndex: string;
};

type Entry = { name?: string; 'base-url'?: string; 'api-key'?: string; 'api-key-entries'?: readonly Entry[] };

/** Every key of the config's provider lists, in their order. */
export const providerKeys = (config: ConfigValue): ProviderKey[] =>
  providers.flatMap(({ sources }) =>
    sources.flatMap(({ kind, list, keysIn }) =>
      (config[list] as readonly Entry[]).flatMap((entry) =>
        (keysIn === undefined ? [entry] : (entry[keysIn] ?? [])).map(({ 'api-key': key = '' }) => {
          const baseUrl = entry['base-url'] ?? '';
          const provider = (keysIn !== undefined && entry.name) || kind;
          return { provider, baseUrl, key, authIndex: authIndexOf(kind, { baseUrl, key }) };
        }),
      ),
    ),
  );
