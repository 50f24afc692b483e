import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { withKeepalive } from '../../src/gateway/body/keepalive.ts';
import type { Sink, Stream } from '../../src/platform/flow.ts';
import { testGateway } from '../fixtures/gateway.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const comment = ': keep-alive\n\n';

/** A stream whose pieces come when the test says so. */
function paced() {
  const calls: string[] = [];
  let sink: Sink | undefined;
  const stream: Stream = {
    pipe(to) {
      sink = to;
    },
    resume: () => calls.push('resume'),
    cancel: () => calls.push('cancel'),
  };
  return {
    stream,
    calls,
    give: (text: string): boolean | undefined => sink?.write(Buffer.from(text)),
    end: () => sink?.end(),
    fail: (error: Error) => sink?.fail(error),
  };
}

/** Takes what a stream pushes; `next` waits for the piece that comes next. `takes` is what it answers each piece with. */
function taking(stream: Stream) {
  const pieces: string[] = [];
  const taken = { takes: true, ended: false, failed: undefined as unknown };
  let told = (): void => {};
  stream.pipe({
    write(piece) {
      pieces.push(Buffer.from(piece).toString());
      told();
      return taken.takes;
    },
    end() {
      taken.ended = true;
    },
    fail(error) {
      taken.failed = error;
    },
  });
  return Object.assign(taken, {
    pieces,
    async next(): Promise<string | undefined> {
      if (pieces.length === 0) await new Promise<void>((resolve) => (told = resolve));
      return pieces.shift();
    },
  });
}

const last = 'data: [DONE]\n\n';
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a silent event stream gets comments before its first event and between events, never inside one', async () => {
  const { stream, give, end } = paced();
  const alive = taking(withKeepalive(stream, 5, 'openai'));
  assert.equal(await alive.next(), comment);
  assert.equal(await alive.next(), comment);

  alive.pieces.length = 0;
  give('data: 1\n');
  assert.equal(await alive.next(), 'data: 1\n');
  await wait(40);
  give('\r');
  assert.equal(await alive.next(), '\r');
  await wait(40);
  give('\n');
  assert.equal(await alive.next(), '\n');
  assert.equal(await alive.next(), comment);

  end();
  assert.equal(alive.ended, true);
  alive.pieces.length = 0;
  await wait(40);
  assert.deepEqual(alive.pieces, [], 'after its end there are no comments');
});

test('one who takes no more gets one comment at most, until the stream is resumed', async () => {
  const { stream, calls } = paced();
  const alive = withKeepalive(stream, 5, 'openai');
  const taken = taking(alive);
  taken.takes = false;
  assert.equal(await taken.next(), comment);
  await wait(40);
  assert.deepEqual(taken.pieces, []);
  alive.resume();
  assert.deepEqual(calls, ['resume']);
  assert.equal(await taken.next(), comment);
  alive.cancel();
});

test('a stream that fails says so, and one that is left is told', async () => {
  const failing = paced();
  const taken = taking(withKeepalive(failing.stream, 5, 'openai'));
  failing.fail(new Error('broken'));
  assert.match(String(taken.failed), /broken/);

  const { stream, calls } = paced();
  const left = withKeepalive(stream, 5, 'openai');
  const last = taking(left);
  await last.next();
  left.cancel();
  assert.deepEqual(calls, ['cancel']);
  last.pieces.length = 0;
  await wait(40);
  assert.deepEqual([...last.pieces, ...taken.pieces], []);
});

const keptAlive = { streaming: { 'keepalive-seconds': 0.02 } };

test('streaming.keepalive-seconds keeps event streams alive, from their headers on, and nothing else', async (t) => {
  const upstream = await standIn(t);
  let goOn = (): void => {};
  upstream.respond(({ json: { model } }, response) => {
    const [type, body] = model === 'plain' ? ['application/json', '{}\n'] : ['text/event-stream', last];
    if (model === 'encoded') response.setHeader('content-encoding', 'gzip');
    response.writeHead(200, { 'content-type': type, 'content-length': body.length }).flushHeaders();
    goOn = () => void response.end(body);
    if (model !== 'stream') setTimeout(goOn, 150);
  });
  const gateway = await testGateway(t, {
    ...keptAlive,
    'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }],
  });
  const stream = await gateway.ask({ json: { model: 'stream' }, onPiece: () => goOn() });
  assert.match(stream.text, /^(: keep-alive\n\n)+data: \[DONE\]\n\n$/);
  assert.equal(stream.headers['content-length'], undefined);
  const plain = await gateway.ask({ json: { model: 'plain' } });
  assert.deepEqual([plain.text, plain.headers['content-length']], ['{}\n', '3']);
  const encoded = await gateway.ask({ json: { model: 'encoded' } });
  assert.deepEqual([encoded.text, encoded.headers['content-length']], [last, String(last.length)]);
});

test('a stream that is silent from its beginning gets the first comment when it is due, and its headers with that', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    setTimeout(() => response.end(last), 750);
  });
  const gateway = await testGateway(t, {
    streaming: { 'keepalive-seconds': 0.5 },
    'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }],
  });
  assert.equal((await gateway.ask()).text, comment + last);
});

test("Google's streams are kept alive by bare line feeds: its clients know no comments", async (t) => {
  const upstream = await standIn(t);
  const event = 'data: {"candidates":[{"finishReason":"STOP"}]}\r\n\r\n';
  let open: ServerResponse | undefined;
  upstream.respond((_, response) => {
    open = response.writeHead(200, { 'content-type': 'text/event-stream' });
    open.flushHeaders();
  });
  const gateway = await testGateway(t, {
    ...keptAlive,
    'gemini-api-key': [{ 'api-key': 'k', 'base-url': upstream.url }],
  });
  let came = '';
  let sent = 0;
  const onPiece = (piece: Uint8Array): void => {
    came += Buffer.from(piece);
    if (!came.replaceAll(event, '|').endsWith('\n') || sent !== came.split(event).length - 1) return;
    if (sent++ === 0) open!.write(event);
    else open!.end(event);
  };
  const asking = { operation: 'streamGenerateContent', query: 'alt=sse', model: 'gemini-x', json: {} } as const;
  const { text } = await gateway.ask({ ...asking, onPiece });
  assert.match(text.replaceAll(event, '|'), /^\n+\|\n+\|$/);
});
