import type { ConfigValue, Edit } from '../config/index.ts';
import { type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { type ArrayEntry, entriesIn, insideEntries } from './array-entries.ts';
import { withAuthIndex } from './auth-index.ts';
import { type BodyEntry, keptEntries, lackIn, withUsableModels } from './body-entries.ts';
import { matchedEntries } from './entry-matchers.ts';
import { itemNotFound, unnamedItem } from './faults.ts';
import { findEntry } from './find-entry.ts';
import { patchOf } from './patch-body.ts';
import type { Resource, Write, WriteRequest } from './resource.ts';
import { membersEdit } from './rewrite.ts';
import type { ObjectsRow } from './rows.ts';
import type { CollectionName } from './table.ts';
import { formOf, pick, refuseUnfit, same, sentArray, textOf } from './values.ts';

/** What the API does with an array of objects. */
export function objectArray(name: CollectionName, row: ObjectsRow): Resource {
  /** Those of these members that differ. Throws Fault `invalid body` if they are not fit for an entry. */
  function differingIn(entry: ArrayEntry, next: BodyEntry, names: readonly string[]): string[] {
    const differing = names.filter((member) => !same(memberOf(entry.value, member), memberOf(next.value, member)));
    refuseUnfit(name, pick(next.given, differing), next.location);
    return differing;
  }

  /** The edits inside an entry that give it these members of another. Throws Fault `invalid body` if they are not fit for it. */
  const update = (entry: ArrayEntry, next: BodyEntry, names: readonly string[]): Edit[] => [
    ...entry.moves,
    membersEdit(entry, next, differingIn(entry, next, names)),
  ];

  /** Throws Fault `invalid body` for an entry that is not fit, though it is left out; what an entry of its name has in the file may be sent back. */
  function refuseLeftOut(leftOut: readonly BodyEntry[], inForce: readonly JsonObject[]): void {
    if (leftOut.length === 0) return;
    const form = (entry: JsonObject, member: string) =>
      formOf([textOf(entry, row.identity), member, memberOf(entry, member) ?? null]);
    const standing = new Set(inForce.flatMap((entry) => Object.keys(entry).map((member) => form(entry, member))));
    for (const { value, given, location } of leftOut) {
      const names = Object.keys(given).filter((member) => !standing.has(form(value, member)));
      refuseUnfit(name, pick(given, names), location);
    }
  }

  function put({ body }: WriteRequest): Write {
    const sent = sentArray(body);
    const { entries: kept, leftOut, notes: dropped } = keptEntries(name, row, sent.entries, sent.within);
    return (snapshot) => {
      const { moves, inForce, entry: entryAt } = entriesIn(name, row, snapshot);
      refuseLeftOut(leftOut, inForce);
      const entries = inForce.map((_, index) => entryAt(index));
      const changed: { place: number; edits: Edit[] }[] = [];
      const notes = [...dropped];
      const pairs = matchedEntries(row, entries, kept);
      const items = kept.map((given, index): { from: number } | { value: Json } => {
        const entry = pairs[index] === undefined ? undefined : entries[pairs[index]]!;
        if (entry && (given.plain || same(entry.value, given.value))) return { from: entry.place };
        const { entry: next, notes: without } = withUsableModels(name, row, given, given.place);
        notes.push(...without);
        if (entry) {
          const names = Object.keys({ ...entry.value, ...next.value });
          changed.push({ place: entry.place, edits: update(entry, next, names) });
          return { from: entry.place };
        }
        refuseUnfit(name, next.given, next.location);
        return { value: next.written };
      });
      const stays =
        items.length === entries.length &&
        items.every((item, index) => 'from' in item && item.from === entries[index]!.place);
      const edits = [...moves, ...insideEntries(name, changed)];
      if (!stays) edits.push({ op: 'arrange', at: [name], items });
      return { edits, notes };
    };
  }

  function patch(request: WriteRequest): Write {
    const { address, names, given, adds } = patchOf(name, row, request);
    return (snapshot) => {
      const { moves, inForce, items, entry: entryAt } = entriesIn(name, row, snapshot);
      const found = findEntry(row, inForce, address);
      if (found === undefined && adds)
        return { edits: [...moves, { op: 'insert', at: [name, items.length], value: given.written }], notes: [] };
      if (found === undefined) throw itemNotFound();
      const entry = entryAt(found);
      const textAfter = (member: string): string => textOf(names.includes(member) ? given.value : entry.value, member);
      const place = `${name}[${found}]`;
      if (row.needs.some((member) => names.includes(member)) && !row.needs.some(textAfter)) {
        differingIn(entry, given, names);
        return {
          edits: [...moves, { op: 'remove', at: [name, entry.place] }],
          notes: [`${place} was removed: ${lackIn(row)}`],
        };
      }
      const { entry: next, notes } = withUsableModels(name, row, given, place);
      const left = given.notes.map((note) => `${place}.${note}`);
      const changed = [{ place: entry.place, edits: update(entry, next, names) }];
      return { edits: [...moves, ...insideEntries(name, changed)], notes: [...left, ...notes] };
    };
  }

  function remove({ query }: WriteRequest): Write {
    const index = /^-?\d+$/.test(query['index'] ?? '') ? Number(query['index']) : undefined;
    const identity = query[row.identity]?.trim() || undefined;
    if (index === undefined && identity === undefined) throw unnamedItem(row.identity);
    const address = { index, identity, qualifier: row.qualifier && query[row.qualifier] };
    return (snapshot) => {
      const { moves, inForce, placeOf } = entriesIn(name, row, snapshot);
      const found = findEntry(row, inForce, address);
      if (found === undefined) throw itemNotFound();
      return { edits: [...moves, { op: 'remove', at: [name, placeOf(found)] }], notes: [] };
    };
  }

  /** Arrays in force are frozen: each is shown the same way to everybody who asks. */
  const known = new WeakMap<readonly JsonObject[], JsonObject[]>();
  function shown(config: ConfigValue): JsonObject[] {
    const entries = config[name] as unknown as JsonObject[];
    const indexed = known.get(entries) ?? entries.map((entry) => withAuthIndex(row, entry));
    known.set(entries, indexed);
    return indexed;
  }

  return { path: [name], shown, put, patch, delete: remove };
}
