/** Conversations stay where their cache is: the gateway with a clock, against a scripted provider. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConversations } from '../../src/gateway/selection/conversations.ts';
import { clientKey } from '../fixtures/gateway.ts';
import { json } from '../fixtures/stand-in/server.ts';
import { bench, keyIn, minute } from './conversation-bench.ts';

test('a conversation stays with its key, and what names none takes its turn', async (t) => {
  const { turn } = await bench(t, 'abc');
  assert.equal(await turn('one'), 'a new');
  assert.equal(await turn('two'), 'b new');
  for (let i = 0; i < 3; i++) {
    assert.equal(await turn('two'), 'b hit');
    assert.equal(await turn('one'), 'a hit');
  }
  assert.equal(await turn(undefined), 'c 200', 'a hit takes no turn');
  assert.equal(await turn(undefined), 'a 200');
});

test('streams say it, too', async (t) => {
  const { turn } = await bench(t, 'ab');
  const stream = { json: { model: 'claude-x', messages: [], stream: true } };
  assert.equal(await turn('one', stream), 'a new');
  assert.equal(await turn('one', stream), 'a hit');
});

test("each client's and each model's conversation is one of its own", async (t) => {
  const { turn } = await bench(t, 'abcd', { 'api-keys': [clientKey, 'ck-client-2'] });
  const other = { headers: { authorization: 'Bearer ck-client-2' } };
  const small = { json: { model: 'claude-small', messages: [] } };
  assert.equal(await turn('one'), 'a new');
  assert.equal(await turn('one', other), 'b new');
  assert.match(await turn('one', small), /new$/);
  assert.equal(await turn('one'), 'a hit');
  assert.equal(await turn('one', other), 'b hit');
});

for (const status of [401, 402, 403, 429, 500, 529])
  test(`a key that answers ${status} loses the conversation at once, and for good`, async (t) => {
    const { turn, fails, clock } = await bench(t, 'ab');
    await turn('one');
    fails['a'] = status;
    assert.equal(await turn('one'), 'ab moved');
    assert.equal(await turn('one'), 'b hit');
    delete fails['a'];
    clock.now += 31 * minute;
    assert.equal(await turn('one'), 'b hit');
  });

test('a conversation whose key cools is not tried there', async (t) => {
  const { turn, fails } = await bench(t, 'ab');
  await turn('one');
  await turn('two');
  fails['a'] = 429;
  assert.equal(await turn(undefined), 'ab 200');
  assert.equal(await turn('one'), 'b moved');
  assert.equal(await turn('two'), 'b hit');
});

test('one that fails over in its first request is new, where it ended', async (t) => {
  const { turn, fails } = await bench(t, 'ab');
  fails['a'] = 500;
  assert.equal(await turn('one'), 'ab new');
  assert.equal(await turn('one'), 'b hit');
});

test('an answer that is an error says nothing of the conversation', async (t) => {
  const { turn, fails, status } = await bench(t, 'ab');
  fails['a'] = 400;
  assert.equal(await turn('one'), 'a 400');
  assert.ok(status().every(({ cooling }) => cooling.length === 0));
  delete fails['a'];
  assert.equal(await turn('one'), 'a hit');
});

test('requests that begin a conversation together agree on one key, and so do those that move it', async (t) => {
  const { turn, fails, upstream } = await bench(t, 'abc');
  const together = async (): Promise<string> => {
    const from = upstream.received.length;
    await Promise.all([turn('one'), turn('one'), turn('one')]);
    return upstream.received
      .slice(from)
      .map(({ headers }) => keyIn(headers))
      .join('');
  };
  assert.equal(await together(), 'aaa');
  fails['a'] = 401;
  for (let i = 0; i < 3; i++) await turn(undefined);
  assert.match(await together(), /^(bbb|ccc)$/);
});

test('counting tokens follows a conversation, but neither begins nor moves one', async (t) => {
  const { turn, fails } = await bench(t, 'ab');
  const counting = { operation: 'countMessageTokens' } as const;
  assert.equal(await turn('one', counting), 'a 200');
  assert.equal(await turn('one'), 'a new');
  assert.equal(await turn('one', counting), 'a hit');
  fails['a'] = 404;
  assert.equal(await turn('one', counting), 'a 404');
  fails['a'] = 500;
  assert.equal(await turn('one', counting), 'ab 200');
  delete fails['a'];
});

test('of several models under one name a conversation keeps the one that it began with', async (t) => {
  const models = ['claude-1', 'claude-2'].map((name) => ({ name, alias: 'either' }));
  const { turn, upstream, use, settings } = await bench(t, 'ab', {}, () => ({ models }));
  const either = { json: { model: 'either', messages: [] } };
  const servedBy = (): unknown => upstream.received.at(-1)!.json['model'];
  assert.equal(await turn('one', either), 'a new');
  const first = servedBy();
  for (let i = 0; i < 4; i++) {
    assert.equal(await turn('one', either), 'a hit');
    assert.equal(servedBy(), first);
  }
  upstream.respond(({ json: body }, response) =>
    body['model'] === first ? json(response, 429, {}) : json(response, 200, {}),
  );
  await use(settings('a', {}, () => ({ models })));
  assert.equal(await turn('one', either), 'aa moved', 'another model has another cache');
  assert.equal(await turn('one', either), 'a hit');
});

test("a provider's own header of that name does not reach the client", async (t) => {
  const { turn, upstream } = await bench(t, 'a');
  upstream.respond((_, response) => json(response, 200, { type: 'message' }, { 'x-cliproxy-affinity': 'moved' }));
  assert.equal(await turn(undefined), 'a 200');
  assert.equal(await turn('one'), 'a new');
});

test('no more than 100,000 conversations are remembered', () => {
  const conversations = createConversations(() => 0);
  const find = (digest: string) => conversations.find(digest, { ttl: 1000, leads: true });
  const choice = { credential: { authIndex: 'a' }, name: 'm' } as Parameters<ReturnType<typeof find>['goTo']>[0];
  for (let i = 0; i <= 100_000; i++) find(String(i)).goTo(choice);
  assert.equal(find('0').place(), undefined);
  assert.equal(find('1').place()?.authIndex, 'a');
});
