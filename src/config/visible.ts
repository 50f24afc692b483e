import { isMap, type JsonMap } from '../platform/json.ts';
import { withoutAuthIndex } from './collection-auth-index.ts';
import { collections, type Row } from './collections.ts';
import type { ConfigValue } from './model.ts';
import { configSchema, type Schema } from './schema.ts';

/** What GET /config shows: all but the keys that the schema marks as hidden. Their types stay, for want of others. */
export function visibleConfig(config: ConfigValue, { properties = {} }: Schema = configSchema): ConfigValue {
  const shown = Object.entries(config).filter(
    ([key]) => !(Object.hasOwn(properties, key) && properties[key]?.['x-hidden']),
  );
  return Object.fromEntries(shown.map(([key, value]) => [key, shownEntries(key, value)])) as ConfigValue;
}

/** An `auth-index` that somebody wrote into the file means nothing: only the lists' own answers have it. */
function shownEntries(key: string, value: unknown): unknown {
  const row: Row | undefined = Object.hasOwn(collections, key)
    ? collections[key as keyof typeof collections]
    : undefined;
  if (row?.kind !== 'list' || !Array.isArray(value)) return value;
  return value.map((entry) => (isMap(entry) ? withoutAuthIndex(row, entry as JsonMap) : entry));
}
