/** The running service as its users meet it: settings that act, callers from everywhere, many at once. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import { operations } from '../contract/document.ts';
import { raw } from '../fixtures/raw.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';

test('debug acts from the moment of the answer, by the API and by hand', async (t) => {
  const server = await testServer(t, `# ours\n${minimalConfig}debug: false\t# quiet\n`);
  assert.deepEqual(await (await server.call('PATCH', '/debug', { body: { value: true } })).json(), { status: 'ok' });
  assert.equal(await server.text(), `# ours\n${minimalConfig}debug: true\t# quiet\n`);
  assert.deepEqual(await (await server.call('GET', '/debug')).json(), { debug: true });
  assert.match(server.log(), /\[debug\] .* asked for getDebug/);
  assert.doesNotMatch(server.log(), /asked for patchDebug/); // that was before
  await writeFile(server.configFile, `${minimalConfig}debug: off\n`);
  await until(async () => ((await (await server.call('GET', '/debug')).json()) as { debug: boolean }).debug === false);
});

test('a service that cannot listen leaves nothing open', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const watchers = () => process.getActiveResourcesInfo().filter((name) => /FSEvent|StatWatcher/.test(name)).length;
  const before = watchers();
  const { port } = other.address() as AddressInfo;
  await assert.rejects(testServer(t, minimalConfig, { port }), { code: 'EADDRINUSE' });
  assert.equal(watchers(), before);
});

test('50 clients change different settings and keys at the same moment: all succeed, and the file holds every change', async (t) => {
  const server = await testServer(t, `${minimalConfig}# the keys\napi-keys: []\n`);
  const settings: [string, unknown][] = [
    ['debug', true],
    ['logging-to-file', true],
    ['usage-statistics-enabled', true],
    ['request-log', true],
    ['ws-auth', false],
    ['force-model-prefix', true],
    ['discover-models', false],
    ['request-retry', 5],
    ['max-retry-interval', 7],
    ['max-retry-credentials', 2],
    ['logs-max-total-size-mb', 100],
    ['error-logs-max-files', 3],
    ['proxy-url', 'http://127.0.0.1:3128'],
    ['routing/strategy', 'fill-first'],
    ['quota-exceeded/switch-project', false],
    ['quota-exceeded/switch-preview-model', false],
  ];
  const keys = Array.from({ length: 34 }, (_, n) => `sk-${n}`);
  const answers = await Promise.all([
    ...settings.map(([path, value]) => server.call('PUT', `/${path}`, { body: { value } })),
    ...keys.map((key) => server.call('PATCH', '/api-keys', { body: { old: 'sk-none', new: key } })),
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    Array(50).fill(200),
  );
  const file = load(await server.text()) as Record<string, unknown>;
  for (const [path, value] of settings)
    assert.deepEqual(
      path.split('/').reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], file),
      value,
      path,
    );
  assert.deepEqual(new Set(file['api-keys'] as string[]), new Set(keys));
});

const key = { Authorization: `Bearer ${managementKey}` };

test('a remote address is banned after five wrong keys in a row, and only it', async (t) => {
  const server = await testServer(t, `${minimalConfig}  allow-remote: true\ntrusted-proxies: [127.0.0.1]\n`);
  const from = (address: string, headers: Record<string, string> = key) =>
    raw(server, '/v0/management/debug', { 'X-Forwarded-For': address, ...headers });
  const wrong = { Authorization: 'Bearer wrong' };
  assert.equal((await from('203.0.113.7', {})).status, 401);
  for (let i = 0; i < 5; i++) assert.equal((await from('203.0.113.7', wrong)).status, 401);
  const { status, body, headers } = await from('203.0.113.7');
  assert.equal(status, 403);
  assert.match(JSON.parse(body).error, /^IP banned due to too many failed attempts\. Try again in (30m0s|29m5\ds)$/);
  assert.ok(Number(headers['retry-after']) > 1700);
  assert.equal((await from('203.0.113.8')).status, 200);
  assert.equal((await raw(server, '/v0/management/debug', key)).status, 200); // the local owner
});

test('MANAGEMENT_PASSWORD is a key that also allows remote access, and is stored nowhere', async (t) => {
  const server = await testServer(t, minimalConfig, { environmentKey: ' from-the-environment ' });
  const headers = { Authorization: 'Bearer from-the-environment', 'X-Forwarded-For': '203.0.113.1' };
  assert.equal((await raw(server, '/v0/management/debug', headers)).status, 200);
  await server.call('PATCH', '/debug', { body: { value: true } });
  assert.doesNotMatch(await readFile(server.configFile, 'utf8'), /from-the-environment/);
});

test('answers carry who answered and an id that the log line has, with the caller’s own beside it', async (t) => {
  const server = await testServer(t);
  const ids = new Set<string>();
  for (const path of ['/debug', '/nowhere', '/config.yaml']) {
    const { headers } = await server.call('GET', path, { headers: { 'X-Request-Id': 'mine-42' } });
    for (const [name, value] of [
      ['VERSION', /^0/],
      ['COMMIT', /./],
      ['BUILD-DATE', /./],
      ['SUPPORT-PLUGIN', /^0$/],
    ] as const)
      assert.match(headers.get(`X-CPA-${name}`) ?? '', value);
    assert.ok(!Number.isNaN(new Date(headers.get('X-CPA-BUILD-DATE')!).getTime()));
    assert.equal(headers.get('Cache-Control'), 'no-store');
    const id = headers.get('X-Request-Id')!;
    assert.match(id, /^[0-9a-f]{8}$/);
    ids.add(id);
    await until(() =>
      new RegExp(`\\[${id}\\].* \\| GET     "/v0/management${path}" request_id=mine-42`).test(server.log()),
    );
  }
  assert.equal(ids.size, 3);
});

test('no endpoint but PUT /config.yaml changes who may manage', () => {
  const ways = operations.filter(({ 'x-setting': setting, 'x-collection': collection }) =>
    /^(remote-management|allow-remote-management|remote-management-key)/.test(String(setting ?? collection ?? '')),
  );
  assert.deepEqual(ways, []);
});

test('a restart lifts a ban', async (t) => {
  const text = `${minimalConfig}  allow-remote: true\n`;
  const wrong = { Authorization: 'Bearer wrong', 'X-Forwarded-For': '203.0.113.7' };
  const server = await testServer(t, text);
  for (let i = 0; i < 6; i++) await raw(server, '/v0/management/debug', wrong);
  assert.equal((await raw(server, '/v0/management/debug', wrong)).status, 403);
  assert.equal((await raw(await testServer(t, text), '/v0/management/debug', wrong)).status, 401);
});

test('an auth-index that somebody wrote into the file is not shown with the config', async (t) => {
  const server = await testServer(
    t,
    `${minimalConfig}codex-api-key:\n  - {api-key: k, base-url: http://a.test, auth-index: mine}\n`,
  );
  assert.doesNotMatch(await (await server.call('GET', '/config')).text(), /auth-index/);
  assert.match(await (await server.call('GET', '/codex-api-key')).text(), /"auth-index":"[0-9a-f]{16}"/);
});

test('a base-url, a proxy-url and header values are held to what can be used', async (t) => {
  const server = await testServer(t, `${minimalConfig}codex-api-key:\n  - {api-key: k, base-url: http://a.test}\n`);
  const patch = async (value: object) =>
    (await server.call('PATCH', '/codex-api-key', { body: { index: 0, value } })).status;
  for (const url of ['http://h:99999', 'http://[zz]', 'https://%zz', 'http://@', 'ftp://h', 'h', 'http://user:p…@h'])
    assert.deepEqual([url, await patch({ 'base-url': url }), await patch({ 'proxy-url': url })], [url, 400, 400]);
  for (const url of ['HTTP://UP.example', 'https://h:8443/v1?a=b', 'http://u:p%40@[::1]:3128'])
    assert.deepEqual([url, await patch({ 'base-url': url })], [url, 200]);
  for (const url of ['SOCKS5H://h:1', 'http://u:p@h', 'direct', 'none'])
    assert.deepEqual([url, await patch({ 'proxy-url': url })], [url, 200]);
  for (const value of ['two\nlines', '\u0000']) assert.equal(await patch({ headers: { X: value } }), 400);
  assert.equal(await patch({ headers: { X: 'plain\tand Grüße, 5 €' } }), 200);
});

test('the log says what became of a collection', async (t) => {
  const server = await testServer(t, `${minimalConfig}codex-api-key:\n  - {api-key: k, base-url: http://a.test}\n`);
  await server.call('PATCH', '/codex-api-key', { body: { index: 0, value: { priority: 3 } } });
  assert.match(server.log(), /codex-api-key has changed added=0 removed=0 changed=1/);
});

test('HEAD is GET without a body, and unknown query parameters are ignored', async (t) => {
  const server = await testServer(t);
  const head = await server.call('HEAD', '/debug?whatever=1');
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  assert.ok(head.headers.get('ETag'));
});

test('an unknown path is 404 and a wrong method 405 with what is allowed', async (t) => {
  const server = await testServer(t);
  assert.deepEqual(Object.keys((await (await server.call('GET', '/nowhere')).json()) as object), [
    'error',
    'message',
    'request-id',
  ]);
  const wrong = await server.call('POST', '/debug');
  assert.equal(wrong.status, 405);
  assert.equal(wrong.headers.get('Allow'), 'HEAD, GET, PUT, PATCH, OPTIONS');
});

test('a whole config file may have 4 MiB', async (t) => {
  const server = await testServer(t);
  const big = `${minimalConfig}note: "${'x'.repeat(4 * 1024 * 1024 - minimalConfig.length - 9)}"\n`;
  assert.equal(Buffer.byteLength(big), 4 * 1024 * 1024);
  assert.equal((await server.call('PUT', '/config.yaml', { body: big })).status, 200);
  assert.equal((await server.call('PUT', '/config.yaml', { body: `${big}\n` })).status, 413);
});

test('a setting goes into a section that is there but empty, in whatever way', async (t) => {
  for (const section of ['""', '[]', '{}', '~', '']) {
    const server = await testServer(t, `quota-exceeded: ${section} # ours\n${minimalConfig}`);
    const { status } = await server.call('PUT', '/quota-exceeded/switch-project', { body: { value: false } });
    assert.equal(status, 200, section);
    assert.match(await server.text(), /switch-project: false/);
  }
});

test('what is no HTTP gets an answer in the one shape too', async (t) => {
  const server = await testServer(t);
  for (const [sent, status] of [
    ['FOO /v0/management/debug HTTP/1.1\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nX-Big: ${'x'.repeat(64 * 1024)}\r\n\r\n`, 431],
  ] as const) {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(sent);
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    assert.match(answer, new RegExp(`^HTTP/1.1 ${status} `));
    const { error, message, 'request-id': id } = JSON.parse(answer.slice(answer.indexOf('{')));
    assert.ok(error && message);
    assert.match(id, /^[0-9a-f]{8}$/);
  }
});

test('a connection that never asks anything doesn’t keep the service from stopping', async (t) => {
  const server = await testServer(undefined);
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  t.after(() => socket.destroy());
  await once(socket, 'connect');
  await server.call('GET', '/debug');
  const ended = once(socket, 'close');
  await server.stop();
  await ended;
});

test('a disk that no longer answers does not keep the service from stopping, and the log says what it was', async (t) => {
  const begun = Promise.withResolvers<void>();
  let answers = true;
  const sync: typeof fileFunctions.sync = (file) => {
    if (answers) return fileFunctions.sync(file);
    begun.resolve();
    return new Promise(() => {});
  };
  const server = await testServer(t, minimalConfig, { files: { ...fileFunctions, sync }, stopMilliseconds: 1 });
  answers = false;
  const gone = new AbortController();
  const asked = fetch(`${server.url}/v0/management/debug`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${managementKey}`, 'Content-Type': 'application/json' },
    body: '{"value":true}',
    signal: gone.signal,
  });
  await begun.promise;
  gone.abort();
  await assert.rejects(asked);
  await server.stop();
  assert.match(server.log(), /\[error\].* left behind .*part=config\n/);
});

test('nothing that a caller or the file says in secret gets into the log', async (t) => {
  const server = await testServer(t, `${minimalConfig}api-keys: [sk-hush-1]\n`);
  await server.call('GET', '/debug', { key: 'mk-hush-2' });
  await server.call('DELETE', '/api-keys?value=x&key=sk-hush-3&api-key=sk-hush-4&token=sk-hush-5');
  await server.call('PUT', '/config.yaml', { body: 'debug: sk-hush-6\nremote-management-key: mk-hush-7\n' });
  await writeFile(server.configFile, 'debug: [sk-hush-8\n');
  await until(() => server.log().includes('config file is invalid'));
  assert.doesNotMatch(server.log(), /hush/);
});

test('ready says whether the file is in force, and health that the process is up', async (t) => {
  const server = await testServer(t);
  const ask = async (path: string) => {
    const answer = await fetch(`${server.url}${path}`);
    return [answer.status, await answer.json()];
  };
  assert.deepEqual(await ask('/readyz'), [200, { status: 'ok' }]);
  await writeFile(server.configFile, 'debug: [\n');
  await until(async () => ((await ask('/readyz'))[1] as { status: string }).status === 'degraded');
  assert.deepEqual(await ask('/readyz'), [200, { status: 'degraded' }]);
  assert.deepEqual(await ask('/healthz'), [200, { status: 'ok' }]);
  const file = await server.call('GET', '/config.yaml');
  assert.match(file.headers.get('X-Config-Error') ?? '', /^line 2 /);
  assert.equal(await file.text(), 'debug: [\n');
});
