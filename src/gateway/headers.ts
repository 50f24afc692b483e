import type { IncomingHttpHeaders } from 'node:http';
import type { Credential } from './credential.ts';

export type Headers = Record<string, string | string[]>;

/** Of one connection only (RFC 9110, 7.6.1), besides those that Connection names. */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** What a caller sends that is none of the vendor's business: his keys, where he comes from, and what our own call sets. */
const callersOwn = new Set([
  ...hopByHop,
  'authorization',
  'x-api-key',
  'x-goog-api-key',
  'x-management-key',
  'cookie',
  'forwarded',
  'x-real-ip',
  'via',
  'true-client-ip',
  'cf-connecting-ip',
  'x-client-ip',
  'origin',
  'referer',
  'host',
  'content-length',
  'accept-encoding',
  'expect',
]);

/** What a vendor says about its own connection and its own web origin; on ours it would be wrong, or do harm. */
const vendorsOwn = new Set([
  ...hopByHop,
  'set-cookie',
  'set-cookie2',
  'alt-svc',
  'strict-transport-security',
  'public-key-pins',
  'clear-site-data',
  'content-security-policy',
  'nel',
  'report-to',
  'reporting-endpoints',
  'x-cliproxy-request-id',
  'x-cliproxy-served-model',
]);

const named = (connection: string | string[] | undefined): Set<string> =>
  new Set(
    String(connection ?? '')
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );

function kept(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  drop: (name: string) => boolean,
): Headers {
  const connection = named(headers['connection']);
  const result: Headers = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !connection.has(name) && !drop(name)) result[name] = value;
  return result;
}

/** The headers of the upstream call: the caller's that matter, the provider's defaults, the key, the entry's own (which win). */
export function upstreamHeaders(caller: IncomingHttpHeaders, { provider, key, baseUrl, headers }: Credential): Headers {
  const entrys = Object.entries(headers).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  return {
    ...provider.defaultHeaders,
    ...kept(caller, (name) => callersOwn.has(name) || name.startsWith('x-forwarded-') || name.startsWith('sec-')),
    ...(key !== '' && provider.keyHeaders(key, new URL(baseUrl).hostname)),
    ...Object.fromEntries(entrys.filter(([name]) => !hopByHop.includes(name) && name !== 'content-length')),
    'accept-encoding': 'identity',
  };
}

/** The headers of an upstream answer that go to the caller. */
export const callerHeaders = (upstream: Readonly<Record<string, string | string[] | undefined>>): Headers =>
  kept(upstream, (name) => vendorsOwn.has(name) || name.startsWith('access-control-'));

/** A raw query without the parts that carry a key; every other byte stays. */
export function withoutKey(query: string): string {
  return query
    .split('&')
    .filter((part) => part !== '' && parameterName(part) !== 'key')
    .join('&');
}

/** The values of a parameter in a raw query. */
export const parameter = (query: string, name: string): string[] => new URLSearchParams(query).getAll(name);

const parameterName = (part: string): string | undefined => new URLSearchParams(part).keys().next().value;
