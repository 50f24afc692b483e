import type { Json } from '../platform/json.ts';
import type { Edit } from '../yaml/index.ts';
import { listCollection } from './collection-list.ts';
import { mapCollection } from './collection-map.ts';
import { type CollectionName, collections, type Row } from './collections.ts';
import type { Present } from './index.ts';
import type { ConfigValue } from './model.ts';

/** What makes the edits of a write at its turn in the queue, and notes for its author. May throw a Fault. */
export type Write = (present: Present) => { edits: Edit[]; notes: string[] };

/** A request's checked body, if it has one, and its query. */
export type CollectionRequest = { body: Json; query: Readonly<Record<string, string | undefined>> };

/** What the API does with a collection. Bodies have passed the contract; what it can't say is checked here, with Faults. */
export type Collection = {
  /** The entries in force, with what is computed of them. */
  shown(config: ConfigValue): Json;
  put(request: CollectionRequest): Write;
  patch(request: CollectionRequest): Write;
  delete(request: CollectionRequest): Write;
};

/** Throws if there is no such row: the contract names one that the table lacks. */
export function collectionNamed(name: string): Collection {
  const row: Row | undefined = Object.hasOwn(collections, name) ? collections[name as CollectionName] : undefined;
  if (!row) throw new Error(`there is no collection ${name}`);
  return row.kind === 'list' ? listCollection(name as CollectionName, row) : mapCollection(name as CollectionName, row);
}
