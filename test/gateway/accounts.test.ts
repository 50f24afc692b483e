/** Credentials that are handed to the gateway, beside the keys of the config: accounts whose authorization is fetched and refreshed. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import {
  type AccountFile,
  type AnswerSink,
  type Credential,
  createCredentialsOfFiles,
  type GatewaySettings,
  type UpstreamRequest,
} from '../../src/gateway/index.ts';
import { Fault } from '../../src/platform/fault.ts';
import { settings, testGateway } from '../fixtures/gateway.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

/** An account of the provider at this address. */
function account(url: string, own: Partial<Credential>): Credential {
  const lists = settings({ 'openai-compatibility': [{ name: 'account', 'base-url': url, priority: 1 }] });
  return { ...createCredentialsOfLists()(lists)[0]!, id: 'account', authType: 'oauth', ...own };
}

/** A provider that takes only this token, and the gateway with an account there and with a key whose token is `key`. */
async function bench(t: TestContext, token: string, own: Partial<Credential>) {
  const upstream = await standIn(t);
  upstream.respond(({ headers }, response) =>
    headers.authorization === `Bearer ${token}` ? unanswered : json(response, 401, { error: { message: 'refused' } }),
  );
  const gateway = await testGateway(
    t,
    { 'openai-compatibility': [{ name: 'key', 'base-url': upstream.url, 'api-key-entries': [{ 'api-key': 'key' }] }] },
    {},
    { credentials: () => [account(upstream.url, own)] },
  );
  return { upstream, gateway };
}

const asked = ({ received }: StandIn) => received.map(({ headers }) => headers.authorization?.slice('Bearer '.length));
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test('authorization may take its time', async (t) => {
  const seen: Omit<UpstreamRequest, 'headers'>[] = [];
  const { upstream, gateway } = await bench(t, 'fresh', {
    async authorize(request) {
      seen.push(request);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return bearer('fresh');
    },
  });
  assert.equal((await gateway.ask()).status, 200);
  assert.deepEqual(asked(upstream), ['fresh']);
  assert.deepEqual(
    seen.map(({ endpoint, model, path, origin }) => ({ endpoint, model, path, origin })),
    [{ endpoint: 'createChatCompletion', model: 'm', path: '/chat/completions', origin: upstream.url }],
  );
  assert.equal(gateway.exchanges[0]?.authType, 'oauth');
});

test('a refused account is refreshed once and tried again, and nothing is held against it', async (t) => {
  let token = 'old';
  const refused: unknown[] = [];
  const { upstream, gateway } = await bench(t, 'fresh', {
    authorize: () => bearer(token),
    async refresh(headers) {
      refused.push(headers);
      token = 'fresh';
      return true;
    },
  });
  assert.equal((await gateway.ask()).status, 200);
  assert.deepEqual(asked(upstream), ['old', 'fresh']);
  assert.deepEqual(refused, [bearer('old')]);
  const { state, success, failed } = gateway.status()[1]!;
  assert.deepEqual({ state, success, failed }, { state: 'active', success: 1, failed: 0 });
});

const inVain: [string, Credential['refresh'] & {}, string[]][] = [
  ['gets nothing better', async () => true, ['old', 'old', 'key']],
  ['has nothing to offer', async () => false, ['old', 'key']],
  ['is refused', () => Promise.reject(new Fault('unauthenticated', 'revoked')), ['old', 'key']],
];
for (const [name, refresh, want] of inVain)
  test(`an account whose refresh ${name} counts as refused, once, and the next credential serves`, async (t) => {
    const { upstream, gateway } = await bench(t, 'key', { authorize: () => bearer('old'), refresh });
    assert.equal((await gateway.ask()).status, 200);
    assert.deepEqual(asked(upstream), want);
    const { state, failed, cooling } = gateway.status()[1]!;
    assert.deepEqual([state, failed, cooling.map(({ reason }) => reason)], ['error', 1, ['unauthorized']]);
  });

test('an account whose refresh can not be reached counts as out of reach, and the client is not told of a wrong key', async (t) => {
  const refresh = () => Promise.reject(new Error('no network'));
  const { upstream, gateway } = await bench(t, 'key', { authorize: () => bearer('old'), refresh });
  assert.equal((await gateway.ask()).status, 200);
  assert.deepEqual(asked(upstream), ['old', 'key']);
  assert.deepEqual([gateway.status()[1]?.state, gateway.status()[1]?.cooling[0]?.reason], ['cooling', 'unreachable']);
  await gateway.use({});
  const { status, text } = await gateway.ask();
  assert.deepEqual([status, JSON.parse(text).error.code], [502, 'upstream_unreachable']);
  assert.deepEqual(asked(upstream), ['old', 'key', 'old'], 'it is tried all the same when no other is left');
});

for (const [name, error, want] of [
  ['has no authorization to give counts as refused', new Fault('unauthenticated', 'expired'), 'unauthorized'],
  ['can not reach who authorizes it counts as out of reach', new Error('no network'), 'unreachable'],
] as const)
  test(`an account that ${name}, and its provider is not asked`, async (t) => {
    const { upstream, gateway } = await bench(t, 'key', { authorize: () => Promise.reject(error) });
    assert.equal((await gateway.ask()).status, 200);
    assert.deepEqual(asked(upstream), ['key']);
    assert.equal(gateway.status()[1]?.cooling[0]?.reason, want);
  });

for (const [name, own] of [
  ['authorization', { authorize: () => new Promise<never>(() => {}) }],
  ['refresh', { authorize: () => bearer('old'), refresh: () => new Promise<never>(() => {}) }],
] as const)
  test(`a client that leaves does not wait for a slow ${name}, and nobody is blamed`, async (t) => {
    const { gateway } = await bench(t, 'key', own);
    await assert.rejects(gateway.ask({ signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' });
    assert.deepEqual([gateway.exchanges[0]?.status, gateway.status()[1]?.failed], [499, 0]);
  });

/** A credential file of Qwen for the provider at this address. */
const qwenFile = (baseUrl: string): AccountFile => ({
  name: 'a.json',
  authIndex: '0123456789abcdef',
  stamp: '1',
  provider: 'qwen',
  disabled: false,
  problem: undefined,
  email: undefined,
  prefix: undefined,
  priority: undefined,
  weight: undefined,
  requestRetry: undefined,
  disableCooling: undefined,
  excludedModels: [],
  secrets: () => ({ members: { access_token: 'old' }, baseUrl, proxyUrl: undefined, headers: {} }),
});

test("the operator's rules for an account's channel apply to it, and not to others", async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => json(response, 401, { error: { message: 'refused' } }));
  const files = new Map([['a.json', qwenFile(upstream.url)]]);
  const nobody = async (): Promise<never> => Promise.reject(new Fault('unauthenticated', 'nothing to renew'));
  const tokens = () => ({ endOf: () => undefined, refresh: nobody, grant: nobody, forget() {} });
  const credentialsOfFiles = createCredentialsOfFiles({ tokens, now: Date.now });
  const gateway = await testGateway(t, {}, {}, { credentials: (settings) => credentialsOfFiles(settings, files) });
  const ask = () => gateway.ask({ json: { model: 'qwen3-max', messages: [] } });
  const rule = { status: 401, match: ['refused'], action: 'stop' };
  await gateway.use({ 'oauth-request-scoped-errors': { codex: [rule] } });
  assert.equal((await ask()).status, 503);
  await gateway.use({ 'oauth-request-scoped-errors': { qwen: [rule] } });
  gateway.clock.now += 1_800_000;
  for (let i = 0; i < 2; i++) assert.deepEqual((await ask()).json, { error: { message: 'refused' } });
  assert.deepEqual(gateway.status()[0]?.cooling, []);
});

test('accounts are asked for with each config, and survive its changes', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => json(response, 401, {}));
  const given: GatewaySettings[] = [];
  const credentials = (next: GatewaySettings) => {
    given.push(next);
    return [account(upstream.url, { authorize: () => bearer('a') })];
  };
  const gateway = await testGateway(t, {}, {}, { credentials });
  await gateway.ask();
  await gateway.use({ 'request-retry': 3 });
  assert.deepEqual(
    given.map((one) => one['request-retry']),
    [0, 3],
  );
  assert.equal(gateway.status()[0]?.cooling.length, 1);
});

/** An upstream that is no network: it answers what the test makes of it. */
function scripted(answer: (sink: AnswerSink, request: UpstreamRequest) => void) {
  const calls = { resumed: 0, cancelled: 0 };
  const upstream: Credential['upstream'] = {
    send(request, sink) {
      answer(sink, request);
      return { resume: () => calls.resumed++, cancel: () => calls.cancelled++ };
    },
  };
  return { upstream, calls };
}

test('a credential may bring an upstream of its own, and its answers pass like all others', async (t) => {
  const { upstream } = scripted((sink, { path, headers, body }) => {
    sink.head(200, { 'content-type': 'text/plain' });
    sink.write(Buffer.from(`${path} ${headers['authorization']} `));
    sink.write(body as Uint8Array);
    sink.end();
  });
  const own = account('http://nowhere.invalid/x', { upstream, authorize: () => bearer('t') });
  const gateway = await testGateway(t, {}, {}, { credentials: () => [own] });
  const { status, text, headers } = await gateway.ask({ text: '{"model":"m"}' });
  assert.deepEqual([status, headers['content-type']], [200, 'text/plain']);
  assert.equal(text, '/x/chat/completions Bearer t {"model":"m"}');
});

test('an upstream hears when its sink is full, when it may go on, and when the client leaves', async (t) => {
  const pieces = Array.from({ length: 100 }, () => Buffer.alloc(10_000, 'x'));
  let flowing: AnswerSink | undefined;
  let sent = 0;
  const { upstream, calls } = scripted((sink) => {
    flowing = sink;
    sink.head(200, {});
    while (sink.write(pieces[sent++]!));
  });
  const own = account('http://nowhere.invalid', { upstream, authorize: () => ({}) });
  const gateway = await testGateway(t, {}, {}, { credentials: () => [own] });
  const leaving = new AbortController();
  const { body } = await gateway.forward({
    id: '0000abcd',
    operation: 'createChatCompletion',
    address: 'POST /v1/chat/completions',
    parameters: {},
    query: '',
    headers: { 'x-api-key': 'ck-client-1' },
    body: async () => Buffer.from('{"model":"m"}'),
    spool: () => assert.fail('it is no form'),
    signal: leaving.signal,
    clientIp: '127.0.0.1',
  });
  assert.ok(!(body instanceof Uint8Array));
  assert.equal(sent, 7, 'some pieces are held before the answer is taken');
  let taken = 0;
  let error: unknown;
  body.pipe({
    write: () => ++taken !== 3,
    end: () => assert.fail('it is not whole'),
    fail(reason) {
      error = reason;
    },
  });
  assert.deepEqual([taken, calls.resumed], [3, 0]);
  body.resume();
  assert.deepEqual([taken, calls.resumed], [7, 1]);
  assert.equal(flowing?.write(pieces[sent]!), true);
  leaving.abort(new Error('the client has gone'));
  assert.deepEqual([taken, calls.cancelled, String(error)], [8, 1, 'Error: the client has gone']);
  assert.deepEqual([gateway.exchanges[0]?.status, gateway.exchanges[0]?.failed], [200, false]);
});

test('a credential that comes serves the next request, and one that goes serves none', async (t) => {
  const upstream = await standIn(t);
  let accounts: Credential[] = [];
  const gateway = await testGateway(t, {}, {}, { credentials: () => accounts });
  const statusNow = async () => (await gateway.ask()).status;
  assert.equal(await statusNow(), 404);
  accounts = [account(upstream.url, { authorize: () => bearer('t') })];
  gateway.credentialsChanged();
  assert.equal(await statusNow(), 200);
  const next = await gateway.prepare(settings());
  accounts = [];
  gateway.credentialsChanged(); // between a config's preparation and its commit
  next.commit();
  assert.equal(await statusNow(), 404);
});

test('an account that is tried is refreshed as for any request, and nothing is held against it', async (t) => {
  let token = 'old';
  const { upstream, gateway } = await bench(t, 'fresh', {
    authorize: () => bearer(token),
    refresh: async () => {
      token = 'fresh';
      return true;
    },
  });
  const { authIndex } = gateway.status()[1]!;
  const { signal } = new AbortController();
  const result = await gateway.probe(authIndex, { model: 'm', signal });
  assert.deepEqual([result?.failure, result?.model], [undefined, 'm']);
  assert.deepEqual(asked(upstream), ['old', 'fresh']);
  token = 'wrong';
  upstream.respond((_, response) => json(response, 401, {}));
  assert.match((await gateway.probe(authIndex, { model: 'm', signal }))?.failure ?? '', /refused the key/);
  const { state, success, failed } = gateway.status()[1]!;
  assert.deepEqual({ state, success, failed }, { state: 'active', success: 0, failed: 0 });
  assert.equal(await gateway.probe('none', { model: 'm', signal }), undefined);
  upstream.respond(() => {}); // never answers
  assert.match(
    (await gateway.probe(authIndex, { model: 'm', signal: AbortSignal.timeout(50) }))?.failure ?? '',
    /too long/,
  );
});
