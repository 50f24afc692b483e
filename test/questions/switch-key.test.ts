/** Provider keys, switched on and off by their index. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authIndexOf } from '../../src/providers/index.ts';
import { minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';

const config = `${minimalConfig}claude-api-key:
  # the first
  - api-key: sk-1   # by hand
    excluded-models: ["claude-3-*"]
  - api-key: sk-2
  - api-key: sk-1
    prefix: again
  - {api-key: sk-3, excluded-models: ['*']}
openai-compatibility:
  - name: many
    base-url: http://127.0.0.1:1/v1
    api-key-entries:
      - api-key: sk-4
      - api-key: sk-5
  - name: bare
    base-url: http://127.0.0.1:2/v1
`;
const claude = (key: string): string => authIndexOf('claude', { key });
const compatible = (port: number, key = ''): string =>
  authIndexOf('openai-compatibility', { key, baseUrl: `http://127.0.0.1:${port}/v1` });

const patch = (server: TestServer, auth_index: string, disabled: boolean, more = {}) =>
  server.call('PATCH', '/auth-files/status', { body: { auth_index, disabled, ...more } });
const states = async (server: TestServer): Promise<string[]> => {
  const answer = await server.call('GET', '/provider-status');
  return ((await answer.json()) as { providers: { state: string }[] }).providers.map(({ state }) => state);
};

test('a key that is switched off serves nothing until it is switched on, and so do its equals', async (t) => {
  const server = await testServer(t, config);
  const before = ['active', 'active', 'active', 'disabled', 'active', 'active', 'active'];
  assert.deepEqual(await states(server), before);
  const off = await patch(server, claude('sk-1'), true);
  assert.deepEqual(await off.json(), {
    status: 'ok',
    disabled: true,
    via: 'config:excluded-models',
    excluded_pattern: '*',
  });
  assert.ok(off.headers.get('ETag'));
  assert.deepEqual(await states(server), ['disabled', 'active', 'disabled', ...before.slice(3)]);
  assert.match(await server.text(), /excluded-models: \["claude-3-\*", "\*"\]/);
  assert.equal((await patch(server, claude('sk-1'), true)).status, 200);
  assert.equal((await patch(server, claude('sk-1'), false)).status, 200);
  assert.deepEqual(await states(server), before);
  assert.equal(await server.text(), config);
});

test('a key that excluded everything loses just that', async (t) => {
  const server = await testServer(t, config);
  assert.equal((await patch(server, claude('sk-3'), false)).status, 200);
  assert.match(await server.text(), /- \{api-key: sk-3\}/);
});

test('a provider with several keys is switched as a whole, by any of them or by its address', async (t) => {
  const server = await testServer(t, config);
  const off = await patch(server, compatible(1, 'sk-5'), true);
  assert.deepEqual(await off.json(), { status: 'ok', disabled: true, via: 'config:disabled' });
  assert.deepEqual((await states(server)).slice(4), ['disabled', 'disabled', 'active']);
  assert.equal((await patch(server, compatible(2), true)).status, 200);
  assert.deepEqual((await states(server)).slice(4), ['disabled', 'disabled', 'disabled']);
  assert.equal((await patch(server, compatible(1, 'sk-4'), false)).status, 200);
  assert.deepEqual((await states(server)).slice(4), ['active', 'active', 'disabled']);
});

test('a file that is named comes before a key, and an unknown index is neither', async (t) => {
  const server = await testServer(t, config);
  await server.call('POST', '/auth-files?name=a.json', { body: { type: 'claude', access_token: 'a' } });
  const file = await patch(server, claude('sk-1'), true, { name: 'a.json' });
  assert.deepEqual(await file.json(), { status: 'ok', disabled: true });
  assert.equal(await server.text(), config);
  const key = await patch(server, claude('sk-1'), true, { name: 'claude:apikey:0f1e2d3c4b5a' });
  assert.equal(((await key.json()) as { via: string }).via, 'config:excluded-models');
  assert.equal((await patch(server, 'ffffffffffffffff', true)).status, 404);
});

test('keys in an old form of the list are moved once', async (t) => {
  const list = 'gemini-api-key:\n  - api-key: gk-1\n  - {api-key: gk-1, prefix: again}\n';
  const server = await testServer(t, `${minimalConfig}${list}generative-language-api-key:\n  - gk-2\n`);
  assert.equal((await patch(server, authIndexOf('gemini', { key: 'gk-1' }), true)).status, 200);
  assert.deepEqual(await states(server), ['disabled', 'disabled', 'active']);
  assert.doesNotMatch(await server.text(), /generative/);
});
