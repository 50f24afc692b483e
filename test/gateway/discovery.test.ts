/** Providers are asked for their models in the background; what they list is what clients see. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import type { Upstream } from '../../src/gateway/index.ts';
import { settings as settingsOf, testGateway } from '../fixtures/gateway.ts';
import { inData, listing, untilModels } from '../fixtures/model-lists.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import { json, standIn, unanswered } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';
import { discovering, entry, listed } from './discovering.ts';

const hour = 3_600_000;

test('clients see what a provider lists, under aliases, prefixes and without exclusions', async (t) => {
  const provider = await standIn(t);
  listing(provider, {
    models: [
      { name: 'models/gemini-9-pro', displayName: 'Gemini 9 Pro', supportedGenerationMethods: ['generateContent'] },
      { name: 'models/gemini-9-flash' },
      { name: 'models/gemini-9-live', supportedGenerationMethods: ['bidiGenerateContent'] },
      { name: 'models/gemini-embedding-9', supportedGenerationMethods: ['embedContent'] },
      { name: 'models/imagen-9', supportedGenerationMethods: ['predict'] },
      { name: 'models/veo-9', supportedGenerationMethods: ['predictLongRunning'] },
    ],
  });
  const key = { 'api-key': 'k', 'base-url': provider.url, prefix: 'team', 'excluded-models': ['*-flash'] };
  const gateway = await discovering(t, { 'gemini-api-key': [key] });
  await untilModels(gateway);
  assert.deepEqual(await listed(gateway), [
    'gemini-9-pro',
    'gemini-embedding-9',
    'imagen-9',
    'team/gemini-9-pro',
    'team/gemini-embedding-9',
    'team/imagen-9',
    'team/veo-9',
    'veo-9',
  ]);
  assert.ok((await listed(gateway, 'listGoogleModels')).includes('models/team/gemini-9-pro'));
  const one = await gateway.ask({ operation: 'getGoogleModel', model: 'gemini-9-pro' });
  assert.equal((one.json as { displayName: string }).displayName, 'Gemini 9 Pro');
});

test('a new model outside the known families serves as soon as it is listed; one that is not listed is asked for as before', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('brand-new-1', 'text-embedding-9'));
  const gateway = await discovering(t, { 'codex-api-key': [{ 'api-key': 'k', 'base-url': `${provider.url}/v1` }] });
  await untilModels(gateway);
  const ask = async (model: string) =>
    (await gateway.ask({ operation: 'createResponse', json: { model, input: 'Hi' } })).status;
  assert.deepEqual([await ask('brand-new-1'), await ask('gpt-5'), await ask('unheard-of')], [200, 200, 404]);
  assert.deepEqual(await listed(gateway), ['brand-new-1'], 'what has no endpoint here is not shown');
});

test('a model that came with a later list serves, although it was asked for in vain before', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('old-1'));
  const settings = { 'codex-api-key': [{ 'api-key': 'k', 'base-url': `${provider.url}/v1` }] };
  const gateway = await discovering(t, settings);
  await untilModels(gateway);
  const ask = async () =>
    (await gateway.ask({ operation: 'createResponse', json: { model: 'new-1', input: 'Hi' } })).status;
  assert.equal(await ask(), 404);
  listing(provider, inData('new-1'));
  gateway.clock.now += hour;
  gateway.credentialsChanged();
  await until(async () => (await listed(gateway)).includes('new-1'));
  assert.equal(await ask(), 200);
});

test('entries that name their models are not asked, nor those that are switched off or can not be used', async (t) => {
  const provider = await standIn(t);
  const last = await standIn(t);
  listing(last, inData('a'));
  const gateway = await discovering(t, {
    'openai-compatibility': [
      entry(provider, { models: [{ name: 'm' }] }),
      entry(provider, { disabled: true }),
      entry(provider, { headers: { 'no header': 'x' } }),
      entry(last),
    ],
  });
  await until(() => gateway.status().at(-1)?.models !== undefined);
  assert.equal(provider.received.length, 0);
});

test("a credential with a way of its own, such as a person's browser, is sent what clients ask for and nothing else", async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('a'));
  const sent: string[] = [];
  const upstream: Upstream = {
    send({ path }, sink) {
      sent.push(path);
      sink.fail(new Error('closed'));
      return { resume() {}, cancel() {} };
    },
  };
  const settings = { 'discover-models': true, 'openai-compatibility': [entry(provider)] };
  const [own] = createCredentialsOfLists()(settingsOf(settings));
  const credentials = () => [{ ...own!, id: 'browser', authIndex: '0123456789abcdef', upstream }];
  const gateway = await testGateway(t, settings, {}, { credentials });
  await gateway.discover();
  await until(() => gateway.status()[0]?.models !== undefined);
  assert.deepEqual([sent, gateway.status()[1]?.models], [[], undefined]);
});

test('lists are asked for through the proxy of the key', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('a'));
  const proxy = await httpProxy(t);
  const keys = [{ 'api-key': 'k', 'proxy-url': `http://127.0.0.1:${proxy.port}` }];
  const gateway = await discovering(t, { 'openai-compatibility': [entry(provider, { 'api-key-entries': keys })] });
  await untilModels(gateway);
  assert.deepEqual(await listed(gateway), ['a']);
  assert.deepEqual(proxy.plain, [`@${provider.url}/v1/models`]);
});

test('out of quota, the sibling that a provider lists serves in place of a model', async (t) => {
  const provider = await standIn(t);
  provider.respond(({ path }, response) => {
    if (path.endsWith('/models'))
      return json(response, 200, {
        models: ['gemini-9-pro', 'gemini-9-pro-preview-05-06', 'gemini-9-pro-preview-11-20'].map((id) => ({
          name: `models/${id}`,
        })),
      });
    if (path.includes('/gemini-9-pro:')) return json(response, 429, { error: { code: 429, message: 'quota' } });
    return unanswered;
  });
  const gateway = await discovering(t, { 'gemini-api-key': [{ 'api-key': 'k', 'base-url': provider.url }] });
  await untilModels(gateway);
  const answer = await gateway.ask({ operation: 'generateContent', model: 'gemini-9-pro', json: { contents: [] } });
  assert.deepEqual([answer.status, answer.headers['x-cliproxy-served-model']], [200, 'gemini-9-pro-preview-11-20']);
});
