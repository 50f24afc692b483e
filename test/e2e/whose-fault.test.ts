/** A caller's own request takes no credential away from others: public reports of other gateways, rebuilt over the wire. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { clientKey, gatewayServer } from '../fixtures/gateway-server.ts';
import type { TestServer } from '../fixtures/server.ts';
import { json, type Received, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

/** A vendor's recorded error. */
const recorded = (file: string): { status: number; headers?: Record<string, string>; body: object } =>
  JSON.parse(readFileSync(new URL(`../fixtures/${file}.json`, import.meta.url), 'utf8'));

/** Who is asked: the last letter of the key. */
const keyOf = ({ headers }: Received): string =>
  String(headers.authorization ?? headers['x-goog-api-key'] ?? headers['x-api-key']).slice(-1);

type Bench = {
  server: TestServer;
  upstream: StandIn;
  /** Answers with this recorded error whatever is so; the rest with good answers. */
  refuse(file: string, when: (received: Received) => boolean): void;
  ask(path: string, body: object, headers?: Record<string, string>): Promise<Response>;
  /** The keys that were asked since the last call, in order. */
  asked(): string;
  /** The state of each key, and what it cools for. */
  states(): Promise<string[]>;
};

/** The whole service, with a key for each letter. */
async function bench(t: TestContext, keys: string, config: (url: string, keys: string[]) => object): Promise<Bench> {
  const upstream = await standIn(t);
  const named = [...keys].map((key) => `key-${key}`);
  const server = await gatewayServer(t, { routing: { strategy: 'fill-first' }, ...config(upstream.url, named) });
  const refusals: { file: string; when: (received: Received) => boolean }[] = [];
  upstream.respond((received, response) => {
    const refusal = refusals.findLast(({ when }) => when(received));
    if (!refusal) return unanswered;
    const { status, headers, body } = recorded(refusal.file);
    return json(response, status, body, headers);
  });
  let seen = 0;
  return {
    server,
    upstream,
    refuse: (file, when) => refusals.push({ file, when }),
    ask: (path, body, headers = {}) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${clientKey}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    asked() {
      const fresh = upstream.received.slice(seen).map(keyOf).join('');
      seen = upstream.received.length;
      return fresh;
    },
    async states() {
      const answer = await server.call('GET', '/provider-status');
      type Status = { providers: { state: string; cooling: { model: string }[] }[] };
      const { providers } = (await answer.json()) as Status;
      return providers.map(({ state, cooling }) => [state, ...cooling.map(({ model }) => model)].join(' '));
    },
  };
}

const codex = (url: string, keys: string[]) => ({
  'codex-api-key': keys.map((key) => ({ 'api-key': key, 'base-url': `${url}/v1` })),
});
const claude = (url: string, keys: string[]) => ({
  'claude-api-key': keys.map((key) => ({ 'api-key': key, 'base-url': url })),
});
const gemini = (url: string, keys: string[]) => ({
  'gemini-api-key': keys.map((key) => ({ 'api-key': key, 'base-url': url })),
});
const compatible = (url: string, keys: string[]) => ({
  'openai-compatibility': [
    { name: 'p', 'base-url': `${url}/v1`, 'api-key-entries': keys.map((key) => ({ 'api-key': key })) },
  ],
});

test('a stale item_reference or previous_response_id is told in the words of the provider, and costs nobody the model', async (t) => {
  for (const [file, stale, asked] of [
    ['openai/errors/stale-item', { input: [{ type: 'item_reference', id: 'rs_1' }] }, 'a'],
    // Whose it is nobody knows: each is asked.
    ['openai/errors/stale-response', { previous_response_id: 'resp_68c0ffee' }, 'ab'],
    ['openai/errors/stale-response-404', { previous_response_id: 'resp_68c0ffee' }, 'ab'],
  ] as const) {
    const one = await bench(t, 'ab', codex);
    one.refuse(file, ({ json: body }) => 'previous_response_id' in body || Array.isArray(body['input']));
    const refused = await one.ask('/v1/responses', { model: 'gpt-4.1', ...stale });
    const { status, body } = recorded(file);
    assert.deepEqual([refused.status, await refused.text(), one.asked()], [status, JSON.stringify(body), asked]);
    assert.equal((await one.ask('/v1/responses', { model: 'gpt-4.1', input: 'hello' })).status, 200);
    assert.deepEqual([one.asked(), await one.states()], ['a', ['active', 'active']]);
  }
});

test("a file of another project is looked for with the other keys, and Google's 403 rests nobody", async (t) => {
  const file = 'google/errors/file-of-another-project';
  const path = '/v1beta/models/gemini-2.5-flash:generateContent';
  const fileUri = 'https://generativelanguage.googleapis.com/v1beta/files/5n3yq3c8x1bd';
  const withFile = { contents: [{ parts: [{ fileData: { fileUri } }] }] };
  const asksForFile = ({ body }: Received): boolean => body.includes('fileUri');
  const one = await bench(t, 'abc', gemini);
  one.refuse(file, (received) => asksForFile(received) && keyOf(received) !== 'c');
  assert.equal((await one.ask(path, withFile)).status, 200);
  assert.equal(one.asked(), 'abc');
  one.refuse(file, asksForFile);
  const refused = await one.ask(path, withFile);
  assert.deepEqual([refused.status, await refused.text()], [403, JSON.stringify(recorded(file).body)]);
  assert.equal((await one.ask(path, { contents: [] })).status, 200);
  assert.deepEqual([one.asked(), await one.states()], ['abca', ['active', 'active', 'active']]);
});

test("a caller's OpenAI-Organization takes the key from nobody; an entry's own does", async (t) => {
  const file = 'openai/errors/organization-of-the-caller';
  const hasOrganization = ({ headers }: Received): boolean => 'openai-organization' in headers;
  const one = await bench(t, 'ab', codex);
  one.refuse(file, hasOrganization);
  await one.ask('/v1/responses', { model: 'gpt-4.1' }, { 'openai-organization': 'org-of-the-caller' });
  assert.equal((await one.ask('/v1/responses', { model: 'gpt-4.1' })).status, 200);
  assert.deepEqual(await one.states(), ['active', 'active']);

  const wrong = await bench(t, 'ab', (url, keys) => {
    const [first, ...others] = codex(url, keys)['codex-api-key'];
    return { 'codex-api-key': [{ ...first, headers: { 'OpenAI-Organization': 'org-wrong' } }, ...others] };
  });
  wrong.refuse(file, hasOrganization);
  for (let i = 0; i < 2; i++) assert.equal((await wrong.ask('/v1/responses', { model: 'gpt-4.1' })).status, 200);
  assert.deepEqual([wrong.asked(), await wrong.states()], ['abb', ['error *', 'active']]);
});

test('a long context that a plan lacks makes nobody wait, and is served where the plan has it', async (t) => {
  const file = 'anthropic/errors/long-context-usage';
  const isLong = ({ headers }: Received): boolean => String(headers['anthropic-beta']).includes('context-1m');
  const long = { 'anthropic-beta': 'context-1m-2025-08-07' };
  const body = { model: 'claude-sonnet-4-5-20250929', max_tokens: 1, messages: [] };
  const one = await bench(t, 'ab', claude);
  one.refuse(file, isLong);
  for (let i = 0; i < 5; i++) {
    const refused = await one.ask('/v1/messages', body, long);
    assert.deepEqual([refused.status, await refused.text()], [429, JSON.stringify(recorded(file).body)]);
  }
  assert.equal(one.asked(), 'ababababab');
  assert.equal((await one.ask('/v1/messages', body)).status, 200);
  assert.deepEqual([one.asked(), await one.states()], ['a', ['active', 'active']]);

  const richer = await bench(t, 'ab', claude);
  richer.refuse(file, (received) => isLong(received) && keyOf(received) === 'a');
  assert.equal((await richer.ask('/v1/messages', body, long)).status, 200);
  assert.equal(richer.asked(), 'ab');
});

test('a dead key and an unpaid one that answer 400 spoil no request, and are out for all models', async (t) => {
  for (const disabled of [false, true]) {
    const one = await bench(t, 'abc', (url, keys) => ({ 'disable-cooling': disabled, ...compatible(url, keys) }));
    one.refuse('openai-compatibility/errors/dead-key-400', (received) => keyOf(received) === 'a');
    one.refuse('openai-compatibility/errors/dashscope-arrearage', (received) => keyOf(received) === 'b');
    for (const model of ['m', 'm', 'another', 'm'])
      assert.equal((await one.ask('/v1/chat/completions', { model, messages: [] })).status, 200);
    assert.deepEqual([one.asked(), await one.states()], ['abcccc', ['error *', 'error *', 'active']]);
  }
});

test("the operator's own rules go before what is known of the vendor", async (t) => {
  const rules = [
    { status: 400, match: ['context length'], action: 'continue' },
    { status: 401, 'match-regexr': ['(?i)^.*INCORRECT api key'], action: 'stop' },
  ];
  const one = await bench(t, 'ab', (url, keys) => {
    const [entry] = compatible(url, keys)['openai-compatibility'];
    return { 'openai-compatibility': [{ ...entry, 'request-scoped-errors': rules }] };
  });
  const model = ({ json: body }: Received): unknown => body['model'];
  one.refuse(
    'openai-compatibility/errors/context-length',
    (received) => model(received) === 'short' && keyOf(received) === 'a',
  );
  one.refuse('openai/errors/wrong-key', (received) => model(received) === 'stop');
  assert.equal((await one.ask('/v1/chat/completions', { model: 'short' })).status, 200);
  assert.equal(one.asked(), 'ab');
  assert.equal((await one.ask('/v1/chat/completions', { model: 'stop' })).status, 401);
  assert.deepEqual([one.asked(), await one.states()], ['a', ['active', 'active']]);
});

test("a rule's expression is checked where it is set", async (t) => {
  const one = await bench(t, '', () => ({}));
  const put = (pattern: string) =>
    one.server.call('PUT', '/claude-api-key', {
      body: [{ 'api-key': 'k', 'request-scoped-errors': [{ status: 400, 'match-regexr': [pattern], action: 'stop' }] }],
    });
  assert.equal((await put('(?i)\\p{Greek}+ too long$')).status, 200);
  const refused = await put('(?=look)ahead');
  assert.equal(refused.status, 400);
  assert.match(await refused.text(), /syntax of RE2/);
});
