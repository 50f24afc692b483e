/** Codex CLI as a client of the gateway, set up as the README says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, filledIn, missing } from '../../fixtures/clients/client.ts';
import { converse, type Dialect, flawless, providerKey, type Talk } from '../../fixtures/clients/conversation.ts';
import { clientKey } from '../../fixtures/gateway-server.ts';
import { codeBlocks } from '../../fixtures/readme.ts';

const [example] = codeBlocks('toml');

const codex: Client & Talk = {
  name: 'Codex CLI',
  script: '@openai/codex/bin/codex.js',
  files: (gateway) => ({
    '.codex/config.toml': `check_for_update_on_startup = false
sandbox_mode = "danger-full-access" # its own sandbox can't be made in every container
${filledIn(example!, gateway)}
[analytics]
enabled = false

[features]
plugins = false # fetched from GitHub
`,
  }),
  env: () => ({ CLIPROXY_API_KEY: clientKey }),
  begins: (prompt) => ['exec', '--json', '--skip-git-repo-check', prompt],
  goesOn: (prompt) => ['exec', 'resume', '--last', '--json', '--skip-git-repo-check', prompt],
  answer(output) {
    const events = output.trim().split('\n');
    const messages = events.map((line) => JSON.parse(line)).filter(({ item }) => item?.type === 'agent_message');
    return messages.at(-1)?.item.text;
  },
};

const event = (type: string, data: Record<string, unknown>): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;

const usage = {
  input_tokens: 10,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 5,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 15,
};

const responses: Dialect = {
  config: (url) => ({ 'codex-api-key': [0, 1, 2].map((n) => ({ 'api-key': `${providerKey}-${n}`, 'base-url': url })) }),
  parts: ({ input }) => input as unknown[],
  events(said, id) {
    const item =
      'call' in said
        ? {
            type: 'function_call',
            id: `fc_${id}`,
            status: 'completed',
            call_id: said.call.id,
            name: 'exec_command',
            arguments: JSON.stringify({ cmd: `cat ${said.call.file}` }),
          }
        : {
            type: 'message',
            id: `msg_${id}`,
            status: 'completed',
            role: 'assistant',
            content: [{ type: 'output_text', text: said.text, annotations: [] }],
          };
    const response = { id: `resp_${id}`, object: 'response', status: 'in_progress', output: [] };
    return [
      event('response.created', { response }),
      event('response.output_item.added', { output_index: 0, item: { ...item, status: 'in_progress' } }),
      ...('text' in said
        ? [
            event('response.output_text.delta', {
              item_id: `msg_${id}`,
              output_index: 0,
              content_index: 0,
              delta: said.text,
            }),
          ]
        : []),
      event('response.output_item.done', { output_index: 0, item }),
      event('response.completed', { response: { ...response, status: 'completed', output: [item], usage } }),
    ];
  },
};

test('Codex CLI goes through three turns and a tool call, kept alive', {
  skip: missing(codex),
  timeout: 120_000,
}, async (t) => {
  const { received, ...conversation } = await converse(t, codex, responses);
  assert.deepEqual(conversation, flawless('POST /v1/responses'));
  for (const { path, headers, body, json } of received) {
    assert.deepEqual([path, json['stream']], ['/responses', true]);
    assert.equal(headers.authorization, `Bearer ${providerKey}-0`, 'the conversation stays with its key');
    assert.ok(!(JSON.stringify(headers) + body).includes(clientKey));
  }
});
