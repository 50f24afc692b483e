import { isMap, type Json, type JsonMap, memberOf } from '../platform/json.ts';
import type { Edit } from '../yaml/index.ts';
import type { Collection, CollectionRequest, Write } from './collection.ts';
import { invalidName, missingName, nameNotFound } from './collection-faults.ts';
import { rewritten } from './collection-rewrite.ts';
import { readEntry, refuseUnfit, same } from './collection-values.ts';
import type { CollectionName, MapRow } from './collections.ts';
import type { Present } from './index.ts';
import { inPresentPlace } from './legacy-edits.ts';
import { normalisers } from './normalise.ts';

/** The rules of one name, as they will be in force and as they are written. */
type Rules = { value: Json[]; written: Json[] };
/** The same as they stand in a body. */
type Given = Rules & { given: Json; location: string };

/** The rules of one name in the file: its keys there (a name has many spellings), what stands there, and what it means. */
type Entry = { keys: string[]; raw: Json | undefined; value: Json | undefined };

const nameIn = (text: unknown): string => (typeof text === 'string' ? text.trim().toLowerCase() : '');
const joined = normalisers['channels'] as unknown as (lists: JsonMap) => { [name: string]: Json[] };

/** What the API does with one of the maps. */
export function mapCollection(collection: CollectionName, row: MapRow): Collection {
  function entriesOf(present: Present): { moves: Edit[]; names: string[]; entryOf(name: string): Entry } {
    const { edits: moves, raw } = inPresentPlace(collection, present);
    const map = isMap(raw) ? memberOf(raw, collection) : undefined;
    const file = isMap(map) ? map : {};
    const keysOf = Map.groupBy(Object.keys(file), nameIn);
    const inForce = present.config[collection] as unknown as JsonMap;
    const entryOf = (name: string): Entry => {
      const keys = keysOf.get(name) ?? [];
      return { keys, raw: keys.length === 0 ? undefined : file[keys[0]!], value: memberOf(inForce, name) };
    };
    return { moves, names: Object.keys(inForce), entryOf };
  }

  const rulesIn = (given: Json, location: string): Given => ({
    ...(readEntry(collection, given, location) as Rules),
    given,
    location,
  });

  /** The rules that are of use, and a note for each of the others. */
  function usable({ value, written }: Rules, name: string): { rules: Rules; notes: string[] } {
    const rules: Rules = { value: [], written: [] };
    const notes: string[] = [];
    const judge = row.judge?.();
    for (const [index, rule] of value.entries()) {
      const why = judge?.(rule);
      if (why !== undefined) notes.push(`${collection}.${name}[${index}] was left out: ${why}`);
      else {
        rules.value.push(rule);
        rules.written.push(written[index]!);
      }
    }
    return { rules, notes };
  }

  const removed = (keys: readonly string[]): Edit[] => keys.map((key) => ({ op: 'remove', at: [collection, key] }));

  /** Gives a name these rules. Without any it goes, `undefined` if it isn't there. */
  function change(name: string, entry: Entry, sent: Given): { edits: Edit[] | undefined; notes: string[] } {
    if (same(entry.value, sent.value)) return { edits: [], notes: [] };
    refuseUnfit(collection, sent.given, sent.location);
    const { rules, notes } = usable(sent, name);
    if (rules.value.length === 0) return { edits: entry.value === undefined ? undefined : removed(entry.keys), notes };
    const [key = name, ...others] = entry.keys;
    return { edits: [{ op: 'set', at: [collection, key], value: rewritten(entry, rules) }, ...removed(others)], notes };
  }

  function put({ body }: CollectionRequest): Write {
    const { items } = body as { items?: JsonMap }; // no name: the contract has it that nothing stands beside it
    const given = items ?? (body as JsonMap);
    const within = items ? 'items.' : '';
    const wanted = new Map(Object.entries(joined(given)).map(([name, list]) => [name, rulesIn(list, within + name)]));
    return (present) => {
      const { moves, names, entryOf } = entriesOf(present);
      const edits = [...moves];
      const notes = Object.keys(given).every(nameIn) ? [] : [`${collection}: what has a blank name was left out`];
      for (const name of names) if (!wanted.has(name)) edits.push(...removed(entryOf(name).keys));
      for (const [name, rules] of wanted) {
        const changed = change(name, entryOf(name), rules);
        edits.push(...(changed.edits ?? []));
        notes.push(...changed.notes);
        if (rules.value.length === 0) notes.push(`${collection}.${name} was left out: it has no ${row.rules}`);
      }
      return { edits, notes };
    };
  }

  function patch(request: CollectionRequest): Write {
    const body = request.body as JsonMap;
    const name = nameIn(body[row.key] ?? (row.alsoKey && body[row.alsoKey]));
    if (name === '') throw invalidName(row);
    const rules = rulesIn(body[row.rules] ?? [], row.rules);
    return (present) => {
      const { moves, entryOf } = entriesOf(present);
      const { edits, notes } = change(name, entryOf(name), rules);
      if (!edits) throw nameNotFound(row);
      return { edits: [...moves, ...edits], notes };
    };
  }

  function remove({ query }: CollectionRequest): Write {
    const name = nameIn(query[row.key]) || nameIn(row.alsoKey && query[row.alsoKey]);
    if (name === '') throw missingName(row);
    return (present) => {
      const { moves, entryOf } = entriesOf(present);
      const { keys, value } = entryOf(name);
      if (value === undefined) throw nameNotFound(row);
      return { edits: [...moves, ...removed(keys)], notes: [] };
    };
  }

  return { shown: (config) => config[collection] as unknown as Json, put, patch, delete: remove };
}
