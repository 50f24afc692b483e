import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withKeepalive } from '../../src/gateway/keepalive.ts';
import { testGateway } from '../fixtures/gateway.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const comment = ': keep-alive\n\n';

/** A body whose pieces come when the test says so. */
function paced() {
  const waiting: ((step: IteratorResult<Uint8Array>) => void)[] = [];
  let returned = false;
  const body: AsyncIterableIterator<Uint8Array> = {
    next: () => new Promise((resolve) => waiting.push(resolve)),
    async return() {
      returned = true;
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  const give = (text: string | undefined): void =>
    waiting.shift()?.(
      text === undefined ? { done: true, value: undefined } : { done: false, value: Buffer.from(text) },
    );
  return { body, give, asked: () => waiting.length, returned: () => returned };
}

const textOf = async (step: Promise<IteratorResult<Uint8Array>>): Promise<string> =>
  Buffer.from((await step).value ?? '').toString();

test('a silent event stream gets comments before its first event and between events, never inside one', async () => {
  const { body, give, asked } = paced();
  const alive = withKeepalive(body, 5);
  assert.equal(await textOf(alive.next()), comment);
  assert.equal(await textOf(alive.next()), comment);
  assert.equal(asked(), 1, 'one piece is asked for, however many comments go before it');

  give('data: 1\n');
  assert.equal(await textOf(alive.next()), 'data: 1\n');
  const inside = alive.next();
  setTimeout(() => give('\r'), 40);
  assert.equal(await textOf(inside), '\r');
  const stillInside = alive.next();
  setTimeout(() => give('\n'), 40);
  assert.equal(await textOf(stillInside), '\n');
  assert.equal(await textOf(alive.next()), comment);

  give(undefined);
  assert.equal((await alive.next()).done, true);
});

test('a stream that fails says so, and one that is left is told', async () => {
  const failing = withKeepalive(
    {
      next: () => Promise.reject(new Error('broken')),
      [Symbol.asyncIterator]() {
        return this;
      },
    },
    5,
  );
  await assert.rejects(failing.next(), /broken/);
  const { body, returned } = paced();
  const left = withKeepalive(body, 5);
  await left.next();
  await left.return?.();
  assert.equal(returned(), true);
});

test('streaming.keepalive-seconds keeps event streams alive, from their headers on, and nothing else', async (t) => {
  const upstream = await standIn(t);
  upstream.respond(({ json }, response) => {
    const type = json['model'] === 'stream' ? 'text/event-stream' : 'application/json';
    response.writeHead(200, { 'content-type': type, 'content-length': '12' }).flushHeaders();
    setTimeout(() => response.end('data: hello\n'), 150);
  });
  const gateway = await testGateway(t, {
    streaming: { 'keepalive-seconds': 0.02 },
    'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }],
  });
  const stream = await gateway.ask({ json: { model: 'stream' } });
  assert.match(stream.text, /^(: keep-alive\n\n)*data: hello\n$/);
  assert.equal(stream.headers['content-length'], undefined);
  const plain = await gateway.ask({ json: { model: 'plain' } });
  assert.deepEqual([plain.text, plain.headers['content-length']], ['data: hello\n', '12']);
});
