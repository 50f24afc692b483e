/** Links and what belongs to a credential: where each of their requests goes, and what is remembered of it. */
import assert from 'node:assert/strict';
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

test('an unknown id belongs to the credential that goes on from it', async (t) => {
  const { open, keys } = await bench(t);
  await (await open()).ask();
  for (let i = 0; i < 3; i++) await (await open()).ask({ previous_response_id: 'resp_old' });
  assert.equal(keys(), 'abbb');
});
