import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loggablePath } from '../../src/http/access-log.ts';
import { answerInTurn, refuseUnreadable } from '../../src/http/listener.ts';
import { redact } from '../../src/logs/redact.ts';
import { until } from '../config/opened-config.ts';
import { startProcess } from '../fixtures/process.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';

function connected(t: TestContext, url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  t.after(() => socket.destroy());
  return socket;
}

/** All that is answered to `text` until the connection ends. */
async function answerTo(t: TestContext, url: string, text: string): Promise<string> {
  const socket = connected(t, url);
  let answer = '';
  socket.on('data', (piece) => {
    answer += piece;
  });
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

const hosts = {
  'a port that can not be': 'Host: localhost:99999',
  'a path': 'Host: localhost/x',
  'two Host fields': 'Host: localhost\r\nhost: localhost',
};
for (const [name, host] of Object.entries(hosts))
  for (const path of ['/v0/management/debug', '/v0/management/config?x=1', '/healthz', '/v1/models'])
    test(`${name} is a bad request for ${path}`, async (t) => {
      const server = await testServer(t);
      const head = `GET ${path} HTTP/1.1\r\n${host}\r\nAuthorization: Bearer ${managementKey}\r\nConnection: close\r\n\r\n`;
      const answer = await answerTo(t, server.url, head);
      assert.match(answer, /^HTTP\/1\.1 400 /);
      assert.match(answer, /Host field/);
      assert.doesNotMatch(server.log(), /\[error\]/);
    });

test('a client that keeps its side open after an unreadable request is disconnected', {
  timeout: 20_000,
}, async (t) => {
  const server = createTcpServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
  t.after(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  t.after(() => client.destroy());
  let answer = '';
  client
    .on('error', () => {})
    .on('data', (piece) => {
      answer += piece;
    });
  const [socket] = (await once(server, 'connection')) as [Socket];
  socket.resume();
  refuseUnreadable(new Error('no HTTP'), socket, 50);
  await once(socket, 'close');
  assert.match(answer, /^HTTP\/1\.1 400 /);
});

async function inTurn(t: TestContext, handle: RequestListener): Promise<string> {
  const server = createServer(answerInTurn(handle)).listen(0, '127.0.0.1');
  t.after(() => void server.close().closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const pipelined = (count: number): string => 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(count);

test('pipelined requests are handled one after the other', async (t) => {
  let running = 0;
  let most = 0;
  const url = await inTurn(t, (_, res) => {
    most = Math.max(most, ++running);
    res.once('finish', () => running--);
    setImmediate(() => res.end('done'));
  });
  const answer = await answerTo(t, url, `${pipelined(100)}GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  assert.equal(answer.split('done').length - 1, 101);
  assert.equal(most, 1);
});

test('a client with far too many pipelined requests is disconnected', async (t) => {
  let handled = 0;
  const url = await inTurn(t, () => void handled++);
  await answerTo(t, url, pipelined(1000));
  assert.equal(handled, 1);
});

test('the access log shows the names of a query, and only the values that can be no secret', () => {
  const keys = ['value', '%6bey', 'key', 'anything', '%76alue', 'Limit'];
  for (const name of keys)
    assert.equal(loggablePath(`/api-keys?${name}=Hush&limit=5`), `/api-keys?${name}=***&limit=5`);
  assert.equal(loggablePath('/a?x=Hush=Hush&alt=sse'), '/a?x=***&alt=sse');
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
