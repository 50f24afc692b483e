/** Which headers of a client reach which vendor. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { GatewaySettings } from '../../src/gateway/index.ts';
import type { LogFields } from '../../src/platform/log.ts';
import { type Asking, testGateway } from '../fixtures/gateway.ts';
import { clientKey, gatewayServer } from '../fixtures/gateway-server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const vendors = ['claude', 'codex', 'gemini', 'vertex', 'xai', 'openai-compatibility'] as const;
type Vendor = (typeof vendors)[number];

const asks: Record<Vendor, Asking> = {
  claude: { operation: 'createMessage', json: { model: 'claude-x' } },
  codex: { operation: 'createResponse', json: { model: 'gpt-x' } },
  gemini: { operation: 'generateContent', model: 'gemini-x', json: {} },
  vertex: { operation: 'generateContent', model: 'vertex-x', json: {} },
  xai: { operation: 'createResponse', json: { model: 'grok-x' } },
  'openai-compatibility': { operation: 'createChatCompletion', json: { model: 'm' } },
};

const keys = (url: string, own: object = {}): Partial<GatewaySettings> => {
  const key = { 'api-key': 'k', 'base-url': url, ...own };
  return {
    'claude-api-key': [key],
    'codex-api-key': [key],
    'gemini-api-key': [key],
    'vertex-api-key': [{ ...key, models: [{ name: 'vertex-x' }] }],
    'xai-api-key': [key],
    'openai-compatibility': [{ name: 'a', 'base-url': url, ...own }],
  };
};

/** The names of the client's headers that reach a vendor, with those that it gets in any case left out. */
async function bench(t: TestContext, settings: Partial<GatewaySettings> = {}, own: object = {}) {
  const upstream = await standIn(t);
  const lines: LogFields[] = [];
  const debug = (_: string, fields: LogFields = {}): unknown => lines.push(fields);
  const gateway = await testGateway(t, { ...keys(upstream.url, own), ...settings }, {}, { log: { debug } });
  return {
    lines,
    async reach(vendor: Vendor, headers: Record<string, string>): Promise<Record<string, string>> {
      assert.equal((await gateway.ask({ ...asks[vendor], headers })).status, 200);
      const got = upstream.received.at(-1)!.headers;
      return Object.fromEntries(
        Object.keys(headers).flatMap((name) => (name in got ? [[name, String(got[name])]] : [])),
      );
    },
  };
}

const named = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, i) => [name, `v${i}`]));

/** What proxies and access gates in front of us say about whoever is signed in, and where the request comes from. */
const identity = [
  'cf-access-jwt-assertion',
  'cf-access-authenticated-user-email',
  'cf-access-client-secret',
  'cf-connecting-ip',
  'cf-ipcountry',
  'cf-ray',
  'cf-visitor',
  'cf-worker',
  'cdn-loop',
  'x-amzn-oidc-data',
  'x-amzn-oidc-identity',
  'x-amzn-oidc-accesstoken',
  'x-amzn-trace-id',
  'x-goog-iap-jwt-assertion',
  'x-goog-authenticated-user-email',
  'x-goog-authenticated-user-id',
  'x-goog-user-project',
  'x-ms-client-principal',
  'x-ms-client-principal-name',
  'x-ms-token-aad-access-token',
  'x-auth-request-user',
  'x-auth-request-email',
  'x-auth-request-access-token',
  'x-authentik-username',
  'x-authentik-jwt',
  'tailscale-user-login',
  'tailscale-user-name',
  'remote-user',
  'x-forwarded-for',
  'x-forwarded-email',
  'x-forwarded-access-token',
  'x-real-ip',
  'true-client-ip',
  'forwarded',
  'via',
  'x-request-id',
  'traceparent',
  'baggage',
  'origin',
  'referer',
  'sec-fetch-site',
  'accept-language',
  'cookie',
  'api-key',
  'ocp-apim-subscription-key',
  'x-management-key',
  'chatgpt-account-id',
  'openai-organization',
  'openai-project',
  'http2-settings',
  'priority',
];

test('nothing that says who the client is reaches any vendor', async (t) => {
  const { reach } = await bench(t);
  for (const vendor of vendors) assert.deepEqual(await reach(vendor, named(identity)), {}, vendor);
});

const common = [
  'content-type',
  'accept',
  'user-agent',
  'idempotency-key',
  'x-client-request-id',
  'x-stainless-os',
  'x-stainless-retry-count',
  'x-title',
  'http-referer',
  'x-app',
  'range',
  'session_id',
  'x-session-id',
  'thread_id',
  'conversation_id',
  'some-new-beta',
];

test('what every API may need reaches every vendor, as it came', async (t) => {
  const { reach } = await bench(t);
  for (const vendor of vendors) assert.deepEqual(await reach(vendor, named(common)), named(common), vendor);
});

const families: [name: string, Vendor[]][] = [
  ['anthropic-version', ['claude']],
  ['anthropic-beta', ['claude']],
  ['anthropic-dangerous-direct-browser-access', ['claude']],
  ['x-claude-code-session-id', ['claude']],
  ['openai-beta', ['codex', 'openai-compatibility']],
  ['x-codex-turn-metadata', ['codex', 'openai-compatibility']],
  ['originator', ['codex', 'openai-compatibility']],
  ['x-goog-api-client', ['gemini', 'vertex']],
  ['x-goog-request-params', ['gemini', 'vertex']],
  ['api-revision', ['gemini', 'vertex']],
  ['x-grok-conv-id', ['xai']],
];

test("a vendor's own headers reach it, and no other", async (t) => {
  const { reach } = await bench(t);
  const all = named(families.map(([name]) => name));
  for (const vendor of vendors) {
    const wanted = families.filter(([, those]) => those.includes(vendor)).map(([name]) => name);
    assert.deepEqual(Object.keys(await reach(vendor, all)), wanted, vendor);
  }
});

test('forward-headers adds names and families, in any case of letters, but no key, cookie or header of the connection', async (t) => {
  const { reach } = await bench(t, {
    'forward-headers': [
      ' X-Request-ID ',
      'X-Acme-*',
      'openai-organization',
      'api-*',
      'x-*',
      'a*',
      'co*',
      'te*',
      'proxy-*',
      'host',
      'upgrade',
    ],
  });
  const never = {
    authorization: `Bearer ${clientKey}`,
    'api-key': 'k',
    'x-api-key': 'k',
    'x-goog-api-key': 'k',
    'x-portkey-api-key': 'k',
    'x-management-key': 'k',
    cookie: 'a=b',
    te: 'trailers',
    connection: 'keep-alive, x-hop',
    'proxy-authorization': 'x',
    'content-encoding': 'identity',
  };
  const added = { 'x-request-id': '1', 'x-acme-team': '2', 'openai-organization': '3', 'accept-language': '4' };
  for (const vendor of vendors) {
    const got = await reach(vendor, { ...never, ...added, 'x-hop': '5', other: '6' });
    const { connection: _, authorization, 'x-api-key': key, 'x-goog-api-key': googleKey, ...rest } = got;
    assert.deepEqual(rest, added, vendor);
    for (const value of [authorization, key, googleKey]) assert.ok([undefined, 'k', 'Bearer k'].includes(value));
  }
});

test('what is neither a name nor the beginning of names adds nothing', async (t) => {
  const { reach } = await bench(t, { 'forward-headers': ['*', '', ' ', '*-x', 'a*b', 'x *'] });
  assert.deepEqual(await reach('claude', named(['x', 'a-x', 'a-b', 'x-y'])), {});
});

test('the log names at debug level what was left out, and no value', async (t) => {
  const { reach, lines } = await bench(t);
  await reach('claude', {
    'cf-visitor': 'secret-1',
    'openai-beta': 'secret-2',
    cookie: 'secret-3',
    accept: 'x',
    te: 'y',
  });
  assert.equal(lines.length, 1);
  assert.equal(lines[0]!['names'], 'cf-visitor, openai-beta, cookie');
  assert.ok(!JSON.stringify(lines).includes('secret-'));
  await reach('claude', { accept: 'x' });
  assert.equal(lines.length, 1, 'nothing was left out');
});

test('anthropic-beta of an entry and of the client are one list', async (t) => {
  const { reach } = await bench(t, {}, { headers: { 'Anthropic-Beta': 'own-1, both-1' } });
  const beta = async (value: string) => (await reach('claude', { 'anthropic-beta': value }))['anthropic-beta'];
  assert.equal(await beta('client-1,both-1 , client-2'), 'client-1,both-1,client-2,own-1');
  assert.equal(await beta(''), 'own-1,both-1');
  const without = await bench(t);
  const alone = await without.reach('claude', { 'anthropic-beta': 'a,  a' });
  assert.equal(alone['anthropic-beta'], 'a,  a', 'as it came');
});

test("an entry's headers and keys of any script go out as UTF-8, the client's as it sent them", async (t) => {
  const raw: string[] = [];
  const upstream = createServer((request, response) => {
    raw.push(...request.rawHeaders);
    response.setHeader('content-type', 'application/json').end('{}');
  }).listen(0, '127.0.0.1');
  t.after(() => upstream.close());
  await once(upstream, 'listening');
  const server = await gatewayServer(t, {});
  const entry = {
    name: 'a',
    'base-url': `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`,
    'api-key-entries': [{ 'api-key': 'ключ-é' }],
    headers: { 'X-Team': '東京 Über €' },
  };
  assert.equal((await server.call('PUT', '/openai-compatibility', { body: [entry] })).status, 200);
  const body = '{"model":"m"}';
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(
    `POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nauthorization: Bearer ${clientKey}\r\n` +
      `x-title: ${Buffer.from('東').toString('latin1')}\xdc\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    'latin1',
  );
  let answer = '';
  for await (const piece of socket) answer += piece;
  assert.match(answer, /^HTTP\/1\.1 200 /);
  const sent = (name: string) => Buffer.from(raw[raw.indexOf(name) + 1]!, 'latin1');
  assert.equal(sent('x-team').toString(), '東京 Über €');
  assert.equal(sent('authorization').toString(), 'Bearer ключ-é');
  assert.deepEqual(sent('x-title'), Buffer.from([...Buffer.from('東'), 0xdc]));
});
