/** The README's reverse proxies, with the very configs that it shows. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { type Ask, caddy, nginx, runProxy, type Visit } from '../fixtures/proxies/proxy.ts';
import { managementKey, managementKeyHash, minimalConfig, testServer } from '../fixtures/server.ts';

const path = '/v0/management/debug';
const right = { Authorization: `Bearer ${managementKey}` };
const wrong = { Authorization: 'Bearer mk-wrong' };

/** The status, and for an error its code. */
async function visit(proxy: Ask, options: Visit): Promise<string> {
  const answer = await proxy(path, options);
  const body = JSON.parse(await text(answer)) as { error?: string };
  return [answer.statusCode, body.error].join(' ').trim();
}

/** A provider on this machine. */
async function provider(t: TestContext, answer: (req: IncomingMessage, res: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const gatewayConfig = (upstream: string): string => `${minimalConfig}api-keys: [sk-team-1]
openai-compatibility:
  - name: local
    base-url: ${upstream}/v1
    models: [{ name: m }]
`;

const chat = (content: string): Visit => ({
  method: 'POST',
  headers: { Authorization: 'Bearer sk-team-1', 'Content-Type': 'application/json' },
  body: JSON.stringify({ model: 'm', stream: true, messages: [{ role: 'user', content }] }),
});

for (const kind of [nginx, caddy]) {
  const options = { skip: kind.missing, timeout: 60_000 };

  test(`behind ${kind.name} nobody is local, whatever he says`, options, async (t) => {
    const server = await testServer(t);
    const proxy = await runProxy(t, kind, server.url);
    for (const headers of [{}, { 'X-Forwarded-For': '127.0.0.1' }, { 'X-Real-IP': '::1' }, { Host: 'localhost' }])
      if (!('Host' in headers) || kind !== caddy)
        // it serves its own site only
        assert.equal(await visit(proxy, { headers: { ...right, ...headers } }), '403 remote management disabled');
    assert.equal((await server.call('GET', '/debug')).status, 200);
  });

  test(`behind ${kind.name} a ban meets the guesser and nobody else`, options, async (t) => {
    const server = await testServer(
      t,
      `trusted-proxies: [127.0.0.1]\nremote-management:\n  allow-remote: true\n  secret-key: ${managementKeyHash}\n`,
    );
    const proxy = await runProxy(t, kind, server.url);
    const guesser = { from: '127.0.0.2' };
    const claims = ['198.51.100.1', '198.51.100.2', '127.0.0.1', '198.51.100.3', '127.0.0.3'];
    for (const claim of claims)
      assert.equal(
        await visit(proxy, { ...guesser, headers: { ...wrong, 'X-Forwarded-For': claim } }),
        '401 invalid management key',
      );
    assert.match(await visit(proxy, { ...guesser, headers: right }), /^403 IP banned/);
    assert.equal(await visit(proxy, { from: '127.0.0.3', headers: right }), '200');
    assert.equal((await server.call('GET', '/debug')).status, 200);
    assert.match(server.log(), /\| +127\.0\.0\.2 \| GET /);
  });

  test(`${kind.name} lets a stream pass as it comes`, options, async (t) => {
    let goOn = (): void => {};
    const upstream = await provider(t, (_, res) => {
      res.writeHead(200, { 'Content-Type': 'text/event-stream' });
      res.write('data: {"choices":[]}\n\n');
      goOn = () => res.end('data: [DONE]\n\n');
    });
    const server = await testServer(t, gatewayConfig(upstream));
    const answer = await (await runProxy(t, kind, server.url))('/v1/chat/completions', chat('Hello'));
    let received = '';
    for await (const chunk of answer) {
      received += chunk;
      if (received.endsWith('[]}\n\n')) goOn(); // a proxy that waits for more would wait for ever
    }
    assert.equal(received, 'data: {"choices":[]}\n\ndata: [DONE]\n\n');
  });

  test(`${kind.name} takes large prompts`, options, async (t) => {
    let length = 0;
    const upstream = await provider(t, async (req, res) => {
      length = (await text(req)).length;
      res.setHeader('Content-Type', 'application/json').end('{}');
    });
    const server = await testServer(t, gatewayConfig(upstream));
    const large = chat('x'.repeat(8 * 1024 * 1024));
    const answer = await (await runProxy(t, kind, server.url))('/v1/chat/completions', large);
    assert.equal(answer.statusCode, 200, await text(answer));
    assert.equal(length, large.body!.length);
  });
}

test('a proxy that says nothing makes everybody local, which the README warns of', {
  skip: nginx.missing,
}, async (t) => {
  const server = await testServer(t);
  const silent = nginx.example.replaceAll(/^.*proxy_set_header.*\n/gm, '');
  const proxy = await runProxy(t, nginx, server.url, silent);
  assert.equal(await visit(proxy, { from: '127.0.0.2', headers: right }), '200');
});
