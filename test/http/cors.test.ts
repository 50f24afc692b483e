import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minimalConfig, testServer } from '../fixtures/server.ts';

const page = 'https://panel.example.com';
const names = (headers: Headers, name: string): string[] => (headers.get(name) ?? '').toLowerCase().split(', ');

/** Every kind of answer: the API's, the gateway's, pages, and what isn't there. */
const answers: [status: number, path: string, init?: RequestInit][] = [
  [401, '/v0/management/debug'],
  [403, '/v0/management/debug', { headers: { 'X-Forwarded-For': '203.0.113.9' } }],
  [404, '/v0/management/nothing'],
  [405, '/v0/management/debug', { method: 'POST' }],
  [401, '/v1/models'],
  [404, '/v1/nothing'],
  [401, '/v1beta/models'],
  [405, '/v1/chat/completions'],
  [200, '/docs'],
  [200, '/openapi.json'],
  [200, '/healthz'],
  [404, '/management.html'],
  [404, '/nothing'],
];

/** Asks as a page of `origin` does. */
const ask = (url: string, { headers, ...init }: RequestInit = {}, origin = page): Promise<Response> =>
  fetch(url, { ...init, headers: { ...(headers as Record<string, string>), Origin: origin } });

test('every answer may be read by any page, and never takes credentials along', async (t) => {
  const server = await testServer(t);
  for (const [status, path, init] of answers) {
    const response = await ask(server.url + path, init);
    assert.equal(response.status, status, path);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*', path);
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null, path);
    const exposed = names(response.headers, 'Access-Control-Expose-Headers');
    for (const name of ['x-cpa-version', 'x-cpa-commit', 'x-cpa-build-date', 'x-cpa-support-plugin'])
      assert.ok(exposed.includes(name), `${path} doesn't expose ${name}`);
    for (const name of ['etag', 'retry-after', 'location', 'x-request-id'])
      assert.ok(exposed.includes(name), `${path} doesn't expose ${name}`);
  }
});

test('a preflight is answered without a key, whatever the path, and names each header', async (t) => {
  const server = await testServer(t);
  for (const [, path] of answers) {
    const response = await ask(server.url + path, {
      method: 'OPTIONS',
      headers: {
        'Access-Control-Request-Method': 'PATCH',
        'Access-Control-Request-Headers': 'authorization,content-type,if-match,x-stainless-os',
      },
    });
    assert.equal(response.status, 204, path);
    assert.equal(await response.text(), '');
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
    for (const method of ['get', 'put', 'patch', 'post', 'delete'])
      assert.ok(names(response.headers, 'Access-Control-Allow-Methods').includes(method), method);
    const allowed = names(response.headers, 'Access-Control-Allow-Headers');
    for (const name of ['authorization', 'x-management-key', 'content-type', 'if-match', 'if-none-match'])
      assert.ok(allowed.includes(name), `${path} doesn't allow ${name}`);
    assert.ok(allowed.includes('x-stainless-os'), 'the headers that SDKs add are allowed');
    assert.ok(!allowed.includes('*'));
  }
});

test('cors-origins names the pages that may, and acts at once', async (t) => {
  const server = await testServer(t, `${minimalConfig}cors-origins: ["${page}"]\n`);
  const allowedFor = async (origin: string, path = '/v0/management/debug', init: RequestInit = {}) => {
    const { headers } = await ask(server.url + path, init, origin);
    assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
    return headers.get('Access-Control-Allow-Origin');
  };
  for (const [, path, init] of answers) {
    assert.equal(await allowedFor(page, path, init), page);
    assert.equal(await allowedFor('https://other.example.com', path, init), null);
  }
  assert.equal(await allowedFor(page, '/v0/management/debug', { method: 'OPTIONS' }), page);
  assert.equal(await allowedFor('https://other.example.com', '/v0/management/debug', { method: 'OPTIONS' }), null);
  assert.equal(await allowedFor('null'), null);

  const body = `${minimalConfig}cors-origins: ["https://other.example.com"]\n`;
  assert.equal((await server.call('PUT', '/config.yaml', { body })).status, 200);
  assert.equal(await allowedFor(page), null);
  assert.equal(await allowedFor('https://other.example.com'), 'https://other.example.com');
});
