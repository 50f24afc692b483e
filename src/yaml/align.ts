import type { Json } from './node.ts';
import { isMap, memberOf, sameValue } from './value.ts';

/** A member of the new sequence: an old one that stays or changes to `value`, or a new one. */
export type Aligned = { old: number | null; value: Json };

/**
 * Finds the old items in a new sequence, so that what stays keeps its text: equal ones, in order; between those, maps
 * that have a member in common with an old one are that one, changed.
 */
export function align(old: readonly Json[], next: readonly Json[]): Aligned[] {
  const result: Aligned[] = next.map((value) => ({ old: null, value }));
  const places = new Map<string, number[]>();
  for (const [index, item] of old.entries()) {
    const text = JSON.stringify(item);
    const list = places.get(text);
    if (list) list.push(index);
    else places.set(text, [index]);
  }
  let after = -1;
  for (const item of result) {
    const list = places.get(JSON.stringify(item.value)) ?? [];
    const found = list.find((index) => index > after && sameValue(old[index], item.value));
    if (found === undefined) continue;
    item.old = found;
    after = found;
  }
  pairRelated(old, result);
  return result;
}

/** Between two equal items, pairs what is left over on both sides. */
function pairRelated(old: readonly Json[], result: Aligned[]): void {
  let from = 0;
  for (let at = 0; at < result.length; at++) {
    const item = result[at]!;
    if (item.old !== null) {
      from = item.old + 1;
      continue;
    }
    const following = result.slice(at + 1).find((later) => later.old !== null)?.old ?? old.length;
    for (let index = from; index < following; index++) {
      if (!related(old[index]!, item.value)) continue;
      item.old = index;
      from = index + 1;
      break;
    }
  }
}

const related = (a: Json, b: Json): boolean =>
  isMap(a) && isMap(b) && Object.keys(a).some((key) => sameValue(a[key], memberOf(b, key)));
