/** Conversations stay where their cache is: the gateway with a clock, against a scripted provider. */
import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { type TestContext, test } from 'node:test';
import type { GatewaySettings, ProviderStatus } from '../../src/gateway/index.ts';
import { createConversations } from '../../src/gateway/selection/conversations.ts';
import { type Answered, type Asking, clientKey, type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

type Bench = TestGateway & {
  upstream: StandIn;
  /** What a key answers; it serves again when this is deleted. */
  fails: Record<string, number>;
  /** One turn of a conversation: the key that it went to, and what became of the conversation. */
  turn(conversation: string | undefined, asking?: Asking): Promise<string>;
  settings(keys: string, more?: Partial<GatewaySettings>, own?: (key: string) => object): Partial<GatewaySettings>;
};

const minute = 60_000;
const keyIn = ({ authorization }: IncomingHttpHeaders): string => authorization!.slice('Bearer '.length);

async function bench(t: TestContext, keys: string, more = {}, own?: (key: string) => object): Promise<Bench> {
  const upstream = await standIn(t);
  const fails: Bench['fails'] = {};
  upstream.respond(({ headers }, response) => {
    const key = keyIn(headers);
    const status = fails[key];
    if (status === undefined) return unanswered;
    return json(response, status, { type: 'error', error: { type: 'x', message: `${key} says ${status}` } });
  });
  const settings: Bench['settings'] = (letters, others, mine = () => ({})) => ({
    routing: { strategy: 'round-robin', 'session-affinity': true },
    'claude-api-key': [...letters].map((key) => ({ 'api-key': key, 'base-url': upstream.url, ...mine(key) })),
    ...others,
  });
  const gateway = await testGateway(t, settings(keys, more, own));
  const keysOf = (from: number): string =>
    upstream.received
      .slice(from)
      .map(({ headers }) => keyIn(headers))
      .join('');
  return {
    ...gateway,
    upstream,
    fails,
    settings,
    async turn(conversation, { headers, ...asking } = {}) {
      const from = upstream.received.length;
      const named = conversation === undefined ? {} : { 'x-claude-code-session-id': conversation };
      const answered: Answered = await gateway.ask({
        operation: 'createMessage',
        json: { model: 'claude-x', messages: [] },
        ...asking,
        headers: { ...named, ...headers },
      });
      const { 'x-cliproxy-affinity': course = answered.status } = answered.headers;
      return `${keysOf(from)} ${course}`;
    },
  };
}

const noCooling = (status: ProviderStatus[]): void =>
  assert.deepEqual(
    status.flatMap(({ cooling }) => cooling),
    [],
  );

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
  noCooling(status());
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

test('new conversations are spread by the strategy, and one that moves takes a turn', async (t) => {
  const { turn, fails } = await bench(t, 'abc');
  const count = new Map<string, number>();
  for (let i = 0; i < 12; i++) {
    const [key] = (await turn(`c${i}`)).split(' ');
    for (let j = 0; j < i % 5; j++) assert.equal(await turn(`c${i}`), `${key} hit`);
    count.set(key!, (count.get(key!) ?? 0) + 1);
  }
  assert.deepEqual([...count.values()], [4, 4, 4]);
  fails['a'] = 401;
  const moved: (string | undefined)[] = [];
  for (let i = 0; i < 12; i++) moved.push((await turn(`c${i}`)).split(' ')[0]!.at(-1));
  assert.deepEqual(
    ['b', 'c'].map((key) => moved.filter((one) => one === key).length),
    [6, 6],
  );
});

test('weights count when a conversation begins', async (t) => {
  const weights: Record<string, number> = { a: 3, b: 1 };
  const weighted = { strategy: 'weighted-round-robin', 'session-affinity': true };
  const { turn } = await bench(t, 'ab', { routing: weighted }, (key) => ({ weight: weights[key] }));
  const keys = [];
  for (let i = 0; i < 8; i++) keys.push((await turn(`c${i}`))[0]);
  assert.equal(keys.filter((key) => key === 'a').length, 6);
  assert.equal(await turn(`c${keys.indexOf('b')}`), 'b hit');
});

test('a conversation at a lower priority stays there when a higher one is free again', async (t) => {
  const { turn, fails, clock } = await bench(t, 'ab', {}, (key) => ({ priority: key === 'a' ? 1 : 0 }));
  fails['a'] = 500;
  assert.equal(await turn('one'), 'ab new');
  delete fails['a'];
  clock.now += 2 * minute;
  assert.equal(await turn('two'), 'a new');
  assert.equal(await turn('one'), 'b hit');
});

test('fill-first begins conversations at the first that is free', async (t) => {
  const { turn, fails, clock } = await bench(t, 'ab', {
    routing: { strategy: 'fill-first', 'session-affinity': true },
  });
  assert.equal(await turn('one'), 'a new');
  fails['a'] = 500;
  assert.equal(await turn('two'), 'ab new');
  delete fails['a'];
  clock.now += 2 * minute;
  assert.equal(await turn('three'), 'a new');
  assert.equal(await turn('two'), 'b hit');
  assert.equal(await turn('one'), 'a hit');
});

test('conversations outlive a change of the config, as long as their key is there and switched on', async (t) => {
  const { turn, use, settings } = await bench(t, 'abc');
  for (const name of ['one', 'two', 'three']) await turn(name);
  await use(settings('cba', { 'request-retry': 1 }, () => ({ headers: { 'x-new': '1' } })));
  for (const [name, key] of Object.entries({ one: 'a', two: 'b', three: 'c' }))
    assert.equal(await turn(name), `${key} hit`);
  await use(settings('bc'));
  assert.match(await turn('one'), /^[bc] moved$/);
  await use(settings('abc', {}, (key) => (key === 'b' ? { 'excluded-models': ['*'] } : {})));
  assert.match(await turn('two'), /^[ac] moved$/);
  assert.match(await turn('one'), /^[ac] /);
});

test('the setting acts at once, and what is remembered stays', async (t) => {
  const { turn, use, settings } = await bench(t, 'ab');
  assert.equal(await turn('one'), 'a new');
  await use(settings('ab', { routing: { strategy: 'round-robin', 'session-affinity': false } }));
  assert.equal(await turn('one'), 'b 200');
  assert.equal(await turn('one'), 'a 200');
  await use(settings('ab'));
  assert.equal(await turn('one'), 'a hit');
});

test('a conversation is forgotten so long after its last request, an hour by default', async (t) => {
  const { turn, use, settings, clock } = await bench(t, 'ab');
  const waited = (time: number): Promise<string> => {
    clock.now += time;
    return turn('one');
  };
  assert.equal(await turn('one'), 'a new');
  for (let i = 0; i < 3; i++) assert.equal(await waited(59 * minute), 'a hit');
  assert.equal(await waited(60 * minute), 'b new');
  const routing = { strategy: 'round-robin', 'session-affinity': true, 'session-affinity-ttl': '1m30s' };
  await use(settings('ab', { routing }));
  assert.equal(await waited(minute), 'b hit');
  assert.equal(await waited(2 * minute), 'a new');
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

test('without a name a conversation is known by what it begins with, if the setting says so', async (t) => {
  const { turn, use, settings } = await bench(t, 'ab');
  const first = [{ role: 'user', content: 'Hi' }];
  const later = [...first, { role: 'assistant', content: 'Hello!' }, { role: 'user', content: 'How?' }];
  const begun = { json: { model: 'claude-x', messages: first } };
  const goesOn = { json: { model: 'claude-x', messages: later } };
  assert.equal(await turn(undefined, begun), 'a 200');
  assert.equal(await turn(undefined, goesOn), 'b 200');
  const routing = { strategy: 'round-robin', 'session-affinity': true, 'session-affinity-by-content': true };
  await use(settings('ab', { routing }));
  assert.equal(await turn(undefined, begun), 'a new');
  assert.equal(await turn(undefined, goesOn), 'a hit');
  assert.equal(await turn('one', goesOn), 'b new', 'a name counts before');
  assert.equal(await turn(undefined, { ...goesOn, operation: 'countMessageTokens' }), 'a 200');
  await use(settings('ab', { routing: { ...routing, 'session-affinity': false } }));
  assert.match(await turn(undefined, goesOn), / 200$/);
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
