/** Forms that the Management API's contract leaves open, and that its examples don't show. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';

const read = async (server: TestServer, path: string) => (await (await server.call('GET', path)).json()) as unknown;

test("members of a key's members that are null are left out", async (t) => {
  const server = await testServer(t);
  const entry = { 'api-key': 'k', cloak: { mode: 'never', 'sensitive-words': null } };
  const models = [{ name: 'm', alias: 'a', thinking: { min: 1, levels: null } }];
  assert.equal(
    (await server.call('PUT', '/claude-api-key', { body: JSON.stringify([{ ...entry, models }]) })).status,
    200,
  );
  const { 'claude-api-key': listed } = (await read(server, '/claude-api-key')) as {
    'claude-api-key': { cloak: object; models: { thinking: object }[] }[];
  };
  assert.deepEqual([listed[0]?.cloak, listed[0]?.models[0]?.thinking], [{ mode: 'never' }, { min: 1 }]);
});

test('a setting that is a switch or a word is shown as the word that it is', async (t) => {
  const server = await testServer(t, `${minimalConfig}disable-image-generation: chat\n`);
  const { 'disable-image-generation': shown } = (await read(server, '/config')) as Record<string, unknown>;
  assert.equal(shown, 'chat');
});

test('a page of request logs leads to the next one, and a log that says nothing of its request has nulls', async (t) => {
  const server = await testServer(t, `${minimalConfig}logging-to-file: true\n`);
  const folder = join(dirname(server.configFile), 'logs');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const n of [1, 2]) await writeFile(join(folder, `v1-messages-2026-01-02T03040${n}-0000000${n}.log`), '');
  type Page = { logs: { id: string; method: null; path: null }[]; 'next-cursor': string | null };
  const first = (await read(server, '/request-logs?limit=1')) as Page;
  assert.deepEqual([first.logs[0]?.id, first.logs[0]?.method, first.logs[0]?.path], ['00000002', null, null]);
  const next = (await read(server, `/request-logs?limit=1&cursor=${first['next-cursor']}`)) as Page;
  assert.deepEqual([next.logs[0]?.id, next['next-cursor']], ['00000001', null]);
});
