import assert from 'node:assert/strict';
import { get, type IncomingMessage } from 'node:http';
import { type TestContext, test } from 'node:test';
import Koa from 'koa';
import { stream } from '../../src/http/stream.ts';
import type { Sink } from '../../src/platform/flow.ts';
import { listenerServer } from '../fixtures/raw.ts';

const patience = 300;
const piece = Buffer.alloc(32 * 1024 * 1024, 'abc');

/** Asks a server whose answers are one large piece: no system takes all of it for the client. */
async function asked(t: TestContext): Promise<{ answer: IncomingMessage; closed: Promise<unknown> }> {
  const app = new Koa();
  const { promise: closed, resolve } = Promise.withResolvers();
  app.use((ctx) => {
    let end = (): void => {};
    const pipe = (sink: Sink): void => {
      end = sink.end;
      sink.write(piece);
    };
    stream(ctx, { status: 200, headers: {}, body: { pipe, resume: () => end(), cancel() {} } }, patience, undefined);
    ctx.res.once('close', resolve);
  });
  const url = await listenerServer(t, app.callback());
  return { closed, answer: await new Promise((resolve) => get(url, { agent: false }, resolve)) };
}

test('a client that reads nothing is let go', { timeout: 20_000 }, async (t) => {
  const { answer, closed } = await asked(t);
  answer.on('error', () => {}).pause();
  await closed;
  answer.destroy();
});

test('a client that reads slowly gets all of a large piece, however long that takes', async (t) => {
  const begun = performance.now();
  const { answer } = await asked(t);
  let length = 0;
  for await (const part of answer) {
    length += part.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.equal(length, piece.length);
  assert.ok(performance.now() - begun > 2 * patience);
});
