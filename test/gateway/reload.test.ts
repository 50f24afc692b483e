/** A config that changes while requests run. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { testGateway } from '../fixtures/gateway.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

const entry = (url: string, key: string, more: object = {}) => ({
  name: key,
  'base-url': url,
  'api-key-entries': [{ 'api-key': key }],
  ...more,
});

test('a cooldown survives a change elsewhere, and ends with a change of its own entry', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => json(response, 401, {}));
  const gateway = await testGateway(t, { 'openai-compatibility': [entry(upstream.url, 'a')] });
  await gateway.ask();
  const cooling = () =>
    gateway
      .status()
      .map(({ name, cooling }) => `${name}${cooling.length}`)
      .join(' ');
  assert.equal(cooling(), 'a1');
  await gateway.use({
    'request-retry': 3,
    'openai-compatibility': [entry(upstream.url, 'b'), entry(upstream.url, 'a')],
  });
  assert.equal(cooling(), 'b0 a1');
  await gateway.use({ 'openai-compatibility': [entry(upstream.url, 'a', { priority: 1 })] });
  assert.equal(cooling(), 'a0');
  assert.equal(gateway.status()[0]?.failed, 1, 'its counts stay');
});

test('a config that is prepared but not committed changes nothing', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'openai-compatibility': [entry(upstream.url, 'a')] });
  const { settings } = await import('../fixtures/gateway.ts');
  await gateway.prepare(settings({ 'api-keys': [] }));
  assert.equal((await gateway.ask()).status, 200);
});

test('a request finishes on the settings that it began with, retries included', async (t) => {
  const [old, next] = [await standIn(t), await standIn(t)];
  let first: ServerResponse | undefined;
  const asked = new Promise<void>((resolve) => {
    old.respond((_, response) => {
      if (first) return json(response, 200, { from: 'old' });
      first = response;
      return resolve();
    });
  });
  const gateway = await testGateway(t, { 'request-retry': 1, 'openai-compatibility': [entry(old.url, 'a')] });
  const asking = gateway.ask();
  await asked;
  await gateway.use({ 'openai-compatibility': [entry(next.url, 'b')] });
  json(first!, 500, {});
  assert.equal((await asking).text, '{"from":"old"}');
  await gateway.ask();
  assert.equal(next.received.length, 1);
});

test('a stream goes on while its proxy, its entry and the client keys go away', async (t) => {
  const upstream = await standIn(t);
  let open: ServerResponse | undefined;
  const begun = new Promise<void>((resolve) => {
    upstream.respond((_, response) => {
      open = response.writeHead(200, { 'content-type': 'text/event-stream' });
      open.write('data: 1\n\n');
      resolve();
    });
  });
  const gateway = await testGateway(t, { 'openai-compatibility': [entry(upstream.url, 'a')] });
  const asking = gateway.ask();
  await begun;
  await gateway.use({ 'api-keys': [], 'proxy-url': 'http://127.0.0.1:1', 'openai-compatibility': [] });
  await gateway.use({ 'openai-compatibility': [] });
  open!.end('data: [DONE]\n\n');
  assert.equal((await asking).text, 'data: 1\n\ndata: [DONE]\n\n');
});

test('connections that the next config uses too stay open', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'openai-compatibility': [entry(upstream.url, 'a')] });
  for (let i = 0; i < 3; i++) {
    await gateway.ask();
    await new Promise((resolve) => setTimeout(resolve, 10)); // until the connection is free again
    await gateway.use({ 'request-retry': i, 'openai-compatibility': [entry(upstream.url, 'a')] });
  }
  assert.equal(upstream.connections(), 1);
});

test('turns go on across a reload', async (t) => {
  const upstream = await standIn(t);
  const config = {
    routing: { strategy: 'round-robin' },
    'openai-compatibility': [entry(upstream.url, 'a'), entry(upstream.url, 'b')],
  };
  const gateway = await testGateway(t, config);
  for (let i = 0; i < 4; i++) {
    await gateway.ask();
    await gateway.use({ ...config, 'request-retry': i });
  }
  assert.deepEqual(
    upstream.received.map(({ headers }) => headers.authorization),
    ['Bearer a', 'Bearer b', 'Bearer a', 'Bearer b'],
  );
});

const fates = {
  'came to its end': 200,
  'was its own mistake': 400,
  'failed everywhere': 500,
  'broke off': 'break',
  'was left': 'leave',
} as const;
for (const [fate, step] of Object.entries(fates))
  test(`a request that ${fate} keeps no connection of its config open`, async (t) => {
    const upstream = await standIn(t);
    upstream.respond((_, response) => {
      if (typeof step === 'number') return json(response, step, {});
      response.writeHead(200).write('data: 1\n\n');
      if (step === 'break') setTimeout(() => response.destroy(), 10);
      return undefined;
    });
    const gateway = await testGateway(t, { 'openai-compatibility': [entry(upstream.url, 'a')] });
    const leaving = new AbortController();
    const asked = gateway.ask({ signal: leaving.signal, onPiece: () => step === 'leave' && leaving.abort() });
    await asked.catch(() => {});
    await gateway.use({});
    const deadline = Date.now() + 10_000;
    while (upstream.sockets.size > 0) {
      assert.ok(Date.now() < deadline, 'a connection is still open');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
