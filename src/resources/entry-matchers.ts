import { type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { qualifierOf } from './find-entry.ts';
import { type Matcher, pairsOf } from './pairs.ts';
import type { ObjectsRow } from './rows.ts';
import { formOf, same, textOf } from './values.ts';

type Valued = { value: JsonObject };

/** How an entry is recognised: as a whole, by its identity and base-url, by all but its base-url, by its identity. */
export const entryMatchers = (row: ObjectsRow): Matcher<Valued>[] => [
  ({ value }) => formOf(value),
  ({ value }) => {
    const texts = [textOf(value, row.identity), textOf(value, 'base-url')];
    return texts.some(Boolean) ? formOf(texts) : undefined;
  },
  ({ value: { 'base-url': _, ...rest } }) => (textOf(rest, row.identity) ? formOf(rest) : undefined),
  ({ value }) => textOf(value, row.identity) || undefined,
];

/**
 * For each item of a body the index of the entry that it is. In an array of the same length that may be the entry in its
 * place, with a new key.
 */
export function matchedEntries(
  row: ObjectsRow,
  entries: readonly Valued[],
  items: readonly Valued[],
): (number | undefined)[] {
  const pairs = pairsOf(entries, items, entryMatchers(row));
  if (entries.length !== items.length) return pairs;
  const taken = new Set(pairs);
  return pairs.map((pair, index) => {
    const isKnown = pair !== undefined || taken.has(index);
    return !isKnown && hasNewIdentity(row, entries[index]!.value, items[index]!.value) ? index : pair;
  });
}

/** Whether two entries with different keys are one: at least half of their other members are the same. */
function hasNewIdentity(row: ObjectsRow, old: JsonObject, next: JsonObject): boolean {
  const qualifier = qualifierOf(row, next);
  if (qualifier !== '' && qualifier === qualifierOf(row, old)) return true;
  const given = Object.keys({ ...old, ...next }).filter(
    (name) => name !== row.identity && (isGiven(memberOf(old, name)) || isGiven(memberOf(next, name))),
  );
  const common = given.filter((name) => same(memberOf(old, name), memberOf(next, name)));
  return common.length > 0 && common.length * 2 >= given.length;
}

/** Whether a member is there and not just what counts without it. */
const isGiven = (member: Json | undefined): boolean =>
  Boolean(member) && !(typeof member === 'object' && Object.keys(member!).length === 0);
