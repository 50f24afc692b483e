import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authIndexOf } from '../../src/providers/index.ts';
import { createTestLimits } from '../../src/questions/test-limits.ts';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import type { TestServer } from '../fixtures/server.ts';
import { json, type StandIn, standIn } from '../fixtures/stand-in/server.ts';
import { stored } from './fixture.ts';

type Outcome = { status: string; latency_ms: number; model: string | null; error?: string };

async function tried(server: TestServer, body: object, path = '/provider-keys/test'): Promise<Outcome> {
  const answer = await server.call('POST', path, { body });
  const outcome = (await answer.json()) as Outcome;
  assert.equal(answer.status, 200, JSON.stringify(outcome));
  assert.ok(outcome.latency_ms >= 0);
  return outcome;
}

const lines = ({ received }: StandIn): string[] => received.map(({ method, path }) => `${method} ${path}`);
const key = 'sk-hush-1';

const lists: [string, string, string][] = [
  ['gemini', '', 'GET /v1beta/models'],
  ['interactions', '', 'GET /v1beta/models'],
  ['claude', '', 'GET /v1/models'],
  ['codex', '/v1', 'GET /v1/models'],
  ['xai', '/v1', 'GET /v1/models'],
];

test('a key is tried by the list of its models, where there is one', async (t) => {
  const upstream = await standIn(t);
  upstream.respond((_, response) => json(response, 200, {}));
  const entries = lists.map(([kind, path]) => [
    `${kind}-api-key`,
    [{ 'api-key': key, 'base-url': upstream.url + path }],
  ]);
  const server = await gatewayServer(t, Object.fromEntries(entries));
  for (const [kind, path, line] of lists) {
    const auth_index = authIndexOf(kind, { key, baseUrl: upstream.url + path });
    const { status, model } = await tried(server, { auth_index });
    assert.deepEqual([status, model, lines(upstream).at(-1)], ['ok', null, line]);
  }
  const [google, , claude, codex] = upstream.received.map(({ headers }) => headers);
  assert.deepEqual(
    [google?.['x-goog-api-key'], claude?.authorization, claude?.['anthropic-version'], codex?.authorization],
    [key, `Bearer ${key}`, '2023-06-01', `Bearer ${key}`],
  );
});

test('a named model is asked for one token, by any of its names, and so is one where there is no list', async (t) => {
  const upstream = await standIn(t);
  upstream.respond(({ method }, response) => json(response, method === 'GET' ? 404 : 200, {}));
  const url = upstream.url;
  const own = { 'api-key': key, 'base-url': url };
  const server = await gatewayServer(t, {
    'claude-api-key': [{ ...own, models: [{ name: 'claude-long', alias: 'short' }] }],
    'codex-api-key': [own],
    'vertex-api-key': [own],
    'openai-compatibility': [compatible(url), compatible(url, { name: 'bare', 'api-key-entries': [] })],
  });
  const at = (kind: string) => ({ auth_index: authIndexOf(kind, { key, baseUrl: url }) });
  const asked = async (body: object) => {
    const { status, model } = await tried(server, body);
    const { path, json: sent } = upstream.received.at(-1)!;
    return [status, model, path, sent];
  };
  const messages = [{ role: 'user', content: 'hi' }];
  assert.deepEqual(await asked({ ...at('claude'), model: 'short' }), [
    'ok',
    'short',
    '/v1/messages',
    { model: 'claude-long', messages, max_tokens: 1 },
  ]);
  assert.deepEqual(await asked({ ...at('codex'), model: 'gpt-5' }), [
    'ok',
    'gpt-5',
    '/responses',
    { model: 'gpt-5', input: 'hi', max_output_tokens: 16, store: false },
  ]);
  const index = authIndexOf('openai-compatibility', { key: 'sk-upstream', baseUrl: `${url}/v1` });
  assert.deepEqual(await asked({ auth_index: index, model: 'm' }), [
    'ok',
    'm',
    '/v1/chat/completions',
    { model: 'm', messages, max_tokens: 1 },
  ]);
  const [status, model, path, sent] = await asked(at('vertex'));
  assert.deepEqual([status, path], ['ok', `/v1/publishers/google/models/${model}:generateContent`]);
  assert.deepEqual(sent, {
    contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
    generationConfig: { maxOutputTokens: 1 },
  });
  // A list that isn't there is no answer, where a model is known.
  assert.deepEqual((await asked(at('claude'))).slice(0, 3), ['ok', 'claude-long', '/v1/messages']);
  const before = upstream.received.length;
  const { error } = await tried(server, { ...at('claude'), model: 'gpt-5' });
  assert.match(error ?? '', /serves no such model/);
  assert.equal(upstream.received.length, before);
});

test('a good status is not enough: a page, nothing, or an error is no answer', async (t) => {
  const upstream = await standIn(t);
  const baseUrl = `${upstream.url}/v1`;
  const server = await gatewayServer(t, { 'codex-api-key': [{ 'api-key': key, 'base-url': baseUrl }] });
  const auth_index = authIndexOf('codex', { key, baseUrl });
  for (const [body, says] of [
    ['<!doctype html><title>Welcome</title>', /no JSON: its base-url may be wrong/],
    ['', /no JSON/],
    ['It works!', /no JSON/],
    [`{"error":{"message":"no such key as ${key}"}}`, /^the provider answered with an error$/],
  ] as const) {
    upstream.respond((_, response) => response.end(body));
    const { status, error } = await tried(server, { auth_index });
    assert.equal(status, 'error', body);
    assert.match(error ?? '', says);
  }
});

test('what fails is told in our own words, and counts for nothing; a key that is switched off can be tried', async (t) => {
  const upstream = await standIn(t);
  const url = upstream.url;
  const entry = { 'base-url': url, 'excluded-models': ['*'] };
  const server = await gatewayServer(t, {
    'claude-api-key': [
      { ...entry, 'api-key': key },
      { 'api-key': key, 'base-url': 'http://127.0.0.1:1' },
      { 'api-key': key, 'base-url': 'nowhere' },
    ],
  });
  const before = await (await server.call('GET', '/provider-status')).json();
  const at = (baseUrl: string) => ({ auth_index: authIndexOf('claude', { key, baseUrl }) });
  for (const [status, body, want] of [
    [200, {}, undefined],
    [401, { error: `bad ${key}` }, 'the provider refused the key (status 401)'],
    [429, {}, 'the quota is used up (status 429)'],
    [
      400,
      { error: { message: 'Your credit balance is too low to access the API' } },
      'the provider requires payment (status 400)',
    ],
    [422, {}, 'the provider refused the request (status 422)'],
    [500, {}, 'the provider failed (status 500)'],
  ] as const) {
    upstream.respond((_, response) => json(response, status, body));
    assert.equal((await tried(server, at(url))).error, want);
  }
  assert.match((await tried(server, at('http://127.0.0.1:1'))).error ?? '', /could not be reached \(ECONNREFUSED\)/);
  assert.match((await tried(server, at('nowhere'))).error ?? '', /base-url/);
  assert.deepEqual(await (await server.call('GET', '/provider-status')).json(), before);
  assert.ok(!server.log().includes(key));
});

test('a file that carries no traffic is not tried, and says so', async (t) => {
  const server = await gatewayServer(t, {});
  const auth_index = await stored(server, 'claude-a.json', { type: 'claude', access_token: 'a' });
  for (const body of [{ auth_index }, { name: 'claude-a.json' }]) {
    const outcome = await tried(server, body, '/auth-files/test');
    assert.deepEqual([outcome.status, outcome.model], ['error', null]);
    assert.match(outcome.error ?? '', /sends no requests with this file/);
  }
});

test('files that carry traffic are tried as they are used, and so are their cooldowns ended', async (t) => {
  const upstream = await standIn(t);
  const server = await gatewayServer(t, { 'oauth-routing': ['gemini-cli'] });
  const own = { base_url: upstream.url };
  await stored(server, 'kimi-a.json', { type: 'kimi', access_token: 'at-kimi', device_id: 'd', ...own });
  const projects = { type: 'gemini', project_id: 'one,two', token: { access_token: 'at-google' }, ...own };
  const auth_index = await stored(server, 'gemini-a.json', projects);
  upstream.respond((_, response) => json(response, 200, {}));
  const kimi = await tried(server, { name: 'kimi-a.json' }, '/auth-files/test');
  const gemini = await tried(server, { auth_index, model: 'gemini-2.5-pro' }, '/auth-files/test');
  assert.deepEqual([kimi.status, kimi.model, gemini.status, gemini.model], ['ok', 'kimi-k2', 'ok', 'gemini-2.5-pro']);
  const [first, second] = upstream.received;
  assert.deepEqual([first?.path, first?.headers.authorization], ['/v1/chat/completions', 'Bearer at-kimi']);
  assert.deepEqual(
    [second?.path, second?.json['project'], second?.json['model']],
    ['/v1internal:generateContent', 'one', 'gemini-2.5-pro'],
  );

  upstream.respond((_, response) => json(response, 401, {}));
  const ask = () =>
    fetch(`${server.url}/v1beta/models/gemini-2.5-pro:generateContent`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clientKey}` },
      body: '{"contents":[]}',
    }).then((answer) => answer.text());
  await ask();
  const before = upstream.received.length;
  await ask();
  assert.equal(upstream.received.length, before);
  const reset = await server.call('POST', '/reset-quota', { body: { auth_index } });
  assert.deepEqual(await reset.json(), { status: 'ok', auth_index, models: ['*'] });
  await ask();
  assert.ok(upstream.received.length > before);
});

test('one test at a time for each provider, and ten a minute in all', () => {
  const clock = { now: 5 };
  const { begin } = createTestLimits(() => clock.now);
  const limited = (retryAfter: number) => ({ kind: 'limited', code: 'too many tests', retryAfter });
  const end = begin('claude');
  assert.throws(() => begin('claude'), limited(1));
  begin('codex')();
  end();
  for (let n = 2; n < 10; n++) begin('claude')();
  clock.now += 20_000;
  assert.throws(() => begin('gemini'), limited(40));
  clock.now += 40_000;
  begin('gemini')();
});

test('tests beyond that are refused with the time to come back', async (t) => {
  const upstream = await standIn(t);
  const waiting: (() => void)[] = [];
  upstream.respond((_, response) => void waiting.push(() => json(response, 200, {})));
  const server = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url)] });
  const body = {
    auth_index: authIndexOf('openai-compatibility', { key: 'sk-upstream', baseUrl: `${upstream.url}/v1` }),
  };
  const first = tried(server, body);
  while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await server.call('POST', '/provider-keys/test', { body });
  assert.deepEqual([second.status, second.headers.get('Retry-After')], [429, '1']);
  assert.equal(((await second.json()) as { error: string }).error, 'too many tests');
  waiting[0]!();
  assert.equal((await first).status, 'ok');
  upstream.respond((_, response) => json(response, 200, {}));
  assert.equal((await tried(server, body)).status, 'ok');
});
