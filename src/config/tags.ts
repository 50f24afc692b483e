import { etagOf } from '../platform/etag.ts';
import type { Path } from '../yaml/index.ts';
import type { ConfigValue } from './config-value.ts';

/** What stands at a path of the config; undefined if nothing does. */
export const valueAt = (config: ConfigValue, resource: Path): unknown =>
  resource.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], config);

/** Of arrays and objects. They are frozen, so each needs its tag computed once only. */
const tags = new WeakMap<object, string>();

/** The tag of a resource: it changes whenever its value does. The whole config has its file's. */
export function tagOf({ config, etag }: { config: ConfigValue; etag: string }, resource: Path): string {
  if (resource.length === 0) return etag;
  const value = valueAt(config, resource);
  if (typeof value !== 'object' || value === null) return tagOfValue(value);
  const tag = tags.get(value) ?? tagOfValue(value);
  tags.set(value, tag);
  return tag;
}

const tagOfValue = (value: unknown): string => etagOf(JSON.stringify(value) ?? '');
