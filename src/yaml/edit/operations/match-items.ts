import { isObject, type Json, memberOf, sameValue } from '../../../platform/json.ts';

/** An item of the new sequence: an old one, by its index, that stays or changes to `value`, or a new one. */
export type Matched = { old: number | null; value: Json };

/** How many left-over items an item is compared with at most: sequences may have thousands. */
const REACH = 32;

/**
 * Finds the old items in a new sequence, so that what stays keeps its text and comments. Equal items match first. Of those
 * left over on both sides, objects that have a member in common match; so do two that are the only ones left, in the same
 * place and with the same keys.
 */
export function matchItems(old: readonly Json[], next: readonly Json[]): Matched[] {
  const unused = new Map<string, number[]>();
  for (const [index, item] of old.entries()) {
    const text = JSON.stringify(item);
    const indexes = unused.get(text);
    if (indexes) indexes.push(index);
    else unused.set(text, [index]);
  }
  for (const indexes of unused.values()) indexes.reverse();
  const result = next.map((value): Matched => {
    const indexes = unused.get(JSON.stringify(value));
    const index = indexes?.at(-1);
    if (index === undefined || !sameValue(old[index], value)) return { old: null, value }; // JSON has no -0
    indexes!.pop();
    return { old: index, value };
  });
  const left = new Set([...unused.values()].flat().sort((a, b) => a - b));
  const matched = result.map((item, at) => {
    const related = item.old === null ? relatedIn(left, at, old, item.value) : undefined;
    if (related === undefined) return item;
    left.delete(related);
    return { old: related, value: item.value };
  });
  const [last, ...others] = left;
  const isReplaced = last !== undefined && others.length === 0 && old.length === next.length;
  return isReplaced && matched[last]!.old === null && haveSameKeys(old[last]!, next[last]!)
    ? matched.with(last, { old: last, value: next[last]! })
    : matched;
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
  isObject(a) && isObject(b) && sameValue(Object.keys(a).sort(), Object.keys(b).sort());

const isRelated = (a: Json, b: Json): boolean =>
  isObject(a) && isObject(b) && Object.keys(a).some((key) => sameValue(a[key], memberOf(b, key)));
