import { type Config, type Edit, type Path, valueAt } from '../config/index.ts';
import type { AnyHandler, Operation } from '../contract/index.ts';
import type { Json } from '../platform/json.ts';

/** What a handler of a setting answers a change with; `message` only if there is something to know. */
export const done = ({ etag, notes }: { etag: string; notes: readonly string[] }) => ({
  status: 200 as const,
  headers: { ETag: etag },
  body: { status: 'ok' as const, ...(notes.length > 0 && { message: notes.join('; ') }) },
});

/** An empty text or list where a section belongs counts as an absent one, and is replaced by it. */
function setAt(raw: Json, [first, ...rest]: Path, value: Json): Edit {
  const section = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw[String(first)] : undefined;
  if (rest.length === 0 || !(section === '' || (Array.isArray(section) && section.length === 0)))
    return { op: 'set', at: [first!, ...rest], value };
  return { op: 'set', at: [first!], value: { [String(rest[0])]: value } };
}

/**
 * The handlers of all operations that have an `x-setting`, a dotted place in the config: GET reads its value in force,
 * PUT and PATCH set it to the body's `value`, DELETE empties it.
 */
export function settings(config: Config, operations: readonly Operation[]): Record<string, AnyHandler> {
  const handlers: Record<string, AnyHandler> = {};
  for (const { operationId, method, 'x-setting': setting } of operations) {
    if (typeof setting !== 'string') continue;
    const resource: Path = setting.split('.');
    const read: AnyHandler = async () => {
      const value = valueAt(config.current, resource);
      return { status: 200, headers: { ETag: config.etagOf(resource) }, body: { [String(resource.at(-1))]: value } };
    };
    const write: AnyHandler = async ({ body, ifMatch }) => {
      const value = method === 'delete' ? '' : (body as { value: string | number | boolean }).value;
      return done(await config.edit(({ raw }) => [setAt(raw, resource, value)], { resource, ifMatch }));
    };
    handlers[operationId] = method === 'get' ? read : write;
  }
  return handlers;
}
