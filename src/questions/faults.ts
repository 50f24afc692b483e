import { detailedFault, Fault } from '../platform/fault.ts';

const invalid = (code: string, advice: string): Fault => new Fault('invalid', code, { message: `${code}: ${advice}` });

export const missingMethod = (): Fault => invalid('missing method', 'such as GET or POST');
export const invalidMethod = (known: readonly string[]): Fault =>
  invalid('invalid method', `it is one of ${known.join(', ')}`);
export const missingUrl = (): Fault =>
  invalid('missing url', 'the whole address, such as https://api.example.com/v1/models');
export const invalidUrl = (): Fault => invalid('invalid url', 'a whole http or https address, without a user');
export const invalidProxyUrl = (): Fault =>
  invalid('invalid proxy_url', 'an http, https, socks5 or socks5h address, or direct');
export const invalidHeader = (name: string, message: string): Fault =>
  detailedFault('invalid header', [{ location: `header.${name}`, message }]);
export const tokenNotFound = (): Fault =>
  invalid('auth token not found', 'auth_index names no credential that has one');
export const refreshFailed = (cause: unknown): Fault =>
  new Fault('invalid', 'auth token refresh failed', {
    message: `auth token refresh failed: ${cause instanceof Fault ? cause.message : 'the log says why'}`,
    cause,
  });

const forbidden = (reason: string): Fault =>
  new Fault('forbidden', 'host not allowed', { message: `host not allowed: ${reason}` });

/** The token would go where it doesn't belong. */
export const foreignHost = (): Fault =>
  forbidden("a token is sent to its own provider and to its entry's base-url alone: save the entry first");
/** The address is not one of the public internet. */
export const privateHost = (): Fault =>
  forbidden('a private or local address is asked only if it is the base-url of an entry: save the entry first');
export const privateProxy = (): Fault =>
  forbidden('a private or local proxy is used only if the config names it: save the entry first');
/** A proxy that nobody has saved would read the token. */
export const tellingProxy = (): Fault =>
  forbidden('a token is not sent in plain http through a proxy that the config does not name: save the entry first');

export const tooLarge = (limit: number): Fault =>
  new Fault('too-large', 'request too large', {
    message: `request too large: url, headers and data may have ${limit} bytes together`,
  });

export const requestFailed = (reason: string, cause?: unknown): Fault =>
  new Fault('upstream', 'request failed', { message: `request failed: ${reason}`, cause });
export const readFailed = (reason: string, cause?: unknown): Fault =>
  new Fault('upstream', 'failed to read response', { message: `failed to read response: ${reason}`, cause });
