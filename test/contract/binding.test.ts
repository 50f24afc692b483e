import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyHandler, ContractRequest } from '../../src/contract/index.ts';
import { createContract } from '../../src/contract/later.ts';
import { Fault } from '../../src/platform/fault.ts';
import { withJson } from '../../src/platform/written-json.ts';

const text = { type: 'string' };
const count = { type: 'integer' };
const list = { type: 'array', items: text };
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const operation = (operationId: string, parameters: object[]) => ({
  operationId,
  parameters,
  responses: { 200: { description: 'what came', ...json({ type: 'object' }) } },
});

/** Each way in which a parameter may be spelled. */
const document = {
  openapi: '3.1.0',
  info: { title: 'parameters', version: '1' },
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  security: [{ key: [] }],
  paths: {
    '/plain': {
      get: operation('getPlain', [
        { in: 'query', name: 'count', schema: count },
        { in: 'query', name: 'tag', schema: list },
        { in: 'header', name: 'X-Team', required: true, schema: text },
      ]),
      put: {
        ...operation('putPlain', [{ in: 'query', name: 'count', schema: count }]),
        requestBody: { required: true, ...json({ type: 'object', properties: { size: count } }) },
      },
    },
    '/things/{name}/parts/{number}': {
      get: operation('getPart', [
        { in: 'path', name: 'name', required: true, schema: text },
        { in: 'path', name: 'number', required: true, schema: count },
      ]),
    },
    '/session': { get: operation('getSession', [{ in: 'cookie', name: 'session', required: true, schema: text }]) },
    '/named/{name}': {
      put: {
        ...operation('putNamed', [
          {
            in: 'path',
            name: 'name',
            required: true,
            schema: { ...text, pattern: '^[a-z]+$', 'x-own-errors': ['pattern'] },
          },
          { in: 'query', name: 'size', required: true, 'x-own-errors': ['required'], schema: { ...count, minimum: 1 } },
        ]),
        requestBody: {
          required: true,
          ...json({
            type: 'object',
            properties: {
              a: { ...text, minLength: 1, 'x-own-errors': ['minLength'] },
              b: { ...text, maxLength: 3 },
              c: { ...list, minItems: 1 },
            },
            anyOf: [{ required: ['a'] }, { required: ['b'] }],
            'x-own-errors': ['anyOf'],
          }),
        },
      },
    },
    '/joined': { get: operation('getJoined', [{ in: 'query', name: 'tag', explode: false, schema: list }]) },
  },
};

const echo: AnyHandler = async ({ query, path, body }) => ({ status: 200, body: { query, path, body } });
const contract = createContract({
  document,
  strict: true,
  handlers: (operations) => Object.fromEntries(operations.map(({ operationId }) => [operationId, echo])),
});

type Sent = { headers?: ContractRequest['headers']; text?: string };

/** Resolves to what the handler got. */
async function send(method: string, target: string, { headers = {}, text = '' }: Sent = {}): Promise<unknown> {
  const { pathname: path, searchParams } = new URL(target, 'http://localhost');
  const match = contract.match(method, path);
  assert.ok(match && 'operation' in match);
  const { body } = await contract.handle(match, {
    query: () => searchParams,
    headers,
    authorize: async () => {},
    readBody: async () => new TextEncoder().encode(text),
    openBody: () => assert.fail('no operation here takes a streamed body'),
    accepts: () => assert.fail('no operation here has several media types'),
    readForm: async () => assert.fail('no operation here takes a form'),
  });
  return body;
}

const team = { headers: { 'x-team': 'a' } };
const cookie = { headers: { cookie: 'theme=dark; session=s' } };
const understood: Record<string, [method: string, target: string, sent: Sent, got: object]> = {
  'the query, as the types of the contract': ['GET', '/plain?count=3', team, { query: { count: 3 } }],
  'the query without what is not declared': ['GET', '/plain?count=3&other=1', team, { query: { count: 3 } }],
  'a list, item by item': ['GET', '/plain?tag=a&tag=b,c', team, { query: { tag: ['a', 'b,c'] } }],
  'a list of one': ['GET', '/plain?tag=a', team, { query: { tag: ['a'] } }],
  'a list in one value': ['GET', '/joined?tag=a,b', {}, { query: { tag: ['a', 'b'] } }],
  'the path, decoded': ['GET', '/things/a%2Fb/parts/7', {}, { path: { name: 'a/b', number: 7 } }],
  'a cookie among others': ['GET', '/session', cookie, {}],
  'what the operation refuses by itself': ['PUT', '/named/A1', { text: '{}' }, { path: { name: 'A1' }, body: {} }],
  'the same in a member': ['PUT', '/named/a', { text: '{"a":""}' }, { path: { name: 'a' }, body: { a: '' } }],
  'the body, as it is': ['PUT', '/plain?count=3', { text: '{"size":1}' }, { query: { count: 3 }, body: { size: 1 } }],
};
for (const [name, [method, target, sent, got]] of Object.entries(understood))
  test(`a request is read: ${name}`, async () => {
    assert.deepEqual(await send(method, target, sent), { query: {}, path: {}, body: undefined, ...got });
  });

const refused: Record<string, [method: string, target: string, sent: Sent, message: RegExp]> = {
  'a word for a number in the query': ['GET', '/plain?count=many', team, /^invalid query: count must be an integer$/],
  'a word for a number in the path': ['GET', '/things/a/parts/b', {}, /number must be an integer$/],
  'text for a number in the body, which is not converted': ['PUT', '/plain', { text: '{"size":"1"}' }, /size must be/],
  'a parameter of which only the absence is left to the operation': [
    'PUT',
    '/named/a?size=0',
    { text: '{}' },
    /size must be >= 1/,
  ],
  'a member whose type is not left to the operation': ['PUT', '/named/a', { text: '{"a":1}' }, /a must be a string/],
  'a text that is too long': ['PUT', '/named/a', { text: '{"b":"long"}' }, /b must have at most 3 characters$/],
  'a list that is too short': ['PUT', '/named/a', { text: '{"c":[]}' }, /c must have at least 1 item$/],
  'a missing header': ['GET', '/plain', {}, /x-team is missing$/],
  'a missing cookie': ['GET', '/session', {}, /session is missing$/],
  'a missing body': ['PUT', '/plain', {}, /the body is missing$/],
};
for (const [name, [method, target, sent, message]] of Object.entries(refused))
  test(`a request is refused for ${name}`, async () => {
    await assert.rejects(send(method, target, sent), (error) => error instanceof Fault && message.test(error.message));
  });

test('an answer whose JSON is written in a way of its own has to be the same in both', async () => {
  const answering = async (json: string) => {
    const handler: AnyHandler = async () => ({ status: 200, body: withJson({ a: 1 }, () => Buffer.from(json)) });
    const { handle, match } = createContract({
      document: { ...document, paths: { '/joined': document.paths['/joined'] } },
      strict: true,
      handlers: () => ({ getJoined: handler }),
    });
    const request = { query: () => new URLSearchParams(), headers: {}, authorize: async () => {} };
    return handle(match('GET', '/joined') as never, request as never);
  };
  assert.deepEqual((await answering('{"a":1}')).body, { a: 1 });
  await assert.rejects(answering('{"a":2}'), /getJoined wrote other JSON than its answer's/);
});
