import { type Detail, detailedFault, Fault } from '../platform/fault.ts';
import type { MapRow } from './collections.ts';

export const invalidBody = (details: readonly Detail[]): Fault => detailedFault('invalid', 'invalid body', details);

export const itemNotFound = (): Fault => new Fault('missing', 'item not found');

const invalid = (code: string, advice: string, details: readonly Detail[] = []): Fault =>
  new Fault('invalid', code, { message: `${code}: ${advice}`, details });

export const unnamedItem = (identity: string): Fault =>
  invalid(`missing ${identity} or index`, 'name the entry by one of them');

/** Several entries have the key that should name one. */
export const ambiguousItem = (toldApartBy: string | undefined): Fault =>
  toldApartBy === undefined
    ? invalid('multiple items match; index is required', 'name the entry by its place')
    : invalid(
        `multiple items match api-key; ${toldApartBy} is required`,
        `add ?${toldApartBy}=, empty for the entry without one`,
      );

/** An entry of a PUT lacks what its list needs. */
export const requiredMember = (entry: string, location: string, member: string): Fault =>
  new Fault('invalid', `${entry}.${member} is required`, {
    details: [{ location: `${location}.${member}`, message: 'is required' }],
  });

export const invalidName = ({ key }: MapRow): Fault =>
  invalid(`invalid ${key}`, 'it must not be blank', [{ location: key, message: 'must not be blank' }]);

export const missingName = ({ key }: MapRow): Fault => invalid(`missing ${key}`, `add ?${key}=`);

export const nameNotFound = ({ key }: MapRow): Fault => new Fault('missing', `${key} not found`);
