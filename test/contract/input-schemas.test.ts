import assert from 'node:assert/strict';
import { test } from 'node:test';
import document from '../../generated/openapi.json' with { type: 'json' };

type Schema = {
  type?: string | string[];
  default?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  items?: Schema;
};
const schemas = document.components.schemas as unknown as Record<string, Schema>;
const inputs = Object.keys(schemas).filter((name) => name.endsWith('Input'));

/** The schema and all that it holds; what it refers to is a body of its own. */
const within = (schema: Schema): Schema[] => [
  schema,
  ...Object.values(schema.properties ?? {}).flatMap(within),
  ...(schema.items ? within(schema.items) : []),
];

test('there are bodies whose members may be null', () => assert.ok(inputs.length >= 7));

for (const name of inputs) {
  test(`${name} has the members of what it is the input of, each of which may be null or left out`, () => {
    const original = schemas[name.slice(0, -'Input'.length)]!.properties!;
    const members = schemas[name]!.properties!;
    assert.deepEqual(Object.keys(members), Object.keys(original));
    for (const [member, schema] of Object.entries(members)) {
      assert.ok([schema.type].flat().includes('null'), member);
      assert.equal(schema.default, undefined, member);
    }
  });

  test(`${name} allows members that it doesn't name, at every depth`, () => {
    for (const schema of within(schemas[name]!).filter(({ properties }) => properties))
      assert.equal(schema.additionalProperties, true, Object.keys(schema.properties!).join());
  });
}
