import type { IncomingHttpHeaders } from 'node:http';
import type { Credential } from '../credentials/credential.ts';
import type { Headers, UpstreamHeaders } from './upstream.ts';

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

/** What a client sends that is none of the vendor's business: its keys, where it comes from, and what our own call sets. */
const clientsOwn = new Set([
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

function kept(headers: UpstreamHeaders, drop: (name: string) => boolean): Headers {
  const connection = named(headers['connection']);
  const result: Headers = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !connection.has(name) && !drop(name)) result[name] = value;
  return result;
}

/** An entry's own headers, as far as they may be set on a call. */
export const ownHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]): [string, string] => [name.toLowerCase(), value])
      .filter(([name]) => !hopByHop.includes(name) && name !== 'content-length'),
  );

/** The headers of a call: the channel's defaults, the client's that matter, what authorizes it, the credential's own. The last win. */
export const upstreamHeaders = (
  client: IncomingHttpHeaders,
  { channel, headers }: Credential,
  authorization: Headers,
): Headers => ({
  ...channel.defaultHeaders,
  ...kept(client, (name) => clientsOwn.has(name) || name.startsWith('x-forwarded-') || name.startsWith('sec-')),
  ...authorization,
  ...headers,
  'accept-encoding': 'identity',
});

/** The headers of an upstream answer that go to the client. */
export const clientHeaders = (upstream: UpstreamHeaders): Headers =>
  kept(upstream, (name) => vendorsOwn.has(name) || name.startsWith('access-control-'));
