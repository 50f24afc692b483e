/** The rules that `make vectors` holds other implementations to, held by ours. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { runVector, type Target } from '../../scripts/vectors/run.ts';
import { type Step, vectors } from '../../scripts/vectors/vector.ts';
import { keptState } from '../../scripts/vectors.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';
import { contractOf } from '../reached/documents.ts';

let server: TestServer;
let target: Target;
let putBack: () => Promise<void>;
before(async () => {
  server = await testServer(undefined, minimalConfig);
  target = { url: `${server.url}/v0/management`, key: managementKey };
  putBack = await keptState(target);
});
after(() => server.stop());

for (const [file, rules] of vectors()) {
  for (const vector of rules) test(`${file}: ${vector.rule}`, () => runVector(target, vector));
  test(`${file}: the config is put back`, async () => {
    await putBack();
    assert.equal(await server.text(), minimalConfig);
    const files = (await (await server.call('GET', '/auth-files')).json()) as { files: unknown[] };
    assert.deepEqual(files.files, []);
  });
}

test('each operation of the contract has a rule', () => {
  const { operations, operationAt } = contractOf('openapi', '');
  const requests = [...vectors().values()].flat().flatMap(({ steps }) => steps.map(({ request }) => request));
  const ruled = requests.map(({ method, path }) => `${method} ${operationAt(method, path.split('?')[0]!)?.path}`);
  const all = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  assert.deepEqual(
    all.filter((operation) => !ruled.includes(operation)),
    [],
  );
});

test('what a vector leaves is removed, and nothing else', async (t) => {
  const { url, call, stop } = await testServer(undefined, minimalConfig);
  atEnd(t, stop);
  const upload = (name: string) => call('POST', `/auth-files?name=${name}`, { body: { type: 'claude' } });
  const names = async () => {
    const { files } = (await (await call('GET', '/auth-files')).json()) as { files: { name: string }[] };
    return files.map(({ name }) => name);
  };
  await upload('vector-mine.json');
  const putBack = await keptState({ url: `${url}/v0/management`, key: managementKey });
  await upload('vector-left.json');
  await upload('login.json');
  await putBack();
  assert.deepEqual(await names(), ['login.json', 'vector-mine.json']);
});

test('a value goes from an answer into a path, a header and a body as it is', async () => {
  const odd = '"a$$b" {&=/\\';
  const steps = [
    { request: { method: 'PUT', path: '/api-keys', body: [odd] }, answer: { status: 200 } },
    {
      request: { method: 'GET', path: '/api-keys' },
      answer: { status: 200 },
      save: { first: '/api-keys/0', list: '/api-keys', all: '', tag: 'ETag', none: '/nobody/0' },
    },
    { request: { method: 'PUT', path: '/api-keys', body: '{{list}}' }, answer: { status: 200 } },
    {
      request: { method: 'DELETE', path: '/api-keys?value={{first}}{{none}}', headers: { 'If-Match': '{{tag}}' } },
      answer: { status: 200 },
    },
    {
      request: { method: 'PUT', path: '/api-keys', body: { items: ['{{first}}', 'x{{first}}'] } },
      answer: { status: 200 },
    },
    { request: { method: 'GET', path: '/api-keys' }, answer: { status: 200, body: { 'api-keys': [odd, `x${odd}`] } } },
  ];
  await runVector(target, { rule: '', steps });
  await putBack();
});

test('a vector fails at another status, at another body or shape, and without a header', async () => {
  const vector = (answer: Step['answer']) => ({
    rule: '',
    steps: [{ request: { method: 'GET', path: '/api-keys' }, answer }],
  });
  await runVector(target, vector({ status: 200, headers: ['ETag'], body: { 'api-keys': [] } }));
  await runVector(target, vector({ status: [404, 200], shape: { required: ['api-keys'] } }));
  await assert.rejects(runVector(target, vector({ status: 201 })), /answered 200 .*, not 201/);
  await assert.rejects(runVector(target, vector({ status: [404, 201] })), /answered 200 .*, not 404 or 201/);
  const texts = { properties: { 'api-keys': { type: 'string' } } };
  await assert.rejects(runVector(target, vector({ status: 200, shape: texts })), /body\/api-keys must be string/);
  await assert.rejects(runVector(target, vector({ status: 200, body: { 'api-keys': ['k'] } })), /, not \{/);
  await assert.rejects(runVector(target, vector({ status: 200, body: { other: 1 } })), /, not \{/);
  await assert.rejects(runVector(target, vector({ status: 200, headers: ['X-Other'] })), /without X-Other/);
});
