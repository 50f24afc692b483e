/** Kept connections that the other side closes without saying so. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { createHttpUpstream } from '../../src/gateway/upstream/http-upstream.ts';
import type { UpstreamRequest } from '../../src/gateway/upstream/upstream.ts';
import { createOutbound } from '../../src/platform/outbound.ts';
import { testGateway } from '../fixtures/gateway.ts';

const answer = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}';

/** A server that speaks to sockets: `respond` gets each request's number on its connection, and the connection's own. */
async function rawServer(t: TestContext, respond: (socket: Socket, nth: number, connection: number) => void) {
  const seen = { connections: 0, requests: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const connection = ++seen.connections;
    let nth = 0;
    let text = '';
    sockets.add(socket.on('error', () => {}));
    socket.on('data', (piece) => {
      text += piece;
      const length = Number(/content-length: (\d+)/.exec(text)?.[1] ?? Number.POSITIVE_INFINITY);
      const isChunkedEnd = text.endsWith('\r\n0\r\n\r\n');
      if (!isChunkedEnd && text.length < text.indexOf('\r\n\r\n') + 4 + length) return;
      text = '';
      seen.requests++;
      respond(socket, ++nth, connection);
    });
  }).listen(0, '127.0.0.1');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const gatewayTo = (t: TestContext, url: string, more: object = {}) =>
  testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': url }], ...more });

/** Waits until the connection that served is free for the next request. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 2));

for (const [how, end] of [
  ['closes', (socket: Socket) => socket.end()],
  ['resets', (socket: Socket) => socket.resetAndDestroy()],
] as const) {
  test(`a provider that ${how} its connection after each answer serves 200 requests in a row`, async (t) => {
    const { url, seen } = await rawServer(t, (socket) => socket.write(answer, () => end(socket)));
    const gateway = await gatewayTo(t, url);
    for (let i = 0; i < 200; i++) assert.equal((await gateway.ask()).status, 200, `request ${i}`);
    assert.ok(seen.requests >= 200);
    assert.equal(gateway.status()[0]?.lastError, undefined);
  });

  for (const by of ['itself', 'a proxy'])
    test(`a provider, asked by ${by}, that ${how} a connection when it is used again is asked on another, without blame`, async (t) => {
      const { url, seen } = await rawServer(t, (socket, nth) => (nth === 1 ? socket.write(answer) : end(socket)));
      const gateway = await (by === 'itself'
        ? gatewayTo(t, url)
        : gatewayTo(t, 'http://nowhere.invalid', { 'proxy-url': url }));
      for (let i = 0; i < 20; i++) {
        assert.equal((await gateway.ask()).status, 200, `request ${i}`);
        await turn();
      }
      assert.ok(seen.requests > 20, 'some were asked twice');
      assert.equal(gateway.status()[0]?.lastError, undefined);
      assert.equal(gateway.exchanges.filter(({ failed }) => failed).length, 0);
    });

  test(`a provider that ${how} new connections is blamed, and asked once`, async (t) => {
    const { url, seen } = await rawServer(t, end);
    const gateway = await gatewayTo(t, url);
    assert.equal((await gateway.ask()).status, 502);
    assert.equal(seen.requests, 1);
    assert.ok(gateway.status()[0]?.lastError);
  });

  test(`a provider that ${how} the second connection, too, is blamed`, async (t) => {
    const { url, seen } = await rawServer(t, (socket, nth, connection) =>
      nth === 1 && connection === 1 ? socket.write(answer) : end(socket),
    );
    const gateway = await gatewayTo(t, url);
    assert.equal((await gateway.ask()).status, 200);
    await turn();
    assert.equal((await gateway.ask()).status, 502);
    assert.deepEqual(seen, { connections: 2, requests: 3 });
  });

  test(`a provider that ${how} a connection after the first byte of its answer is blamed`, async (t) => {
    const { url, seen } = await rawServer(t, (socket, nth) => {
      if (nth === 1) socket.write(answer);
      else socket.write('H', () => setTimeout(() => end(socket), 20));
    });
    const gateway = await gatewayTo(t, url);
    assert.equal((await gateway.ask()).status, 200);
    await turn();
    assert.equal((await gateway.ask()).status, 502);
    assert.equal(seen.requests, 2);
  });
}

test('a provider that resets a kept connection while a request waits for it is asked on another, without blame', async (t) => {
  const sockets: Socket[] = [];
  const { url, seen } = await rawServer(t, (socket) => {
    sockets.push(socket);
    socket.write(answer);
  });
  const gateway = await gatewayTo(t, url);
  for (let i = 0; i < 10; i++) {
    assert.equal((await gateway.ask()).status, 200, `request ${i}`);
    await turn();
    sockets.at(-1)!.resetAndDestroy();
  }
  assert.deepEqual(seen, { connections: 10, requests: 10 });
  assert.equal(gateway.status()[0]?.lastError, undefined);
});

test('the second try is on a new connection, however many kept ones there are', async (t) => {
  const first: Socket[] = [];
  const { url, seen } = await rawServer(t, (socket, nth, connection) => {
    if (nth > 1) return socket.end();
    if (connection > 3) return socket.write(answer);
    first.push(socket);
    if (first.length === 3) for (const one of first) one.write(answer);
  });
  const gateway = await gatewayTo(t, url);
  await Promise.all([gateway.ask(), gateway.ask(), gateway.ask()]);
  await turn();
  assert.equal((await gateway.ask()).status, 200);
  assert.deepEqual(seen, { connections: 4, requests: 5 });
});

const stream = async function* () {
  yield Buffer.from('{}');
};
for (const [what, body, outcome, requests] of [
  ['a body that is a stream is not sent again', stream(), 'broken', 2],
  ['a body that is stored is sent again', { length: 2, open: stream }, 'whole', 3],
] as const)
  test(what, async (t) => {
    const { url, seen } = await rawServer(t, (socket, nth) => (nth === 1 ? socket.write(answer) : socket.end()));
    const outbound = createOutbound();
    t.after(() => outbound.destroy());
    const upstream = createHttpUpstream(outbound.through(undefined), { headers: 10_000, idle: 10_000 });
    const send = (sent: UpstreamRequest['body']) =>
      new Promise<string>((resolve) => {
        const request = {
          endpoint: 'createChatCompletion',
          model: 'm',
          method: 'POST',
          path: '/',
          headers: {},
        } as const;
        const sink = { head() {}, write: () => true, end: () => resolve('whole'), fail: () => resolve('broken') };
        upstream.send({ ...request, origin: url, body: sent }, sink);
      });
    assert.equal(await send(Buffer.from('{}')), 'whole');
    await turn();
    assert.equal(await send(body), outcome);
    assert.equal(seen.requests, requests);
  });
