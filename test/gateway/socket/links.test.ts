/** Links at the pace of both sides, and those of which nothing is heard any more. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { answerOf } from '../../fixtures/stand-in/socket.ts';
import { gatewayOfLinks } from './linked.ts';

const create = JSON.stringify({ type: 'response.create', model: 'gpt-5.1' });
const [created, , completed] = answerOf(create) as [string, string, string];
const mebi = Buffer.alloc(1024 * 1024, 0x61);
const most = 256;

/** Sends frames until they pile up, as they do when nobody takes them; how many were sent, `most` if they never do. */
async function pileUp(socket: WebSocket): Promise<number> {
  for (let sent = 1; sent <= most; sent++) {
    socket.send(mebi, { binary: true });
    for (let i = 0; i < 50 && socket.bufferedAmount > 0; i++) await turn();
    if (socket.bufferedAmount > 16 * mebi.length) return sent;
  }
  return most;
}

test('a provider is read at the pace of the client, and nothing is lost', async (t) => {
  const { provider, connect } = await gatewayOfLinks(t, {});
  provider.answer(() => {});
  const client = await connect();
  client.send(create);
  const { socket } = await provider.call(0);
  client.socket.pause();
  const sent = await pileUp(socket);
  assert.ok(sent < most);
  client.socket.resume();
  for (let i = 0; i < sent; i++) assert.equal((await client.next()).length, 'binary '.length + mebi.length);
  socket.send(completed);
  assert.equal(await client.next(), completed);
});

test('a client is read at the pace of the provider, and nothing is lost', async (t) => {
  const { provider, connect } = await gatewayOfLinks(t, {});
  let taken = 0;
  let told = (): void => {};
  provider.answer((frame) => {
    taken += frame.length === mebi.length ? 1 : 0;
    told();
  });
  const client = await connect();
  client.send(create);
  const { socket } = await provider.call(0);
  socket.pause();
  const sent = await pileUp(client.socket);
  assert.ok(sent < most);
  const all = new Promise<void>((resolve) => {
    told = () => taken === sent && resolve();
  });
  socket.resume();
  await all;
});

test('a side that takes no frame for too long ends the link', async (t) => {
  const { provider, connect, exchanges } = await gatewayOfLinks(t, { linkTimes: { write: 50 } });
  provider.answer(() => {});
  const client = await connect();
  client.send(create);
  const { socket } = await provider.call(0);
  client.socket.pause();
  for (let i = 0; i < 64; i++) socket.send(mebi, { binary: true });
  await once(socket, 'close');
  assert.equal(exchanges[0]!.status, 499);
});

test('a side that takes a long frame slowly gets all of it, however long that takes', async (t) => {
  const { provider, connect } = await gatewayOfLinks(t, { linkTimes: { write: 1000 } });
  provider.answer(() => {});
  const client = await connect();
  client.send(create);
  const { socket } = await provider.call(0);
  const frame = Buffer.alloc(48 * mebi.length, 0x61);
  socket.send(frame, { binary: true });
  const pauses = setInterval(async () => {
    client.socket.resume();
    await turn();
    client.socket.pause();
  }, 60);
  t.after(() => clearInterval(pauses));
  const closed = client.closed.then(() => 'closed');
  const taken = await Promise.race([client.next(), closed]);
  clearInterval(pauses);
  client.socket.resume();
  assert.equal(taken.length, 'binary '.length + frame.length);
});

test('whoever no longer answers pings is gone', async (t) => {
  const { provider, connect } = await gatewayOfLinks(t, { linkTimes: { ping: 50 } });
  provider.answer(() => {});
  const [one, two] = [await connect(), await connect()];
  for (const client of [one, two]) client.send(create);
  const [first, second] = [await provider.call(0), await provider.call(1)];
  const gone = once(first.socket, 'close');
  one.socket.pause(); // sees no ping
  await gone;
  second.socket.pause();
  assert.equal(JSON.parse(await two.next()).error.code, 'incomplete_answer');
  assert.equal((await two.closed)[0], 1011);
});

for (const [name, begun] of [
  ['that never begins', []],
  ['that has begun', [created]],
] as const)
  test(`an answer ${name} and falls silent is told of, and counts against the provider`, async (t) => {
    const { provider, connect, exchanges } = await gatewayOfLinks(t, { linkTimes: { first: 50, idle: 50 } });
    provider.answer((_, { socket }) => begun.map((event) => socket.send(event)));
    const client = await connect();
    client.send(create);
    for (const event of begun) assert.equal(await client.next(), event);
    const { status, error } = JSON.parse(await client.next());
    assert.deepEqual([status, error.code], [504, 'incomplete_answer']);
    assert.equal((await client.closed)[0], 1011);
    assert.deepEqual(
      exchanges.map(({ status, failed }) => [status, failed]),
      [[504, true]],
    );
  });

test('a link of which nobody asks anything for too long ends, with or without a provider', async (t) => {
  const { provider, connect } = await gatewayOfLinks(t, { linkTimes: { between: 50 } });
  assert.equal((await (await connect()).closed)[0], 1001);
  const client = await connect();
  client.send(create);
  assert.equal((await client.answer()).length, 3);
  const { socket } = await provider.call(0);
  const [code] = await once(socket, 'close');
  assert.deepEqual([code, (await client.closed)[0]], [1001, 1001]);
});

test('answers that are asked for together come in their order, and count each', async (t) => {
  const { provider, connect, exchanges } = await gatewayOfLinks(t, {});
  const client = await connect();
  for (let i = 0; i < 100; i++) client.send(create);
  for (let i = 0; i < 100; i++) assert.equal((await client.answer()).length, 3);
  assert.deepEqual([exchanges.length, provider.calls.length], [100, 1]);
  assert.ok(exchanges.every(({ status, tokens }) => status === 200 && tokens.output === 2));
});
