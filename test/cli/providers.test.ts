import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { providerKeys } from '../../src/cli/contract.ts';
import { operations } from '../contract/document.ts';
import { minimalConfig, testServer } from '../fixtures/server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';
import { speaker } from './cli.ts';

test('every list of provider keys of the contract is known', () => {
  const collections = operations
    .filter(({ tags }) => tags?.includes('provider-keys'))
    .flatMap((operation) => operation['x-collection'] ?? []);
  assert.deepEqual(providerKeys.map(({ collection }) => collection).sort(), [...new Set(collections)].sort());
});

test('a key is added beside the others, listed, and removed by its index', async (t) => {
  const config = `${minimalConfig}claude-api-key:\n  - api-key: sk-ant-first # ours\n`;
  const server = await testServer(t, config);
  const { api, cwd } = await speaker(t, server);
  await writeFile(join(cwd, 'key.txt'), 'sk-ant-second\n');
  const added = await api(['providers', 'add', 'claude', 'api-key=@key.txt', 'priority=2', 'models=[{"name":"m"}]']);
  assert.deepEqual(added, { code: 0, output: 'added\n', errors: '' });
  const text = await server.text();
  assert.ok(text.startsWith(config), text);
  assert.match(text, /api-key: sk-ant-second\n {4}priority: 2\n/);
  const { output } = await api(['providers', 'list']);
  assert.match(output, /^kind +name +index +state +models +served +failed +trouble$/m);
  assert.equal([...output.matchAll(/^claude +\S+ +[0-9a-f]{16} +active +0 +0$/gm)].length, 2, output);
  const { providers } = JSON.parse((await api(['providers', 'list', '--json'])).output);
  assert.equal((await api(['providers', 'remove', 'claude', providers[1]['auth-index']])).output, 'removed\n');
  assert.equal(await server.text(), config);
});

test('a key may come on standard input, so that no list of processes shows it', async (t) => {
  const server = await testServer(t);
  const { api } = await speaker(t, server);
  const stdin = Readable.from(['AIza-secret\n']);
  assert.equal((await api(['providers', 'add', 'gemini', 'api-key=@-'], { stdin })).code, 0);
  assert.match(await server.text(), /api-key: AIza-secret$/m);
});

test('members that the contract does not know, and values of another type, are refused and not repeated', async (t) => {
  const { api } = await speaker(t, { url: 'http://127.0.0.1:9' });
  const ended = [
    await api(['providers', 'add', 'claude', 'apikey=sk-ant-secret']),
    await api(['providers', 'add', 'claude', 'sk-ant-secret']),
    await api(['providers', 'add', 'claude', 'api-key=sk-ant-secret', 'priority=high']),
  ];
  assert.deepEqual(
    ended.map(({ code, output }) => [code, output]),
    Array(3).fill([2, '']),
  );
  assert.match(ended[0]!.errors, /^cliproxy: an entry of claude has no apikey: it may have api-key, base-url/);
  for (const { errors } of ended) assert.doesNotMatch(errors, /secret/);
});

test('a test says how it went, and its exit code does', async (t) => {
  const upstream = await standIn(t);
  const entry = { name: 'local', 'base-url': `${upstream.url}/v1`, 'api-key-entries': [{ 'api-key': 'k' }] };
  const gone = { ...entry, name: 'gone', 'base-url': 'http://127.0.0.1:9/v1', 'api-key-entries': [{ 'api-key': 'l' }] };
  const server = await testServer(t, `${minimalConfig}openai-compatibility: ${JSON.stringify([entry, gone])}\n`);
  const { api } = await speaker(t, server);
  const { providers } = JSON.parse((await api(['providers', 'list', '--json'])).output);
  const [good, bad] = providers.map((one: { 'auth-index': string }) => one['auth-index']);
  const tested = await api(['providers', 'test', good, '--model', 'gpt-4.1']);
  assert.deepEqual([tested.code, tested.errors], [0, '']);
  assert.match(tested.output, /^ok in \d+ ms\n$/);
  const failed = await api(['providers', 'test', bad, '--json']);
  assert.deepEqual([failed.code, JSON.parse(failed.output).status], [1, 'error']);
  const unknown = await api(['providers', 'test', '0000000000000000']);
  assert.deepEqual([unknown.code, unknown.output], [1, '']);
  assert.match(unknown.errors, /^cliproxy: auth not found: /);
});
