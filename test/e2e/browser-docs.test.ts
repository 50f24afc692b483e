import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, openDocs, withoutBrowser } from '../fixtures/browser.ts';
import { managementKey, managementKeyHash, testServer } from '../fixtures/server.ts';

const config = `# Ours.
debug: false # see the wiki
remote-management:
  secret-key: ${managementKeyHash}
api-keys: [sk-team-1]
`;

test('what is tried out on the docs page changes the file, and the page runs on its own origin alone', {
  skip: withoutBrowser,
}, async (t) => {
  const server = await testServer(t, config);
  const docs = await openDocs(await openBrowser(t), server.url);

  const refused = await docs.execute(await docs.tryOut('getDebug'));
  assert.equal(refused.status, '401');
  assert.equal(JSON.parse(refused.body).error, 'missing management key');
  assert.match(docs.trouble.splice(0).join('\n'), /^Failed to load resource: .* 401 \(Unauthorized\)$/);
  await docs.authorize(managementKey);

  const patched = await docs.execute(await docs.tryOut('patchDebug'));
  assert.equal(patched.status, '200', patched.body);
  assert.deepEqual(JSON.parse(patched.body), { status: 'ok' });
  assert.equal(await server.text(), config.replace('debug: false', 'debug: true'));

  const file = await docs.execute(await docs.tryOut('getConfigYaml'));
  assert.equal(file.status, '200', file.body);
  assert.equal(file.body.trimEnd(), (await server.text()).trimEnd());

  const put = await docs.tryOut('putConfigYaml');
  const next = config.replace('api-keys: [sk-team-1]', 'api-keys: [sk-team-1, sk-team-2]');
  await put.locator('input[type=file]').setInputFiles({
    name: 'config.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(next),
  });
  const replaced = await docs.execute(put);
  assert.equal(replaced.status, '200', replaced.body);
  assert.equal(await server.text(), next);

  await docs.page.locator('.topbar select').selectOption({ label: 'Gateway' });
  await docs.page.getByRole('heading', { name: 'cliproxy gateway' }).waitFor();
  await docs.authorize('sk-team-2');
  const models = await docs.execute(await docs.tryOut('listModels'));
  assert.equal(models.status, '200', models.body);
  assert.deepEqual(JSON.parse(models.body).data, []);

  assert.deepEqual(docs.trouble, []);
});
