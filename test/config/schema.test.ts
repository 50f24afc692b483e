import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import generated from '../../generated/config.schema.json' with { type: 'json' };
import { normalisers } from '../../src/config/read/normalise.ts';
import { configSchema, resolved, type Schema } from '../../src/config/read/schema.ts';

type Property = Schema & { description?: string; 'x-secret'?: boolean; 'x-acts'?: string };

/** Each property of the config, at every level, with its dotted place; `[]` stands for a list's items, `*` for any name. */
function* propertiesOf(given: Schema, place = ''): Generator<[place: string, property: Property]> {
  const schema = resolved(given, configSchema);
  if (schema.items) yield* propertiesOf(schema.items, `${place}[]`);
  if (schema.additionalProperties) yield* propertiesOf(schema.additionalProperties, `${place}.*`);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const at = place ? `${place}.${name}` : name;
    yield [at, resolved(property, configSchema)];
    yield* propertiesOf(property, at);
  }
}
const properties = [...propertiesOf(configSchema)];
const without = (fits: (property: Property, place: string) => unknown): string[] =>
  properties.filter(([place, property]) => !fits(property, place)).map(([place]) => place);

test('every property says what it is, in a sentence', () => {
  assert.ok(properties.length > 300);
  assert.deepEqual(
    without(({ description }) => /^[A-Z`0-9].*\.$/s.test(description ?? '')),
    [],
  );
});

test('every property says what counts without it', () => {
  assert.deepEqual(
    without((property) => 'default' in property || /absent|needed/i.test(property.description ?? '')),
    [],
  );
});

test('every number says where it ends, but those that any number may be', () => {
  const free = /\.(priority|weight|request-retry|min|max|status|max-context-length)$/;
  assert.deepEqual(
    without(
      ({ type, minimum, maximum }, place) =>
        type !== 'integer' || free.test(place) || (minimum !== undefined && maximum !== undefined),
    ),
    [],
  );
});

test('whatever is called a key, a secret or a proxy refuses masks', () => {
  const secret = /(^|\.)(secret-key|api-key|remote-management-key|proxy-url|client-secret|upstream-api-key)$/;
  assert.deepEqual(
    without((property, place) => !secret.test(place) || (property['x-secret'] && property.pattern === '^[^…]*$')),
    [],
  );
});

test('a property that does nothing, and one that waits for a restart, say so', () => {
  const acts = new Map(properties.map(([place, property]) => [place, property['x-acts']]));
  const actsOf = (place: string): string | undefined =>
    acts.get(place) ?? (place.includes('.') ? actsOf(place.slice(0, place.lastIndexOf('.'))) : undefined);
  const top = (place: string): boolean => acts.get(place) !== undefined;
  assert.deepEqual(
    without(
      ({ description }, place) =>
        !top(place) || (actsOf(place) === 'never' ? /has no effect here/ : /needs? a restart/i).test(description ?? ''),
    ),
    [],
  );
  assert.deepEqual(
    properties.filter(([, { 'x-acts': when }]) => when === 'restart').map(([place]) => place),
    ['host', 'port', 'tls.enable'],
  );
});

test('every way of tidying that is named exists', () => {
  assert.deepEqual(
    without((property) => !property['x-normalise'] || normalisers[property['x-normalise']]),
    [],
  );
});

test('editors take what the reader takes as absent, and still see what is wrong', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(generated);
  const absences = [
    { routing: '' },
    { 'gemini-api-key': null },
    { 'claude-api-key': '', 'oauth-model-alias': [] },
    { 'codex-api-key': [{ 'api-key': 'k', models: '', headers: [] }] },
    { payload: { default: [{ models: [{ name: 'm', protocol: '', match: [] }], params: {} }] } },
  ];
  for (const config of absences) assert.ok(validate(config), JSON.stringify([config, validate.errors]));
  for (const config of [{ debug: 'maybe' }, { routing: 'x' }, { 'codex-api-key': [{ weight: 'many' }] }])
    assert.ok(!validate(config), JSON.stringify(config));
});
