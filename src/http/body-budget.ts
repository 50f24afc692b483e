import type { ServerResponse } from 'node:http';
import { totalmem } from 'node:os';

/** What bodies of requests may take of the memory together. */
export type BodyBudget = {
  /**
   * Opens the account of a request: what it returns is called with the bytes of each piece that is to be held, and says
   * whether they fit; a negative number gives bytes back. All of them are free again when the answer is done, or its client gone
   * and the `work` over that goes on without it.
   */
  holdFor(res: ServerResponse, work?: Promise<unknown>): Hold;
};

export type Hold = (bytes: number) => boolean;

const megabyte = 1024 * 1024;

/** A quarter of what this process may use: a body of unknown length may be there twice while it grows, and JSON takes more when it is parsed. */
const defaultBytes = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 4;

/** `megabytes` is the setting, asked for each piece; 0 means the default. */
export function createBodyBudget(megabytes: () => number): BodyBudget {
  let total = 0;
  return {
    holdFor(res, work) {
      let held = 0;
      let isOpen = !res.closed;
      const free = (): void => {
        isOpen = false;
        total -= held;
      };
      res.once('close', () => (work ? work.then(free, free) : free()));
      return (bytes) => {
        if (!isOpen) return true; // nobody waits for it, and nothing of it is kept
        if (bytes > 0 && total + bytes > (megabytes() * megabyte || defaultBytes)) return false;
        total += bytes;
        held += bytes;
        return true;
      };
    },
  };
}
