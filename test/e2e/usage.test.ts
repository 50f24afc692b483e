/** Usage and metrics of the whole service, from a client's request to what tools read. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { managementKey, type TestServer, testServer } from '../fixtures/server.ts';
import { json, type StandIn, standIn } from '../fixtures/stand-in/server.ts';

const models = { models: [{ name: 'gpt', alias: 'm' }] };

async function served(
  t: TestContext,
  more: Record<string, unknown> = {},
): Promise<{ server: TestServer; upstream: StandIn }> {
  const upstream = await standIn(t);
  const config = {
    'usage-statistics-enabled': true,
    'openai-compatibility': [compatible(upstream.url, models)],
    ...more,
  };
  return { server: await gatewayServer(t, config), upstream };
}

const ask = async (server: TestServer): Promise<number> => {
  const answer = await fetch(`${server.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${clientKey}`, 'User-Agent': 'client/1' },
    body: JSON.stringify({ model: 'm', messages: [] }),
  });
  await answer.arrayBuffer();
  return answer.status;
};

async function read<Body>(server: TestServer, path: string): Promise<Body> {
  const answer = await server.call('GET', path);
  assert.equal(answer.status, 200, path);
  return (await answer.json()) as Body;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isTrue())) {
    assert.ok(Date.now() < deadline, `waited in vain for ${isTrue}`);
    await sleep(20);
  }
}

const readiness = async (server: TestServer): Promise<string> =>
  ((await (await fetch(`${server.url}/readyz`)).json()) as { status: string }).status;

type Report = {
  usage: {
    total_requests: number;
    apis: Record<string, { models: Record<string, { details: { source: string; failed: boolean }[] }> }>;
  };
};
const total = async (server: TestServer): Promise<number> =>
  (await read<Report>(server, '/usage?details=false')).usage.total_requests;

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

test('an export is imported elsewhere, compressed or not', async (t) => {
  const { server } = await served(t);
  for (let n = 0; n < 5; n++) await ask(server);
  const get = (headers: Record<string, string>) => rawGet(server, '/v0/management/usage/export', headers);
  const [plain, packed] = [await get({}), await get({ 'accept-encoding': 'gzip' })];
  assert.match(packed.head, /content-encoding: gzip/i);
  assert.match(packed.head, /vary: .*accept-encoding/i);
  assert.doesNotMatch(plain.head, /content-encoding/i);
  const strip = (text: string): string => text.replace(/"exported_at":"[^"]*"/, '');
  assert.equal(strip(gunzipSync(packed.body).toString()), strip(plain.body.toString()));

  const { server: other } = await served(t);
  const put = async (body: Uint8Array, headers: Record<string, string> = {}) =>
    (await other.call('POST', '/usage/import', { body, headers })).json();
  assert.deepEqual(await put(packed.body, { 'Content-Encoding': 'gzip' }), {
    added: 5,
    skipped: 0,
    total_requests: 5,
    failed_requests: 0,
  });
  assert.deepEqual(await put(plain.body), { added: 0, skipped: 5, total_requests: 5, failed_requests: 0 });
});

/** An answer as it is on the wire, with the chunks of its body put together. */
async function rawGet(
  server: TestServer,
  path: string,
  headers: Record<string, string>,
): Promise<{ head: string; body: Buffer }> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const lines = Object.entries({
    Host: 'localhost',
    Authorization: `Bearer ${managementKey}`,
    Connection: 'close',
    ...headers,
  });
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  const answer = Buffer.concat(await socket.toArray());
  const end = answer.indexOf('\r\n\r\n') + 4;
  const pieces: Buffer[] = [];
  for (let at = end; ; ) {
    const line = answer.indexOf('\r\n', at);
    const length = Number.parseInt(answer.toString('latin1', at, line), 16);
    if (!length) return { head: answer.toString('latin1', 0, end), body: Buffer.concat(pieces) };
    pieces.push(answer.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
}

test('a body that is no export is refused before all of it has come, and one that breaks off adds nothing', async (t) => {
  const { server } = await served(t);
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(Buffer.from('nonsense '.repeat(1000))),
  });
  const refused = await fetch(`${server.url}/v0/management/usage/import`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${managementKey}` },
    body: endless,
    duplex: 'half',
  } as RequestInit).then(
    ({ status }) => status,
    () => 'broken off', // the answer can come too early for the client
  );
  assert.ok([400, 'broken off'].includes(refused));
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /v0/management/usage/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${managementKey}\r\nContent-Length: 1000\r\n\r\n{"usage":`,
  );
  await sleep(200);
  socket.destroy();
  await until(async () => (await total(server)) === 0);
  assert.equal(await ask(server), 200);
  assert.equal(await total(server), 1);
});

test('a corrupt compressed import is refused', async (t) => {
  const { server } = await served(t);
  const answer = await server.call('POST', '/usage/import', {
    body: Buffer.from('not gzip at all'),
    headers: { 'Content-Encoding': 'gzip' },
  });
  assert.equal(answer.status, 400);
  const unknown = await server.call('POST', '/usage/import', { body: '{}', headers: { 'Content-Encoding': 'zstd' } });
  assert.equal(unknown.status, 415);
});

test('more imports at once than there are threads for are refused', async (t) => {
  const { server } = await served(t);
  const { hostname, port } = new URL(server.url);
  const slow = Array.from({ length: 2 }, () => {
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /v0/management/usage/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${managementKey}\r\nContent-Length: 1000\r\n\r\n{"usage":`,
    );
    return socket;
  });
  await until(async () => (await server.call('POST', '/usage/import', { body: '{}' })).status === 429);
  const refused = await server.call('POST', '/usage/import', { body: '{}' });
  assert.equal(((await refused.json()) as { error: string }).error, 'too many imports');
  assert.ok(Number(refused.headers.get('Retry-After')) > 0);
  for (const socket of slow) socket.destroy();
  await until(async () => (await server.call('POST', '/usage/import', { body: '{}' })).status === 200);
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

test('metrics have what monitoring needs, and no secret; they need the key unless they are public', async (t) => {
  const { server, upstream } = await served(t);
  await ask(server);
  upstream.respond((_, response) => json(response, 401, { error: { message: 'no' } }));
  await ask(server);
  const metrics = (key?: string) =>
    fetch(`${server.url}/metrics`, key ? { headers: { Authorization: `Bearer ${key}` } } : {});
  assert.equal((await metrics()).status, 401);
  assert.equal((await metrics('mk-wrong')).status, 401);
  const answer = await metrics(managementKey);
  assert.equal(answer.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  const text = await answer.text();
  for (const line of [
    /^cliproxy_requests_total\{endpoint="POST \/v1\/chat\/completions",provider="local",model="gpt",status="200",failed="false"\} 1$/m,
    /^cliproxy_requests_total\{.*failed="true"\} 1$/m,
    /^cliproxy_request_duration_seconds_count\{.*\} 2$/m,
    /^cliproxy_time_to_first_byte_seconds_count\{.*\} 1$/m,
    /^cliproxy_overhead_seconds_bucket\{le="0.001",phase="before"\} \d+$/m,
    /^cliproxy_overhead_seconds_count\{phase="before"\} 2$/m,
    /^cliproxy_overhead_seconds_count\{phase="after"\} 1$/m,
    /^cliproxy_tokens_total\{provider="local",model="gpt",kind="input"\} 19$/m,
    /^cliproxy_credentials\{kind="openai-compatibility",state="error"\} 1$/m,
    /^cliproxy_usage_store_failures_total 0$/m,
    /^cliproxy_usage_store_up 1$/m,
    /^process_resident_memory_bytes \d+$/m,
  ])
    assert.match(text, line);
  assert.doesNotMatch(text, new RegExp(`${clientKey}|sk-upstream|${managementKey}|="[^"]*[0-9a-f]{8}`));
  await server.call('PUT', '/config.yaml', { body: `${await server.text()}metrics-public: true\n` });
  assert.equal((await metrics()).status, 200);
});

test('without a management key there are no metrics, unless they are public', async (t) => {
  const closed = await testServer(t, 'debug: false\n');
  assert.equal((await fetch(`${closed.url}/metrics`)).status, 404);
  const open = await testServer(t, 'metrics-public: true\n');
  assert.equal((await fetch(`${open.url}/metrics`)).status, 200);
});

test('a client that names ever new models fills neither the metrics nor the sums', async (t) => {
  const { server } = await served(t);
  for (let n = 0; n < 20; n++)
    await fetch(`${server.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${clientKey}` },
      body: JSON.stringify({ model: `invented-${n}`, messages: [] }),
    });
  const metrics = await (
    await fetch(`${server.url}/metrics`, { headers: { Authorization: `Bearer ${managementKey}` } })
  ).text();
  assert.doesNotMatch(metrics, /invented/);
  const { groups } = await read<{ groups: { model: string; requests: number }[] }>(
    server,
    '/usage/summary?group-by=model',
  );
  assert.deepEqual(
    groups.map(({ model, requests }) => [model, requests]),
    [['unknown', 20]],
  );
});
