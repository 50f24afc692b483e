/**
 * A document without the keywords that an `x-own-errors` beside them lists. They tell clients what is refused; the operation
 * refuses it itself, with errors of its own that clients match on, so that requests are not validated by them.
 */
export function loosened<T>(value: T): T {
  if (Array.isArray(value)) return value.map(loosened) as T;
  if (typeof value !== 'object' || value === null) return value;
  const own = 'x-own-errors' in value ? ['x-own-errors', ...(value['x-own-errors'] as readonly string[])] : [];
  const kept: Partial<T> = {};
  for (const key in value) if (!own.includes(key)) kept[key] = loosened(value[key]); // each start does this for all of the contract
  return kept as T;
}
