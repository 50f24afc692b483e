/** What comes in and goes out besides JSON objects: a small contract of its own, over a real server. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { AnyHandler } from '../../src/contract/index.ts';
import { readBody } from '../../src/http/body.ts';
import { GatheredBytes } from '../../src/http/gathered-bytes.ts';
import { fileBytes, smallDocument, smallHandlers } from '../contract/small-document.ts';
import { smallApi, smallApiKey } from '../fixtures/small-api.ts';
import { until } from '../fixtures/until.ts';

async function server(t: TestContext, patience?: number) {
  const root = await smallApi(t, smallDocument, smallHandlers, patience);
  const call = async (
    method: string,
    path: string,
    body?: RequestInit['body'],
    headers: Record<string, string> = {},
  ) => {
    const all = { Authorization: `Bearer ${smallApiKey}`, ...headers };
    const answer = await fetch(root + path, { method, headers: all, body: body ?? null });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const parsed = async (...asked: Parameters<typeof call>) => {
    const { status, bytes } = await call(...asked);
    return { status, body: JSON.parse(bytes.toString()) };
  };
  return { root, call, parsed };
}

test('a file goes out byte for byte, with the headers of its own', async (t) => {
  const { call } = await server(t);
  const { status, headers, bytes } = await call('GET', '/files/a%20b.json');
  assert.equal(status, 200);
  assert.deepEqual(bytes, fileBytes);
  assert.equal(headers.get('Content-Type'), 'application/json; charset=utf-8');
  assert.equal(headers.get('Content-Disposition'), 'attachment; filename="a b.json"');
  assert.match(headers.get('Access-Control-Expose-Headers') ?? '', /\bContent-Disposition\b/);
  const head = await call('HEAD', '/files/a%20b.json');
  assert.deepEqual([head.headers.get('Content-Length'), head.bytes.length], [String(fileBytes.length), 0]);
  const again = await call('GET', '/files/a%20b.json', undefined, { 'If-None-Match': '"1"' });
  assert.deepEqual([again.status, again.bytes.length], [304, 0]);
  assert.equal((await call('GET', '/files/other.json')).status, 404);
});

test('a query parameter may be repeated, and a body may be an array, an object or absent', async (t) => {
  const { parsed } = await server(t);
  const json = { 'Content-Type': 'application/json' };
  assert.deepEqual((await parsed('DELETE', '/files?name=a&name=b%26c')).body, {
    query: { name: ['a', 'b&c'] },
    body: null,
  });
  assert.deepEqual((await parsed('DELETE', '/files', '["a"]', json)).body, { query: {}, body: ['a'] });
  assert.deepEqual((await parsed('DELETE', '/files', '{"names":["a"]}')).body, { query: {}, body: { names: ['a'] } });
  assert.deepEqual((await parsed('DELETE', '/files', undefined, json)).body, { query: {}, body: null });
  for (const wrong of ['[]', '[1]', '{}', '"a"', '{"names":"a"}', '[', 'null']) {
    const { status, body } = await parsed('DELETE', '/files', wrong, json);
    assert.deepEqual([status, body.error], [400, 'invalid body'], wrong);
  }
});

test('the body of a client that has left counts as long as it is worked on', async (t) => {
  const left = new EventTarget();
  const done = Promise.withResolvers<void>();
  const deleteFiles: AnyHandler = async ({ query }) => {
    left.dispatchEvent(new Event('begun'));
    if ('name' in (query as object)) await done.promise;
    return { status: 200, body: {} };
  };
  const root = await smallApi(t, smallDocument, { ...smallHandlers, deleteFiles }, undefined, 1);
  const send = (query: string, signal?: AbortSignal) =>
    fetch(`${root}/files${query}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${smallApiKey}` },
      body: JSON.stringify(['x'.repeat(600_000)]),
      ...(signal && { signal }),
    }).then(({ status }) => status);
  const leaving = new AbortController();
  const begun = once(left, 'begun');
  const first = send('?name=a', leaving.signal);
  await begun;
  leaving.abort();
  await assert.rejects(first);
  for (let tries = 0; tries < 5; tries++) {
    assert.equal(await send(''), 503);
    await sleep(10); // until the service has noticed
  }
  done.resolve();
  await until(async () => (await send('')) === 200);
});

const compressions = {
  gzip: gzipSync,
  GZip: gzipSync,
  'x-gzip': gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
};

test('a compressed body is read as what was compressed, however the letters of the encoding are written', async (t) => {
  const { parsed } = await server(t);
  for (const [encoding, compress] of Object.entries(compressions)) {
    const { status, body } = await parsed('DELETE', '/files', compress('["a"]'), { 'Content-Encoding': encoding });
    assert.deepEqual([status, body.body], [200, ['a']], encoding);
    const cut = await parsed('DELETE', '/files', compress('["a"]').subarray(0, -4), { 'Content-Encoding': encoding });
    assert.deepEqual([cut.status, cut.body.error], [400, 'invalid body'], encoding);
    assert.match(cut.body.message, /not encoded as its Content-Encoding says/);
  }
  for (const encoding of ['Identity', 'IDENTITY'])
    assert.equal((await parsed('DELETE', '/files', '["a"]', { 'Content-Encoding': encoding })).status, 200, encoding);
  for (const encoding of ['compress', 'gzip, br', '__proto__', 'toString']) {
    const { status, body } = await parsed('DELETE', '/files', '["a"]', { 'Content-Encoding': encoding });
    assert.deepEqual([status, body.error], [415, 'unsupported media type'], encoding);
  }
});

test('a zstd body may not ask for more than 8 MiB to be decoded in', async (t) => {
  const { parsed } = await server(t);
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 17 << 3]); // a window of 2^27 bytes (RFC 8878, 3.1.1)
  const frame = Buffer.concat([header, Buffer.from([0x29, 0x00, 0x00]), Buffer.from('["a"]')]);
  const { status, body } = await parsed('DELETE', '/files', frame, { 'Content-Encoding': 'zstd' });
  assert.deepEqual([status, body.error], [400, 'invalid body']);
  frame[5] = 13 << 3; // 8 MiB
  assert.equal((await parsed('DELETE', '/files', frame, { 'Content-Encoding': 'zstd' })).status, 200);
});

test('a client that stops sending in the middle is told, and let go', async (t) => {
  const { root } = await server(t, 100);
  const headers = { Authorization: `Bearer ${smallApiKey}`, 'Content-Length': 100 };
  for (const encoding of ['identity', 'gzip']) {
    const asking = request(`${root}/files`, {
      method: 'DELETE',
      headers: { ...headers, 'Content-Encoding': encoding },
    });
    const closed = once(asking, 'close');
    asking.on('error', () => {}).write(encoding === 'gzip' ? gzipSync('["a"').subarray(0, 12) : '["a"');
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    assert.equal(answer.statusCode, 408);
    answer.resume();
    await closed;
  }
});

test('a body whose client has gone before it is read is given up', async () => {
  const gone = Object.assign(new Readable({ read() {} }), {
    headers: {},
    setTimeout() {},
  }) as unknown as IncomingMessage;
  await once(gone.destroy(), 'close');
  await assert.rejects(readBody(gone, { limit: 1, patience: 60_000 }), /incomplete body/);
});

test('after a body that was refused, the connection serves on', async (t) => {
  const { parsed } = await server(t);
  for (let i = 0; i < 20; i++) {
    assert.equal((await parsed('DELETE', '/files', Buffer.alloc(1024 * 1024 + 1))).status, 413);
    assert.equal((await parsed('DELETE', '/files?name=a')).status, 200);
  }
});

test('a client that goes on so slowly that its body stays in memory is told, and let go', async (t) => {
  const { root } = await server(t, 300);
  const headers = { Authorization: `Bearer ${smallApiKey}`, 'Content-Length': 1_000_000 };
  const asking = request(`${root}/files`, { method: 'DELETE', headers });
  const closed = new Promise((resolve) => asking.once('close', resolve));
  asking.on('error', () => {}).write(`["${'a'.repeat(200_000)}`);
  const trickle = setInterval(() => asking.write('a'), 20); // never silent
  t.after(() => clearInterval(trickle));
  // What it still sends may meet a closed connection, and the answer is lost to it then.
  const [answer] = (await once(asking, 'response').catch(() => [])) as [IncomingMessage?];
  if (answer) assert.equal(answer.statusCode, 408);
  answer?.resume();
  await closed;
});

test('room is made once for a body whose length is announced, when its second piece comes', () => {
  const gathered = new GatheredBytes(500_000);
  gathered.add(Buffer.alloc(60_000));
  gathered.add(Buffer.alloc(60_000));
  const room = gathered.whole().buffer;
  assert.equal(room.byteLength, 500_000);
  for (let more = 0; more < 380_000; more += 20_000) gathered.add(Buffer.alloc(20_000));
  assert.equal(gathered.whole().buffer, room);
});

test('a body that comes in thousands of pieces takes no more memory than its bytes', () => {
  for (const announced of [undefined, 300_000]) {
    const gathered = new GatheredBytes(announced);
    const piece = Buffer.alloc(3, 'abc');
    for (let time = 0; time < 100_000; time++) gathered.add(piece);
    const whole = gathered.whole();
    assert.equal(Buffer.from(whole).toString(), 'abc'.repeat(100_000));
    assert.ok(whole.buffer.byteLength <= (announced ?? 2 * 300_000), `${whole.buffer.byteLength}`);
  }
  const only = Buffer.from('all of it');
  const gathered = new GatheredBytes(1_000_000);
  gathered.add(only);
  assert.equal(gathered.whole(), only);
});
