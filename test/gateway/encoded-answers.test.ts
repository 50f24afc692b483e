/** Providers that compress, although they were asked not to. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import type { Credential } from '../../src/gateway/index.ts';
import { settings, testGateway } from '../fixtures/gateway.ts';
import { recordedText } from '../fixtures/stand-in/recorded.ts';
import { type Respond, standIn, unanswered } from '../fixtures/stand-in/server.ts';

const encodings: [string, (text: string) => Buffer][] = [
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['Deflate', deflateRawSync],
  ['zstd', zstdCompressSync],
  ['GZIP', gzipSync],
];

/** Answers in this encoding, in pieces of 100 bytes. */
const encoded =
  (status: number, type: string, encoding: string, body: Buffer): Respond =>
  async (_, response) => {
    response.writeHead(status, { 'content-type': type, 'content-encoding': encoding });
    for (let i = 0; i < body.length; i += 100) {
      response.write(body.subarray(i, i + 100));
      await new Promise(setImmediate);
    }
    response.end();
  };

/** Waits until that many exchanges have ended: what counts an encoded answer may end after it. */
async function ended(exchanges: readonly unknown[], count: number): Promise<void> {
  while (exchanges.length < count) await new Promise(setImmediate);
}

const answers: [file: string, type: string][] = [
  ['openai/chat.sse.txt', 'text/event-stream; charset=utf-8'],
  ['openai/chat.json', 'application/json'],
];
for (const [encoding, encode] of encodings)
  for (const [file, type] of answers)
    test(`an answer in ${encoding} (${file}) passes unchanged, and its tokens count`, async (t) => {
      const upstream = await standIn(t);
      const body = encode(recordedText(file));
      upstream.respond(encoded(200, type, encoding, body));
      const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
      const answer = await gateway.ask({ json: { model: 'm', stream: true } });
      assert.deepEqual(answer.bytes, body);
      assert.equal(answer.headers['content-encoding'], encoding);
      assert.equal(upstream.received[0]?.headers['accept-encoding'], 'identity');
      await ended(gateway.exchanges, 1);
      const { input, output } = gateway.exchanges[0]!.tokens;
      assert.deepEqual([input, output, gateway.exchanges[0]!.failed], [19, 10, false]);
    });

test('nothing keeps an encoded stream alive, not even before its first piece', async (t) => {
  const upstream = await standIn(t);
  const body = gzipSync(recordedText('openai/chat.sse.txt'));
  upstream.respond(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' }).flushHeaders();
    for (const piece of [body.subarray(0, 9), body.subarray(9)]) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      response.write(piece);
    }
    response.end();
  });
  const gateway = await testGateway(t, {
    streaming: { 'keepalive-seconds': 0.02 },
    'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }],
  });
  assert.deepEqual((await gateway.ask()).bytes, body);
});

test('an error inside an encoded stream counts as a failure', async (t) => {
  const upstream = await standIn(t);
  const text = 'data: {"choices":[]}\n\ndata: {"error":{"message":"too busy"}}\n\n';
  upstream.respond(encoded(200, 'text/event-stream', 'gzip', gzipSync(text)));
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  assert.equal((await gateway.ask()).status, 200);
  await ended(gateway.exchanges, 1);
  assert.equal(gateway.exchanges[0]?.failure?.body, '{"message":"too busy"}');
});

test('an encoded stream that was cut passes as it came, and counts as a failure', async (t) => {
  const upstream = await standIn(t);
  const cut = gzipSync(
    recordedText('openai/chat.sse.txt')
      .split(/(?<=\n\n)/)
      .slice(0, 2)
      .join(''),
  );
  upstream.respond(encoded(200, 'text/event-stream', 'gzip', cut));
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  assert.deepEqual((await gateway.ask()).bytes, cut);
  await ended(gateway.exchanges, 1);
  assert.equal(gateway.exchanges[0]?.failure?.body, 'the answer ended before it was complete');
  assert.equal(gateway.status()[0]?.failed, 1);
});

test('an answer that is not what its encoding says passes all the same', async (t) => {
  const upstream = await standIn(t);
  const body = Buffer.from(recordedText('openai/chat.json'));
  for (const encoding of ['gzip', 'x-unknown']) {
    upstream.respond(encoded(200, 'application/json', encoding, body));
    const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
    assert.deepEqual((await gateway.ask()).bytes, body);
    await ended(gateway.exchanges, 1);
    assert.deepEqual([gateway.exchanges[0]?.tokens, gateway.exchanges[0]?.failed], [{}, false]);
  }
});

test('an encoded error is judged by what it says', async (t) => {
  const upstream = await standIn(t);
  const refusal = '{"error":{"code":400,"message":"API key not valid.","details":[{"reason":"API_KEY_INVALID"}]}}';
  upstream.respond((asked, response, request) =>
    asked.headers['x-goog-api-key'] === 'bad'
      ? encoded(400, 'application/json', 'gzip', gzipSync(refusal))(asked, response, request)
      : unanswered,
  );
  const key = (name: string) => ({ 'api-key': name, 'base-url': upstream.url });
  const gateway = await testGateway(t, { 'gemini-api-key': [key('bad'), key('good')] });
  const asking = { operation: 'generateContent', model: 'gemini-x', json: {} } as const;
  assert.equal((await gateway.ask(asking)).status, 200);
  assert.equal(gateway.status()[0]?.lastError?.status, 400);
});

test("an encoded error that the client gets is the provider's bytes, and events can be read", async (t) => {
  const upstream = await standIn(t);
  const text = '{"error":{"message":"the context is too long"}}';
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  for (const status of [400, 500]) {
    const body = zstdCompressSync(text);
    upstream.respond(encoded(status, 'application/json', 'zstd', body));
    const answer = await gateway.ask();
    assert.equal(answer.status, status);
    assert.deepEqual(answer.bytes, body);
    assert.deepEqual(
      [answer.headers['content-encoding'], answer.headers['content-length']],
      ['zstd', String(body.length)],
    );
    assert.equal(gateway.exchanges.at(-1)?.failure?.body, text);
  }
});

/** A gateway with two accounts here whose answers it has to rewrite. */
const rewriting = (t: TestContext, url: string, own: Partial<Credential>) =>
  testGateway(
    t,
    {},
    {},
    {
      credentials: () =>
        ['first', 'second'].map((id) => {
          const [key] = createCredentialsOfLists()(
            settings({ 'openai-compatibility': [{ name: id, 'base-url': url }] }),
          );
          return { ...key!, id, authorize: () => ({ authorization: id }), ...own };
        }),
    },
  );

const shown: Partial<Credential> = {
  models: [{ asked: 'alias', name: 'served', displayName: undefined, isShown: true }],
  isOpen: false,
};
const named = (model: string): string => `{"model":"${model}","choices":[{"finish_reason":"stop"}]}`;
const rewritten: [name: string, own: Partial<Credential>, came: string, wanted: string][] = [
  ['an alias that answers show', shown, named('served'), named('alias')],
  ["an envelope of Google's", { envelope: { project: 'p' } }, `{"response":${named('m')}}`, named('m')],
];
for (const [name, own, came, wanted] of rewritten)
  for (const [encoding, encode] of encodings)
    test(`${name} is made of an answer in ${encoding}, which goes on decoded`, async (t) => {
      const upstream = await standIn(t);
      const gateway = await rewriting(t, upstream.url, own);
      const asking = { json: { model: own.models ? 'alias' : 'm', stream: true } };
      upstream.respond(encoded(200, 'application/json', encoding, encode(came)));
      const plain = await gateway.ask(asking);
      assert.deepEqual([plain.text, plain.headers['content-encoding']], [wanted, undefined]);
      const stream = (event: string): string => `${`data:${event}\n\n`.repeat(500)}data: [DONE]\n\n`;
      upstream.respond(encoded(200, 'text/event-stream', encoding, encode(stream(came))));
      const streamed = await gateway.ask(asking);
      assert.deepEqual([streamed.text, streamed.headers['content-encoding']], [stream(wanted), undefined]);
      assert.equal(gateway.exchanges.at(-1)?.failed, false);
    });

test('an encoded answer that is decoded anyway is judged by its beginning, and one that is not what it says fails', async (t) => {
  const upstream = await standIn(t);
  const gateway = await rewriting(t, upstream.url, shown);
  const error = gzipSync('data: {"error":{"message":"slow down","code":"rate_limit_exceeded"}}\n\n');
  for (const body of [error, Buffer.from('no gzip')]) {
    upstream.respond((asked, response, request) =>
      encoded(
        200,
        'text/event-stream',
        'gzip',
        asked.headers.authorization === 'first' ? body : gzipSync(`data:${named('m')}\n\n`),
      )(asked, response, request),
    );
    assert.equal((await gateway.ask({ json: { model: 'alias', stream: true } })).text, `data:${named('alias')}\n\n`);
    gateway.clock.now += 120_000;
  }
  assert.deepEqual(
    upstream.received.map(({ headers }) => headers.authorization),
    ['first', 'second', 'first', 'second'],
  );
});

test('an answer in an encoding that nobody here knows passes unchanged where it should be rewritten', async (t) => {
  const upstream = await standIn(t);
  const body = Buffer.from([0x80, 0xff, 0, 1]);
  upstream.respond(encoded(200, 'application/json', 'x-unknown', body));
  const gateway = await rewriting(t, upstream.url, shown);
  assert.deepEqual((await gateway.ask({ json: { model: 'alias' } })).bytes, body);
});
