/** Claude Code as a client of the gateway, set up as the README says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, filledIn, missing } from '../../fixtures/clients/client.ts';
import { converse, type Dialect, flawless, providerKey, type Talk } from '../../fixtures/clients/conversation.ts';
import { clientKey } from '../../fixtures/gateway-server.ts';
import { codeBlocks } from '../../fixtures/readme.ts';

const [example] = codeBlocks('json');
const options = [
  '--model',
  'claude-sonnet-4-5',
  '--allowedTools',
  'Read',
  '--verbose',
  '--output-format',
  'stream-json',
];

const claudeCode: Client & Talk = {
  name: 'Claude Code',
  script: '@anthropic-ai/claude-code/cli-wrapper.cjs',
  files: (gateway) => ({ '.claude/settings.json': filledIn(example!, gateway) }),
  env: () => ({ DISABLE_TELEMETRY: '1', DISABLE_AUTOUPDATER: '1', CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' }),
  begins: (prompt) => ['-p', prompt, ...options],
  goesOn: (prompt) => ['-p', prompt, '--continue', ...options],
  answer(output) {
    const events = output.trim().split('\n');
    return events.map((line) => JSON.parse(line)).find(({ type }) => type === 'result')?.result;
  },
};

const event = (type: string, data: Record<string, unknown> = {}): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;

const messages: Dialect = {
  config: (url) => ({
    'claude-api-key': [0, 1, 2].map((n) => ({ 'api-key': `${providerKey}-${n}`, 'base-url': url })),
  }),
  parts: (request) => (request['messages'] as { content: string | unknown[] }[]).flatMap(({ content }) => content),
  events(said, id) {
    const message = { id: `msg_${id}`, type: 'message', role: 'assistant', model: 'claude-sonnet-4-5', content: [] };
    const [reason, block, delta] =
      'call' in said
        ? [
            'tool_use',
            { type: 'tool_use', id: said.call.id, name: 'Read', input: {} },
            { type: 'input_json_delta', partial_json: JSON.stringify({ file_path: said.call.file }) },
          ]
        : ['end_turn', { type: 'text', text: '' }, { type: 'text_delta', text: said.text }];
    return [
      event('message_start', {
        message: { ...message, stop_reason: null, stop_sequence: null, usage: { input_tokens: 10, output_tokens: 1 } },
      }),
      event('content_block_start', { index: 0, content_block: block }),
      event('content_block_delta', { index: 0, delta }),
      event('content_block_stop', { index: 0 }),
      event('message_delta', { delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 5 } }),
      event('message_stop'),
    ];
  },
};

test('Claude Code goes through three turns and a tool call, kept alive', {
  skip: missing(claudeCode),
  timeout: 120_000,
}, async (t) => {
  const { received, ...conversation } = await converse(t, claudeCode, messages);
  assert.deepEqual(conversation, flawless('POST /v1/messages'));
  for (const { path, headers, body, json } of received) {
    assert.deepEqual([path, json['stream']], ['/v1/messages', true]);
    assert.equal(headers.authorization, `Bearer ${providerKey}-0`, 'the conversation stays with its key');
    assert.ok(!(JSON.stringify(headers) + body).includes(clientKey));
  }
});
