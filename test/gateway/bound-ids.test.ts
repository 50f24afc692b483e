/** What a provider has given belongs to the credential that gave it: the gateway with a clock, against one that knows its keys. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { GatewaySettings } from '../../src/gateway/index.ts';
import { type Answered, type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { type ResponsesVendor, responsesVendor } from '../fixtures/responses-vendor.ts';
import { json } from '../fixtures/stand-in/server.ts';

type Bench = TestGateway & {
  vendor: ResponsesVendor;
  /** Asks for a response; the model is gpt-5 unless the body says otherwise. */
  respond(body?: object, headers?: Record<string, string>): Promise<Answered>;
  entries(keys: string, more?: object): Partial<GatewaySettings>;
};

async function bench(t: TestContext, keys: string, more: Partial<GatewaySettings> = {}): Promise<Bench> {
  const vendor = await responsesVendor(t);
  const entries: Bench['entries'] = (letters, own = {}) => ({
    routing: { strategy: 'round-robin' },
    'codex-api-key': [...letters].map((key) => ({ 'api-key': key, 'base-url': vendor.url, ...own })),
    ...more,
  });
  const gateway = await testGateway(t, entries(keys));
  return {
    ...gateway,
    vendor,
    entries,
    respond: (body = {}, headers = {}) =>
      gateway.ask({ operation: 'createResponse', json: { model: 'gpt-5', input: 'Hi', ...body }, headers }),
  };
}

const idOf = (answered: Answered): string => /resp_\w+/.exec(answered.text)![0];
const messageOf = ({ text }: Answered): string => JSON.parse(text).error.message;

for (const stream of [false, true])
  test(`a request that goes on from a response goes to the key that gave it${stream ? ', streamed' : ''}`, async (t) => {
    const one = await bench(t, 'abc');
    const ids = [];
    for (let i = 0; i < 3; i++) ids.push(idOf(await one.respond({ stream })));
    assert.equal(one.vendor.asked(), 'abc');
    for (const id of [...ids, ...ids].reverse())
      assert.equal((await one.respond({ stream, previous_response_id: id })).status, 200);
    assert.equal(one.vendor.asked(), 'cbacba');
    await one.respond();
    assert.equal(one.vendor.asked(), 'a', 'nobody has lost a turn');
  });

test('an answer that came compressed gives its id, too', async (t) => {
  const one = await bench(t, 'ab');
  const given = 'resp_gzip';
  one.vendor.respond(({ json: body }, response) => {
    if (body['previous_response_id'] !== undefined) return json(response, 200, {});
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    return response.end(gzipSync(JSON.stringify({ id: given, output: [] })));
  });
  const ended = new Promise((resolve) => one.onExchange(resolve));
  await one.respond();
  await ended;
  for (let i = 0; i < 3; i++) await one.respond({ previous_response_id: given });
  assert.equal(one.vendor.asked(), 'aaaa');
});

for (const status of [400, 401, 403, 429, 500])
  test(`a bound request never moves: a ${status} of its key is told`, async (t) => {
    const one = await bench(t, 'ab');
    const id = idOf(await one.respond());
    one.vendor.asked();
    one.vendor.fail('a', status);
    const answered = await one.respond({ previous_response_id: id });
    assert.equal(one.vendor.asked(), 'a');
    assert.equal(answered.status, status === 401 ? 503 : status);
    assert.match(messageOf(answered), status === 401 ? /its key is wrong/ : new RegExp(`^a says ${status}$`));
    const cooling = await one.respond({ previous_response_id: id });
    assert.doesNotMatch(one.vendor.asked(), /b/);
    assert.ok(cooling.status >= 400, 'also while it cools');
  });

test('a bound request takes its further rounds with its own key', async (t) => {
  const one = await bench(t, 'ab', { 'request-retry': 2 });
  const id = idOf(await one.respond());
  one.vendor.fail('a', 500);
  one.vendor.asked();
  assert.equal((await one.respond({ previous_response_id: id })).status, 500);
  assert.equal(one.vendor.asked(), 'aaa');
});

test('a bound request for a model that its key does not serve is told so', async (t) => {
  const one = await bench(t, 'a');
  const id = idOf(await one.respond());
  const { 'codex-api-key': [own] = [] } = one.entries('a', { models: [{ name: 'gpt-5' }] });
  const { 'codex-api-key': [other] = [] } = one.entries('b');
  await one.use({ ...one.entries(''), 'codex-api-key': [own!, other!] });
  one.vendor.asked();
  const answered = await one.respond({ model: 'gpt-4.1', previous_response_id: id });
  assert.equal(answered.status, 404);
  assert.match(messageOf(answered), /model "gpt-4.1" is not served by the credential that has what/);
  assert.equal(one.vendor.asked(), '');
});

test('ids outlive a change of the config, also one of their own entry', async (t) => {
  const one = await bench(t, 'ab');
  const id = idOf(await one.respond());
  await one.use(one.entries('ba', { priority: 7, headers: { 'x-own': '1' } }));
  one.vendor.asked();
  for (let i = 0; i < 2; i++) assert.equal((await one.respond({ previous_response_id: id })).status, 200);
  assert.equal(one.vendor.asked(), 'aa');
});

for (const model of ['gpt-5', 'gpt-404'])
  test(`an unknown id is tried with each key, and known from then on (${model})`, async (t) => {
    const one = await bench(t, 'abc', { 'max-retry-credentials': 1 });
    await one.respond({ model });
    await one.respond({ model });
    const id = idOf(await one.respond({ model }));
    const later = await testGateway(t, one.entries('abc'));
    const ask = () =>
      later.ask({ operation: 'createResponse', json: { model, input: 'Hi', previous_response_id: id } });
    one.vendor.asked();
    assert.equal((await ask()).status, 200);
    assert.equal(one.vendor.asked(), 'abc');
    for (let i = 0; i < 3; i++) assert.equal((await ask()).status, 200);
    assert.equal(one.vendor.asked(), 'ccc');
    assert.deepEqual(
      later.status().map(({ cooling }) => cooling.length),
      [0, 0, 0],
    );
  });

for (const [model, status] of [
  ['gpt-5', 400],
  ['gpt-404', 404],
] as const)
  test(`an id that no key has is answered with what the first one said (${status})`, async (t) => {
    const one = await bench(t, 'abc');
    const answered = await one.respond({ model, previous_response_id: 'resp_nobody' });
    assert.equal(answered.status, status);
    assert.match(messageOf(answered), /says a\.$/);
    assert.equal(one.vendor.asked(), 'abc');
  });

test('an unknown id is not called unknown while a key that may have it cools', async (t) => {
  const one = await bench(t, 'ab');
  one.vendor.fail('b', 429);
  await one.respond();
  await one.respond();
  one.vendor.asked();
  const answered = await one.respond({ previous_response_id: 'resp_old' });
  assert.equal(one.vendor.asked(), 'a');
  assert.deepEqual([answered.status, answered.headers['retry-after']], [429, '1']);
  assert.match(messageOf(answered), /^a credential that may have what this request names is cooling down for model/);
  one.clock.now += 2000;
  one.vendor.fail('b', 0);
  assert.equal((await one.respond({ previous_response_id: 'resp_old' })).status, 400);
});

test('an id of a key that has left the config is an unknown one', async (t) => {
  const one = await bench(t, 'ab');
  const id = idOf(await one.respond());
  await one.use(one.entries('cb'));
  one.vendor.asked();
  assert.equal((await one.respond({ previous_response_id: id })).status, 400);
  assert.equal(one.vendor.asked().length, 2);
});

test('another mistake of a request with an unknown id is told at once', async (t) => {
  const one = await bench(t, 'ab');
  one.vendor.fail('a', 422);
  assert.equal((await one.respond({ previous_response_id: 'resp_nobody' })).status, 422);
  assert.equal(one.vendor.asked(), 'a');
});

test('a model out of quota has no sibling at another key', async (t) => {
  const one = await bench(t, 'a');
  const { 'codex-api-key': [own] = [] } = one.entries('a', { models: [{ name: 'gpt-9' }] });
  const { 'codex-api-key': [other] = [] } = one.entries('b', { models: [{ name: 'gpt-9-preview' }] });
  await one.use({ ...one.entries(''), 'codex-api-key': [own!, other!] });
  const id = idOf(await one.respond({ model: 'gpt-9' }));
  one.vendor.fail('a', 429);
  one.vendor.asked();
  assert.equal((await one.respond({ model: 'gpt-9', previous_response_id: id })).status, 429);
  assert.equal(one.vendor.asked(), 'a');
  assert.equal((await one.respond({ model: 'gpt-9' })).status, 200, 'which others get');
});

test('an id is known from the first event on', async (t) => {
  const one = await bench(t, 'ab');
  let finish: () => void = () => {};
  one.vendor.respond(({ json: body }, response) => {
    if (body['previous_response_id'] !== undefined) return json(response, 200, {});
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"type":"response.created","response":{"id":"resp_1","output":[]}}\n\n');
    finish = () => response.end('data: {"type":"response.completed","response":{"id":"resp_1"}}\n\n');
    return undefined;
  });
  let begun: () => void;
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const streaming = one.ask({
    operation: 'createResponse',
    json: { model: 'gpt-5', stream: true },
    onPiece: () => begun(),
  });
  await first;
  await one.respond({ previous_response_id: 'resp_1' });
  await one.respond({ previous_response_id: 'resp_1' });
  assert.equal(one.vendor.asked(), 'aaa');
  finish();
  await streaming;
});
