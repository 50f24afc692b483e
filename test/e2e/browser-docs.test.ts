import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { browserOfFile, openDocs, withoutBrowser } from '../fixtures/browser.ts';
import { managementKey, managementKeyHash, testServer } from '../fixtures/server.ts';

const openBrowser = browserOfFile();

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

test('credential files are uploaded, downloaded and deleted on the docs page', { skip: withoutBrowser }, async (t) => {
  const server = await testServer(t, config);
  const docs = await openDocs(await openBrowser(t), server.url);
  await docs.authorize(managementKey);

  const upload = await docs.tryOut('uploadAuthFiles');
  const content = '{"type":"claude"}';
  await upload
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const uploaded = await docs.execute(upload);
  assert.equal(uploaded.status, '200', uploaded.body);

  const download = await docs.tryOut('downloadAuthFile');
  await download.locator('tr[data-param-name=name] input').fill('a.json');
  await download.getByRole('button', { name: 'Execute' }).click();
  const [saved] = await Promise.all([
    docs.page.waitForEvent('download'),
    download.locator('.live-responses-table').getByRole('link', { name: 'Download file' }).click(),
  ]);
  assert.equal(saved.suggestedFilename(), 'a.json');
  assert.equal(await readFile(await saved.path(), 'utf8'), content);

  const deletion = await docs.tryOut('deleteAuthFiles');
  await deletion.locator('textarea.body-param__text').fill('{"names":["a.json","b.json"]}');
  const deleted = await docs.execute(deletion);
  assert.equal(deleted.status, '207', deleted.body);
  assert.equal(JSON.parse(deleted.body).failed[0].error, 'file not found');
  assert.deepEqual(docs.trouble, []);
});
