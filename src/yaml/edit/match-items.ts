import { isMap, type Json, memberOf, sameValue } from '../../platform/json.ts';

/** A member of the new sequence: an old one that stays or changes to `value`, or a new one. */
export type Aligned = { old: number | null; value: Json };

/** How many left-over items an item is compared with. A bound on the work, no more: lists of thousands change too. */
const REACH = 32;

/**
 * Finds the old items in a new sequence, so that what stays keeps its text and comments: equal ones first, then, among
 * what is left over on both sides, maps that have a member in common are taken for the same one, changed; and so is a map
 * that is left over alone, with the same keys and in the same place.
 */
export function align(old: readonly Json[], next: readonly Json[]): Aligned[] {
  const unused = new Map<string, number[]>();
  for (const [index, item] of old.entries()) {
    const text = JSON.stringify(item);
    const indexes = unused.get(text);
    if (indexes) indexes.push(index);
    else unused.set(text, [index]);
  }
  for (const indexes of unused.values()) indexes.reverse();
  const result = next.map((value): Aligned => {
    const indexes = unused.get(JSON.stringify(value));
    const index = indexes?.at(-1);
    if (index === undefined || !sameValue(old[index], value)) return { old: null, value }; // JSON has no -0
    indexes!.pop();
    return { old: index, value };
  });
  const left = new Set([...unused.values()].flat().sort((a, b) => a - b));
  const aligned = result.map((item, at) => {
    const related = item.old === null ? relatedIn(left, at, old, item.value) : undefined;
    if (related === undefined) return item;
    left.delete(related);
    return { old: related, value: item.value };
  });
  const [last, ...others] = left;
  const isReplaced = last !== undefined && others.length === 0 && old.length === next.length;
  return isReplaced && aligned[last]!.old === null && haveSameKeys(old[last]!, next[last]!)
    ? aligned.with(last, { old: last, value: next[last]! })
    : aligned;
}

/** One of the old items that are left: that in the same place if it is related, else the first. */
function relatedIn(left: ReadonlySet<number>, at: number, old: readonly Json[], value: Json): number | undefined {
  if (left.has(at) && isRelated(old[at]!, value)) return at;
  let reach = REACH;
  for (const index of left) {
    if (isRelated(old[index]!, value)) return index;
    if (--reach === 0) break;
  }
  return undefined;
}

const haveSameKeys = (a: Json, b: Json): boolean =>
  isMap(a) && isMap(b) && sameValue(Object.keys(a).sort(), Object.keys(b).sort());

const isRelated = (a: Json, b: Json): boolean =>
  isMap(a) && isMap(b) && Object.keys(a).some((key) => sameValue(a[key], memberOf(b, key)));
