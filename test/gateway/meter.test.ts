import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMeter, type Metered } from '../../src/gateway/metering/meter.ts';

/** What is read of an answer that comes in chunks of this size. */
function metered(type: string, text: string, size: number): Metered {
  const meter = createMeter(type);
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) meter.push(bytes.subarray(i, i + size));
  return meter.read();
}

const events = (...data: unknown[]): string =>
  data.map((one) => `data: ${typeof one === 'string' ? one : JSON.stringify(one)}\n\n`).join('');

const cases: Record<string, { type: string; text: string; want: Partial<Metered> }> = {
  'a chat completion': {
    type: 'application/json',
    text: JSON.stringify({
      choices: [{ message: { content: '{"usage":{"prompt_tokens":99}}' } }],
      service_tier: 'flex',
      usage: {
        prompt_tokens: 10,
        completion_tokens: 5,
        total_tokens: 15,
        prompt_tokens_details: { cached_tokens: 4 },
        completion_tokens_details: { reasoning_tokens: 2 },
      },
    }),
    want: { tokens: { input: 10, output: 5, total: 15, cached: 4, reasoning: 2 }, serviceTier: 'flex' },
  },
  'a stream of chat completions': {
    type: 'text/event-stream; charset=utf-8',
    text: events(
      { choices: [], usage: null },
      { choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } },
      '[DONE]',
    ),
    want: { tokens: { input: 1, output: 2, total: 3 } },
  },
  'a stream of Responses events': {
    type: 'text/event-stream',
    text: `event: response.completed\n${events({ type: 'response.completed', response: { output: ['x'.repeat(100_000)], service_tier: 'default', error: null, usage: { input_tokens: 7, input_tokens_details: { cached_tokens: 0 }, output_tokens: 8, output_tokens_details: { reasoning_tokens: 6 }, total_tokens: 15 } } })}`,
    want: { tokens: { input: 7, cached: 0, output: 8, reasoning: 6, total: 15 }, serviceTier: 'default' },
  },
  "a stream of Anthropic's, whose counts come in two events": {
    type: 'text/event-stream',
    text: `event: message_start\r\ndata: ${JSON.stringify({ type: 'message_start', message: { usage: { input_tokens: 3, cache_creation_input_tokens: 4, cache_read_input_tokens: 5, output_tokens: 1, service_tier: 'standard' } } })}\r\n\r\nevent: message_delta\r\ndata: {"usage":{"output_tokens":9}}\r\n\r\n`,
    want: { tokens: { input: 3, cacheWrite: 4, cached: 5, output: 9 }, serviceTier: 'standard' },
  },
  "an array of Google's": {
    type: 'application/json',
    text: '[{"usageMetadata":{"promptTokenCount":1}}\r\n,\r\n{"usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":2,"thoughtsTokenCount":3,"totalTokenCount":6}}]',
    want: { tokens: { input: 1, output: 2, reasoning: 3, total: 6 } },
  },
  'an error inside a stream': {
    type: 'text/event-stream',
    text: `event: error\n${events({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } })}`,
    want: { tokens: {}, error: '{"type":"overloaded_error","message":"Overloaded"}' },
  },
  'data in several lines': {
    type: 'text/event-stream',
    text: 'data: {"usage":\ndata: {"total_tokens":3}}\n\n',
    want: { tokens: { total: 3 } },
  },
  'nothing where counts are missing, odd or in another field': {
    type: 'text/event-stream',
    text: `${events({ usage: { prompt_tokens: -1, completion_tokens: '5', total_tokens: 1.5 } })}: data: {"usage":{"total_tokens":1}}\nxdata: {"usage":{"total_tokens":1}}\n\n`,
    want: { tokens: {} },
  },
  'what follows garbage': {
    type: 'text/event-stream',
    text: `data: {{{\n\n\n\ndata: [DONE]\n\n${events({ usage: { total_tokens: 2 } })}`,
    want: { tokens: { total: 2 } },
  },
  'nothing of garbage': { type: 'application/json', text: '<html>{"usage":{"total_tokens":2}}', want: { tokens: {} } },
};
for (const [name, { type, text, want }] of Object.entries(cases))
  test(`the meter reads ${name}, however it is cut`, () => {
    for (const size of [1, 2, 3, 7, 64, text.length])
      assert.deepEqual(metered(type, text, size), { tokens: {}, serviceTier: undefined, error: undefined, ...want });
  });
