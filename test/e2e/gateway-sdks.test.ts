/** The vendors' own SDKs as the gateway's clients, against providers that answer in recorded shapes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import type { StandIn } from '../fixtures/stand-in/server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

/** What must never reach a provider. */
function assertClean({ received }: StandIn, key: string): void {
  assert.ok(received.length > 0);
  for (const { headers, query } of received) {
    const sent = JSON.stringify(headers) + query;
    assert.ok(!sent.includes(clientKey), sent);
    assert.ok(sent.includes(key), sent);
    assert.equal(headers['accept-encoding'], 'identity');
    for (const name of ['cookie', 'x-forwarded-for', 'x-management-key']) assert.equal(headers[name], undefined);
  }
}

test("OpenAI's SDK chats, streams, calls tools, completes and embeds through an openai-compatibility entry", async (t) => {
  const upstream = await standIn(t);
  const { url } = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url)] });
  const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: clientKey, maxRetries: 0 });
  const messages = [{ role: 'user' as const, content: 'Hello!' }];

  const chat = await client.chat.completions.create({ model: 'gpt-4.1', messages });
  assert.equal(chat.choices[0]?.message.content, 'Hello! How can I assist you today?');
  assert.equal(chat._request_id, 'req_openai_1');

  let text = '';
  let total: number | undefined;
  for await (const chunk of await client.chat.completions.create({ model: 'gpt-4.1', messages, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? '';
    total = chunk.usage?.total_tokens ?? total;
  }
  assert.deepEqual({ text, total }, { text: 'Hello wörld 🌍', total: 29 });

  const tools = [
    {
      type: 'function' as const,
      function: { name: 'get_weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
    },
  ];
  const called = await client.chat.completions.stream({ model: 'gpt-4.1', messages, tools }).finalChatCompletion();
  const call = called.choices[0]?.message.tool_calls?.[0];
  assert.ok(call?.type === 'function');
  assert.deepEqual([call.function.name, call.function.arguments], ['get_weather', '{"city":"Paris"}']);

  const completion = await client.completions.create({ model: 'davinci-002', prompt: 'Once' });
  assert.equal(completion.choices[0]?.text, ' there was a test');
  const embedding = await client.embeddings.create({
    model: 'text-embedding-3-small',
    input: 'x',
    encoding_format: 'float',
  });
  assert.equal(embedding.data[0]?.embedding.length, 3);

  assertClean(upstream, 'Bearer sk-upstream');
  assert.deepEqual(upstream.received[0]?.json, { model: 'gpt-4.1', messages });
});

test("OpenAI's SDK responds through codex, xai and openai-compatibility keys", async (t) => {
  const upstream = await standIn(t);
  const { url } = await gatewayServer(t, {
    'codex-api-key': [{ 'api-key': 'sk-upstream', 'base-url': `${upstream.url}/codex`, models: [{ name: 'gpt-5' }] }],
    'xai-api-key': [{ 'api-key': 'sk-upstream', 'base-url': `${upstream.url}/xai`, models: [{ name: 'grok-4' }] }],
    'openai-compatibility': [compatible(upstream.url, { responses: true, models: [{ name: 'qwen' }] })],
  });
  const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: clientKey, maxRetries: 0 });
  for (const model of ['gpt-5', 'grok-4', 'qwen']) {
    const response = await client.responses.create({ model, input: 'Tell me a story' });
    assert.equal(response.output_text, 'In a peaceful grove, a unicorn.');
  }
  const events: string[] = [];
  let text = '';
  for await (const event of await client.responses.create({ model: 'gpt-5', input: 'Tell me a story', stream: true })) {
    events.push(event.type);
    if (event.type === 'response.output_text.delta') text += event.delta;
  }
  assert.equal(text, 'In a peaceful grove, a unicorn.');
  assert.deepEqual([events[0], events.at(-1)], ['response.created', 'response.completed']);
  assert.deepEqual(
    upstream.received.map(({ path }) => path),
    ['/codex/responses', '/xai/responses', '/v1/responses', '/codex/responses'],
  );
  assertClean(upstream, 'Bearer sk-upstream');
});

test("Anthropic's SDK sends, streams and counts through claude keys", async (t) => {
  const upstream = await standIn(t);
  const { url } = await gatewayServer(t, {
    'claude-api-key': [
      {
        'api-key': 'sk-upstream',
        'base-url': upstream.url,
        models: [{ name: 'claude-haiku-4-5-20251001', alias: 'haiku' }],
      },
    ],
  });
  const client = new Anthropic({ baseURL: url, apiKey: clientKey, maxRetries: 0 });
  const request = { model: 'haiku', max_tokens: 64, messages: [{ role: 'user' as const, content: 'Hello' }] };

  const message = await client.messages.create(request);
  assert.deepEqual(message.content, [{ type: 'text', text: 'Hi! My name is Claude.' }]);
  assert.equal(message._request_id, 'req_011CSHoEeqs5C35K2UUqR7Fy');
  assert.equal(await client.messages.stream(request).finalText(), 'Hello!');
  const { max_tokens: _, ...counted } = request;
  assert.equal((await client.messages.countTokens(counted)).input_tokens, 14);
  const listed = [];
  for await (const model of client.models.list()) listed.push(model.id);
  assert.deepEqual(listed, ['haiku']);

  for (const { json, headers } of upstream.received) {
    assert.equal(json['model'], 'claude-haiku-4-5-20251001');
    assert.equal(headers['x-api-key'], undefined); // a base-url that isn't Anthropic's own gets a Bearer key
  }
  assertClean(upstream, 'Bearer sk-upstream');
});

test("Google's SDK generates, streams, counts and embeds through gemini, interactions and vertex keys", async (t) => {
  const upstream = await standIn(t);
  const key = (path: string, name: string) => ({
    'api-key': 'sk-upstream',
    'base-url': `${upstream.url}${path}`,
    models: [{ name, alias: `my-${name}` }],
  });
  const { url } = await gatewayServer(t, {
    'gemini-api-key': [key('/g', 'gemini-2.5-flash')],
    'interactions-api-key': [key('/i', 'gemini-2.5-pro')],
    'vertex-api-key': [key('/v', 'gemini-embedding-001')],
  });
  const { models } = new GoogleGenAI({ apiKey: clientKey, httpOptions: { baseUrl: url } });
  const contents = 'How does AI work?';

  assert.equal((await models.generateContent({ model: 'my-gemini-2.5-flash', contents })).text, 'AI learns from data.');
  let text = '';
  for await (const chunk of await models.generateContentStream({ model: 'my-gemini-2.5-pro', contents }))
    text += chunk.text;
  assert.equal(text, 'AI learns from data.');
  assert.equal((await models.countTokens({ model: 'my-gemini-2.5-flash', contents })).totalTokens, 10);
  const embedded = await models.embedContent({ model: 'my-gemini-embedding-001', contents });
  assert.equal(embedded.embeddings?.[0]?.values?.length, 3);
  assert.equal((await models.get({ model: 'my-gemini-2.5-pro' })).name, 'models/my-gemini-2.5-pro');
  const names: (string | undefined)[] = [];
  for await (const { name } of await models.list()) names.push(name);
  assert.deepEqual(names, ['models/my-gemini-2.5-flash', 'models/my-gemini-2.5-pro', 'models/my-gemini-embedding-001']);

  assert.deepEqual(
    upstream.received.map(({ path }) => path),
    [
      '/g/v1beta/models/gemini-2.5-flash:generateContent',
      '/i/v1beta/models/gemini-2.5-pro:streamGenerateContent',
      '/g/v1beta/models/gemini-2.5-flash:countTokens',
      '/v/v1/publishers/google/models/gemini-embedding-001:batchEmbedContents',
    ],
  );
  const batch = upstream.received[3]?.json['requests'] as { model: string }[] | undefined;
  assert.equal(batch?.[0]?.model, 'models/gemini-embedding-001');
  assertClean(upstream, 'sk-upstream');
});

test('each SDK reads our errors as its own', async (t) => {
  const { url } = await gatewayServer(t, {});
  const openai = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'wrong', maxRetries: 0 });
  await assert.rejects(
    openai.models.list(),
    (error) => error instanceof OpenAI.AuthenticationError && error.code === 'invalid_api_key',
  );
  const anthropic = new Anthropic({ baseURL: url, apiKey: 'wrong', maxRetries: 0 });
  await assert.rejects(
    anthropic.messages.create({ model: 'm', max_tokens: 1, messages: [] }),
    (error) => error instanceof Anthropic.AuthenticationError && error.type === 'authentication_error',
  );
  const google = new GoogleGenAI({ apiKey: 'wrong', httpOptions: { baseUrl: url } });
  await assert.rejects(google.models.generateContent({ model: 'm', contents: 'x' }), /UNAUTHENTICATED/);

  const known = new OpenAI({ baseURL: `${url}/v1`, apiKey: clientKey, maxRetries: 0 });
  await assert.rejects(
    known.chat.completions.create({ model: 'm', messages: [] }),
    (error) => error instanceof OpenAI.NotFoundError && error.code === 'model_not_found',
  );
});
