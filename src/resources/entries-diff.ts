import type { ConfigValue } from '../config/index.ts';
import { isObject, type Json, type JsonObject } from '../platform/json.ts';
import { entryMatchers } from './entry-matchers.ts';
import { type Matcher, pairsOf } from './pairs.ts';
import type { Row } from './rows.ts';
import { type CollectionName, collections } from './table.ts';
import { same } from './values.ts';

/** An entry with its place: its index in an array, its name in a map. */
export type PlacedEntry = { place: number | string; value: Json };

/** What differs between two values of a collection. An entry that only moved is in none of these. */
export type EntriesDiff = {
  added: PlacedEntry[];
  removed: PlacedEntry[];
  changed: { previous: PlacedEntry; next: PlacedEntry }[];
};

/**
 * Compares two values of a collection. An entry is the same one if it is equal, or has the same key (or name) and base-url,
 * or at least the same key.
 */
export function entriesDiff<N extends CollectionName>(
  name: N,
  next: ConfigValue[N],
  previous: ConfigValue[N],
): EntriesDiff {
  const [before, after] = differing(placed(previous as unknown as Json), placed(next as unknown as Json));
  const pairs = pairsOf(before, after, matchersOf(collections[name]));
  const kept = new Set(pairs);
  return {
    added: after.filter((_, index) => pairs[index] === undefined),
    removed: before.filter((_, index) => !kept.has(index)),
    changed: after.flatMap((next, index) => {
      const previous = pairs[index] === undefined ? undefined : before[pairs[index]]!;
      return previous && !same(previous.value, next.value) ? [{ previous, next }] : [];
    }),
  };
}

/** Without the entries at both ends that are the same: an edit makes new objects only where it has changed something. */
function differing(before: PlacedEntry[], after: PlacedEntry[]): [PlacedEntry[], PlacedEntry[]] {
  const isSame = (one: PlacedEntry, other: PlacedEntry): boolean =>
    one.value === other.value && (typeof one.place === 'number' || one.place === other.place);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start]!, after[start]!)) start++;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end)!, after.at(-1 - end)!)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

function matchersOf(row: Row): Matcher<PlacedEntry>[] {
  if (row.kind === 'map') return [({ place }) => String(place)];
  if (row.kind === 'strings') return [({ value }) => String(value)];
  return entryMatchers(row).map((matcher) => (entry) => matcher(entry as { value: JsonObject }));
}

const placed = (entries: Json): PlacedEntry[] =>
  isObject(entries)
    ? Object.entries(entries).map(([place, value]) => ({ place, value }))
    : (entries as Json[]).map((value, place) => ({ place, value }));
