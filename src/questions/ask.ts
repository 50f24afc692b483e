import { isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import { bareHost } from '../platform/address.ts';
import type { Outbound } from '../platform/outbound.ts';
import {
  foreignHost,
  invalidMethod,
  invalidUrl,
  missingMethod,
  missingUrl,
  privateHost,
  refreshFailed,
  requestFailed,
  tellingProxy,
  tokenNotFound,
  tooLarge,
} from './faults.ts';
import { checkHeaders, needsToken, withToken } from './headers.ts';
import { pinnedProxy, type Way, wayOf } from './proxy.ts';
import { addressesOf, arePublic, type Resolve } from './reach.ts';
import { directly, type Outgoing, send, through, throughTo } from './send.ts';
import type { AskedCredential, KnownPlaces, Question, Reply } from './types.ts';

export type AskOptions = {
  credential(authIndex: string): AskedCredential | undefined;
  places(): KnownPlaces;
  outbound: Outbound;
  resolve: Resolve;
  /** Milliseconds for all of it. */
  patience: number;
};

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Bytes of a request. */
const maxRequestBytes = 64 * 1024;

/**
 * Asks upstream in a client's words. A token is sent to the origins of its credential alone; other questions may go to every public
 * address, and to the config's base URLs. What is connected to is what was looked at, and no redirect is followed. Rejects with
 * Fault `invalid`, `forbidden`, `too-large` or `upstream`.
 */
export async function ask(question: Question, options: AskOptions): Promise<Reply> {
  const { method, url } = requestLine(question);
  const { headers, data, authIndex } = question;
  const places = options.places();
  const credential = authIndex === undefined ? undefined : options.credential(authIndex);
  const way = wayOf(question.proxyUrl, credential?.proxyUrl ?? '', places, url);
  checkHeaders(headers);
  if (sizeOf(url, headers, data) > maxRequestBytes) throw tooLarge(maxRequestBytes);

  const signal = AbortSignal.timeout(options.patience);
  const hasToken = needsToken(headers);
  const token = hasToken ? await within(signal, tokenFor(url, way, credential)) : '';
  const filled = hasToken ? withToken(headers, token) : headers;
  const outgoing = { url, method, headers: filled, data, signal };
  const isConfigured = places.origins.has(url.origin) || credential?.ownOrigin === url.origin;
  // Where a proxy looks names up, ours may be unknown here; they are the vendor's own, and prove it by TLS.
  const isTheirs = way.proxyUrl !== undefined && provesName(url) && credential?.origins.includes(url.origin) === true;
  return toHost(outgoing, way, { ...options, isTrusted: isConfigured || isTheirs });
}

function requestLine({ method, url }: Question): { method: string; url: URL } {
  const verb = method.trim().toUpperCase();
  if (verb === '') throw missingMethod();
  if (!methods.includes(verb)) throw invalidMethod(methods);
  if (url.trim() === '') throw missingUrl();
  const parsed = URL.parse(url.trim());
  const isPlain = parsed && /^https?:$/.test(parsed.protocol) && parsed.username === '' && parsed.password === '';
  if (!isPlain || /[\0-\x20\x7f]/.test(url.trim())) throw invalidUrl(); // the parser would leave tabs and line breaks out
  return { method: verb, url: parsed };
}

/** Whether what is connected to has to prove that it has this name: files name hosts, too, and may name what isn't a vendor's. */
const provesName = (url: URL): boolean =>
  url.protocol === 'https:' && isIP(bareHost(url.hostname)) === 0 && !/(^|\.)localhost\.?$/.test(url.hostname);

const sizeOf = (url: URL, headers: Question['headers'], data: string): number =>
  [url.href, ...Object.entries(headers).flat(), data].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

async function tokenFor(url: URL, way: Way, credential: AskedCredential | undefined): Promise<string> {
  if (!credential) throw tokenNotFound();
  if (!credential.origins.includes(url.origin)) throw foreignHost();
  if (url.protocol === 'http:' && !way.isKnown) throw tellingProxy();
  const token = await credential.token().catch((error) => {
    throw refreshFailed(error);
  });
  if (token === '') throw tokenNotFound();
  return token;
}

/** A proxy is told the address that was looked at: it would look the name up again. Only that of a trusted host is left to it. */
async function toHost(outgoing: Outgoing, way: Way, options: AskOptions & { isTrusted: boolean }): Promise<Reply> {
  const { isTrusted, resolve, outbound } = options;
  const { signal, url } = outgoing;
  const name = bareHost(url.hostname);
  const isLeft = way.proxyUrl !== undefined && (isTrusted || isIP(name) !== 0);
  const addresses = isTrusted && isLeft ? [] : await within(signal, addressesOf(name, resolve));
  if (!isTrusted && !arePublic(addresses)) throw privateHost();
  const use = (dispatcher: Dispatcher): Promise<Reply> => within(signal, send(outgoing, dispatcher));
  if (way.proxyUrl === undefined) return directly(addresses, use);
  const proxy = way.isKnown ? way.proxyUrl : await within(signal, pinnedProxy(way.proxyUrl, resolve));
  return isLeft ? through(proxy, outbound, use) : throughTo(proxy, { name, addresses }, use);
}

/** Waits for a promise, but no longer than until the signal aborts: then it rejects with Fault `upstream`. */
const within = <T>(signal: AbortSignal, promise: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const leave = (): void => reject(requestFailed('it took longer than 25 seconds'));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
