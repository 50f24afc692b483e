/** A provider with a second address: where its first one fails, the same request goes there. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import type { ExchangeTap } from '../../src/gateway/index.ts';
import { baseOf } from '../../src/gateway/upstream/address.ts';
import { settings, testGateway } from '../fixtures/gateway.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

const error = (code: number) => ({ error: { code, message: `says ${code}` } });

/** A gateway with one account, and the two addresses of its provider. */
async function bench(t: TestContext) {
  const [first, second] = [await standIn(t), await standIn(t)];
  const lists = settings({ 'openai-compatibility': [{ name: 'a', 'base-url': `${first.url}/v1` }] });
  const account = {
    ...createCredentialsOfLists()(lists)[0]!,
    authType: 'oauth' as const,
    fallback: baseOf(second.url),
    authorize: () => ({ authorization: 'Bearer at' }),
  };
  const gateway = await testGateway(t, {}, {}, { credentials: () => [account] });
  return { first, second, gateway, ask: () => gateway.ask({ json: { model: 'm', messages: [] } }) };
}

for (const status of [404, 429, 500, 503])
  test(`a ${status} of the first address lets the second answer, and nothing is held against the account`, async (t) => {
    const { first, second, gateway, ask } = await bench(t);
    first.respond((_, response) => json(response, status, error(status)));
    assert.equal((await ask()).status, 200);
    const [{ path, headers, body }] = second.received as [(typeof second.received)[0]];
    assert.deepEqual([path, headers.authorization], ['/v1/chat/completions', 'Bearer at']);
    assert.equal(body, first.received[0]?.body);
    assert.deepEqual(
      gateway.status().map(({ state, success, failed }) => [state, success, failed]),
      [['active', 1, 0]],
    );
  });

test('so does an address that nobody listens at', async (t) => {
  const { first, second, ask } = await bench(t);
  await first.stop();
  assert.equal((await ask()).status, 200);
  assert.equal(second.received.length, 1);
});

test('what is wrong with the request, or the account, is not asked twice', async (t) => {
  for (const status of [400, 401, 403]) {
    const { first, second, ask } = await bench(t);
    first.respond((_, response) => json(response, status, error(status)));
    await ask();
    assert.deepEqual([first.received.length, second.received.length], [1, 0]);
  }
});

test('where both are out of quota, the account is, in the words of the second', async (t) => {
  const { first, second, gateway, ask } = await bench(t);
  first.respond((_, response) => json(response, 429, error(1)));
  second.respond((_, response) => json(response, 429, error(2)));
  const { status, text } = await ask();
  assert.deepEqual([status, text], [429, JSON.stringify(error(2))]);
  assert.equal(gateway.status()[0]?.state, 'cooling');
});

test('who watches an exchange is told of both addresses, and of what came of the first', async (t) => {
  for (const isGone of [false, true]) {
    const { first, second, gateway } = await bench(t);
    if (isGone) await first.stop();
    else first.respond((_, response) => json(response, 503, error(503)));
    const told: unknown[] = [];
    const ignore = (): void => {};
    const tap: ExchangeTap = {
      unadmitted: ignore,
      model: ignore,
      upstreamRequest: ({ method, url }) => told.push(`${method} ${url}`),
      upstreamAnswer: ({ status }) => told.push(status),
      upstreamChunk: ignore,
      upstreamError: (reason) => told.push(reason),
      fail: ignore,
    };
    assert.equal((await gateway.ask({ tap })).status, 200);
    assert.deepEqual(told, [
      `POST ${first.url}/v1/chat/completions`,
      isGone ? 'the provider could not be reached (ECONNREFUSED)' : 503,
      `POST ${second.url}/v1/chat/completions`,
      200,
    ]);
  }
});

test('a test of the account asks the second address, too', async (t) => {
  const { first, second, gateway } = await bench(t);
  first.respond((_, response) => json(response, 503, error(503)));
  const { signal } = new AbortController();
  const result = await gateway.probe(gateway.status()[0]!.authIndex, { model: 'm', signal });
  assert.deepEqual([result?.failure, second.received.length], [undefined, 1]);
});

test('nobody is asked any more when the client has gone', async (t) => {
  const { first, second, gateway } = await bench(t);
  const leaving = new AbortController();
  first.respond((_, response) => {
    leaving.abort(new Error('the client has gone'));
    response.destroy();
  });
  await assert.rejects(gateway.ask({ json: { model: 'm' }, signal: leaving.signal }), /the client has gone/);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(second.received.length, 0);
});
