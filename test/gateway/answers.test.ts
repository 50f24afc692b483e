/** An answer is what its content says: what counts as a failure though its status is 200, and what a client is told of a cut stream. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import type { GatewaySettings } from '../../src/gateway/index.ts';
import { type Answered, type Asking, type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { recordedText } from '../fixtures/stand-in/recorded.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

const events = { 'content-type': 'text/event-stream; charset=utf-8' };

/** Sends a text in pieces of this size, each as it comes. */
async function inPieces(response: ServerResponse, text: string, size: number): Promise<void> {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) {
    response.write(bytes.subarray(i, i + size));
    await new Promise(setImmediate);
  }
  response.end();
}

type Client = {
  name: string;
  asking: Asking;
  settings: (key: object, other: object) => Partial<GatewaySettings>;
  /** A whole stream, and what of it comes before its end. */
  whole: string;
  cut: string;
  /** Error events that a stream begins with, and the status that each would have had. */
  errors: [text: string, status: number][];
  /** What the client is told of a cut stream. */
  told: string;
};

const openai = (key: object, other: object) => ({
  'openai-compatibility': [key, other].map((one, i) => ({ name: `p${i}`, responses: true, ...keyOf(one) })),
});
const keyOf = (key: object) => {
  const { 'api-key': apiKey, ...rest } = key as { 'api-key': string };
  return { 'api-key-entries': [{ 'api-key': apiKey }], ...rest };
};
const part = (text: string, before: string): string => text.slice(0, text.lastIndexOf(before));
const withCrlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');
const words = 'the answer ended before it was complete';

const clients: Client[] = [
  {
    name: 'chat completions',
    asking: { json: { model: 'm', stream: true } },
    settings: openai,
    whole: recordedText('openai/chat.sse.txt'),
    cut: recordedText('openai/chat.sse.txt')
      .split(/(?<=\n\n)/)
      .slice(0, 2)
      .join(''),
    errors: [
      ['data: {"error":{"message":"slow down","type":"rate_limit_error","code":"rate_limit_exceeded"}}\n\n', 429],
      ['data: {"error":{"message":"no","code":503}}\r\n\r\n', 503],
      [': wait\n\nevent: error\ndata: {"error":{"message":"Overloaded","type":"overloaded_error"}}\n\n', 529],
      ['event: error\ndata: down\n\n', 502],
      ['data: {"error":"it broke"}\n\n', 502],
      ['{"error":{"message":"no stream at all","type":"server_error"}}', 500],
    ],
    told: `data: {"error":{"message":"${words}","type":"server_error","param":null,"code":"incomplete_answer"}}\n\n`,
  },
  {
    name: 'responses',
    asking: { operation: 'createResponse', json: { model: 'm', stream: true } },
    settings: openai,
    whole: recordedText('openai/response.sse.txt'),
    cut: part(recordedText('openai/response.sse.txt'), 'event: response.completed'),
    errors: [
      ['event: error\ndata: {"type":"error","code":"server_error","message":"no","sequence_number":0}\n\n', 500],
      ['data: {"type":"error","code":"rate_limit_exceeded","message":"no"}\n\n', 429],
      [
        'event: response.failed\ndata: {"type":"response.failed","response":{"error":{"code":"server_error"}}}\n\n',
        500,
      ],
    ],
    told: `event: error\ndata: {"type":"error","code":"incomplete_answer","message":"${words}","param":null,"sequence_number":0}\n\n`,
  },
  {
    name: 'messages',
    asking: { operation: 'createMessage', json: { model: 'claude-x', stream: true } },
    settings: (key, other) => ({ 'claude-api-key': [key, other] as never }),
    whole: recordedText('anthropic/message.sse.txt'),
    cut: part(recordedText('anthropic/message.sse.txt'), 'event: message_stop'),
    errors: [
      ['event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n', 529],
      ['event: error\ndata: {"type":"error","error":{"type":"api_error","message":"no"}}\n\n', 500],
      ['event: error\ndata: {"type":"error","error":{"type":"authentication_error","message":"no"}}\n\n', 401],
    ],
    told: `event: error\ndata: {"type":"error","error":{"type":"api_error","message":"${words}"},"request_id":"0000abcd"}\n\n`,
  },
  {
    name: "Google's streams",
    asking: { operation: 'streamGenerateContent', query: 'alt=sse', model: 'gemini-x', json: {} },
    settings: (key, other) => ({ 'gemini-api-key': [key, other] as never }),
    whole: recordedText('google/generate.sse.txt'),
    cut: recordedText('google/generate.sse.txt')
      .split(/(?<=\r\n\r\n)/)[0]!
      .repeat(2),
    errors: [
      ['data: {"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}}\r\n\r\n', 503],
      ['data: {"error":{"message":"no","status":"RESOURCE_EXHAUSTED"}}\n\n', 429],
      ['[{"error":{"code":500,"message":"no","status":"INTERNAL"}}]', 500],
    ],
    told: `data: {"error":{"code":502,"message":"${words}","status":"UNAVAILABLE"}}\n\n`,
  },
];

type Bench = { gateway: TestGateway; upstream: StandIn; asked(): string };

/** A gateway with two keys, a and b; what each answers is up to the test. */
async function bench(
  t: TestContext,
  { settings }: Pick<Client, 'settings'>,
  respond: (key: string, response: ServerResponse) => unknown,
  { more = {}, entry = {} }: { more?: Partial<GatewaySettings>; entry?: object } = {},
): Promise<Bench> {
  const upstream = await standIn(t);
  const keys = (): string[] =>
    upstream.received.map(({ headers }) => String(headers['x-goog-api-key'] ?? headers.authorization).slice(-1));
  upstream.respond((_, response) => respond(keys().at(-1)!, response));
  const key = (name: string) => ({ 'api-key': name, 'base-url': upstream.url, ...entry });
  const gateway = await testGateway(t, { ...settings(key('a'), key('b')), ...more });
  let seen = 0;
  return {
    gateway,
    upstream,
    asked() {
      const fresh = keys().slice(seen).join('');
      seen = upstream.received.length;
      return fresh;
    },
  };
}

for (const client of clients) {
  const { name, asking, whole, cut, errors, told } = client;

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
    const streaming = { 'first-event-seconds': 0.05 };
    const never = { streaming: { 'first-event-seconds': 3000 } };
    for (const options of [{ more: { streaming } }, { more: never, entry: { streaming } }]) {
      const { gateway, asked } = await bench(t, chat, respond, options);
      assert.equal((await gateway.ask(chat.asking)).text, chat.whole, begins);
      assert.equal(asked(), 'ab');
    }
    await Promise.all(closed); // the slow ones are hung up on
    assert.equal(closed.length, 2);
  }
});

test('streaming.first-event-seconds is 504 where no other serves; it counts for streams only, and until the first event', async (t) => {
  const slow = await bench(t, chat, () => undefined, { more: { streaming: { 'first-event-seconds': 0.02 } } });
  assert.equal((await slow.gateway.ask(chat.asking)).status, 504);
  assert.equal(slow.asked(), 'ab');
  const late = await bench(
    t,
    chat,
    (_, response) => {
      if (response.req.headers.accept) response.writeHead(200, events).write('data: {}\n\n');
      setTimeout(() => response.end(response.req.headers.accept ? 'data: [DONE]\n\n' : '{}'), 200);
    },
    { more: { streaming: { 'first-event-seconds': 0.1 } } },
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
    { more: { streaming: { 'idle-seconds': 0.05 } } },
    { more: { streaming: { 'idle-seconds': 3000 } }, entry: { streaming: { 'idle-seconds': 0.05 } } },
  ]) {
    const { gateway, asked } = await bench(t, chat, respond, options);
    assert.match((await gateway.ask(chat.asking)).text, /^data: {}\n\ndata: {"error":.*fell silent.*}\n\n$/);
    assert.equal(asked(), 'a');
    assert.equal(gateway.exchanges[0]?.failed, true);
    assert.equal(gateway.status()[0]?.state, 'cooling');
  }
});
