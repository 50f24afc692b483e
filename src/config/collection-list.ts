import type { Edit } from '../yaml/edit.ts';
import type { Json } from '../yaml/node.ts';
import { type JsonMap, memberOf } from '../yaml/value.ts';
import type { Collection, CollectionRequest, Write } from './collection.ts';
import { withAuthIndex } from './collection-auth-index.ts';
import { apartOf, type Entry, entriesOf, entryNamed, waysOf } from './collection-entries.ts';
import { itemNotFound, unnamedItem } from './collection-faults.ts';
import { type Item, keptItems, patchOf, withUsableModels } from './collection-items.ts';
import { pairsOf, type Way } from './collection-pairs.ts';
import { memberEdits } from './collection-rewrite.ts';
import { formOf, pick, refuseUnfit, same, textOf } from './collection-values.ts';
import type { CollectionName, ListRow } from './collections.ts';

/** What the API does with one of the lists. */
export function listCollection(name: CollectionName, row: ListRow): Collection {
  /** Gives an entry these of the item's members. Throws Fault `invalid body` if they are not fit for it. */
  function change(entry: Entry, item: Item, names: readonly string[]): Edit[] {
    const differing = names.filter((member) => !same(memberOf(entry.value, member), memberOf(item.value, member)));
    refuseUnfit(name, pick(item.written, differing), item.location);
    return [...entry.moves, ...memberEdits([name, entry.place], entry, item, differing)];
  }

  function put({ body }: CollectionRequest): Write {
    const sent = Array.isArray(body) ? body : (((body as JsonMap | null)?.['items'] ?? []) as Json[]);
    const { items, notes: dropped } = keptItems(name, row, sent);
    return (present) => {
      const { moves, entries } = entriesOf(name, row, present);
      const edits = [...moves];
      const notes = [...dropped];
      // A list of the same length with an unknown name at an old place that has something in common with what stood there:
      // that entry was renamed.
      const byPlace =
        (trait: (value: JsonMap) => string | undefined): Way<Recognisable> =>
        ({ plain, value }, index) => {
          const common = entries.length === items.length && !plain ? trait(value) : undefined;
          return common ? `${index} ${common}` : undefined;
        };
      const besides = ({ [row.identity]: _, ...rest }: JsonMap) =>
        Object.keys(rest).length > 0 ? formOf(rest) : undefined;
      const ways = [...waysOf(row), byPlace((value) => apartOf(row, value)), byPlace(besides)];
      const pairs = pairsOf<Recognisable>(entries, items, ways);

      const arranged = items.map((given, index): { from: number } | { value: Json } => {
        const entry = pairs[index] === undefined ? undefined : entries[pairs[index]]!;
        if (entry && (given.plain || same(entry.value, given.value))) return { from: entry.place };
        const { item, notes: without } = withUsableModels(name, row, given, `${name}${given.location}`);
        notes.push(...without);
        if (entry) {
          edits.push(...change(entry, item, Object.keys({ ...entry.value, ...item.value })));
          return { from: entry.place };
        }
        refuseUnfit(name, item.written, item.location);
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
      if (row.needs.some((member) => names.includes(member)) && !row.needs.some(leaves))
        return outcome([...moves, { op: 'remove', at: [name, entry.place] }]);
      const { item: usable, notes } = withUsableModels(name, row, item, `${name}[${entries.indexOf(entry)}]`);
      return outcome([...moves, ...change(entry, usable, names)], notes);
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

  return {
    shown: (config) => (config[name] as unknown as JsonMap[]).map((entry) => withAuthIndex(row, entry)),
    put,
    patch,
    delete: remove,
  };
}

const outcome = (edits: Edit[], notes: string[] = []) => ({ edits, notes });

type Recognisable = { value: JsonMap; plain?: boolean };
