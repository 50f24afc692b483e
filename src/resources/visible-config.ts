import { type ConfigValue, configSchema } from '../config/index.ts';
import { isObject, type JsonObject } from '../platform/json.ts';
import { withoutAuthIndex } from './auth-index.ts';
import { rowOf } from './table.ts';

/** What GET /config shows: all but the keys that the schema marks as hidden. Its type still has them. */
export function visibleConfig(config: ConfigValue, { properties = {} } = configSchema): ConfigValue {
  const shown = Object.entries(config).filter(
    ([key]) => !(Object.hasOwn(properties, key) && properties[key]?.['x-hidden']),
  );
  return Object.fromEntries(shown.map(([key, value]) => [key, shownEntries(key, value)])) as ConfigValue;
}

/** An `auth-index` that somebody wrote into the file means nothing: only the arrays' own answers have it. */
function shownEntries(key: string, value: unknown): unknown {
  const row = rowOf(key);
  if (row?.kind !== 'objects' || !Array.isArray(value)) return value;
  return value.map((entry) => (isObject(entry) ? withoutAuthIndex(row, entry as JsonObject) : entry));
}
