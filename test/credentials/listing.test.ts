import assert from 'node:assert/strict';
import { cp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Traffic } from '../../src/credentials/index.ts';
import { until } from '../fixtures/until.ts';
import { claudeFile, noTraffic, openedCredentials, settingsFor } from './opened.ts';

const idToken = (claims: object): string =>
  ['{}', JSON.stringify({ aud: ['app'], 'https://api.openai.com/auth': claims }), 'sig']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

test('an entry says what the file says, and no secret of it', async (t) => {
  const { path, credentials } = await openedCredentials(t, {
    'claude-user@example.com.json': {
      ...claudeFile,
      last_refresh: '2026-01-02T03:04:05+01:00',
      'proxy-url': 'http://user:hush@proxy.example:8080/',
      priority: 3,
      weight: 0,
      note: ' mine ',
      prefix: 'team',
      websockets: true,
      request_retry: 2,
    },
  });
  const { entries } = await credentials.list({});
  const [{ modtime, created_at, updated_at, size, ...entry } = {} as never] = entries;
  assert.deepEqual(entry, {
    id: 'claude-user@example.com.json',
    auth_index: 'e59d1dab60a10e70',
    name: 'claude-user@example.com.json',
    type: 'claude',
    provider: 'claude',
    label: 'user@example.com',
    status: 'active',
    status_message: '',
    disabled: false,
    unavailable: false,
    runtime_only: false,
    source: 'file',
    path: join(path, 'claude-user@example.com.json'),
    last_refresh: '2026-01-02T02:04:05.000Z',
    email: 'user@example.com',
    account_type: 'oauth',
    account: 'user@example.com',
    priority: 3,
    weight: 0,
    note: 'mine',
    prefix: 'team',
    proxy_url: 'http://…@proxy.example:8080',
    websockets: true,
    request_retry: 2,
    success: 0,
    failed: 0,
    recent_requests: [],
  });
  for (const time of [modtime, created_at, updated_at]) assert.ok(Math.abs(Date.parse(time) - Date.now()) < 60_000);
  assert.ok(size > 100);
  assert.doesNotMatch(JSON.stringify(entries), /secret|hush/);
});

test('accounts are told by what the file has', async (t) => {
  const { credentials } = await openedCredentials(t, {
    'cli.json': { type: 'gemini', email: 'a@b.c', project_id: 'proj' },
    'key.json': { type: 'iflow', api_key: 'sk-0123456789abcdef0123456789' },
    'short.json': { type: 'iflow', api_key: 'sk-short' },
    'codex.json': {
      type: 'Codex',
      id_token: idToken({
        chatgpt_account_id: 'acc',
        chatgpt_plan_type: 'plus',
        chatgpt_subscription_active_until: '2027',
      }),
    },
    'bad-token.json': { type: 'codex', id_token: 'a.b' },
  });
  const { entries } = await credentials.list({});
  const by = Object.fromEntries(entries.map((entry) => [entry.name, entry]));
  assert.deepEqual([by['cli.json']?.provider, by['cli.json']?.account], ['gemini-cli', 'a@b.c (proj)']);
  assert.deepEqual([by['key.json']?.account_type, by['key.json']?.account], ['api_key', 'sk-0…6789']);
  assert.equal(by['short.json']?.account, '…');
  assert.deepEqual(by['codex.json']?.id_token, {
    chatgpt_account_id: 'acc',
    plan_type: 'plus',
    chatgpt_subscription_active_until: '2027',
  });
  assert.equal(by['codex.json']?.provider, 'codex');
  for (const type of ['gemini', 'gemini-cli'])
    assert.deepEqual((await credentials.list({ type })).entries, [by['cli.json']]);
  assert.equal('id_token' in by['bad-token.json']!, false);
});

test('the time of the last refresh comes from the file, in any way that files say it', async (t) => {
  const times: [unknown, string | undefined][] = [
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04:05.123456789+02:00', '2026-01-02T01:04:05.123Z'],
    ['2026-01-02 03:04:05', '2026-01-02T03:04:05.000Z'],
    ['1767323045', '2026-01-02T03:04:05.000Z'],
    [1767323045, '2026-01-02T03:04:05.000Z'],
    ['soon', undefined],
    [0, undefined],
    [1e300, undefined],
  ];
  const { credentials } = await openedCredentials(
    t,
    Object.fromEntries(times.map(([time], n) => [`${n}.json`, { type: 'claude', lastRefresh: time as string }])),
  );
  const { entries } = await credentials.list({});
  assert.deepEqual(
    entries.map((entry) => entry.last_refresh),
    times.map(([, want]) => want),
  );
});

test('what is no credential is listed with the reason, quotes nothing and stops no other', async (t) => {
  const { path, credentials } = await openedCredentials(t, {
    'ok.json': claudeFile,
    'empty.json': '',
    'broken.json': '{\n  "access_token": hush\n}',
    'list.json': '["hush"]',
    'null.json': 'null',
    'no-type.json': '{"token":"hush"}',
    'other.json': '{"type":"hush"}',
    'token-url.json': '{"type":"claude","token_uri":"https://hush.example/token"}',
    'nested.json': `{"type":"gemini","token":{"token_uri":"http://oauth2.googleapis.com/token"}}`,
    'deep.json': '['.repeat(500_000),
    'vertex.json':
      '{"type":"vertex","project_id":"p","service_account":{"type":"external_account","private_key":"hush"}}',
    'no\tway.json': '{}',
    'big.json': ' '.repeat(1024 * 1024 + 1),
  });
  await writeFile(join(path, 'latin.json'), Buffer.from([0x7b, 0xff, 0x7d]));
  await symlink('/etc/passwd', join(path, 'link.json'));
  await until(() => credentials.current.size === 15);
  const { entries } = await credentials.list({});
  const problems = Object.fromEntries(
    entries.map(({ name, status, status_message }) => [name, [status, status_message]]),
  );
  const error = (message: string) => ['error', message];
  assert.deepEqual(problems, {
    'ok.json': ['active', ''],
    'empty.json': error('the file is empty'),
    'broken.json': error('the file is not JSON: line 2, column 19'),
    'list.json': error('the file is not a JSON object'),
    'null.json': error('the file is not a JSON object'),
    'no-type.json': error('the file has no type'),
    'other.json': error('no provider has the type of this file'),
    'token-url.json': error("token_uri is not where this provider's tokens are asked for"),
    'nested.json': error("token_uri is not where this provider's tokens are asked for"),
    'deep.json': error('the file nests more than 64 objects and lists'),
    'vertex.json': error('the key is not of type service_account'),
    'no\tway.json': error('a file of this name can be neither edited nor used: rename it'),
    'big.json': error('the file is larger than 1048576 bytes'),
    'latin.json': error('the file is not UTF-8 text'),
    'link.json': error('the file is a symbolic link that leads out of its folder or nowhere'),
  });
  assert.equal(entries.find(({ name }) => name === 'no-type.json')?.provider, 'unknown');
});

test('a configured token address may stand in a file, and takes effect at once', async (t) => {
  const { credentials, settings } = await openedCredentials(t, {
    'a.json': { type: 'claude', token_uri: 'http://127.0.0.1:1/token' },
    'x.json': { type: 'xai', token_endpoint: 'https://auth.x.ai/oauth2/v2/token' },
    'y.json': { type: 'xai', token_endpoint: 'https://notx.ai/token' },
  });
  const statuses = async () => (await credentials.list({})).entries.map(({ status }) => status);
  assert.deepEqual(await statuses(), ['error', 'active', 'error']);
  (await credentials.prepare({ ...settings, tokenUrls: { claude: 'http://127.0.0.1:1/token' } })).commit();
  assert.deepEqual(await statuses(), ['active', 'active', 'error']);
});

test('lists by name without regard to case, and filters, sorts and pages as asked', async (t) => {
  const { credentials } = await openedCredentials(t, {
    'b.json': { type: 'claude', note: 'Blue team', priority: 1 },
    'A.json': { type: 'codex', email: 'ann@example.com', disabled: true },
    'c.JSON': { type: 'claude', priority: 5 },
    'd.json': '[]',
  });
  const names = async (query: Parameters<typeof credentials.list>[0]) =>
    (await credentials.list(query)).entries.map(({ name }) => name);
  assert.deepEqual(await names({}), ['A.json', 'b.json', 'c.JSON', 'd.json']);
  assert.deepEqual(await names({ name: 'b.json' }), ['b.json']);
  assert.deepEqual(await names({ authIndex: credentials.current.get('A.json')!.authIndex }), ['A.json']);
  assert.deepEqual(await names({ type: 'Claude' }), ['b.json', 'c.JSON']);
  assert.deepEqual(await names({ status: 'disabled' }), ['A.json']);
  assert.deepEqual(await names({ status: 'error' }), ['d.json']);
  for (const [q, name] of [
    ['BLUE', 'b.json'],
    ['ann@', 'A.json'],
    ['C.j', 'c.JSON'],
  ])
    assert.deepEqual(await names({ q: q! }), [name]);
  assert.deepEqual(await names({ sort: '-name' }), ['d.json', 'c.JSON', 'b.json', 'A.json']);
  assert.deepEqual(await names({ sort: '-priority' }), ['c.JSON', 'b.json', 'A.json', 'd.json']);
  const page = await credentials.list({ page: 2, pageSize: 3 });
  assert.deepEqual([page.entries.map(({ name }) => name), page.total, page.hasMore], [['d.json'], 4, false]);
  assert.equal((await credentials.list({ pageSize: 3 })).hasMore, true);
  assert.deepEqual(await names({ page: 9, pageSize: 3 }), []);
});

test('the JSON of a list is that of its entries, whatever has changed since it was written last', async (t) => {
  const used = { success: 1, failed: 2, recent: [{ time: '10:00-10:10', success: 1, failed: 2 }] };
  const traffic = new Map<string, Traffic>();
  const { path, credentials, settings } = await openedCredentials(
    t,
    {
      'a.json': { ...claudeFile, label: '"Zoë" … \ud800', api_key: 'sk-0123456789012345678901234' },
      'b.json': { type: 'codex', id_token: idToken({ chatgpt_plan_type: 'pro' }) },
      'projects.json': { type: 'gemini-cli', email: 'user@example.com', project_id: 'one,two' },
      'broken.json': '{',
    },
    { traffic: () => (authIndex) => traffic.get(authIndex) ?? noTraffic },
  );
  const written = new Set<string>();
  const look = async (query = {}) => {
    const page = await credentials.list(query);
    const json = page.json('files').toString();
    assert.equal(json, JSON.stringify({ files: page.entries }));
    written.add(json);
    return page;
  };
  assert.equal((await look()).total, 6);
  await look();
  assert.equal(written.size, 1);
  const a = { name: 'a.json' };
  const b = { name: 'b.json' };
  const changes: [shownBy: typeof a, change: () => unknown][] = [
    [a, () => traffic.set(credentials.current.get('a.json')!.authIndex, used)],
    [a, () => credentials.setFields(a, { note: 'mine' })],
    [b, async () => (await credentials.prepare({ ...settings, routing: ['claude'] })).commit()],
    [b, () => credentials.setProblem('b.json', { message: 'refused', passes: false })],
    [b, () => credentials.setDisabled(b, true)],
    [b, () => credentials.remove(['b.json'], { purge: true })],
    [
      a,
      async () => {
        await cp(path, `${path}-2`, { recursive: true });
        (await credentials.prepare(settingsFor(`${path}-2`))).commit();
      },
    ],
  ];
  for (const [query, change] of changes) {
    await look(query);
    const { size } = written;
    await change();
    await look(query);
    assert.equal(written.size, size + 1, String(change));
    await look();
  }
  assert.ok(written.has('{"files":[]}'));
});

test('an index stays with the name, through edits and restarts', async (t) => {
  const { credentials } = await openedCredentials(t, { 'a.json': claudeFile });
  const before = credentials.current.get('a.json')!;
  await credentials.setFields({ name: 'a.json' }, { note: 'x' });
  assert.equal(credentials.current.get('a.json')?.authIndex, before.authIndex);
  assert.equal(credentials.current.get('a.json')?.createdAt, before.createdAt);
  assert.match(before.authIndex, /^[0-9a-f]{16}$/);
});
