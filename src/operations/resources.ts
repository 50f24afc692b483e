import type { Config, Snapshot } from '../config/index.ts';
import type { AnyHandler, Operation } from '../contract/index.ts';
import { collectionNamed, type Resource, settingAt, type WriteRequest } from '../resources/index.ts';

type Verb = 'put' | 'patch' | 'delete';

/**
 * The handlers of all operations that have an `x-setting`, a dotted place in the config, or an `x-collection`, a row of the
 * table of collections: GET shows what is in force, the others edit the file.
 */
export function resourceHandlers(config: Config, operations: readonly Operation[]): Record<string, AnyHandler> {
  const handlers: Record<string, AnyHandler> = {};
  for (const operation of operations) {
    const resource = resourceOf(operation);
    if (!resource) continue;
    const { operationId, method } = operation;
    handlers[operationId] = method === 'get' ? reader(config, resource) : writer(config, resource, method as Verb);
  }
  return handlers;
}

function resourceOf({ 'x-setting': setting, 'x-collection': collection }: Operation): Resource | undefined {
  if (typeof setting === 'string') return settingAt(setting);
  return typeof collection === 'string' ? collectionNamed(collection) : undefined;
}

function reader(config: Config, { path, shown }: Resource): AnyHandler {
  const name = String(path.at(-1));
  return async () => ({
    status: 200,
    headers: { ETag: config.etagOf(path) },
    body: { [name]: shown(config.current) },
  });
}

function writer(config: Config, resource: Resource, verb: Verb): AnyHandler {
  return async ({ body, query, ifMatch }) => {
    const write = resource[verb]({ body, query } as WriteRequest);
    let written: readonly string[] = [];
    const edits = (snapshot: Snapshot) => {
      const made = write(snapshot);
      written = made.notes;
      return made.edits;
    };
    const { etag, notes } = await config.edit(edits, { resource: resource.path, ifMatch });
    const message = [...notes, ...listed(written)].join('; ');
    return { status: 200, headers: { ETag: etag }, body: { status: 'ok', ...(message && { message }) } };
  };
}

/** As many notes as somebody may read. */
const listed = (notes: readonly string[]): readonly string[] =>
  notes.length <= 20 ? notes : [...notes.slice(0, 19), `and ${notes.length - 19} more like these`];
