import { randomInt } from 'node:crypto';

const space = 2 ** 32;

/** Odd, so that it walks through the whole space. */
const step = 0x9e3779b1;
let last = randomInt(space);

/** An id of exactly 8 hex digits. Every answer of this process takes its id from here: they repeat only after 2³² of them. */
export function nextRequestId(): string {
  last = (last + step) % space;
  return last.toString(16).padStart(8, '0');
}

/** The client's own X-Request-Id, if it is safe in a log line. */
export const clientsRequestId = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(header) ? header : undefined;
