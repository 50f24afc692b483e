/** The connection to a page: how it is kept, how it ends, and what that means for requests. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { errors } from 'undici';
import { ask, relayBench, shown } from './fixture.ts';

test('a page has an id of its own, and is there until its connection ends', async (t) => {
  const { relay, connect } = await relayBench(t);
  const first = await connect();
  const second = await connect();
  assert.match(first.page.id, /^aistudio-[a-z0-9]{16}$/);
  assert.notEqual(first.page.id, second.page.id);
  assert.deepEqual(relay.pages, [first.page, second.page]);
  const gone = new Promise<void>((resolve) => void relay.onChange(resolve));
  first.client.socket.close();
  await gone;
  assert.deepEqual(relay.pages, [second.page]);
});

test('a lost connection fails what the page was asked for, at once and later', async (t) => {
  const { connect, log } = await relayBench(t);
  const { page, client } = await connect();
  const waiting = ask(page);
  const streaming = ask(page);
  await client.next();
  client.send({ id: (await client.next()).id, type: 'stream_chunk', payload: { data: 'x' } });
  client.send({ id: 'a', type: 'ping' });
  await client.next();
  client.socket.terminate();
  assert.deepEqual(shown(await waiting.over), { text: '', error: 'the page is gone' });
  assert.deepEqual(shown(await streaming.over), { status: 200, headers: {}, text: 'x', error: 'the page is gone' });
  assert.deepEqual(shown(await ask(page).over), { text: '', error: 'the page is gone' });
  assert.deepEqual(
    log.map((line) => line.replace(page.id, 'ID')),
    [
      'a page has connected to the relay {"page":"ID"}',
      'a page has left the relay {"page":"ID","reason":"the connection was closed"}',
    ],
  );
});

test('an answer that was whole before the connection ended stays whole', async (t) => {
  const { connect } = await relayBench(t);
  const { page, client } = await connect();
  const received = ask(page, {}, () => false);
  const { id } = await client.next();
  client.send({ id, type: 'stream_chunk', payload: { data: 'a' } });
  client.send({ id, type: 'stream_chunk', payload: { data: 'b' } });
  client.send({ id, type: 'stream_end' });
  client.socket.close();
  await client.closed;
  await assertGone(page);
  assert.deepEqual(shown(received), { status: 200, headers: {}, text: 'a', ended: false });
  received.flow.resume();
  assert.equal(received.text, 'ab');
  received.flow.resume();
  assert.equal((await received.over).ended, true);
});

const assertGone = async (page: Parameters<typeof ask>[0]) =>
  assert.equal(String((await ask(page).over).error), 'Error: the page is gone');

test('the page is told that nobody waits any more, once, and what it still sends is dropped', async (t) => {
  const { connect } = await relayBench(t);
  const { page, client } = await connect();
  const received = ask(page);
  const { id } = await client.next();
  client.send({ id, type: 'stream_chunk', payload: { data: 'x' } });
  client.send({ id: 'a', type: 'ping' });
  assert.deepEqual(await client.next(), { id: 'a', type: 'pong' });
  received.flow.cancel();
  received.flow.cancel();
  client.send({ id, type: 'stream_chunk', payload: { data: 'y' } });
  client.send({ id: 'b', type: 'ping' });
  assert.deepEqual(
    [await client.next(), await client.next()],
    [
      { id, type: 'cancel' },
      { id: 'b', type: 'pong' },
    ],
  );
  assert.deepEqual(shown(received), { status: 200, headers: {}, text: 'x', ended: false });
});

test('a page is not told of the end of a request that it has answered', async (t) => {
  const { connect } = await relayBench(t);
  const { page, client } = await connect();
  const received = ask(page, {}, () => false);
  client.send({ id: (await client.next()).id, type: 'http_response', payload: { body: 'x' } });
  client.send({ id: 'a', type: 'ping' });
  assert.equal((await client.next()).type, 'pong');
  received.flow.cancel();
  client.send({ id: 'b', type: 'ping' });
  assert.deepEqual(await client.next(), { id: 'b', type: 'pong' });
});

test('nothing is lost or reordered when the reader is slow, and no more is read than it can hold', async (t) => {
  const { connect, transports } = await relayBench(t);
  const { page, client } = await connect();
  let taken = 0;
  const pieces: string[] = [];
  const received = ask(page, {}, (piece) => {
    pieces.push(String(piece));
    return ++taken !== 1;
  });
  const other = ask(page);
  const [{ id }, { id: otherId }] = [await client.next(), await client.next()];
  const chunk = 'x'.repeat(64 * 1024);
  const count = 1024;
  for (let i = 0; i < count; i++) client.send({ id, type: 'stream_chunk', payload: { data: `${i} ${chunk}` } });
  client.send({ id, type: 'stream_end' });
  client.send({ id: otherId, type: 'http_response', payload: { body: 'other' } });
  const [transport] = transports;
  for (let before = -1; before !== transport!.bytesRead; ) {
    before = transport!.bytesRead;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  assert.ok(transport!.bytesRead < 16 * 1024 * 1024, `${transport!.bytesRead}`);
  assert.deepEqual([taken, other.text], [1, '']);
  received.flow.resume();
  await received.over;
  assert.deepEqual(
    pieces
      .join('')
      .split(/x+/)
      .filter((n) => n !== ''),
    Array.from({ length: count }, (_, i) => `${i} `),
  );
  assert.equal((await other.over).text, 'other');
});

test('a slow reader that leaves lets the others go on', async (t) => {
  const { connect } = await relayBench(t);
  const { page, client } = await connect();
  const slow = ask(page, {}, () => false);
  const other = ask(page);
  const [{ id }, { id: otherId }] = [await client.next(), await client.next()];
  for (let i = 0; i < 64; i++) client.send({ id, type: 'stream_chunk', payload: { data: 'x'.repeat(64 * 1024) } });
  client.send({ id: otherId, type: 'http_response', payload: { body: 'other' } });
  await new Promise((resolve) => setTimeout(resolve, 100));
  slow.flow.cancel();
  assert.equal((await other.over).text, 'other');
});

test('a sink that fails ends its own request only', async (t) => {
  const { connect } = await relayBench(t);
  const { page, client } = await connect();
  const broken = ask(page, {}, () => {
    throw new Error('no room');
  });
  const { id } = await client.next();
  client.send({ id, type: 'stream_chunk', payload: { data: 'x' } });
  assert.equal(String((await broken.over).error), 'Error: no room');
  assert.deepEqual(await client.next(), { id, type: 'cancel' });
});

test('a page is pinged, and one that answers is kept', async (t) => {
  const { connect } = await relayBench(t, { ping: 20, silence: 1000 });
  const { page, client } = await connect();
  for (let i = 0; i < 75; i++) await once(client.socket, 'ping');
  const received = ask(page);
  client.send({ id: (await client.next()).id, type: 'http_response', payload: { body: 'x' } });
  assert.equal((await received.over).text, 'x');
});

test('a page that is silent for too long is disconnected', async (t) => {
  const { relay, connect, log } = await relayBench(t, { ping: 20, silence: 100 });
  const { page, client } = await connect();
  Object.assign(client.socket, { pong() {} });
  const received = ask(page);
  assert.equal(String((await received.over).error), 'Error: the page is gone');
  await client.closed;
  assert.deepEqual(relay.pages, []);
  assert.match(log.at(-1)!, /it was silent for too long/);
});

test('a page that is kept waiting by a slow reader is not silent, and not late', async (t) => {
  const { connect } = await relayBench(t, { ping: 10_000, silence: 500, idle: 500 });
  const { page, client } = await connect();
  const slow = ask(page, {}, () => false);
  const { id } = await client.next();
  for (let i = 0; i < 64; i++) client.send({ id, type: 'stream_chunk', payload: { data: 'x'.repeat(64 * 1024) } });
  client.send({ id, type: 'stream_end' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  slow.flow.resume();
  const more = setInterval(() => slow.flow.resume(), 5);
  t.after(() => clearInterval(more));
  assert.equal((await slow.over).text.length, 64 * 64 * 1024);
});

test('a page that reads nothing is disconnected', async (t) => {
  const { connect, log } = await relayBench(t, { write: 100 });
  const { page, client } = await connect();
  client.socket.pause();
  const received = ask(page, { body: Buffer.alloc(16 * 1024 * 1024, 'x') });
  assert.equal(String((await received.over).error), 'Error: the page is gone');
  assert.match(log.at(-1)!, /it does not read/);
});

for (const [name, times, sent, kind] of [
  ['says nothing', { head: 50 }, [], errors.HeadersTimeoutError],
  ['falls silent', { idle: 50 }, [{ type: 'stream_chunk', payload: { data: 'x' } }], errors.BodyTimeoutError],
] as const)
  test(`a page that ${name} is too late, and is told`, async (t) => {
    const { connect } = await relayBench(t, times);
    const { page, client } = await connect();
    const received = ask(page);
    const { id } = await client.next();
    for (const frame of sent) client.send({ id, ...frame });
    assert.ok((await received.over).error instanceof kind);
    assert.deepEqual(await client.next(), { id, type: 'cancel' });
  });

test('what is no JSON ends the connection; JSON that is no frame does nothing', async (t) => {
  const { connect } = await relayBench(t);
  const { client } = await connect();
  for (const text of ['null', '[]', '{}', '{"id":1,"type":"ping"}', '{"id":"a","type":2}', '"ping"'])
    client.socket.send(text);
  client.send({ id: 'x'.repeat(300), type: 'ping' });
  client.send({ id: 'b', type: 'ping' });
  assert.deepEqual(await client.next(), { id: 'b', type: 'pong' });
  client.socket.send('{');
  assert.deepEqual(await client.closed, [1007, 'a frame is not JSON']);
});

test('32 pages are connected at most', async (t) => {
  const { relay, connect } = await relayBench(t);
  let last: Awaited<ReturnType<typeof connect>> | undefined;
  for (let i = 0; i < 32; i++) {
    assert.equal(relay.hasRoom, true);
    last = await connect();
  }
  assert.equal(relay.hasRoom, false);
  const gone = new Promise<void>((resolve) => void relay.onChange(resolve));
  last!.client.socket.close();
  await gone;
  assert.equal(relay.hasRoom, true);
});

test('when keys are needed from now on, all pages have to connect anew', async (t) => {
  const { relay, connect } = await relayBench(t);
  const use = async (needed: boolean) => (await relay.prepare({ 'ws-auth': needed })).commit();
  assert.equal(relay.needsKey, true, 'without a config');
  await use(true);
  const { page, client } = await connect();
  await use(true);
  await use(false);
  assert.deepEqual([relay.needsKey, relay.pages], [false, [page]]);
  const received = ask(page);
  await use(true);
  assert.deepEqual([relay.needsKey, relay.pages], [true, []]);
  assert.equal(String((await received.over).error), 'Error: the page is gone');
  assert.deepEqual(await client.closed, [1008, 'a client key is needed now']);
});

test('at the end, a page is left when it has answered, and takes nothing new', async (t) => {
  const { relay, connect } = await relayBench(t);
  const [busy, idle] = [await connect(), await connect()];
  const received = ask(busy.page);
  const { id } = await busy.client.next();
  relay.close();
  assert.deepEqual([relay.pages, relay.hasRoom], [[], false]);
  assert.deepEqual(await idle.client.closed, [1001, 'the service stops']);
  busy.client.send({ id, type: 'http_response', payload: { body: 'x' } });
  assert.equal((await received.over).text, 'x');
  assert.deepEqual(await busy.client.closed, [1001, 'the service stops']);
});
