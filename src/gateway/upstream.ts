import { type Dispatcher, errors } from 'undici';
import type { EndpointId } from '../providers/index.ts';
import type { Credential } from './credential.ts';
import type { Headers } from './headers.ts';

/** Milliseconds that upstream may take: until its headers come, and between two pieces of its answer. */
export type UpstreamTimeouts = { headers: number; idle: number };

export type UpstreamCall = {
  dispatcher: Dispatcher;
  address: { origin: string; path: string };
  headers: Headers;
  body: Uint8Array;
  signal: AbortSignal;
  timeouts: UpstreamTimeouts;
};

export type UpstreamHeaders = Readonly<Record<string, string | string[] | undefined>>;

export type UpstreamAnswer = {
  status: number;
  headers: UpstreamHeaders;
  /** The first piece of the body; rejects with Unreachable, or the signal's own error. */
  first: Promise<IteratorResult<Uint8Array>>;
  /** What follows it, with whatever error; `return` ends the call. */
  rest: Required<Pick<AsyncIterator<Uint8Array>, 'next' | 'return'>>;
};

/** The network failed, or what came was no HTTP. `code` is the system's or undici's name for it. */
export class Unreachable extends Error {
  readonly code: string;
  readonly timedOut: boolean;
  constructor(cause: unknown) {
    const code = (cause as { code?: unknown }).code;
    super('the provider could not be reached', { cause });
    this.code = typeof code === 'string' ? code : 'unknown';
    this.timedOut =
      cause instanceof errors.HeadersTimeoutError ||
      cause instanceof errors.BodyTimeoutError ||
      cause instanceof errors.ConnectTimeoutError;
  }
}

/** Where a credential's call goes. The model's name is one segment of the path, whatever stands in it. */
export function upstreamAddress(
  { baseUrl, paths }: Credential,
  endpoint: EndpointId,
  model: string,
  query: string,
): UpstreamCall['address'] {
  const { origin, pathname, search } = new URL(baseUrl);
  const segment = encodeURIComponent(model.toWellFormed()); // half a surrogate pair can't be encoded
  const path = `${pathname.replace(/\/+$/, '')}${paths[endpoint]!.replace('{model}', () => segment)}`;
  const queries = [search.slice(1), query].filter((part) => part !== '').join('&');
  return { origin, path: queries === '' ? path : `${path}?${queries}` };
}

/** Sends a request; resolves when the answer's headers are there. Rejects with Unreachable, or the signal's own error. */
export async function callUpstream({
  dispatcher,
  address,
  headers,
  body,
  signal,
  timeouts,
}: UpstreamCall): Promise<UpstreamAnswer> {
  const sent = dispatcher.request({
    ...address,
    method: 'POST',
    headers,
    body,
    signal,
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.idle,
  });
  const answer = await unlessAborted(sent, signal).catch((error) => {
    throw unreachable(error, signal);
  });
  answer.body.on('error', () => {}); // whoever reads the chunks is told; nobody else needs to be
  const pieces: AsyncIterator<Uint8Array> = answer.body[Symbol.asyncIterator]();
  return {
    status: answer.statusCode,
    headers: answer.headers,
    first: pieces.next().catch((error) => {
      throw unreachable(error, signal);
    }),
    rest: {
      next: () => pieces.next(),
      async return() {
        answer.body.destroy();
        return { done: true, value: undefined };
      },
    },
  };
}

/** A request that waits for a connection through a proxy doesn't hear its signal: then it is left, and its answer thrown away. */
async function unlessAborted(
  sent: Promise<Dispatcher.ResponseData>,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  signal.throwIfAborted();
  let leave = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([sent, aborted]);
  } catch (error) {
    sent.then(
      ({ body }) => body.destroy(),
      () => {},
    );
    throw error;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** A client that has gone, or a mistake of ours, is not the provider's. */
const unreachable = (error: unknown, signal: AbortSignal): unknown =>
  signal.aborted || error instanceof errors.InvalidArgumentError ? error : new Unreachable(error);

/** An error's body, which must be judged before it can go anywhere. What is over a mebibyte is cut off. */
export async function readError({ first, rest }: UpstreamAnswer, signal: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let step = await first; !step.done; step = await rest.next()) {
      parts.push(step.value);
      length += step.value.length;
      if (length > maxErrorBytes) {
        await rest.return();
        break;
      }
    }
  } catch (error) {
    throw error instanceof Unreachable ? error : unreachable(error, signal);
  }
  return Buffer.concat(parts).subarray(0, maxErrorBytes);
}

const maxErrorBytes = 1024 * 1024;
