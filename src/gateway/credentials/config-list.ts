import { hash } from 'node:crypto';
import { differenceOf, flatAgain, type Mapped, mapAgain, nothingMapped } from '../../platform/again.ts';
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
import type { Credential, Delivery, Identity, Offer, Policy } from './credential.ts';
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
  const madeOfList = createMaker();
  const toldApart = createNumbering();
  return (settings) => {
    const lists = providers.flatMap(({ channel, sources }) =>
      sources.map((source) => madeOfList(channel, source, settings)),
    );
    return toldApart(([] as Made[]).concat(...lists));
  };
}

/** What a key becomes, before it is told apart from equal ones. */
type Made = {
  /** Of all that is its own. */
  content: string;
  sourceId: string;
  credential(id: string, source: string): Credential;
};

/** Makes credentials, equal ones told apart by a count. An edit that leaves no equal ones behind changes no count but its own. */
function createNumbering(): (made: readonly Made[]) => readonly Credential[] {
  let last: Mapped<Made, Credential> | undefined;
  /** How often each content and each source id stands in the lists. Counted when something changes. */
  let counts: Map<string, number> | undefined;

  function count(some: readonly Made[], more: 1 | -1): void {
    counts ??= new Map();
    for (const { content, sourceId } of some)
      for (const text of [content, sourceId]) {
        const next = (counts.get(text) ?? 0) + more;
        if (next === 0) counts.delete(text);
        else counts.set(text, next);
      }
  }

  const areAlone = (some: readonly Made[]): boolean =>
    some.every(({ content, sourceId }) => counts?.get(content) === 1 && counts.get(sourceId) === 1);

  function changed(last: Mapped<Made, Credential>, items: readonly Made[]): readonly Credential[] {
    if (!counts) count(last.items, 1);
    const { from, behind } = differenceOf(last.items, items);
    const gone = last.items.slice(from, last.items.length - behind);
    const come = items.slice(from, items.length - behind);
    const wereAlone = areAlone(gone);
    count(gone, -1);
    count(come, 1);
    return wereAlone && areAlone(come) ? mapAgain(items, last, onlyOne) : numbered(items);
  }

  return (items) => {
    last = { items, results: last ? changed(last, items) : numbered(items) };
    return last.results;
  };
}

const onlyOne = ({ content, sourceId, credential }: Made): Credential => credential(`${content}-0`, sourceId);

function numbered(made: readonly Made[]): Credential[] {
  const sourceIds = distinctIds();
  const counts = new Map<string, number>();
  return made.map(({ content, sourceId, credential }) => {
    const count = counts.get(content) ?? 0;
    counts.set(content, count + 1);
    return credential(`${content}-${count}`, sourceIds(sourceId));
  });
}

/** Remembers by their places what the entries of each list became. */
function createMaker(): (channel: Channel, source: Source, settings: GatewaySettings) => readonly Made[] {
  type Known = { common: string; entries: readonly ProviderEntry[]; made: readonly (readonly Made[])[]; all: Made[] };
  const known = new Map<string, Known>();
  return (channel, source, settings) => {
    const settingsInCommon = commonOf(settings);
    const common = JSON.stringify(settingsInCommon);
    const entries = settings[source.list];
    const found = known.get(source.kind);
    const before = found?.common === common ? found : undefined;
    if (before?.entries === entries) return before.all;
    const mapped = before ? { items: before.entries, results: before.made } : nothingMapped;
    const made = mapAgain<ProviderEntry, readonly Made[]>(entries, mapped, (entry) =>
      madeOf(channel, source, entry, settingsInCommon),
    );
    const all = flatAgain(made, before ? { items: before.made, results: before.all } : nothingMapped);
    known.set(source.kind, { common, entries, made, all });
    return all;
  };
}

/** Only these go into a credential, besides its entry: the compiler sees that `madeOf` uses no others. */
const commonOf = (settings: GatewaySettings): CommonSettings => ({
  'disable-cooling': settings['disable-cooling'],
  'request-retry': settings['request-retry'],
  'proxy-url': settings['proxy-url'],
  streaming: settings.streaming,
});

type Place = { channel: Channel; source: Source; entry: ProviderEntry; key: KeySettings; place: string };

/** The keys of the config's lists and where they stand in it, in the order of the credentials that are made of them. */
export const placesIn = (settings: GatewaySettings): Place[] =>
  providers.flatMap(({ channel, sources }) =>
    sources.flatMap((source) =>
      settings[source.list].flatMap((entry, index) =>
        keysOf(source, entry).map((key, at) => {
          const within = source.keysIn && key !== noKey ? `.${source.keysIn}[${at}]` : '';
          return { channel, source, entry, key, place: `${source.list}[${index}]${within}` };
        }),
      ),
    ),
  );

/** The keys of the config's lists that no request can be sent with: their places in it, and why. Shows none of their values. */
export const unusableIn = (settings: GatewaySettings): { place: string; why: string }[] =>
  placesIn(settings).flatMap(({ channel, source, entry, key, place }) => {
    const why = reasonOf(channel, source, { entry, key, delivery: deliveryOf(channel, entry, key, settings) });
    return why === undefined ? [] : [{ place, why }];
  });

const reasonOf = (
  channel: Channel,
  { keysIn }: Source,
  { entry, key, delivery }: { entry: ProviderEntry; key: KeySettings; delivery: Delivery },
): string | undefined => whyUnusable(entry, key, { channel, delivery, needsKey: keysIn === undefined });

function madeOf(channel: Channel, source: Source, entry: ProviderEntry, settings: CommonSettings): Made[] {
  const offer = offerOf(channel, entry);
  return keysOf(source, entry).map((key) => {
    const delivery = deliveryOf(channel, entry, key, settings);
    return keyMade(source, entry, key, {
      offer,
      policy: policyOf(ownPolicy(entry, key), settings),
      delivery,
      unusable: reasonOf(channel, source, { entry, key, delivery }),
    });
  });
}

const noKey: KeySettings = {};

/** An entry that is a provider of its own is called without a key if it has none. */
const keysOf = ({ keysIn }: Source, entry: ProviderEntry): readonly KeySettings[] => {
  if (keysIn === undefined) return [entry];
  return entry[keysIn]?.length ? entry[keysIn] : [noKey];
};

type Parts = { offer: Offer; policy: Policy; delivery: Delivery; unusable: string | undefined };

function keyMade(
  { kind, keysIn }: Source,
  entry: ProviderEntry,
  key: KeySettings,
  { offer, policy, delivery, unusable }: Parts,
): Made {
  const baseUrl = entry['base-url'] ?? '';
  const apiKey = key['api-key'] ?? '';
  const ownProxy = key['proxy-url'] ?? '';
  const entryName = entry.name ?? '';
  const authIndex = authIndexOf(kind, { baseUrl, key: apiKey });
  return {
    content: hash('sha256', JSON.stringify(keysIn ? [kind, withoutKeys(entry), key] : [kind, entry]), 'base64url'),
    sourceId: keysIn
      ? credentialId(`${kind}:${entryName.toLowerCase()}`, apiKey ? [apiKey, baseUrl, ownProxy] : [baseUrl])
      : credentialId(`${kind}:apikey`, [apiKey, baseUrl]),
    credential(id, source) {
      const name = (keysIn && entryName) || source;
      const provider = keysIn ? name : kind;
      const identity: Identity = { id, source, authIndex, authType: 'api_key', kind, provider, name };
      return { ...identity, ...offer, ...policy, ...delivery, unusable };
    },
  };
}

/** Another key of the entry changes nothing for one. */
const withoutKeys = ({ 'api-key-entries': _keys, ...own }: ProviderEntry): object => own;

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
