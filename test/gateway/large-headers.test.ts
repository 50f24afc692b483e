/** Answers with more headers than Node reads by itself. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { testGateway } from '../fixtures/gateway.ts';
import { httpProxy, socksProxy } from '../fixtures/proxies.ts';
import { standIn } from '../fixtures/stand-in/server.ts';
import { pair, trustPair } from '../fixtures/trusted-pair.ts';

const large = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`x-large-${i}`, 'v'.repeat(2048)]));

/** A provider by TLS that answers with large headers. */
async function tlsProvider(t: TestContext): Promise<string> {
  trustPair(t);
  const server = createTlsServer(pair, (_, response) => response.writeHead(200, large).end('{}')).listen(
    0,
    '127.0.0.1',
  );
  t.after(() => void server.close().closeAllConnections());
  await once(server, 'listening');
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

const ways: [string, (t: TestContext) => Promise<string>][] = [
  ['itself', async () => ''],
  ['a SOCKS proxy', async (t) => `socks5://127.0.0.1:${(await socksProxy(t)).port}`],
  ['the tunnel of an HTTP proxy', async (t) => `http://127.0.0.1:${(await httpProxy(t)).port}`],
];
for (const [name, way] of ways)
  test(`60 KiB of headers are read, by ${name}`, async (t) => {
    const gateway = await testGateway(t, {
      'proxy-url': await way(t),
      'openai-compatibility': [{ name: 'a', 'base-url': await tlsProvider(t) }],
    });
    const { status, headers } = await gateway.ask();
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(headers).filter((header) => header in large).length, 30);
  });

test('60 KiB of headers are read from a plain HTTP proxy', async (t) => {
  const proxy = await standIn(t); // it reads no more of a request in absolute form than its end
  proxy.respond((_, response) => response.writeHead(200, large).end('{}'));
  const gateway = await testGateway(t, {
    'proxy-url': proxy.url,
    'openai-compatibility': [{ name: 'a', 'base-url': 'http://nowhere.invalid' }],
  });
  assert.equal((await gateway.ask()).status, 200);
  assert.equal(proxy.received.length, 1);
});

test('more than 64 KiB of headers is a failure of the provider', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => response.writeHead(200, { ...large, 'x-more': 'v'.repeat(5000) }).end('{}'));
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  assert.equal((await gateway.ask()).status, 502);
});
