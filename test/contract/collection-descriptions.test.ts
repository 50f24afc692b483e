/** The members of the collections, wherever they stand: in the file, in answers, in bodies. Each says what it means. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import contract from '../../generated/openapi.json' with { type: 'json' };
import { loosened } from '../../src/contract/loosened.ts';

const document = loosened(contract);

type Schema = {
  $ref?: string;
  description?: string;
  default?: unknown;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
};
type Content = { content: { 'application/json': { schema: Schema } } };
type Operation = {
  'x-collection'?: string;
  description: string;
  parameters?: { $ref?: string; in: string; name: string; example?: unknown; allowEmptyValue?: boolean }[];
  requestBody?: Content;
  responses: { 200: Content };
};

const named = <T>(ref: string): T =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as T;

/** The schema with what it refers to; its own words come first. */
const whole = ({ $ref, ...own }: Schema): Schema => ($ref ? { ...whole(named<Schema>($ref)), ...own } : own);

type Member = { path: string; schema: Schema; required: boolean };

/** Every named member that a value of this schema can have, at any depth. */
function membersOf(schema: Schema, path: string): Member[] {
  const { properties = {}, required = [], additionalProperties, items, oneOf = [], allOf = [] } = whole(schema);
  return [
    ...Object.entries(properties).flatMap(([name, member]) => [
      { path: `${path}.${name}`, schema: whole(member), required: required.includes(name) },
      ...membersOf(member, `${path}.${name}`),
    ]),
    ...(typeof additionalProperties === 'object' ? membersOf(additionalProperties, `${path}.*`) : []),
    ...(items ? membersOf(items, `${path}[]`) : []),
    ...[...oneOf, ...allOf].flatMap((choice) => membersOf(choice, path)),
  ];
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, Operation>)
    .filter(([, operation]) => operation['x-collection'] !== undefined)
    .map(([method, operation]) => ({ ...operation, method, name: `${method.toUpperCase()} ${path}` })),
);
const config = document.components.schemas.Config.properties as unknown as Record<string, Schema>;
const collections = [...new Set(operations.map((operation) => operation['x-collection']!))];

const places: Record<string, Schema> = {
  ...Object.fromEntries(collections.map((collection) => [`the file's ${collection}`, config[collection]!])),
  ...Object.fromEntries(
    operations.flatMap(({ name, method, requestBody, responses }) =>
      method === 'get'
        ? [[`the answer to ${name}`, responses[200].content['application/json'].schema]]
        : requestBody
          ? [[`the body of ${name}`, requestBody.content['application/json'].schema]]
          : [],
    ),
  ),
};

test('there are ten collections', () => {
  assert.equal(collections.length, 10);
  assert.equal(Object.keys(places).length, 10 * 4);
});

for (const [place, schema] of Object.entries(places)) {
  const members = membersOf(schema, '');
  test(`each member in ${place} says what it means`, () =>
    assert.deepEqual(
      members.filter(({ schema }) => !schema.description?.endsWith('.')).map(({ path }) => path),
      [],
    ));
  test(`each member in ${place} that may be absent says what counts then`, () =>
    assert.deepEqual(
      members
        .filter(({ schema, required }) => !required && !/\babsent\b|; needed\b/i.test(schema.description ?? ''))
        .map(({ path }) => path),
      [],
    ));
}

const lists = operations.filter(({ 'x-collection': name }) => name !== 'api-keys' && !name!.startsWith('oauth-'));
const queryOf = ({ parameters = [] }: Operation) =>
  parameters
    .map(({ $ref, ...own }) => ($ref ? named<typeof own>($ref) : own))
    .filter(({ in: place }) => place === 'query');

for (const operation of lists.filter(({ method }) => method === 'patch'))
  test(`${operation.name} says which of the things that name an entry takes precedence`, () => {
    assert.match(operation.description, /by `index`, which takes precedence over `(match|name)`/);
    if (queryOf(operation).length > 0) assert.match(operation.description, /only with a key, not with `index`/);
  });

for (const operation of lists.filter(({ method }) => method === 'delete')) {
  test(`${operation.name} says that everything that is given must match`, () =>
    assert.match(operation.description, /Everything that is given must match/));
  test(`${operation.name} shows one way to name an entry: forms start with all that is shown, and all must match`, () =>
    assert.deepEqual(
      queryOf(operation).flatMap(({ name, example }) => (example === undefined ? [] : name)),
      [operation.name.endsWith('/openai-compatibility') ? 'name' : 'api-key'],
    ));
}

test('a base-url may be given but empty, wherever it may be given', () => {
  const given = lists.flatMap(queryOf).filter(({ name }) => name === 'base-url');
  assert.equal(given.length, 6 * 2);
  for (const { allowEmptyValue } of given) assert.equal(allowEmptyValue, true);
});
