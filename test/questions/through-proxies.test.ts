/** Questions through proxies, which would look up names again, and find other addresses than those that were looked at. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { createOutbound } from '../../src/platform/outbound.ts';
import { createQuestions } from '../../src/questions/index.ts';
import { httpProxy, socksProxy, type TestProxy } from '../fixtures/proxies.ts';
import { standIn } from '../fixtures/stand-in/server.ts';
import { asker, book, claudeIndex, publicAddress, vendors } from './fixture.ts';

const key = 'sk-hush';

for (const [scheme, open] of [
  ['http', httpProxy],
  ['socks5', socksProxy],
  ['socks5h', socksProxy],
] as [string, (t: Parameters<typeof httpProxy>[0]) => Promise<TestProxy>][])
  test(`a proxy spoken to by ${scheme} is told the address of a host, and the host its name`, async (t) => {
    const upstream = await standIn(t);
    const proxy = await open(t);
    const { resolve, asked } = book({ 'shop.example': [publicAddress, '2606:4700::1111'] });
    const server = await asker(t, { 'proxy-url': `${scheme}://127.0.0.1:${proxy.port}` }, resolve);
    const { host, port } = new URL(upstream.url.replace('127.0.0.1', 'shop.example'));
    const { status, text } = await server.ask({ method: 'GET', url: `http://${host}/v1/models?a=b` });
    assert.equal(status, 200, text);
    assert.deepEqual(asked, ['shop.example']);
    assert.deepEqual(proxy.asked, [`@${publicAddress}:${port}`]);
    assert.deepEqual(proxy.plain, []);
    const [{ path, query, headers }] = upstream.received as [(typeof upstream.received)[0]];
    assert.deepEqual([path, query, headers.host], ['/v1/models', 'a=b', host]);
  });

test('by TLS the host still has to prove its name', async (t) => {
  const { proxyUrl, told, tunnels } = await vendors(t);
  const { resolve } = book({ 'api.anthropic.com': publicAddress, 'evil.example': publicAddress });
  const server = await asker(t, { 'proxy-url': proxyUrl }, resolve);
  const ask = (host: string) =>
    server.ask({ method: 'GET', url: `https://${host}/v1/models`, header: { 'x-api-key': 'sk-typed' } });
  const { status, text } = await ask('api.anthropic.com');
  assert.equal(status, 200, text);
  const refused = await ask('evil.example');
  assert.deepEqual([refused.status, refused.body.error], [502, 'request failed']);
  assert.deepEqual(
    told.map(({ host, servername }) => [host, servername]),
    [['api.anthropic.com', 'api.anthropic.com']],
  );
  assert.deepEqual(tunnels, [`${publicAddress}:443`, `${publicAddress}:443`]);
});

test('where names are known to the proxy alone, it is asked for those of the config and of a credential’s own provider', async (t) => {
  const { proxyUrl, told, tunnels } = await vendors(t);
  const server = await asker(t, {
    'proxy-url': proxyUrl,
    'claude-api-key': [{ 'api-key': key }],
    'codex-api-key': [{ 'api-key': key, 'base-url': 'https://chatgpt.com/v1' }],
  });
  const header = { Authorization: 'Bearer $TOKEN$' };
  const url = 'https://api.anthropic.com/v1/models';
  assert.equal((await server.ask({ auth_index: claudeIndex(key), method: 'GET', url, header })).status, 200);
  assert.equal((await server.ask({ method: 'GET', url: 'https://chatgpt.com/x' })).status, 200);
  const unknown = await server.ask({ method: 'GET', url: 'https://api.x.ai/v1/models' });
  assert.deepEqual([unknown.status, unknown.body.message], [502, 'request failed: the host has no address']);
  assert.deepEqual(tunnels, ['api.anthropic.com:443', 'chatgpt.com:443']);
  assert.deepEqual(
    told.map(({ host }) => host),
    ['api.anthropic.com', 'chatgpt.com'],
  );
});

test('a private address that a credential file takes for its vendor’s is not asked through a proxy either', async (t) => {
  const trap = await standIn(t);
  const proxy = await httpProxy(t);
  const outbound = createOutbound();
  t.after(() => outbound.destroy());
  const port = new URL(trap.url).port;
  for (const origin of [
    `http://127.0.0.1:${port}`,
    `https://127.0.0.1:${port}`,
    `https://localhost:${port}`,
    'https://[::1]',
  ]) {
    const questions = createQuestions({
      credential: () => ({ origins: [origin], ownOrigin: undefined, proxyUrl: '', token: async () => key }),
      places: () => ({
        origins: new Set(),
        proxyUrls: [`http://127.0.0.1:${proxy.port}`],
        environmentProxy: () => undefined,
      }),
      providerOf: () => undefined,
      probe: async () => undefined,
      outbound,
    });
    for (const headers of [{}, { Authorization: 'Bearer $TOKEN$' }])
      await assert.rejects(
        questions.ask({ authIndex: 'a', method: 'GET', url: `${origin}/x`, headers, data: '', proxyUrl: '' }),
        { kind: 'forbidden' },
        origin,
      );
  }
  assert.deepEqual([proxy.asked, proxy.plain, trap.received], [[], [], []]);
});

test('a proxy that never makes the tunnel is waited for no longer than the question may take', async (t) => {
  const proxy = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
  const outbound = createOutbound();
  t.after(async () => {
    await outbound.destroy();
    proxy.close();
  });
  await once(proxy, 'listening');
  const questions = createQuestions({
    credential: () => undefined,
    places: () => ({
      origins: new Set(['https://nowhere.invalid']),
      proxyUrls: [`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`],
      environmentProxy: () => undefined,
    }),
    providerOf: () => undefined,
    probe: async () => undefined,
    outbound,
    patience: 100,
  });
  const question = {
    authIndex: undefined,
    method: 'GET',
    url: 'https://nowhere.invalid/',
    headers: {},
    data: '',
    proxyUrl: '',
  };
  const begun = performance.now();
  await assert.rejects(questions.ask(question), { message: /longer than 25 seconds/ });
  assert.ok(performance.now() - begun < 5_000);
});
