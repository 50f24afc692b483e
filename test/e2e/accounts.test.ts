/** Credential files of every kind carry requests: the vendors' SDKs as clients, providers that check what they receive. */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import Anthropic from '@anthropic-ai/sdk';
import { jwtVerify } from 'jose';
import { accountServer, asked, chat, google, messages, openai } from '../fixtures/accounts.ts';
import { clientKey } from '../fixtures/gateway-server.ts';
import { recordedText } from '../fixtures/stand-in/recorded.ts';
import { json, type Received, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';

for (const [type, model, file, headers] of [
  ['qwen', 'qwen3-coder-plus', { access_token: 'at-1' }, {}],
  ['iflow', 'glm-4.6', { access_token: 'at-not-this', api_key: 'at-1' }, {}],
  ['kimi', 'kimi-k2', { access_token: 'at-1', device_id: 'device-1' }, { 'x-msh-device-id': 'device-1' }],
] as const)
  test(`a file of ${type} carries chat completions`, async (t) => {
    const provider = await standIn(t);
    const base_url = type === 'kimi' ? provider.url : `${provider.url}/v1`;
    const { url } = await accountServer(t, { 'a.json': { type, base_url, ...file } });
    assert.equal(await chat(url, model), 'Hello! How can I assist you today?');
    assert.deepEqual(asked(provider, ...Object.keys(headers)), [
      ['/v1/chat/completions', 'Bearer at-1', ...Object.values(headers)],
    ]);
  });

for (const [type, routing, headers] of [
  ['xai', [], {}],
  ['codex', ['codex'], { 'chatgpt-account-id': 'acc-1' }],
] as const)
  test(`a file of ${type} carries responses`, async (t) => {
    const provider = await standIn(t);
    const file = { type, base_url: `${provider.url}/v1`, access_token: 'at-1', account_id: 'acc-1' };
    const { url } = await accountServer(t, { 'a.json': file }, { 'oauth-routing': routing });
    const model = type === 'xai' ? 'grok-4' : 'gpt-5-codex';
    const answer = await openai(url).responses.create({ model, input: 'Hello!' });
    assert.equal(answer.status, 'completed');
    assert.deepEqual(asked(provider, ...Object.keys(headers)), [
      ['/v1/responses', 'Bearer at-1', ...Object.values(headers)],
    ]);
  });

test('a file of claude carries messages, beside the betas that the client asks for', async (t) => {
  const provider = await standIn(t);
  const file = { type: 'claude', base_url: provider.url, access_token: 'at-1' };
  const { url } = await accountServer(t, { 'a.json': file }, { 'oauth-routing': ['anthropic'] });
  const client = new Anthropic({ baseURL: url, apiKey: clientKey, maxRetries: 0 });
  const headers = { 'anthropic-beta': 'context-1m-2025-08-07' };
  await client.messages.create({ model: 'claude-sonnet-4-5-20250929', max_tokens: 9, messages }, { headers });
  const [{ headers: sent }] = provider.received as [Received];
  assert.equal(sent.authorization, 'Bearer at-1');
  assert.equal(sent['x-api-key'], undefined);
  assert.deepEqual(String(sent['anthropic-beta']).split(/, ?/).sort(), ['context-1m-2025-08-07', 'oauth-2025-04-20']);
});

/** Google's answers in the envelope of its coding tools. */
function codeAssist(provider: StandIn): void {
  provider.respond(({ path }, response) => {
    if (path.endsWith(':streamGenerateContent')) {
      const events = recordedText('google/generate.sse.txt').replace(
        /^data: ?(.*)$/gm,
        'data: {"response":$1,"traceId":"t"}',
      );
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(events);
    } else if (path.endsWith(':generateContent'))
      json(response, 200, { response: JSON.parse(recordedText('google/generate.json')), traceId: 't' });
    else return unanswered;
    return undefined;
  });
}

for (const [type, routing, token, model] of [
  ['gemini', 'gemini', { token: { access_token: 'at-1' } }, 'gemini-2.5-pro'],
  ['antigravity', 'antigravity', { access_token: 'at-1' }, 'gemini-3-pro-high'],
] as const)
  test(`a file of ${type} carries content in the envelope of Google's coding tools`, async (t) => {
    const provider = await standIn(t);
    codeAssist(provider);
    const file = { type, base_url: provider.url, project_id: 'proj-1', ...token };
    const { url } = await accountServer(t, { 'a.json': file }, { 'oauth-routing': [routing] });
    const ai = google(url);
    const plain = await ai.models.generateContent({ model, contents: 'Hi' });
    let streamed = '';
    for await (const part of await ai.models.generateContentStream({ model, contents: 'Hi' }))
      streamed += part.text ?? '';
    assert.equal(plain.text, JSON.parse(recordedText('google/generate.json')).candidates[0].content.parts[0].text);
    assert.ok(streamed.length > 0);
    assert.deepEqual(
      provider.received.map(({ path, headers, json: body }) => [
        path,
        headers.authorization,
        Object.keys(body),
        body['model'],
        body['project'],
      ]),
      [':generateContent', ':streamGenerateContent'].map((action) => [
        `/v1internal${action}`,
        'Bearer at-1',
        ['model', 'project', 'request'],
        model,
        'proj-1',
      ]),
    );
    assert.deepEqual(Object.keys(provider.received[0]!.json['request'] as object), ['contents']);
  });

/** A stand-in of Google's token endpoint, which trades assertions that the real one would take. */
async function tokenEndpoint(t: TestContext, publicKey: Parameters<typeof jwtVerify>[1]): Promise<StandIn> {
  const endpoint = await standIn(t);
  endpoint.respond(async ({ body }, response) => {
    const form = new URLSearchParams(body);
    assert.equal(form.get('grant_type'), 'urn:ietf:params:oauth:grant-type:jwt-bearer');
    const { payload } = await jwtVerify(form.get('assertion') ?? '', publicKey, {
      algorithms: ['RS256'],
      issuer: 'robot@proj-1.iam.gserviceaccount.com',
      audience: `${endpoint.url}/token`,
    });
    assert.equal(payload['scope'], 'https://www.googleapis.com/auth/cloud-platform');
    assert.equal(payload.exp! - payload.iat!, 3600);
    json(response, 200, { access_token: `at-${endpoint.received.length}`, expires_in: 3599, token_type: 'Bearer' });
  });
  return endpoint;
}

test('the key of a service account is traded for a token, once for requests of one moment, and again when it is refused', async (t) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const tokens = await tokenEndpoint(t, publicKey);
  const provider = await standIn(t);
  const service_account = {
    type: 'service_account',
    project_id: 'proj-1',
    client_email: 'robot@proj-1.iam.gserviceaccount.com',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    private_key_id: 'kid-1',
  };
  const file = {
    type: 'vertex',
    service_account,
    project_id: 'proj-1',
    location: 'europe-west4',
    base_url: provider.url,
  };
  const { url } = await accountServer(
    t,
    { 'vertex-proj-1.json': file },
    { 'oauth-clients': { vertex: { 'token-url': `${tokens.url}/token` } } },
  );
  const ask = () => google(url).models.generateContent({ model: 'gemini-2.5-pro', contents: 'Hi' });
  await Promise.all(Array.from({ length: 20 }, ask));
  assert.equal(tokens.received.length, 1);
  const path = '/v1/projects/proj-1/locations/europe-west4/publishers/google/models/gemini-2.5-pro:generateContent';
  assert.deepEqual(asked(provider), Array(20).fill([path, 'Bearer at-1']));

  provider.respond(({ headers }, response) =>
    headers.authorization === 'Bearer at-1'
      ? json(response, 401, { error: { code: 401, status: 'UNAUTHENTICATED' } })
      : unanswered,
  );
  await ask();
  assert.deepEqual(asked(provider).slice(20), [
    [path, 'Bearer at-1'],
    [path, 'Bearer at-2'],
  ]);

  tokens.respond((_, response) => json(response, 400, { error: 'invalid_grant', error_description: 'Invalid JWT' }));
  provider.respond((_, response) => json(response, 401, { error: { code: 401, status: 'UNAUTHENTICATED' } }));
  await assert.rejects(ask, /its key is wrong/);
  await assert.rejects(ask, /its key is wrong/);
  assert.equal(asked(provider).length, 23, 'it was asked with a key that is refused');
});

test('fifty requests at the same moment on one expired credential cause one refresh, and all succeed', async (t) => {
  const tokens = await standIn(t);
  tokens.respond(async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    json(response, 200, { access_token: 'at-new', refresh_token: 'rt-new', expires_in: 3600 });
  });
  const provider = await standIn(t);
  provider.respond(({ headers }, response) =>
    headers.authorization === 'Bearer at-new' ? unanswered : json(response, 401, { error: { message: 'expired' } }),
  );
  const file = {
    type: 'qwen',
    base_url: `${provider.url}/v1`,
    access_token: 'at-old',
    refresh_token: 'rt-old',
    expired: '2020-01-01T00:00:00Z',
    refresh_interval: 1_000_000_000,
    last_refresh: new Date().toISOString(),
  };
  const { url, folder } = await accountServer(
    t,
    { 'qwen.json': file },
    { 'oauth-clients': { qwen: { 'token-url': `${tokens.url}/token` } } },
  );
  const answers = await Promise.all(Array.from({ length: 50 }, () => chat(url, 'qwen3-coder-plus')));
  assert.equal(new Set(answers).size, 1);
  assert.equal(tokens.received.length, 1);
  assert.deepEqual(new Set(asked(provider).map(([, key]) => key)), new Set(['Bearer at-new']));
  assert.equal(JSON.parse(await readFile(join(folder, 'qwen.json'), 'utf8')).access_token, 'at-new');
});

test('a refused token is renewed once, though it should still be good', async (t) => {
  const tokens = await standIn(t);
  tokens.respond((_, response) =>
    json(response, 200, { access_token: 'at-new', refresh_token: 'rt-new', expires_in: 3600 }),
  );
  const provider = await standIn(t);
  provider.respond(({ headers }, response) =>
    headers.authorization === 'Bearer at-new' ? unanswered : json(response, 401, { error: { message: 'revoked' } }),
  );
  const file = {
    type: 'qwen',
    base_url: `${provider.url}/v1`,
    access_token: 'at-old',
    refresh_token: 'rt-old',
    expired: '2099-01-01T00:00:00Z',
  };
  const { url } = await accountServer(
    t,
    { 'qwen.json': file },
    { 'oauth-clients': { qwen: { 'token-url': `${tokens.url}/token` } } },
  );
  assert.equal(await chat(url, 'qwen3-coder-plus'), 'Hello! How can I assist you today?');
  assert.deepEqual(
    asked(provider).map(([, key]) => key),
    ['Bearer at-old', 'Bearer at-new'],
  );
  assert.equal(tokens.received.length, 1);
});

test('a token that has ended while its token endpoint is out of order keeps no request from being tried', async (t) => {
  const tokens = await standIn(t);
  tokens.respond((_, response) => json(response, 503, {}));
  const provider = await standIn(t);
  let isGood = false;
  provider.respond(({ headers }, response) =>
    isGood || headers.authorization !== 'Bearer at-old' ? unanswered : json(response, 401, { error: 'expired' }),
  );
  const file = {
    type: 'qwen',
    base_url: `${provider.url}/v1`,
    access_token: 'at-old',
    refresh_token: 'rt-old',
    expired: '2020-01-01T00:00:00Z',
  };
  const server = await accountServer(
    t,
    { 'a.json': file },
    { 'oauth-clients': { qwen: { 'token-url': `${tokens.url}/token` } } },
  );
  const listed = async () => {
    const { files } = (await (await server.call('GET', '/auth-files')).json()) as {
      files: { status: string; status_message: string }[];
    };
    return files.find(({ status }) => status === 'error')?.status_message;
  };
  await assert.rejects(chat(server.url, 'qwen3-coder-plus'), { status: 502, code: 'upstream_unreachable' });
  assert.match(await until(listed), /status 503/);
  await assert.rejects(chat(server.url, 'qwen3-coder-plus'), { status: 502, code: 'upstream_unreachable' });
  assert.equal(tokens.received.length, 1);
  const other = { ...file, access_token: 'at-other', refresh_token: undefined, priority: -1 };
  assert.equal((await server.call('POST', '/auth-files?name=b.json', { body: other })).status, 200);
  assert.equal(await chat(server.url, 'qwen3-coder-plus'), 'Hello! How can I assist you today?');
  assert.equal((await server.call('DELETE', '/auth-files?name=b.json')).status, 200);
  isGood = true; // some forget to say that they have renewed it
  assert.equal(await chat(server.url, 'qwen3-coder-plus'), 'Hello! How can I assist you today?');
});
