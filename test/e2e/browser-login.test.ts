import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { browserOfFile, withoutBrowser } from '../fixtures/browser.ts';
import { freePort } from '../fixtures/free-port.ts';
import { configFor } from '../fixtures/oauth/config.ts';
import { oauthServer } from '../fixtures/oauth/server.ts';
import { testServer } from '../fixtures/server.ts';

const openBrowser = browserOfFile();

test('a person signs in with a browser, is sent back, and reads that it is done', {
  skip: withoutBrowser,
}, async (t) => {
  const oauth = await oauthServer(t);
  const port = await freePort();
  oauth.clients['codex'] = { ...oauth.clients['codex'], 'callback-port': port };
  const server = await testServer(t, configFor(oauth));
  const started = await server.call('GET', '/codex-auth-url?is_webui=true');
  const { url, state } = (await started.json()) as { url: string; state: string };

  const page = await (await openBrowser(t)).newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && page.url().includes(`:${port}/`)) trouble.push(message.text());
  });
  await page.goto(url);
  await page.fill('input[name=login]', 'ann@example.com');
  await page.fill('input[name=password]', 'any');
  await page.click('button[type=submit]');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Login complete' }).waitFor();

  assert.equal(new URL(page.url()).host, `localhost:${port}`);
  assert.match(
    (await page.locator('body').textContent()) ?? '',
    /The credential is saved\.[\s\S]*unless oauth-routing .* names codex/,
  );
  assert.match(String(await page.evaluate('getComputedStyle(document.body).fontFamily')), /sans-serif/);
  assert.deepEqual(trouble, []);
  const status = await server.call('GET', `/get-auth-status?state=${state}`);
  assert.deepEqual(await status.json(), { status: 'ok' });
  const names = await readdir(join(dirname(server.configFile), 'auths'));
  assert.equal(names.filter((name) => name.endsWith('.json')).length, 1);
});
