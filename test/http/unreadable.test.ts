/** What can't be read as a request. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { refuseUnreadable } from '../../src/http/unreadable.ts';
import { answerTo } from '../fixtures/raw.ts';
import { minimalConfig, testServer } from '../fixtures/server.ts';

test('a client that keeps its side open after an unreadable request is disconnected', {
  timeout: 20_000,
}, async (t) => {
  const server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
  t.after(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  t.after(() => client.destroy());
  let answer = '';
  client
    .on('error', () => {})
    .on('data', (piece) => {
      answer += piece;
    });
  const [socket] = (await once(server, 'connection')) as [Socket];
  socket.resume();
  refuseUnreadable(new Error('no HTTP'), socket, { patience: 50, origins: ['*'] });
  await once(socket, 'close');
  assert.match(answer, /^HTTP\/1\.1 400 /);
});

const page = 'https://panel.example.com';
const listed = `${minimalConfig}cors-origins: ["${page}"]\n`;
const unreadable: [status: number, error: string, request: (headers: string) => string][] = [
  [400, 'bad request', (headers) => `GET /healthz HTTP/1.1\r\nHost: localhost\r\n${headers}no colon\r\n\r\n`],
  [400, 'bad request', (headers) => `GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`],
  [431, 'headers too large', (headers) => `GET / HTTP/1.1\r\n${headers}Cookie: ${'x'.repeat(20_000)}\r\n\r\n`],
];
/** Its status, body and the header that lets pages read it. */
async function told(t: TestContext, url: string, request: string) {
  const [head = '', body = ''] = (await answerTo(t, url, request)).split('\r\n\r\n');
  const [, allowed] = /^Access-Control-Allow-Origin: (.*)$/m.exec(head) ?? [];
  const exposed = /^Access-Control-Expose-Headers: .*X-Request-Id/m.test(head);
  return {
    status: Number(head.split(' ')[1]),
    ...JSON.parse(body),
    allowed,
    exposed,
    varies: /^Vary: Origin/m.test(head),
  };
}
for (const [status, error, request] of unreadable)
  test(`an unreadable request (${JSON.stringify(request('').slice(0, 40))}) is answered in the one shape, for pages of cors-origins`, async (t) => {
    const any = await told(t, (await testServer(t)).url, request(`Origin: ${page}\r\n`));
    assert.deepEqual([any.status, any.error, any.allowed, any.varies], [status, error, '*', false]);
    assert.match(any['request-id'], /^[0-9a-f]{8}$/);
    assert.ok(any.message && any.exposed);
    const { url } = await testServer(t, listed);
    const named = await told(t, url, request(`origin:${page}\r\n`));
    assert.deepEqual([named.status, named.allowed, named.exposed, named.varies], [status, page, true, true]);
    for (const headers of ['Origin: https://other.example.com\r\n', `X: ${page}\r\n`, '']) {
      const other = await told(t, url, request(headers));
      assert.deepEqual([other.status, other.allowed, other.exposed], [status, undefined, false]);
    }
  });

test('a request that came too slowly is answered in the one shape, too', async (t) => {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const error = Object.assign(new Error('timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    refuseUnreadable(error, socket, { patience: 60_000, origins: ['*'] });
  }).listen(0, '127.0.0.1');
  t.after(() => void server.close());
  await once(server, 'listening');
  const answer = await told(t, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, '');
  assert.deepEqual([answer.status, answer.error, answer.allowed], [408, 'request timeout', '*']);
});
