import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectation } from '../../src/config/read/expectation.ts';
import { fieldOf } from '../../src/config/read/readers.ts';
import { configSchema, type Schema } from '../../src/config/read/schema.ts';

/** Each schema of a value that stands somewhere in another. */
function within(value: unknown): Schema[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.entries(value).flatMap(([name, member]) => (name === 'x-expect' ? [] : within(member)));
  return 'type' in value || '$ref' in value ? [value as Schema, ...members] : members;
}

test('there is a validator for all that the contract says of what a value should be', () => {
  const schemas = within(configSchema);
  assert.ok(schemas.length > 200);
  for (const schema of schemas) fieldOf(schema, configSchema);
});

test('what it does not say has no validator, and is not passed over', () => {
  assert.throws(() => expectation({ type: 'string', pattern: '^a$' }), /there is no validator for/);
});
