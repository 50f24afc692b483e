import { hash } from 'node:crypto';

/** The values that were used last, by a digest of what they are known by. */
export type Remembered<T> = {
  /** Counts as a use. */
  get(digest: string): T | undefined;
  set(digest: string, value: T): void;
};

/** Remembers at most `max` values; the one that was used the longest time ago goes. */
export function createRemembered<T>(max: number): Remembered<T> {
  const values = new Map<string, T>();
  /** Stands at the oldest value: what is used moves to the map's end, and nothing is left behind it. */
  const oldest = values.keys();
  const put = (digest: string, value: T): void => {
    values.delete(digest);
    values.set(digest, value);
  };
  return {
    get(digest) {
      const value = values.get(digest);
      if (value !== undefined) put(digest, value);
      return value;
    },
    set(digest, value) {
      put(digest, value);
      if (values.size > max) values.delete(oldest.next().value!);
    },
  };
}

/** 16 bytes that stand for these texts: ids may be long, and none of them has to be kept. */
export const digestOf = (...texts: readonly string[]): string =>
  hash('sha256', texts.join('\0'), 'buffer').toString('latin1', 0, 16);
