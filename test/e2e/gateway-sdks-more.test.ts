/** The vendors' own SDKs at the endpoints besides those for texts, against providers that answer in recorded shapes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GenerateVideosOperation, GoogleGenAI } from '@google/genai';
import OpenAI, { toFile } from 'openai';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const id = 'resp_67ccd2bed1ec8190';

test("OpenAI's SDK compacts, counts, reads, cancels and deletes responses", async (t) => {
  const upstream = await standIn(t);
  const { url } = await gatewayServer(t, {
    'codex-api-key': [
      { 'api-key': 'sk-upstream', 'base-url': `${upstream.url}/v1`, models: [{ name: 'gpt-5', alias: 'big' }] },
    ],
  });
  const { responses } = new OpenAI({ baseURL: `${url}/v1`, apiKey: clientKey, maxRetries: 0 });

  assert.equal((await responses.compact({ model: 'big', input: 'x' })).object, 'response.compaction');
  assert.equal((await responses.inputTokens.count({ model: 'big', input: 'x' })).input_tokens, 11);
  assert.equal((await responses.retrieve(id, { include: ['reasoning.encrypted_content'] })).id, id);
  const types: string[] = [];
  for await (const event of await responses.retrieve(id, { stream: true, starting_after: 1 })) types.push(event.type);
  assert.equal(types.at(-1), 'response.completed');
  const items = [];
  for await (const item of responses.inputItems.list(id, { limit: 5, order: 'asc' })) items.push(item.id);
  assert.deepEqual(items, ['msg_abc123']);
  assert.equal((await responses.cancel(id)).status, 'cancelled', 'what is kept may tell of an error that was');
  await responses.delete(id);

  assert.deepEqual(
    upstream.received.map(({ method, path, query, json }) => [method, `${path}?${query}`, json['model']]),
    [
      ['POST', '/v1/responses/compact?', 'gpt-5'],
      ['POST', '/v1/responses/input_tokens?', 'gpt-5'],
      ['GET', `/v1/responses/${id}?include%5B%5D=reasoning.encrypted_content`, undefined],
      ['GET', `/v1/responses/${id}?stream=true&starting_after=1`, undefined],
      ['GET', `/v1/responses/${id}/input_items?limit=5&order=asc`, undefined],
      ['POST', `/v1/responses/${id}/cancel?`, undefined],
      ['DELETE', `/v1/responses/${id}?`, undefined],
    ],
  );
  for (const { headers } of upstream.received) assert.equal(headers.authorization, 'Bearer sk-upstream');
});

test("OpenAI's SDK makes images, edits them and varies them", async (t) => {
  const upstream = await standIn(t);
  const models = [{ name: 'gpt-image-1', alias: 'painter' }];
  const { url } = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url, { models })] });
  const { images } = new OpenAI({ baseURL: `${url}/v1`, apiKey: clientKey, maxRetries: 0 });
  const image = await toFile(Buffer.from('a picture'), 'picture.png', { type: 'image/png' });

  const made = await images.generate({ model: 'painter', prompt: 'A lighthouse' });
  assert.match(made.data?.[0]?.b64_json ?? '', /^iVBOR/);
  const types: string[] = [];
  for await (const event of await images.generate({ model: 'painter', prompt: 'A lighthouse', stream: true }))
    types.push(event.type);
  assert.deepEqual(types, ['image_generation.partial_image', 'image_generation.completed']);
  assert.equal((await images.edit({ model: 'painter', image, prompt: 'At night' })).usage?.total_tokens, 100);
  assert.equal((await images.createVariation({ model: 'painter', image })).data?.length, 1);
  assert.equal((await images.createVariation({ image })).data?.length, 1, 'without a model, too');

  assert.deepEqual(
    upstream.received.map(({ path }) => path),
    ['generations', 'generations', 'edits', 'variations', 'variations'].map((name) => `/v1/images/${name}`),
  );
  for (const { body, headers } of upstream.received.slice(2)) {
    assert.equal(Number(headers['content-length']), Buffer.byteLength(body));
    assert.ok(body.includes('a picture') && !body.includes('painter'));
  }
  assert.match(upstream.received[2]!.body, /name="model"\r\n\r\ngpt-image-1\r\n/);
});

test("OpenAI's SDK speaks, transcribes, translates and moderates", async (t) => {
  const upstream = await standIn(t);
  const { url } = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url)] });
  const { audio, moderations } = new OpenAI({ baseURL: `${url}/v1`, apiKey: clientKey, maxRetries: 0 });
  const file = await toFile(Buffer.from('sound'), 'sound.mp3');

  const speech = await audio.speech.create({ model: 'tts-1', voice: 'alloy', input: 'x' });
  assert.equal(await speech.text(), 'ID3 the sound of a test');
  assert.equal(speech.headers.get('content-type'), 'audio/mpeg');
  const heard = await audio.transcriptions.create({ model: 'gpt-4o-transcribe', file });
  assert.match(heard.text, /^Imagine/);
  assert.match((await audio.translations.create({ model: 'whisper-1', file })).text, /^Hello/);
  assert.equal((await moderations.create({ input: 'x' })).results[0]?.flagged, true);
  assert.equal((await moderations.create({ model: 'omni-moderation-latest', input: 'x' })).results.length, 1);
});

test("Google's SDK interacts, begins a video, and waits for it", async (t) => {
  const upstream = await standIn(t);
  const { url } = await gatewayServer(t, {
    'interactions-api-key': [
      {
        'api-key': 'sk-upstream',
        'base-url': upstream.url,
        models: [
          { name: 'gemini-2.5-flash', alias: 'fast' },
          { name: 'veo-3.0-generate-001', alias: 'film' },
        ],
      },
    ],
  });
  const client = new GoogleGenAI({ apiKey: clientKey, httpOptions: { baseUrl: url } });
  const { interactions, operations } = client;

  const made = await interactions.create({ model: 'fast', input: 'Tell me a joke' });
  assert.equal(made.status, 'completed');
  const events: string[] = [];
  for await (const event of await interactions.create({ model: 'fast', input: 'x', stream: true }))
    events.push(event.event_type ?? '');
  assert.deepEqual(events, ['interaction.created', 'step.delta', 'interaction.completed']);
  await interactions.create({ agent: 'deep-research-preview', input: 'x', background: true });
  assert.equal((await interactions.get('v1_abc')).id, 'v1_ChdPU0F4YWZtNkFwS');
  await interactions.cancel('v1_abc');
  await interactions.delete('v1_abc');

  const begun = await fetch(`${url}/v1/models/film:predictLongRunning`, {
    method: 'POST',
    headers: { 'x-goog-api-key': clientKey },
    body: '{"instances":[{"prompt":"A lighthouse"}]}',
  });
  const operation = Object.assign(new GenerateVideosOperation(), await begun.json());
  const done = await operations.getVideosOperation({ operation });
  assert.equal(done.response?.generatedVideos?.[0]?.video?.uri, 'https://example.com/video.mp4');

  assert.deepEqual(
    upstream.received.map(({ method, path, json }) => [method, path, json['model']]),
    [
      ['POST', '/v1beta/interactions', 'gemini-2.5-flash'],
      ['POST', '/v1beta/interactions', 'gemini-2.5-flash'],
      ['POST', '/v1beta/interactions', undefined],
      ['GET', '/v1beta/interactions/v1_abc', undefined],
      ['POST', '/v1beta/interactions/v1_abc/cancel', undefined],
      ['DELETE', '/v1beta/interactions/v1_abc', undefined],
      ['POST', '/v1beta/models/veo-3.0-generate-001:predictLongRunning', undefined],
      ['GET', '/v1beta/models/veo-3.0-generate-001/operations/abc', undefined],
    ],
  );
  for (const { headers } of upstream.received) assert.equal(headers['x-goog-api-key'], 'sk-upstream');
});

test("Google's SDK asks in Vertex mode, and for what is in the making", async (t) => {
  const upstream = await standIn(t);
  const key = { 'api-key': 'sk-upstream' };
  const { url } = await gatewayServer(t, {
    routing: { strategy: 'fill-first' },
    'gemini-api-key': [{ ...key, 'base-url': `${upstream.url}/g`, 'excluded-models': ['imagen-*'] }],
    'vertex-api-key': [{ ...key, 'base-url': `${upstream.url}/v`, prefix: 'vertex' }],
  });
  const asked = { model: 'gemini-2.5-flash', contents: 'x' };
  const vertex = new GoogleGenAI({ vertexai: true, apiKey: clientKey, httpOptions: { baseUrl: url } });
  assert.equal((await vertex.models.generateContent(asked)).text, 'AI learns from data.');
  const direct = await fetch(`${url}/v1beta1/publishers/google/models/vertex/gemini-2.5-flash:countTokens`, {
    method: 'POST',
    headers: { 'x-goog-api-key': clientKey },
    body: '{"contents":[]}',
  });
  assert.equal(direct.status, 200);
  const pictures = await vertex.models.generateImages({ model: 'imagen-4.0', prompt: 'A lighthouse' });
  assert.equal(pictures.generatedImages?.[0]?.image?.imageBytes, 'iVBORw0KGgo=');
  const newest = new GoogleGenAI({ apiKey: clientKey, httpOptions: { baseUrl: url, apiVersion: 'v1alpha' } });
  assert.equal((await newest.models.generateContent(asked)).text, 'AI learns from data.');
  assert.equal((await newest.models.get({ model: 'gemini-2.5-flash' })).name, 'models/gemini-2.5-flash');
  assert.deepEqual(
    upstream.received.map(({ path }) => path),
    [
      '/g/v1beta/models/gemini-2.5-flash:generateContent',
      '/v/v1beta1/publishers/google/models/gemini-2.5-flash:countTokens',
      '/v/v1beta1/publishers/google/models/imagen-4.0:predict',
      '/g/v1alpha/models/gemini-2.5-flash:generateContent',
    ],
  );
});
