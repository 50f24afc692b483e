/** A way to recognise an entry: two with the same text are the same one. `undefined`: this one can't be recognised so. */
export type Matcher<T> = (entry: T) => string | undefined;

/**
 * For each of the `next` entries the index of the old one that it is, or undefined if it is new. The first matcher is tried
 * for all of them before the second, and so on; each old entry is taken once, earlier ones first.
 */
export function pairsOf<T>(
  old: readonly T[],
  next: readonly T[],
  matchers: readonly Matcher<T>[],
): (number | undefined)[] {
  const pairs: (number | undefined)[] = next.map(() => undefined);
  const taken = new Set<number>();
  for (const textOf of matchers) {
    const free = new Map<string, number[]>();
    for (let index = old.length - 1; index >= 0; index--) {
      const text = taken.has(index) ? undefined : textOf(old[index]!);
      if (text === undefined) continue;
      const places = free.get(text);
      if (places) places.push(index);
      else free.set(text, [index]);
    }
    for (const [index, entry] of next.entries()) {
      const text = pairs[index] === undefined ? textOf(entry) : undefined;
      const found = text === undefined ? undefined : free.get(text)?.pop();
      if (found === undefined) continue;
      pairs[index] = found;
      taken.add(found);
    }
  }
  return pairs;
}
