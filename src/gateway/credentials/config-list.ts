import { createHash } from 'node:crypto';
import { chosenProxy } from '../../platform/proxy-url.ts';
import {
  authIndexOf,
  type Channel,
  credentialIds,
  type EndpointId,
  matches,
  providers,
  type Source,
} from '../../providers/index.ts';
import type { GatewaySettings, KeySettings, ProviderEntry } from '../settings.ts';
import { baseOf } from '../upstream/address.ts';
import { inUtf8, ownHeaders } from '../upstream/headers.ts';
import type { Credential, Delivery, Identity, Offer } from './credential.ts';
import { type OwnPolicy, patienceOf, policyOf } from './policy.ts';
import { socketsOf } from './sockets.ts';
import { baseUrlOf, whyUnusable } from './unusable.ts';

/** Makes a credential of each key in the config's lists. Nothing is refused here: what can't work becomes `unusable`. */
export function credentialsOfLists(settings: GatewaySettings): Credential[] {
  const identify = createIdentities();
  return providers.flatMap(({ channel, sources }) =>
    sources.flatMap((source) =>
      settings[source.list].flatMap((entry) => {
        const offer = offerOf(channel, entry);
        return keysOf(source, entry).map((key) => {
          const delivery = deliveryOf(channel, entry, key, settings);
          const { proxyUrl } = delivery;
          return {
            ...identify(source, entry, key),
            ...offer,
            ...policyOf(ownPolicy(entry, key), settings),
            ...delivery,
            unusable: whyUnusable(entry, key, { channel, proxyUrl, needsKey: source.keysIn === undefined }),
          };
        });
      }),
    ),
  );
}

/** An entry that is a provider of its own is called without a key if it has none. */
const keysOf = ({ keysIn }: Source, entry: ProviderEntry): readonly KeySettings[] => {
  if (keysIn === undefined) return [entry];
  return entry[keysIn]?.length ? entry[keysIn] : [{}];
};

/** Makes the identities of one config's credentials, in its order: equal ones are told apart by a count. */
function createIdentities(): (source: Source, entry: ProviderEntry, key: KeySettings) => Identity {
  const nextId = credentialIds();
  const counts = new Map<string, number>();
  return ({ kind, keysIn }, entry, key) => {
    const baseUrl = entry['base-url'] ?? '';
    const apiKey = key['api-key'] ?? '';
    const ownProxy = key['proxy-url'] ?? '';
    const entryName = entry.name ?? '';
    const source = keysIn
      ? nextId(`${kind}:${entryName.toLowerCase()}`, apiKey ? [apiKey, baseUrl, ownProxy] : [baseUrl])
      : nextId(`${kind}:apikey`, [apiKey, baseUrl]);
    const name = (keysIn && entryName) || source;
    const { 'api-key-entries': _siblings, ...own } = entry; // another key of the entry changes nothing for this one
    const content = createHash('sha256')
      .update(JSON.stringify([kind, own, key]))
      .digest('base64url');
    const count = counts.get(content) ?? 0;
    counts.set(content, count + 1);
    return {
      id: `${content}-${count}`,
      source,
      authIndex: authIndexOf(kind, { baseUrl, key: apiKey }),
      authType: 'api_key',
      kind,
      provider: keysIn ? name : kind,
      name,
    };
  };
}

function offerOf(channel: Channel, entry: ProviderEntry): Offer {
  const { paths, onRequest = {} } = channel;
  const excluded = entry['excluded-models'] ?? [];
  const there = Object.entries(paths).filter(([endpoint]) => {
    const member = onRequest[endpoint as EndpointId];
    return member === undefined || (entry as Record<string, unknown>)[member] === true;
  });
  const models = (entry.models ?? []).flatMap(
    ({ name, alias, 'display-name': displayName, 'force-mapping': forced }) => {
      const asked = alias || name;
      const isShown = forced && { isShown: true as const };
      return asked ? [{ asked, name: name || asked, displayName: displayName || undefined, ...isShown }] : [];
    },
  );
  return {
    channel,
    paths: Object.fromEntries(there),
    sockets: socketsOf(channel, entry),
    prefix: entry.prefix ?? '',
    models,
    isOpen: models.length === 0,
    hides: () => false,
    excludes: (name, asked) => excluded.some((pattern) => matches(pattern, name) || matches(pattern, asked)),
  };
}

const ownPolicy = (entry: ProviderEntry, key: KeySettings): OwnPolicy => ({
  priority: entry.priority,
  weight: key.weight,
  isOff: entry.disabled === true || entry['excluded-models']?.includes('*') === true,
  disableCooling: entry['disable-cooling'],
  rounds: entry['request-retry'],
  errorRules: entry['request-scoped-errors'],
});

function deliveryOf(channel: Channel, entry: ProviderEntry, key: KeySettings, settings: GatewaySettings): Delivery {
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
