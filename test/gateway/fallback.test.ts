/** A provider with a second address: where its first one fails, the same request goes there. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
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
