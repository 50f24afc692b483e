/** Links and what belongs to a credential: where each of their requests goes, and what is remembered of it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import type { SocketClient } from '../../fixtures/socket-client.ts';
import { answerOf, type SocketStandIn } from '../../fixtures/stand-in/socket.ts';
import { gatewayOfLinks } from './linked.ts';

type Bench = {
  provider: SocketStandIn;
  clock: { now: number };
  /** Opens a connection; `ask` returns the events of one answer, `key` is what its provider was asked with. */
  open(session?: string): Promise<SocketClient & { ask(more?: object): Promise<string> }>;
  /** The keys of the provider's connections, in their order. */
  keys(): string;
};

/** Keys a and b, which take turns; a response's id begins with its key. */
async function bench(t: TestContext): Promise<Bench> {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const { provider, connect } = await gatewayOfLinks(t, { keys: ['a', 'b'], now: () => clock.now });
  const keyOf = ({ handshake }: SocketStandIn['calls'][number]): string => handshake.headers.authorization!.slice(-1);
  provider.answer((frame, call) => {
    const id = `${keyOf(call)}-${call.frames.length}`;
    for (const event of answerOf(frame)) call.socket.send(event.replace('resp_1', id));
  });
  return {
    provider,
    clock,
    async open(session) {
      const client = await connect(session === undefined ? {} : { 'session-id': session });
      const ask = async (more = {}): Promise<string> => {
        client.send({ type: 'response.create', model: 'gpt-5.1', input: 'Hi', ...more });
        return (await client.answer()).join('\n');
      };
      return { ...client, ask };
    },
    keys: () => provider.calls.map(keyOf).join(''),
  };
}

const minute = 60_000;

test('a conversation is remembered from the last of its requests on a connection', async (t) => {
  const { clock, open, keys } = await bench(t);
  const first = await open('s-1');
  await first.ask();
  clock.now += 50 * minute;
  await first.ask();
  first.socket.close();
  await first.closed;
  clock.now += 50 * minute;
  await (await open('s-1')).ask();
  assert.equal(keys(), 'aa');
});

test('another model that was asked for on a connection has its conversation there, too', async (t) => {
  const { open, keys } = await bench(t);
  const first = await open('s-1');
  await first.ask();
  await first.ask({ model: 'gpt-5' });
  await (await open()).ask({ model: 'gpt-5' });
  await (await open('s-1')).ask({ model: 'gpt-5' });
  assert.equal(keys(), 'aaa');
});

test('what another credential keeps is not asked for on a connection, which ends then', async (t) => {
  const { provider, open, keys } = await bench(t);
  const [one, two] = [await open(), await open()];
  const [, id] = /"id":"(a-1)"/.exec(await one.ask())!;
  await two.ask();
  const refused = JSON.parse(await two.ask({ previous_response_id: id }));
  assert.deepEqual([refused.status, refused.error.code], [404, 'not_on_this_connection']);
  assert.equal((await two.closed)[0], 1013);
  assert.equal(provider.calls[1]!.frames.length, 1);
  assert.match(await one.ask({ previous_response_id: id }), /"id":"a-2"/);
  assert.equal(keys(), 'ab');
});

const notFound = JSON.stringify({
  type: 'error',
  status: 400,
  error: { code: 'previous_response_not_found', message: "Previous response with id 'resp_old' not found." },
});

const noQuota = JSON.stringify({
  type: 'error',
  status: 429,
  error: { code: 'rate_limit_exceeded' },
  headers: { 'retry-after': '3600' },
});

/** Only key b knows the response; a does with the request what it is told. */
async function onlyB(t: TestContext, a: (call: SocketStandIn['calls'][number]) => unknown) {
  const { provider, open, keys } = await bench(t);
  provider.answer((frame, call) => {
    if (call.handshake.headers.authorization!.endsWith('a') && frame.includes('resp_old')) return a(call);
    for (const event of ['{"type":"codex.rate_limits"}', ...answerOf(frame)]) call.socket.send(event);
  });
  return { provider, open, keys };
}

test('an unknown id is tried with each credential, and the client sees the answer of the one that has it', async (t) => {
  const { provider, open, keys } = await onlyB(t, ({ socket }) => socket.send(notFound));
  const client = await open();
  const events = (await client.ask({ previous_response_id: 'resp_old' })).split('\n');
  const types = events.map((event) => JSON.parse(event).type);
  assert.deepEqual(types, [
    'codex.rate_limits',
    'response.created',
    'response.output_text.delta',
    'response.completed',
  ]);
  assert.deepEqual(
    provider.calls.map(({ frames }) => frames.length),
    [1, 1],
  );
  assert.match(await client.ask({ previous_response_id: 'resp_1' }), /response.completed/);
  await (await open()).ask({ previous_response_id: 'resp_old' });
  assert.equal(keys(), 'abb', 'it is remembered, and the connection goes on');
  assert.equal(provider.calls[1]!.frames.length, 2);
  for (let i = 0; i < 2; i++) await (await open()).ask();
  assert.match(keys(), /^abb(ab|ba)$/, 'nothing is held against the one that has not got it');
});

test('an unknown id that nobody has is told as a provider tells it', async (t) => {
  const { provider, open, keys } = await bench(t);
  provider.answer((_, { socket }) => socket.send(notFound));
  const client = await open();
  const refused = JSON.parse(await client.ask({ previous_response_id: 'resp_old' }));
  assert.deepEqual([refused.status, refused.error.code], [400, 'previous_response_not_found']);
  assert.equal((await client.closed)[0], 1008);
  assert.equal(keys(), 'ab');
});

for (const [what, a] of [
  ['leaves', ({ socket }) => socket.terminate()],
  ['says good-bye', ({ socket }) => socket.close(1000)],
  ['has no quota', ({ socket }) => socket.send('{"type":"error","status":429,"error":{"code":"rate_limit_exceeded"}}')],
] as [string, Parameters<typeof onlyB>[1]][])
  test(`an unknown id goes on to the next credential if a provider ${what} before it answers`, async (t) => {
    const { open, keys } = await onlyB(t, a);
    assert.match(await (await open()).ask({ previous_response_id: 'resp_old' }), /response.completed/);
    assert.equal(keys(), 'ab');
  });

test('a provider that is silent about an unknown id is given up in time', async (t) => {
  const { provider, connect, exchanges } = await gatewayOfLinks(t, {
    keys: ['a', 'b'],
    linkTimes: { first: 50 },
  });
  provider.answer((frame, { socket, handshake }) => {
    if (handshake.headers.authorization!.endsWith('b')) for (const event of answerOf(frame)) socket.send(event);
  });
  const client = await connect();
  client.send({ type: 'response.create', model: 'gpt-5.1', previous_response_id: 'resp_old' });
  assert.match((await client.answer()).join(), /response.completed/);
  assert.deepEqual(
    exchanges.map(({ status, failed }) => [status, failed]),
    [[200, false]],
  );
  assert.equal(provider.calls[0]!.socket.readyState, 3, 'its connection has ended');
});

test('an unknown id goes on to the next credential at once if what a provider sends is no frame', {
  timeout: 10_000,
}, async (t) => {
  const { open, keys } = await onlyB(t, ({ transport, socket }) => {
    socket.pause(); // so it doesn't take the good-bye
    transport.write(Buffer.of(0x83, 0)); // an opcode that means nothing
  });
  assert.match(await (await open()).ask({ previous_response_id: 'resp_old' }), /response.completed/);
  assert.equal(keys(), 'ab');
});

test('an answer to an unknown id ends no cooldown that has begun since it was asked for', async (t) => {
  const { provider, connect } = await gatewayOfLinks(t, {});
  const asked = Promise.withResolvers<() => void>();
  provider.answer((frame, { socket }) => {
    if (frame.includes('resp_old'))
      asked.resolve(() => {
        for (const event of answerOf(frame)) socket.send(event);
      });
    else socket.send(noQuota);
  });
  const [one, two, three] = [await connect(), await connect(), await connect()];
  one.send({ type: 'response.create', model: 'gpt-5.1', previous_response_id: 'resp_old' });
  const answer = await asked.promise;
  two.send({ type: 'response.create', model: 'gpt-5.1' });
  assert.match(await two.next(), /rate_limit_exceeded/);
  answer();
  assert.match((await one.answer()).join(), /response.completed/);
  three.send({ type: 'response.create', model: 'gpt-5.1' });
  assert.equal(JSON.parse(await three.next()).status, 429);
  assert.equal(provider.calls.length, 2, 'the provider is left alone');
});

test('a client that leaves while an unknown id is looked for leaves nothing behind', async (t) => {
  const { provider, open } = await bench(t);
  const asked = Promise.withResolvers<void>();
  provider.answer(() => asked.resolve());
  const client = await open();
  client.send({ type: 'response.create', model: 'gpt-5.1', previous_response_id: 'resp_old' });
  await asked.promise;
  client.socket.terminate();
  await once(provider.calls[0]!.socket, 'close');
  assert.equal(provider.calls.length, 1);
});

test('an unknown id belongs to the credential that goes on from it', async (t) => {
  const { open, keys } = await bench(t);
  await (await open()).ask();
  for (let i = 0; i < 3; i++) await (await open()).ask({ previous_response_id: 'resp_old' });
  assert.equal(keys(), 'abbb');
});
