/** Usage of the whole service, from a client's request to what tools read. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountServer, messages, openai } from '../fixtures/accounts.ts';
import { clientKey } from '../fixtures/gateway-server.ts';
import { testServer } from '../fixtures/server.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';
import { ask, type Report, read, readiness, served, total } from './usage-server.ts';

test('what a client asks is in the statistics when it has its answer, under its key and the provider key', async (t) => {
  const { server, upstream } = await served(t);
  assert.equal(await ask(server), 200);
  upstream.respond((_, response) => json(response, 400, { error: { message: 'no' } }));
  assert.equal(await ask(server), 400);
  const { usage } = await read<Report>(server, '/usage');
  const details = usage.apis[clientKey]!.models['gpt']!.details;
  assert.deepEqual(
    details.map(({ source, failed }) => [source, failed]),
    [
      ['sk-upstream', false],
      ['sk-upstream', true],
    ],
  );
  const { records } = await read<{ records: Record<string, unknown>[] }>(server, '/usage/records');
  const [failed = {}, succeeded = {}] = records;
  assert.deepEqual(
    [failed['status'], failed['failed'], failed['fail']],
    [400, true, { status_code: 400, body: '{"error":{"message":"no"}}' }],
  );
  const { provider, alias, endpoint, 'user-agent': agent, tokens } = succeeded;
  assert.deepEqual([provider, alias, endpoint, agent], ['local', 'm', 'POST /v1/chat/completions', 'client/1']);
  assert.equal((tokens as { total_tokens: number }).total_tokens, 29);
  assert.doesNotMatch(JSON.stringify(records) + server.log(), new RegExp(`${clientKey}|sk-upstream`));
  assert.equal((await stat(join(dirname(server.configFile), 'usage.db'))).mode & 0o777, 0o600);
});

test('records are found by every time that the contract takes', async (t) => {
  const { server } = await served(t);
  await ask(server);
  const times = [
    '2016-12-31T23:59:60Z',
    '2017-01-01T00:59:60.5%2B01:00',
    '2026-01-01T00:00:00-05',
    '2026-01-01t00:00:00z',
  ];
  for (const time of [...times, '2026-01-01%2000:00:00%2B0530', '2026-01-01T00:00:00.123456789Z']) {
    const { records } = await read<{ records: unknown[] }>(server, `/usage/records?from=${time}`);
    assert.equal(records.length, 1, time);
  }
  const removed = await server.call('DELETE', '/usage?before=2016-12-31T23:59:60Z');
  assert.deepEqual(await removed.json(), { status: 'ok', removed: 0 });
});

test('a time that is none is refused with one that is', async (t) => {
  const server = await testServer(t);
  const refused = await server.call('GET', '/usage/records?from=2026-01-01');
  const { message } = (await refused.json()) as { message: string };
  assert.equal(message, 'invalid query: from must be a time such as 2026-01-31T12:00:00Z');
});

test('usage-statistics-enabled acts at once', async (t) => {
  const { server } = await served(t, { 'usage-statistics-enabled': false });
  const set = (value: boolean) => server.call('PUT', '/usage-statistics-enabled', { body: { value } });
  await ask(server);
  assert.equal(await total(server), 0);
  await set(true);
  await ask(server);
  assert.equal(await total(server), 1);
  await set(false);
  await ask(server);
  assert.equal(await total(server), 1);
});

test('usage outlives a restart, and WRITABLE_PATH says where it is kept', async (t) => {
  const { server, upstream } = await served(t);
  const config = await readFile(server.configFile, 'utf8');
  const writablePath = join(dirname(server.configFile), 'elsewhere');
  await mkdir(writablePath);
  const first = await testServer(t, config, { writablePath });
  await ask(first);
  await first.stop();
  await stat(join(writablePath, 'usage.db'));
  const second = await testServer(t, config, { writablePath });
  assert.equal(await total(second), 1);
  assert.equal(upstream.received.length, 1);
});

test('requests that are sent during a long summary are answered before it', async (t) => {
  const { server: first } = await served(t);
  await ask(first);
  const config = await first.text();
  const writablePath = await mkdtemp(join(tmpdir(), 'cliproxy-usage-'));
  t.after(() => rm(writablePath, { recursive: true, force: true }));
  const filled = await testServer(t, config, { writablePath });
  await ask(filled);
  await filled.stop();
  const database = new DatabaseSync(join(writablePath, 'usage.db'));
  database.exec(`
    INSERT INTO quarters SELECT quarter - value, series, 1, 1, 1, 1, 1, 1, 1
      FROM quarters, (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT 200000) SELECT value FROM n)`);
  database.close();
  const server = await testServer(t, config, { writablePath });
  const finished: string[] = [];
  const groupings = 'key,model,provider,auth-index,endpoint,hour';
  const summary = server
    .call('GET', `/usage/summary?group-by=${groupings}&time-zone=America/New_York`)
    .then(async (answer) => {
      const { groups } = (await answer.json()) as { groups: { requests: number }[] };
      finished.push('summary');
      return groups;
    });
  await sleep(0); // it is on its way
  for (let n = 0; n < 20; n++) {
    assert.equal(await ask(server), 200);
    finished.push('request');
  }
  const groups = await summary;
  assert.equal(groups.reduce((sum, { requests }) => sum + requests, 0) >= 200_001, true);
  assert.equal(finished.indexOf('summary'), 20, finished.join(' '));
  assert.equal(await total(server), 200_021); // and all of them were recorded
});

test('while the store fails the gateway serves on, and the service is degraded', async (t) => {
  const { server, upstream } = await served(t, { 'usage-statistics-enabled': false });
  const folder = join(dirname(server.configFile), 'usage.db');
  await mkdir(folder);
  assert.equal(await readiness(server), 'ok');
  await server.call('PUT', '/usage-statistics-enabled', { body: { value: true } });
  await until(async () => (await readiness(server)) === 'degraded');
  for (let n = 0; n < 3; n++) assert.equal(await ask(server), 200);
  assert.equal(upstream.received.length, 3);
  assert.equal((await server.call('GET', '/usage')).status, 503);
  await rmdir(folder);
  await until(async () => (await readiness(server)) === 'ok');
  assert.equal(await total(server), 3);
  assert.equal(server.log().match(/usage cannot be recorded/g)?.length, 1);
  assert.equal(server.log().match(/usage is recorded again/g)?.length, 1);
});

test('the counts of each provider key are under its base-url and key', async (t) => {
  const { server, upstream } = await served(t, {
    'claude-api-key': [{ 'api-key': 'sk-ant', 'base-url': 'http://127.0.0.1:1' }],
    'interactions-api-key': [{ 'api-key': 'g-1' }],
  });
  await ask(server);
  type Counts = { success: number; failed: number; recent_requests: { time: string; success: number }[] };
  const counts = await read<Record<string, Record<string, Counts>>>(server, '/api-key-usage');
  assert.deepEqual(Object.keys(counts).sort(), ['claude', 'gemini-interactions', 'local']);
  const { success, failed, recent_requests: recent } = counts['local']![`${upstream.url}/v1|sk-upstream`]!;
  assert.deepEqual([success, failed, recent.length, recent.at(-1)?.success], [1, 0, 20, 1]);
  assert.equal(counts['claude']!['http://127.0.0.1:1|sk-ant']!.success, 0);
});

test('a provider that repeats the key does not bring it into what usage shows', async (t) => {
  const { server, upstream } = await served(t);
  const told = `Refused with sk-upstream, from ${clientKey}; token ya29.a0AfH6SMBx1234567890abcdefghij`;
  upstream.respond((_, response) => json(response, 400, { error: { message: told } }));
  await ask(server);
  for (const path of ['/usage/records', '/usage-queue?cursor=']) {
    const { records } = await read<{ records: { fail: { body: string } }[] }>(server, path);
    assert.equal(
      records[0]?.fail.body.replace(/\s/g, ''),
      '{"error":{"message":"Refusedwith***,from***;token***"}}',
      path,
    );
  }
});

test('a provider that repeats the token of a file, or half of it where its words are cut, does not bring it there', async (t) => {
  const upstream = await standIn(t);
  const file = {
    type: 'iflow',
    base_url: `${upstream.url}/v1`,
    api_key: 'plainsecret-4242',
    token: { note: 'unknown' },
    token_type: 'unknown',
  };
  const server = await accountServer(t, { 'a.json': file }, { 'usage-statistics-enabled': true });
  const asked = async (told: string): Promise<string> => {
    upstream.respond((_, response) => json(response, 400, told));
    await openai(server.url)
      .chat.completions.create({ model: 'glm-4.6', messages })
      .catch(() => {});
    const { records } = await read<{ records: { fail: { body: string } }[] }>(server, '/usage/records?limit=1');
    return records[0]!.fail.body;
  };
  assert.equal(await asked('unknown plainsecret-4242'), '"unknown ***"');
  const start = `"${'x'.repeat(4086)}`;
  assert.equal(await asked(`${start.slice(1)}plainsecret-4242`), start);
});
