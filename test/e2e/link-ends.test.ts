/** How WebSockets that are linked to a provider's end, and who gets none. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { clientKey, gatewayServer } from '../fixtures/gateway-server.ts';
import { connected } from '../fixtures/raw.ts';
import type { TestServer } from '../fixtures/server.ts';
import { connectClient, refusedClient, type SocketClient } from '../fixtures/socket-client.ts';
import { answerOf, type Call, type SocketStandIn, socketStandIn } from '../fixtures/stand-in/socket.ts';

const create = JSON.stringify({ type: 'response.create', model: 'gpt-5.1' });
const [created, , completed] = answerOf(create) as [string, string, string];

const entryOf = ({ url }: SocketStandIn) => ({ 'api-key': 'sk-1', 'base-url': url, websockets: true });

type Linked = {
  provider: SocketStandIn;
  server: TestServer;
  client: SocketClient;
  call: Call;
  closed: Promise<[number, string]>;
};

/** A client, the service and a provider that are linked, the provider in the midst of an answer unless it is `isDone`. */
async function linked(t: TestContext, { isDone = false }: { isDone?: boolean } = {}): Promise<Linked> {
  const provider = await socketStandIn(t);
  provider.answer((_, { socket }) => {
    socket.send(created);
    if (isDone) socket.send(completed);
  });
  const server = await gatewayServer(t, { 'codex-api-key': [entryOf(provider)] });
  const client = await connectClient(t, server.url);
  client.send(create);
  assert.equal(await client.next(), created);
  if (isDone) assert.equal(await client.next(), completed);
  const call = await provider.call(0);
  const closed = once(call.socket, 'close').then(([code, reason]): [number, string] => [code, String(reason)]);
  return { provider, server, client, call, closed };
}

for (const [code, reason] of [
  [1000, ''],
  [4001, 'enough'],
] as const) {
  test(`a client that closes with ${code} ends the provider's connection so`, async (t) => {
    const { client, closed } = await linked(t);
    client.socket.close(code, reason);
    assert.deepEqual(await closed, [code, reason]);
    assert.deepEqual(await client.closed, [code, reason]);
  });

  test(`a provider that closes with ${code} ends the client's connection so, and nothing is added`, async (t) => {
    const { client, call } = await linked(t);
    call.socket.close(code, reason);
    assert.deepEqual(await client.closed, [code, reason]);
  });
}

test('a side that closes without a code ends the other without one', async (t) => {
  const { client, closed } = await linked(t);
  client.socket.close();
  assert.deepEqual(await closed, [1005, '']);
});

test('a client that breaks off breaks the provider off', async (t) => {
  const { client, closed } = await linked(t);
  client.socket.terminate();
  assert.equal((await closed)[0], 1006);
});

test('a client that leaves while a provider is being asked leaves nothing behind', async (t) => {
  const provider = await socketStandIn(t);
  provider.hang();
  const server = await gatewayServer(t, { 'codex-api-key': [entryOf(provider)] });
  const client = await connectClient(t, server.url);
  client.send(create);
  const socket = await provider.hung;
  client.socket.terminate();
  await once(socket, 'end');
});

test('a provider that breaks off in an answer is told of as an event; between answers the connection just ends', async (t) => {
  const inAnswer = await linked(t);
  inAnswer.call.socket.terminate();
  const told = JSON.parse(await inAnswer.client.next());
  assert.deepEqual([told.type, told.status, told.error.code], ['error', 502, 'incomplete_answer']);
  assert.deepEqual(await inAnswer.client.closed, [1011, 'the answer broke off']);
  const between = await linked(t, { isDone: true });
  between.call.socket.terminate();
  assert.equal((await between.client.closed)[0], 1011);
});

test('a frame of 64 MiB passes both ways; one that is longer ends both sides with 1009', async (t) => {
  const most = Buffer.alloc(64 * 1024 * 1024, 0x61);
  const passing = await linked(t, { isDone: true });
  const { client, call, provider } = passing;
  const frames: number[] = [];
  const taken = new Promise<void>((resolve) =>
    provider.answer((frame) => {
      frames.push(frame.length);
      resolve();
    }),
  );
  client.socket.send(most, { binary: true });
  await taken;
  call.socket.send(most, { binary: true });
  frames.push((await client.next()).length - 'binary '.length);
  assert.deepEqual(frames, [most.length, most.length]);

  const longer = Buffer.concat([most, Buffer.from('a')]);
  client.socket.send(longer, { binary: true });
  assert.equal((await client.closed)[0], 1009);
  assert.equal((await passing.closed)[0], 1009);
  const other = await linked(t);
  other.call.socket.send(longer, { binary: true });
  assert.equal((await other.client.closed)[0], 1009);
});

test('without a key with websockets there is none, whoever asks; the client goes on over HTTP', async (t) => {
  const provider = await socketStandIn(t);
  const { url } = await gatewayServer(t, { 'codex-api-key': [{ ...entryOf(provider), websockets: false }] });
  for (const headers of [undefined, { authorization: 'Bearer wrong' }]) {
    const { status, headers: answered, body } = await refusedClient(url, headers);
    assert.deepEqual([status, answered.upgrade], [426, 'HTTP/1.1']);
    assert.equal(JSON.parse(body).error.code, 'upgrade_required');
  }
});

test('without a client key nobody gets in', async (t) => {
  const provider = await socketStandIn(t);
  const { url } = await gatewayServer(t, { 'codex-api-key': [entryOf(provider)] });
  for (const [headers, code] of [
    [{}, 'missing_api_key'],
    [{ authorization: 'Bearer wrong' }, 'invalid_api_key'],
  ] as const) {
    const { status, headers: answered, body } = await refusedClient(url, headers);
    assert.deepEqual([status, JSON.parse(body).error.code], [401, code]);
    assert.match(String(answered['x-cliproxy-request-id']), /^[0-9a-f]{8}$/);
  }
});

test('it is found at every way to write its path, and what is no handshake is told to be one', async (t) => {
  const provider = await socketStandIn(t);
  const server = await gatewayServer(t, { 'codex-api-key': [entryOf(provider)] });
  for (const path of ['/responses', '//v1/responses/?a=b']) {
    const client = await connectClient(t, server.url, { path });
    client.send(create);
    assert.equal((await client.answer()).length, 3);
  }
  const headers = { authorization: 'Bearer ck-client-1' };
  const plain = await fetch(`${server.url}/v1/responses`, { headers });
  assert.deepEqual([plain.status, plain.headers.get('upgrade')], [426, 'websocket']);
  assert.equal((await fetch(`${server.url}/v1/responses`)).status, 401);
  assert.equal((await fetch(`${server.url}/v1/responses`, { method: 'HEAD', headers })).status, 426);
});

const keysPath = '/api-keys';

test('a link ends at once when its client key goes, and no other', async (t) => {
  const { client, server, closed, provider } = await linked(t);
  const put = (keys: string[]) => server.call('PUT', keysPath, { body: keys });
  assert.equal((await put(['ck-client-1', 'ck-other'])).status, 200);
  provider.answer((_, { socket }) => socket.send(completed));
  client.send(create);
  assert.equal(await client.next(), completed);
  assert.equal((await put(['ck-other'])).status, 200);
  assert.deepEqual(await client.closed, [1008, 'the client key is no longer valid']);
  assert.equal((await closed)[0], 1001);
});

for (const [name, change] of [
  ['is removed', () => []],
  ['is another', (entry: object) => [{ ...entry, 'api-key': 'sk-2' }]],
  ['has no websockets any more', (entry: object) => [{ ...entry, websockets: false }]],
] as const)
  test(`a link whose provider's key ${name} ends when what was asked for is answered`, async (t) => {
    const { client, server, provider, call } = await linked(t);
    const entry = entryOf(provider);
    assert.equal((await server.call('PUT', '/codex-api-key', { body: change(entry) })).status, 200);
    client.send(create);
    assert.equal(JSON.parse(await client.next()).error.code, 'connection_ending');
    call.socket.send(completed);
    assert.equal(await client.next(), completed);
    assert.deepEqual(await client.closed, [1012, 'the provider is no longer there']);
  });

test('a link goes on when anything else of the config changes', async (t) => {
  const { client, server, provider } = await linked(t, { isDone: true });
  const body = [entryOf(provider), { 'api-key': 'sk-2', 'base-url': provider.url }];
  assert.equal((await server.call('PUT', '/codex-api-key', { body })).status, 200);
  client.send(create);
  assert.equal(await client.next(), created);
});

test('the service stops: an answer under way is awaited, then the links end', async (t) => {
  const { client, server, call, closed } = await linked(t);
  const stopped = server.stop();
  call.socket.send(completed);
  assert.equal(await client.next(), completed);
  assert.deepEqual(await client.closed, [1001, 'the service stops']);
  assert.equal((await closed)[0], 1001);
  await stopped;
});

test('whoever asks for a WebSocket while the service stops is told so', async (t) => {
  const { server, call } = await linked(t);
  const late = connected(t, server.url);
  let answer = '';
  late.on('data', (piece) => {
    answer += piece;
  });
  late.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(late, 'data');
  late.write('GET /v1/responses HTTP/1.1\r\nHost: localhost\r\n'); // a request under way keeps its connection
  await (await fetch(`${server.url}/healthz`)).text(); // what was written before has come
  answer = '';
  const stopped = server.stop();
  const handshake = `Authorization: Bearer ${clientKey}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n`;
  late.write(`${handshake}Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`);
  await once(late, 'close');
  assert.match(answer, /^HTTP\/1\.1 503 .*"code":"stopping"/s);
  call.socket.send(completed);
  await stopped;
});
