/** Responses over WebSocket, from a client through the whole service to a provider. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Answer } from '../fixtures/ask.ts';
import { gatewayServer } from '../fixtures/gateway-server.ts';
import { connectClient } from '../fixtures/socket-client.ts';
import { answerOf, type SocketStandIn, socketStandIn } from '../fixtures/stand-in/socket.ts';

const create = (model: string, more: object = {}) => ({ type: 'response.create', model, input: 'Hi', ...more });

/** The service with a codex key for each provider, which answers over WebSocket, and what else its config says. */
const served = (t: TestContext, providers: readonly SocketStandIn[], entry: object = {}, config: object = {}) =>
  gatewayServer(t, {
    'codex-api-key': providers.map(({ url }, index) => ({
      'api-key': `sk-${index + 1}`,
      'base-url': `${url}/v1`,
      websockets: true,
      ...entry,
    })),
    routing: { strategy: 'fill-first' },
    'request-retry': 0,
    ...config,
  });

test('frames pass untouched in both directions, with the headers that the provider needs and its own key', async (t) => {
  const provider = await socketStandIn(t);
  const { url } = await served(t, [provider]);
  const client = await connectClient(t, url, {
    path: '/v1/responses?a=b',
    headers: { 'openai-beta': 'responses_websockets=2026-02-06', 'session-id': 's-1', cookie: 'c', 'x-api-key': 'x' },
  });
  const first = '{ "type" : "response.create", "model":"gpt-5.1" , "input":"é\\u00e9" }';
  client.send(first);
  assert.deepEqual(await client.answer(), answerOf(first));
  const second = JSON.stringify(create('gpt-5.1', { previous_response_id: 'resp_1' }));
  client.send(second);
  assert.deepEqual(await client.answer(), answerOf(second));
  client.send('{"type":"response.steer","x":1}');
  client.socket.send(Buffer.from('raw'), { binary: true });

  const call = await provider.call(0);
  const { handshake, frames } = call;
  assert.equal(handshake.url, '/v1/responses?a=b');
  const { authorization, cookie } = handshake.headers;
  assert.deepEqual([authorization, cookie, handshake.headers['x-api-key']], ['Bearer sk-1', undefined, undefined]);
  assert.equal(handshake.headers['openai-beta'], 'responses_websockets=2026-02-06');
  assert.equal(handshake.headers['session-id'], 's-1');
  assert.equal(handshake.headers['sec-websocket-extensions'], undefined);
  provider.answer(() => {});
  call.socket.send(Buffer.from('bytes'), { binary: true });
  assert.equal(await client.next(), 'binary bytes');
  assert.deepEqual(frames, [first, second, '{"type":"response.steer","x":1}', 'binary raw']);
  assert.equal(provider.calls.length, 1);
});

test('the model is put in the words of the provider, whatever the alias and the prefix', async (t) => {
  const provider = await socketStandIn(t);
  const { url } = await served(t, [provider], { prefix: 'p', models: [{ name: 'real-1', alias: 'quick' }] });
  const client = await connectClient(t, url);
  client.send('{"model" :"p/quick","type":"response.create"}');
  assert.deepEqual(await client.answer(), answerOf('{"model":"real-1"}'));
  client.send(create('quick'));
  await client.answer();
  const { frames } = await provider.call(0);
  assert.deepEqual(frames, ['{"model" :"real-1","type":"response.create"}', JSON.stringify(create('real-1'))]);
});

test('with force-mapping events name the model that was asked for, and nothing else is changed', async (t) => {
  const provider = await socketStandIn(t);
  const { url } = await served(t, [provider], {
    models: [
      { name: 'real-1', alias: 'quick', 'force-mapping': true },
      { name: 'real-2', alias: 'slow' },
    ],
  });
  provider.answer((frame, { socket }) => {
    const dated = frame.replace('real-1', 'real-1-2026-01-01');
    for (const event of answerOf(dated)) socket.send(event.replace(':"Hello"', ': "say \\"model\\":\\"real-1\\" é"'));
  });
  const client = await connectClient(t, url);
  const asked = async (model: string): Promise<string> => {
    client.send(create(model));
    return (await client.answer()).join('');
  };
  const told = (model: string): string =>
    answerOf(`{"model":"${model}"}`).join('').replace(':"Hello"', ': "say \\"model\\":\\"real-1\\" é"');
  assert.equal(await asked('quick'), told('quick'));
  assert.equal(await asked('slow'), told('real-2'));
});

test('another model of the same connection goes to its provider, and one that this lacks is refused there', async (t) => {
  const [provider, other] = [await socketStandIn(t), await socketStandIn(t)];
  const entry = (at: SocketStandIn, ...names: string[]) => ({
    'api-key': names[0],
    'base-url': at.url,
    websockets: true,
    models: names.map((name) => ({ name })),
  });
  const { url } = await served(t, [], {}, { 'codex-api-key': [entry(provider, 'a', 'b'), entry(other, 'c')] });
  const client = await connectClient(t, url);
  for (const model of ['a', 'b']) {
    client.send(create(model));
    assert.equal((await client.answer()).length, 3);
  }
  client.send(create('c'));
  const [event] = await client.answer();
  const { type, status, error } = JSON.parse(event!);
  assert.deepEqual([type, status, error.code], ['error', 404, 'model_not_found']);
  assert.deepEqual(await client.closed, [1013, 'the model is served elsewhere']);
  assert.deepEqual([provider.calls.length, other.calls.length], [1, 0]);
  const again = await connectClient(t, url);
  again.send(create('c'));
  assert.equal((await again.answer()).length, 3);
});

type Status = { 'last-error': { status?: number } | null; cooling: { model: string; reason: string }[] };

/** How the keys fare, in the config's order. */
async function fares(server: { call(method: string, path: string): Promise<Answer> }): Promise<Status[]> {
  const { providers } = (await (await server.call('GET', '/provider-status')).json()) as { providers: Status[] };
  return providers;
}

for (const [name, refusal, cooling] of [
  ['401', { status: 401, body: { error: { code: 'invalid_api_key' } } }, [['*', 'unauthorized']]],
  ['403', { status: 403, body: { error: { code: 'ip_not_authorized' } } }, [['*', 'forbidden']]],
  ['429', { status: 429, headers: { 'retry-after': '20' } }, [['gpt-5.1', 'quota']]],
  ['503', { status: 503 }, [['gpt-5.1', 'unavailable']]],
  // The path isn't there, or the server knows no WebSocket: requests over HTTP may be served all the same.
  ['404', { status: 404, body: { error: { code: 'model_not_found' } } }, []],
  ['200', { status: 200 }, []],
  ['426', { status: 426 }, []],
] as const)
  test(`a provider that answers a handshake with ${name} is passed over, and cools as far as it is at fault`, async (t) => {
    const [first, second] = [await socketStandIn(t), await socketStandIn(t)];
    first.refuse(refusal);
    const server = await served(t, [first, second]);
    const client = await connectClient(t, server.url);
    client.send(create('gpt-5.1'));
    assert.deepEqual(await client.answer(), answerOf('{"model":"gpt-5.1"}'));
    assert.deepEqual([first.handshakes.length, second.calls.length], [1, 1]);
    const [status] = await fares(server);
    assert.deepEqual(
      status!.cooling.map(({ model, reason }) => [model, reason]),
      cooling,
    );
    const again = await connectClient(t, server.url);
    again.send(create('gpt-5.1'));
    await again.answer();
    assert.equal(first.handshakes.length, cooling.length > 0 ? 1 : 2);
  });

test('a provider that cannot be reached is passed over', async (t) => {
  const provider = await socketStandIn(t);
  const server = await served(t, [{ ...provider, url: 'http://127.0.0.1:9' }, provider]);
  const client = await connectClient(t, server.url);
  client.send(create('gpt-5.1'));
  assert.equal((await client.answer()).length, 3);
  assert.equal((await fares(server))[0]!.cooling[0]!.reason, 'unreachable');
});

test('what all providers refuse is told as an event, in the words of the last, and the connection ends', async (t) => {
  const [first, second] = [await socketStandIn(t), await socketStandIn(t)];
  const error = { type: 'usage_limit_reached', message: 'The usage limit has been reached', resets_at: 1 };
  for (const one of [first, second])
    one.refuse({
      status: 429,
      body: { error },
      headers: { 'retry-after': '7', 'x-codex-primary-used-percent': '100' },
    });
  const { url } = await served(t, [first, second]);
  const client = await connectClient(t, url);
  client.send(create('gpt-5.1'));
  const told = JSON.parse(await client.next());
  const { 'retry-after': seconds, 'x-codex-primary-used-percent': percent } = told.headers;
  assert.deepEqual([told.type, told.status, told.error, percent], ['error', 429, error, '100']);
  assert.ok(Number(seconds) >= 1 && Number(seconds) <= 7);
  assert.deepEqual(await client.closed, [1013, 'the request was refused']);
});

const refused: [string, string, number, string, number][] = [
  ['a model that nobody has', JSON.stringify(create('nobodys')), 404, 'model_not_found', 1008],
  ['a model that is served over HTTP only', JSON.stringify(create('plain')), 426, 'upgrade_required', 1008],
  ['no model', '{"type":"response.create"}', 400, 'invalid_request', 1008],
  ['another event', '{"type":"response.cancel","model":"gpt-5.1"}', 400, 'invalid_request', 1008],
  ['no JSON', 'hello', 400, 'invalid_request', 1008],
];
for (const [name, frame, status, code, closing] of refused)
  test(`a first frame with ${name} is refused by an event, and the connection ends`, async (t) => {
    const provider = await socketStandIn(t);
    const plain = { 'api-key': 'k', 'base-url': provider.url, models: [{ name: 'plain' }] };
    const socketed = { 'api-key': 'k', 'base-url': provider.url, websockets: true };
    const { url } = await served(t, [], {}, { 'codex-api-key': [plain, socketed] });
    const client = await connectClient(t, url);
    client.send(frame);
    const told = JSON.parse(await client.next());
    assert.deepEqual([told.type, told.status, told.error.code], ['error', status, code]);
    assert.equal((await client.closed)[0], closing);
    assert.equal(provider.handshakes.length, 0);
  });

test('an error that comes inside cools the credential as one over HTTP does; the connection goes on', async (t) => {
  const [first, second] = [await socketStandIn(t), await socketStandIn(t)];
  const error = {
    type: 'usage_limit_reached',
    code: 'rate_limit_exceeded',
    message: 'The usage limit has been reached',
  };
  const event = JSON.stringify({ type: 'error', status: 429, error, headers: { 'Retry-After': 20 } });
  first.answer((frame, { socket }) => {
    const [created] = answerOf(frame);
    socket.send(created!);
    socket.send(event);
  });
  const server = await served(t, [first, second]);
  const client = await connectClient(t, server.url);
  client.send(create('gpt-5.1'));
  assert.equal((await client.answer()).at(-1), event);
  const [status] = await fares(server);
  assert.deepEqual([status!['last-error']?.status, status!.cooling[0]!.reason], [429, 'quota']);
  client.send(create('gpt-5.1'));
  assert.equal((await client.answer()).at(-1), event);
  const other = await connectClient(t, server.url);
  other.send(create('gpt-5.1'));
  assert.equal((await other.answer()).length, 3);
  assert.deepEqual([first.calls.length, second.calls.length], [1, 1]);
});
