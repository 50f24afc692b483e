import type { Edit, Path } from '../yaml/edit.ts';
import type { Json } from '../yaml/node.ts';
import { isMap, type JsonMap, memberOf } from '../yaml/value.ts';
import { pairsOf } from './collection-pairs.ts';
import { formOf, type Reading, same } from './collection-values.ts';

/** What stands in the file, and what it means there. */
export type Standing = { raw: Json | undefined; value: Json | undefined };

/** The edits that make these members of the map at `at`, which mean something else now, mean what `next` says. */
export function memberEdits(
  at: Path,
  present: { raw: JsonMap; value: JsonMap },
  next: { value: JsonMap; written: JsonMap },
  names: readonly string[],
): Edit[] {
  return names.flatMap((name): Edit[] => {
    const place = [...at, name];
    const old = { raw: memberOf(present.raw, name), value: memberOf(present.value, name) };
    const value = memberOf(next.value, name);
    const written = memberOf(next.written, name);
    if (value !== undefined && written !== undefined)
      return [{ op: 'set', at: place, value: rewritten(old, { value, written }) }];
    return old.raw === undefined ? [] : [{ op: 'remove', at: place }];
  });
}

/** What the file holds, changed only so far that it means `next`: parts that mean the same keep the form that their author gave them. */
export function rewritten({ raw, value: old }: Standing, { value: next, written }: Reading): Json {
  if (isMap(raw) && isMap(old) && isMap(next) && isMap(written) && isTidy(raw, old))
    return rewrittenMap(raw, old, next, written);
  if (Array.isArray(raw) && Array.isArray(old) && Array.isArray(next) && Array.isArray(written)) {
    if (raw.length !== old.length) return written; // what is in force can't be found in the file
    const pairs = pairsOf(old, next, [formOf]);
    return pairs.map((from, index) => (from === undefined ? written[index]! : raw[from]!));
  }
  return written;
}

function rewrittenMap(raw: JsonMap, old: JsonMap, next: JsonMap, written: JsonMap): Json {
  const members = new Map(Object.entries(raw));
  for (const name of new Set([...Object.keys(old), ...Object.keys(next)])) {
    const present = { raw: memberOf(raw, name), value: memberOf(old, name) };
    const value = memberOf(next, name);
    const text = memberOf(written, name);
    if (same(present.value, value)) continue;
    if (value === undefined || text === undefined) members.delete(name);
    else members.set(name, rewritten(present, { value, written: text }));
  }
  return Object.fromEntries(members);
}

/** Whether each name in force is a name of the file: those of headers are trimmed. */
const isTidy = (raw: JsonMap, old: JsonMap): boolean =>
  Object.keys(raw).every((name) => Object.hasOwn(old, name) || name === name.trim());
