import { isMap, type Json, type JsonMap } from '../platform/json.ts';
import { waysOf } from './collection-entries.ts';
import { pairsOf, type Way } from './collection-pairs.ts';
import { same } from './collection-values.ts';
import { type CollectionName, collections, type Row } from './collections.ts';
import type { ConfigValue } from './model.ts';

/** An entry with its place: its index in a list, its name in a map. */
export type Placed = { place: number | string; value: Json };

/** What became of a collection's entries. One that only moved is in none of these. */
export type EntriesChange = {
  added: Placed[];
  removed: Placed[];
  changed: { previous: Placed; next: Placed }[];
};

/**
 * Compares two values of a collection. An entry is the same one if it is equal, or has the same key (or name) and base-url,
 * or at least the same key.
 */
export function entriesChange<N extends CollectionName>(
  name: N,
  next: ConfigValue[N],
  previous: ConfigValue[N],
): EntriesChange {
  const row: Row = collections[name];
  const [before, after] = [placed(previous as unknown as Json), placed(next as unknown as Json)];
  const ways: Way<Placed>[] =
    row.kind === 'map'
      ? [({ place }) => String(place)]
      : waysOf(row).map((way) => (entry, index) => way(entry as { value: JsonMap }, index));
  const pairs = pairsOf(before, after, ways);
  const left = new Set(pairs);
  return {
    added: after.filter((_, index) => pairs[index] === undefined),
    removed: before.filter((_, index) => !left.has(index)),
    changed: after.flatMap((next, index) => {
      const previous = pairs[index] === undefined ? undefined : before[pairs[index]]!;
      return previous && !same(previous.value, next.value) ? [{ previous, next }] : [];
    }),
  };
}

const placed = (entries: Json): Placed[] =>
  isMap(entries)
    ? Object.entries(entries).map(([place, value]) => ({ place, value }))
    : (entries as Json[]).map((value, place) => ({ place, value }));
