import type { JsonObject } from '../platform/json.ts';
import { ambiguousItem } from './faults.ts';
import type { ObjectsRow } from './rows.ts';
import { textOf } from './values.ts';

/** How a client names an entry of an array of objects. */
export type EntryAddress = {
  index?: number | undefined;
  identity?: string | undefined;
  qualifier?: string | undefined;
};

/** The index of the entry that is meant, if there is one. Throws Fault `invalid` if there are several. */
export function findEntry(
  row: ObjectsRow,
  entries: readonly JsonObject[],
  { index, identity, qualifier }: EntryAddress,
): number | undefined {
  const wanted = identity?.trim();
  const isMeant = (value: JsonObject): boolean =>
    (wanted === undefined || textOf(value, row.identity) === wanted) &&
    (qualifier === undefined || qualifierOf(row, value) === qualifier.trim());
  if (index !== undefined) {
    const entry = entries[index];
    return entry && isMeant(entry) ? index : undefined;
  }
  if (wanted === undefined || (wanted === '' && !row.findsBlank)) return undefined;
  const [found, ...others] = entries.flatMap((entry, at) => (isMeant(entry) ? at : []));
  if (found === undefined || others.length === 0) return found;
  const differ = others.some((other) => qualifierOf(row, entries[other]!) !== qualifierOf(row, entries[found]!));
  throw ambiguousItem(differ ? row.qualifier : undefined);
}

/** What distinguishes entries of one identity. */
export const qualifierOf = ({ qualifier }: ObjectsRow, value: JsonObject): string =>
  qualifier ? textOf(value, qualifier) : '';
