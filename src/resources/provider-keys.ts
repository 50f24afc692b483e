import type { Config, ConfigValue } from '../config/index.ts';
import { authIndexOf, type ProviderList, providers, type Source } from '../providers/index.ts';
import { collectionNames } from './table.ts';

/** A key of the config's provider lists, and whose it is. */
export type ProviderKey = {
  /** As statistics name it: its kind, or the name that its entry gives the provider. */
  provider: string;
  list: ProviderList;
  /** Of its entry in the list. */
  index: number;
  baseUrl: string;
  key: string;
  /** Its own `proxy-url`. */
  proxyUrl: string;
  authIndex: string;
};

type ProviderEntry = {
  name?: string;
  'base-url'?: string;
  'api-key'?: string;
  'proxy-url'?: string;
  'api-key-entries'?: readonly ProviderEntry[];
};

/** Every key of the config's provider lists, in their order. */
export const providerKeys = (config: ConfigValue): ProviderKey[] =>
  providers.flatMap(({ sources }) =>
    sources.flatMap((source) =>
      (config[source.list] as readonly ProviderEntry[]).flatMap((entry, index) => keysOfEntry(source, entry, index)),
    ),
  );

/** What was found in an entry, as long as it stays where it is: an edit leaves the others the same objects. */
const known = new WeakMap<ProviderEntry, ProviderKey[]>();

function keysOfEntry({ kind, list, keysIn }: Source, entry: ProviderEntry, index: number): ProviderKey[] {
  const before = known.get(entry);
  if (before?.[0]?.list === list && before[0].index === index) return before;
  const keys = keysOf(entry, keysIn).map(({ 'api-key': key = '', 'proxy-url': proxyUrl = '' }) => {
    const baseUrl = entry['base-url'] ?? '';
    const provider = (keysIn !== undefined && entry.name) || kind;
    return { provider, list, index, baseUrl, key, proxyUrl, authIndex: authIndexOf(kind, { baseUrl, key }) };
  });
  known.set(entry, keys);
  return keys;
}

/** An entry that is a provider of its own, and has no key, is known by that. */
function keysOf(entry: ProviderEntry, keysIn: 'api-key-entries' | undefined): readonly ProviderEntry[] {
  if (keysIn === undefined) return [entry];
  return entry[keysIn]?.length ? entry[keysIn] : [{}];
}

/** Finds a provider's key by its index in the config in force. */
export function keysByIndex(config: Config): (authIndex: string | undefined) => string | undefined {
  const keys = () => new Map(providerKeys(config.current).map(({ authIndex, key }) => [authIndex, key]));
  let current: Map<string, string> | undefined;
  for (const name of collectionNames)
    config.onChange(name, () => {
      current = undefined;
    });
  return (authIndex) => {
    if (authIndex === undefined) return undefined;
    current ??= keys();
    return current.get(authIndex);
  };
}
