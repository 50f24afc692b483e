import { at, below, type Schema, validatorsOf } from './documents.ts';

/** The forms between which a document's schemas let a value choose: alternatives of `oneOf` and `anyOf`, and several types. */
export type Branches = {
  /** All that the schema at this place offers, at any depth. */
  within: (place: string) => Set<string>;
  /** Those that a value takes; none if it is against the schema at this place. */
  taken: (place: string, value: unknown) => Set<string>;
};

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown, offered: unknown[]): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) && offered.includes('integer') ? 'integer' : 'number';
  return typeof value;
};

/** The schemas that also hold for parts of a value: where they stand, and which parts. */
function* partsOf(schema: Schema, place: string): Generator<{ place: string; parts: (value: unknown) => unknown[] }> {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const name of Object.keys(properties))
    yield {
      place: below(place, 'properties', name),
      parts: (value) => (isObject(value) && name in value ? [value[name]] : []),
    };
  if (isObject(schema['additionalProperties']))
    yield {
      place: below(place, 'additionalProperties'),
      parts: (value) =>
        isObject(value) ? Object.entries(value).flatMap(([name, part]) => (name in properties ? [] : [part])) : [],
    };
  if (isObject(schema['items']))
    yield { place: below(place, 'items'), parts: (value) => (Array.isArray(value) ? value : []) };
  for (const n of Array.isArray(schema['allOf']) ? schema['allOf'].keys() : [])
    yield { place: below(place, 'allOf', n), parts: (value) => [value] };
}

/** Where the alternatives of a schema stand. */
const alternativesOf = (schema: Schema, place: string): string[] =>
  ['oneOf', 'anyOf'].flatMap((keyword) =>
    Array.isArray(schema[keyword]) ? schema[keyword].map((_, n) => below(place, keyword, n)) : [],
  );

export function branchesOf(document: Schema): Branches {
  const validatorAt = validatorsOf(document);
  const fits = (place: string, value: unknown): boolean => validatorAt(place)(value);

  const list = (start: string, found: Set<string>, seen: Set<string>): Set<string> => {
    const { place, value: schema } = at(document, start);
    if (seen.has(place)) return found;
    seen.add(place);
    if (Array.isArray(schema['type'])) for (const type of schema['type']) found.add(below(place, 'type', type));
    for (const alternative of alternativesOf(schema, place)) {
      found.add(alternative);
      list(alternative, found, seen);
    }
    for (const part of partsOf(schema, place)) list(part.place, found, seen);
    return found;
  };

  const take = (start: string, value: unknown, found: Set<string>): Set<string> => {
    const { place, value: schema } = at(document, start);
    if (Array.isArray(schema['type'])) found.add(below(place, 'type', typeOf(value, schema['type'])));
    for (const alternative of alternativesOf(schema, place)) {
      if (!fits(alternative, value)) continue;
      found.add(alternative);
      take(alternative, value, found);
    }
    for (const part of partsOf(schema, place)) for (const one of part.parts(value)) take(part.place, one, found);
    return found;
  };

  return {
    within: (place) => list(place, new Set(), new Set()),
    taken: (place, value) => (fits(place, value) ? take(place, value, new Set()) : new Set()),
  };
}
