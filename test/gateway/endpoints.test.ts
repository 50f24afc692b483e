/** The endpoints besides those for texts: who serves them, what passes, and what is counted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testGateway } from '../fixtures/gateway.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

const compatible = (url: string, name: string, more: object = {}) => ({ name, 'base-url': `${url}/${name}`, ...more });

test('without a model, priority and strategy choose among all whose channel has the endpoint', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, {
    routing: { strategy: 'round-robin' },
    'claude-api-key': [{ 'api-key': 'k', 'base-url': upstream.url, priority: 9 }],
    'openai-compatibility': [
      compatible(upstream.url, 'low'),
      compatible(upstream.url, 'one', { priority: 1, models: [{ name: 'chat-only' }], prefix: 'team' }),
      compatible(upstream.url, 'two', { priority: 1 }),
    ],
  });
  const ask = () => gateway.ask({ operation: 'createModeration', json: { input: 'x' } });
  for (let i = 0; i < 4; i++) assert.equal((await ask()).status, 200);
  const asked = upstream.received.map(({ path }) => path.split('/')[1]);
  assert.deepEqual(asked.sort(), ['one', 'one', 'two', 'two']);
  assert.deepEqual(upstream.received[0]!.json, { input: 'x' });
  assert.deepEqual([gateway.exchanges[0]!.model, gateway.exchanges[0]!.alias], [undefined, undefined]);
});

test('with a model, its prefix and aliases count as anywhere', async (t) => {
  const upstream = await standIn(t);
  const models = [{ name: 'gpt-image-1', alias: 'painter' }];
  const gateway = await testGateway(t, {
    'force-model-prefix': true,
    'openai-compatibility': [compatible(upstream.url, 'one', { models, prefix: 'team' })],
  });
  const ask = (model: string) => gateway.ask({ operation: 'createImage', json: { model, prompt: 'x' } });
  assert.equal((await ask('team/painter')).status, 200);
  assert.equal(upstream.received[0]!.json['model'], 'gpt-image-1');
  assert.equal((await ask('painter')).status, 404);
});

test('a refusal for want of quota keeps a credential from requests without a model, not from its models', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'openai-compatibility': [compatible(upstream.url, 'one')] });
  upstream.respond((_, response) =>
    json(response, 429, { error: { message: 'slow down', code: 'rate_limit_exceeded' } }),
  );
  const ask = (body: object) => gateway.ask({ operation: 'createModeration', json: body });
  assert.equal((await ask({ input: 'x' })).status, 429);
  upstream.respond();
  const refused = await ask({ input: 'x' });
  assert.equal(refused.status, 429);
  assert.match(refused.text, /all credentials for this endpoint are cooling down/);
  assert.equal((await ask({ model: 'm', input: 'x' })).status, 200);
  assert.deepEqual(
    gateway.status()[0]!.cooling.map(({ model }) => model),
    [''],
  );
});

test('an endpoint that no provider has says so, and a model is still needed where it was', async (t) => {
  const upstream = await standIn(t);
  const claude = await testGateway(t, { 'claude-api-key': [{ 'api-key': 'k', 'base-url': upstream.url }] });
  const nobody = await claude.ask({ operation: 'createModeration', json: { input: 'x' } });
  assert.deepEqual(
    [nobody.status, (nobody.json as { error: object }).error],
    [
      404,
      {
        message: 'no provider in the config has POST /v1/moderations',
        type: 'invalid_request_error',
        param: null,
        code: 'no_provider',
      },
    ],
  );
  const gateway = await testGateway(t, { 'openai-compatibility': [compatible(upstream.url, 'one')] });
  for (const operation of ['createChatCompletion', 'createEmbedding'] as const)
    assert.match((await gateway.ask({ operation, json: {} })).text, /missing_model/);
  const kept = { operation: 'getResponse', parameters: { response_id: 'resp_1' } } as const;
  assert.match((await gateway.ask(kept)).text, /no_provider/, 'without responses: true');
  assert.equal(upstream.received.length, 0);
});

test('an id is one segment of the path, and what servers would read otherwise is refused', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'codex-api-key': [{ 'api-key': 'k', 'base-url': `${upstream.url}/v1` }] });
  const ask = (id: string) => gateway.ask({ operation: 'deleteResponse', parameters: { response_id: id } });
  for (const id of ['..', '.', '../files/file-1', 'a/b', '..\\files'])
    assert.deepEqual([(await ask(id)).status, upstream.received.length], [400, 0], id);
  for (const [id, path] of [
    ['resp_1', 'resp_1'],
    ['a?b=c#d', 'a%3Fb%3Dc%23d'],
    ['a b%2F\ud800', 'a%20b%252F%EF%BF%BD'],
    ['...', '...'],
  ] as const) {
    assert.equal((await ask(id)).status, 200);
    assert.equal(upstream.received.at(-1)!.path, `/v1/responses/${path}`);
  }
});

test('what a provider keeps is no new answer: its error is no failure, its tokens are not counted again', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'codex-api-key': [{ 'api-key': 'k', 'base-url': upstream.url }] });
  const kept = {
    id: 'resp_1',
    status: 'failed',
    error: { code: 'server_error', message: 'it went wrong' },
    usage: { input_tokens: 9, output_tokens: 9 },
  };
  upstream.respond((_, response) => json(response, 200, kept));
  const answer = await gateway.ask({ operation: 'getResponse', parameters: { response_id: 'resp_1' } });
  assert.deepEqual([answer.status, answer.json], [200, kept]);
  assert.deepEqual([gateway.exchanges[0]!.tokens, gateway.exchanges[0]!.failed], [{}, false]);
  assert.deepEqual(gateway.status()[0]!.cooling, []);
  upstream.respond((_, response) => json(response, 404, { error: { message: "Response 'resp_2' not found." } }));
  const unknown = await gateway.ask({ operation: 'getResponse', parameters: { response_id: 'resp_2' } });
  assert.match(unknown.text, /'resp_2' not found/);
  assert.deepEqual([unknown.status, gateway.status()[0]!.cooling], [404, []]);
});

const bytes: [string, string, Buffer | string][] = [
  ['a picture', 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00])],
  [
    'a sound that begins like an event',
    'audio/pcm',
    Buffer.concat([Buffer.from('data: x\n\n'), Buffer.alloc(5000, 0x81)]),
  ],
  ['a sound that begins like a page', 'audio/pcm', Buffer.from('<<<<')],
  ['bytes of no type', '', Buffer.from(': x')],
  ['words that begin like an event', 'text/plain; charset=utf-8', 'data about restaurants, retrieved in error'],
  ['subtitles', 'text/vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello!\n'],
];
for (const [name, type, body] of bytes)
  for (const operation of ['createSpeech', 'createTranscription', 'createImage'] as const)
    test(`${name} passes as it is from ${operation}`, async (t) => {
      const upstream = await standIn(t);
      const gateway = await testGateway(t, { 'openai-compatibility': [compatible(upstream.url, 'one')] });
      upstream.respond((_, response) => {
        response.writeHead(200, { ...(type && { 'content-type': type }), 'content-length': Buffer.byteLength(body) });
        response.end(body);
      });
      const answer = await gateway.ask({ operation, json: { model: 'm', input: 'x' } });
      assert.equal(answer.status, 200);
      assert.ok(answer.bytes.equals(Buffer.from(body)));
      assert.equal(answer.headers['content-length'], String(Buffer.byteLength(body)));
      assert.equal(gateway.exchanges[0]!.failed, false);
    });

test('sound passes as it is, too, where answers name the model that was asked for', async (t) => {
  const upstream = await standIn(t);
  const models = [{ name: 'tts-1', alias: 'voice', 'force-mapping': true }];
  const gateway = await testGateway(t, { 'openai-compatibility': [compatible(upstream.url, 'one', { models })] });
  const sound = Buffer.from([0xff, 0xfb, 0x90, 0x00, 0x80]);
  upstream.respond((_, response) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(sound));
  const answer = await gateway.ask({ operation: 'createSpeech', json: { model: 'voice', input: 'x' } });
  assert.ok(answer.bytes.equals(sound));
});

test('a key of Google takes the models that make pictures and videos', async (t) => {
  const upstream = await standIn(t);
  for (const list of ['gemini-api-key', 'vertex-api-key'] as const) {
    const gateway = await testGateway(t, { [list]: [{ 'api-key': 'k', 'base-url': upstream.url }] });
    assert.equal((await gateway.ask({ operation: 'predict', model: 'imagen-4.0-generate-001' })).status, 200);
    assert.equal((await gateway.ask({ operation: 'predictLongRunning', model: 'veo-3.0-generate-001' })).status, 200);
  }
});

test('a page in place of sound is no answer', async (t) => {
  const upstream = await standIn(t);
  const gateway = await testGateway(t, { 'openai-compatibility': [compatible(upstream.url, 'one')] });
  upstream.respond((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>'),
  );
  assert.equal((await gateway.ask({ operation: 'createSpeech', json: { model: 'm' } })).status, 502);
});

const streams = [
  ['createImage', 'data: {"type":"image_generation.partial_image","b64_json":"iV"}\n\n'],
  ['createSpeech', 'data: {"type":"speech.audio.delta","audio":"SU"}\n\n'],
  ['createTranscription', 'data: {"type":"transcript.text.delta","delta":"I"}\n\n'],
  ['createInteraction', 'data: {"event_type":"step.delta","index":0}\n\n'],
] as const;
for (const [operation, begun] of streams)
  test(`a stream of ${operation} that is cut ends with an error`, async (t) => {
    const upstream = await standIn(t);
    const gateway = await testGateway(t, {
      'openai-compatibility': [compatible(upstream.url, 'one')],
      'interactions-api-key': [{ 'api-key': 'k', 'base-url': upstream.url, models: [{ name: 'm' }] }],
    });
    upstream.respond((_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(begun));
    const { text } = await gateway.ask({ operation, json: { model: 'm', stream: true } });
    assert.ok(text.startsWith(begun));
    assert.match(text.slice(begun.length), /^event: error\ndata: \{"error":.*ended before it was complete/);
    assert.equal(gateway.exchanges[0]!.failed, true);
  });

const usage = { input: 50, output: 50, total: 100 };
const counted = [
  ['createImage', {}, usage],
  ['createImage', { stream: true }, usage],
  ['createSpeech', { stream_format: 'sse' }, { input: 14, output: 101, total: 115 }],
  ['createTranscription', {}, { input: 14, output: 45, total: 59 }],
  ['compactResponse', {}, { input: 139, output: 438, reasoning: 64, cached: 0, total: 577 }],
  ['countResponseTokens', {}, {}],
  ['rerank', {}, { input: 12, total: 12 }],
  ['createInteraction', {}, { input: 10, output: 20, reasoning: 5, cached: 4, total: 35 }],
  ['createInteraction', { stream: true }, { input: 10, output: 20, total: 30 }],
] as const;
for (const [operation, members, tokens] of counted)
  test(`the tokens of ${operation} are counted as it tells them ${JSON.stringify(members)}`, async (t) => {
    const upstream = await standIn(t);
    const gateway = await testGateway(t, {
      'openai-compatibility': [compatible(upstream.url, 'one', { responses: true })],
      'interactions-api-key': [{ 'api-key': 'k', 'base-url': upstream.url, models: [{ name: 'm' }] }],
    });
    assert.equal((await gateway.ask({ operation, json: { model: 'm', ...members } })).status, 200);
    const [{ tokens: found, failed }] = gateway.exchanges as [(typeof gateway.exchanges)[number]];
    assert.deepEqual([found, failed], [tokens, false]);
  });

test("a vendor's list shows only what can be done with its models", async (t) => {
  const gateway = await testGateway(t, { 'interactions-api-key': [{ 'api-key': 'k', models: [{ name: 'm' }] }] });
  const { models } = (await gateway.ask({ operation: 'listGoogleModels' })).json as {
    models: { supportedGenerationMethods: string[] }[];
  };
  assert.deepEqual(models[0]!.supportedGenerationMethods, [
    'generateContent',
    'streamGenerateContent',
    'countTokens',
    'embedContent',
    'batchEmbedContents',
    'predict',
    'predictLongRunning',
  ]);
});

const asOpenai = [
  'createImage',
  'editImage',
  'createImageVariation',
  'createSpeech',
  'createModeration',
  'rerank',
] as const;
const keptResponses = ['getResponse', 'deleteResponse', 'cancelResponse', 'listResponseInputItems'] as const;
const interacting = ['createInteraction', 'getInteraction', 'deleteInteraction', 'cancelInteraction'] as const;
const predicting = ['predict', 'predictLongRunning', 'getOperation'] as const;
const all = [...asOpenai, 'compactResponse', ...keptResponses, ...interacting, ...predicting] as const;
const offers: [list: string, entry: object, endpoints: readonly (typeof all)[number][]][] = [
  ['openai-compatibility', { name: 'one' }, asOpenai],
  ['openai-compatibility', { name: 'one', responses: true }, [...asOpenai, 'compactResponse', ...keptResponses]],
  ['codex-api-key', {}, ['compactResponse', ...keptResponses]],
  ['xai-api-key', {}, ['createImage', 'editImage', 'getResponse', 'deleteResponse']],
  ['claude-api-key', {}, []],
  ['gemini-api-key', {}, predicting],
  ['interactions-api-key', {}, [...interacting, ...predicting]],
  ['vertex-api-key', {}, ['predict', 'predictLongRunning']],
];
for (const [list, entry, endpoints] of offers)
  test(`an entry of ${list} ${JSON.stringify(entry)} has the endpoints of its vendor, and no others`, async (t) => {
    const upstream = await standIn(t);
    const models = [{ name: 'm' }];
    const gateway = await testGateway(t, { [list]: [{ 'api-key': 'k', 'base-url': upstream.url, models, ...entry }] });
    const served: string[] = [];
    for (const operation of all) {
      const model = operation.startsWith('predict') ? 'm' : undefined;
      const parameters = { response_id: 'a', interaction: 'a', made_by: 'a', operation: 'a' };
      const { status } = await gateway.ask({ operation, model, parameters, json: {} });
      assert.ok(status === 200 || status === 404);
      if (status === 200) served.push(operation);
    }
    assert.deepEqual(
      served,
      all.filter((operation) => endpoints.includes(operation)),
    );
  });
