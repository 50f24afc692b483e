import type { ErrorObject } from 'ajv';
import { checks } from '../../../generated/config-checks.ts';
import type { Json } from '../../platform/json.ts';
import type { Schema } from './schema.ts';

/** What becomes of a value: itself, or what it is another spelling of; and what it, or one of its members, should have been. */
export type Met = { value: Json; should?: string; inMember?: boolean };

/**
 * A check of values against one of the schemas that the contract has for what a value should be; how an error reads is in its
 * `x-must`. Throws for any other: Ajv's validators are made by `make generate`.
 */
export function expectation(schema: Schema): (value: Json) => Met {
  const aliases = new Map(Object.entries(schema['x-aliases'] ?? {}));
  const validate = checks.get(JSON.stringify(schema));
  if (!validate) throw new Error(`there is no validator for ${JSON.stringify(schema)}`);
  return (value) => {
    const meant = schema.enum && typeof value === 'string' ? canonical(value, aliases) : value;
    if (validate(meant)) return { value: meant };
    const error = validate.errors![0]!;
    return {
      value,
      should: adviceOf(error),
      inMember: error.instancePath !== '' || error.propertyName !== undefined,
    };
  };
}

function adviceOf({ parentSchema }: ErrorObject): string {
  const { 'x-must': must, enum: allowed } = parentSchema as Schema;
  return must ?? (allowed ? `be one of ${allowed.filter((value) => value !== '').join(', ')}` : 'be different');
}

function canonical(value: string, aliases: ReadonlyMap<string, string>): string {
  const spelling = value.trim().toLowerCase();
  return aliases.get(spelling) ?? spelling;
}
