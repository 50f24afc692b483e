import type { Edit, Snapshot } from '../config/index.ts';
import type { Json, JsonObject } from '../platform/json.ts';
import { arrayIn } from './array-entries.ts';
import { itemNotFound, missingFields, unnamedString } from './faults.ts';
import { pairsOf } from './pairs.ts';
import type { Resource, Write } from './resource.ts';
import type { CollectionName } from './table.ts';
import { refuseUnfit, sentArray } from './values.ts';

/** What the API does with an array of strings: an entry is named by its index or by itself. */
export function stringArray(name: CollectionName): Resource {
  /** Edits that come after those which move an old form; `placeOf` is where the nth entry stands in the file. */
  const write =
    (make: (entries: readonly string[], placeOf: (index: number) => number, items: readonly Json[]) => Edit[]): Write =>
    (snapshot: Snapshot) => {
      const { moves, placeOf, items } = arrayIn(name, snapshot);
      const entries = snapshot.config[name] as unknown as readonly string[];
      return { edits: [...moves, ...make(entries, placeOf, items)], notes: [] };
    };

  return {
    path: [name],
    shown: (config) => config[name],

    put({ body }) {
      const { entries: given, within } = sentArray(body);
      const sent = given as string[];
      return write((entries, placeOf) => {
        const pairs = pairsOf(entries, sent, [(entry) => entry]);
        const items = sent.map((value, index) => {
          const from = pairs[index];
          if (from !== undefined) return { from: placeOf(from) };
          refuseUnfit(name, value, `${within}[${index}]`);
          return { value };
        });
        if (sent.length === entries.length && pairs.every((from, index) => from === index)) return [];
        return [{ op: 'arrange', at: [name], items }];
      });
    },

    patch({ body }) {
      const { index, value, old, new: renewed } = body as JsonObject;
      return write((entries, placeOf): Edit[] => {
        if (typeof index === 'number' && typeof value === 'string') {
          if (index < 0 || index >= entries.length) throw itemNotFound();
          return [{ op: 'set', at: [name, placeOf(index)], value }];
        }
        if (typeof old !== 'string' || typeof renewed !== 'string') throw missingFields();
        const found = entries.findIndex((entry) => entry.trim() === old.trim());
        return found === -1
          ? [{ op: 'insert', at: [name, placeOf(entries.length)], value: renewed }]
          : [{ op: 'set', at: [name, placeOf(found)], value: renewed }];
      });
    },

    delete({ query }) {
      const index = /^\d+$/.test(query['index'] ?? '') ? Number(query['index']) : undefined;
      const value = query['value']?.trim();
      if (index === undefined && !value) throw unnamedString();
      return write((entries, placeOf, items): Edit[] => {
        const isMeant = (entry: string, at: number): boolean =>
          index === undefined ? entry.trim() === value : at === index;
        const doomed = new Set(entries.flatMap((entry, at) => (isMeant(entry, at) ? placeOf(at) : [])));
        if (doomed.size === 0) throw itemNotFound();
        const [first, ...others] = doomed;
        if (others.length === 0) return [{ op: 'remove', at: [name, first!] }];
        const kept = items.flatMap((_, place) => (doomed.has(place) ? [] : { from: place }));
        return [{ op: 'arrange', at: [name], items: kept }];
      });
    },
  };
}
