import { hash } from 'node:crypto';

/** The values that were used last, by a digest of what they are known by. */
export type Remembered<T> = {
  /** Counts as a use. */
  get(digest: string): T | undefined;
  set(digest: string, value: T): void;
};

/** A value in the ring of all that are remembered, each beside those that were used just before and after it. */
type Entry<T> = { digest: string; value: T; older: Entry<T>; newer: Entry<T> };

/**
 * Remembers at most `max` values; the one that was used the longest time ago goes. A use moves nothing in the map: one that loses
 * and gets an entry each time is made anew again and again, and V8 keeps every map that an iterator has not left.
 */
export function createRemembered<T>(max: number): Remembered<T> {
  const entries = new Map<string, Entry<T>>();
  /** The one that was used last; the next newer than that is the oldest. */
  let newest: Entry<T> | undefined;

  function takeOut({ older, newer }: Entry<T>): void {
    older.newer = newer;
    newer.older = older;
  }

  function putIn(entry: Entry<T>): void {
    const before = newest ?? entry;
    entry.older = before;
    entry.newer = newest ? before.newer : entry;
    entry.older.newer = entry;
    entry.newer.older = entry;
    newest = entry;
  }

  function use(entry: Entry<T>): void {
    if (entry === newest) return;
    takeOut(entry);
    putIn(entry);
  }

  function add(digest: string, value: T): void {
    const entry = { digest, value } as Entry<T>;
    putIn(entry);
    entries.set(digest, entry);
    if (entries.size <= max) return;
    const oldest = entry.newer;
    takeOut(oldest);
    entries.delete(oldest.digest);
  }

  return {
    get(digest) {
      const entry = entries.get(digest);
      if (entry) use(entry);
      return entry?.value;
    },
    set(digest, value) {
      const entry = entries.get(digest);
      if (!entry) return add(digest, value);
      entry.value = value;
      use(entry);
    },
  };
}

/** 16 bytes that stand for these texts: ids may be long, and none of them has to be kept. */
export const digestOf = (...texts: readonly string[]): string =>
  hash('sha256', texts.join('\0'), 'buffer').toString('latin1', 0, 16);
