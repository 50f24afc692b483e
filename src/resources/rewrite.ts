import type { Edit } from '../config/index.ts';
import { isObject, type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { pairsOf } from './pairs.ts';
import { formOf, type Given, same } from './values.ts';

/** What stands in the file, and what it means there. */
export type Standing = { raw: Json | undefined; value: Json | undefined };

/** The edit that makes these members of an object, which mean something else now, mean what `next` says; its path begins there. */
export function membersEdit(
  present: { raw: JsonObject; value: JsonObject },
  next: { value: JsonObject; written: JsonObject },
  names: readonly string[],
): Edit {
  const entries = names.flatMap((name): [string, Json | undefined][] => {
    const old = { raw: memberOf(present.raw, name), value: memberOf(present.value, name) };
    const value = memberOf(next.value, name);
    const written = memberOf(next.written, name);
    if (value !== undefined && written !== undefined) return [[name, rewritten(old, { value, written })]];
    return old.raw === undefined ? [] : [[name, undefined]];
  });
  return { op: 'assign', at: [], entries };
}

/** What the file holds, changed only so far that it means `next`: parts that mean the same keep the form that their author gave them. */
export function rewritten({ raw, value: old }: Standing, { value: next, written }: Given): Json {
  if (isObject(raw) && isObject(old) && isObject(next) && isObject(written))
    return rewrittenObject(raw, old, next, written);
  if (Array.isArray(raw) && Array.isArray(old) && Array.isArray(next) && Array.isArray(written))
    return rewrittenArray(raw, old, next, written);
  return written;
}

/** Some items of the file may count for nothing (nulls, repeated strings), or count as another string. */
function rewrittenArray(raw: Json[], old: Json[], next: Json[], written: Json[]): Json {
  const items = raw.filter((item) => item !== null);
  const loose = (item: Json): string | undefined => (typeof item === 'string' ? item.trim().toLowerCase() : undefined);
  const pairs = items.length === old.length ? pairsOf(old, next, [formOf]) : pairsOf(items, next, [loose]);
  return pairs.map((from, index) => (from === undefined ? written[index]! : items[from]!));
}

function rewrittenObject(raw: JsonObject, old: JsonObject, next: JsonObject, written: JsonObject): Json {
  const members = new Map(Object.entries(raw));
  // The names of headers are trimmed.
  const odd = Object.keys(raw).filter((name) => !Object.hasOwn(old, name));
  const spellings = Map.groupBy(odd, (name) => name.trim());
  for (const name of new Set([...Object.keys(old), ...Object.keys(next)])) {
    const own = Object.hasOwn(raw, name) ? [name] : [];
    const keys = [...new Set([...own, ...(spellings.get(name) ?? [])])];
    const present = { raw: keys.length === 0 ? undefined : raw[keys[0]!], value: memberOf(old, name) };
    const value = memberOf(next, name);
    const text = memberOf(written, name);
    if (same(present.value, value)) continue;
    const [key = name, ...others] = keys;
    if (value === undefined || text === undefined) members.delete(key);
    else members.set(key, rewritten(present, { value, written: text }));
    for (const other of others) members.delete(other);
  }
  return Object.fromEntries(members);
}
