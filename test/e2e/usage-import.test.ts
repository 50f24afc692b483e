/** Exports and imports of usage over the wire. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { managementKey, type TestServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';
import { ask, served, total } from './usage-server.ts';

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
  const unknown = await server.call('POST', '/usage/import', {
    body: '{}',
    headers: { 'Content-Encoding': 'compress' },
  });
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
