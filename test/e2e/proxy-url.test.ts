/** A proxy's URL as people paste it: with a path, which means nothing. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { clientKey, compatible, configText } from '../fixtures/gateway-server.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import { type TestServer, testServer } from '../fixtures/server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const ask = async ({ url }: TestServer): Promise<number> => {
  const answer = await fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${clientKey}` },
    body: JSON.stringify({ model: 'm', messages: [] }),
  });
  await answer.text();
  return answer.status;
};

test('a proxy-url with a path is in force at once, in the way of no later edit, and there after a restart', async (t) => {
  const [upstream, proxy] = [await standIn(t), await httpProxy(t)];
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const configFile = join(folder, 'config.yaml');
  await writeFile(configFile, configText({ 'openai-compatibility': [compatible(upstream.url)] }));
  const proxyUrl = `http://127.0.0.1:${proxy.port}/some/path?a=query#fragment`;

  const server = await testServer(undefined, undefined, { configFile });
  try {
    assert.equal((await server.call('PUT', '/proxy-url', { body: { value: proxyUrl } })).status, 200);
    assert.equal((await server.call('PATCH', '/debug', { body: { value: true } })).status, 200);
    assert.deepEqual(await (await server.call('GET', '/debug')).json(), { debug: true });
    assert.equal(await ask(server), 200);
  } finally {
    await server.stop();
  }
  assert.equal(proxy.plain.length, 1);
  assert.ok((await readFile(configFile, 'utf8')).includes(proxyUrl), 'the file has it as it was given');

  assert.equal(await ask(await testServer(t, undefined, { configFile })), 200);
  assert.equal(proxy.plain.length, 2);
});

for (const proxyUrl of [
  'https://127.0.0.1:1/p',
  'http://127.0.0.1:1/#a',
  'socks5://127.0.0.1:1/p',
  'socks5h://127.0.0.1:1/?q',
])
  test(`a key can have ${proxyUrl}, and be edited afterwards`, async (t) => {
    const server = await testServer(t, configText({ 'claude-api-key': [{ 'api-key': 'k' }] }));
    for (const value of [{ 'proxy-url': proxyUrl }, { priority: 1 }])
      assert.equal((await server.call('PATCH', '/claude-api-key', { body: { index: 0, value } })).status, 200);
    assert.equal((await server.call('PATCH', '/debug', { body: { value: true } })).status, 200);
  });

test('a proxy-url whose user is half a character is refused, and nothing changes', async (t) => {
  const server = await testServer(t, configText({ 'claude-api-key': [{ 'api-key': 'k' }] }));
  const before = await server.text();
  const refused = await server.call('PUT', '/proxy-url', { body: { value: 'http://%c3:%a9@h' } });
  assert.equal(refused.status, 400);
  assert.equal(await server.text(), before);
});
