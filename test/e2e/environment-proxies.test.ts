/** The proxies that the environment names, with the service in a process of its own. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { atEnd } from '../fixtures/at-end.ts';
import { clientKey, compatible, configText } from '../fixtures/gateway-server.ts';
import { startProcess } from '../fixtures/process.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import { managementKey } from '../fixtures/server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

/** The service under this environment; `nowhere.invalid` is the stand-in behind the proxies, `127.0.0.1` the same without one. */
async function running(t: TestContext, env: NodeJS.ProcessEnv) {
  const upstream = await standIn(t);
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'config.yaml');
  const entry = (name: string, host: string, more: object = {}) =>
    compatible(upstream.url.replace('127.0.0.1', host), { name, models: [{ name }], ...more });
  const direct = { 'api-key-entries': [{ 'api-key': 'k', 'proxy-url': 'direct' }] };
  await writeFile(
    file,
    configText({
      'openai-compatibility': [
        entry('far', 'nowhere.invalid'),
        entry('near', '127.0.0.1'),
        entry('direct', 'nowhere.invalid', direct),
      ],
    }),
  );
  const { PATH } = process.env;
  const { url, output } = await startProcess(t, ['--config', file, '--port', '0'], {
    env: { PATH, ...env },
    cwd: folder,
  });
  return {
    upstream,
    output,
    async ask(model: string): Promise<number> {
      const headers = { authorization: `Bearer ${clientKey}` };
      const answer = await fetch(`${url}/v1/chat/completions`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ model }),
      });
      await answer.text();
      return answer.status;
    },
    async set(value: string): Promise<void> {
      const headers = { authorization: `Bearer ${managementKey}` };
      const body = JSON.stringify({ value });
      const answer = await fetch(`${url}/v0/management/proxy-url`, { method: 'PUT', headers, body });
      assert.equal(answer.status, 200, await answer.text());
    },
  };
}

test('HTTP_PROXY counts where no proxy-url is set, but not for loopback, and the start says so once', async (t) => {
  const [proxy, other] = [await httpProxy(t), await httpProxy(t)];
  const { ask, set, output, upstream } = await running(t, {
    HTTP_PROXY: `http://us%C3%A9r:p%40ss@127.0.0.1:${proxy.port}`,
    NO_PROXY: 'example.com',
  });
  assert.deepEqual(
    output()
      .split('\n')
      .filter((line) => line.includes('_PROXY')),
    [`proxies         HTTP_PROXY http://127.0.0.1:${proxy.port}, where no proxy-url is set`],
  );
  const url = `usér:p@ss@http://nowhere.invalid:${new URL(upstream.url).port}/v1/chat/completions`;
  assert.equal(await ask('far'), 200);
  assert.deepEqual(proxy.plain, [url]);
  assert.equal(await ask('near'), 200);
  assert.ok((await ask('direct')) >= 502, 'there is no such host');
  assert.deepEqual([proxy.plain.length, proxy.asked.length], [1, 0]);

  await set(`http://127.0.0.1:${other.port}`);
  assert.equal(await ask('far'), 200);
  assert.equal(await ask('near'), 200, 'a proxy-url is for loopback, too');
  assert.deepEqual([proxy.plain.length, other.plain.length], [1, 2]);

  await set('none');
  assert.equal(await ask('near'), 200);
  assert.ok((await ask('far')) >= 502);
  assert.deepEqual([proxy.plain.length, other.plain.length], [1, 2]);
});

test('NO_PROXY goes around them', async (t) => {
  const proxy = await httpProxy(t);
  const { ask } = await running(t, { all_proxy: `127.0.0.1:${proxy.port}`, no_proxy: '.invalid' });
  assert.ok((await ask('far')) >= 502);
  assert.deepEqual([proxy.plain.length, proxy.asked.length], [0, 0]);
});

test('without them, the start says nothing of proxies', async (t) => {
  const { output } = await running(t, { NO_PROXY: 'a' });
  assert.ok(!/prox(y|ies) /i.test(output()), output());
});
