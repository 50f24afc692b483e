/** Providers are asked for their models in the background; what they list is what clients see. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { credentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import type { GatewaySettings, Upstream } from '../../src/gateway/index.ts';
import { settings as settingsOf, type TestGateway, testGateway } from '../fixtures/gateway.ts';
import { inData, listing, timesListed, until, untilModels } from '../fixtures/model-lists.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A gateway that asks for models, begun. */
async function discovering(t: TestContext, settings: Partial<GatewaySettings>, patience?: number) {
  const gateway = await testGateway(
    t,
    { 'discover-models': true, ...settings },
    {},
    patience === undefined ? {} : { discovery: { patience } },
  );
  await gateway.discover();
  return gateway;
}

const entry = ({ url }: StandIn, more = {}) => ({ name: 'local', 'base-url': `${url}/v1`, ...more });

async function listed(gateway: TestGateway, operation: 'listModels' | 'listGoogleModels' = 'listModels') {
  const answer = await gateway.ask({ operation });
  const { data, models } = JSON.parse(answer.text) as { data?: { id: string }[]; models?: { name: string }[] };
  return (data?.map(({ id }) => id) ?? models!.map(({ name }) => name)).sort();
}

test('clients see what a provider lists, under aliases, prefixes and without exclusions', async (t) => {
  const provider = await standIn(t);
  listing(provider, {
    models: [
      { name: 'models/gemini-9-pro', displayName: 'Gemini 9 Pro', supportedGenerationMethods: ['generateContent'] },
      { name: 'models/gemini-9-flash' },
      { name: 'models/gemini-9-live', supportedGenerationMethods: ['bidiGenerateContent'] },
      { name: 'models/gemini-embedding-9', supportedGenerationMethods: ['embedContent'] },
    ],
  });
  const key = { 'api-key': 'k', 'base-url': provider.url, prefix: 'team', 'excluded-models': ['*-flash'] };
  const gateway = await discovering(t, { 'gemini-api-key': [key] });
  await untilModels(gateway);
  assert.deepEqual(await listed(gateway), [
    'gemini-9-pro',
    'gemini-embedding-9',
    'team/gemini-9-pro',
    'team/gemini-embedding-9',
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

test('nobody is asked before it begins, and after the end', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('a'));
  const settings = { 'discover-models': true, 'openai-compatibility': [entry(provider)] };
  const gateway = await testGateway(t, settings);
  assert.deepEqual([(await gateway.ask()).status, timesListed(provider)], [200, 0]);
  await gateway.discover();
  await untilModels(gateway);
  await gateway.close();
  gateway.clock.now += hour;
  await gateway.use(settings);
  assert.deepEqual([timesListed(provider), await listed(gateway)], [1, ['a']]);
});

test('a list is kept for an hour, over changes of the config, and asked for once by equal keys', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('a'));
  const keys = [{ 'api-key': 'k' }, { 'api-key': 'k' }];
  const settings = { 'discover-models': true, 'openai-compatibility': [entry(provider, { 'api-key-entries': keys })] };
  const gateway = await discovering(t, settings);
  await untilModels(gateway);
  await gateway.use({ ...settings, 'request-retry': 1 });
  gateway.clock.now += hour - 1;
  await gateway.use(settings);
  assert.deepEqual([timesListed(provider), await listed(gateway)], [1, ['a']]);
  listing(provider, inData('b'));
  gateway.clock.now += 1;
  await gateway.use(settings);
  await until(async () => (await listed(gateway)).join() === 'b');
  assert.equal(timesListed(provider), 2);
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
  const [own] = credentialsOfLists(settingsOf(settings));
  const credentials = () => [{ ...own!, id: 'browser', authIndex: '0123456789abcdef', upstream }];
  const gateway = await testGateway(t, settings, {}, { credentials });
  await gateway.discover();
  await until(() => gateway.status()[0]?.models !== undefined);
  assert.deepEqual([sent, gateway.status()[1]?.models], [[], undefined]);
});

test('a provider that does not answer is asked once, for one moment, and holds nobody up', async (t) => {
  const slow = await standIn(t);
  const held: (() => void)[] = [];
  listing(slow, (response) => void held.push(() => json(response, 200, inData('late'))));
  const quick = await standIn(t);
  listing(quick, inData('early'));
  const keys = Array.from({ length: 20 }, (_, i) => ({ 'api-key': `k-${i}` }));
  const settings = {
    'discover-models': true,
    'openai-compatibility': [entry(slow, { name: 'slow', 'api-key-entries': keys }), entry(quick, { name: 'quick' })],
  };
  const gateway = await discovering(t, settings);
  await until(() => gateway.status().at(-1)?.models?.count === 1);
  for (let i = 0; i < 5; i++) {
    gateway.clock.now += 2 * hour;
    await gateway.use(settings);
  }
  assert.equal((await gateway.ask({ json: { model: 'late', messages: [] } })).status, 200);
  assert.equal(slow.received.filter(({ path }) => path.endsWith('/chat/completions')).length, 1);
  assert.deepEqual([timesListed(slow), held.length, (await listed(gateway)).join()], [1, 1, 'early']);
  held[0]!();
  await until(async () => (await listed(gateway)).includes('late'));
});

test('a provider that takes too long is given up, and that shows', async (t) => {
  const provider = await standIn(t);
  listing(provider, (response) => void response.writeHead(200).write('{"data":['));
  const gateway = await discovering(t, { 'openai-compatibility': [entry(provider)] }, 50);
  await untilModels(gateway);
  assert.deepEqual(gateway.status()[0]?.models, { count: 0, at: undefined, error: 'no answer within 0.05 seconds' });
});

test('after a failure the last list stays, the failure shows, and it is tried again less and less often', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('a'));
  const settings = { 'discover-models': true, 'openai-compatibility': [entry(provider)] };
  const gateway = await discovering(t, settings);
  await untilModels(gateway);
  const at = gateway.clock.now;
  let times = 1;
  const after = async (milliseconds: number): Promise<void> => {
    gateway.clock.now += milliseconds;
    await gateway.use(settings);
  };
  for (const [status, wait] of [
    [500, hour],
    [501, minute],
    [404, 2 * minute],
    [401, 4 * minute],
    [302, 8 * minute],
  ] as const) {
    listing(provider, (response) => json(response, status, { error: { message: 'sk-upstream is broken' } }));
    await after(wait - 1);
    await gateway.ask(); // had the list been asked for, it would have been before this
    assert.equal(timesListed(provider), times);
    await after(1);
    await untilModels(gateway, ({ error }) => error === `the provider answered ${status}`);
    assert.equal(timesListed(provider), ++times);
    assert.deepEqual([gateway.status()[0]?.models?.at, await listed(gateway)], [at, ['a']]);
  }
  listing(provider, inData('b'));
  await after(hour);
  await untilModels(gateway, ({ error }) => error === undefined);
  assert.deepEqual(await listed(gateway), ['b']);
});

test('an account that was refused is asked again a minute later once its file has another token', async (t) => {
  const provider = await standIn(t);
  listing(provider, (response) => json(response, 401, {}));
  const settings = { 'discover-models': true };
  const lists = { ...settingsOf(settings), 'openai-compatibility': [entry(provider)] };
  let mark = 'old';
  const gateway = await testGateway(
    t,
    settings,
    {},
    { credentials: () => [{ ...credentialsOfLists(lists)[0]!, mark }] },
  );
  await gateway.discover();
  for (const [status, wait] of [
    [401, 0],
    [402, minute],
    [403, 2 * minute],
  ] as const) {
    listing(provider, (response) => json(response, status, {}));
    gateway.clock.now += wait;
    gateway.credentialsChanged();
    await untilModels(gateway, ({ error }) => error === `the provider answered ${status}`);
  }
  listing(provider, inData('a'));
  mark = 'new';
  gateway.credentialsChanged();
  gateway.clock.now += minute;
  gateway.credentialsChanged();
  await until(async () => (await listed(gateway)).join() === 'a');
});

test('lists are asked for through the proxy of the key', async (t) => {
  const provider = await standIn(t);
  listing(provider, inData('a'));
  const proxy = await httpProxy(t);
  const keys = [{ 'api-key': 'k', 'proxy-url': `http://127.0.0.1:${proxy.port}` }];
  const gateway = await discovering(t, { 'openai-compatibility': [entry(provider, { 'api-key-entries': keys })] });
  await untilModels(gateway);
  assert.deepEqual(await listed(gateway), ['a']);
  assert.equal(proxy.asked.length, 1);
});

test('switched off, nobody is asked and the built-in table counts, from that moment on', async (t) => {
  const provider = await standIn(t);
  const held: (() => void)[] = [];
  listing(provider, inData('claude-9'));
  const settings = { 'claude-api-key': [{ 'api-key': 'k', 'base-url': provider.url }] };
  const gateway = await discovering(t, { 'discover-models': false, ...settings });
  assert.ok((await listed(gateway)).includes('claude-opus-4-1-20250805'));
  assert.equal(gateway.status()[0]?.models, undefined);
  await gateway.use({ 'discover-models': true, ...settings });
  await untilModels(gateway);
  assert.deepEqual(await listed(gateway), ['claude-9']);
  gateway.clock.now += hour;
  listing(provider, (response) => void held.push(() => response.end()));
  await gateway.use({ 'discover-models': true, ...settings });
  await until(() => held.length === 1);
  await gateway.use({ 'discover-models': false, ...settings });
  await until(() => provider.sockets.size === 0); // what was under way has been given up
  gateway.clock.now += hour;
  await gateway.use({ 'discover-models': false, ...settings });
  assert.ok((await listed(gateway)).includes('claude-opus-4-1-20250805'));
  assert.deepEqual([timesListed(provider), gateway.status()[0]?.models], [2, undefined]);
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
