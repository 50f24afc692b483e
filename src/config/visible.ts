import type { ConfigValue } from './model.ts';
import { configSchema, type Schema } from './schema.ts';

/** What GET /config shows: all but the keys that the schema marks as hidden. Their types stay, for want of others. */
export function visibleConfig(config: ConfigValue, { properties = {} }: Schema = configSchema): ConfigValue {
  const shown = Object.entries(config).filter(
    ([key]) => !(Object.hasOwn(properties, key) && properties[key]?.['x-hidden']),
  );
  return Object.fromEntries(shown) as ConfigValue;
}
