/** What goes wrong on either side of the gateway, over the wire. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent as HttpAgent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import Koa from 'koa';
import document from '../../generated/gateway.json' with { type: 'json' };
import { bindDocument } from '../../src/contract/index.ts';
import { createBodyBudget } from '../../src/http/body-budget.ts';
import { gatewayApi } from '../../src/http/gateway.ts';
import { clientKey, type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';

type Served = {
  gateway: TestGateway;
  port: number;
  sockets: ReadonlySet<Socket>;
  post(body?: string): Promise<IncomingMessage>;
};

/** The gateway and its routes on a port of their own, with impatience as told. */
async function serve(t: TestContext, upstreamUrl: string, { patience = 60_000, timeouts = {} } = {}): Promise<Served> {
  const gateway = await testGateway(
    t,
    {
      'openai-compatibility': [
        { name: 'a', 'base-url': upstreamUrl, 'api-key-entries': [{ 'api-key': 'a' }, { 'api-key': 'b' }] },
      ],
    },
    timeouts,
  );
  const app = new Koa();
  app.silent = true;
  app.use((ctx, next) => {
    ctx.state['requestId'] = '0000abcd';
    ctx.state['address'] = '127.0.0.1';
    return next();
  });
  const api = gatewayApi({
    contract: bindDocument(document),
    gateway,
    bodies: createBodyBudget(() => 0),
    patience,
  });
  app.use((ctx) => api.serve(ctx));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { gateway, port, sockets, post: (body) => post(port, body) };
}

const agent = new HttpAgent({ maxSockets: Number.POSITIVE_INFINITY, keepAlive: false });

/** Sends a request; resolves when the answer's headers are there. */
function post(port: number, body = '{"model":"m","stream":true}'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { 'x-api-key': clientKey, 'content-length': Buffer.byteLength(body) };
    request({ port, host: '127.0.0.1', path: '/v1/chat/completions', method: 'POST', headers, agent }, resolve)
      .on('error', reject)
      .end(body);
  });
}

/** The rest of an answer, and whether it came to its end. */
async function rest(response: IncomingMessage): Promise<{ text: string; whole: boolean }> {
  let text = '';
  try {
    for await (const chunk of response) text += chunk;
    return { text, whole: response.complete };
  } catch {
    return { text, whole: false };
  }
}

const stream = (response: ServerResponse): ServerResponse =>
  response.writeHead(200, { 'content-type': 'text/event-stream' });

const told = (words: string): string =>
  `data: {"error":{"message":"the answer ${words}","type":"server_error","param":null,"code":"incomplete_answer"}}\n\n`;

test('a stream that upstream resets in its midst ends with an error, so that nobody takes it for whole', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => {
    stream(response).write('data: 1\n\n');
    setTimeout(() => (response.socket as Socket | null)?.resetAndDestroy(), 20);
  });
  const { post } = await serve(t, upstream.url);
  assert.deepEqual(await rest(await post()), { text: `data: 1\n\n${told('broke off')}`, whole: true });
});

test('a stream that is shorter than it said, broken in its chunks, or cut says so', async (t) => {
  for (const [raw, words] of [
    ['content-length: 100\r\n\r\ndata: 1\n\n', 'broke off'],
    ['transfer-encoding: chunked\r\n\r\n9\r\ndata: 1\n\n\r\nzz\r\n', 'broke off'],
    ['content-length: 9\r\n\r\ndata: 1\n\n', 'ended before it was complete'],
    ['\r\ndata: 1\n\n', 'ended before it was complete'],
  ] as const) {
    const upstream = await rawServer(t, `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n${raw}`);
    const { post } = await serve(t, upstream);
    assert.deepEqual(await rest(await post()), { text: `data: 1\n\n${told(words)}`, whole: true }, raw);
  }
});

test('an answer that can’t be told an error breaks off: JSON, and what is encoded', async (t) => {
  const long = JSON.stringify({ text: 'x'.repeat(70_000) }).slice(0, -1);
  for (const [head, body] of [
    ['content-type: application/json', long],
    ['content-type: text/event-stream\r\ncontent-encoding: gzip', 'data: 1\n\n'],
  ] as const) {
    const upstream = await rawServer(t, `HTTP/1.1 200 OK\r\n${head}\r\ncontent-length: 100000\r\n\r\n${body}`);
    const { post } = await serve(t, upstream);
    const { text, whole } = await rest(await post());
    assert.deepEqual([text.slice(0, 5), whole], [body.slice(0, 5), false], head);
  }
});

test('what is no HTTP at all is 502', async (t) => {
  for (const raw of ['nonsense\r\n\r\n', 'HTTP/1.1 abc\r\n\r\n', '']) {
    const { post } = await serve(t, await rawServer(t, raw));
    const answer = await post();
    assert.equal(answer.statusCode, 502);
    assert.match((await rest(answer)).text, /could not be reached/);
  }
});

test('a stream that falls silent for too long is ended, and says so', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => stream(response).write('data: 1\n\n'));
  const { post, gateway } = await serve(t, upstream.url, { timeouts: { idle: 50 } });
  const { text, whole } = await rest(await post());
  assert.deepEqual([text, whole], [`data: 1\n\n${told('fell silent before it was complete')}`, true]);
  assert.equal(gateway.exchanges[0]?.failed, true);
});

test('a client that leaves while upstream hangs, or in mid-stream, ends the upstream call', async (t) => {
  const upstream = await standIn(t);
  let hangs = true;
  upstream.respond((_, response) => {
    if (!hangs) stream(response).write('data: 1\n\n');
  });
  const { port, gateway } = await serve(t, upstream.url);
  const asking = request({
    port,
    host: '127.0.0.1',
    path: '/v1/chat/completions',
    method: 'POST',
    headers: { 'x-api-key': clientKey },
  }).on('error', () => {});
  asking.end('{"model":"m"}');
  await until(() => upstream.received.length === 1, 'upstream was asked');
  asking.destroy();
  await until(() => upstream.sockets.size === 0, 'upstream was hung up on');
  hangs = false;
  (await post(port)).destroy();
  await until(() => upstream.sockets.size === 0 && gateway.exchanges.length === 2, 'upstream was hung up on again');
  assert.deepEqual(
    gateway.exchanges.map(({ status, failed }) => [status, failed]),
    [
      [499, false],
      [200, false],
    ],
  );
  assert.deepEqual(
    gateway.status().map(({ state }) => state),
    ['active', 'active'],
  );
});

test('a slow client holds upstream back, and gets every byte', async (t) => {
  const upstream = await standIn(t);
  const [piece, pieces] = [Buffer.alloc(64 * 1024, 'x'), 1024];
  const end = '\n\ndata: [DONE]\n\n';
  let written = 0;
  upstream.respond(async (_, response) => {
    stream(response);
    for (; written < pieces; written++) if (!response.write(piece)) await once(response, 'drain');
    response.end(end);
  });
  const { post } = await serve(t, upstream.url);
  const answer = await post();
  answer.pause();
  let seen = -1;
  await until(() => {
    const still = written === seen;
    seen = written;
    return still && written > 0;
  }, 'upstream stands still');
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.ok(written < pieces / 2, `${written} of ${pieces} pieces went ahead of the client`);
  let length = 0;
  for await (const chunk of answer) length += chunk.length;
  assert.equal(length, piece.length * pieces + end.length);
});

test('a client that reads nothing, or sends nothing, is let go', async (t) => {
  const upstream = await standIn(t);
  upstream.respond(async (_, response) => {
    const closed = new AbortController();
    stream(response).once('close', () => closed.abort());
    while (!closed.signal.aborted)
      if (!response.write(Buffer.alloc(64 * 1024))) await once(response, 'drain', closed).catch(() => {});
  });
  const { post, port, sockets, gateway } = await serve(t, upstream.url, { patience: 150 });
  const deaf = await post();
  deaf.pause().on('error', () => {});
  await until(() => sockets.size === 0 && upstream.sockets.size === 0, 'the deaf one was let go');
  assert.equal(gateway.exchanges[0]?.failed, false);

  const mute = request({
    port,
    host: '127.0.0.1',
    path: '/v1/chat/completions',
    method: 'POST',
    headers: { 'x-api-key': clientKey, 'content-length': 10 },
  });
  mute.on('error', () => {}).flushHeaders();
  const [answer] = (await once(mute, 'response')) as [IncomingMessage];
  assert.equal(answer.statusCode, 408);
  assert.match((await rest(answer)).text, /comes too slowly/);
  await until(() => sockets.size === 0, 'the mute one was let go');
});

test('when 1,000 clients go at once, nothing stays behind', async (t) => {
  const upstream = await standIn(t, { keep: false });
  upstream.respond((_, response) => stream(response).write('data: 1\n\n'));
  const { port, sockets, gateway } = await serve(t, upstream.url);
  const answers = await Promise.all(Array.from({ length: 1000 }, () => post(port)));
  assert.equal(upstream.sockets.size, 1000);
  for (const answer of answers) answer.destroy();
  await until(() => sockets.size === 0 && upstream.sockets.size === 0, 'all connections are closed');
  assert.equal(gateway.exchanges.length, 1000);
  assert.ok(gateway.exchanges.every(({ failed, status }) => !failed && status === 200));
  upstream.respond();
  assert.equal((await rest(await post(port))).whole, true);
});

test('429 storms leave cooldowns that end', async (t) => {
  const upstream = await standIn(t);
  upstream.respond(({ json: body }, response) =>
    body['model'] === 'hinted'
      ? json(response, 429, {}, { 'retry-after': '3' })
      : body['model'] === 'bare'
        ? json(response, 429, {})
        : unanswered,
  );
  const { post, gateway } = await serve(t, upstream.url);
  for (const [model, seconds] of [
    ['hinted', 3],
    ['bare', 1],
  ] as const) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(`{"model":"${model}"}`)));
    for (const answer of answers) {
      assert.equal(answer.statusCode, 429);
      assert.equal(answer.headers['retry-after'], String(seconds), model);
      answer.resume();
    }
    gateway.clock.now += seconds * 1000;
    assert.ok(gateway.status().every(({ state }) => state === 'active'));
  }
});

/** Answers every request with these bytes and the end. */
async function rawServer(t: TestContext, text: string): Promise<StandIn['url']> {
  const server = createServer((socket) => {
    socket.on('error', () => {}).once('data', () => socket.end(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
