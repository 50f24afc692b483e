// Longer than 300 lines because it holds one subject to its promises, a test each.
/** What a request tries, and what its client sees when nothing works: the gateway with a clock, against a scripted provider. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GatewaySettings } from '../../src/gateway/index.ts';
import { type Asking, type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

type Step = number | { status: number; headers?: Record<string, string>; body?: unknown } | 'reset';

type Bench = TestGateway & {
  upstream: StandIn;
  /** What each key answers, one step a request; the last one stays. `ok` is 200. */
  script: Record<string, Step[]>;
  /** The keys that were asked since the last call, in order. */
  asked(): string;
};

/** A gateway with one openai-compatibility entry for each of these keys. */
async function bench(
  t: TestContext,
  keys: string,
  more: Partial<GatewaySettings> = {},
  entry: object = {},
): Promise<Bench> {
  const upstream = await standIn(t);
  const script: Bench['script'] = {};
  upstream.respond(({ headers }, response, request) => {
    const steps = script[headers.authorization?.slice(-1) ?? ''] ?? [200];
    const step = steps.length > 1 ? steps.shift()! : steps[0]!;
    if (step === 200) return unanswered;
    if (step === 'reset') return request.socket.destroy();
    const {
      status,
      headers: own,
      body,
    } = typeof step === 'number' ? { status: step, headers: {}, body: undefined } : step;
    return json(response, status, body ?? { error: { message: `upstream says ${status}` } }, own);
  });
  const entries = [...keys].map((key) => ({
    name: key,
    'base-url': `${upstream.url}/v1`,
    'api-key-entries': [{ 'api-key': `key-${key}` }],
    ...entry,
  }));
  const gateway = await testGateway(t, { 'openai-compatibility': entries, ...more });
  let seen = 0;
  return {
    ...gateway,
    upstream,
    script,
    asked() {
      const fresh = upstream.received
        .slice(seen)
        .map(({ headers }) => headers.authorization!.slice(-1))
        .join('');
      seen = upstream.received.length;
      return fresh;
    },
  };
}

const message = ({ json: body }: { json: { error: { message: string } } }): string => body.error.message;

test('each failure of a credential, its quota or its server goes on to the next', async (t) => {
  for (const status of [401, 402, 408, 429, 500, 502, 503, 504, 529, 307, 'reset'] as const) {
    const one = await bench(t, 'abc');
    Object.assign(one.script, { a: [status], b: [status] });
    assert.equal((await one.ask()).status, 200, String(status));
    assert.equal(one.asked(), 'abc');
    assert.equal((await one.ask()).status, 200);
    assert.equal(one.asked(), 'c', 'they are cooling');
  }
});

test("a client's own mistake is answered at once, in upstream's words, and blames nobody", async (t) => {
  const one = await bench(t, 'ab', { 'request-retry': 3 });
  for (const status of [400, 404, 405, 413, 415, 422]) {
    one.script['a'] = [
      {
        status,
        body: { error: { message: 'too long', code: 'x' } },
        headers: { 'x-request-id': 'req_1', 'set-cookie': 'a=b' },
      },
    ];
    const answer = await one.ask();
    assert.equal(answer.status, status);
    assert.equal(answer.text, '{"error":{"message":"too long","code":"x"}}');
    assert.deepEqual(
      [answer.headers['x-request-id'], answer.headers['set-cookie'], answer.headers['x-cliproxy-request-id']],
      ['req_1', undefined, '0000abcd'],
    );
    assert.equal(one.asked(), 'a');
  }
  assert.deepEqual(
    one.status().map(({ state, failed, success }) => [state, failed, success]),
    [
      ['active', 0, 0],
      ['active', 0, 0],
    ],
  );
});

test('request-retry is the number of further rounds, for 408, 429, 5xx and network errors', async (t) => {
  for (const status of [408, 500, 503, 'reset'] as const) {
    const one = await bench(t, 'ab', { 'request-retry': 2 });
    Object.assign(one.script, { a: [status], b: [status] });
    await one.ask();
    assert.equal(one.asked(), 'ababab', String(status));
  }
  for (const status of [401, 402, 403]) {
    const one = await bench(t, 'ab', { 'request-retry': 2 });
    Object.assign(one.script, { a: [status], b: [status] });
    await one.ask();
    assert.equal(one.asked(), 'ab', String(status));
  }
});

test('a later round goes on with those that failed for a reason that passes', async (t) => {
  const one = await bench(t, 'ab', { 'request-retry': 1 });
  Object.assign(one.script, { a: [401], b: [500, 200] });
  assert.equal((await one.ask()).status, 200);
  assert.equal(one.asked(), 'abb');
});

test('what a request has made to cool for a passing reason is retried only while that is the reason', async (t) => {
  const one = await bench(t, 'a', { 'request-retry': 5 });
  one.script['a'] = [500, 500, 401];
  await one.ask();
  assert.equal(one.asked(), 'aaa');
  const quota = await bench(t, 'a', { 'request-retry': 5 });
  quota.script['a'] = [500, 429];
  await quota.ask();
  assert.equal(quota.asked(), 'aa');
});

test('a success in a later round ends the cooldown that the request itself had caused', async (t) => {
  const one = await bench(t, 'a', { 'request-retry': 1 });
  one.script['a'] = [500, 200];
  assert.equal((await one.ask()).status, 200);
  assert.deepEqual(one.status()[0]?.cooling, []);
});

test("a key's own request-retry counts for it alone; a negative one is the global", async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => json(response, 500, {}));
  const entry = (name: string, retry?: number) => ({
    name,
    'base-url': `${upstream.url}/v1`,
    'api-key-entries': [{ 'api-key': name }],
    'request-retry': retry,
  });
  const gateway = await testGateway(t, {
    'request-retry': 1,
    'openai-compatibility': [entry('a'), entry('b', 0), entry('c', 2), entry('d', -1)],
  });
  await gateway.ask();
  assert.equal(upstream.received.map(({ headers }) => headers.authorization!.slice(-1)).join(''), 'abcd' + 'acd' + 'c');
});

test('max-retry-credentials bounds the credentials of a round', async (t) => {
  const one = await bench(t, 'abcd', { 'max-retry-credentials': 2, 'request-retry': 1 });
  Object.assign(one.script, { a: [401], b: [401], c: [500], d: [500] });
  await one.ask();
  assert.equal(one.asked(), 'ab');
  await one.ask();
  assert.equal(one.asked(), 'cdcd');
});

test('a round waits for a cooling credential up to max-retry-interval, and not at all when that is 0', async (t) => {
  for (const [interval, want] of [
    [0, 'a'],
    [4, 'a'],
    [5, 'aa'],
  ] as const) {
    const one = await bench(t, 'a', { 'request-retry': 1, 'max-retry-interval': interval });
    one.script['a'] = [{ status: 429, headers: { 'retry-after': '4.1' } }, 200];
    const leave = new AbortController();
    const asking = one.ask({ signal: leave.signal }).catch(() => {});
    while (one.upstream.received.length === 0) await sleep(5);
    await Promise.race([asking, sleep(40)]);
    leave.abort(); // a client that leaves while it waits
    await asking;
    if (want === 'a') assert.equal(one.asked(), 'a');
    else
      assert.deepEqual(
        one.exchanges.map(({ status, failed }) => ({ status, failed })),
        [{ status: 499, failed: false }],
        'it was waiting',
      );
  }
});

test('a short wait really ends in another round', async (t) => {
  const upstream = await standIn(t);
  let first = true;
  upstream.respond((_, response) => {
    if (!first) return unanswered;
    first = false;
    return json(response, 429, {}, { 'retry-after': '0.05' });
  });
  const gateway = await testGateway(t, {
    'request-retry': 1,
    'max-retry-interval': 1,
    'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }],
  });
  Object.defineProperty(gateway.clock, 'now', { get: Date.now }); // a wait is real
  assert.equal((await gateway.ask()).status, 200);
});

test('without a wait, what is free is still retried', async (t) => {
  const one = await bench(t, 'ab', { 'request-retry': 1, 'max-retry-interval': 0 });
  Object.assign(one.script, { a: [429], b: [500, 200] });
  assert.equal((await one.ask()).status, 200);
  assert.equal(one.asked(), 'abb');
});

test('an alias that stands for several names goes on to the next of them', async (t) => {
  const one = await bench(t, 'a', {}, { models: ['x', 'y', 'z'].map((name) => ({ name, alias: 'm' })) });
  one.upstream.respond(({ json: body }, response) => (body['model'] === 'z' ? unanswered : json(response, 500, {})));
  assert.equal((await one.ask()).status, 200);
  assert.deepEqual(
    one.upstream.received.map(({ json: body }) => body['model']),
    ['x', 'y', 'z'],
  );
  assert.deepEqual(
    one.status()[0]?.cooling.map(({ model }) => model),
    ['x', 'y'],
  );
});

test('switch-project off: a 429 goes to the client at once, request-retry or not', async (t) => {
  const one = await bench(t, 'ab', {
    'request-retry': 3,
    'quota-exceeded': { 'switch-project': false, 'switch-preview-model': true },
  });
  one.script['a'] = [{ status: 429, headers: { 'retry-after': '7' } }];
  const answer = await one.ask();
  assert.deepEqual([answer.status, message(answer), answer.headers['retry-after']], [429, 'upstream says 429', '7']);
  assert.equal(one.asked(), 'a');
});

test('the client that asks for a model that is out of quota is told the soonest end', async (t) => {
  const one = await bench(t, 'ab');
  Object.assign(one.script, {
    a: [{ status: 429, headers: { 'retry-after': '5' } }],
    b: [{ status: 429, headers: { 'retry-after': '60', 'retry-after-ms': '60000' } }],
  });
  const first = await one.ask();
  assert.deepEqual(
    [first.status, message(first), first.headers['retry-after'], first.headers['retry-after-ms']],
    [429, 'upstream says 429', '5', '5000'],
  );
  one.clock.now += 1500;
  const second = await one.ask();
  assert.deepEqual(
    [second.status, second.headers['retry-after'], second.headers['retry-after-ms']],
    [429, '4', '3500'],
  );
  assert.match(message(second), /all credentials for model "m" are cooling down/);
  assert.equal(one.asked(), 'ab', 'the second asked nobody');
  one.clock.now += 3500;
  one.script['a'] = [200];
  assert.equal((await one.ask()).status, 200);
});

test('a time to wait is told in seconds whoever is at fault, and a moment that is past is not told', async (t) => {
  for (const status of [400, 403, 503])
    for (const [header, wanted] of [
      ['1400000000', undefined],
      ['Wed, 21 Oct 2015 07:28:00 GMT', undefined],
      ['soon', undefined],
      [new Date(Date.UTC(2026, 0, 1, 0, 0, 30)).toUTCString(), '30'],
    ] as const) {
      const one = await bench(t, 'a');
      one.script['a'] = [{ status, headers: { 'retry-after': header } }];
      const { headers } = await one.ask();
      assert.equal(headers['retry-after'], wanted, `${status} ${header}`);
      assert.equal(headers['retry-after-ms'], wanted && `${wanted}000`);
    }
});

test("Google's RetryInfo counts as a hint", async (t) => {
  const one = await bench(t, 'a');
  one.script['a'] = [
    {
      status: 429,
      body: { error: { details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.2s' }] } },
    },
  ];
  assert.equal((await one.ask()).headers['retry-after'], '35');
});

test('a lone key is not down for a minute after one 500', async (t) => {
  const one = await bench(t, 'a');
  one.script['a'] = [500, 'reset', 200];
  assert.deepEqual([(await one.ask()).status, (await one.ask()).status, (await one.ask()).status], [500, 502, 200]);
});

test('where all cool only to steer others elsewhere, the one that is free soonest is tried, and only it', async (t) => {
  const one = await bench(t, 'abc');
  Object.assign(one.script, { a: [500], b: [500], c: [{ status: 429, headers: { 'retry-after': '600' } }] });
  await one.ask();
  assert.equal(one.asked(), 'abc');
  one.clock.now += 1000;
  await one.ask();
  assert.equal(one.asked(), 'a');
  await one.ask();
  assert.equal(one.asked(), 'b', 'a cools longer now');
});

for (const status of [401, 403, 429, 500])
  test(`one that only steers is tried when the one that is free answers ${status}`, async (t) => {
    const one = await bench(t, 'ba', { routing: { strategy: 'fill-first' } });
    Object.assign(one.script, { b: [500, 200], a: [200, status] });
    await one.ask();
    assert.equal(one.asked(), 'ba');
    assert.equal((await one.ask()).status, 200);
    assert.equal(one.asked(), 'ab');
  });

test('when credentials were refused the client sees 503 with the reasons, never the 401', async (t) => {
  for (const [status, code, words] of [
    [401, null, /its key is wrong/],
    [402, null, /needs payment/],
    [403, 'unsupported_country_region_territory', /lacks permission/],
  ] as const) {
    const one = await bench(t, 'a');
    one.script['a'] = [{ status, body: { error: { message: 'no', code } } }];
    for (const answer of [await one.ask(), await one.ask()]) {
      assert.equal(answer.status, 503);
      assert.match(message(answer), /no usable credential for model "m"/);
      assert.match(message(answer), words);
      assert.equal(answer.headers['retry-after'], '1800');
    }
    assert.equal(one.status()[0]?.state, 'error');
  }
});

test('a load failure is told before a refused key', async (t) => {
  const one = await bench(t, 'ab');
  Object.assign(one.script, { a: [503], b: [401] });
  const answer = await one.ask();
  assert.deepEqual([answer.status, message(answer)], [503, 'upstream says 503']);
});

test("when every candidate says that it hasn't the model, it is not known, in the client's format", async (t) => {
  const one = await bench(t, 'ab');
  const unknown = { status: 404, body: { error: { message: 'The model `m` does not exist.' } } };
  Object.assign(one.script, { a: [unknown], b: [unknown] });
  for (const answer of [await one.ask(), await one.ask()]) {
    assert.equal(answer.status, 404);
    assert.equal((answer.json as { error: { code: string } }).error.code, 'model_not_found');
  }
  assert.equal(one.asked(), 'ab');
  assert.equal((await one.ask({ json: { model: 'another' } })).status, 404);
  assert.equal(one.asked(), 'a', 'other models are asked for');
});

test('a provider that is not there is 502, one that is too slow 504, a redirect 502', async (t) => {
  const nowhere = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': 'http://127.0.0.1:1' }] });
  assert.equal((await nowhere.ask()).status, 502);
  const upstream = await standIn(t);
  upstream.respond(() => {});
  const slow = await testGateway(
    t,
    { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] },
    { headers: 1 },
  );
  assert.equal((await slow.ask()).status, 504);
  const one = await bench(t, 'a');
  one.script['a'] = [{ status: 307, headers: { location: 'http://elsewhere.example/' } }];
  const answer = await one.ask();
  assert.deepEqual([answer.status, answer.headers['location']], [502, undefined]);
});

test('a busy provider says when to come again, and the client is told the soonest', async (t) => {
  const one = await bench(t, 'abc');
  Object.assign(one.script, {
    a: [{ status: 503, headers: { 'retry-after': '20' } }],
    b: [{ status: 503, headers: { 'retry-after-ms': '1500' } }],
    c: [503],
  });
  const { status, headers } = await one.ask();
  assert.deepEqual([status, headers['retry-after'], headers['retry-after-ms']], [503, '2', '1500']);
  one.clock.now += 1500;
  one.script['b'] = [200];
  assert.equal((await one.ask()).status, 200);
  assert.equal(one.asked(), 'abcb');
});

test('after half an hour of a long rest one request tries the key while all others go elsewhere, and its success ends the rest', async (t) => {
  const one = await bench(t, 'ab');
  one.script['a'] = [{ status: 429, headers: { 'retry-after': '18000' } }, 503, 200];
  assert.equal((await one.ask()).status, 200);
  one.clock.now += 30 * 60_000;
  await Promise.all([one.ask(), one.ask(), one.ask()]);
  assert.deepEqual([...one.asked()].sort().join(''), 'aabbbb', 'of three, one has tried');
  await one.ask();
  assert.equal(one.asked(), 'b', 'in vain, so nobody does for a while');
  one.clock.now += 30 * 60_000;
  await one.ask();
  await one.ask();
  assert.equal(one.asked(), 'aa');
  assert.deepEqual(one.status()[0]?.cooling, []);
});

test('a client that leaves while its request is such a try leaves it to the next', async (t) => {
  const one = await bench(t, 'ab');
  one.script['a'] = [{ status: 429, headers: { 'retry-after': '18000' } }];
  await one.ask();
  one.clock.now += 30 * 60_000;
  one.upstream.respond(() => undefined);
  const leave = new AbortController();
  const asking = one.ask({ signal: leave.signal });
  while (one.upstream.received.length < 3) await sleep(5);
  leave.abort();
  await assert.rejects(asking);
  one.upstream.respond();
  await one.ask();
  assert.equal(one.asked(), 'abaa');
});

test('with disable-cooling the client is told what the provider asks for all the same', async (t) => {
  const one = await bench(t, 'ab', { 'disable-cooling': true });
  Object.assign(one.script, {
    a: [{ status: 429, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' } }],
    b: [{ status: 429, headers: { 'retry-after': String(Date.UTC(2026, 0, 1) / 1000 + 20) } }],
  });
  for (const { status, headers } of [await one.ask(), await one.ask()])
    assert.deepEqual([status, headers['retry-after'], headers['retry-after-ms']], [429, '20', '20000']);
  assert.equal(one.asked(), 'abab');
});

test('disable-cooling keeps no key in use that is refused itself', async (t) => {
  const one = await bench(t, 'ab', { 'disable-cooling': true });
  one.script['a'] = [401];
  await one.ask();
  await one.ask({ json: { model: 'another' } });
  assert.equal(one.asked(), 'abb');
});

test('what one credential can not serve another may; nobody rests, and each round asks only who may', async (t) => {
  const one = await bench(t, 'abc', { 'request-retry': 2 });
  Object.assign(one.script, { a: [403], b: [500, 500, 200] });
  one.script['c'] = [403];
  assert.equal((await one.ask()).status, 200);
  assert.equal(one.asked(), 'abcbb');
  assert.deepEqual(
    one.status().map(({ state, failed }) => [state, failed]),
    [
      ['active', 0],
      ['active', 2],
      ['active', 0],
    ],
  );
});

test('if none can serve it, the client gets the first answer, byte for byte', async (t) => {
  const one = await bench(t, 'abc');
  const no = (text: string) => ({ status: 403, body: { error: { message: text } }, headers: { 'x-request-id': text } });
  Object.assign(one.script, { a: [401], b: [no('first')], c: [no('second')] });
  const { status, text, headers } = await one.ask();
  assert.deepEqual([status, text, headers['x-request-id']], [403, '{"error":{"message":"first"}}', 'first']);
});

test('a load is told before it, since that passes', async (t) => {
  const one = await bench(t, 'ab');
  Object.assign(one.script, { a: [403], b: [503] });
  assert.equal((await one.ask()).status, 503);
});

test('disable-cooling keeps a key in use, globally or for one entry, and lifts cooldowns at once', async (t) => {
  const one = await bench(t, 'a');
  one.script['a'] = [429];
  await one.ask();
  await one.ask();
  assert.equal(one.asked(), 'a');
  const entry = { name: 'a', 'base-url': `${one.upstream.url}/v1`, 'api-key-entries': [{ 'api-key': 'key-a' }] };
  await one.use({ 'disable-cooling': true, 'openai-compatibility': [entry] });
  await one.ask();
  await one.ask();
  assert.equal(one.asked(), 'aa');
  await one.use({ 'disable-cooling': true, 'openai-compatibility': [{ ...entry, 'disable-cooling': false }] });
  await one.ask();
  await one.ask();
  assert.equal(one.asked(), 'a');
});

test('when a model is out of quota its sibling serves, and the answer says so', async (t) => {
  const models = [{ name: 'm' }, { name: 'm-preview-05-06' }, { name: 'm-preview-06-05' }];
  const one = await bench(t, 'ab', { 'request-retry': 2, 'max-retry-interval': 30 }, { models });
  one.upstream.respond(({ json: body }, response) => (body['model'] === 'm' ? json(response, 429, {}) : unanswered));
  const models_ = (): unknown[] => one.upstream.received.splice(0).map(({ json: body }) => body['model']);
  const answer = await one.ask();
  assert.deepEqual([answer.status, answer.headers['x-cliproxy-served-model']], [200, 'm-preview-06-05']);
  assert.deepEqual(models_(), ['m', 'm', 'm-preview-06-05']);
  assert.equal((await one.ask()).status, 200);
  assert.deepEqual(models_(), ['m-preview-06-05'], 'while it lasts nobody is asked for the model itself');
  assert.equal(one.exchanges.at(-1)?.model, 'm-preview-06-05');
  assert.equal(one.exchanges.at(-1)?.alias, 'm');

  await one.use({
    'quota-exceeded': { 'switch-project': true, 'switch-preview-model': false },
    'openai-compatibility': [{ name: 'a', 'base-url': one.upstream.url, models }],
  });
  assert.deepEqual([(await one.ask()).status, models_()], [429, ['m']]);
});

test('of a preview that is out of quota the stable name serves; if that fails too, the client hears about the preview', async (t) => {
  const one = await bench(t, 'a');
  one.upstream.respond(({ json: body }, response) =>
    body['model'] === 'm' ? unanswered : json(response, 429, {}, { 'retry-after': '9' }),
  );
  const served = await one.ask({ json: { model: 'm-preview-05-06' } });
  assert.deepEqual([served.status, served.headers['x-cliproxy-served-model']], [200, 'm']);
  one.upstream.respond((_, response) => json(response, 429, {}, { 'retry-after': '20' }));
  const refused = await one.ask({ json: { model: 'm-preview-05-06' } });
  assert.deepEqual(
    [refused.status, refused.headers['x-cliproxy-served-model'], refused.headers['retry-after']],
    [429, undefined, '9'],
  );
});

test('when the sibling fails as well, the rounds of the model itself go on', async (t) => {
  const one = await bench(
    t,
    'a',
    { 'request-retry': 1, 'disable-cooling': true },
    { models: [{ name: 'm' }, { name: 'm-preview' }] },
  );
  const asked: unknown[] = [];
  one.upstream.respond(({ json: body }, response) => {
    asked.push(body['model']);
    return asked.length < 3 ? json(response, 429, {}) : unanswered;
  });
  const answer = await one.ask();
  assert.deepEqual([answer.status, answer.headers['x-cliproxy-served-model']], [200, undefined]);
  assert.deepEqual(asked, ['m', 'm-preview', 'm']);
});

test('an answer is retried until its first event, and not after it', async (t) => {
  const one = await bench(t, 'ab');
  let late = false;
  one.upstream.respond(({ headers }, response) => {
    if (!headers.authorization?.endsWith('a')) return unanswered;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    if (late) response.write('data: {}\n\n');
    else response.write(': hello\n\ndata: {}\n');
    return setTimeout(() => response.destroy(), 10);
  });
  const asking: Asking = { json: { model: 'm', stream: true } };
  assert.match((await one.ask(asking)).text, /wörld/);
  assert.equal(one.asked(), 'ab');

  late = true;
  one.clock.now += 120_000;
  assert.match((await one.ask(asking)).text, /^data: {}\n\ndata: {"error":.*the answer broke off/);
  assert.equal(one.asked(), 'a');
  const { status, failed, failure } = one.exchanges.at(-1)!;
  assert.deepEqual(
    { status, failed, failure },
    { status: 200, failed: true, failure: { status: 200, body: 'the answer broke off' } },
  );
  assert.match((await one.ask(asking)).text, /wörld/);
  assert.equal(one.asked(), 'b', 'it is cooling');
});
