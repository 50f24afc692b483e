import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import gatewayDocument from '../../generated/gateway.json' with { type: 'json' };
import { clientKey, configText } from '../fixtures/gateway-server.ts';
import { type TestServer, testServer } from '../fixtures/server.ts';

let server: TestServer;
before(async () => {
  server = await testServer(undefined, configText({}));
});
after(() => server.stop());

const ask = (method: string, accept?: string): Promise<Response> =>
  fetch(`${server.url}/`, { method, redirect: 'manual', headers: accept === undefined ? {} : { Accept: accept } });

const browsers = [
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'text/html, application/json;q=0.5',
];
const others = [undefined, '*/*', 'application/json', 'application/json, text/html;q=0.5', 'image/png', 'nonsense'];

for (const accept of browsers)
  test(`a browser that opens the address gets to the docs page (${accept})`, async () => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(method, accept);
      assert.deepEqual([answer.status, answer.headers.get('Location')], [302, '/docs']);
      assert.match(answer.headers.get('Vary') ?? '', /\bAccept\b/);
    }
  });

for (const accept of others)
  test(`everybody else is told what is here (${accept})`, async () => {
    const answer = await ask('GET', accept);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('Content-Type'), 'application/json; charset=utf-8');
    assert.match(answer.headers.get('Vary') ?? '', /\bAccept\b/);
    const { gateway, ...about } = (await answer.json()) as { gateway: string[] };
    assert.deepEqual(about, {
      name: 'cliproxy',
      version: '0.0.0-test',
      docs: '/docs',
      contracts: ['/openapi.json', '/openapi-gateway.json'],
      management: '/v0/management',
      health: ['/healthz', '/readyz'],
      metrics: '/metrics',
    });
    assert.ok(gateway.includes('POST /v1/messages'));
    assert.equal(gateway.length, Object.values(gatewayDocument.paths).flatMap(Object.keys).length);
    const head = await ask('HEAD', accept);
    assert.deepEqual([head.status, await head.text()], [200, '']);
    assert.equal(head.headers.get('Content-Length'), answer.headers.get('Content-Length'));
  });

test('preferences that are longer than any browser would send do not count', async () => {
  const long = `text/html,${'a/b;q="",'.repeat(1500)}`;
  assert.equal((await ask('GET', long)).status, 200);
});

test('every address that it names is there', async () => {
  const about = (await (await ask('GET')).json()) as {
    docs: string;
    contracts: string[];
    management: string;
    gateway: string[];
    health: string[];
  };
  const pages = [about.docs, ...about.contracts, ...about.health].map((path) => ['GET', path] as const);
  const endpoints = about.gateway.map((endpoint) => endpoint.split(' ') as [string, string]);
  for (const [method, path] of [...pages, ...endpoints]) {
    const headers = { 'x-api-key': `${clientKey}-wrong` };
    const { status } = await fetch(server.url + path, { method, headers, ...(method === 'POST' && { body: '{}' }) });
    assert.equal(status, /^\/v[12]/.test(path) ? 401 : 200, `${method} ${path}`);
  }
  assert.equal((await server.call('GET', '/config')).status, 200);
  assert.equal(about.management, '/v0/management');
});

test('without a management key there is no Management API to name', async (t) => {
  const keyless = await testServer(t, 'debug: false\n');
  assert.ok(!('management' in ((await (await fetch(keyless.url)).json()) as object)));
});

test('nothing can be sent to the root', async () => {
  assert.equal((await ask('POST')).status, 404);
});
