/** What the config and the files themselves say of credential files, and what becomes of it in requests. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { accountServer, asked, chat, google, messages, openai } from '../fixtures/accounts.ts';
import { clientKey } from '../fixtures/gateway-server.ts';
import { recordedText } from '../fixtures/stand-in/recorded.ts';
import { json, standIn, unanswered } from '../fixtures/stand-in/server.ts';

test('a file whose vendor may not want it serves only if oauth-routing names it, and that acts at once', async (t) => {
  const provider = await standIn(t);
  const file = { type: 'codex', base_url: `${provider.url}/v1`, access_token: 'at-1' };
  const { url, call } = await accountServer(t, { 'c.json': file });
  const ask = async () =>
    (
      await fetch(`${url}/v1/responses`, {
        method: 'POST',
        headers: { authorization: `Bearer ${clientKey}` },
        body: JSON.stringify({ model: 'gpt-5', input: 'Hi' }),
      })
    ).status;
  const message = async () =>
    ((await (await call('GET', '/auth-files')).json()) as { files: [{ status_message: string }] }).files[0]
      .status_message;
  const models = async () =>
    ((await (await call('GET', '/auth-files/models?name=c.json')).json()) as { models: unknown[] }).models.length;
  assert.deepEqual([await ask(), await message(), await models()], [404, 'not routed: not in oauth-routing', 0]);
  const config = await (await call('GET', '/config.yaml')).text();
  assert.equal((await call('PUT', '/config.yaml', { body: `${config}oauth-routing: [codex]\n` })).status, 200);
  assert.deepEqual([await ask(), await message()], [200, '']);
  assert.ok((await models()) > 0);
});

test('a file that is named after a project with a colon serves, and is shown and changed by its name', async (t) => {
  const provider = await standIn(t);
  const name = 'qwen-example.com:app.json';
  const file = { type: 'qwen', base_url: `${provider.url}/v1`, access_token: 'at-1' };
  const { url, call } = await accountServer(t, { [name]: file });
  assert.equal(await chat(url, 'qwen3-coder-plus'), 'Hello! How can I assist you today?');
  const query = `name=${encodeURIComponent(name)}`;
  const download = await call('GET', `/auth-files/download?${query}`);
  assert.equal(await download.text(), JSON.stringify(file));
  assert.match(download.headers.get('content-disposition')!, /filename="qwen-example\.com:app\.json"/);
  const { models } = (await (await call('GET', `/auth-files/models?${query}`)).json()) as { models: unknown[] };
  assert.ok(models.length > 0);
  assert.equal((await call('PATCH', '/auth-files/fields', { body: { name, note: 'x' } })).status, 200);
  assert.equal((await call('DELETE', `/auth-files?${query}`)).status, 200);
  assert.equal((await call('POST', `/auth-files/restore?${query}`)).status, 200);
});

test('what a file says of itself counts as with an entry: prefix, priority, headers, exclusions, and being switched off', async (t) => {
  const [first, second] = [await standIn(t), await standIn(t)];
  const { url, call, folder } = await accountServer(t, {
    'a.json': { type: 'qwen', base_url: `${first.url}/v1`, access_token: 'at-a', excluded_models: ['*-flash'] },
    'b.json': {
      type: 'qwen',
      base_url: `${second.url}/v1`,
      access_token: 'at-b',
      prefix: 'team',
      priority: 5,
      headers: { 'X-Team': 'blue' },
    },
  });
  await chat(url, 'qwen3-coder-plus');
  await chat(url, 'team/qwen3-coder-plus');
  await chat(url, 'qwen3-coder-flash');
  assert.deepEqual(asked(second, 'x-team'), Array(3).fill(['/v1/chat/completions', 'Bearer at-b', 'blue']));
  assert.deepEqual(
    second.received.map(({ json: body }) => body['model']),
    ['qwen3-coder-plus', 'qwen3-coder-plus', 'qwen3-coder-flash'],
  );
  await call('PATCH', '/auth-files/status', { body: { name: 'b.json', disabled: true } });
  await chat(url, 'qwen3-coder-plus');
  assert.deepEqual(asked(first), [['/v1/chat/completions', 'Bearer at-a']]);
  await assert.rejects(chat(url, 'qwen3-coder-flash'), { status: 404 });

  await writeFile(
    join(folder, 'a.json'),
    JSON.stringify({ type: 'qwen', base_url: `${first.url}/v1`, access_token: 'at-c' }),
  );
  for (let tries = 0; tries < 100 && asked(first).at(-1)?.[1] !== 'Bearer at-c'; tries++)
    await chat(url, 'qwen3-coder-plus');
  assert.equal(asked(first).at(-1)?.[1], 'Bearer at-c', 'a hand edit counts');
});

test('rules of models act at once: exclusions, aliases that replace or fork, names in lists and in answers', async (t) => {
  const provider = await standIn(t);
  const { url, call } = await accountServer(t, {
    'a.json': { type: 'qwen', base_url: `${provider.url}/v1`, access_token: 'at-1' },
  });
  const listed = async () => {
    const ids: string[] = [];
    for await (const { id } of openai(url).models.list()) ids.push(id);
    return ids.sort();
  };
  assert.deepEqual(await listed(), ['qwen3-coder-flash', 'qwen3-coder-plus', 'vision-model']);
  await call('PATCH', '/oauth-excluded-models', { body: { provider: 'qwen', models: ['vision-*'] } });
  const aliases = [
    { name: 'qwen3-coder-plus', alias: 'coder', 'force-mapping': true },
    { name: 'qwen3-coder-flash', alias: 'quick', fork: true },
    { name: 'vision-model', alias: 'eyes' },
  ];
  await call('PATCH', '/oauth-model-alias', { body: { channel: 'qwen', aliases } });
  assert.deepEqual(await listed(), ['coder', 'quick', 'qwen3-coder-flash']);
  const served = JSON.parse(recordedText('openai/chat.json')).model as string;
  provider.respond((_, response) =>
    json(response, 200, { ...JSON.parse(recordedText('openai/chat.json')), model: 'qwen3-coder-plus' }),
  );
  const answer = await openai(url).chat.completions.create({ model: 'coder', messages });
  assert.deepEqual([answer.model, provider.received.at(-1)?.json['model']], ['coder', 'qwen3-coder-plus']);
  provider.respond();
  const forked = await openai(url).chat.completions.create({ model: 'quick', messages });
  assert.deepEqual([forked.model, provider.received.at(-1)?.json['model']], [served, 'qwen3-coder-flash']);
  for (const model of ['qwen3-coder-plus', 'eyes', 'vision-model'])
    await assert.rejects(chat(url, model), { status: 404 });
});

test('each project of a file cools by itself, and switch-project turns to the next', async (t) => {
  const provider = await standIn(t);
  provider.respond(({ json: body }, response) =>
    body['project'] === 'proj-a'
      ? json(response, 429, { error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'quota' } })
      : json(response, 200, { response: JSON.parse(recordedText('google/generate.json')) }),
  );
  const file = { type: 'gemini', base_url: provider.url, project_id: 'proj-a,proj-b', token: { access_token: 'at-1' } };
  const { url, call } = await accountServer(t, { 'g.json': file }, { 'oauth-routing': ['gemini-cli'] });
  const ask = () => google(url).models.generateContent({ model: 'gemini-2.5-pro', contents: 'Hi' });
  await ask();
  await ask();
  assert.deepEqual(
    provider.received.map(({ json: body }) => body['project']),
    ['proj-a', 'proj-b', 'proj-b'],
  );
  const { files } = (await (await call('GET', '/auth-files')).json()) as { files: Record<string, unknown>[] };
  assert.deepEqual(
    files.map((file) => [file['name'], file['runtime_only'], file['project_id'], file['success'], file['failed']]),
    [
      ['g.json', false, 'proj-a,proj-b', 2, 1],
      ['g.json::proj-a', true, 'proj-a', 0, 1],
      ['g.json::proj-b', true, 'proj-b', 2, 0],
    ],
  );
  assert.equal(new Set(files.map(({ path }) => path)).size, 1, 'they have one file');
  const removal = await call('DELETE', '/auth-files?name=g.json%3A%3Aproj-a');
  assert.equal(removal.status, 400, 'which is the one to be deleted');
  await call('PATCH', '/auth-files/status', { body: { name: 'g.json', disabled: true } });
  await assert.rejects(ask(), { status: 404 });
});

test('an account whose token was refused serves again as soon as its file has another', async (t) => {
  const provider = await standIn(t);
  provider.respond(({ headers }, response) =>
    headers.authorization === 'Bearer at-new' ? unanswered : json(response, 401, { error: { message: 'revoked' } }),
  );
  const file = { type: 'qwen', base_url: `${provider.url}/v1`, access_token: 'at-old' };
  const { url, call } = await accountServer(t, { 'a.json': file });
  await assert.rejects(chat(url, 'qwen3-coder-plus'));
  await assert.rejects(chat(url, 'qwen3-coder-plus'));
  assert.equal(provider.received.length, 1, 'it cools');
  await call('POST', '/auth-files?name=a.json', { body: JSON.stringify({ ...file, access_token: 'at-new' }) });
  assert.equal(await chat(url, 'qwen3-coder-plus'), 'Hello! How can I assist you today?');
});

test('a file is tried itself, and not an entry that bears its name', async (t) => {
  const [own, other] = [await standIn(t), await standIn(t)];
  const file = { type: 'qwen', base_url: `${own.url}/v1`, access_token: 'at-1' };
  const namesake = { name: 'a.json', 'base-url': `${other.url}/v1`, 'api-key-entries': [{ 'api-key': 'k' }] };
  const { call } = await accountServer(t, { 'a.json': file }, { 'openai-compatibility': [namesake] });
  const answer = await call('POST', '/auth-files/test', { body: { name: 'a.json' } });
  assert.equal(((await answer.json()) as { status: string }).status, 'ok');
  assert.deepEqual([own.received.length, other.received.length], [1, 0]);
});

for (const [what, members] of [
  ['token', { type: 'qwen', access_token: 'at\n1' }],
  ['device', { type: 'kimi', access_token: 'at-1', device_id: 'd\r\nX: y' }],
] as const)
  test(`a file whose ${what} no header can carry is not used, and says so`, async (t) => {
    const provider = await standIn(t);
    const { url, call } = await accountServer(t, { 'a.json': { ...members, base_url: provider.url } });
    await assert.rejects(chat(url, members.type === 'kimi' ? 'kimi-k2' : 'qwen3-coder-plus'), { status: 503 });
    assert.match(await (await call('GET', '/provider-status')).text(), /no header can carry|not one that HTTP allows/);
    assert.equal(provider.received.length, 0);
  });

test('a token of any script goes out as UTF-8', async (t) => {
  const provider = await standIn(t);
  const file = { type: 'qwen', base_url: `${provider.url}/v1`, access_token: 'at-ключ' };
  const { url } = await accountServer(t, { 'a.json': file });
  await chat(url, 'qwen3-coder-plus');
  const sent = Buffer.from(provider.received[0]!.headers.authorization!, 'latin1').toString();
  assert.equal(sent, 'Bearer at-ключ');
});
