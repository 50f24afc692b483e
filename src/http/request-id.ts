import { randomInt } from 'node:crypto';

const space = 2 ** 32;

/** Makes ids of exactly 8 hex digits that repeat only after 2³² of them: an odd step walks through the whole space. */
function requestIds(start = randomInt(space)): () => string {
  const step = 0x9e3779b1;
  let last = start;
  return () => {
    last = (last + step) % space;
    return last.toString(16).padStart(8, '0');
  };
}

/** The ids of this process: every answer takes its id from here, so that none is used twice. */
export const nextRequestId = requestIds();

/** The client's own X-Request-Id, if it is safe in a log line. */
export const clientsRequestId = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && /^[A-Za-z0-9._:-]{1,64}$/.test(header) ? header : undefined;
