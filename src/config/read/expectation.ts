import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { formats } from '../../platform/formats.ts';
import type { Json } from '../../platform/json.ts';
import type { Schema } from './schema.ts';

/** What becomes of a value: itself, or what it is another spelling of; and what it, or one of its members, should have been. */
export type Met = { value: Json; should?: string; inMember?: boolean };

// The schemas are our own: to check them takes an eighth of a start.
const ajv = new Ajv2020({ strict: false, verbose: true, validateSchema: false, meta: false });
for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);

/** A check of values against a schema; how an error reads is in its `x-must`. */
export function expectation(schema: Schema): (value: Json) => Met {
  const aliases = new Map(Object.entries(schema['x-aliases'] ?? {}));
  let validate: ValidateFunction | undefined;
  return (value) => {
    const meant = schema.enum && typeof value === 'string' ? canonical(value, aliases) : value;
    validate ??= validatorOf(schema); // when it is first needed: the start is quicker
    if (validate(meant)) return { value: meant };
    const error = validate.errors![0]!;
    return {
      value,
      should: adviceOf(error),
      inMember: error.instancePath !== '' || error.propertyName !== undefined,
    };
  };
}

/** Many places of the config have equal schemas: each is compiled once. */
const compiled = new Map<string, ValidateFunction>();

function validatorOf(schema: Schema): ValidateFunction {
  const text = JSON.stringify(schema);
  const validate = compiled.get(text) ?? ajv.compile(schema);
  compiled.set(text, validate);
  return validate;
}

function adviceOf({ parentSchema }: ErrorObject): string {
  const { 'x-must': must, enum: allowed } = parentSchema as Schema;
  return must ?? (allowed ? `be one of ${allowed.filter((value) => value !== '').join(', ')}` : 'be different');
}

function canonical(value: string, aliases: ReadonlyMap<string, string>): string {
  const spelling = value.trim().toLowerCase();
  return aliases.get(spelling) ?? spelling;
}
