/** Streams that end early, break off or keep a client waiting, and what is told of them. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import type { Asking } from '../fixtures/gateway.ts';
import { unanswered } from '../fixtures/stand-in/server.ts';
import { bench, clients, events, inPieces, withCrlf, words } from './streams.ts';

const chat = clients[0]!;
const plain: Asking = { json: { model: 'm' } };

for (const client of clients) {
  const { name, asking, whole, cut, told } = client;

  test(`${name}: a stream that was cut is recorded so, and the client is told in an error event`, async (t) => {
    let text = '';
    let size = 1;
    const { gateway, asked } = await bench(t, client, (_, response) =>
      inPieces(response.writeHead(200, events), text, size),
    );
    for (const [sent, between] of [
      [cut, ''],
      [withCrlf(cut), ''],
      [cut.slice(0, -1), '\n\n'],
      [cut.slice(0, -4), '\n\n'],
    ] as const)
      for (size of [1, 30, 5000]) {
        text = sent;
        const answer = await gateway.ask(asking);
        assert.equal(answer.text, sent + between + told);
        const { failed, failure } = gateway.exchanges.at(-1)!;
        assert.deepEqual({ failed, failure }, { failed: true, failure: { status: 200, body: words } });
      }
    assert.equal(asked(), 'aaaaaaaaaaaa', 'it is no reason to rest');
    assert.equal(gateway.status()[0]?.failed, 12);
  });

  test(`${name}: a whole stream passes as it came`, async (t) => {
    let size = 1;
    let text = whole;
    const { gateway } = await bench(t, client, (_, response) => inPieces(response.writeHead(200, events), text, size));
    for (text of [whole, withCrlf(whole), whole.trimEnd()])
      for (size of [1, 3, 100, 10_000]) {
        assert.equal((await gateway.ask(asking)).text, text);
        assert.equal(gateway.exchanges.at(-1)?.failed, false);
      }
  });
}

test('a stream that breaks off after its end was whole', async (t) => {
  const { gateway } = await bench(t, chat, (_, response) => {
    response.writeHead(200, events).write(chat.whole);
    setTimeout(() => response.destroy(), 20);
  });
  assert.equal((await gateway.ask(chat.asking)).text, chat.whole);
  assert.equal(gateway.exchanges[0]?.failed, false);
  assert.equal(gateway.status()[0]?.state, 'active');
});

test('streaming.first-event-seconds fails over from a stream that does not begin, with or without its headers', async (t) => {
  for (const begins of ['nothing', 'headers', 'half an event'] as const) {
    const closed: Promise<unknown>[] = [];
    const respond = (key: string, response: ServerResponse): unknown => {
      if (key === 'b') return unanswered;
      closed.push(once(response, 'close'));
      if (begins !== 'nothing') response.writeHead(200, events).flushHeaders();
      if (begins === 'half an event') response.write(': hi\n\ndata: {');
      return undefined;
    };
    const soon = { streaming: { 'first-event-seconds': 0.5 } };
    const late = { streaming: { 'first-event-seconds': 3000 } };
    for (const options of [{ more: soon }, { more: late, entry: soon }, { more: { streaming: {} }, entry: soon }]) {
      const { gateway, asked } = await bench(t, chat, respond, options);
      assert.equal((await gateway.ask(chat.asking)).text, chat.whole, begins);
      assert.equal(asked(), 'ab');
    }
    await Promise.all(closed); // the slow ones are hung up on
    assert.equal(closed.length, 3);
  }
});

test('streaming.first-event-seconds is 504 where no other serves; it counts for streams only, and until the first event', async (t) => {
  const slow = await bench(t, chat, () => undefined, { more: { streaming: { 'first-event-seconds': 0.3 } } });
  assert.equal((await slow.gateway.ask(chat.asking)).status, 504);
  assert.equal(slow.asked(), 'ab');
  const late = await bench(
    t,
    chat,
    (_, response) => {
      if (response.req.headers.accept) response.writeHead(200, events).write('data: {}\n\n');
      setTimeout(() => response.end(response.req.headers.accept ? 'data: [DONE]\n\n' : '{}'), 900);
    },
    { more: { streaming: { 'first-event-seconds': 0.5 } } },
  );
  assert.equal((await late.gateway.ask(plain)).text, '{}');
  const streamed = await late.gateway.ask({ ...chat.asking, headers: { accept: 'text/event-stream' } });
  assert.equal(streamed.text, 'data: {}\n\ndata: [DONE]\n\n');
});

test('streaming.idle-seconds ends a stream that fell silent, and an entry has its own', async (t) => {
  const respond = (_: string, response: ServerResponse): void => {
    response.writeHead(200, events).write('data: {}\n\n');
  };
  for (const options of [
    { more: { streaming: { 'idle-seconds': 0.5 } } },
    { more: { streaming: { 'idle-seconds': 3000 } }, entry: { streaming: { 'idle-seconds': 0.5 } } },
  ]) {
    const { gateway, asked } = await bench(t, chat, respond, options);
    assert.match((await gateway.ask(chat.asking)).text, /^data: {}\n\ndata: {"error":.*fell silent.*}\n\n$/);
    assert.equal(asked(), 'a');
    assert.equal(gateway.exchanges[0]?.failed, true);
    assert.equal(gateway.status()[0]?.state, 'cooling');
  }
});
