import { etagOf } from '../platform/etag.ts';
import type { Path } from '../yaml/index.ts';
import type { ConfigValue } from './config-value.ts';

/** What stands at a path of the config; undefined if nothing does. */
export const valueAt = (config: ConfigValue, resource: Path): unknown =>
  resource.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], config);

/** Of arrays and objects. They are frozen, so each needs its tag computed once only. */
const tags = new WeakMap<object, string>();

/** The tag of a resource: it changes whenever its value does. The whole config has that of its file, whose `bytes` these are. */
export function tagOf({ config, bytes }: { config: ConfigValue; bytes: Uint8Array }, resource: Path): string {
  if (resource.length === 0) return etagOf(bytes);
  return tagOfValue(valueAt(config, resource));
}

function tagOfValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return etagOf(formOf(value));
  const tag = tags.get(value) ?? (Array.isArray(value) ? tagOfItems(value) : etagOf(formOf(value)));
  tags.set(value, tag);
  return tag;
}

const formOf = (value: unknown): string => JSON.stringify(value) ?? '';

const formOfItem = (item: unknown): string => (isRemembered(item) ? `#${tagOfValue(item)}` : formOf(item));

const isRemembered = (item: unknown): item is object => typeof item === 'object' && item !== null;

/** So many items have a tag together. An edit of one of 10,000 entries changes one group, and all others take 50 µs, not 700. */
const groupSize = 128;

function tagOfItems(items: readonly unknown[]): string {
  if (items.length <= groupSize) return etagOf(items.map(formOfItem).join());
  const all = [...items]; // of a frozen array V8 slices slowly
  const ofGroups: string[] = [];
  for (let at = 0; at < all.length; at += groupSize) ofGroups.push(tagOfGroup(all.slice(at, at + groupSize)));
  return etagOf(`##${ofGroups.join()}`);
}

/** By their first item. */
const groups = new WeakMap<object, { items: readonly unknown[]; tag: string }>();

function tagOfGroup(items: readonly unknown[]): string {
  const [first] = items;
  const known = isRemembered(first) ? groups.get(first) : undefined;
  if (known && areSame(known.items, items)) return known.tag;
  const tag = tagOfItems(items);
  if (isRemembered(first)) groups.set(first, { items, tag });
  return tag;
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) if (some[index] !== others[index]) return false;
  return true;
}
