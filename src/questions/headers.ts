import { hopByHop, isSendable } from '../platform/headers.ts';
import { invalidHeader } from './faults.ts';

/** Stands for the token in the value of a header. */
const placeholder = '$TOKEN$';

/** What belongs to our own connection (RFC 9110, 7.6.1), or follows from the address and the data. */
const ours = new Set([...hopByHop, 'content-length', 'expect', 'host']);

type Headers = Readonly<Record<string, string>>;

/** Whether the token is asked for. */
export const needsToken = (headers: Headers): boolean =>
  Object.values(headers).some((value) => value.includes(placeholder));

/** The headers with the token in its places. Throws Fault `invalid` if it can stand in no header. */
export function withToken(headers: Headers, token: string): Headers {
  const filled = Object.entries(headers).map(([name, value]) => [name, value.replaceAll(placeholder, () => token)]);
  const result: Headers = Object.fromEntries(filled);
  checkHeaders(result);
  return result;
}

/** Throws Fault `invalid` for a header that can't be sent, or that is not the client's to set. */
export function checkHeaders(headers: Headers): void {
  const seen = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    const letters = name.toLowerCase();
    if (!isSendable(name, value)) throw invalidHeader(name, 'has a character that HTTP does not allow');
    if (ours.has(letters)) throw invalidHeader(name, 'is set by the service');
    if (seen.has(letters)) throw invalidHeader(name, 'stands there twice');
    seen.add(letters);
  }
}
