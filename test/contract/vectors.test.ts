/** The rules that `make vectors` holds other implementations to, held by ours. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keptConfig, runVector, type Target, vectors } from '../../scripts/vectors.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';

let server: TestServer;
let target: Target;
let putBack: () => Promise<void>;
before(async () => {
  server = await testServer(undefined, minimalConfig);
  target = { url: `${server.url}/v0/management`, key: managementKey };
  putBack = await keptConfig(target);
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

test('a vector fails at another status, at another body, and without a header', async () => {
  const vector = (answer: { status: number; headers?: string[]; body?: unknown }) => ({
    rule: '',
    steps: [{ request: { method: 'GET', path: '/api-keys' }, answer }],
  });
  await runVector(target, vector({ status: 200, headers: ['ETag'], body: { 'api-keys': [] } }));
  await assert.rejects(runVector(target, vector({ status: 201 })), /answered 200 .*, not 201/);
  await assert.rejects(runVector(target, vector({ status: 200, body: { 'api-keys': ['k'] } })), /, not \{/);
  await assert.rejects(runVector(target, vector({ status: 200, body: { other: 1 } })), /, not \{/);
  await assert.rejects(runVector(target, vector({ status: 200, headers: ['X-Other'] })), /without X-Other/);
});
