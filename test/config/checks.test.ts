/** The checks of the config's values, beside Ajv, which knows all of JSON Schema and takes a tenth of a start. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkOf } from '../../src/config/read/checks.ts';
import { configSchema, resolved, type Schema } from '../../src/config/read/schema.ts';
import { formats } from '../../src/platform/formats.ts';
import type { Json } from '../../src/platform/json.ts';

const ajv = new Ajv2020({ strict: false, verbose: true });
for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);

/** All that the config's schema says of what a value should be. */
function expected(value: unknown): Schema[] {
  if (typeof value !== 'object' || value === null) return [];
  const { 'x-expect': own, pattern } = value as Schema;
  return [
    ...(own ? [resolved(own, configSchema)] : []),
    ...(typeof pattern === 'string' ? [{ pattern }] : []),
    ...Object.values(value).flatMap(expected),
  ];
}

const texts = [
  '',
  ' ',
  'a',
  'A b',
  'a\nb',
  '…',
  'sk-1',
  '*',
  'null',
  'a/b',
  'x.html',
  '90s',
  '1h30m',
  '9.5x',
  'stop',
  'rr',
  'auto',
  'chat',
  'claude',
  '(',
  'a+',
  '(?=a)',
  'direct',
  'http://a',
  'https://a:99999',
  'https://u:p@[::1]:1/x?y',
  'socks5://h:1080',
  'socks5://',
  'https://%',
  'X-A',
  'X-A*',
  'fill-first',
  '😀',
];
const values: Json[] = [
  ...texts,
  null,
  true,
  false,
  7,
  [],
  ['a'],
  {},
  ...texts.map((text) => ({ [text]: 'a' })),
  ...texts.map((text) => ({ 'X-A': text })),
  { 'X-A': 1, 'a b': 2 },
  { 'a b': 'x', 'X-A': '\n' },
];

test('they find what Ajv finds, in the same schema', () => {
  const schemas = new Map(expected(configSchema).map((schema) => [JSON.stringify(schema), schema]));
  assert.ok(schemas.size > 20);
  for (const [text, schema] of schemas) {
    const validate = ajv.compile(schema);
    const check = checkOf(schema);
    for (const value of values) {
      const broken = check(value);
      const error = validate(value) ? undefined : validate.errors![0]!;
      const message = `${JSON.stringify(value)} by ${text}`;
      assert.equal(broken?.by, error?.parentSchema, message);
      if (error) assert.equal(broken?.inMember, error.instancePath !== '' || error.propertyName !== undefined, message);
    }
  }
});

test('a keyword, type or format that no check knows is no part of a schema', () => {
  assert.throws(() => checkOf({ type: 'string', minimum: 1 }), /no check knows minimum/);
  assert.throws(() => checkOf({ type: 'integer' }), /no check knows the type integer/);
  assert.throws(() => checkOf({ format: 'uri' }), /no check knows the format uri/);
});
