import { createHash } from 'node:crypto';
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { proxyProblem } from '../platform/outbound.ts';
import { authIndexOf, credentialIds, type EndpointId, matches, type Provider, providers } from '../providers/index.ts';
import type { CompatibleEntry, EntrySettings, GatewaySettings, KeyEntry, KeySettings } from './settings.ts';

/** One key of the config, compiled: what a request can be sent with. */
export type Credential = {
  /** A digest of the entry's content and a count of its equals before it: the same across reloads while the entry stays as it is. */
  id: string;
  /** As the reference names it. */
  source: string;
  authIndex: string;
  /** The openai-compatibility entry's name; for other kinds, the source. */
  name: string;
  provider: Provider;
  /** Its place in the config: the tie-breaker among equals. */
  order: number;
  priority: number;
  weight: number;
  /** Switched off by its entry, or by a weight that never comes up under the strategy in force. */
  disabled: boolean;
  /** Why it can't be used, for people. */
  unusable: string | undefined;
  prefix: string;
  models: readonly { asked: string; name: string; displayName: string | undefined }[];
  excludes(name: string): boolean;
  disableCooling: boolean;
  /** Further rounds that it takes part in. */
  rounds: number;
  includeUsage: boolean;
  paths: Partial<Record<EndpointId, string>>;
  baseUrl: string;
  key: string;
  headers: Readonly<Record<string, string>>;
  /** The proxy's URL; absent: none. */
  proxyUrl: string | undefined;
};

/** Makes a credential of each key in the config. Nothing is refused here: what can't work becomes `unusable`. */
export function compileCredentials(settings: GatewaySettings): Credential[] {
  const nextId = credentialIds();
  const counts = new Map<string, number>();
  const credentials: Credential[] = [];
  for (const provider of providers)
    for (const entry of settings[provider.list] as readonly (KeyEntry & CompatibleEntry)[])
      for (const key of keysOf(provider, entry))
        credentials.push(compile({ provider, entry, key, settings, order: credentials.length, nextId, counts }));
  return credentials;
}

/** An openai-compatibility entry without keys is called without one. */
const keysOf = (provider: Provider, entry: KeyEntry & CompatibleEntry): readonly KeySettings[] => {
  if (provider.list !== 'openai-compatibility') return [entry];
  return entry['api-key-entries']?.length ? entry['api-key-entries'] : [{}];
};

type Compilation = {
  provider: Provider;
  entry: KeyEntry & CompatibleEntry;
  key: KeySettings;
  settings: GatewaySettings;
  order: number;
  nextId: ReturnType<typeof credentialIds>;
  counts: Map<string, number>;
};

function compile({ provider, entry, key, settings, order, nextId, counts }: Compilation): Credential {
  const apiKey = key['api-key'] ?? '';
  const givenUrl = entry['base-url'] ?? '';
  const baseUrl = givenUrl || (provider.baseUrl ?? '');
  const ownProxy = key['proxy-url'] ?? '';
  const proxyUrl = ownProxy || settings['proxy-url'];
  const compatible = provider.list === 'openai-compatibility';
  const source = compatible
    ? nextId(`${provider.kind}:${(entry.name ?? '').toLowerCase()}`, apiKey ? [apiKey, givenUrl, ownProxy] : [givenUrl])
    : nextId(`${provider.kind}:apikey`, [apiKey, givenUrl]);
  const { 'api-key-entries': _siblings, ...own } = entry; // another key of the entry changes nothing for this one
  const content = createHash('sha256')
    .update(JSON.stringify([provider.kind, own, key]))
    .digest('base64url');
  const count = counts.get(content) ?? 0;
  counts.set(content, count + 1);
  const excluded = entry['excluded-models'] ?? [];
  const weight = key.weight ?? 1;
  const weighted = settings.routing.strategy === 'weighted-round-robin';
  const rounds = entry['request-retry'];
  return {
    id: `${content}-${count}`,
    source,
    authIndex: authIndexOf(provider.kind, { baseUrl: givenUrl, key: apiKey }),
    name: (compatible && entry.name) || source,
    provider,
    order,
    priority: entry.priority ?? 0,
    weight,
    disabled: entry.disabled === true || excluded.includes('*') || (weighted && weight <= 0),
    unusable: problem({ apiKey, baseUrl, proxyUrl, headers: entry.headers ?? {}, compatible, ownUrl: givenUrl }),
    prefix: entry.prefix ?? '',
    models: modelsOf(entry),
    excludes: (name) => excluded.some((pattern) => matches(pattern, name)),
    disableCooling: entry['disable-cooling'] ?? settings['disable-cooling'],
    rounds: rounds !== undefined && rounds >= 0 ? rounds : settings['request-retry'],
    includeUsage: entry['include-usage'] === true,
    paths: pathsOf(provider, entry),
    baseUrl,
    key: apiKey,
    headers: entry.headers ?? {},
    proxyUrl: proxyUrl === '' || proxyUrl === 'direct' || proxyUrl === 'none' ? undefined : proxyUrl,
  };
}

const modelsOf = ({ models = [] }: EntrySettings): Credential['models'] =>
  models.flatMap(({ name, alias, 'display-name': displayName }) => {
    const asked = alias || name;
    return asked ? [{ asked, name: name || asked, displayName: displayName || undefined }] : [];
  });

/** An endpoint that a provider answers only on request is there if the entry says so. */
function pathsOf({ paths, onRequest = {} }: Provider, entry: object): Credential['paths'] {
  const there = Object.entries(paths).filter(([endpoint]) => {
    const member = onRequest[endpoint as EndpointId];
    return member === undefined || (entry as Record<string, unknown>)[member] === true;
  });
  return Object.fromEntries(there);
}

type Checked = {
  apiKey: string;
  baseUrl: string;
  ownUrl: string;
  proxyUrl: string;
  headers: Readonly<Record<string, string>>;
  compatible: boolean;
};

/** What keeps an entry from working, without any of its values. */
function problem({ apiKey, baseUrl, ownUrl, proxyUrl, headers, compatible }: Checked): string | undefined {
  if (baseUrl === '') return 'base-url is missing';
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol))
    return 'base-url is not an http or https URL';
  if (apiKey === '' && ownUrl === '' && !compatible) return 'api-key is missing';
  try {
    validateHeaderValue('authorization', apiKey);
  } catch {
    return 'api-key has a character that no header can carry';
  }
  for (const [name, value] of Object.entries(headers))
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      return 'headers: a name or value is not one that HTTP allows';
    }
  return proxyProblem(proxyUrl);
}
