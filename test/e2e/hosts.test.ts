/** Which Host a request may give. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTo, raw } from '../fixtures/raw.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';

const key = { Authorization: `Bearer ${managementKey}` };

test('a local request must name this machine, on every path, the gateway and the docs included', async (t) => {
  const server = await testServer(t, `${minimalConfig}allowed-hosts: [box.lan]\n`);
  for (const path of ['/v0/management/debug', '/v1/models', '/v1/models?key=ck', '/docs', '/nowhere']) {
    const { status, body } = await raw(server, path, {
      ...(!path.startsWith('/v1') && key),
      Host: 'evil.example.com',
    });
    assert.equal(status, 403, path);
    assert.match(body, /host not allowed/);
    assert.match(body, /allowed-hosts/);
  }
  for (const Host of ['localhost', 'localhost:1', '127.0.0.1:8317', '127.9.9.9', '[::1]:80', 'box.lan', 'BOX.lan:9'])
    assert.equal((await raw(server, '/v0/management/debug', { ...key, Host })).status, 200, Host);
  const remote = await raw(server, '/v0/management/debug', {
    ...key,
    Host: 'evil.example.com',
    'X-Forwarded-For': '203.0.113.1',
  });
  assert.match(remote.body, /remote management disabled/); // it is not the Host that it is refused for
});

test('probes of health may give any Host, and none', async (t) => {
  const server = await testServer(t);
  for (const path of ['/healthz', '/readyz']) {
    assert.equal((await raw(server, path, { Host: 'evil.example.com' })).status, 200, path);
    assert.match(await answerTo(t, server.url, `GET ${path} HTTP/1.0\r\n\r\n`), /^HTTP\/1\.1 200 /); // HAProxy's check
  }
});

test('a request to the gateway that brings its key in a header may give any Host', async (t) => {
  const server = await testServer(t, `${minimalConfig}api-keys: [ck]\n`);
  for (const headers of [{ Authorization: 'Bearer ck' }, { 'x-api-key': 'ck' }, { 'x-goog-api-key': 'ck' }])
    assert.equal((await raw(server, '/v1/models', { ...headers, Host: 'gateway.internal' })).status, 200);
  const wrong = await raw(server, '/v1/models', { 'x-api-key': 'wrong', Host: 'gateway.internal' });
  assert.equal(wrong.status, 401);
  for (const headers of [{}, { Authorization: '' }, { 'x-api-key': ' ' }])
    assert.equal((await raw(server, '/v1/models', { ...headers, Host: 'gateway.internal' })).status, 403);
});
