import type { ErrorObject } from 'ajv';
import { type Detail, detailedFault, type Fault } from '../platform/fault.ts';

/** `/requestBody/items/0/api-key` as a person writes it: `items[0].api-key`. */
function locationOf(pointer: string, property?: string): string {
  const steps = pointer
    .split('/')
    .slice(2)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (property !== undefined) steps.push(property);
  return steps.map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

const article = (type: string): string => (type === 'null' ? type : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

/** `an array, an object or null` */
function anyOf(types: readonly string[]): string {
  const names = [...new Set(types)].map(article);
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} or ${last}` : `${last}`;
}

/** What ajv says of a length in capitals, and of one in the plural. */
const lengths: Partial<Record<string, readonly [bound: string, what: string]>> = {
  minItems: ['at least', 'item'],
  maxItems: ['at most', 'item'],
  minLength: ['at least', 'character'],
  maxLength: ['at most', 'character'],
  minProperties: ['at least', 'member'],
  maxProperties: ['at most', 'member'],
};

/** What is wrong, from the schema alone: the value may be a secret. A schema's `x-must` says it better than its pattern. */
function messageOf({ keyword, params, parentSchema, message }: ErrorObject): string {
  const must = parentSchema?.['x-must'];
  if (typeof must === 'string' && keyword !== 'type' && keyword !== 'required') return `must ${must}`;
  const [bound, what] = lengths[keyword] ?? [];
  if (bound) return `must have ${bound} ${params['limit']} ${what}${params['limit'] === 1 ? '' : 's'}`;
  switch (keyword) {
    case 'type':
      return `must be ${anyOf([params['type']].flat())}`;
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'required':
      return 'is missing';
    case 'format':
      return params['format'] === 'date-time' ? 'must be a time such as 2026-01-31T12:00:00Z' : `${message}`;
    case 'additionalProperties':
      return 'is not known here';
    default:
      return message ?? 'is not allowed';
  }
}

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === 'oneOf' || keyword === 'anyOf';

/**
 * Where a value may have one of several types, ajv reports why it has none of them. What helps is the mistake in the type
 * that it comes closest to, or else the list of types.
 */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = new Set(errors.filter(isChoice).map(({ instancePath }) => instancePath));
  const nearness = (error: ErrorObject): number => {
    if (isChoice(error) || error.keyword === 'not') return 0;
    if (!choices.has(error.instancePath)) return 3;
    return error.keyword === 'type' ? 1 : error.keyword === 'required' ? 2 : 3;
  };
  const nearest = Math.max(...errors.map(nearness));
  const near = errors.filter((error) => nearness(error) === nearest);
  const kept = near.filter(
    ({ instancePath }) => !near.some((other) => other.instancePath.startsWith(`${instancePath}/`)),
  );
  if (nearest !== 1) return kept;
  const typesAt = Map.groupBy(kept, ({ instancePath }) => instancePath);
  return [...typesAt.values()].map((same) => ({
    ...same[0]!,
    params: { type: same.flatMap(({ params }) => params['type'] as string | string[]) },
  }));
}

function detailOf(error: ErrorObject): Detail {
  const { missingProperty, additionalProperty } = error.params as { [property: string]: string | undefined };
  if (missingProperty === 'requestBody') return { location: '', message: 'the body is missing' };
  return { location: locationOf(error.instancePath, missingProperty ?? additionalProperty), message: messageOf(error) };
}

const areDetails = (errors: readonly (ErrorObject | Detail)[]): errors is readonly Detail[] =>
  errors.every((error) => 'location' in error);

/** 400 `invalid body` (or another code), with each mistake's place in `details` and in `message`. */
export function invalidBody(errors: readonly ErrorObject[] | readonly Detail[], code = 'invalid body'): Fault {
  const details = areDetails(errors) ? errors : telling(errors).map(detailOf);
  return detailedFault(code, details);
}
