import { hash } from 'node:crypto';
import { chosenProxy } from '../../platform/proxy-url.ts';
import {
  authIndexOf,
  type Channel,
  credentialId,
  distinctIds,
  type EndpointId,
  matches,
  providers,
  type Source,
} from '../../providers/index.ts';
import type { GatewaySettings, KeySettings, ProviderEntry } from '../settings.ts';
import { baseOf } from '../upstream/address.ts';
import { inUtf8, ownHeaders } from '../upstream/headers.ts';
import type { Credential, Delivery, Identity, Offer } from './credential.ts';
import { type CommonSettings, type OwnPolicy, patienceOf, policyOf } from './policy.ts';
import { socketsOf } from './sockets.ts';
import { baseUrlOf, whyUnusable } from './unusable.ts';

/** Makes a credential of each key in the config's lists. Nothing is refused here: what can't work becomes `unusable`. */
export type CredentialsOfLists = (settings: GatewaySettings) => readonly Credential[];

/**
 * Makes what remembers the credentials that it has made: an edit of the config leaves all other entries the same objects. Of
 * 10,000 entries that takes 1 ms, to make them all anew 200.
 */
export function createCredentialsOfLists(): CredentialsOfLists {
  const known = createMaker();
  let before: Listed = { made: [], credentials: [] };
  return (settings) => {
    const made = providers.flatMap(({ channel, sources }) =>
      sources.flatMap((source) => known(channel, source, settings)),
    );
    before = { made, credentials: withFewReplaced(before, made) ?? numbered(made) };
    return before.credentials;
  };
}

/** What a key becomes, before it is told apart from equal ones. */
type Made = {
  /** Of all that is its own. */
  content: string;
  sourceId: string;
  credential(id: string, source: string): Credential;
};

type Listed = { made: readonly Made[]; credentials: readonly Credential[] };

/** Equal ones are told apart by a count. */
function numbered(made: readonly Made[]): Credential[] {
  const sourceIds = distinctIds();
  const counts = new Map<string, number>();
  return made.map(({ content, sourceId, credential }) => {
    const count = counts.get(content) ?? 0;
    counts.set(content, count + 1);
    return credential(`${content}-${count}`, sourceIds(sourceId));
  });
}

/** The credentials where a few are other ones now, and neither these nor those before have any equal: no count changes. */
function withFewReplaced(before: Listed, made: readonly Made[]): Credential[] | undefined {
  if (made.length !== before.made.length) return undefined;
  const replaced = made.flatMap((one, index) => (one === before.made[index] ? [] : index));
  if (replaced.length > 8) return undefined;
  const credentials = [...before.credentials];
  for (const index of replaced) {
    const [old, next] = [before.made[index]!, made[index]!];
    const isLikeEither = ({ content, sourceId }: Made, at: number): boolean =>
      at !== index &&
      (content === old.content || content === next.content || sourceId === old.sourceId || sourceId === next.sourceId);
    if (made.some(isLikeEither)) return undefined;
    credentials[index] = next.credential(`${next.content}-0`, next.sourceId);
  }
  return credentials;
}

/** Remembers by their places what the entries of each list became. */
function createMaker(): (channel: Channel, source: Source, settings: GatewaySettings) => Made[] {
  type Known = { common: string; entries: readonly ProviderEntry[]; made: readonly (readonly Made[])[] };
  const known = new Map<string, Known>();
  return (channel, source, settings) => {
    const settingsInCommon = commonOf(settings);
    const common = JSON.stringify(settingsInCommon);
    const entries = settings[source.list];
    const before = known.get(source.kind);
    const made = entries.map((entry, index) => {
      const same = before?.common === common && before.entries[index] === entry;
      return same ? before.made[index]! : madeOf(channel, source, entry, settingsInCommon);
    });
    known.set(source.kind, { common, entries, made });
    return made.flat();
  };
}

/** Only these go into a credential, besides its entry: the compiler sees that `madeOf` uses no others. */
const commonOf = (settings: GatewaySettings): CommonSettings => ({
  'disable-cooling': settings['disable-cooling'],
  'request-retry': settings['request-retry'],
  'proxy-url': settings['proxy-url'],
  streaming: settings.streaming,
});

function madeOf(channel: Channel, source: Source, entry: ProviderEntry, settings: CommonSettings): Made[] {
  const offer = offerOf(channel, entry);
  return keysOf(source, entry).map((key) => {
    const delivery = deliveryOf(channel, entry, key, settings);
    return keyMade(source, entry, key, {
      ...offer,
      ...policyOf(ownPolicy(entry, key), settings),
      ...delivery,
      unusable: whyUnusable(entry, key, { channel, delivery, needsKey: source.keysIn === undefined }),
    });
  });
}

/** An entry that is a provider of its own is called without a key if it has none. */
const keysOf = ({ keysIn }: Source, entry: ProviderEntry): readonly KeySettings[] => {
  if (keysIn === undefined) return [entry];
  return entry[keysIn]?.length ? entry[keysIn] : [{}];
};

function keyMade(
  { kind, keysIn }: Source,
  entry: ProviderEntry,
  key: KeySettings,
  others: Omit<Credential, keyof Identity>,
): Made {
  const baseUrl = entry['base-url'] ?? '';
  const apiKey = key['api-key'] ?? '';
  const ownProxy = key['proxy-url'] ?? '';
  const entryName = entry.name ?? '';
  const { 'api-key-entries': _siblings, ...own } = entry; // another key of the entry changes nothing for this one
  const authIndex = authIndexOf(kind, { baseUrl, key: apiKey });
  return {
    content: hash('sha256', JSON.stringify([kind, own, key]), 'base64url'),
    sourceId: keysIn
      ? credentialId(`${kind}:${entryName.toLowerCase()}`, apiKey ? [apiKey, baseUrl, ownProxy] : [baseUrl])
      : credentialId(`${kind}:apikey`, [apiKey, baseUrl]),
    credential(id, source) {
      const name = (keysIn && entryName) || source;
      return { id, source, authIndex, authType: 'api_key', kind, provider: keysIn ? name : kind, name, ...others };
    },
  };
}

function offerOf(channel: Channel, entry: ProviderEntry): Offer {
  const excluded = entry['excluded-models'] ?? [];
  const models = (entry.models ?? []).flatMap(
    ({ name, alias, 'display-name': displayName, 'force-mapping': forced }) => {
      const asked = alias || name;
      const isShown = forced && { isShown: true as const };
      return asked ? [{ asked, name: name || asked, displayName: displayName || undefined, ...isShown }] : [];
    },
  );
  return {
    channel,
    paths: pathsOf(channel, entry),
    sockets: socketsOf(channel, entry),
    prefix: entry.prefix ?? '',
    models,
    isOpen: models.length === 0,
    hides: () => false,
    excludes: (name, asked) => excluded.some((pattern) => matches(pattern, name) || matches(pattern, asked)),
  };
}

/** The channel's own object where entries ask for nothing: one for all of them. */
function pathsOf({ paths, onRequest }: Channel, entry: ProviderEntry): Offer['paths'] {
  if (!onRequest) return paths;
  const there = Object.entries(paths).filter(([endpoint]) => {
    const member = onRequest[endpoint as EndpointId];
    return member === undefined || (entry as Record<string, unknown>)[member] === true;
  });
  return Object.fromEntries(there);
}

const ownPolicy = (entry: ProviderEntry, key: KeySettings): OwnPolicy => ({
  priority: entry.priority,
  weight: key.weight,
  isOff: entry.disabled === true || entry['excluded-models']?.includes('*') === true,
  disableCooling: entry['disable-cooling'],
  rounds: entry['request-retry'],
  errorRules: entry['request-scoped-errors'],
});

function deliveryOf(channel: Channel, entry: ProviderEntry, key: KeySettings, settings: CommonSettings): Delivery {
  const apiKey = key['api-key'] ?? '';
  const base = baseOf(baseUrlOf(channel, entry));
  const authorization = apiKey === '' ? {} : channel.keyHeaders(inUtf8(apiKey), base.host);
  return {
    base,
    headers: ownHeaders(entry.headers ?? {}),
    includeUsage: entry['include-usage'] === true,
    ...patienceOf(entry.streaming, settings),
    proxyUrl: chosenProxy(key['proxy-url'] ?? '', settings['proxy-url']),
    authorize: () => authorization,
  };
}
