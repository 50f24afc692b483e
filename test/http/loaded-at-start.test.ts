/** Code that a request loads can't be loaded when descriptors are short, and a failed import is remembered. */
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { testServer } from '../fixtures/server.ts';

test('no request loads code', async (t) => {
  const server = await testServer(t, undefined, { strict: false });
  await server.whole;
  const loaded: string[] = [];
  const hooks = registerHooks({
    load(url, context, next) {
      if (!url.startsWith('node:')) loaded.push(url); // what is in Node itself needs no descriptor
      return next(url, context);
    },
  });
  t.after(() => hooks.deregister());
  const form = new FormData();
  form.append('file', new File(['{"type":"codex"}'], 'a.json'));
  assert.equal((await server.call('POST', '/auth-files', { body: form })).status, 200);
  assert.equal((await server.call('PUT', '/debug', { body: { value: true } })).status, 200);
  assert.equal((await server.call('GET', '/config.yaml')).status, 200);
  for (const path of ['/docs', '/openapi.yaml', '/v1/models', '/healthz', '/metrics'])
    await (await fetch(server.url + path)).arrayBuffer();
  assert.deepEqual(loaded, []);
});
