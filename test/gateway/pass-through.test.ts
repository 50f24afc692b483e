/** What of a request reaches the provider, and what of its answer the client. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GatewayOperation, GatewaySettings } from '../../src/gateway/index.ts';
import { type Asking, clientKey, testGateway } from '../fixtures/gateway.ts';
import { recordedText } from '../fixtures/stand-in/recorded.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

const odd =
  '{ "model" : "flash",\n\t"x-new": [1.0, 1e2, 12345678901234567890, "é\\u00e9"],"x-new":null , "messages":[] }\r\n';

test('a body goes upstream byte for byte, but for the model', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, {
    'openai-compatibility': [
      {
        name: 'a',
        'base-url': `${upstream.url}/v1/`,
        models: [{ name: 'gemini-2.5-flash', alias: 'flash' }, { name: 'same' }],
      },
    ],
  });
  await gateway.ask({ text: odd });
  await gateway.ask({ text: odd.replace('flash', 'same') });
  assert.deepEqual(
    upstream.received.map(({ body }) => body),
    [odd.replace('flash', 'gemini-2.5-flash'), odd.replace('flash', 'same')],
  );
  assert.deepEqual(
    upstream.received.map(({ path }) => path),
    ['/v1/chat/completions', '/v1/chat/completions'],
  );
});

test('an answer comes back byte for byte, event stream or not', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  assert.equal((await gateway.ask({ json: { model: 'm', stream: true } })).text, recordedText('openai/chat.sse.txt'));
  assert.equal((await gateway.ask()).text, recordedText('openai/chat.json'));
  const garbage = Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x22, 0x7b]);
  upstream.respond((_, response) =>
    response.writeHead(203, { 'content-type': 'application/json', 'content-length': '6' }).end(garbage),
  );
  const answer = await gateway.ask();
  assert.deepEqual([answer.status, answer.text, answer.headers['content-length']], [203, garbage.toString(), '6']);
});

test("of the client's headers, those that the provider's API may need reach it", async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, {
    'openai-compatibility': [
      {
        name: 'a',
        'base-url': `${upstream.url}/v1?api-version=1`,
        'api-key-entries': [{ 'api-key': 'sk-up' }],
        headers: { 'X-Entry': '$Authorization', 'User-Agent': 'entry' },
      },
    ],
  });
  await gateway.ask({
    query: `beta=true&key=${clientKey}&%6bey=x&x=%20`,
    headers: {
      'x-api-key': clientKey,
      'x-goog-api-key': clientKey,
      'x-management-key': 'mk',
      cookie: 'a=b',
      forwarded: 'for=1',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-proto': 'https',
      'x-real-ip': '1.2.3.4',
      via: '1.1 x',
      origin: 'http://x',
      referer: 'http://x',
      'sec-fetch-mode': 'cors',
      connection: 'keep-alive, x-hop',
      'x-hop': '1',
      'keep-alive': '1',
      te: 'trailers',
      'accept-encoding': 'gzip, br',
      'proxy-authorization': 'x',
      host: 'gateway',
      'content-length': '5',
      expect: '100-continue',
      'user-agent': 'client/1',
      'x-new-header': 'x',
      'idempotency-key': 'i',
      'openai-beta': 'x=1',
      accept: 'text/event-stream',
      'x-request-id': 'mine',
      'content-type': 'application/json',
      'content-encoding': 'identity',
    },
  });
  const { headers, query } = upstream.received[0]!;
  const { host: _, ...sent } = headers;
  assert.deepEqual(sent, {
    authorization: 'Bearer sk-up',
    'accept-encoding': 'identity',
    connection: 'keep-alive',
    'content-length': '27',
    'content-type': 'application/json',
    'user-agent': 'entry',
    'x-entry': '$Authorization',
    'idempotency-key': 'i',
    'openai-beta': 'x=1',
    accept: 'text/event-stream',
  });
  assert.equal(query, 'api-version=1&beta=true&x=%20');
});

test("the vendor's id and limits reach the client, its cookies, hops and web origin don't", async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'openai-compatibility': [{ name: 'a', 'base-url': upstream.url }] });
  upstream.respond((_, response) =>
    json(
      response,
      200,
      {},
      {
        'x-request-id': 'req_1',
        'x-ratelimit-remaining-tokens': '9',
        'x-new': '1',
        'set-cookie': 'a=b',
        'strict-transport-security': 'max-age=1',
        'alt-svc': 'h3',
        'access-control-allow-origin': 'http://x',
        'x-hop': '1',
        connection: 'x-hop',
        'x-cliproxy-served-model': 'lie',
      },
    ),
  );
  const { headers } = await gateway.ask();
  const { date: _, ...others } = headers;
  assert.deepEqual(others, {
    'content-type': 'application/json',
    'x-request-id': 'req_1',
    'x-ratelimit-remaining-tokens': '9',
    'x-new': '1',
    'x-cliproxy-request-id': '0000abcd',
  });
});

const google = { operation: 'generateContent', json: { contents: [] } } as const;
const routes: {
  name: string;
  settings: (url: string) => Partial<GatewaySettings>;
  asking: Asking;
  path: string;
  key: Record<string, string>;
}[] = [
  {
    name: 'gemini',
    settings: (url) => ({ 'gemini-api-key': [{ 'api-key': 'k', 'base-url': url }] }),
    asking: { ...google, model: 'gemini-x' },
    path: '/v1beta/models/gemini-x:generateContent',
    key: { 'x-goog-api-key': 'k' },
  },
  {
    name: 'interactions',
    settings: (url) => ({ 'interactions-api-key': [{ 'api-key': 'k', 'base-url': url }] }),
    asking: { ...google, model: 'gemini-x' },
    path: '/v1beta/models/gemini-x:generateContent',
    key: { 'x-goog-api-key': 'k' },
  },
  {
    name: 'vertex',
    settings: (url) => ({ 'vertex-api-key': [{ 'api-key': 'k', 'base-url': url }] }),
    asking: { ...google, model: 'gemini-x' },
    path: '/v1/publishers/google/models/gemini-x:generateContent',
    key: { 'x-goog-api-key': 'k' },
  },
  {
    name: 'claude elsewhere',
    settings: (url) => ({ 'claude-api-key': [{ 'api-key': 'k', 'base-url': url }] }),
    asking: { operation: 'createMessage', json: { model: 'claude-x' } },
    path: '/v1/messages',
    key: { authorization: 'Bearer k', 'anthropic-version': '2023-06-01' },
  },
  {
    name: 'codex',
    settings: (url) => ({ 'codex-api-key': [{ 'api-key': 'k', 'base-url': `${url}/c` }] }),
    asking: { operation: 'createResponse', json: { model: 'gpt-5' } },
    path: '/c/responses',
    key: { authorization: 'Bearer k' },
  },
  {
    name: 'xai',
    settings: (url) => ({ 'xai-api-key': [{ 'api-key': 'k', 'base-url': `${url}/x` }] }),
    asking: { operation: 'createResponse', json: { model: 'grok-4' } },
    path: '/x/responses',
    key: { authorization: 'Bearer k' },
  },
  {
    name: 'a model with a path inside stays one segment',
    settings: (url) => ({ 'gemini-api-key': [{ 'api-key': 'k', 'base-url': url }] }),
    asking: { ...google, model: 'gemini-/../../x?y#z' },
    path: '/v1beta/models/gemini-%2F..%2F..%2Fx%3Fy%23z:generateContent',
    key: {},
  },
  {
    name: 'a model whose name ends in half a character',
    settings: (url) => ({
      'gemini-api-key': [{ 'api-key': 'k', 'base-url': url, models: [{ name: 'x\ud83d', alias: 'a' }] }],
    }),
    asking: { ...google, model: 'a' },
    path: '/v1beta/models/x%EF%BF%BD:generateContent',
    key: {},
  },
];
for (const { name, settings, asking, path, key } of routes)
  test(`where calls go: ${name}`, async (t) => {
    const upstream = await standIn(t);
    const gateway = await testGateway(t, settings(upstream.url));
    assert.equal((await gateway.ask(asking)).status, 200);
    const received = upstream.received[0]!;
    assert.equal(received.path, path);
    for (const [header, value] of Object.entries(key)) assert.equal(received.headers[header], value);
    assert.equal(received.headers['x-api-key'], undefined);
  });

test('include-usage asks streams for their counts', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, {
    'openai-compatibility': [{ name: 'a', 'base-url': upstream.url, 'include-usage': true, responses: true }],
  });
  const bodies = [
    { model: 'm', stream: true },
    { model: 'm' },
    { model: 'm', stream: true, stream_options: { include_usage: false } },
  ];
  for (const body of bodies) await gateway.ask({ json: body });
  await gateway.ask({ operation: 'createResponse', json: bodies[0] });
  assert.deepEqual(
    upstream.received.map(({ json: body }) => body['stream_options']),
    [{ include_usage: true }, undefined, { include_usage: false }, undefined],
  );
});

const wrong: [string, Asking, number, RegExp][] = [
  ['no JSON', { text: '{"model":"m",}' }, 400, /not a JSON object: at byte 13/],
  ['an empty body', { text: '' }, 400, /not a JSON object/],
  ['an array', { text: '[]' }, 400, /must be an object/],
  ['no model', { json: {} }, 400, /needs a "model"/],
  ['a model that is no string', { json: { model: 5 } }, 400, /needs a "model"/],
  ['a model of another endpoint', { json: { model: 'claude-x' } }, 404, /ask POST \/v1\/messages/],
  ["nobody's model", { json: { model: 'nobody' } }, 404, /not known here/],
  [
    "a model that Google's format has",
    { operation: 'createMessage', json: { model: 'gemini-x' } },
    404,
    /ask POST \/v1beta\/models\/gemini-x:generateContent/,
  ],
];
for (const [name, asking, status, words] of wrong)
  test(`${name} is ${status}, in the client's format`, async (t) => {
    const gateway = await testGateway(t, {
      'claude-api-key': [{ 'api-key': 'k' }],
      'gemini-api-key': [{ 'api-key': 'k' }],
    });
    const answer = await gateway.ask(asking);
    const body = answer.json as { type?: string; error: { message: string } };
    assert.equal(answer.status, status);
    assert.match(body.error.message, words);
    assert.equal(body.type, asking.operation === 'createMessage' ? 'error' : undefined);
  });

test('errors have the shape of the format that was spoken', async (t) => {
  const gateway = await testGateway(t, {});
  const ask = async (operation: GatewayOperation, headers = {}) =>
    (await gateway.ask({ operation, model: 'm', headers: { ...headers, authorization: 'Bearer wrong' } }))
      .json as object;
  const words = "this API key is not one of this gateway's client keys";
  const openai = { error: { message: words, type: 'invalid_request_error', param: null, code: 'invalid_api_key' } };
  const anthropic = { type: 'error', error: { type: 'authentication_error', message: words }, request_id: '0000abcd' };
  const googles = { error: { code: 401, message: words, status: 'UNAUTHENTICATED' } };
  for (const operation of [
    'createChatCompletion',
    'createCompletion',
    'createEmbedding',
    'createResponse',
    'listModels',
  ] as const)
    assert.deepEqual(await ask(operation), openai);
  for (const operation of ['createMessage', 'countMessageTokens'] as const)
    assert.deepEqual(await ask(operation), anthropic);
  assert.deepEqual(await ask('listModels', { 'anthropic-version': '2023-06-01' }), anthropic);
  for (const operation of [
    'generateContent',
    'streamGenerateContent',
    'countTokens',
    'embedContent',
    'batchEmbedContents',
    'listGoogleModels',
    'getGoogleModel',
  ] as const)
    assert.deepEqual(await ask(operation), googles);
  assert.deepEqual(await ask('getModel', { 'x-goog-api-key': 'wrong' }), googles);
});
