type Schema = { [key: string]: unknown };
type Schemas = Record<string, Schema>;

const prefix = '#/components/schemas/';

/** JSON's numbers are exact up to here, in every language. */
const integers = {
  minimum: -999_999_999_999_999,
  maximum: 999_999_999_999_999,
  'x-must': 'be an integer of at most 15 digits',
};

const ownErrors = (...keywords: string[]): Schema => ({ 'x-own-errors': keywords });

/** Where a schema has words of its own for what an integer must be, and no minimum, the operation finds better ones for digits. */
const bounded = (schema: Schema): Schema =>
  schema['x-must'] && schema['minimum'] === undefined
    ? { minimum: Number.MIN_SAFE_INTEGER, ...ownErrors('minimum') }
    : integers;

/** What a schema says of the values in a body, which may also be null; in its `x-input` if that is something else. */
function expected({ pattern, format, enum: allowed, 'x-input': said }: Schema): Schema {
  return {
    ...(pattern !== undefined && { pattern }),
    ...(format !== undefined && { format }),
    ...(Array.isArray(allowed) && { enum: [...allowed, null] }),
    ...(said as Schema),
  };
}

/**
 * Puts what it stands for in place of each `x-input-of`: a copy of that schema in which every member may also be null, and
 * has no default, for what a body leaves out is not always the default. Integers are those of 15 digits. Beside its members it
 * allows any others, which are kept: clients made of the contract would refuse to send them. What is expected of a value
 * (`x-expect`) is said in JSON Schema's words, too, though the operations check it. Schemas of list items get a copy under a
 * name of their own, `<Name>Input`.
 */
export function fillInputSchemas(schemas: Schemas): void {
  const resolved = ({ $ref, ...own }: Schema): Schema =>
    typeof $ref === 'string' ? { ...resolved(schemas[$ref.slice(prefix.length)]!), ...own } : own;

  const member = (given: Schema): Schema => {
    const { default: _, ...schema } = input(resolved(given));
    if (schema['type'] === undefined) return schema;
    return { ...(schema['type'] === 'integer' && bounded(schema)), ...schema, type: [schema['type'], 'null'].flat() };
  };

  const item = (schema: Schema): Schema => {
    if (typeof schema['$ref'] !== 'string') return input(schema);
    const name = `${schema['$ref'].slice(prefix.length)}Input`;
    schemas[name] ??= input(resolved(schema));
    return { $ref: prefix + name };
  };

  const input = (schema: Schema): Schema => {
    const copy = { ...schema };
    if (copy['items']) copy['items'] = item(copy['items'] as Schema);
    if (typeof copy['additionalProperties'] === 'object')
      copy['additionalProperties'] = member(copy['additionalProperties'] as Schema);
    if (copy['properties']) {
      copy['properties'] = Object.fromEntries(
        Object.entries(copy['properties'] as Schemas).map(([name, schema]) => [name, member(schema)]),
      );
      copy['additionalProperties'] ??= true;
    }
    if (copy['x-expect'])
      return { ...copy, allOf: [expected(resolved(copy['x-expect'] as Schema))], ...ownErrors('allOf') };
    return copy;
  };

  for (const [name, { 'x-input-of': original }] of Object.entries(schemas))
    if (original) schemas[name] = input(resolved(original as Schema));
}
