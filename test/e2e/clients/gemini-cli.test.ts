/** Gemini CLI as a client of the gateway, set up as the README says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, filledIn, missing } from '../../fixtures/clients/client.ts';
import { converse, type Dialect, flawless, providerKey, type Talk } from '../../fixtures/clients/conversation.ts';
import { clientKey } from '../../fixtures/gateway-server.ts';
import { codeBlocks } from '../../fixtures/readme.ts';

const [exports] = codeBlocks('bash');
const [, settings] = codeBlocks('json');
const model = 'gemini-2.5-flash';
const options = ['--model', model, '--approval-mode', 'yolo', '--skip-trust', '--output-format', 'json'];

const geminiCli: Client & Talk = {
  name: 'Gemini CLI',
  script: '@google/gemini-cli/bundle/gemini.js',
  files: () => ({
    '.gemini/settings.json': JSON.stringify({
      ...JSON.parse(settings!),
      general: { enableAutoUpdate: false, enableAutoUpdateNotification: false },
      privacy: { usageStatisticsEnabled: false },
      telemetry: { enabled: false },
    }),
  }),
  env: (gateway) => ({
    ...Object.fromEntries(
      [...exports!.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, filledIn(value!, gateway)]),
    ),
    GEMINI_CLI_NO_RELAUNCH: 'true', // it would start itself again to have more memory
  }),
  begins: (prompt) => ['-p', prompt, ...options],
  goesOn: (prompt) => ['-p', prompt, '--resume', 'latest', ...options],
  answer: (output) => JSON.parse(output).response,
};

const event = (parts: unknown[], more: Record<string, unknown> = {}): string =>
  `data: ${JSON.stringify({
    candidates: [{ content: { role: 'model', parts }, index: 0, ...more }],
    usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 5, totalTokenCount: 15 },
    modelVersion: model,
    responseId: 'response-1',
  })}\r\n\r\n`;

const generateContent: Dialect = {
  config: (url) => ({ 'gemini-api-key': [{ 'api-key': providerKey, 'base-url': url }] }),
  parts: (request) => (request['contents'] as { parts: unknown[] }[]).flatMap(({ parts }) => parts),
  events: (said) => [
    event([{ text: '' }]),
    event(
      'call' in said
        ? [{ functionCall: { id: said.call.id, name: 'read_file', args: { file_path: said.call.file } } }]
        : [{ text: said.text }],
      { finishReason: 'STOP' },
    ),
  ],
};

test('Gemini CLI goes through three turns and a tool call, kept alive', {
  skip: missing(geminiCli),
  timeout: 120_000,
}, async (t) => {
  const { received, ...conversation } = await converse(t, geminiCli, generateContent);
  const path = `/v1beta/models/${model}:streamGenerateContent`;
  assert.deepEqual(conversation, flawless(`POST ${path}`));
  for (const { path: asked, query, headers, body } of received) {
    assert.deepEqual([asked, query], [path, 'alt=sse']);
    assert.equal(headers['x-goog-api-key'], providerKey);
    assert.ok(!(JSON.stringify(headers) + body).includes(clientKey));
  }
});
