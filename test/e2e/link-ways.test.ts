/** By which credentials and through which proxies responses over WebSocket reach a provider. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountServer } from '../fixtures/accounts.ts';
import { gatewayServer } from '../fixtures/gateway-server.ts';
import { httpProxy, socksProxy } from '../fixtures/proxies.ts';
import { connectClient } from '../fixtures/socket-client.ts';
import { socketStandIn } from '../fixtures/stand-in/socket.ts';

for (const [scheme, open] of [
  ['http', httpProxy],
  ['socks5', socksProxy],
] as const)
  test(`a provider is reached through the ${scheme} proxy of its key, which resolves its name`, async (t) => {
    const [provider, proxy] = [await socketStandIn(t), await open(t)];
    const entry = {
      'api-key': 'xai-1',
      'base-url': provider.url.replace('127.0.0.1', 'nowhere.invalid'),
      'proxy-url': `${scheme}://u:p@127.0.0.1:${proxy.port}`,
      websockets: true,
    };
    const { url } = await gatewayServer(t, { 'xai-api-key': [entry] });
    const client = await connectClient(t, url);
    client.send({ type: 'response.create', model: 'grok-4' });
    assert.equal((await client.answer()).length, 3);
    const { port } = new URL(provider.url);
    assert.deepEqual([proxy.asked, proxy.plain], [[`u:p@nowhere.invalid:${port}`], []]);
    assert.equal(provider.handshakes[0]!.headers.host, `nowhere.invalid:${port}`);
  });

test('a credential file with websockets is asked so, one without is not', async (t) => {
  const provider = await socketStandIn(t);
  const file = { type: 'codex', base_url: provider.url, access_token: 'at-1', account_id: 'acc-1' };
  const files = { 'a.json': { ...file, websockets: true }, 'b.json': { ...file, access_token: 'at-2' } };
  const { url } = await accountServer(t, files, { 'oauth-routing': ['codex'] });
  for (let i = 0; i < 2; i++) {
    const client = await connectClient(t, url);
    client.send({ type: 'response.create', model: 'gpt-5-codex' });
    assert.equal((await client.answer()).length, 3);
  }
  assert.deepEqual(
    provider.handshakes.map(({ headers }) => [headers.authorization, headers['chatgpt-account-id']]),
    Array(2).fill(['Bearer at-1', 'acc-1']),
  );
});
