import type { JsonObject } from '../platform/json.ts';
import type { ArrayEntry } from './array-entries.ts';
import { ambiguousItem } from './faults.ts';
import type { ObjectsRow } from './rows.ts';
import { textOf } from './values.ts';

/** How a client names an entry of an array of objects. */
export type EntryAddress = {
  index?: number | undefined;
  identity?: string | undefined;
  qualifier?: string | undefined;
};

/** The entry that is meant, if there is one. Throws Fault `invalid` if there are several. */
export function findEntry(
  row: ObjectsRow,
  entries: readonly ArrayEntry[],
  { index, identity, qualifier }: EntryAddress,
): ArrayEntry | undefined {
  const wanted = identity?.trim();
  const isMeant = ({ value }: ArrayEntry): boolean =>
    (wanted === undefined || textOf(value, row.identity) === wanted) &&
    (qualifier === undefined || qualifierOf(row, value) === qualifier.trim());
  if (index !== undefined) {
    const entry = entries[index];
    return entry && isMeant(entry) ? entry : undefined;
  }
  if (wanted === undefined || (wanted === '' && !row.findsBlank)) return undefined;
  const [found, ...others] = entries.filter(isMeant);
  if (!found || others.length === 0) return found;
  const differ = others.some(({ value }) => qualifierOf(row, value) !== qualifierOf(row, found.value));
  throw ambiguousItem(differ ? row.qualifier : undefined);
}

/** What distinguishes entries of one identity. */
export const qualifierOf = ({ qualifier }: ObjectsRow, value: JsonObject): string =>
  qualifier ? textOf(value, qualifier) : '';
