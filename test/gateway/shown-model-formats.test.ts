/** `force-mapping` in every format, however an answer is cut on its way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showingModel } from '../../src/gateway/formats/shown-model.ts';
import { untranslated } from '../../src/gateway/formats/translator.ts';
import type { GatewayOperation, GatewaySettings, Stream } from '../../src/gateway/index.ts';
import { testGateway } from '../fixtures/gateway.ts';
import { recordedText } from '../fixtures/stand-in/recorded.ts';
import { standIn } from '../fixtures/stand-in/server.ts';
import { inPieces } from './streams.ts';

/** An answer with `MODEL` where it names the model. What looks like a name elsewhere stays: in a text, and in what tools are given. */
type Named = { name: string; operation: GatewayOperation; isStream: boolean; text: string };

const lookalikes = '"x":{"model":"real"},"text":"{\\"model\\":\\"real\\"} é"';
const event = (json: string, end = '\n'): string => `data: ${json}${end}${end}`;

const answers: Named[] = [
  {
    name: 'a chat completion',
    operation: 'createChatCompletion',
    isStream: false,
    text: `{\n "id": "1", "model" : "MODEL" ,\n "choices":[{"message":{${lookalikes}}}]}\n`,
  },
  {
    name: 'a stream of a chat completion',
    operation: 'createChatCompletion',
    isStream: true,
    text: `: hi\n\n${event(`{"model":"MODEL","choices":[{"delta":{${lookalikes}}}]}`).repeat(2)}${event('{"model":"MODEL","choices":[{"finish_reason":"stop"}]}', '\r\n')}data: [DONE]\n\n`,
  },
  {
    name: 'a completion',
    operation: 'createCompletion',
    isStream: false,
    text: `{"choices":[{"text":"\\"model\\":\\"real\\"","index":0}],"model":"MODEL"}`,
  },
  {
    name: 'a stream of a completion',
    operation: 'createCompletion',
    isStream: true,
    text: `${event('{"choices":[{"text":"a"}],"model":"MODEL"}')}data: [DONE]\n\n`,
  },
  {
    name: 'an embedding',
    operation: 'createEmbedding',
    isStream: false,
    text: '{"object":"list","data":[{"embedding":[0.1,-2e3]}],"model":"MODEL","usage":{"total_tokens":1}}',
  },
  {
    name: 'a response',
    operation: 'createResponse',
    isStream: false,
    text: `{"id":"resp_1","object":"response","model":"MODEL","output":[{${lookalikes},"model":"real"}]}`,
  },
  {
    name: 'a stream of a response',
    operation: 'createResponse',
    isStream: true,
    text: `event: response.created\n${event('{"type":"response.created","response":{"model":"MODEL","output":[]}}')}event: response.output_text.delta\n${event('{"type":"response.output_text.delta","delta":"\\"model\\":\\"real\\""}')}event: response.completed\n${event('{"type":"response.completed","response":{"output":[{"model":"real"}],"model":"MODEL"}}')}`,
  },
  {
    name: 'a message',
    operation: 'createMessage',
    isStream: false,
    text: `{"id":"msg_1","type":"message","content":[{"type":"tool_use","input":{"model":"real"}}],"model":"MODEL"}`,
  },
  {
    name: 'a stream of a message',
    operation: 'createMessage',
    isStream: true,
    text: `event: message_start\n${event('{"type":"message_start","message":{"id":"msg_1","model":"MODEL","content":[]}}')}event: content_block_delta\n${event('{"type":"content_block_delta","delta":{"partial_json":"{\\"model\\": \\"real\\"}"}}')}event: message_stop\n${event('{"type":"message_stop"}')}`,
  },
  {
    name: "Google's content",
    operation: 'generateContent',
    isStream: false,
    text: `{"candidates":[{"content":{"parts":[{"functionCall":{"args":{"model":"real","modelVersion":"real"}}}]}}],"modelVersion":"MODEL"}`,
  },
  {
    name: "a stream of Google's content",
    operation: 'streamGenerateContent',
    isStream: true,
    text: `${event('{"candidates":[{"content":{"parts":[{"text":"a"}]}}],"modelVersion": "MODEL"}', '\r\n')}${event('{"candidates":[{"finishReason":"STOP"}],"modelVersion": "MODEL"}', '\r\n')}`,
  },
  {
    name: "an array of Google's content",
    operation: 'streamGenerateContent',
    isStream: false,
    text: '[{"candidates":[],"modelVersion":"MODEL"},\n{"candidates":[{"finishReason":"STOP"}],"modelVersion":"MODEL"}]',
  },
];

/** The names that providers have for one model: with a date, escaped, or of another spelling altogether. */
const names = ['real', 'real-2026-01-01', 'vendor\\/real', 'r\\u0065al', 'deployment of é', ''];

const asked = 'my "quick" é';
const shown = JSON.stringify(asked).slice(1, -1);

const streamOf = (pieces: readonly Uint8Array[]): Stream => ({
  pipe(sink) {
    for (const piece of pieces) sink.write(piece);
    sink.end();
  },
  resume() {},
  cancel() {},
});

/** What a client gets of these pieces. */
function passed(pieces: readonly Uint8Array[], isStream: boolean): string {
  const got: Uint8Array[] = [];
  showingModel(untranslated, asked)
    .answer(streamOf(pieces), isStream)
    .pipe({
      write: (piece) => got.push(piece) > 0,
      end() {},
      fail(error) {
        throw error;
      },
    });
  return Buffer.concat(got).toString();
}

for (const { name, isStream, text } of answers)
  test(`${name} names what was asked for, cut at every byte`, () => {
    for (const real of names) {
      const bytes = Buffer.from(text.replaceAll('MODEL', real));
      const wanted = text.replaceAll('MODEL', shown);
      for (let at = 0; at <= bytes.length; at++)
        assert.equal(passed([bytes.subarray(0, at), bytes.subarray(at)], isStream), wanted, `${real} at ${at}`);
      const single = [...bytes].map((byte) => Uint8Array.of(byte));
      assert.equal(passed(single, isStream), wanted);
    }
  });

const model = { name: 'real', alias: 'quick', 'force-mapping': true };
const listOf: Record<string, (url: string) => Partial<GatewaySettings>> = {
  create: (url) => ({
    'openai-compatibility': [
      { name: 'p', 'base-url': url, 'api-key-entries': [{ 'api-key': 'k' }], responses: true, models: [model] },
    ],
  }),
  createMessage: (url) => ({ 'claude-api-key': [{ 'api-key': 'k', 'base-url': url, models: [model] }] }),
  google: (url) => ({ 'gemini-api-key': [{ 'api-key': 'k', 'base-url': url, models: [model] }] }),
};

for (const { name, operation, isStream, text } of answers)
  test(`${name} names what was asked for at its endpoint`, async (t) => {
    const provider = await standIn(t);
    const isGoogle = operation.endsWith('Content');
    const settings = listOf[operation] ?? listOf[isGoogle ? 'google' : 'create']!;
    const gateway = await testGateway(t, settings(provider.url));
    provider.respond((_, response) => {
      response.writeHead(200, { 'content-type': isStream ? 'text/event-stream' : 'application/json' });
      return inPieces(response, text.replaceAll('MODEL', 'real-1'), 5);
    });
    const asking = isGoogle ? { model: 'quick', json: {} } : { json: { model: 'quick', stream: isStream } };
    const answer = await gateway.ask({ operation, ...asking });
    assert.deepEqual([answer.status, answer.text], [200, text.replaceAll('MODEL', 'quick')]);
  });

test('recorded answers of each vendor change in the names of their models alone', () => {
  for (const [file, isStream] of [
    ['openai/chat.json', false],
    ['openai/chat.sse.txt', true],
    ['openai/completion.json', false],
    ['openai/embedding.json', false],
    ['openai/response.json', false],
    ['openai/response.sse.txt', true],
    ['anthropic/message.json', false],
    ['anthropic/message.sse.txt', true],
    ['google/generate.json', false],
    ['google/generate.sse.txt', true],
    ['google/generate.array.json', false],
  ] as const) {
    const text = recordedText(file);
    const renamed = text.replaceAll(/"(model|modelVersion)"(\s*:\s*)"[^"]*"/g, `"$1"$2"${shown}"`);
    assert.notEqual(renamed, text, file);
    assert.equal(passed([Buffer.from(text)], isStream), renamed, file);
  }
});
