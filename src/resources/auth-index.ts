import { isObject, type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { authIndexOf } from '../providers/index.ts';
import type { ObjectsRow } from './rows.ts';
import { textOf } from './values.ts';

/** The entry as it is shown: each of its keys has its `auth-index`. An entry without keys has one itself. */
export function withAuthIndex(row: ObjectsRow, entry: JsonObject): JsonObject {
  const indexed = (key: JsonObject): JsonObject => ({
    ...key,
    'auth-index': authIndexOf(row.provider, { baseUrl: textOf(entry, 'base-url'), key: textOf(key, 'api-key') }),
  });
  const keys = keysOf(row, entry);
  return keys && keys.length > 0
    ? { ...entry, [row.keysIn!]: keys.map((key) => indexed(key as JsonObject)) }
    : indexed(entry);
}

/** The entry as it counts: an `auth-index` in a body (clients send back what they were shown) or in the file means nothing. */
export function withoutAuthIndex(row: ObjectsRow, entry: JsonObject): JsonObject {
  const bare = ({ 'auth-index': _, ...rest }: JsonObject): JsonObject => rest;
  const keys = keysOf(row, entry);
  return bare(keys ? { ...entry, [row.keysIn!]: keys.map((key) => (isObject(key) ? bare(key) : key)) } : entry);
}

function keysOf({ keysIn }: ObjectsRow, entry: JsonObject): Json[] | undefined {
  const keys = keysIn === undefined ? undefined : memberOf(entry, keysIn);
  return Array.isArray(keys) ? keys : undefined;
}
