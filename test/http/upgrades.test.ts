/** Who gets in at GET /v1/ws, what the others are told, and that requests elsewhere stay what they are. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { test } from 'node:test';
import { WebSocket } from 'ws';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { connectPage } from '../fixtures/page.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const handshake = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

type Asking = { method?: string; headers?: Record<string, string>; body?: string };
type Answered = { status: number; headers: IncomingMessage['headers']; body: Record<string, never>; text: string };

/** A request with whatever headers; a connection that is upgraded counts as status 101. */
function ask(url: string, { method = 'GET', headers = handshake, body }: Asking = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, async (response) => {
      let text = '';
      for await (const part of response) text += part;
      const parsed = method === 'HEAD' ? {} : JSON.parse(text);
      resolve({ status: response.statusCode!, headers: response.headers, body: parsed, text });
    });
    asking.once('error', reject);
    asking.once('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: 101, headers: response.headers, body: {}, text: '' });
    });
    asking.end(body);
  });
}

const key = { 'x-api-key': clientKey };
const openai = (message: string, type: string, code: string) => ({ error: { message, type, param: null, code } });

test('a page gets in with a client key, by header or query, whatever its origin', async (t) => {
  const { url, log } = await gatewayServer(t, {});
  const ways: [string, Record<string, string>][] = [
    ['', { authorization: `Bearer ${clientKey}` }],
    ['', key],
    ['', { 'x-goog-api-key': clientKey }],
    [`?key=${clientKey}`, { origin: 'https://aistudio.google.com' }],
    [`?a=?&key=${clientKey}`, { origin: 'null' }],
  ];
  for (const [query, headers] of ways) {
    const { status, headers: answered } = await ask(`${url}/v1/ws${query}`, { headers: { ...handshake, ...headers } });
    assert.equal(status, 101);
    assert.equal(answered['sec-websocket-accept'], 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
    assert.match(log(), new RegExp(`\\b${answered['x-cliproxy-request-id']}\\b.*101 \\|`));
  }
  assert.ok(!log().includes(clientKey));
});

test('without a client key nobody gets in, and is told so in the format of the gateway', async (t) => {
  const { url } = await gatewayServer(t, {});
  const missing = await ask(`${url}/v1/ws`);
  assert.deepEqual([missing.status, missing.body['error']?.['code']], [401, 'missing_api_key']);
  assert.match(String(missing.headers['x-cliproxy-request-id']), /^[0-9a-f]{8}$/);
  const wrong = await ask(`${url}/v1/ws?key=wrong`);
  assert.deepEqual(
    [wrong.status, wrong.body],
    [401, openai("this API key is not one of this gateway's client keys", 'invalid_request_error', 'invalid_api_key')],
  );
  const google = await ask(`${url}/v1/ws`, { headers: { ...handshake, 'x-goog-api-key': 'wrong' } });
  assert.equal(google.body['error']?.['status'], 'UNAUTHENTICATED');
});

test('what is no handshake is told to be one; other methods are not taken', async (t) => {
  const { url } = await gatewayServer(t, {});
  const { connection: _, upgrade: __, ...plain } = handshake;
  for (const headers of [
    plain,
    { ...plain, connection: 'Upgrade', upgrade: 'h2c' },
    { ...handshake, 'sec-websocket-version': '12' },
    { ...handshake, 'sec-websocket-key': 'short' },
  ]) {
    const { status, headers: answered, body } = await ask(`${url}/v1/ws`, { headers: { ...headers, ...key } });
    assert.deepEqual([status, answered.upgrade, answered['sec-websocket-version']], [426, 'websocket', '13']);
    assert.equal(body['error']?.['code'], 'upgrade_required');
  }
  assert.equal((await ask(`${url}/v1/ws`, { headers: plain })).status, 401, 'the key comes first');
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'])
    for (const headers of [handshake, plain]) {
      const { status, headers: answered } = await ask(`${url}/v1/ws`, { method, headers: { ...headers, ...key } });
      assert.deepEqual([status, answered.allow], [405, 'GET'], method);
    }
});

test('the path is exact', async (t) => {
  const { url } = await gatewayServer(t, {});
  for (const path of ['/v1/ws/', '/v1/WS', '/v1/ws2', '/ws', '//v1/ws', '/v1/%77s'])
    assert.equal((await ask(url + path, { headers: { ...handshake, ...key } })).status, 426, path);
});

test('a handshake under a name that is not this machine goes where all such requests go', async (t) => {
  const { url } = await gatewayServer(t, {});
  const { status, body } = await ask(`${url}/v1/ws?key=${clientKey}`, {
    headers: { ...handshake, host: 'rebound.example' },
  });
  assert.deepEqual([status, body['error']?.['code']], [403, 'host_not_allowed']);
});

test('32 pages get in; the next one is told that there is no room', async (t) => {
  const { url } = await gatewayServer(t, {});
  for (let i = 0; i < 32; i++) await connectPage(t, `${url}/v1/ws?key=${clientKey}`);
  const { status, body } = await ask(`${url}/v1/ws`, { headers: { ...handshake, ...key } });
  assert.deepEqual(
    [status, body],
    [503, openai('relay full: as many pages as may be are connected; close one of them', 'server_error', 'relay_full')],
  );
});

test('a request elsewhere that offers another protocol is answered in HTTP, body and all', async (t) => {
  const upstream = await standIn(t);
  const { url } = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url)] });
  const body = JSON.stringify({ model: 'gpt-4.1', messages: [] });
  const h2c = {
    connection: 'Upgrade, HTTP2-Settings',
    upgrade: 'h2c',
    'http2-settings': 'AAMAAABkAARAAAAAAAIAAAAA',
    ...key,
  };
  const answered = await ask(`${url}/v1/chat/completions`, { method: 'POST', headers: h2c, body });
  assert.equal(answered.status, 200);
  assert.equal(upstream.received[0]?.body, body);
});

test('a message over 64 MiB ends the connection', async (t) => {
  const { url } = await gatewayServer(t, {});
  const { socket, closed } = await connectPage(t, `${url}/v1/ws?key=${clientKey}`);
  socket.send(Buffer.alloc(64 * 1024 * 1024 + 1), { binary: false });
  assert.equal((await closed)[0], 1009);
});

test('a service that stops takes no page any more and waits for none', async (t) => {
  const { url, stop } = await gatewayServer(t, {});
  const page = await connectPage(t, `${url}/v1/ws?key=${clientKey}`);
  await stop();
  assert.deepEqual(await page.closed, [1001, 'the service stops']);
  const late = new WebSocket(`${url.replace('http', 'ws')}/v1/ws?key=${clientKey}`);
  await once(late, 'error');
});
