/** The service doesn't check the contracts' schemas when it makes validators of them: they are held to the rules for schemas here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import gateway from '../../generated/gateway.json' with { type: 'json' };
import management from '../../generated/openapi.json' with { type: 'json' };
import { loosened } from '../../src/contract/loosened.ts';

const ajv = new Ajv2020({ strict: false });

/** What stands where a document has a schema, with its place; below a schema are further ones, which are held to the rules with it. */
function* schemasIn(value: unknown, place: string): Generator<[place: string, schema: object]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const there = `${place}/${name}`;
    if (name === 'schema') yield [there, member];
    else if (name === 'schemas')
      for (const [one, schema] of Object.entries(member)) yield [`${there}/${one}`, schema as object];
    else if (!name.startsWith('example')) yield* schemasIn(member, there);
  }
}

for (const [name, document] of Object.entries({ management, gateway }))
  test(`each schema of the ${name} contract is one by the rules for schemas`, () => {
    const schemas = [...schemasIn(loosened(document), '#')];
    assert.ok(schemas.length > 100, String(schemas.length));
    for (const [place, schema] of schemas) assert.ok(ajv.validateSchema(schema), `${place}: ${ajv.errorsText()}`);
  });
