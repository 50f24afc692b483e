import type { Json } from '../../platform/json.ts';
import { checkOf } from './checks.ts';
import type { Schema } from './schema.ts';

/** What becomes of a value: itself, or what it is another spelling of; and what it, or one of its members, should have been. */
export type Met = { value: Json; should?: string; inMember?: boolean };

/** A check of values against a schema; how an error reads is in its `x-must`. */
export function expectation(schema: Schema): (value: Json) => Met {
  const aliases = new Map(Object.entries(schema['x-aliases'] ?? {}));
  const check = checkOf(schema);
  return (value) => {
    const meant = schema.enum && typeof value === 'string' ? canonical(value, aliases) : value;
    const broken = check(meant);
    return broken ? { value, should: adviceOf(broken.by), inMember: broken.inMember } : { value: meant };
  };
}

const adviceOf = ({ 'x-must': must, enum: allowed }: Schema): string =>
  must ?? (allowed ? `be one of ${allowed.filter((value) => value !== '').join(', ')}` : 'be different');

function canonical(value: string, aliases: ReadonlyMap<string, string>): string {
  const spelling = value.trim().toLowerCase();
  return aliases.get(spelling) ?? spelling;
}
