import { shownCode } from '../platform/error-code.ts';
import type { Json } from '../platform/json.ts';
import { chosenProxy, direct, proxyProblem } from '../platform/proxy-url.ts';
import { type ApiCall, Unanswered } from '../providers/index.ts';

export type SendOptions = { method: string; headers: Record<string, string>; body?: string; signal?: AbortSignal };
/** One HTTP call, without redirects. Rejects with Unanswered if there is no answer in time, or one that is too long. */
export type Send = (url: string, options: SendOptions) => Promise<Response>;

/** Asks another server by way of what a `proxy-url` setting says. Rejects when there is no answer. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string;
    redirect: 'manual';
    signal: AbortSignal;
    proxySetting: string;
  },
) => Promise<{
  status: number;
  headers: { get(name: string): string | null };
  body: AsyncIterable<Uint8Array> | null;
}>;

export type CallsOptions = {
  fetch: Fetch;
  userAgent: string;
  /** Milliseconds until an answer must be there, whole. */
  patience: number;
};

/** Every call goes out through this proxy (`direct` and `none` are none, '' the environment's) and ends with the signal. */
export type Calls = (proxyUrl: string, signal: AbortSignal) => Send;

const longestAnswer = 1024 * 1024;

/** Calls to other servers, each with a deadline and a bounded answer. Errors name the host alone: addresses may hold tokens. */
export function createCalls({ fetch, userAgent, patience }: CallsOptions): Calls {
  return (proxyUrl, over) => async (url, options) => {
    const host = URL.canParse(url) ? new URL(url).host : 'its address';
    const problem = proxyProblem(proxyUrl);
    if (problem) throw new Unanswered(problem);
    const via = (chosenProxy(proxyUrl) ?? direct) === direct ? '' : ' through the proxy';
    const timeout = AbortSignal.timeout(patience);
    const signals = [over, timeout, ...(options.signal ? [options.signal] : [])];
    try {
      const { status, headers, body } = await fetch(url, {
        ...options,
        headers: { ...lowerCased(options.headers), 'user-agent': userAgent }, // in place of the OAuth library's
        redirect: 'manual',
        proxySetting: proxyUrl,
        signal: AbortSignal.any(signals),
      });
      const bytes = await whole(body, host);
      const type = headers.get('content-type');
      const init = { status, headers: type === null ? {} : { 'content-type': type } };
      return new Response(bytes.length > 0 && ![204, 205, 304].includes(status) ? bytes : null, init);
    } catch (error) {
      if (error instanceof Unanswered) throw error;
      if (over.aborted) throw new Unanswered('it took too long, or was cancelled');
      if (timeout.aborted) throw new Unanswered(`${host} did not answer within ${patience / 1000} seconds${via}`);
      throw new Unanswered(`${host} cannot be reached${via}${shownCode(error)}`);
    }
  };
}

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

async function whole(body: AsyncIterable<Uint8Array> | null, host: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let left = longestAnswer;
  for await (const chunk of body ?? []) {
    left -= chunk.length;
    if (left < 0) throw new Unanswered(`${host} answered with more than 1 MiB`); // leaving the loop ends the connection
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Calls of a provider's API, JSON both ways. */
export const apiCalls =
  (send: Send): ApiCall =>
  async (url, { token, body, headers } = {}) => {
    const answer = await send(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: 'application/json',
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: jsonIn(await answer.text()) };
  };

/** null if it is no JSON. */
export function jsonIn(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
