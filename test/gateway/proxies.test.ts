import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import { createOutbound } from '../../src/platform/outbound.ts';
import { testGateway } from '../fixtures/gateway.ts';
import { httpProxy, socksProxy } from '../fixtures/proxies.ts';
import { standIn } from '../fixtures/stand-in/server.ts';
import { pair, trustPair } from '../fixtures/trusted-pair.ts';

const wait = () => new Promise((resolve) => setTimeout(resolve, 10));

for (const [scheme, open, tail] of [
  ['http', httpProxy, ''],
  ['http', httpProxy, '/a/path?a=query#fragment'],
  ['socks5', socksProxy, ''],
  ['socks5', socksProxy, '/a/path?a=query#fragment'],
  ['socks5h', socksProxy, '/a/path'],
] as const)
  test(`calls go through an ${scheme}://…${tail} proxy, which resolves names, on one connection for each origin`, async (t) => {
    const [upstream, other, proxy] = [await standIn(t), await standIn(t), await open(t)];
    const entry = (name: string, url: string) => ({
      name,
      'base-url': url.replace('127.0.0.1', 'nowhere.invalid'),
      models: [{ name }],
    });
    const gateway = await testGateway(t, {
      'proxy-url': `${scheme}://us%C3%A9r:p%40ss@127.0.0.1:${proxy.port}${tail}`,
      'openai-compatibility': [entry('a', upstream.url), entry('b', other.url)],
    });
    for (const model of ['a', 'b', 'a', 'b']) {
      assert.equal((await gateway.ask({ json: { model } })).status, 200);
      await wait();
    }
    const ports = [upstream, other].map(({ url }) => new URL(url).port);
    const hosts = ports.map((port) => `usér:p@ss@nowhere.invalid:${port}`);
    const urls = ports.map((port) => `usér:p@ss@http://nowhere.invalid:${port}/chat/completions`);
    assert.deepEqual(proxy.asked, scheme === 'http' ? [] : hosts);
    assert.deepEqual(proxy.plain, scheme === 'http' ? [...urls, ...urls] : []);
    assert.equal(proxy.connections(), 2);
    assert.deepEqual(
      upstream.received.map(({ headers }) => headers.host),
      [`nowhere.invalid:${ports[0]}`, `nowhere.invalid:${ports[0]}`],
    );
  });

test('calls go through an https proxy', async (t) => {
  trustPair(t);
  const [upstream, proxy] = [await standIn(t), await httpProxy(t, pair)];
  for (const tail of ['', '/a/path?a=query#fragment']) {
    const gateway = await testGateway(t, {
      'proxy-url': `https://localhost:${proxy.port}${tail}`,
      'openai-compatibility': [{ name: 'a', 'base-url': upstream.url.replace('127.0.0.1', 'nowhere.invalid') }],
    });
    assert.equal((await gateway.ask()).status, 200);
  }
  assert.deepEqual([proxy.asked.length, proxy.plain.length], [0, 2]);
});

for (const [scheme, open] of [
  ['http', httpProxy],
  ['https', (t: TestContext) => httpProxy(t, pair)],
  ['socks5', socksProxy],
] as const)
  test(`calls to an https provider go through a tunnel of an ${scheme} proxy`, async (t) => {
    trustPair(t);
    const upstream = createTlsServer(pair, (_, response) => {
      response.setHeader('content-type', 'application/json').end('{"ok":1}');
    }).listen(0, '127.0.0.1');
    t.after(() => upstream.close().closeAllConnections());
    await once(upstream, 'listening');
    const { port } = upstream.address() as AddressInfo;
    const proxy = await open(t);
    const gateway = await testGateway(t, {
      'proxy-url': `${scheme}://u:p@localhost:${proxy.port}`,
      'openai-compatibility': [{ name: 'a', 'base-url': `https://localhost:${port}` }],
    });
    for (let i = 0; i < 3; i++) {
      assert.equal((await gateway.ask()).text, '{"ok":1}');
      await wait();
    }
    assert.deepEqual([proxy.asked, proxy.plain], [[`u:p@localhost:${port}`], []]);
  });

for (const scheme of ['http', 'https'])
  test(`a proxy that wants another user makes a provider at ${scheme}:// unreachable, and the client hears nothing of it`, async (t) => {
    const proxy = await httpProxy(t, undefined, 'right:user');
    const entry = (name: string, proxyUrl: string) => ({
      name,
      'base-url': `${scheme}://nowhere.invalid:9`,
      'api-key-entries': [{ 'api-key': 'k', 'proxy-url': proxyUrl }],
    });
    const gateway = await testGateway(t, {
      'openai-compatibility': [entry('a', `http://wrong:user@127.0.0.1:${proxy.port}`)],
    });
    const answer = await gateway.ask();
    assert.equal(answer.status, 502, answer.text);
    assert.deepEqual([gateway.status()[0]?.lastError?.status], [undefined]);
    assert.equal(proxy.asked.length + proxy.plain.length, 1);
  });

test('a proxy that hangs up when it is asked for a tunnel is asked once, and makes the provider unreachable', async (t) => {
  let asked = 0;
  const proxy = createServer((socket) => {
    socket
      .on('error', () => {})
      .once('data', () => {
        asked++;
        socket.destroy();
      });
  }).listen(0, '127.0.0.1');
  t.after(() => proxy.close());
  await once(proxy, 'listening');
  const gateway = await testGateway(t, {
    'proxy-url': `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    'openai-compatibility': [{ name: 'a', 'base-url': 'https://nowhere.invalid' }],
  });
  const answer = await gateway.ask();
  assert.equal(answer.status, 502, answer.text);
  assert.equal(asked, 1);
});

test("a key's own proxy goes before the global one, and direct goes around it", async (t) => {
  const [upstream, global, own] = [await standIn(t), await httpProxy(t), await socksProxy(t)];
  const key = (name: string, proxyUrl?: string) => ({
    'api-key': 'k',
    'base-url': upstream.url,
    models: [{ name }],
    ...(proxyUrl !== undefined && { 'proxy-url': proxyUrl }),
  });
  const gateway = await testGateway(t, {
    'proxy-url': `http://127.0.0.1:${global.port}`,
    'claude-api-key': [
      key('global'),
      key('own', `socks5://127.0.0.1:${own.port}`),
      key('direct', 'direct'),
      key('none', 'none'),
      key('empty', ''),
    ],
  });
  const went = async (model: string): Promise<number[]> => {
    global.plain.length = 0;
    own.asked.length = 0;
    assert.equal((await gateway.ask({ operation: 'createMessage', json: { model } })).status, 200);
    await wait();
    return [global.plain.length, own.asked.length];
  };
  assert.deepEqual(await went('global'), [1, 0]);
  assert.deepEqual(await went('own'), [0, 1]);
  assert.deepEqual(await went('direct'), [0, 0]);
  assert.deepEqual(await went('none'), [0, 0]);
  assert.deepEqual(await went('empty'), [1, 0]);
  assert.equal(upstream.received.length, 5);
  assert.equal(global.connections(), 1, 'it is used again');
});

test('a changed proxy is used by the next request, a removed one no more', async (t) => {
  const [upstream, first, second] = [await standIn(t), await httpProxy(t), await httpProxy(t)];
  const entry = { name: 'a', 'base-url': upstream.url };
  const gateway = await testGateway(t, {
    'proxy-url': `http://127.0.0.1:${first.port}`,
    'openai-compatibility': [entry],
  });
  await gateway.ask();
  await gateway.use({ 'proxy-url': `http://127.0.0.1:${second.port}`, 'openai-compatibility': [entry] });
  await gateway.ask();
  await gateway.use({ 'openai-compatibility': [entry] });
  await gateway.ask();
  assert.deepEqual([first.plain.length, second.plain.length, upstream.received.length], [1, 1, 3]);
});

test('a proxy that is there but silent is left after a while, and at once by a client that goes', async (t) => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  t.after(() => silent.close());
  await once(silent, 'listening');
  silent.unref();
  const settings = {
    'proxy-url': `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    'openai-compatibility': [{ name: 'a', 'base-url': 'https://nowhere.invalid/v1', models: [{ name: 'm' }] }],
  };
  const patient = await testGateway(t, settings);
  const leaving = new AbortController();
  const asked = patient.ask({ signal: leaving.signal });
  await Promise.all([once(silent, 'connection'), wait()]);
  leaving.abort(new Error('the client has gone'));
  await assert.rejects(asked, /the client has gone/);

  const hasty = await testGateway(t, settings, {}, { outbound: createOutbound({ connectTimeout: 50 }) });
  assert.equal((await hasty.ask()).status, 504);
});

test('a proxy that is not there, or refuses, makes the provider unreachable; nothing goes around it', async (t) => {
  const upstream = await standIn(t);
  for (const proxyUrl of ['http://127.0.0.1:1', 'socks5://127.0.0.1:1', 'ftp://127.0.0.1:1']) {
    const gateway = await testGateway(t, {
      'proxy-url': proxyUrl,
      'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }],
    });
    const { status, text } = await gateway.ask();
    assert.equal(status, proxyUrl.startsWith('ftp') ? 503 : 502, text);
  }
  assert.equal(upstream.received.length, 0);
});
