/** What is written down of exchanges over WebSocket: statistics, metrics, request logs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientKey, gatewayServer } from '../fixtures/gateway-server.ts';
import { managementKey } from '../fixtures/server.ts';
import { connectClient } from '../fixtures/socket-client.ts';
import { answerOf, type SocketStandIn, socketStandIn } from '../fixtures/stand-in/socket.ts';
import { until } from '../fixtures/until.ts';
import { read } from './usage-server.ts';

const create = (model: string): string => JSON.stringify({ type: 'response.create', model, input: 'the question' });
const entryOf = ({ url }: SocketStandIn, more: object = {}) => ({
  'api-key': 'sk-provider-secret',
  'base-url': url,
  websockets: true,
  ...more,
});

type Row = {
  endpoint: string;
  model: string;
  alias: string;
  provider: string;
  failed: boolean;
  status: number;
  'request-id': string;
  tokens: Record<string, number>;
};

test('each answer is one request of the statistics, with its tokens; so is one that fails, or is left', async (t) => {
  const provider = await socketStandIn(t);
  const server = await gatewayServer(t, {
    'usage-statistics-enabled': true,
    'codex-api-key': [entryOf(provider, { models: [{ name: 'real', alias: 'asked' }] })],
  });
  const client = await connectClient(t, server.url);
  for (let i = 0; i < 2; i++) {
    client.send(create('asked'));
    await client.answer();
  }
  const error = { code: 'invalid_prompt', message: 'no such thing', type: 'invalid_request_error' };
  provider.answer((_, { socket }) => socket.send(JSON.stringify({ type: 'error', status: 400, error })));
  client.send(create('asked'));
  await client.answer();
  provider.answer((frame, { socket }) => socket.send(answerOf(frame)[0]!));
  client.send(create('asked'));
  await client.next();
  client.socket.terminate();
  const stranger = await connectClient(t, server.url);
  stranger.send(create('nobodys'));
  await stranger.answer();

  const rows = async (): Promise<Row[]> => (await read<{ records: Row[] }>(server, '/usage/records')).records;
  await until(async () => (await rows()).length === 5);
  const all = (await rows()).reverse();
  assert.deepEqual(
    all.map(({ endpoint, model, alias, status, failed }) => [endpoint, model, alias, status, failed]),
    [
      ['GET /v1/responses', 'real', 'asked', 200, false],
      ['GET /v1/responses', 'real', 'asked', 200, false],
      ['GET /v1/responses', 'real', 'asked', 400, true],
      ['GET /v1/responses', 'real', 'asked', 499, false],
      ['GET /v1/responses', 'unknown', 'nobodys', 404, true],
    ],
  );
  assert.equal(new Set(all.map((row) => row['request-id'])).size, 5);
  for (const { tokens } of all.slice(0, 2)) assert.deepEqual([tokens['input_tokens'], tokens['output_tokens']], [9, 2]);
  const headers = { authorization: `Bearer ${managementKey}` };
  const metrics = await (await fetch(`${server.url}/metrics`, { headers })).text();
  assert.match(
    metrics,
    /requests_total\{endpoint="GET \/v1\/responses",provider="codex",model="real",status="200",failed="false"\} 2/,
  );
});

test('each is a request log, with the frames of both sides and no secret', async (t) => {
  const provider = await socketStandIn(t);
  const server = await gatewayServer(t, { 'request-log': true, 'codex-api-key': [entryOf(provider)] });
  const client = await connectClient(t, server.url);
  for (const model of ['gpt-5.1', 'gpt-5']) {
    client.send(create(model));
    await client.answer();
  }
  type Listed = { logs: { id: string }[] };
  const logs = async () => (await read<Listed>(server, '/request-logs')).logs;
  await until(async () => (await logs()).length === 2);
  const texts = await Promise.all(
    (await logs()).map(async ({ id }) => (await server.call('GET', `/request-log-by-id/${id}`)).text()),
  );
  for (const model of ['gpt-5.1', 'gpt-5']) {
    const text = texts.find((one) => one.includes(`Model: ${model}\n`))!;
    assert.match(
      text,
      /the question[\s\S]*API REQUEST[\s\S]*the question[\s\S]*API RESPONSE[\s\S]*response\.completed[\s\S]*=== RESPONSE[\s\S]*response\.completed/,
    );
    assert.ok(!text.includes('sk-provider-secret') && !text.includes(clientKey));
  }
});

test('without request-log only what fails is a log', async (t) => {
  const provider = await socketStandIn(t);
  const server = await gatewayServer(t, { 'codex-api-key': [entryOf(provider)] });
  const client = await connectClient(t, server.url);
  client.send(create('gpt-5.1'));
  await client.answer();
  provider.answer((_, { socket }) => socket.send('{"type":"error","status":400,"error":{"message":"the reason"}}'));
  client.send(create('gpt-5'));
  await client.answer();
  type Listed = { files: { name: string }[] };
  const files = async () => (await read<Listed>(server, '/request-error-logs')).files;
  await until(async () => (await files()).length > 0);
  const [file, ...others] = await files();
  assert.equal(others.length, 0);
  assert.match(await (await server.call('GET', `/request-error-logs/${file!.name}`)).text(), /gpt-5"[\s\S]*the reason/);
});
