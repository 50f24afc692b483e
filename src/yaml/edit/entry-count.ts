import type { Json } from '../../platform/json.ts';

const known = new WeakMap<object, number>();

/** The entries of all collections in a value, counted together. Each part is counted once: values are never written to. */
export function entriesIn(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  const remembered = known.get(value);
  if (remembered !== undefined) return remembered;
  const parts = Object.values(value);
  const count = parts.reduce<number>((sum, part) => sum + entriesIn(part), parts.length);
  known.set(value, count);
  return count;
}
