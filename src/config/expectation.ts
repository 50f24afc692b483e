import { formats } from '../platform/formats.ts';
import type { Json } from '../platform/json.ts';
import type { Schema } from './schema.ts';

/** What becomes of a value: itself, or what it is another spelling of; and what it, or one of its members, should have been. */
export type Met = { value: Json; should?: string; inMember?: boolean };

/** A check of values against the keywords of an `x-expect`. */
export function expectation(schema: Schema): (value: Json) => Met {
  const { enum: allowed, pattern, format, propertyNames, additionalProperties } = schema;
  const aliases = new Map(Object.entries(schema['x-aliases'] ?? {}));
  const should =
    schema['x-must'] ?? (allowed ? `be one of ${allowed.filter((value) => value !== '').join(', ')}` : 'be different');
  const hasFormat = format === undefined ? () => true : formats[format]!;
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const nameMeets = propertyNames && expectation(propertyNames);
  const memberMeets = additionalProperties && expectation(additionalProperties);

  return (value) => {
    if (allowed) {
      const meant = typeof value === 'string' ? canonical(value, aliases) : value;
      return allowed.includes(meant) ? { value: meant } : { value, should };
    }
    if (typeof value === 'string')
      return (!expression || expression.test(value)) && hasFormat(value) ? { value } : { value, should };
    for (const [name, member] of Object.entries(value ?? {})) {
      const unmet = nameMeets?.(name).should ?? memberMeets?.(member).should;
      if (unmet) return { value, should: unmet, inMember: true };
    }
    return { value };
  };
}

function canonical(value: string, aliases: ReadonlyMap<string, string>): string {
  const spelling = value.trim().toLowerCase();
  return aliases.get(spelling) ?? spelling;
}
