import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBodies, operationNamed, operations } from '../contract/document.ts';
import { browserOfFile, openDocs, withoutBrowser } from '../fixtures/browser.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';

const openBrowser = browserOfFile();

const url = 'https://api.example.com';
const config = `${minimalConfig}gemini-api-key: [{api-key: a}, {api-key: b}]
codex-api-key: [{api-key: sk-codex-example-1, base-url: ${url}}]
vertex-api-key: [{api-key: a}, {api-key: vk-example-1}]
xai-api-key: [{api-key: xai-example-1, base-url: ${url}}, {api-key: xai-example-1}]
`;

test('the docs page has the collections with their examples, which can be tried out as they stand', {
  skip: withoutBrowser,
}, async (t) => {
  const server = await testServer(t, config);
  const docs = await openDocs(await openBrowser(t), server.url);
  await docs.authorize(managementKey);
  const put = await docs.tryOut('putClaudeApiKeys');
  const shown = put.locator('.opblock-section-request-body');
  const examples = exampleBodies(operationNamed('putClaudeApiKeys'));
  const choice = shown.locator('.examples-select-element');
  assert.deepEqual(await choice.locator('option').allInnerTexts(), [...examples.keys()]);
  for (const [name, body] of [...examples].reverse()) {
    await choice.selectOption(name);
    assert.deepEqual(JSON.parse(await shown.locator('textarea').inputValue()), body, name);
  }
  const replaced = await docs.execute(put);
  assert.equal(replaced.status, '200', replaced.body);
  const patched = await docs.execute(await docs.tryOut('patchClaudeApiKey'));
  assert.equal(patched.status, '200', patched.body);
  // The key of the second entry, as the form shows it, and nothing beside.
  const removed = await docs.execute(await docs.tryOut('deleteVertexApiKey'));
  assert.equal(removed.status, '200', removed.body);

  const placed = await docs.tryOut('deleteGeminiApiKey');
  await placed.getByPlaceholder('api-key').fill('');
  await placed.getByPlaceholder('index').fill('1');
  const removedByPlace = await docs.execute(placed);
  assert.equal(removedByPlace.status, '200', removedByPlace.body);

  // The one of two entries that has no base-url: “Send empty value”. (All these boxes of the page share one id, so no label.)
  const bare = await docs.tryOut('deleteXaiApiKey');
  await bare.getByRole('checkbox').check();
  const removedBare = await docs.execute(bare);
  assert.equal(removedBare.status, '200', removedBare.body);

  // None has no base-url: a PATCH that could not say so would find the only one.
  const elsewhere = await docs.tryOut('patchCodexApiKey');
  await elsewhere.getByRole('checkbox').check();
  assert.equal((await docs.execute(elsewhere)).status, '404');
  assert.match(docs.trouble.splice(0).join('\n'), /^Failed to load resource: .* 404 \(Not Found\)$/);

  const left = `gemini-api-key: [{api-key: a}]
codex-api-key: [{api-key: sk-codex-example-1, base-url: ${url}}]
vertex-api-key: [{api-key: a}]
xai-api-key: [{api-key: xai-example-1, base-url: ${url}}]
`;
  const text = await server.text();
  assert.ok(text.startsWith(minimalConfig + left), text);
  assert.match(text, /sk-ant-example-1[^}]*weight: 0/s);

  // At last, since what is open is rendered again with each press of a button.
  for (const { operationId } of operations.filter((operation) => operation['x-collection']))
    assert.equal(await (await docs.find(operationId)).count(), 1, operationId);
  assert.deepEqual(docs.trouble, []);
});
