const none: readonly string[] = [];

/**
 * The keywords of a schema that clients are told of but requests are not validated by, since the operation refuses it itself,
 * with errors of its own that clients match on: those that an `x-own-errors` beside them lists. And the lists themselves.
 */
export function ownErrorsOf(schema: object): readonly string[] {
  const listed = 'x-own-errors' in schema ? ['x-own-errors', ...(schema['x-own-errors'] as readonly string[])] : none;
  return 'x-own-errors-of-ref' in schema ? ['x-own-errors-of-ref', ...listed] : listed;
}

/** A document without those keywords. What it refers to keeps those that only an `x-own-errors-of-ref` beside a `$ref` lists. */
export function loosened<T>(value: T): T {
  if (Array.isArray(value)) return value.map(loosened) as T;
  if (typeof value !== 'object' || value === null) return value;
  const own = ownErrorsOf(value);
  const kept: Partial<T> = {};
  for (const key in value) if (!own.includes(key)) kept[key] = loosened(value[key]);
  return kept as T;
}
