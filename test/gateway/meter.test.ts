import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Ending, endings } from '../../src/gateway/formats/endings.ts';
import { createMeter, type Metered } from '../../src/gateway/metering/meter.ts';
import { fc } from '../fixtures/properties.ts';

/** What is read of an answer that comes in chunks of this size. */
function metered(type: string, text: string, size: number, ending?: Ending): Metered {
  const meter = createMeter(type, ending);
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) meter.push(bytes.subarray(i, i + size));
  meter.end();
  return meter.read();
}

const events = (...data: unknown[]): string =>
  data.map((one) => `data: ${typeof one === 'string' ? one : JSON.stringify(one)}\n\n`).join('');

const sizes = (text: string): number[] => [1, 2, 3, 7, 64, text.length];

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
  'a stream that writes a name with escapes': {
    type: 'text/event-stream',
    text: events({ choices: [] }, '{"us\\u0061ge":{"prompt_tokens":1}}'),
    want: { tokens: { input: 1 } },
  },
  'a stream whose tier changes': {
    type: 'text/event-stream',
    text: events(
      { service_tier: 'auto' },
      { service_tier: 'auto' },
      { service_tier: 'auto', response: { service_tier: 'flex' } },
    ),
    want: { serviceTier: 'flex' },
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
    for (const size of sizes(text)) {
      const { tokens, serviceTier, error } = metered(type, text, size);
      assert.deepEqual(
        { tokens, serviceTier, error },
        { tokens: {}, serviceTier: undefined, error: undefined, ...want },
      );
    }
  });

const { completions, responses, messages, google } = endings;
const chunk = (reason: unknown) => events({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });
const named = (type: string, more = {}) => `event: ${type}\n${events({ type, ...more })}`;
const candidate = (more: object) => ({ candidates: [{ content: { parts: [] }, ...more }] });

const ends: [name: string, ending: Ending, text: string, ended: boolean][] = [
  ['[DONE]', completions, `${chunk(null)}data: [DONE]\n\n`, true],
  ['[DONE] without a blank', completions, 'data:[DONE]\r\n\r\n', true],
  ['[DONE] and a blank behind it', completions, `${chunk(null)}data: [DONE] \r\n\r\n`, true],
  ['[DONE] without a line feed', completions, 'data: [DONE]', true],
  ['a finish_reason', completions, chunk('stop'), true],
  ['a finish_reason in an event that has no end', completions, chunk('stop').trimEnd(), true],
  ['neither', completions, chunk(null) + chunk(''), false],
  ['[DONE] in the text', completions, events({ choices: [{ delta: { content: 'data: [DONE]' } }] }), false],
  ['a finish_reason elsewhere', completions, events({ choices: [{ delta: { finish_reason: 'stop' } }] }), false],
  ['response.completed', responses, named('response.completed', { response: { output: 'x'.repeat(1000) } }), true],
  ['response.failed', responses, named('response.failed', { response: { error: null } }), true],
  ['response.incomplete, without its name', responses, events({ type: 'response.incomplete' }), true],
  ['response.created alone', responses, named('response.created'), false],
  ['[DONE] for Responses', responses, `${named('response.created')}data: [DONE]\n\n`, false],
  ['message_stop', messages, named('message_stop'), true],
  ['message_stop inside', messages, named('message_delta', { delta: { type: 'message_stop' } }), false],
  ['finishReason', google, events(candidate({ finishReason: 'STOP' })), true],
  ['a blocked prompt', google, events({ promptFeedback: { blockReason: 'SAFETY' } }), true],
  ['no finishReason', google, events(candidate({})), false],
  ['lines that end in a carriage return', messages, named('message_stop').replaceAll('\n', '\r'), true],
];
for (const [name, ending, text, ended] of ends)
  test(`whether a stream has come to its end: ${name}`, () => {
    for (const size of sizes(text)) assert.equal(metered('text/event-stream', text, size, ending).ended, ended);
  });

const firsts: [name: string, type: string, text: string, want: Partial<Metered>][] = [
  ['an event stream', 'text/event-stream', ': hi\n\ndata: {}\n\n', { kind: 'events', events: 1 }],
  ['blank lines and comments are no events', 'text/event-stream', '\n\n: a\n\n:\r\n\r\nid: 1\n\n', { events: 0 }],
  ['an event stream with a mark of its byte order', 'text/event-stream', '\ufeffdata: {}\n\n', { events: 1 }],
  ['an event stream that says it is something else', 'application/json', 'data: {}\n\n', { kind: 'events' }],
  ['lines that end in a carriage return', 'text/event-stream', 'data: 1\rdata: 2\r\rdata: 3\r\r', { events: 2 }],
  ['an event without an end', 'text/event-stream', 'data: {}\n', { kind: 'events', events: 0 }],
  [
    'JSON that says it is an event stream',
    'text/event-stream',
    ' {"error":{"a":1}}',
    { kind: 'json', error: '{"a":1}' },
  ],
  ['items of an array', 'application/json', '[{"a":[1,2]},{"b":3},{"c"', { kind: 'json', events: 2 }],
  ['a page', 'application/json', '\n<!doctype html>', { kind: 'page' }],
  ['blanks', 'text/event-stream', '\r\n \n', { kind: undefined }],
  [
    'an event named error',
    'text/event-stream',
    'event: error\ndata: no JSON\n\n',
    { error: 'an error event', events: 1 },
  ],
  ['an error that is none', 'text/event-stream', events({ error: null }) + events({ error: '' }), { error: undefined }],
  ['a named event that isn’t one', 'text/event-stream', 'event: errors\ndata: {}\n\n', { error: undefined, events: 1 }],
];
for (const [name, type, text, want] of firsts)
  test(`what an answer is by its content: ${name}`, () => {
    for (const size of sizes(text)) {
      const all = metered(type, text, size);
      for (const [member, value] of Object.entries(want)) assert.equal(all[member as keyof Metered], value, member);
    }
  });

test('a flat error event of Responses is an error by its type', () => {
  const text = events({ type: 'error', code: 'server_error', message: 'no' });
  assert.equal(metered('text/event-stream', text, text.length, responses).error, 'an error event');
});

test('of an event stream that comes in whole events the same is read as of its bytes, one by one', () => {
  const names = [
    'usage',
    'usageMetadata',
    'service_tier',
    'error',
    'type',
    'choices',
    'finish_reason',
    'message',
    'response',
  ];
  const leaf = fc.constantFrom<unknown>(
    null,
    1,
    '',
    'default',
    'flex',
    'error',
    'message_stop',
    'response.completed',
    '[DONE]',
    '"usage":{"input_tokens":9}',
    { input_tokens: 1, service_tier: 'priority' },
    { input_tokens: 2 },
    { message: 'no' },
    [{ finish_reason: null }, { finish_reason: 'stop' }],
  );
  const data = fc
    .dictionary(fc.constantFrom(...names), fc.oneof(leaf, fc.dictionary(fc.constantFrom(...names), leaf)), {
      maxKeys: 3,
    })
    .chain((value) => fc.constantFrom(JSON.stringify(value), JSON.stringify(value).replaceAll(':', ' : ')))
    .chain((text) =>
      fc.constantFrom(text, text, text.replaceAll('"usage"', '"us\\u0061ge"'), '[DONE]', '{"usage":', ''),
    );
  const before = fc.constantFrom(
    '',
    '',
    'event: x\n',
    'event: error\n',
    'event:error\n',
    ': comment\n',
    'id: 1\n',
    'data: {"a":\n',
  );
  const stream = fc.array(fc.tuple(before, data, fc.constantFrom('data: ', 'data:')), { maxLength: 6 });
  fc.assert(
    fc.property(
      stream,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(...Object.values(endings)),
      (all, lineEnd, ending) => {
        const text = all
          .map(([first, json, field]) => `${first}${field}${json}\n\n`)
          .join('')
          .replaceAll('\n', lineEnd);
        assert.deepEqual(
          metered('text/event-stream', text, Math.max(1, text.length), ending),
          metered('text/event-stream', text, 1, ending),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('a long answer is read as the same in short, and a cut one as far as it came', () => {
  const error = { message: 'no', type: 'server_error' };
  const members: [string, unknown][] = [
    ['id', 'resp_1'],
    ['type', 'error'],
    ['type', 'response.completed'],
    ['error', error],
    ['error', null],
    ['response', { id: 'resp_2', status: 'failed', error }],
    ['usage', { input_tokens: 3, output_tokens: 4 }],
    ['choices', [{ finish_reason: null }, { finish_reason: 'stop', usage: 1 }]],
    ['service_tier', 'flex'],
    ['text', '"usage": {"input_tokens": 9}'],
  ];
  const subsets = fc.uniqueArray(fc.constantFrom(...members), { selector: ([name]) => name });
  const read = (text: string, ending: Ending) => {
    const ids: string[] = [];
    const meter = createMeter('application/json', ending, (id) => ids.push(id));
    meter.push(Buffer.from(text));
    meter.end();
    return { ...meter.read(), ids };
  };
  fc.assert(
    fc.property(subsets, fc.constantFrom(responses, completions), (some, ending) => {
      const text = JSON.stringify(Object.fromEntries(some));
      const long = `{${' '.repeat(17 * 1024)}${text.slice(1)}`;
      const whole = read(text, ending);
      assert.deepEqual(read(long, ending), whole);
      assert.deepEqual(read(`${text.slice(0, -1)},"cut`, ending).tokens, whole.tokens);
    }),
  );
});
