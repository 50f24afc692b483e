import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loggablePath } from '../../src/http/access-log.ts';
import { redact } from '../../src/logs/redact.ts';
import { startProcess } from '../fixtures/process.ts';
import { answerTo, connected } from '../fixtures/raw.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';

const hosts = {
  'a port that can not be': 'Host: localhost:99999',
  'a path': 'Host: localhost/x',
  'two Host fields': 'Host: localhost\r\nhost: localhost',
  'no Host field': 'X-Host: localhost',
};
for (const [name, host] of Object.entries(hosts))
  for (const path of ['/v0/management/debug', '/v0/management/config?x=1', '/healthz', '/v1/models'])
    test(`${name} is a bad request for ${path}`, async (t) => {
      const server = await testServer(t);
      const head = `GET ${path} HTTP/1.1\r\n${host}\r\nAuthorization: Bearer ${managementKey}\r\nConnection: close\r\n\r\n`;
      const answer = await answerTo(t, server.url, head);
      assert.match(answer, /^HTTP\/1\.1 400 /);
      assert.match(answer, /^Access-Control-Allow-Origin: \*\r$/m);
      assert.match(answer, /Host field/);
      assert.doesNotMatch(server.log(), /\[error\]/);
    });

for (const target of ['http://', 'http:///x', 'ftp://localhost/'])
  test(`the request target ${target} is a bad request`, async (t) => {
    const server = await testServer(t);
    const answer = await answerTo(
      t,
      server.url,
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    assert.match(answer, /^HTTP\/1\.1 400 /);
    assert.match(answer, /"error":"bad request","message":"bad request: the request target .*"request-id"/);
    assert.doesNotMatch(server.log(), /\[error\]/);
  });

test('a request target may be a whole address, and have a fragment', async (t) => {
  const server = await testServer(t);
  for (const target of [
    'http://localhost/healthz',
    'HTTPS://any.host:99999/healthz?x',
    'http://[/healthz#/docs',
    '/healthz#x',
  ]) {
    const answer = await answerTo(
      t,
      server.url,
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    assert.match(answer, /^HTTP\/1\.1 200 .*\{"status":"ok"\}$/s, target);
  }
});

test('no number of headers hides what a proxy adds behind them', async (t) => {
  const server = await testServer(t);
  const many = Array.from({ length: 1500 }, (_, index) => `a${index}:\r\n`).join('');
  const head = `GET /v0/management/debug HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${managementKey}\r\nConnection: close\r\n`;
  const answer = await answerTo(t, server.url, `${head}${many}X-Forwarded-For: 203.0.113.9\r\n\r\n`);
  assert.match(answer, /^HTTP\/1\.1 403 .*remote management disabled/s);
  assert.match(await answerTo(t, server.url, `${head}${many}Host: b.example\r\n\r\n`), /^HTTP\/1\.1 400 /);
});

test('connections beyond max-connections are refused, and there is room again when one closes', async (t) => {
  const server = await testServer(t, `${minimalConfig}max-connections: 2\n`);
  const held = [connected(t, server.url), connected(t, server.url)];
  await Promise.all(held.map((socket) => once(socket, 'connect')));
  const refused = connected(t, server.url);
  await once(refused.resume(), 'close');
  assert.equal(refused.bytesRead, 0);
  assert.match(server.log(), /too many connections/);
  held[0]?.destroy();
  await until(async () => (await fetch(`${server.url}/healthz`).catch(() => undefined))?.ok === true);
});

test('the access log shows the names of a query, and only the values that can be no secret', () => {
  const keys = ['value', '%6bey', 'key', 'anything', '%76alue', 'Limit'];
  for (const name of keys)
    assert.equal(loggablePath(`/api-keys?${name}=Hush&limit=5`), `/api-keys?${name}=***&limit=5`);
  assert.equal(loggablePath('/a?x=Hush=Hush&alt=sse'), '/a?x=***&alt=sse');
  assert.equal(loggablePath('/a%3Fx=Hush&alt=sse'), '/a?x=***&alt=sse');
});

test('a key that is removed by its value is not in the log', async (t) => {
  const server = await testServer(t);
  await server.call('DELETE', '/api-keys?value=plain-Hush-key');
  await until(() => /DELETE/.test(server.log()));
  assert.doesNotMatch(server.log(), /Hush/);
});

for (const [name, piece] of Object.entries({
  tokens: '?token',
  names: '?a_token',
  ampersands: '&',
  'open quotes': '"token":"',
}))
  test(`the log takes a request of nothing but ${name}`, { timeout: 20_000 }, () => {
    assert.ok(redact(loggablePath(`/${piece.repeat(15_000)}`)).length < 16_000);
    assert.ok(redact(piece.repeat(15_000)).length <= piece.length * 15_000);
  });

test('a silent connection does not keep a service with TLS from ending', { timeout: 30_000 }, async (t) => {
  const pem = (name: string) => fileURLToPath(new URL(`../fixtures/tls/${name}`, import.meta.url));
  const server = await testServer(
    undefined,
    `${minimalConfig}tls:\n  enable: true\n  cert: ${pem('one.crt')}\n  key: ${pem('one.key')}\n`,
  );
  const socket = connected(t, server.url);
  await once(socket, 'connect');
  await server.stop();
});

test('the service goes on when nobody reads its output any more', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'config.yaml');
  await writeFile(file, minimalConfig, { mode: 0o600 });
  const { child, url } = await startProcess(t, ['--config', file, '--host', '127.0.0.1', '--port', '0']);
  child.stdout?.destroy();
  for (let time = 0; time < 20; time++) assert.equal((await fetch(`${url}/healthz`)).status, 200);
  assert.equal(child.exitCode, null);
});

test('answers of the gateway can not act as pages of our origin', async (t) => {
  const server = await testServer(t);
  const { headers } = await fetch(`${server.url}/v1/models`);
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.match(headers.get('Content-Security-Policy') ?? '', /^sandbox/);
});
