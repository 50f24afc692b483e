import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import Koa from 'koa';
import { sendShared } from '../../src/http/send-shared.ts';
import { connected, listenerServer, pipelined } from '../fixtures/raw.ts';

const bytes = Buffer.alloc(32 * 1024 * 1024, 'abc');

async function serving(t: TestContext, patience?: number) {
  const { promise: answered, resolve } = Promise.withResolvers<ServerResponse>();
  const app = new Koa();
  app.silent = true;
  app.use((ctx) => {
    ctx.type = 'html';
    sendShared(ctx, bytes, patience);
    resolve(ctx.res);
  });
  return { url: await listenerServer(t, app.callback()), answered };
}

test('bytes arrive whole, and their length comes before', async (t) => {
  const { url } = await serving(t);
  const answer = await fetch(url);
  assert.equal(answer.headers.get('Content-Length'), `${bytes.length}`);
  assert.equal(answer.headers.get('Content-Type'), 'text/html; charset=utf-8');
  assert.ok(bytes.equals(Buffer.from(await answer.arrayBuffer())));
  const head = await fetch(url, { method: 'HEAD' });
  assert.equal(head.headers.get('Content-Length'), `${bytes.length}`);
});

test('for a client that reads nothing only a piece is written, and it is disconnected', {
  timeout: 20_000,
}, async (t) => {
  const { url, answered } = await serving(t, 300);
  const socket = connected(t, url);
  await once(socket, 'connect');
  socket.pause();
  socket.write(pipelined(1));
  const res = await answered;
  let most = 0;
  while (!res.destroyed && most < 1024 * 1024) {
    most = Math.max(most, res.socket?.writableLength ?? 0);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.ok(most > 0 && most < 1024 * 1024, `${most} bytes were waiting`);
  assert.equal(res.writableFinished, false);
});
