import { isMap, type JsonMap, memberOf } from '../platform/json.ts';
import type { Edit, Path } from '../yaml/index.ts';
import { withoutAuthIndex } from './collection-auth-index.ts';
import { ambiguousItem } from './collection-faults.ts';
import type { Way } from './collection-pairs.ts';
import { formOf, textOf } from './collection-values.ts';
import type { CollectionName, ListRow } from './collections.ts';
import type { Present } from './index.ts';
import { entryInPresentForm, inPresentPlace } from './legacy-edits.ts';

/** An entry of a list in the file. */
export type Entry = {
  /** Its index in the file's list, which may hold nulls besides. */
  place: number;
  /** What moves an old form inside it to its present place; comes before any other edit of the entry. */
  moves: Edit[];
  /** What stands in the file after that. */
  raw: JsonMap;
  /** What that means. */
  value: JsonMap;
};

export type Entries = {
  /** What moves an old form of the whole list; comes before any other edit. */
  moves: Edit[];
  entries: Entry[];
  /** Of the file's list, nulls included. */
  length: number;
};

/** The entries of a list, as they stand in the file and as they are in force. */
export function entriesOf(name: CollectionName, row: ListRow, present: Present): Entries {
  const { edits: moves, raw } = inPresentPlace(name, present);
  const list = isMap(raw) ? memberOf(raw, name) : undefined;
  const items = Array.isArray(list) ? list : [];
  const places = items.flatMap((item, place) => (item === null ? [] : place));
  const inForce = present.config[name] as unknown as JsonMap[];
  const entries = inForce.map((value, index): Entry => {
    const place = places[index]!;
    const { edits, raw: entry } = entryInPresentForm(items[place] as JsonMap, value);
    return {
      place,
      moves: edits.map((edit) => under([name, place], edit)),
      raw: entry,
      value: withoutAuthIndex(row, value),
    };
  });
  return { moves, entries, length: items.length };
}

const under = (place: Path, edit: Edit): Edit => {
  const at = [...place, ...edit.at];
  return edit.op === 'move' ? { ...edit, from: [...place, ...edit.from], at } : { ...edit, at };
};

/** How a caller names an entry. */
export type Named = { index?: number | undefined; name?: string | undefined; apart?: string | undefined };

/** The entry that is meant, if there is one. Throws Fault `invalid` if there are several. */
export function entryNamed(row: ListRow, entries: readonly Entry[], { index, name, apart }: Named): Entry | undefined {
  const wanted = name?.trim();
  const isMeant = ({ value }: Entry): boolean =>
    (wanted === undefined || textOf(value, row.identity) === wanted) &&
    (apart === undefined || apartOf(row, value) === apart.trim());
  if (index !== undefined) {
    const entry = entries[index];
    return entry && isMeant(entry) ? entry : undefined;
  }
  if (wanted === undefined || (wanted === '' && !row.findsBlank)) return undefined;
  const [found, ...others] = entries.filter(isMeant);
  if (!found || others.length === 0) return found;
  const differ = others.some(({ value }) => apartOf(row, value) !== apartOf(row, found.value));
  throw ambiguousItem(differ ? row.apart : undefined);
}

/** What tells entries of one name apart. */
export const apartOf = ({ apart }: ListRow, value: JsonMap): string => (apart ? textOf(value, apart) : '');

/** How an entry is recognised: as a whole, by its name and base-url, by all but its base-url, by its name. */
export const waysOf = (row: ListRow): Way<{ value: JsonMap }>[] => [
  ({ value }) => formOf(value),
  ({ value }) => {
    const told = [textOf(value, row.identity), textOf(value, 'base-url')];
    return told.some(Boolean) ? formOf(told) : undefined;
  },
  ({ value: { 'base-url': _, ...rest } }) => (textOf(rest, row.identity) ? formOf(rest) : undefined),
  ({ value }) => textOf(value, row.identity) || undefined,
];
