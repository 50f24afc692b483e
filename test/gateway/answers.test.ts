/** An answer is what its content says: what counts as a failure though its status is good. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import type { Answered, Asking } from '../fixtures/gateway.ts';
import { json, unanswered } from '../fixtures/stand-in/server.ts';
import { bench, type Client, clients, events, inPieces } from './streams.ts';

for (const client of clients) {
  const { name, asking, whole, errors } = client;

  test(`${name}: an error in the place of the first event fails over, however it is cut`, async (t) => {
    let first = '';
    let size = 1;
    const { gateway, asked } = await bench(t, client, (key, response) => {
      if (key === 'b') return inPieces(response.writeHead(200, events), whole, 50);
      return inPieces(response.writeHead(200, events), first, size);
    });
    for (const [text] of errors)
      for (size of [1, 7, 1000]) {
        first = text;
        const answer = await gateway.ask(asking);
        assert.deepEqual([answer.text, answer.status, asked()], [whole, 200, 'ab'], `${text} by ${size}`);
        assert.equal(gateway.exchanges.at(-1)?.failed, false);
        gateway.clock.now += 24 * 3_600_000;
      }
    assert.equal(gateway.status()[0]?.failed, errors.length * 3);
  });

  test(`${name}: where no other credential serves, the client is told the error with the status that it means`, async (t) => {
    for (const [text, status] of errors) {
      const { gateway, asked } = await bench(t, client, (_, response) =>
        inPieces(response.writeHead(200, events), text, 5),
      );
      const answer = await gateway.ask(asking);
      if (status !== 401) assert.equal(answer.status, status, text);
      assert.match(answer.text, /error/);
      assert.equal(
        answer.headers['content-type'],
        status === 401 ? 'application/json; charset=utf-8' : 'application/json',
      );
      assert.equal(asked(), 'ab');
      assert.equal(gateway.exchanges.at(-1)?.failed, true);
    }
  });
}

const [chat, , , googles] = clients as [Client, Client, Client, Client];
const plain: Asking = { json: { model: 'm' } };
const flaws: [name: string, answer: (response: ServerResponse) => unknown, asking?: Asking, told?: RegExp][] = [
  [
    'an empty body',
    (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
    plain,
    /empty body/,
  ],
  ['an empty stream', (response) => response.writeHead(200, events).end(), chat.asking, /empty body/],
  ['blank lines', (response) => response.writeHead(200, events).end('\n\n\n'), chat.asking, /empty body/],
  ['comments', (response) => response.writeHead(200, events).end(': hi\n\n'), chat.asking, /before the first event/],
  [
    'half an event',
    (response) => response.writeHead(200, events).end('data: {"ch'),
    chat.asking,
    /before the first event/,
  ],
  [
    'a page of HTML',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Sign in</title>'),
    plain,
    /page of HTML/,
  ],
  [
    'a page that says it is JSON',
    (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('\n\ufeff<html>'),
    plain,
    /page of HTML/,
  ],
  ['a page as a stream', (response) => response.writeHead(200, events).end('<html>'), chat.asking, /page of HTML/],
];
for (const [name, answer, asking = plain, told] of flaws)
  test(`${name} is a failure: the next credential serves, and if none can, the client hears why`, async (t) => {
    let bad = 'a';
    const { gateway, asked } = await bench(t, chat, (key, response) =>
      bad.includes(key) ? answer(response) : unanswered,
    );
    assert.equal((await gateway.ask(asking)).status, 200);
    assert.equal(asked(), 'ab');
    assert.equal(gateway.status()[0]?.state, 'cooling');
    bad = 'ab';
    gateway.clock.now += 3_600_000;
    const { status, text } = await gateway.ask(asking);
    assert.equal(status, 502);
    assert.match(text, told!);
  });

test('an error in plain JSON with a good status fails over, and is told with the status that it means', async (t) => {
  const error = { error: { message: 'Rate limit', type: 'rate_limit_error' }, padding: 'x'.repeat(10_000) };
  let bad = 'a';
  const { gateway, asked } = await bench(t, chat, (key, response) =>
    bad.includes(key) ? inPieces(response.writeHead(200), JSON.stringify(error), 100) : unanswered,
  );
  assert.equal((await gateway.ask(plain)).status, 200);
  assert.equal(asked(), 'ab');
  bad = 'ab';
  gateway.clock.now += 3_600_000;
  const { status, text, headers } = await gateway.ask(plain);
  assert.deepEqual([status, JSON.parse(text)], [429, error]);
  assert.equal(headers['retry-after'], '1');
});

test('an error that says nothing, or comes after the first event, is the first credential’s answer', async (t) => {
  let text = '';
  const { gateway, asked } = await bench(t, chat, (_, response) => response.writeHead(200, events).end(text));
  for (const [sent, failed] of [
    ['data: {"error":null,"choices":[{"finish_reason":"stop"}]}\n\n', false],
    ['data: {"choices":[]}\n\ndata: {"error":{"message":"late","code":500}}\n\n', true],
  ] as const) {
    text = sent;
    const answer = await gateway.ask(chat.asking);
    assert.deepEqual([answer.text, answer.status, asked()], [sent, 200, 'a']);
    assert.equal(gateway.exchanges.at(-1)?.failed, failed);
  }
  const nothing = await bench(t, chat, (_, response) => json(response, 200, { error: null, choices: [] }));
  assert.deepEqual([(await nothing.gateway.ask(plain)).status, nothing.asked()], [200, 'a']);
});

test('an error that the request is to blame for goes to the client in the provider’s bytes, and blames nobody', async (t) => {
  const stream = ': hi\n\ndata: {"error":{"message":"too long","code":"context_length_exceeded"}}\n\n';
  const body = '{ "error": {"message":"no such tool","type":"invalid_request_error"} }';
  const { gateway, asked } = await bench(t, chat, (_, response) =>
    response.writeHead(200, response.req.headers.accept ? events : {}).end(response.req.headers.accept ? stream : body),
  );
  const ask = async (headers: object): Promise<Answered> => gateway.ask({ ...plain, headers: headers as never });
  const streamed = await ask({ accept: 'text/event-stream' });
  assert.deepEqual([streamed.status, streamed.text], [200, stream]);
  const whole = await ask({});
  assert.deepEqual([whole.status, whole.text], [200, body]);
  assert.equal(asked(), 'aa');
  assert.deepEqual(
    gateway.status().map(({ state, failed }) => [state, failed]),
    [
      ['active', 0],
      ['active', 0],
    ],
  );
  assert.ok(gateway.exchanges.every(({ failed }) => failed));
});

test('a key that is refused inside a good answer is out of the rotation', async (t) => {
  const messages = clients[2]!;
  const { gateway, asked } = await bench(t, messages, (key, response) =>
    key === 'a' ? response.writeHead(200, events).end(messages.errors[2]![0]) : unanswered,
  );
  for (let i = 0; i < 2; i++) assert.equal((await gateway.ask(messages.asking)).status, 200);
  assert.equal(asked(), 'abb');
  assert.equal(gateway.status()[0]?.state, 'error');
});

test('a stream goes on with its first event', async (t) => {
  let open: ServerResponse | undefined;
  const { gateway } = await bench(t, chat, (_, response) => {
    open = response.writeHead(200, events);
    response.write(': hi\n\nda');
    setImmediate(() => response.write('ta: {}\n\n'));
  });
  const { text } = await gateway.ask({ ...chat.asking, onPiece: () => open!.end('data: [DONE]\n\n') });
  assert.equal(text, ': hi\n\ndata: {}\n\ndata: [DONE]\n\n');
});

test("Google's array goes on with its first item", async (t) => {
  let open: ServerResponse | undefined;
  const { gateway } = await bench(t, googles, (_, response) => {
    open = response.writeHead(200, { 'content-type': 'application/json' });
    response.write('[{"candidates":[]}');
  });
  const { text } = await gateway.ask({ ...googles.asking, query: '', onPiece: () => open!.end(']') });
  assert.equal(text, '[{"candidates":[]}]');
});

test('an event or a JSON text without an end is looked at for 64 KiB, no further', async (t) => {
  let open: ServerResponse | undefined;
  let type = '';
  const long = `: ${'x'.repeat(70_000)}`;
  const { gateway } = await bench(t, chat, (_, response) => {
    open = response.writeHead(200, { 'content-type': type });
    response.write(type === 'application/json' ? `"${long}` : long);
  });
  for (type of ['text/event-stream', 'application/json']) {
    const rest = type === 'application/json' ? '"' : '\n\ndata: [DONE]\n\n';
    let told = false;
    const onPiece = (): void => {
      if (!told) open!.end(rest);
      told = true;
    };
    assert.equal(
      (await gateway.ask({ ...chat.asking, onPiece })).text.length,
      long.length + (type.length === 16 ? 2 : rest.length),
    );
  }
});

test('what is encoded passes as it came', async (t) => {
  const { gateway, asked } = await bench(t, chat, (_, response) =>
    response.writeHead(200, { ...events, 'content-encoding': 'br' }).end(chat.errors[0]![0]),
  );
  assert.equal((await gateway.ask(chat.asking)).text, chat.errors[0]![0]);
  assert.equal(asked(), 'a');
  const said = await bench(t, chat, (key, response) =>
    key === 'a'
      ? response.writeHead(200, { ...events, 'content-encoding': 'Identity' }).end(chat.errors[0]![0])
      : unanswered,
  );
  assert.equal((await said.gateway.ask(chat.asking)).text, chat.whole);
});

test('204 passes as it came', async (t) => {
  const { gateway, asked } = await bench(t, chat, (_, response) => response.writeHead(204).end());
  assert.equal((await gateway.ask(plain)).status, 204);
  assert.equal(asked(), 'a');
});
