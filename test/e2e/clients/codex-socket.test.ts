/** Codex CLI as a client over WebSocket. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { atHome, type Client, filledIn, missing } from '../../fixtures/clients/client.ts';
import { askedOf, providerKey } from '../../fixtures/clients/conversation.ts';
import { wall } from '../../fixtures/clients/tap.ts';
import { clientKey, gatewayServer } from '../../fixtures/gateway-server.ts';
import { codeBlocks } from '../../fixtures/readme.ts';
import { standIn } from '../../fixtures/stand-in/server.ts';
import { socketStandIn } from '../../fixtures/stand-in/socket.ts';

const [example] = codeBlocks('toml');

const codex: Client = {
  name: 'Codex CLI',
  script: '@openai/codex/bin/codex.js',
  files: (gateway) => ({
    '.codex/config.toml': `check_for_update_on_startup = false
sandbox_mode = "danger-full-access" # its own sandbox can't be made in every container
${filledIn(example!, gateway)}supports_websockets = true

[analytics]
enabled = false

[features]
plugins = false # fetched from GitHub
`,
  }),
  env: () => ({ CLIPROXY_API_KEY: clientKey }),
};

const begins = ['exec', '--json', '--skip-git-repo-check'];
const goesOn = ['exec', 'resume', '--last', '--json', '--skip-git-repo-check'];

const usage = {
  input_tokens: 10,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 5,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 15,
};

/** The events of an answer with these items. */
function events(id: number, model: string, items: readonly Record<string, unknown>[]): string[] {
  const response = { id: `resp_${id}`, object: 'response', model, status: 'in_progress', output: [] };
  return [
    { type: 'response.created', response },
    ...items.flatMap((item, index) => [
      { type: 'response.output_item.added', output_index: index, item: { ...item, status: 'in_progress' } },
      { type: 'response.output_item.done', output_index: index, item },
    ]),
    { type: 'response.completed', response: { ...response, status: 'completed', output: items, usage } },
  ].map((event) => JSON.stringify(event));
}

const message = (id: number, text: string) => ({
  type: 'message',
  id: `msg_${id}`,
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', text, annotations: [] }],
});

const call = (id: number, file: string) => ({
  type: 'function_call',
  id: `fc_${id}`,
  status: 'completed',
  call_id: 'call_note_1',
  name: 'exec_command',
  arguments: JSON.stringify({ cmd: `cat ${file}` }),
});

test('Codex CLI holds a conversation over one WebSocket for each of its runs, with a tool call in it', {
  skip: missing(codex),
  timeout: 120_000,
}, async (t) => {
  const provider = await socketStandIn(t);
  const server = await gatewayServer(t, {
    'codex-api-key': [{ 'api-key': providerKey, 'base-url': provider.url, websockets: true }],
  });
  const outside = await wall(t);
  const { work, run } = await atHome(t, codex, server.url, outside.url);
  await writeFile(join(work, 'note.txt'), 'heliotrope\n');

  const heard: string[] = [];
  provider.answer((frame, { socket }) => {
    const asked = JSON.parse(frame) as { model: string; generate?: boolean; input: unknown[] };
    const last = JSON.stringify(asked.input.at(-1));
    const id = heard.push(
      asked.generate === false ? 'warm-up' : last.includes('function_call_output') ? 'result' : 'prompt',
    );
    const answers: Record<string, Record<string, unknown>[]> = {
      'warm-up': [],
      result: [message(id, last.includes('heliotrope') ? 'It says heliotrope.' : 'It says nothing.')],
      prompt: [last.includes('Read note.txt') ? call(id, join(work, 'note.txt')) : message(id, 'Yes, a pale violet.')],
    };
    for (const event of events(id, asked.model, answers[heard.at(-1)!]!)) socket.send(event);
  });

  const { output: first } = await run([...begins, 'Read note.txt. Which word is in it?']);
  const { output: second } = await run([...goesOn, 'Is that a colour?']);
  assert.match(first, /"text":"It says heliotrope\."/);
  assert.match(second, /"text":"Yes, a pale violet\."/);
  assert.deepEqual(heard, ['warm-up', 'prompt', 'result', 'warm-up', 'prompt']);
  assert.deepEqual(askedOf(server), Array(2).fill('GET /v1/responses 101'));
  assert.deepEqual(outside.asked, []);
  for (const { headers } of provider.handshakes) {
    assert.equal(headers.authorization, `Bearer ${providerKey}`);
    assert.match(String(headers['openai-beta']), /^responses_websockets=/);
    assert.ok(!JSON.stringify(headers).includes(clientKey));
  }
});

test('Codex CLI goes on over HTTP at once when its model is not served over WebSocket', {
  skip: missing(codex),
  timeout: 120_000,
}, async (t) => {
  const [provider, other] = [await standIn(t), await socketStandIn(t)];
  const server = await gatewayServer(t, {
    'codex-api-key': [
      { 'api-key': providerKey, 'base-url': provider.url },
      { 'api-key': 'sk-2', 'base-url': other.url, websockets: true, models: [{ name: 'gpt-other' }] },
    ],
  });
  const { run } = await atHome(t, codex, server.url, (await wall(t)).url);
  const { output, errors } = await run([...begins, 'Tell me a story']);
  assert.match(output, /"text":"In a peaceful grove, a unicorn\."/);
  assert.doesNotMatch(output + errors, /Reconnecting/);
  assert.deepEqual([...new Set(askedOf(server))].sort(), ['GET /v1/responses 426', 'POST /v1/responses 200']);
  assert.equal(other.handshakes.length, 0);
});
