/** What is told of each exchange, and how credentials fare by it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientKey, testGateway } from '../fixtures/gateway.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

test('an exchange is one event, with all that logs and usage need', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, {
    'openai-compatibility': [
      {
        name: 'Local',
        'base-url': upstream.url,
        'api-key-entries': [{ 'api-key': 'sk-upstream' }],
        models: [{ name: 'gpt', alias: 'm' }],
      },
    ],
  });
  await gateway.ask({ json: { model: 'm', stream: true }, headers: { 'user-agent': 'client/1' } });
  const [finished] = gateway.exchanges;
  const { authIndex, source, overhead, ...exchange } = finished!;
  assert.ok(overhead.before! >= 0 && overhead.after! >= 0);
  assert.deepEqual(exchange, {
    time: gateway.clock.now,
    requestId: '0000abcd',
    clientKey,
    clientIp: '127.0.0.1',
    userAgent: 'client/1',
    endpoint: 'POST /v1/chat/completions',
    provider: 'Local',
    model: 'gpt',
    alias: 'm',
    authType: 'api_key',
    status: 200,
    failure: undefined,
    latency: 0,
    firstByte: 0,
    tokens: { input: 19, output: 10, total: 29, cached: 8, reasoning: 3 },
    serviceTier: 'default',
    failed: false,
  });
  assert.match(authIndex ?? '', /^[0-9a-f]{16}$/);
  assert.match(source ?? '', /^openai-compatibility:local:[0-9a-f]{12}$/);
  assert.ok(!JSON.stringify(gateway.exchanges).includes('sk-upstream'));
});

test('tokens are those of each format; what a vendor does not say is absent', async (t) => {
  const upstream = await standIn(t);
  const key = { 'api-key': 'k', 'base-url': upstream.url, models: [{ name: 'm' }] };
  const gateway = await testGateway(t, {
    'claude-api-key': [key],
    'gemini-api-key': [key],
    'codex-api-key': [key],
    'openai-compatibility': [{ name: 'a', ...key }],
  });
  const tokens = async (asking: object) => {
    await gateway.ask(asking);
    return gateway.exchanges.at(-1)?.tokens;
  };
  assert.deepEqual(await tokens({ operation: 'createMessage', json: { model: 'm' } }), {
    input: 2095,
    cacheWrite: 10,
    cached: 20,
    output: 503,
  });
  assert.deepEqual(await tokens({ operation: 'createMessage', json: { model: 'm', stream: true } }), {
    input: 25,
    cacheWrite: 1,
    cached: 2,
    output: 15,
  });
  const googles = { input: 7, output: 9, total: 37, cached: 3, reasoning: 21 };
  for (const [operation, query] of [
    ['generateContent', ''],
    ['streamGenerateContent', 'alt=sse'],
    ['streamGenerateContent', ''],
  ])
    assert.deepEqual(await tokens({ operation, query, model: 'm', json: {} }), googles);
  const responses = { input: 36, output: 87, total: 123, cached: 4, reasoning: 64 };
  for (const stream of [false, true])
    assert.deepEqual(await tokens({ operation: 'createResponse', json: { model: 'm', stream } }), responses);
  assert.deepEqual(await tokens({ operation: 'createEmbedding', json: { model: 'm' } }), { input: 8, total: 8 });
  upstream.respond((_, response) => json(response, 200, { choices: [] }));
  assert.deepEqual(await tokens({}), {});
});

test('a failed exchange tells the status and the beginning of the words', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => json(response, 500, { error: 'x'.repeat(10_000) }));
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  await gateway.ask();
  await gateway.ask({ json: { model: 'm', x: 1 }, operation: 'createMessage' });
  const [first, second] = gateway.exchanges;
  assert.deepEqual(
    [first?.status, first?.failed, first?.failure?.status, first?.failure?.body.length],
    [500, true, 500, 4096],
  );
  assert.deepEqual([second?.status, second?.provider, second?.alias], [404, undefined, 'm']);
});

test('an error inside a stream is a failure, though the status was 200', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .end('data: {}\n\nevent: error\ndata: {"type":"error","error":{"type":"overloaded_error"}}\n\n'),
  );
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  const { text } = await gateway.ask();
  assert.equal(text.match(/event: error/g)?.length, 1, 'the client gets the provider’s words alone');
  assert.deepEqual(gateway.exchanges[0]?.failure, { status: 200, body: '{"type":"overloaded_error"}' });
  assert.equal(gateway.status()[0]?.failed, 1);
});

test("a client that leaves ends the call; that is nobody's failure", async (t) => {
  const upstream = await standIn(t);
  const hungUp = new Promise<void>((resolve) => {
    upstream.respond((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {"usage":{"total_tokens":5}}\n\n');
      response.once('close', resolve);
    });
  });
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  const gone = new AbortController();
  await assert.rejects(gateway.ask({ signal: gone.signal, onPiece: () => gone.abort() }));
  await hungUp;
  const [exchange] = gateway.exchanges;
  assert.deepEqual([exchange?.status, exchange?.failed, exchange?.tokens], [200, false, { total: 5 }]);
  assert.deepEqual(
    gateway.status().map(({ state, success, failed }) => [state, success, failed]),
    [['active', 0, 0]],
  );
});

test('a listener that throws disturbs nobody; one that has ended is not called', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  let calls = 0;
  const end = gateway.onExchange(() => {
    calls++;
    throw new Error('a broken listener');
  });
  assert.equal((await gateway.ask()).status, 200);
  end();
  assert.equal((await gateway.ask()).status, 200);
  assert.deepEqual([calls, gateway.exchanges.length], [1, 2]);
});

test('status shows each key of the config: active, cooling, disabled or in error, and why', async (t) => {
  const upstream = await standIn(t);
  upstream.respond(({ headers }, response) =>
    json(response, Number(headers.authorization?.slice(7)), {}, { 'retry-after': '60' }),
  );
  const entry = (key: string, more = {}) => ({
    name: `p${key}`,
    'base-url': upstream.url,
    'api-key-entries': [{ 'api-key': key }],
    ...more,
  });
  const gateway = await testGateway(t, {
    'openai-compatibility': [
      entry('429'),
      entry('401'),
      entry('200'),
      entry('3', { disabled: true }),
      entry('4', { 'base-url': 'nonsense' }),
    ],
  });
  await gateway.ask();
  const at = gateway.clock.now;
  const status = gateway
    .status()
    .map(({ authIndex: _, models: __, recent, ...rest }) => ({ ...rest, recent: recent.at(-1) }));
  const step = (success: number, failed: number) => ({ ...status[0]?.recent, success, failed });
  const kind = 'openai-compatibility';
  const idle = { success: 0, failed: 0, recent: step(0, 0), cooling: [] };
  assert.deepEqual(status, [
    {
      kind,
      name: 'p429',
      state: 'cooling',
      cooling: [{ model: 'm', until: at + 60_000, reason: 'quota' }],
      lastError: { time: at, status: 429, message: 'the quota is used up' },
      success: 0,
      failed: 1,
      recent: step(0, 1),
    },
    {
      kind,
      name: 'p401',
      state: 'error',
      cooling: [{ model: '*', until: at + 1_800_000, reason: 'unauthorized' }],
      lastError: { time: at, status: 401, message: 'the provider refused the key' },
      success: 0,
      failed: 1,
      recent: step(0, 1),
    },
    {
      kind,
      name: 'p200',
      state: 'active',
      cooling: [],
      lastError: undefined,
      success: 1,
      failed: 0,
      recent: step(1, 0),
    },
    { kind, name: 'p3', state: 'disabled', lastError: undefined, ...idle },
    {
      kind,
      name: 'p4',
      state: 'error',
      lastError: { time: undefined, status: undefined, message: 'base-url is not an http or https URL' },
      ...idle,
    },
  ]);
});
