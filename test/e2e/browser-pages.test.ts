/** Web clients in a real browser: the one that the server hands out, and one of another origin. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { browserOfFile, troubleOf, withoutBrowser } from '../fixtures/browser.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';

const openBrowser = browserOfFile();

type Init = { method?: string; headers?: Record<string, string>; body?: string };

/** Runs in a page: what `fetch` lets it see. An answer that it may not read is a TypeError there. */
const look = async ({ url, init, names = [] }: { url: string; init?: Init; names?: string[] }) =>
  fetch(url, init).then(
    async (response) => ({
      status: response.status,
      body: await response.text(),
      headers: names.map((name) => response.headers.get(name)),
    }),
    (error: Error) => ({ status: 0, body: error.name, headers: [] }),
  );

const authorization = { Authorization: `Bearer ${managementKey}` };

test('a web client in one file runs on the server’s own origin, with its inline script, and reaches no other', {
  skip: withoutBrowser,
}, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-panel-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'panel.html');
  await writeFile(
    file,
    `<!doctype html>
<title>panel</title>
<link rel="icon" href="data:,">
<style>output { color: rgb(1, 2, 3) }</style>
<output></output>
<script type="module">
  const answer = await fetch('/v0/management/config', { headers: ${JSON.stringify(authorization)} });
  document.querySelector('output').textContent = JSON.stringify((await answer.json())['api-keys']);
</script>
`,
  );
  const server = await testServer(t, `${minimalConfig}panel-file: ${file}\napi-keys: [sk-team-1]\n`);
  const elsewhere = await testServer(t);
  const page = await (await openBrowser(t)).newPage();
  const trouble = troubleOf(page, server.url);

  await page.goto(`${server.url}/management.html`);
  const output = page.locator('output');
  await page.getByText('sk-team-1').waitFor();
  assert.equal(await output.textContent(), '["sk-team-1"]');
  assert.equal(await page.evaluate("getComputedStyle(document.querySelector('output')).color"), 'rgb(1, 2, 3)');
  assert.deepEqual(trouble, []);

  assert.equal((await page.evaluate(look, { url: `${elsewhere.url}/healthz` })).body, 'TypeError');
  assert.match(trouble.join('\n'), /Content Security Policy/);
});

/** A page of another origin; the same one goes by two names, which are two origins. */
async function otherOrigins(t: TestContext): Promise<[string, string]> {
  const site = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>elsewhere</title>'),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  t.after(() => site.close());
  const { port } = site.address() as AddressInfo;
  return [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
}

test('a page of another origin reads answers, errors and the headers that it needs', {
  skip: withoutBrowser,
}, async (t) => {
  const [origin] = await otherOrigins(t);
  const server = await testServer(t);
  const page = await (await openBrowser(t)).newPage();
  await page.goto(origin);
  const ask = (path: string, init: Init, ...names: string[]) =>
    page.evaluate(look, { url: server.url + path, init, names });

  const read = await ask('/v0/management/debug', { headers: authorization }, 'X-CPA-VERSION', 'ETag', 'X-Request-Id');
  assert.equal(read.status, 200);
  assert.equal(read.body, '{"debug":false}');
  for (const header of read.headers) assert.ok(header, String(read.headers));

  const change = {
    method: 'PATCH',
    headers: { ...authorization, 'If-Match': read.headers[1]! },
    body: '{"value":true}',
  };
  assert.equal((await ask('/v0/management/debug', change)).status, 200);
  assert.equal(JSON.parse((await ask('/v0/management/debug', change)).body).error, 'revision mismatch');

  const wrong = await ask('/v0/management/debug', { headers: { 'X-Management-Key': 'wrong' } });
  assert.equal(wrong.status, 401);
  assert.equal(JSON.parse(wrong.body).error, 'invalid management key');
  assert.equal((await ask('/v0/management/nothing', { headers: authorization })).status, 404);
  assert.equal((await ask('/v1/models', { headers: { Authorization: 'Bearer sk-wrong' } })).status, 401);
});

test('cors-origins shuts out the pages that it doesn’t name', { skip: withoutBrowser }, async (t) => {
  const [named, other] = await otherOrigins(t);
  const server = await testServer(t, `${minimalConfig}cors-origins: ["${named}"]\n`);
  const page = await (await openBrowser(t)).newPage();
  const ask = { url: `${server.url}/v0/management/debug`, init: { headers: authorization } };
  await page.goto(named);
  assert.equal((await page.evaluate(look, ask)).status, 200);
  await page.goto(other);
  assert.deepEqual(await page.evaluate(look, ask), { status: 0, body: 'TypeError', headers: [] });
});
