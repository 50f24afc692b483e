import type { ErrorObject } from 'ajv';
import { type Detail, Fault } from '../platform/fault.ts';

/** `/requestBody/items/0/api-key` as a person writes it: `items[0].api-key`. */
function locationOf(pointer: string, property?: string): string {
  const steps = pointer
    .split('/')
    .slice(2)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (property !== undefined) steps.push(property);
  return steps.map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

/** What is wrong, by the schema alone: the caller's value may be a secret. A schema's `x-must` says it better than its pattern. */
function messageOf({ keyword, params, parentSchema, message }: ErrorObject): string {
  const must = parentSchema?.['x-must'];
  if (typeof must === 'string' && keyword !== 'type') return `must ${must}`;
  switch (keyword) {
    case 'type':
      return `must be ${[params['type']].flat().map(article).join(' or ')}`;
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'required':
      return 'is missing';
    default:
      return message ?? 'is not allowed';
  }
}

const isDetail = (error: ErrorObject | Detail): error is Detail => 'location' in error;

/** 400 `invalid body` (or another code), with each mistake's place in `details` and in `message`. */
export function invalidBody(errors: readonly (ErrorObject | Detail)[], code = 'invalid body'): Fault {
  const details = errors.map((error): Detail => {
    if (isDetail(error)) return error;
    const missing = error.keyword === 'required' ? String(error.params['missingProperty']) : undefined;
    if (missing === 'requestBody') return { location: '', message: 'the body is missing' };
    return { location: locationOf(error.instancePath, missing), message: messageOf(error) };
  });
  const text = details.map(({ location, message }) => (location ? `${location} ${message}` : message)).join('; ');
  return new Fault('invalid', code, { message: `${code}: ${text}`, details });
}
