import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, type TestContext, test } from 'node:test';
import Router from '@koa/router';
import Koa from 'koa';
import { parse } from 'yaml';
import { addDocs } from '../../src/http/docs.ts';
import { answerTo, listenerServer, pipelined } from '../fixtures/raw.ts';
import { type TestServer, testServer } from '../fixtures/server.ts';

let server: TestServer;
before(async () => {
  server = await testServer(undefined);
});
after(() => server.stop());

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${server.url}${path}`, init);

for (const [path, source] of Object.entries({ '/openapi': 'openapi.json', '/openapi-gateway': 'gateway.json' }))
  test(`${path}.json and ${path}.yaml are the contract, and say the same`, async () => {
    const contract = JSON.parse(await readFile(new URL(`../../generated/${source}`, import.meta.url), 'utf8'));
    const json = await get(`${path}.json`);
    assert.equal(json.headers.get('Content-Type'), 'application/json; charset=utf-8');
    assert.deepEqual(await json.json(), contract);
    const yaml = await get(`${path}.yaml`);
    assert.equal(yaml.headers.get('Content-Type'), 'application/yaml; charset=utf-8');
    assert.deepEqual(parse(await yaml.text()), contract);
  });

const types = {
  '/docs': 'text/html; charset=utf-8',
  '/docs/page.css': 'text/css; charset=utf-8',
  '/docs/start.js': 'text/javascript; charset=utf-8',
  '/docs/swagger-ui.css': 'text/css; charset=utf-8',
  '/docs/swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  '/docs/swagger-ui-standalone-preset.js': 'text/javascript; charset=utf-8',
  '/docs/favicon-32x32.png': 'image/png',
  '/openapi.json': 'application/json; charset=utf-8',
  '/openapi.yaml': 'application/yaml; charset=utf-8',
};
for (const [path, type] of Object.entries(types))
  test(`${path} needs no key, has its type, and is sent again only when it has changed`, async () => {
    const whole = await get(path);
    assert.equal(whole.status, 200);
    assert.equal(whole.headers.get('Content-Type'), type);
    assert.equal(whole.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(whole.headers.get('Cache-Control'), 'no-cache');
    const length = (await whole.arrayBuffer()).byteLength;

    const head = await get(path, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('Content-Type'), type);
    assert.equal(head.headers.get('Content-Length'), String(length));
    assert.equal(await head.text(), '');

    const etag = whole.headers.get('ETag') ?? assert.fail('no ETag');
    // Cache-Control of its own, or fetch would ask for a fresh copy.
    const again = await get(path, { headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' } });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('ETag'), etag);
    assert.equal((await get(path, { headers: { 'If-None-Match': '"other"' } })).status, 200);
  });

test('the docs page runs scripts of its own origin only, and in nobody’s frame', async () => {
  const policy = (await get('/docs')).headers.get('Content-Security-Policy') ?? '';
  const rules = Object.fromEntries(policy.split('; ').map((rule) => [rule.slice(0, rule.indexOf(' ')), rule]));
  assert.equal(rules['default-src'], "default-src 'none'");
  assert.equal(rules['script-src'], "script-src 'self'");
  assert.equal(rules['connect-src'], "connect-src 'self'");
  assert.equal(rules['frame-ancestors'], "frame-ancestors 'none'");
});

test('nothing else of the package that the page comes from is served', async () => {
  for (const path of [
    '/docs/package.json',
    '/docs/swagger-ui.js',
    '/docs/../package.json',
    '/docs/%2e%2e/package.json',
  ])
    assert.equal((await get(path)).status, 404, path);
});

/** A document that counts how often it is written, and can't be the first `failures` times. */
async function counted(t: TestContext, failures: number) {
  let count = 0;
  const toJSON = (): object => {
    if (++count <= failures) throw new Error('no descriptors');
    return { openapi: '3.1.0' };
  };
  const router = new Router();
  addDocs(router, [{ name: 'A', path: '/a', load: async () => ({ toJSON }) }]);
  const app = new Koa();
  app.silent = true;
  app.use(router.routes());
  return { url: await listenerServer(t, app.callback()), count: () => count };
}

test('a document is made once, however many ask for it at the same time', async (t) => {
  const { url, count } = await counted(t, 0);
  const answer = await answerTo(t, url, pipelined(49, '/a.json') + pipelined(1, '/a.json', 'Connection: close\r\n'));
  assert.equal(answer.split('{"openapi":"3.1.0"}').length - 1, 50);
  assert.equal(count(), 1);
});

test('a document that could not be made is made for the next who asks', async (t) => {
  const { url } = await counted(t, 1);
  assert.deepEqual([(await fetch(`${url}/a.json`)).status, (await fetch(`${url}/a.json`)).status], [500, 200]);
});
