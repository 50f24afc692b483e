import { type Edit, joinedByName, movedInto, type Snapshot } from '../config/index.ts';
import { isObject, type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { invalidName, missingName, nameNotFound } from './faults.ts';
import type { Resource, Write, WriteRequest } from './resource.ts';
import { rewritten } from './rewrite.ts';
import type { MapRow } from './rows.ts';
import type { CollectionName } from './table.ts';
import { givenEntry, refuseUnfit, same } from './values.ts';

/** The rules of one name, as they will be in force and as they are written. */
type Rules = { value: Json[]; written: Json[] };
/** The same as they stand in a body. */
type GivenRules = Rules & { given: Json; location: string };

/** One name's entry in the file: its keys there (a name has many spellings), what stands there, and what it means. */
type MapEntry = { keys: string[]; raw: Json | undefined; value: Json | undefined };

/** What becomes of keys of the map in the file; `undefined`: they go. */
type Changes = [key: string, rules: Json | undefined][];

const nameIn = (text: unknown): string => (typeof text === 'string' ? text.trim().toLowerCase() : '');

/** What the API does with a map from names to arrays of rules. */
export function ruleMap(collection: CollectionName, row: MapRow): Resource {
  function entriesOf(snapshot: Snapshot): { moves: Edit[]; names: string[]; entryOf(name: string): MapEntry } {
    const { edits: moves, raw } = movedInto(collection, snapshot);
    const map = isObject(raw) ? memberOf(raw, collection) : undefined;
    const file = isObject(map) ? map : {};
    const keysOf = Map.groupBy(Object.keys(file), nameIn);
    const inForce = snapshot.config[collection] as unknown as JsonObject;
    const entryOf = (name: string): MapEntry => {
      const keys = keysOf.get(name) ?? [];
      return { keys, raw: keys.length === 0 ? undefined : file[keys[0]!], value: memberOf(inForce, name) };
    };
    return { moves, names: Object.keys(inForce), entryOf };
  }

  const rulesIn = (given: Json, location: string): GivenRules => ({
    ...(givenEntry(collection, given, location) as Rules),
    given,
    location,
  });

  /** The usable rules, and a note for each of the others. */
  function usableRules({ value, written }: Rules, name: string): { rules: Rules; notes: string[] } {
    const flaws = row.flaws?.(value) ?? [];
    const isUsable = (_: Json, index: number): boolean => flaws[index] === undefined;
    return {
      rules: { value: value.filter(isUsable), written: written.filter(isUsable) },
      notes: flaws.flatMap((flaw, index) =>
        flaw === undefined ? [] : `${collection}.${name}[${index}] was left out: ${flaw}`,
      ),
    };
  }

  const removed = (keys: readonly string[]): Changes => keys.map((key) => [key, undefined]);
  /** The moves of an old form, and then these changes. */
  const editsOf = (moves: readonly Edit[], entries: Changes): Edit[] =>
    entries.length === 0 ? [...moves] : [...moves, { op: 'assign', at: [collection], entries }];

  /** Gives a name these rules. Without any it is removed; `changes` is undefined if there is no such name. */
  function update(name: string, entry: MapEntry, sent: GivenRules): { changes: Changes | undefined; notes: string[] } {
    if (same(entry.value, sent.value)) return { changes: [], notes: [] };
    refuseUnfit(collection, sent.given, sent.location);
    const { rules, notes } = usableRules(sent, name);
    if (rules.value.length === 0)
      return { changes: entry.value === undefined ? undefined : removed(entry.keys), notes };
    const [key = name, ...others] = entry.keys;
    return { changes: [[key, rewritten(entry, rules)], ...removed(others)], notes };
  }

  function put({ body }: WriteRequest): Write {
    const { items } = body as { items?: JsonObject }; // not a name: by the contract nothing stands beside it
    const given = (items ?? body) as { [name: string]: Json[] };
    const within = items ? 'items.' : '';
    const wanted = new Map(
      Object.entries(joinedByName(given)).map(([name, rules]) => [name, rulesIn(rules, within + name)]),
    );
    return (snapshot) => {
      const { moves, names, entryOf } = entriesOf(snapshot);
      const changes: Changes = [];
      const notes = Object.keys(given).every(nameIn) ? [] : [`${collection}: what has a blank name was left out`];
      for (const name of names) if (!wanted.has(name)) changes.push(...removed(entryOf(name).keys));
      for (const [name, rules] of wanted) {
        const updated = update(name, entryOf(name), rules);
        changes.push(...(updated.changes ?? []));
        notes.push(...updated.notes);
        if (rules.value.length === 0) notes.push(`${collection}.${name} was left out: it has no ${row.rules}`);
      }
      return { edits: editsOf(moves, changes), notes };
    };
  }

  function patch(request: WriteRequest): Write {
    const body = request.body as JsonObject;
    const name = nameIn(body[row.key] ?? (row.alsoKey && body[row.alsoKey]));
    if (name === '') throw invalidName(row);
    const rules = rulesIn(body[row.rules] ?? [], row.rules);
    return (snapshot) => {
      const { moves, entryOf } = entriesOf(snapshot);
      const { changes, notes } = update(name, entryOf(name), rules);
      if (!changes) throw nameNotFound(row);
      return { edits: editsOf(moves, changes), notes };
    };
  }

  function remove({ query }: WriteRequest): Write {
    const name = nameIn(query[row.key]) || nameIn(row.alsoKey && query[row.alsoKey]);
    if (name === '') throw missingName(row);
    return (snapshot) => {
      const { moves, entryOf } = entriesOf(snapshot);
      const { keys, value } = entryOf(name);
      if (value === undefined) throw nameNotFound(row);
      return { edits: editsOf(moves, removed(keys)), notes: [] };
    };
  }

  return { path: [collection], shown: (config) => config[collection], put, patch, delete: remove };
}
