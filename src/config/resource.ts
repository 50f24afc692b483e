import { etagOf } from '../platform/etag.ts';
import type { Path } from '../yaml/edit.ts';
import type { ConfigValue } from './model.ts';

/** What stands at a path of the config; undefined if nothing does. */
export const valueAt = (config: ConfigValue, resource: Path): unknown =>
  resource.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], config);

/** The tag of a resource: it changes whenever its value does. The whole config has its file's. */
export function tagOf({ config, etag }: { config: ConfigValue; etag: string }, resource: Path): string {
  return resource.length === 0 ? etag : etagOf(JSON.stringify(valueAt(config, resource)) ?? '');
}
