/** The provider lists and the model rules through the generated client. That this compiles is half of the test. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createClient } from '../../generated/sdk/typescript/src/api/client/index.ts';
import { Operations } from '../../generated/sdk/typescript/src/index.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';

async function start(t: TestContext, config = ''): Promise<{ server: TestServer; api: Operations }> {
  const server = await testServer(t, minimalConfig + config);
  const client = createClient({ baseUrl: `${server.url}/v0/management`, auth: managementKey, throwOnError: true });
  return { server, api: new Operations({ client }) };
}

/** Members that the contract doesn't know, at every depth that bodies have. */
const later = { later: { a: 1 } };
const url = 'https://api.example.com';
const models = [{ name: 'a', alias: 'b', ...later, thinking: { min: 1, later: [1] } }];

/** Sends the client's own types to each collection, unknown members included. */
async function fill(api: Operations): Promise<void> {
  await api.putGeminiApiKeys({ body: [{ 'api-key': 'k', later: { a: 1 }, models: [{ name: 'a', later: 1 }] }] });
  await api.putInteractionsApiKeys({ body: { items: [{ 'api-key': 'k', later: { a: 1 } }] } });
  await api.putClaudeApiKeys({ body: [{ 'api-key': 'k', later: { a: 1 }, cloak: { mode: 'never', later: true } }] });
  await api.putCodexApiKeys({ body: [{ 'base-url': url, later: { a: 1 }, models }] });
  await api.putXaiApiKeys({ body: [{ 'base-url': url, later: { a: 1 }, models }] });
  await api.putVertexApiKeys({ body: [{ 'api-key': 'k', later: { a: 1 }, models }] });
  await api.putOpenAICompatibility({
    body: [{ name: 'o', 'base-url': url, later: { a: 1 }, 'api-key-entries': [{ 'api-key': 'k', later: 1 }] }],
  });
  await api.putOAuthExcludedModels({ body: { claude: ['a'] } });
  await api.putOAuthModelAlias({ body: { claude: [{ name: 'a', alias: 'b', later: { a: 1 } }] } });
}

test('members that the contract does not know are sent, kept and shown', async (t) => {
  const { api } = await start(t);
  await fill(api);
  const shown = (await api.listClaudeApiKeys()).data?.['claude-api-key'];
  assert.partialDeepStrictEqual(shown, [{ ...later, cloak: { mode: 'never', later: true } }]);

  const value = { later: { b: 2 } };
  await api.patchGeminiApiKey({ body: { index: 0, value: { later: { b: 2 } } } });
  await api.patchInteractionsApiKey({ body: { index: 0, value: { later: { b: 2 } } } });
  await api.patchClaudeApiKey({ body: { match: 'k', value: { later: { b: 2 } } }, query: { 'base-url': '' } });
  await api.patchCodexApiKey({ body: { index: 0, value: { later: { b: 2 } } } });
  await api.patchXaiApiKey({ body: { index: 0, value: { later: { b: 2 } } } });
  await api.patchVertexApiKey({ body: { index: 0, value: { later: { b: 2 } } } });
  await api.patchOpenAICompatibility({ body: { name: 'o', value: { later: { b: 2 } } } });
  await api.patchOAuthModelAlias({
    body: { channel: 'claude', aliases: [{ name: 'a', alias: 'b', later: { b: 2 } }] },
  });
  await api.patchOAuthExcludedModels({ body: { provider: 'claude', models: ['b'] } });
  const config = (await api.getConfig()).data!;
  for (const list of [
    config['gemini-api-key'],
    config['interactions-api-key'],
    config['claude-api-key'],
    config['codex-api-key'],
    config['xai-api-key'],
    config['vertex-api-key'],
    config['openai-compatibility'],
    config['oauth-model-alias']?.['claude'],
  ])
    assert.partialDeepStrictEqual(list, [value]);
});

test('what was listed is put back as it is, and changes nothing', async (t) => {
  const { server, api } = await start(t);
  await fill(api);
  const text = await server.text();
  const listed = {
    gemini: (await api.listGeminiApiKeys()).data!['gemini-api-key'],
    interactions: (await api.listInteractionsApiKeys()).data!['interactions-api-key'],
    claude: (await api.listClaudeApiKeys()).data!['claude-api-key'],
    codex: (await api.listCodexApiKeys()).data!['codex-api-key'],
    xai: (await api.listXaiApiKeys()).data!['xai-api-key'],
    vertex: (await api.listVertexApiKeys()).data!['vertex-api-key'],
    compatible: (await api.listOpenAICompatibility()).data!['openai-compatibility'],
    excluded: (await api.getOAuthExcludedModels()).data!['oauth-excluded-models'],
    aliases: (await api.getOAuthModelAlias()).data!['oauth-model-alias'],
  };
  await api.putGeminiApiKeys({ body: listed.gemini });
  await api.putInteractionsApiKeys({ body: listed.interactions });
  await api.putClaudeApiKeys({ body: listed.claude });
  await api.putCodexApiKeys({ body: listed.codex });
  await api.putXaiApiKeys({ body: listed.xai });
  await api.putVertexApiKeys({ body: listed.vertex });
  await api.putOpenAICompatibility({ body: listed.compatible });
  await api.putOAuthExcludedModels({ body: listed.excluded });
  await api.putOAuthModelAlias({ body: listed.aliases });
  assert.equal(await server.text(), text);

  await api.putClaudeApiKeys({ body: listed.claude.map((entry) => ({ ...entry, sooner: true })) });
  assert.match(await server.text(), /sooner: true/);
});

test('what GET /config has is put back as it is, and changes nothing', async (t) => {
  const { server, api } = await start(t);
  await fill(api);
  const text = await server.text();
  const config = (await api.getConfig()).data!;
  await api.putGeminiApiKeys({ body: config['gemini-api-key'] ?? null });
  await api.putInteractionsApiKeys({ body: config['interactions-api-key'] ?? null });
  await api.putClaudeApiKeys({ body: config['claude-api-key'] ?? null });
  await api.putCodexApiKeys({ body: config['codex-api-key'] ?? null });
  await api.putXaiApiKeys({ body: config['xai-api-key'] ?? null });
  await api.putVertexApiKeys({ body: config['vertex-api-key'] ?? null });
  await api.putOpenAICompatibility({ body: config['openai-compatibility'] ?? null });
  await api.putOAuthExcludedModels({ body: config['oauth-excluded-models'] ?? {} });
  await api.putOAuthModelAlias({ body: config['oauth-model-alias'] ?? {} });
  assert.equal(await server.text(), text);
});

test('an entry is removed by a number, by its text, or by an empty base-url', async (t) => {
  const list = (name: string): string =>
    `${name}-api-key: [{api-key: k, base-url: ${url}}, {api-key: k}, {api-key: l}]\n`;
  const { server, api } = await start(t, list('claude') + list('gemini'));
  await api.deleteClaudeApiKey({ query: { index: 0 } });
  await api.deleteClaudeApiKey({ query: { index: '1', 'api-key': 'l' } });
  await api.deleteGeminiApiKey({ query: { 'api-key': 'k', 'base-url': '' } });
  assert.equal(
    (await server.text()).slice(minimalConfig.length),
    `claude-api-key: [{api-key: k}]\ngemini-api-key: [{api-key: k, base-url: ${url}}, {api-key: l}]\n`,
  );
});

test('a wrong value of a known member does not compile', () => {
  const misuse = (api: Operations): unknown[] => [
    // @ts-expect-error: the key is a text
    api.putClaudeApiKeys({ body: [{ 'api-key': 7, later: 1 }] }),
    // @ts-expect-error: the name of a model is a text
    api.patchCodexApiKey({ body: { index: 0, value: { models: [{ name: 7, later: 1 }] } } }),
    // @ts-expect-error: the place of an entry is a number or a text
    api.deleteXaiApiKey({ query: { index: true } }),
  ];
  assert.ok(misuse);
});
