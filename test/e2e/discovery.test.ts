/** The service asks every kind of provider that lists its models, and shows what it was told wherever models are listed. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import OpenAI from 'openai';
import { accountServer } from '../fixtures/accounts.ts';
import { clientKey, configText } from '../fixtures/gateway-server.ts';
import { inData, listing, timesListed } from '../fixtures/model-lists.ts';
import { type TestServer, testServer } from '../fixtures/server.ts';
import { type StandIn, standIn } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';
import { folderOf } from '../platform/folder.ts';

type Status = { providers: { name: string; models?: { count: number; at?: string; error?: string } }[] };
const statusOf = async ({ call }: TestServer): Promise<Status['providers']> =>
  ((await (await call('GET', '/provider-status')).json()) as Status).providers;
const untilListed = (server: TestServer, count: number): Promise<boolean> =>
  until(async () => (await statusOf(server)).some(({ models }) => models?.count === count));

async function shown({ url }: TestServer): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of new OpenAI({ baseURL: `${url}/v1`, apiKey: clientKey, maxRetries: 0 }).models.list())
    ids.push(id);
  return ids.sort();
}

const idsAt = async ({ call }: TestServer, path: string): Promise<string[]> =>
  ((await (await call('GET', path)).json()) as { models: { id: string }[] }).models.map(({ id }) => id).sort();

const google = { models: [{ name: 'models/gemini-9-pro' }] };
const lists: [
  kind: string,
  entry: (url: string) => object,
  answer: object,
  request: string,
  headers: object,
  want: string,
][] = [
  [
    'gemini-api-key',
    (url) => ({ 'api-key': 'k', 'base-url': url }),
    google,
    'GET /v1beta/models?pageSize=1000',
    { 'x-goog-api-key': 'k' },
    'gemini-9-pro',
  ],
  [
    'interactions-api-key',
    (url) => ({ 'api-key': 'k', 'base-url': url }),
    google,
    'GET /v1beta/models?pageSize=1000',
    { 'x-goog-api-key': 'k' },
    'gemini-9-pro',
  ],
  [
    'claude-api-key',
    (url) => ({ 'api-key': 'k', 'base-url': url, headers: { 'X-Team': 'blue' } }),
    { data: [{ type: 'model', id: 'claude-9', display_name: 'Claude 9' }], has_more: false },
    'GET /v1/models?limit=1000',
    { authorization: 'Bearer k', 'anthropic-version': '2023-06-01', 'x-team': 'blue' },
    'claude-9',
  ],
  [
    'codex-api-key',
    (url) => ({ 'api-key': 'k', 'base-url': `${url}/v1?tenant=7` }),
    inData('gpt-9', 'whisper-9'),
    'GET /v1/models?tenant=7',
    { authorization: 'Bearer k' },
    'gpt-9',
  ],
  [
    'xai-api-key',
    (url) => ({ 'api-key': 'k', 'base-url': `${url}/v1` }),
    inData('grok-9', 'grok-9-video'),
    'GET /v1/models?',
    { authorization: 'Bearer k' },
    'grok-9',
  ],
  [
    'openai-compatibility',
    (url) => ({ name: 'local', 'base-url': `${url}/v1` }),
    [{ id: 'llama-9' }],
    'GET /v1/models?',
    { authorization: undefined },
    'llama-9',
  ],
];
for (const [list, entry, answer, request, headers, want] of lists)
  test(`a provider of ${list} is asked for its models`, async (t) => {
    const provider = await standIn(t);
    listing(provider, answer);
    const server = await testServer(t, configText({ [list]: [entry(provider.url)] }), { discovery: true });
    await untilListed(server, 1);
    assert.deepEqual(await shown(server), [want]);
    wasAsked(provider, request, headers);
  });

const coding = {
  models: {
    'gemini-9-pro-high': { displayName: 'Gemini 9 Pro (High)' },
    chat_20706: {},
    'secret-1': { isInternal: true },
  },
};
const accounts: [type: string, answer: object, request: string, headers: object, want: string][] = [
  [
    'claude',
    inData('claude-9'),
    'GET /v1/models?limit=1000',
    { authorization: 'Bearer at-1', 'anthropic-beta': 'oauth-2025-04-20', 'anthropic-version': '2023-06-01' },
    'claude-9',
  ],
  ['xai', inData('grok-9'), 'GET /models?', { authorization: 'Bearer at-1' }, 'grok-9'],
  [
    'antigravity',
    coding,
    'POST /v1internal:fetchAvailableModels?',
    { authorization: 'Bearer at-1', 'content-type': 'application/json' },
    'gemini-9-pro-high',
  ],
];
for (const [type, answer, request, headers, want] of accounts)
  test(`the provider of a file of ${type} is asked for its models, and lists of the Management API show them too`, async (t) => {
    const provider = await standIn(t);
    listing(provider, answer);
    const file = { type, base_url: provider.url, access_token: 'at-1', project_id: 'proj-1' };
    const server = await accountServer(
      t,
      { 'a.json': file },
      { 'oauth-routing': ['claude', 'antigravity'] },
      { discovery: true },
    );
    await untilListed(server, 1);
    assert.deepEqual(await shown(server), [want]);
    wasAsked(provider, request, headers);
    assert.deepEqual(await idsAt(server, '/auth-files/models?name=a.json'), [want]);
    assert.deepEqual(await idsAt(server, `/model-definitions/${type}`), [want]);
    await server.call('PATCH', '/oauth-model-alias', {
      body: { channel: type, aliases: [{ name: want, alias: 'mine', 'display-name': 'Mine' }] },
    });
    assert.deepEqual(
      [await shown(server), await idsAt(server, '/auth-files/models?name=a.json')],
      [['mine'], ['mine']],
    );
    await server.call('PATCH', '/oauth-excluded-models', { body: { provider: type, models: [want] } });
    assert.deepEqual([await shown(server), await idsAt(server, '/auth-files/models?name=a.json')], [[], []]);
    assert.deepEqual(
      await idsAt(server, `/model-definitions/${type}`),
      [want],
      'what the provider has is not a rule of ours',
    );
    assert.equal(timesListed(provider), 1);
  });

function wasAsked({ received }: StandIn, request: string, headers: object): void {
  assert.equal(received.length, 1);
  const [{ method, path, query, headers: sent, body }] = received as [StandIn['received'][number]];
  assert.equal(`${method} ${path}?${query}`, request.includes('?') ? request : `${request}?`);
  for (const [name, value] of Object.entries(headers)) assert.equal(sent[name], value, name);
  assert.equal(body, method === 'POST' ? '{}' : '');
}

test('files whose providers list nothing are not asked: the built-in table counts', async (t) => {
  const provider = await standIn(t);
  const last = await standIn(t);
  listing(last, inData('a'));
  const file = { base_url: provider.url, access_token: 'at-1', api_key: 'at-1', token: { access_token: 'at-1' } };
  const types = ['codex', 'gemini', 'qwen', 'iflow', 'kimi'];
  const server = await accountServer(
    t,
    Object.fromEntries(types.map((type) => [`${type}.json`, { type, ...file }])),
    { 'oauth-routing': ['codex', 'gemini'], 'openai-compatibility': [{ name: 'last', 'base-url': last.url }] },
    { discovery: true },
  );
  await untilListed(server, 1);
  for (const type of types) assert.ok((await idsAt(server, `/auth-files/models?name=${type}.json`)).length > 2, type);
  assert.deepEqual(provider.received, []);
});

test('lists outlive a restart, and their file has no key in it', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('llama-9'));
  const { configFile, folder, start } = await restartable(t, {
    'openai-compatibility': [
      {
        name: 'local',
        'base-url': `${provider.url}/v1`,
        'api-key-entries': [{ 'api-key': 'sk-upstream-1' }],
        headers: { 'X-Secret': 'hush' },
      },
    ],
  });
  const first = await start();
  await untilListed(first, 1);
  const [before] = await statusOf(first);
  const file = join(folder, 'models.cache');
  await until(() => existsSync(file)); // a crash would lose nothing
  await first.stop();
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.doesNotMatch(await readFile(file, 'utf8'), /sk-upstream|hush/);
  await provider.stop();
  const second = await start();
  assert.deepEqual([(await statusOf(second))[0]?.models, await shown(second)], [before?.models, ['llama-9']]);
  assert.ok(configFile.startsWith(folder));
});

test('kept lists are no credential file where auth-dir is the folder of the config', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('llama-9'));
  const { folder, configFile, start } = await restartable(t, {});
  const entry = { name: 'local', 'base-url': `${provider.url}/v1` };
  await writeFile(configFile, configText({ 'auth-dir': folder, 'openai-compatibility': [entry] }), { mode: 0o600 });
  const server = await start();
  await until(() => existsSync(join(folder, 'models.cache')));
  await server.stop();
  const files = await (await (await start()).call('GET', '/auth-files')).json();
  assert.deepEqual(files, { files: [] });
});

test('a damaged file of lists keeps nothing from starting', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('llama-9'));
  const { folder, start } = await restartable(t, {
    'openai-compatibility': [{ name: 'local', 'base-url': `${provider.url}/v1` }],
  });
  await writeFile(join(folder, 'models.cache'), '\0'.repeat(100));
  await untilListed(await start(), 1);
});

test('discover-models acts at once, and a failure shows in the status', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData());
  const server = await testServer(
    t,
    configText({ 'discover-models': false, 'xai-api-key': [{ 'api-key': 'k', 'base-url': provider.url }] }),
    { discovery: true },
  );
  assert.ok((await shown(server)).includes('grok-4'));
  await server.call('PUT', '/discover-models', { body: { value: true } });
  await until(async () => (await statusOf(server))[0]?.models !== undefined);
  assert.deepEqual((await statusOf(server))[0]?.models, { count: 0, error: 'the answer lists no models' });
  assert.ok((await shown(server)).includes('grok-4'), 'a failure takes nothing away');
  await server.call('PUT', '/discover-models', { body: { value: false } });
  assert.equal((await statusOf(server))[0]?.models, undefined);
  assert.equal(timesListed(provider), 1);
});

/** A service on one config file, which can be started again and again. */
async function restartable(t: TestContext, config: Record<string, unknown>) {
  const folder = await folderOf(t);
  const configFile = join(folder, 'config.yaml');
  await writeFile(configFile, configText(config), { mode: 0o600 });
  return { folder, configFile, start: () => testServer(t, '', { configFile, discovery: true }) };
}
