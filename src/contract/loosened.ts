/**
 * A document without the keywords that an `x-own-errors` beside them lists. They tell clients what is refused; the operation
 * refuses it itself, with errors of its own that clients match on, so that requests are not validated by them.
 */
export function loosened<T>(value: T): T {
  if (Array.isArray(value)) return value.map(loosened) as T;
  if (typeof value !== 'object' || value === null) return value;
  const { 'x-own-errors': own, ...others } = value as { 'x-own-errors'?: readonly string[] };
  const kept = Object.entries(others).filter(([key]) => !own?.includes(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, loosened(member)])) as T;
}
