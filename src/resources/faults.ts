import { type Detail, detailedFault, Fault } from '../platform/fault.ts';
import type { MapRow } from './rows.ts';

export const invalidBody = (details: readonly Detail[]): Fault => detailedFault('invalid body', details);

export const itemNotFound = (): Fault => new Fault('missing', 'item not found');

const invalid = (code: string, advice: string, details: readonly Detail[] = []): Fault =>
  new Fault('invalid', code, { message: `${code}: ${advice}`, details });

/** A PATCH of an array of strings doesn't say what to do. */
export const missingFields = (): Fault => invalid('missing fields', 'send index and value, or old and new');

/** A DELETE doesn't say which string. */
export const unnamedString = (): Fault => invalid('missing index or value', 'name the key by one of them');

/** A DELETE doesn't say which entry. */
export const unnamedItem = (identity: string): Fault =>
  invalid(`missing ${identity} or index`, 'name the entry by one of them');

/** Several entries have the identity that should name one. `qualifier` is the member by which they differ, if they do. */
export const ambiguousItem = (qualifier: string | undefined): Fault =>
  qualifier === undefined
    ? invalid('multiple items match; index is required', 'name the entry by its index')
    : invalid(
        `multiple items match api-key; ${qualifier} is required`,
        `add ?${qualifier}=, empty for the entry without one`,
      );

/** An entry of a PUT lacks what its array needs. */
export const requiredMember = (entry: string, location: string, member: string): Fault =>
  new Fault('invalid', `${entry}.${member} is required`, {
    details: [{ location: `${location}.${member}`, message: 'is required' }],
  });

export const invalidName = ({ key }: MapRow): Fault =>
  invalid(`invalid ${key}`, 'it must not be blank', [{ location: key, message: 'must not be blank' }]);

export const missingName = ({ key }: MapRow): Fault => invalid(`missing ${key}`, `add ?${key}=`);

export const nameNotFound = ({ key }: MapRow): Fault => new Fault('missing', `${key} not found`);
