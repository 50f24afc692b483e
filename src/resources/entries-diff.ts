import type { ConfigValue } from '../config/index.ts';
import { differenceOf } from '../platform/again.ts';
import type { Json, JsonObject } from '../platform/json.ts';
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
  const [before, after] = differing(previous as unknown as Json, next as unknown as Json);
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

/** Without those entries of arrays, at both ends, that are the same: an edit makes new objects only where it has changed something. */
function differing(before: Json, after: Json): [PlacedEntry[], PlacedEntry[]] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [named(before), named(after)];
  const { from, behind } = differenceOf(before, after);
  const between = (all: readonly Json[]): PlacedEntry[] =>
    [...all].slice(from, all.length - behind).map((value, index) => ({ place: from + index, value }));
  return [between(before), between(after)];
}

const named = (map: Json): PlacedEntry[] =>
  Object.entries(map as JsonObject).map(([place, value]) => ({ place, value }));

function matchersOf(row: Row): Matcher<PlacedEntry>[] {
  if (row.kind === 'map') return [({ place }) => String(place)];
  if (row.kind === 'strings') return [({ value }) => String(value)];
  return entryMatchers(row).map((matcher) => (entry) => matcher(entry as { value: JsonObject }));
}
