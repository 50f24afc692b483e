/** Connections of one's own, through every kind of proxy. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { createServer as createTlsServer } from 'node:tls';
import { createOutbound, type OutboundOptions } from '../../src/platform/outbound.ts';
import { httpProxy, socksProxy } from '../fixtures/proxies.ts';
import { pair, trustPair } from '../fixtures/trusted-pair.ts';

/** Says hello to whoever connects; its port. */
async function greeter(t: TestContext, scheme: 'http' | 'https'): Promise<number> {
  const sockets = new Set<Socket>();
  const greet = (socket: Socket): void => {
    sockets.add(socket.on('error', () => {}));
    socket.write('hello');
  };
  const server: Server = scheme === 'http' ? createServer(greet) : createTlsServer(pair, greet);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function outboundOf(t: TestContext, options: OutboundOptions = {}) {
  const outbound = createOutbound(options);
  t.after(() => outbound.destroy());
  return outbound;
}

async function greeting(t: TestContext, proxyUrl: string | undefined, origin: string, options?: OutboundOptions) {
  const socket = await outboundOf(t, options).connect(proxyUrl, origin);
  t.after(() => socket.destroy());
  const [text] = await once(socket, 'data');
  return String(text);
}

for (const scheme of ['http', 'https'] as const) {
  for (const [name, open] of [
    ['http', httpProxy],
    ['https', (t: TestContext) => httpProxy(t, pair)],
    ['socks5', socksProxy],
  ] as const)
    test(`a connection to ${scheme}:// goes through a tunnel of an ${name} proxy, which hears the user and the name`, async (t) => {
      trustPair(t);
      const [port, proxy] = [await greeter(t, scheme), await open(t)];
      const proxyUrl = `${name}://us%C3%A9r:p%40ss@localhost:${proxy.port}`;
      assert.equal(await greeting(t, proxyUrl, `${scheme}://localhost:${port}`), 'hello');
      assert.deepEqual([proxy.asked, proxy.plain], [[`usér:p@ss@localhost:${port}`], []]);
    });

  test(`a connection to ${scheme}:// without a proxy is a direct one`, async (t) => {
    trustPair(t);
    const port = await greeter(t, scheme);
    for (const proxyUrl of [undefined, 'direct'])
      assert.equal(await greeting(t, proxyUrl, `${scheme}://localhost:${port}`), 'hello');
  });
}

test('the environment says which proxy, where nothing else does', async (t) => {
  const [port, proxy] = [await greeter(t, 'http'), await httpProxy(t)];
  const environment = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
  assert.equal(await greeting(t, undefined, `http://nowhere.invalid:${port}`, { environment }), 'hello');
  assert.deepEqual(proxy.asked, [`@nowhere.invalid:${port}`]);
  assert.equal(await greeting(t, 'direct', `http://127.0.0.1:${port}`, { environment }), 'hello');
  assert.equal(proxy.asked.length, 1);
});

test('certificates are checked, behind a tunnel too', async (t) => {
  const [port, proxy] = [await greeter(t, 'https'), await httpProxy(t)];
  for (const proxyUrl of ['direct', `http://127.0.0.1:${proxy.port}`])
    await assert.rejects(outboundOf(t).connect(proxyUrl, `https://localhost:${port}`), {
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
});

test('a proxy that wants another user, or nobody at its address, is an error', async (t) => {
  const proxy = await httpProxy(t, undefined, 'right:user');
  await assert.rejects(outboundOf(t).connect(`http://wrong:user@127.0.0.1:${proxy.port}`, 'http://nowhere.invalid:9'), {
    code: 'PROXY_AUTHENTICATION',
  });
  await assert.rejects(outboundOf(t).connect('http://127.0.0.1:9', 'http://nowhere.invalid:9'), {
    code: 'ECONNREFUSED',
  });
});

test('a proxy that never answers is waited for no longer than for a connection', async (t) => {
  const silent = createServer((socket) => void socket.on('error', () => {})).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  t.after(() => silent.close());
  const { port } = silent.address() as AddressInfo;
  for (const scheme of ['http', 'socks5'])
    await assert.rejects(
      outboundOf(t, { connectTimeout: 100 }).connect(`${scheme}://127.0.0.1:${port}`, 'http://nowhere.invalid:9'),
    );
});
