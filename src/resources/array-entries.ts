import { type Edit, movedInto, movedWithin, type Snapshot } from '../config/index.ts';
import { isObject, type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { withoutAuthIndex } from './auth-index.ts';
import type { ObjectsRow } from './rows.ts';
import type { CollectionName } from './table.ts';

/** An array of the file. */
export type ArrayInFile = {
  /** What moves an old form of the whole array; comes before any other edit. */
  moves: Edit[];
  /** What stands in the file after that. */
  items: readonly Json[];
  /** Where an entry in force stands among them: nulls are none. */
  placeOf(index: number): number;
};

export function arrayIn(name: CollectionName, snapshot: Snapshot): ArrayInFile {
  const { edits: moves, raw } = movedInto(name, snapshot);
  const array = isObject(raw) ? memberOf(raw, name) : undefined;
  const items = Array.isArray(array) ? array : [];
  const places = items.includes(null) ? items.flatMap((item, place) => (item === null ? [] : place)) : undefined;
  return {
    moves,
    items,
    placeOf: (index) => (places ? (places[index] ?? items.length) : Math.min(index, items.length)),
  };
}

/** An entry of an array of objects. */
export type ArrayEntry = {
  /** Its index in the file's array. */
  place: number;
  /** What moves an old form inside it; comes before any other edit of the entry. Paths begin at the entry. */
  moves: Edit[];
  /** What stands in the file after that. */
  raw: JsonObject;
  /** What that means. */
  value: JsonObject;
};

/** The entries of an array of objects, as they stand in the file and as they are in force. An entry is looked at when it is asked for. */
export type EntriesInFile = ArrayInFile & {
  inForce: readonly JsonObject[];
  entry(index: number): ArrayEntry;
};

export function entriesIn(name: CollectionName, row: ObjectsRow, snapshot: Snapshot): EntriesInFile {
  const array = arrayIn(name, snapshot);
  const inForce = snapshot.config[name] as unknown as readonly JsonObject[];
  return {
    ...array,
    inForce,
    entry(index) {
      const place = array.placeOf(index);
      const { edits: moves, raw } = movedWithin(name, array.items[place] as JsonObject, inForce[index]!);
      return { place, moves, raw, value: withoutAuthIndex(row, inForce[index]!) };
    },
  };
}

/** Edits inside entries as edits of the array: the first ones of all entries together, then the second ones, and so on. */
export function insideEntries(
  name: CollectionName,
  changed: readonly { place: number; edits: readonly Edit[] }[],
): Edit[] {
  const turns: { index: number; edit: Edit }[][] = [];
  for (const { place: index, edits } of changed) {
    for (const [turn, edit] of edits.entries()) {
      turns[turn] ??= [];
      turns[turn].push({ index, edit });
    }
  }
  return turns.map((items) => ({ op: 'each', at: [name], items }));
}
