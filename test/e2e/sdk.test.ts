import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Cliproxy, Operations } from '../../generated/sdk/typescript/src/index.ts';
import { operations } from '../contract/document.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';

const config = `${minimalConfig}debug: false # why not\napi-keys:\n  - sk-team-1\n  - sk-team-2\n`;

/** A client of this server, as a program would make it. */
const clientOf = ({ url }: TestServer, key: string = managementKey): Cliproxy => new Cliproxy({ url, key });

async function start(t: TestContext): Promise<{ server: TestServer; api: Cliproxy }> {
  const server = await testServer(t, config);
  return { server, api: clientOf(server) };
}

test('each operation of the contract has a method of its name', () => {
  const methods = Object.getOwnPropertyNames(Operations.prototype);
  assert.deepEqual(
    operations.map(({ operationId }) => operationId).filter((id) => !methods.includes(id)),
    [],
  );
});

test('a setting is read and changed', async (t) => {
  const { server, api } = await start(t);
  assert.deepEqual((await api.getDebug()).data, { debug: false });
  assert.deepEqual((await api.patchDebug({ body: { value: true } })).data, { status: 'ok' });
  assert.deepEqual((await api.getDebug()).data, { debug: true });
  assert.equal(await server.text(), config.replace('debug: false', 'debug: true'));
  assert.equal((await api.getConfig()).data?.debug, true);
});

test('keys are listed, added, replaced and deleted', async (t) => {
  const { api } = await start(t);
  const keys = async (): Promise<string[] | undefined> => (await api.listApiKeys()).data?.['api-keys'];
  assert.deepEqual(await keys(), ['sk-team-1', 'sk-team-2']);
  await api.patchApiKey({ body: { old: 'sk-none', new: 'sk-team-3' } });
  assert.deepEqual(await keys(), ['sk-team-1', 'sk-team-2', 'sk-team-3']);
  await api.patchApiKey({ body: { index: 0, value: 'sk-renewed' } });
  await api.deleteApiKey({ query: { value: 'sk-team-2' } });
  assert.deepEqual(await keys(), ['sk-renewed', 'sk-team-3']);
  await api.putApiKeys({ body: ['sk-only'] });
  assert.deepEqual(await keys(), ['sk-only']);
  const missed = await api.deleteApiKey({ query: { index: '1' } });
  assert.equal(missed.response?.status, 404);
  assert.equal(missed.error?.error, 'item not found');
});

test('the config file is read and replaced, byte for byte', async (t) => {
  const { server, api } = await start(t);
  const file = (await api.getConfigYaml()).data;
  assert.ok(file instanceof Blob);
  assert.equal(await file.text(), config);
  const next = config.replace('debug: false # why not', 'debug:   true # because');
  const { data } = await api.putConfigYaml({ body: new Blob([next]) });
  assert.deepEqual(data, { ok: true, changed: ['debug'] });
  assert.equal(await server.text(), next);
});

test('a refused document says every problem and its place', async (t) => {
  const { api } = await start(t);
  const { data, error, response } = await api.putConfigYaml({ body: new Blob([`${minimalConfig}debug: [1]\n`]) });
  assert.equal(data, undefined);
  assert.equal(response?.status, 422);
  assert.equal(error?.error, 'invalid_config');
  assert.equal(error?.details?.[0]?.location, 'debug (line 3, column 8)');
});

test('a refused key is an error that the types know', async (t) => {
  const { server } = await start(t);
  const { data, error, response } = await clientOf(server, 'mk-wrong').getDebug();
  assert.equal(data, undefined);
  assert.equal(response?.status, 401);
  assert.equal(error?.error, 'invalid management key');
  assert.equal(error?.['request-id'], response?.headers.get('X-Request-Id'));
  await assert.rejects(clientOf(server, 'mk-wrong').getDebug({ throwOnError: true }), {
    error: 'invalid management key',
  });
});

test('a change to what somebody else has changed is refused', async (t) => {
  const { api } = await start(t);
  const etag = (await api.listApiKeys()).response?.headers.get('ETag') ?? '';
  const ours = { headers: { 'If-Match': etag }, body: ['sk-ours'] };
  assert.equal((await api.putApiKeys({ body: ['sk-theirs'] })).response?.status, 200);
  const { error, response } = await api.putApiKeys(ours);
  assert.equal(response?.status, 412);
  assert.ok(error);
  assert.deepEqual((await api.listApiKeys()).data, { 'api-keys': ['sk-theirs'] });
  ours.headers['If-Match'] = response?.headers.get('ETag') ?? '';
  assert.equal((await api.putApiKeys(ours)).response?.status, 200);
});

test('a wrong name or value does not compile', () => {
  const misuse = (api: Cliproxy): unknown[] => [
    // @ts-expect-error: the value is a boolean
    api.patchDebug({ body: { value: 'yes' } }),
    // @ts-expect-error: a body is wanted
    api.patchDebug(),
    // @ts-expect-error: there is no such operation
    api.getDebgu(),
  ];
  assert.ok(misuse);
});
