import { differenceOf } from '../../platform/again.ts';
import { isObject, type Json, type JsonObject, memberOf } from '../../platform/json.ts';

/** Of whole documents only: values are never written to. */
const known = new WeakMap<object, number>();

/** The entries of all collections in a document's value, counted together. */
export function entriesIn(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  const count = known.get(value) ?? countOf(value);
  known.set(value, count);
  return count;
}

/** The same for the value that an edit has made of `before`: only what differs is counted. */
export function entriesAfter(before: Json, value: Json): number {
  const count = entriesIn(before) + growth(before, value);
  if (typeof value === 'object' && value !== null) known.set(value, count);
  return count;
}

/** Says that another value, which is the same, has as many. */
export const passEntries = (value: Json, other: Json): void => void known.set(other as object, entriesIn(value));

function countOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  return countOfAll(Object.values(value));
}

/** Of these as the members of a collection. */
const countOfAll = (parts: readonly Json[]): number =>
  parts.reduce<number>((sum, part) => sum + countOf(part), parts.length);

/** How many more entries there are in `next`. */
function growth(old: Json, next: Json): number {
  if (old === next) return 0;
  if (Array.isArray(old) && Array.isArray(next)) return growthOfItems(old, next);
  return isObject(old) && isObject(next) ? growthOfMembers(old, next) : countOf(next) - countOf(old);
}

function growthOfItems(old: readonly Json[], next: readonly Json[]): number {
  const { from, behind } = differenceOf(old, next);
  const [gone, come] = [old.slice(from, old.length - behind), next.slice(from, next.length - behind)];
  if (gone.length !== come.length) return countOfAll(come) - countOfAll(gone);
  return come.reduce<number>((sum, item, index) => sum + growth(gone[index]!, item), 0);
}

function growthOfMembers(old: JsonObject, next: JsonObject): number {
  const gone = Object.keys(old).filter((name) => !Object.hasOwn(next, name));
  const less = countOfAll(gone.map((name) => old[name]!));
  return Object.entries(next).reduce((sum, [name, value]) => {
    const before = memberOf(old, name);
    return sum + (before === undefined ? 1 + countOf(value) : growth(before, value));
  }, -less);
}
