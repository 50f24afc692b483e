import type { IncomingHttpHeaders } from 'node:http';

/** The longest that a browser sends has 200 characters. */
const maxLength = 1024;

/**
 * Takes away the header fields that say what a client prefers if they are too long: the library needs time in proportion to
 * the square of their length, and whoever sends them needs no key.
 */
export function dropLongPreferences(headers: IncomingHttpHeaders): void {
  for (const name of ['accept', 'accept-encoding']) if ((headers[name]?.length ?? 0) > maxLength) delete headers[name];
}
