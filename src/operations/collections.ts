import { type CollectionRequest, type Config, collectionNamed, type Present } from '../config/index.ts';
import type { AnyHandler, Operation } from '../contract/index.ts';
import { done } from './settings.ts';

type Verb = 'put' | 'patch' | 'delete';

/**
 * The handlers of all operations that have an `x-collection`, a row of the table of collections: GET shows its entries in
 * force, PUT replaces them, PATCH changes one, DELETE removes one.
 */
export function collectionHandlers(config: Config, operations: readonly Operation[]): Record<string, AnyHandler> {
  const handlers: Record<string, AnyHandler> = {};
  for (const { operationId, method, 'x-collection': name } of operations) {
    if (typeof name !== 'string') continue;
    const collection = collectionNamed(name);
    const resource = [name];
    const read: AnyHandler = async () => ({
      status: 200,
      headers: { ETag: config.etagOf(resource) },
      body: { [name]: collection.shown(config.current) },
    });
    const write: AnyHandler = async ({ body, query, ifMatch }) => {
      const make = collection[method as Verb]({ body, query } as CollectionRequest);
      let notes: readonly string[] = [];
      const change = (present: Present) => {
        const made = make(present);
        notes = made.notes;
        return made.edits;
      };
      const outcome = await config.edit(change, { resource, ifMatch });
      return done({ ...outcome, notes: [...outcome.notes, ...listed(notes)] });
    };
    handlers[operationId] = method === 'get' ? read : write;
  }
  return handlers;
}

/** As many notes as somebody may read. */
const listed = (notes: readonly string[]): readonly string[] =>
  notes.length <= 20 ? notes : [...notes.slice(0, 19), `and ${notes.length - 19} more like these`];
