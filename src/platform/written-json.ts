const writers = new WeakMap<object, () => Buffer>();

/**
 * The object itself, and for whoever sends it a quicker way to its JSON than JSON.stringify, such as putting together what
 * was written for an earlier answer. Both ways must give the same bytes: `proveReply` compares them.
 */
export function withJson<T extends object>(value: T, write: () => Buffer): T {
  writers.set(value, write);
  return value;
}

/** The JSON of an object that has such a way to it; undefined for all others. */
export const writtenJson = (value: object): Buffer | undefined => writers.get(value)?.();
