import { isObject, type Json, type JsonObject, memberOf, objectOf, putMember, stepInto } from '../../platform/json.ts';
import { MAX_DEPTH, MAX_ENTRIES } from '../read/limits.ts';
import type { ArrangedItem, Edit, Path } from './edit.ts';
import { YamlEditError } from './edit-error.ts';
import { entriesAfter, entriesIn } from './entry-count.ts';

/**
 * What an edit means: the value after it. `value` stays as it is; the result shares the parts that the edit leaves alone.
 * Throws YamlEditError without a position.
 */
export function applyToValue(value: Json, edit: Edit): Json {
  const result = valueAfter(value, edit, 0);
  if (!isObject(result)) throw new YamlEditError('not-a-collection'); // the root is a map
  const count = entriesAfter(value, result);
  if (count > MAX_ENTRIES && count > entriesIn(value)) throw new YamlEditError('too-large');
  return result;
}

/** The same for a value that stands in `depth` collections. */
function valueAfter(value: Json, edit: Edit, depth: number): Json {
  for (const item of valuesOf(value, edit)) {
    if (deeperThan(item.value, MAX_DEPTH - depth - item.depth)) throw new YamlEditError('too-deep');
    if (!isUnicode(item.value)) throw new YamlEditError('not-unicode');
  }
  if (edit.op !== 'remove' && !keysOf(edit).every(isUnicode)) throw new YamlEditError('not-unicode');
  return resultOf(value, edit, depth);
}

function keysOf(edit: Edit): Path {
  if (edit.op === 'rename') return [...edit.at, edit.to];
  return edit.op === 'assign' ? [...edit.at, ...edit.entries.map(([key]) => key)] : edit.at;
}

function resultOf(value: Json, edit: Edit, depth: number): Json {
  switch (edit.op) {
    case 'set':
      return withReplaced(value, edit.at, () => edit.value);
    case 'insert': {
      const [parent, index] = itemPath(edit.at);
      return withReplaced(value, parent, (old) => {
        const items = itemsOf(old);
        if (index > items.length) throw new YamlEditError('not-found');
        return items.toSpliced(index, 0, edit.value);
      });
    }
    case 'assign':
      return withReplaced(value, edit.at, (old) => withEntries(old ?? {}, edit.entries));
    case 'each':
      return withReplaced(value, edit.at, (old) => withEach(itemsOf(old), edit.items, depth + edit.at.length + 1));
    case 'arrange':
      return withReplaced(value, edit.at, (old) => arrange(itemsOf(old), edit.items));
    case 'remove':
      return withoutMember(value, edit.at);
    case 'rename':
      return withReplaced(value, edit.at.slice(0, -1), (map) => withRenamed(map, edit.at.at(-1), edit.to));
    case 'move': {
      const items = itemsToMove(value, edit).flat();
      const joined = withReplaced(value, edit.at, (old) => [...itemsOf(old), ...items]);
      return edit.from.reduce(withoutMember, joined);
    }
  }
}

/** The items that a `move` takes from each of its sequences. */
export function itemsToMove(value: Json, { from, at }: Edit & { op: 'move' }): readonly (readonly Json[])[] {
  return from.map((path) => {
    if (typeof path.at(-1) !== 'string') throw new YamlEditError('not-a-collection');
    if (path.every((step, depth) => step === at[depth])) throw new YamlEditError('bad-arrangement');
    return itemsOf(path.reduce(childOf, value));
  });
}

/** The values that an edit brings to a place, each with the number of collections that it will stand in. */
function valuesOf(value: Json, edit: Edit): { value: Json; depth: number }[] {
  const depth = edit.at.length;
  if (edit.op === 'move')
    return itemsToMove(value, edit).flatMap((items) => items.map((item) => ({ value: item, depth: depth + 1 })));
  if (edit.op === 'arrange') {
    return edit.items.flatMap((item) => ('value' in item ? [{ value: item.value, depth: depth + 1 }] : []));
  }
  if (edit.op === 'assign') {
    return edit.entries.flatMap(([, member]) => (member === undefined ? [] : [{ value: member, depth: depth + 1 }]));
  }
  return 'value' in edit ? [{ value: edit.value, depth }] : [];
}

/** The path of a sequence, and the index in it. */
function itemPath(at: Path): [parent: Path, index: number] {
  const index = at.at(-1);
  if (typeof index !== 'number' || index < 0 || !Number.isInteger(index)) throw new YamlEditError('not-a-collection');
  return [at.slice(0, -1), index];
}

/** The value with what is at `path` replaced. Objects that are missing or null on the way are made. */
function withReplaced(value: Json, path: Path, replace: (old: Json | undefined) => Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return replace(value);
  if (typeof step === 'string' && (value === null || isObject(value))) {
    const map = value ?? {};
    const old = memberOf(map, step);
    return withMember(map, step, rest.length === 0 ? replace(old) : withReplaced(old ?? null, rest, replace));
  }
  if (typeof step === 'number' && value === null) throw new YamlEditError('not-found');
  if (typeof step !== 'number' || !Array.isArray(value)) throw new YamlEditError('not-a-collection');
  const old = value[step];
  if (old === undefined) throw new YamlEditError('not-found');
  return value.with(step, withReplaced(old, rest, replace));
}

function withoutMember(value: Json, path: Path): Json {
  const [step, ...rest] = path;
  if (step === undefined) throw new YamlEditError('not-a-collection'); // the root stays
  const old = childOf(value, step);
  if (rest.length > 0) {
    const child = withoutMember(old, rest);
    return typeof step === 'number'
      ? (value as Json[]).with(step, child)
      : withMember(value as JsonObject, step, child);
  }
  if (typeof step === 'number') return (value as Json[]).toSpliced(step, 1);
  const map: JsonObject = {};
  for (const key of Object.keys(value as JsonObject))
    if (key !== step) putMember(map, key, (value as JsonObject)[key]!);
  return map;
}

function withRenamed(map: Json | undefined, from: string | number | undefined, to: string): Json {
  if (typeof from !== 'string') throw new YamlEditError('not-a-collection');
  const value = childOf(map ?? null, from);
  if (memberOf(map as JsonObject, to) !== undefined) throw new YamlEditError('occupied');
  return objectOf(
    Object.entries(map as JsonObject).map(([key, member]) => (key === from ? [to, value] : [key, member])),
  );
}

/** What is at one step below `value`. Throws if nothing is. */
export function childOf(value: Json, step: string | number): Json {
  if (value === null) throw new YamlEditError('not-found');
  if (typeof step === 'number' ? !Array.isArray(value) : !isObject(value)) throw new YamlEditError('not-a-collection');
  const child = stepInto(value, step);
  if (child === undefined) throw new YamlEditError('not-found');
  return child;
}

/** The items of a sequence; nothing and null count as an empty one. */
function itemsOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new YamlEditError('not-a-collection');
  return value;
}

function arrange(old: readonly Json[], items: readonly ArrangedItem[]): Json[] {
  const taken = new Set<number>();
  return items.map((item) => {
    if ('value' in item) return item.value;
    const kept = old[item.from];
    if (kept === undefined) throw new YamlEditError('not-found');
    if (taken.has(item.from)) throw new YamlEditError('bad-arrangement');
    taken.add(item.from);
    return kept;
  });
}

function withEntries(map: Json, entries: readonly (readonly [key: string, value: Json | undefined])[]): JsonObject {
  if (!isObject(map)) throw new YamlEditError('not-a-collection');
  const changes = new Map(entries);
  const result: JsonObject = {};
  for (const [key, old] of Object.entries(map)) {
    const value = changes.has(key) ? changes.get(key) : old;
    if (value !== undefined) putMember(result, key, value);
  }
  for (const [key, value] of changes) {
    if (Object.hasOwn(map, key)) continue;
    if (value === undefined) throw new YamlEditError('not-found');
    putMember(result, key, value);
  }
  return result;
}

function withEach(old: readonly Json[], items: readonly { index: number; edit: Edit }[], depth: number): Json[] {
  const result = [...old];
  const taken = new Set<number>();
  for (const { index, edit } of items) {
    if (taken.has(index)) throw new YamlEditError('bad-arrangement');
    taken.add(index);
    result[index] = valueAfter(childOf(result, index), edit, depth);
  }
  return result;
}

function withMember(map: JsonObject, key: string, value: Json): JsonObject {
  const copy = { ...map };
  putMember(copy, key, value);
  return copy;
}

function deeperThan(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return depth < 0;
  return depth <= 0 || Object.values(value).some((item) => deeperThan(item, depth - 1));
}

/** Whether no string or key in the value holds half of a surrogate pair. */
function isUnicode(value: Json): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isUnicode);
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isUnicode(member));
}
