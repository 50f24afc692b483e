import type { Dispatcher } from 'undici';
import { dispatcherFor } from '../platform/dispatchers.ts';
import { decoderMaker, encodingsOf } from '../platform/encodings.ts';
import type { Outbound } from '../platform/outbound.ts';
import { Agent } from '../platform/undici.ts';
import { readFailed, requestFailed } from './faults.ts';
import { type Address, pinnedTo } from './reach.ts';
import type { Reply } from './types.ts';

export type Outgoing = {
  url: URL;
  method: string;
  headers: Readonly<Record<string, string>>;
  data: string;
  signal: AbortSignal;
};

/** Bytes of an answer, before and after it is decoded. */
const maxReplyBytes = 4 * 1024 * 1024;

/** Calls `use` with what connects to these addresses alone. */
export async function directly<T>(
  addresses: readonly Address[],
  use: (dispatcher: Dispatcher) => Promise<T>,
): Promise<T> {
  const agent = new Agent({ connect: { lookup: pinnedTo(addresses) } });
  return use(agent).finally(() => agent.destroy());
}

/** Calls `use` with what connects through this proxy. */
export async function through<T>(
  proxyUrl: string,
  outbound: Outbound,
  use: (dispatcher: Dispatcher) => Promise<T>,
): Promise<T> {
  const connections = outbound.through(proxyUrl);
  try {
    return await use(connections.dispatcher);
  } finally {
    connections.release();
  }
}

/** Milliseconds until a proxy must have connected us. */
const connectTimeout = 10_000;

/** Calls `use` with what connects through this proxy to one of these addresses, whatever the name of the host. */
export async function throughTo<T>(
  proxyUrl: string,
  { name, addresses }: { name: string; addresses: readonly Address[] },
  use: (dispatcher: Dispatcher) => Promise<T>,
): Promise<T> {
  const { address } = addresses.find(({ family }) => family === 4) ?? addresses[0]!; // not every proxy speaks IPv6
  const dispatcher = dispatcherFor(proxyUrl, { connectTimeout, isKept: false, pinned: { name, address } });
  return use(dispatcher).finally(() => dispatcher.destroy());
}

/** Sends a request, follows nothing, and reads the answer. Rejects with Fault `upstream`. */
export async function send({ url, method, headers, data, signal }: Outgoing, dispatcher: Dispatcher): Promise<Reply> {
  const answer = await dispatcher
    .request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: method as Dispatcher.HttpMethod,
      headers: { ...headers },
      body: data === '' ? null : data,
      signal,
    })
    .catch((error) => {
      throw requestFailed(reasonOf(error, signal), error);
    });
  const bytes = await read(answer.body).catch((error) => {
    throw readFailed(reasonOf(error, signal), error);
  });
  const { 'content-encoding': encoding, ...others } = answer.headers;
  const body = await decoded(bytes, String(encoding ?? ''));
  return { status: answer.statusCode, headers: named(others), body: new TextDecoder().decode(body) };
}

class TooLong extends Error {}

async function read(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > maxReplyBytes) throw new TooLong(); // which hangs up
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function decoded(bytes: Uint8Array, encoding: string): Promise<Uint8Array> {
  const [name, ...more] = encodingsOf(encoding);
  if (name === undefined || bytes.length === 0) return bytes;
  const decoder = more.length === 0 ? decoderMaker(name)?.(bytes[0]) : undefined;
  if (!decoder) throw readFailed('it is encoded in a way that is not known here');
  decoder.end(bytes);
  return read(decoder).catch((error) => {
    throw readFailed(error instanceof TooLong ? tooLong : 'it is not encoded as it says', error);
  });
}

const tooLong = 'it has more than 4 MiB';

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'it took longer than 25 seconds';
  if (error instanceof TooLong) return tooLong;
  const code = (error as { code?: unknown }).code;
  return `the connection failed${typeof code === 'string' ? ` (${code})` : ''}`;
}

/** Header names as most clients look for them: `content-type` as `Content-Type`. */
const named = (headers: Readonly<Record<string, string | string[] | undefined>>): Reply['headers'] =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.replace(/(?<![^-])[a-z]/g, (letter) => letter.toUpperCase()), [value].flat()]],
    ),
  );
