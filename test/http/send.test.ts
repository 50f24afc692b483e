import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, IncomingMessage, request, ServerResponse } from 'node:http';
import { type AddressInfo, connect, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import Koa from 'koa';
import { send } from '../../src/http/send.ts';

/** A server that answers with these bodies in turn. */
async function serving(
  t: TestContext,
  body: () => Readable,
  { headers = {}, patience = 60_000 } = {},
): Promise<number> {
  const app = new Koa();
  app.on('error', () => {});
  app.use((ctx) =>
    send(ctx, { status: 200, headers: { 'Content-Type': 'application/json', ...headers }, body: body() }, patience),
  );
  const server = createServer(app.callback()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const pieces = (...texts: string[]): Readable => Readable.from(texts, { objectMode: false });

test('a stream arrives whole, compressed if the client likes', async (t) => {
  const port = await serving(t, () => pieces('{"a":', '1}'));
  for (const [accepted, encoding] of [
    ['gzip', 'gzip'],
    ['identity', null],
    ['br;q=1, gzip;q=0', null],
  ] as const) {
    const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { 'Accept-Encoding': accepted } });
    assert.equal(answer.headers.get('Content-Encoding'), encoding);
    assert.equal(answer.headers.get('Content-Type'), 'application/json');
    assert.match(answer.headers.get('Vary') ?? '', /accept-encoding/i);
    assert.deepEqual(await answer.json(), { a: 1 });
  }
});

test('a stream whose length is promised is not compressed', async (t) => {
  const port = await serving(t, () => pieces('{"a":1}'), { headers: { 'Content-Length': '7' } });
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(answer.headers.get('Content-Encoding'), null);
  assert.equal(answer.headers.get('Content-Length'), '7');
  assert.deepEqual(await answer.json(), { a: 1 });
});

test('a stream that fails does not look whole, compressed or not', async (t) => {
  const failing = async function* () {
    yield '{"a":';
    throw new Error('no more');
  };
  const port = await serving(t, () => Readable.from(failing(), { objectMode: false }));
  for (const accepted of ['gzip', 'identity'])
    await assert.rejects(
      fetch(`http://127.0.0.1:${port}`, { headers: { 'Accept-Encoding': accepted } }).then((answer) => answer.text()),
    );
});

test('a client that goes, or reads no more, ends the stream', async (t) => {
  const ended: Promise<unknown>[] = [];
  const endless = (): Readable => {
    const stream = new Readable({ read: () => void stream.push(Buffer.alloc(64 * 1024)) });
    ended.push(new Promise((resolve) => stream.once('close', resolve)));
    return stream;
  };
  const port = await serving(t, endless, { patience: 100 });
  const gone = connect(port, '127.0.0.1').on('error', () => {});
  gone.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(gone, 'data');
  gone.destroy();
  const lazy = connect(port, '127.0.0.1').on('error', () => {});
  lazy.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(lazy, 'data');
  lazy.pause();
  while (ended.length < 2) await new Promise((resolve) => setImmediate(resolve));
  await Promise.all(ended);
  lazy.destroy();
});

test('HEAD has no body, and the stream is not read on', async (t) => {
  let closed: Promise<unknown> | undefined;
  const port = await serving(t, () => {
    const stream = pieces('x', 'y');
    closed = once(stream, 'close');
    return stream;
  });
  const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'HEAD' });
  assert.equal(await answer.text(), '');
  await closed;
});

test('HEAD of a stream that cannot be closed harms nobody', async (t) => {
  const port = await serving(t, () => new Readable({ destroy: (_, done) => done(new Error('it stays open')) }));
  for (let time = 0; time < 2; time++)
    assert.equal((await fetch(`http://127.0.0.1:${port}`, { method: 'HEAD' })).status, 200);
});

test('the stream for a client that has gone before it is there is closed', async (t) => {
  const { promise: sent, resolve, reject } = Promise.withResolvers<Readable>();
  const app = new Koa();
  app.use(async (ctx) => {
    asking.destroy();
    await once(ctx.res, 'close');
    const body = pieces('x');
    send(ctx, { status: 200, headers: {}, body });
    resolve(body);
  });
  app.on('error', reject);
  const server = createServer(app.callback()).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const asking = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }).on('error', () => {});
  asking.end();
  assert.equal((await sent).destroyed, true);
});

test('data that cannot be written is an error before anything is begun', () => {
  const cyclic: { [name: string]: unknown } = {};
  cyclic['self'] = cyclic;
  const ctx = new Koa().createContext(
    new IncomingMessage(new Socket()),
    new ServerResponse(new IncomingMessage(new Socket())),
  );
  assert.throws(() => send(ctx, { status: 200, headers: { ETag: '"a"' }, body: cyclic as never }), TypeError);
  assert.deepEqual([ctx.body, ctx.res.getHeader('ETag')], [undefined, undefined]);
});
