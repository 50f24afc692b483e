/** Every setting of the gateway, changed through the Management API while 50 streams run: it acts on the next request, no stream ends. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { ask as send } from '../fixtures/ask.ts';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import type { TestServer } from '../fixtures/server.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

const streamCount = 50;

type Running = {
  server: TestServer;
  upstream: StandIn;
  ask(body?: object, key?: string): Promise<{ status: number; text: string; headers: Record<string, string> }>;
};

/** A server with streams that run until the test's end, and then must all have come whole. */
async function running(t: TestContext): Promise<Running & { finish(): Promise<void> }> {
  const upstream = await standIn(t);
  const open = new Set<ServerResponse>();
  upstream.respond(({ json: { model } }, response) => {
    if (model !== 'endless') return unanswered;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    open.add(response);
    return undefined;
  });
  const server = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url)] });
  const ask: Running['ask'] = async (body = { model: 'm' }, key = clientKey) => {
    const answer = await send(`${server.url}/v1/chat/completions`, {
      method: 'POST',
      agent: false, // a busy machine must not use a connection that just closes
      headers: { authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
    return { status: answer.status, text: await answer.text(), headers: Object.fromEntries(answer.headers) };
  };
  let sent = 0;
  const sendPiece = (): void => {
    for (const response of open) response.write(`data: ${sent}\n\n`);
    sent++;
  };
  const streams = Array.from({ length: streamCount }, () => ask({ model: 'endless', stream: true }));
  while (open.size < streamCount) await new Promise((resolve) => setTimeout(resolve, 5));
  const sending = setInterval(sendPiece, 200);
  return {
    server,
    upstream,
    ask,
    async finish() {
      clearInterval(sending);
      for (const response of open) response.end('data: [DONE]\n\n');
      const want = `${Array.from({ length: sent }, (_, i) => `data: ${i}\n\n`).join('')}data: [DONE]\n\n`;
      for (const { status, text } of await Promise.all(streams)) {
        assert.equal(status, 200);
        assert.equal(text, want);
      }
    },
  };
}

test('each setting acts on the next request while 50 streams run, and none of them fails', async (t) => {
  const { server, upstream, ask, finish } = await running(t);
  const [other, proxy] = [await standIn(t), await httpProxy(t)];
  const put = async (path: string, body: unknown): Promise<void> => {
    const answer = await server.call('PUT', path, { body });
    assert.equal(answer.status, 200, `${path}: ${await answer.text()}`);
  };
  const set = (path: string, value: unknown) => put(path, { value });
  const entries = (...list: object[]) => put('/openai-compatibility', list);
  const asked = (from: StandIn = upstream): (string | undefined)[] =>
    from.received
      .splice(0)
      .filter(({ json: { model } }) => model !== 'endless')
      .map(({ headers }) => headers.authorization?.slice(7));
  const named = (name: string, more: object = {}) =>
    compatible(upstream.url, { name, 'api-key-entries': [{ 'api-key': name }], ...more });
  const failing = (status: number, ...names: string[]): void =>
    other.respond(({ headers }, response) =>
      names.includes(headers.authorization?.slice(7) ?? '') ? json(response, status, {}) : unanswered,
    );
  const onOther = (name: string, more: object = {}) => ({ ...named(name, more), 'base-url': other.url });
  asked();

  // client keys
  assert.equal((await ask({ model: 'm' }, 'ck-new')).status, 401);
  await put('/api-keys', [clientKey, 'ck-new']);
  assert.equal((await ask({ model: 'm' }, 'ck-new')).status, 200);
  await put('/api-keys', [clientKey]);
  assert.equal((await ask({ model: 'm' }, 'ck-new')).status, 401);
  asked();

  // entries: key, base-url, headers, disabled
  await entries(named('a', { headers: { 'x-team': 'blue' } }));
  assert.equal((await ask()).status, 200);
  assert.equal(upstream.received.at(-1)?.headers['x-team'], 'blue');
  assert.deepEqual(asked(), ['a']);
  await entries(onOther('b'));
  await ask();
  assert.deepEqual([asked(), asked(other)], [[], ['b']]);
  await entries(named('a', { disabled: true }));
  assert.equal((await ask()).status, 404);

  // models, excluded-models, prefix, force-model-prefix
  await entries(named('a', { prefix: 'team', models: [{ name: 'gpt', alias: 'fast' }] }));
  assert.deepEqual(
    [
      (await ask({ model: 'fast' })).status,
      (await ask({ model: 'team/fast' })).status,
      (await ask({ model: 'gpt' })).status,
    ],
    [200, 200, 404],
  );
  assert.equal(upstream.received.at(-1)?.json['model'], 'gpt');
  await set('/force-model-prefix', true);
  assert.deepEqual([(await ask({ model: 'fast' })).status, (await ask({ model: 'team/fast' })).status], [404, 200]);
  await set('/force-model-prefix', false);
  await put('/claude-api-key', [
    { 'api-key': 'c', 'base-url': upstream.url, models: [{ name: 'x' }], 'excluded-models': ['x'] },
  ]);
  const listed = async (): Promise<boolean> =>
    JSON.stringify(
      await (await fetch(`${server.url}/v1/models`, { headers: { 'x-api-key': clientKey } })).json(),
    ).includes('"x"');
  assert.equal(await listed(), false);
  await put('/claude-api-key', [{ 'api-key': 'c', 'base-url': upstream.url, models: [{ name: 'x' }] }]);
  assert.equal(await listed(), true);
  asked();

  // routing/strategy, priority, weight
  await entries(named('a'), named('b'));
  await set('/routing/strategy', 'fill-first');
  for (let i = 0; i < 3; i++) await ask();
  assert.deepEqual(asked(), ['a', 'a', 'a']);
  await set('/routing/strategy', 'round-robin');
  for (let i = 0; i < 4; i++) await ask();
  assert.deepEqual(asked().sort(), ['a', 'a', 'b', 'b']);
  await set('/routing/strategy', 'weighted-round-robin');
  await entries(compatible(upstream.url, { 'api-key-entries': [{ 'api-key': 'a', weight: 0 }, { 'api-key': 'b' }] }));
  for (let i = 0; i < 3; i++) await ask();
  assert.deepEqual(asked(), ['b', 'b', 'b']);
  await set('/routing/strategy', 'fill-first');
  await entries(named('a'), named('b', { priority: 1 }));
  await ask();
  assert.deepEqual(asked(), ['b']);

  // request-retry, max-retry-credentials, max-retry-interval
  failing(500, 'a', 'b');
  await entries(onOther('a'), onOther('b'));
  await set('/request-retry', 1);
  assert.equal((await ask()).status, 500);
  assert.deepEqual(asked(other), ['a', 'b', 'a', 'b']);
  await entries(onOther('a', { priority: 2 }), onOther('b', { priority: 1 })); // changed entries have rested enough
  await set('/max-retry-credentials', 1);
  await ask();
  assert.deepEqual(asked(other), ['a', 'a']);
  await set('/max-retry-credentials', 0);
  await set('/request-retry', 0);
  other.respond((_, response) => json(response, 429, {}, { 'retry-after': '1' }));
  await entries(onOther('w'));
  await ask();
  await set('/request-retry', 1);
  assert.equal((await ask()).status, 429);
  other.respond();
  await set('/max-retry-interval', 5);
  assert.equal((await ask()).status, 200, 'it waited');
  await set('/max-retry-interval', 0);
  await set('/request-retry', 0);
  asked(other);

  // quota-exceeded
  failing(429, 'q1');
  await entries(onOther('q1'), onOther('q2'));
  await set('/quota-exceeded/switch-project', false);
  assert.equal((await ask()).status, 429);
  await set('/quota-exceeded/switch-project', true);
  await entries(onOther('q1', { priority: 1 }), onOther('q2'));
  assert.equal((await ask()).status, 200);
  other.respond(({ json: { model } }, response) => (model === 'm' ? json(response, 429, {}) : unanswered));
  await entries(onOther('p', { models: [{ name: 'm' }, { name: 'm-preview' }] }));
  assert.equal((await ask()).headers['x-cliproxy-served-model'], 'm-preview');
  await set('/quota-exceeded/switch-preview-model', false);
  assert.equal((await ask()).status, 429);
  other.respond();
  asked(other);

  // disable-cooling, by the whole file
  failing(429, 'c');
  await entries(onOther('c'));
  await ask();
  await ask();
  const text = await (await server.call('GET', '/config.yaml')).text();
  assert.equal((await server.call('PUT', '/config.yaml', { body: `${text}disable-cooling: true\n` })).status, 200);
  await ask();
  await ask();
  assert.deepEqual(asked(other), ['c', 'c', 'c']);
  other.respond();

  // proxy-url, of all and of one
  await entries(onOther('c'));
  await set('/proxy-url', `http://127.0.0.1:${proxy.port}`);
  assert.equal((await ask()).status, 200);
  assert.equal(proxy.plain.length, 1);
  await entries({ ...onOther('c'), 'api-key-entries': [{ 'api-key': 'c', 'proxy-url': 'direct' }] });
  assert.equal((await ask()).status, 200);
  assert.equal(proxy.plain.length, 1);
  await server.call('DELETE', '/proxy-url');

  // include-usage, responses
  await entries(named('u', { 'include-usage': true }));
  await ask({ model: 'm', stream: true });
  assert.deepEqual(upstream.received.at(-1)?.json['stream_options'], { include_usage: true });
  const respond = async (): Promise<number> =>
    (
      await fetch(`${server.url}/v1/responses`, {
        method: 'POST',
        headers: { 'x-api-key': clientKey },
        body: '{"model":"m"}',
      })
    ).status;
  assert.equal(await respond(), 404);
  await entries(named('u', { responses: true }));
  assert.equal(await respond(), 200);

  await finish();
});

test('requests go on without a failure while the config changes under them', async (t) => {
  const upstream = await standIn(t, { keep: false });
  const server = await gatewayServer(t, {
    routing: { strategy: 'round-robin' },
    'openai-compatibility': [compatible(upstream.url)],
  });
  let changing = true;
  const statuses: Record<string, number> = {};
  const clients = Array.from({ length: 8 }, async () => {
    while (changing) {
      const answer = await fetch(`${server.url}/v1/chat/completions`, {
        method: 'POST',
        headers: { 'x-api-key': clientKey },
        body: '{"model":"m","stream":true}',
      });
      await answer.text();
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    }
  });
  for (let i = 0; i < 8; i++) {
    const body = [
      compatible(upstream.url, {
        priority: i,
        'api-key-entries': [{ 'api-key': `k-${i}` }, { 'api-key': `k-${i + 1}` }],
      }),
    ];
    assert.equal((await server.call('PUT', '/openai-compatibility', { body })).status, 200);
    assert.equal((await server.call('PUT', '/request-retry', { body: { value: i } })).status, 200);
  }
  changing = false;
  await Promise.all(clients);
  assert.deepEqual(Object.keys(statuses), ['200']);
});
