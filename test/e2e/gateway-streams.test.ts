/** Streams that fail, are cut or fall silent, as the vendors' own SDKs see them through the whole service. */
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';
import { ApiError, GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { recordedText } from '../fixtures/stand-in/recorded.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

/** One way to stream through the gateway. */
type Way = {
  name: string;
  file: string;
  /** Reads a whole stream with the vendor's SDK; resolves to its text. */
  read(url: string): Promise<string>;
  text: string;
  /** The vendor's error, as it comes in the place of the first event. */
  error: string;
  /** What the SDK throws for a stream that was cut. */
  thrown(error: unknown): boolean;
};

const messages = [{ role: 'user' as const, content: 'Hello' }];
const openai = (url: string) => new OpenAI({ baseURL: `${url}/v1`, apiKey: clientKey, maxRetries: 0 });
const anthropic = (url: string) => new Anthropic({ baseURL: url, apiKey: clientKey, maxRetries: 0 });
const google = (url: string) => new GoogleGenAI({ apiKey: clientKey, httpOptions: { baseUrl: url } }).models;

const ways: Way[] = [
  {
    name: "OpenAI's SDK, chat completions",
    file: 'openai/chat.sse.txt',
    async read(url) {
      let text = '';
      for await (const chunk of await openai(url).chat.completions.create({ model: 'gpt-4.1', messages, stream: true }))
        text += chunk.choices[0]?.delta.content ?? '';
      return text;
    },
    text: 'Hello wörld 🌍',
    error: 'data: {"error":{"message":"down","type":"server_error","code":null}}\n\n',
    thrown: (error) => error instanceof OpenAI.APIError && error.code === 'incomplete_answer',
  },
  {
    name: "OpenAI's SDK, Responses",
    file: 'openai/response.sse.txt',
    async read(url) {
      let text = '';
      for await (const event of await openai(url).responses.create({ model: 'gpt-5', input: 'x', stream: true }))
        if (event.type === 'response.output_text.delta') text += event.delta;
      return text;
    },
    text: 'In a peaceful grove, a unicorn.',
    error:
      'event: error\ndata: {"type":"error","code":"server_error","message":"down","param":null,"sequence_number":0}\n\n',
    thrown: (error) => error instanceof OpenAI.APIError && error.code === 'incomplete_answer',
  },
  {
    name: "Anthropic's SDK",
    file: 'anthropic/message.sse.txt',
    read: (url) => anthropic(url).messages.stream({ model: 'claude-x', max_tokens: 9, messages }).finalText(),
    text: 'Hello!',
    error: 'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n',
    thrown: (error) => error instanceof Anthropic.APIError && error.type === 'api_error',
  },
  {
    name: "Google's SDK",
    file: 'google/generate.sse.txt',
    async read(url) {
      let text = '';
      for await (const chunk of await google(url).generateContentStream({ model: 'gemini-x', contents: 'x' }))
        text += chunk.text ?? '';
      return text;
    },
    text: 'AI learns from data.',
    error: 'data: {"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}}\r\n\r\n',
    thrown: (error) => error instanceof ApiError && error.status === 502,
  },
];

/** The service with two keys for each way; `respond` is told which one was used. */
async function serve(
  t: TestContext,
  respond: (key: string, response: ServerResponse) => unknown,
  config: Record<string, unknown> = {},
): Promise<string> {
  const upstream = await standIn(t);
  upstream.respond(({ headers }, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return respond(String(headers['x-goog-api-key'] ?? headers.authorization).slice(-1), response);
  });
  const keys = (more = {}) => ['a', 'b'].map((key) => ({ 'api-key': `sk-${key}`, 'base-url': upstream.url, ...more }));
  const { url } = await gatewayServer(t, {
    routing: { strategy: 'fill-first' },
    'openai-compatibility': [
      compatible(upstream.url, { 'api-key-entries': [{ 'api-key': 'sk-a' }, { 'api-key': 'sk-b' }] }),
    ],
    'codex-api-key': keys(),
    'claude-api-key': keys(),
    'gemini-api-key': keys(),
    ...config,
  });
  return url;
}

/** The events of a recorded stream, each with its end. */
const eventsOf = (file: string): string[] => recordedText(file).split(/(?<=\n\r?\n)/);

for (const { name, file, read, text, error, thrown } of ways) {
  test(`${name}: an error in the place of the first event is served by the next key`, async (t) => {
    const used: string[] = [];
    const url = await serve(t, (key, response) => {
      used.push(key);
      response.end(key === 'a' ? error : recordedText(file));
    });
    assert.equal(await read(url), text);
    assert.deepEqual(used, ['a', 'b']);
  });

  test(`${name}: a stream that was cut, or broke off, is an error, never an answer`, async (t) => {
    const events = eventsOf(file);
    const starts = [events.slice(0, 1), events.slice(0, -2).length > 0 ? events.slice(0, -2) : events.slice(0, 1)];
    for (const start of starts)
      for (const ending of ['end', 'destroy'] as const) {
        const url = await serve(t, (_, response) => {
          const sent = start.join('').replace(/finish_?reason":"\w+"/i, 'x":0');
          response.write(sent, () => setTimeout(() => response[ending](), 20));
        });
        await assert.rejects(read(url), thrown, `${start.length} events, then ${ending}`);
      }
  });
}

test('each SDK reads a stream that is kept alive, before its first event and between two, as ever', async (t) => {
  const raw = new Map<string, string>();
  const through = globalThis.fetch;
  t.mock.method(globalThis, 'fetch', async (...args: Parameters<typeof fetch>) => {
    const answer = await through(...args);
    const { origin } = new URL(String(args[0]));
    const watched = answer.body!.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, controller) {
          raw.set(origin, (raw.get(origin) ?? '') + Buffer.from(piece).toString('latin1'));
          controller.enqueue(piece);
        },
      }),
    );
    return new Response(watched, { status: answer.status, headers: answer.headers });
  });
  const one = async ({ name, file, read, text }: Way): Promise<void> => {
    const events = eventsOf(file);
    const respond = async (_: string, response: ServerResponse): Promise<void> => {
      response.flushHeaders();
      await sleep(2500);
      response.write(events[0]!);
      await sleep(1500);
      response.end(events.slice(1).join(''));
    };
    const url = await serve(t, respond, { streaming: { 'keepalive-seconds': 1 } });
    assert.equal(await read(url), text, name);
    const kept = name.startsWith('Google')
      ? /^\n+data: [^\n]*\r\n\r\n\n+data: /
      : /^(: keep-alive\n\n)+[^:][\s\S]*\n\n(: keep-alive\n\n)+[^:]/;
    assert.match(raw.get(new URL(url).origin) ?? '', kept, name);
  };
  await Promise.all(ways.map(one));
});

test("Anthropic's SDK and Google's tell whose fault a failure was when no key could serve", async (t) => {
  const url = await serve(t, (_, response) => response.end(ways[2]!.error));
  await assert.rejects(ways[2]!.read(url), (error) => error instanceof Anthropic.APIError && error.status === 529);
  const busy = await serve(t, (_, response) => response.end(ways[3]!.error));
  await assert.rejects(ways[3]!.read(busy), (error) => error instanceof ApiError && error.status === 503);
});
