import { type Json, type JsonMap, memberOf } from '../platform/json.ts';
import type { Edit } from '../yaml/index.ts';
import type { Collection, CollectionRequest, Write } from './collection.ts';
import { withAuthIndex } from './collection-auth-index.ts';
import { apartOf, type Entry, entriesOf, entryNamed, waysOf } from './collection-entries.ts';
import { itemNotFound, unnamedItem } from './collection-faults.ts';
import { type Item, keptItems, lacks, patchOf, withUsableModels } from './collection-items.ts';
import { pairsOf } from './collection-pairs.ts';
import { memberEdits } from './collection-rewrite.ts';
import { pick, refuseUnfit, same, textOf } from './collection-values.ts';
import type { CollectionName, ListRow } from './collections.ts';
import type { ConfigValue } from './model.ts';

/** What the API does with one of the lists. */
export function listCollection(name: CollectionName, row: ListRow): Collection {
  /** Gives an entry these of the item's members. Throws Fault `invalid body` if they are not fit for it. */
  function change(entry: Entry, item: Item, names: readonly string[]): Edit[] {
    const differing = names.filter((member) => !same(memberOf(entry.value, member), memberOf(item.value, member)));
    refuseUnfit(name, pick(item.given, differing), item.location);
    return [...entry.moves, ...memberEdits([name, entry.place], entry, item, differing)];
  }

  function put({ body }: CollectionRequest): Write {
    const isWrapped = !Array.isArray(body);
    const sent = (isWrapped ? ((body as JsonMap | null)?.['items'] ?? []) : body) as Json[];
    const { items, notes: dropped } = keptItems(name, row, sent, isWrapped ? 'items' : '');
    return (present) => {
      const { moves, entries } = entriesOf(name, row, present);
      const edits = [...moves];
      const notes = [...dropped];
      const pairs = recognised(row, entries, items);
      const arranged = items.map((given, index): { from: number } | { value: Json } => {
        const entry = pairs[index] === undefined ? undefined : entries[pairs[index]]!;
        if (entry && (given.plain || same(entry.value, given.value))) return { from: entry.place };
        const { item, notes: without } = withUsableModels(name, row, given, given.place);
        notes.push(...without);
        if (entry) {
          edits.push(...change(entry, item, Object.keys({ ...entry.value, ...item.value })));
          return { from: entry.place };
        }
        refuseUnfit(name, item.given, item.location);
        return { value: item.written };
      });
      const stays =
        arranged.length === entries.length &&
        arranged.every((item, index) => 'from' in item && item.from === entries[index]!.place);
      if (!stays) edits.push({ op: 'arrange', at: [name], items: arranged });
      return { edits, notes };
    };
  }

  function patch(request: CollectionRequest): Write {
    const { named, names, item, adds } = patchOf(name, row, request);
    return (present) => {
      const { moves, entries, length } = entriesOf(name, row, present);
      const entry = entryNamed(row, entries, named);
      if (!entry && adds) return outcome([...moves, { op: 'insert', at: [name, length], value: item.written }]);
      if (!entry) throw itemNotFound();
      const leaves = (member: string): string => textOf(names.includes(member) ? item.value : entry.value, member);
      const place = `${name}[${entries.indexOf(entry)}]`;
      if (row.needs.some((member) => names.includes(member)) && !row.needs.some(leaves))
        return outcome([...moves, { op: 'remove', at: [name, entry.place] }], [`${place} was removed: ${lacks(row)}`]);
      const { item: usable, notes } = withUsableModels(name, row, item, place);
      const left = item.notes.map((note) => `${place}.${note}`);
      return outcome([...moves, ...change(entry, usable, names)], [...left, ...notes]);
    };
  }

  function remove({ query }: CollectionRequest): Write {
    const index = /^-?\d+$/.test(query['index'] ?? '') ? Number(query['index']) : undefined;
    const named = { index, name: query[row.identity]?.trim() || undefined, apart: row.apart && query[row.apart] };
    if (named.index === undefined && named.name === undefined) throw unnamedItem(row.identity);
    return (present) => {
      const { moves, entries } = entriesOf(name, row, present);
      const entry = entryNamed(row, entries, named);
      if (!entry) throw itemNotFound();
      return outcome([...moves, { op: 'remove', at: [name, entry.place] }]);
    };
  }

  /** Lists in force are frozen: each is hashed once, not for every reader. */
  const hashed = new WeakMap<readonly JsonMap[], JsonMap[]>();
  function shown(config: ConfigValue): JsonMap[] {
    const entries = config[name] as unknown as JsonMap[];
    const known = hashed.get(entries) ?? entries.map((entry) => withAuthIndex(row, entry));
    hashed.set(entries, known);
    return known;
  }

  return {
    shown,
    put,
    patch,
    delete: remove,
  };
}

const outcome = (edits: Edit[], notes: string[] = []) => ({ edits, notes });

/** For each item the index of the entry that it is. In a list of the same length that may be one whose key was renewed. */
function recognised(row: ListRow, entries: readonly Entry[], items: readonly Item[]): (number | undefined)[] {
  const pairs = pairsOf<{ value: JsonMap }>(entries, items, waysOf(row));
  if (entries.length !== items.length) return pairs;
  const taken = new Set(pairs);
  return pairs.map((pair, index) => {
    const isKnown = pair !== undefined || taken.has(index);
    return !isKnown && isRenamed(row, entries[index]!.value, items[index]!.value) ? index : pair;
  });
}

/** Whether two entries with different keys are one: half of what they say besides is the same. */
function isRenamed(row: ListRow, old: JsonMap, next: JsonMap): boolean {
  const apart = apartOf(row, next);
  if (apart !== '' && apart === apartOf(row, old)) return true;
  const told = Object.keys({ ...old, ...next }).filter(
    (name) => name !== row.identity && (says(memberOf(old, name)) || says(memberOf(next, name))),
  );
  const common = told.filter((name) => same(memberOf(old, name), memberOf(next, name)));
  return common.length > 0 && common.length * 2 >= told.length;
}

/** Whether a member is there and not what counts without it. */
const says = (member: Json | undefined): boolean =>
  Boolean(member) && !(typeof member === 'object' && Object.keys(member!).length === 0);
