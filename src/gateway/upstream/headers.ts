import type { IncomingHttpHeaders } from 'node:http';
import { hopByHop } from '../../platform/headers.ts';
import type { Credential } from '../credentials/credential.ts';
import { type Forwards, isMissed } from './forwarded-headers.ts';
import type { Headers, UpstreamHeaders } from './upstream.ts';

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
  'x-cliproxy-affinity',
]);

const none: ReadonlySet<string> = new Set();

/** The headers that a Connection header names; what nearly all say names none that isn't left out anyway. */
function named(connection: string | string[] | undefined): ReadonlySet<string> {
  if (connection === undefined || connection === 'keep-alive') return none;
  const names = String(connection).toLowerCase().split(',');
  return new Set(names.map((name) => name.trim()));
}

/** A value of any script as HTTP carries it: each character stands for a byte of its UTF-8. */
export const inUtf8 = (value: string): string =>
  Buffer.byteLength(value) === value.length ? value : Buffer.from(value).toString('latin1');

/** An entry's own headers, as far as they may be set on a call. */
export const ownHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]): [string, string] => [name.toLowerCase(), inUtf8(value)])
      .filter(([name]) => !hopByHop.includes(name) && name !== 'content-length'),
  );

export type Outgoing = {
  headers: Headers;
  /** The names of the client's headers that stay here, but for those that our own call sets. */
  dropped: string[];
};

/** The headers of a call: the channel's defaults, the client's that matter, what authorizes it, the credential's own. The last win. */
export function upstreamHeaders(
  client: IncomingHttpHeaders,
  { channel, headers: own }: Pick<Credential, 'channel' | 'headers'>,
  authorization: Headers,
  forwards: Forwards,
): Outgoing {
  const connection = named(client.connection);
  const headers: Headers = { ...channel.defaultHeaders };
  const dropped: string[] = [];
  for (const name of Object.keys(client)) {
    const value = client[name];
    if (value === undefined) continue;
    if (forwards(name) && !connection.has(name)) headers[name] = value;
    else if (isMissed(name)) dropped.push(name);
  }
  const united: Headers = {};
  for (const name of channel.clientHeaders.united ?? [])
    if (own[name] !== undefined || authorization[name] !== undefined)
      united[name] = union([headers[name], authorization[name], own[name]]);
  Object.assign(headers, authorization, own, united, { 'accept-encoding': 'identity' });
  return { headers, dropped };
}

/** The tokens of several lists, each once. */
function union(lists: readonly (string | string[] | undefined)[]): string {
  const tokens = lists.flatMap((list) => String(list ?? '').split(',')).map((token) => token.trim());
  return [...new Set(tokens.filter((token) => token !== ''))].join(',');
}

/** The headers of an upstream answer that go to the client. */
export function clientHeaders(upstream: UpstreamHeaders): Headers {
  const connection = named(upstream['connection']);
  const result: Headers = {};
  for (const name of Object.keys(upstream)) {
    const value = upstream[name];
    if (value !== undefined && !connection.has(name) && !vendorsOwn.has(name) && !name.startsWith('access-control-'))
      result[name] = value;
  }
  return result;
}
