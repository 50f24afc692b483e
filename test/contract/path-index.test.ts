import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindDocument } from '../../src/contract/index.ts';

const model = { in: 'path', name: 'model', required: true, 'x-slashes': true, schema: { type: 'string' } };
const named = { $ref: '#/components/parameters/Model' };
const channel = { in: 'path', name: 'channel', required: true, schema: { type: 'string' } };
const operation = (operationId: string, parameters: object[] = []) => ({ operationId, parameters, responses: {} });

const document = (url: string) => ({
  openapi: '3.1.0',
  info: { title: 'paths', version: '1' },
  servers: [{ url }],
  components: { parameters: { Model: model } },
  paths: {
    '/v1/models': { get: operation('list'), post: operation('create') },
    '/v1/models/{model}': { get: operation('read', [model]) },
    '/v1/models/{model}:count': { post: operation('count', [named]) },
    '/v1/models/mine': { get: operation('mine') },
    '/definitions/{channel}/a.b': { get: operation('define', [channel]), delete: operation('forget', [channel]) },
  },
});

const found: Record<string, [method: string, path: string, id: string, params: object]> = {
  'an exact path': ['GET', '/v1/models', 'list', {}],
  'HEAD as GET': ['HEAD', '/v1/models', 'list', {}],
  'a path that a template would fit, too': ['GET', '/v1/models/mine', 'mine', {}],
  'a parameter, decoded': ['GET', '/definitions/a%20b%2Fc/a.b', 'define', { channel: 'a b/c' }],
  'a parameter that is not encoded properly, as it is': ['GET', '/definitions/100%/a.b', 'define', { channel: '100%' }],
  'a parameter that may have slashes': ['GET', '/v1/models/team/x', 'read', { model: 'team/x' }],
  'the template that says more': ['POST', '/v1/models/team/x:count', 'count', { model: 'team/x' }],
  'a parameter with an odd value': ['GET', '/v1/models/__proto__', 'read', { model: '__proto__' }],
};
for (const root of ['', '/api/v0'])
  for (const [name, [method, path, id, params]] of Object.entries(found))
    test(`below '${root}' a path is found: ${name}`, () => {
      const match = bindDocument(document(root || '/')).match(method, root + path);
      assert.ok(match && 'operation' in match);
      assert.deepEqual([match.operation.operationId, match.params], [id, params]);
    });

test('what no path fits is not found', () => {
  const bound = bindDocument(document('/api/v0'));
  for (const path of ['/', '/v1', '/v1/models/', '/definitions/a/b/a.b', '/definitions/a/axb', '/V1/models'])
    assert.equal(bound.match('GET', `/api/v0${path}`), undefined, path);
});

test('a path without the method says which it has', () => {
  const bound = bindDocument(document('/'));
  assert.deepEqual(bound.match('PUT', '/v1/models'), { allow: ['HEAD', 'GET', 'POST', 'OPTIONS'] });
  assert.deepEqual(bound.match('GET', '/v1/models/x:count'), { allow: ['POST', 'OPTIONS'] });
  assert.deepEqual(bound.match('constructor', '/definitions/a/a.b'), { allow: ['HEAD', 'GET', 'DELETE', 'OPTIONS'] });
});

test('a document owns what is below its root, or beside its own paths where it has none', () => {
  const own = (url: string) => bindDocument(document(url)).owns;
  const below = own('/api/v0');
  assert.deepEqual(['/api/v0', '/api/v0/', '/api/v0/x'].map(below), [true, true, true]);
  assert.deepEqual(['/api/v0x', '/api', '/v1/models', '/'].map(below), [false, false, false, false]);
  const beside = own('/');
  assert.deepEqual(['/v1', '/v1/nothing', '/definitions'].map(beside), [true, true, true]);
  assert.deepEqual(['/v1x', '/v0', '/'].map(beside), [false, false, false]);
});
