/** When providers are asked for their models, and that nobody waits for them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import { settings as settingsOf, testGateway } from '../fixtures/gateway.ts';
import { inData, listing, timesListed, untilModels } from '../fixtures/model-lists.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';
import { discovering, entry, listed } from './discovering.ts';

const minute = 60_000;
const hour = 60 * minute;

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

test('an account that is refused is refreshed and asked again, once', async (t) => {
  const provider = await standIn(t);
  let good = 'fresh';
  provider.respond(({ headers }, response) =>
    headers.authorization === `Bearer ${good}`
      ? json(response, 200, { data: [{ id: 'a' }] })
      : json(response, 401, { error: { message: 'expired' } }),
  );
  const settings = { 'discover-models': true };
  const [account] = createCredentialsOfLists()({ ...settingsOf(settings), 'openai-compatibility': [entry(provider)] });
  let token = 'old';
  const own = {
    ...account!,
    authorize: () => ({ authorization: `Bearer ${token}` }),
    refresh: async () => {
      token = 'fresh';
      return true;
    },
  };
  const gateway = await testGateway(t, settings, {}, { credentials: () => [own] });
  await gateway.discover();
  await untilModels(gateway);
  assert.deepEqual(await listed(gateway), ['a']);
  assert.equal(timesListed(provider), 2);
  good = 'another';
  gateway.clock.now += hour;
  await gateway.use(settings);
  await untilModels(gateway, ({ error }) => error === 'the provider answered 401');
  assert.equal(timesListed(provider), 4);
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
    { credentials: () => [{ ...createCredentialsOfLists()(lists)[0]!, mark }] },
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
