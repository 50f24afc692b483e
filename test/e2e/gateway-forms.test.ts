/** Forms that the gateway's contract leaves open, beside those of its examples: members that are null, and the formats of errors. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { clientKey, configText, gatewayServer } from '../fixtures/gateway-server.ts';
import { connectPage } from '../fixtures/page.ts';
import { type TestServer, testServer } from '../fixtures/server.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';
import { at, documented, type Operation, operations, validator } from './gateway-operations.ts';

let upstream: StandIn;
let server: TestServer;
before(async () => {
  upstream = await standIn();
  const key = { 'api-key': 'k', 'base-url': upstream.url, models: [{ name: 'm' }] };
  server = await testServer(
    undefined,
    configText({
      'interactions-api-key': [key],
      'claude-api-key': [key],
      'codex-api-key': [key],
      'openai-compatibility': [{ name: 'a', 'base-url': upstream.url, models: key.models }],
    }),
  );
});
after(async () => {
  await server.stop();
  await upstream.stop();
});

type Body = { schema: { properties?: Record<string, { type?: unknown }> }; example: Record<string, unknown> };
const bodyOf = ({ requestBody }: Operation): Body | undefined =>
  requestBody?.content['application/json'] as Body | undefined;

/** Sends the contract's example with these members besides, and holds the answer against the contract. */
async function ask(operation: Operation, more: Record<string, unknown>): Promise<unknown> {
  const sent = { ...bodyOf(operation)!.example, model: 'm', ...more };
  assert.ok(validator(bodyOf(operation)!.schema)(sent), 'the contract allows it');
  const answer = await fetch(server.url + at(operation.path, 'm'), {
    method: operation.method,
    headers: { authorization: `Bearer ${clientKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  const said = await answer.text();
  assert.equal(answer.status, 200, said);
  documented(operation, answer.status, answer.headers, said);
  return answer.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(said) : undefined;
}

const open = ['stream', 'stream_options'];
for (const operation of operations)
  for (const name of open.filter((one) => one in (bodyOf(operation)?.schema.properties ?? {})))
    test(`${operation.operationId} takes a ${name} that is null, and one that is not`, async () => {
      for (const value of [null, name === 'stream' ? false : { include_usage: true }])
        await ask(operation, { [name]: value });
    });

for (const id of ['createChatCompletion', 'createCompletion', 'createEmbedding', 'createResponse'])
  test(`${id} may answer without a usage`, async () => {
    const operation = operations.find(({ operationId }) => operationId === id)!;
    const { example } = (operation.responses['200'] as { content: Record<string, { example: object }> }).content[
      'application/json'
    ]!;
    upstream.respond(({ method }, response) =>
      method === 'POST' ? json(response, 200, { ...example, usage: null }) : unanswered,
    );
    const answer = (await ask(operation, { stream: false })) as { usage: unknown };
    upstream.respond();
    assert.equal(answer.usage, null);
  });

const formats = {
  openai: { authorization: `Bearer ${clientKey}` },
  anthropic: { 'x-api-key': clientKey, 'anthropic-version': '2023-06-01' },
  google: { 'x-goog-api-key': clientKey },
};

test('a list without models has no first and no last one', async (t) => {
  const { url } = await gatewayServer(t, {});
  const answer = await fetch(`${url}/v1/models`, { headers: formats.anthropic });
  assert.deepEqual(await answer.json(), { data: [], has_more: false, first_id: null, last_id: null });
});

const handshake = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': Buffer.alloc(16).toString('base64'),
};

/** What the relay's door says, and the status it says it with. */
function knock(url: string, headers: Record<string, string>, method = 'GET'): Promise<[number, object]> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/v1/ws`, { method, headers, agent: false }, async (answer) =>
      resolve([answer.statusCode!, JSON.parse(await text(answer))]),
    );
    asking.on('error', reject).end();
  });
}

test('the relay refuses everybody in their own format', async (t) => {
  const { url } = await gatewayServer(t, {});
  for (let i = 0; i < 32; i++) await connectPage(t, `${url}/v1/ws?key=${clientKey}`);
  const members = { openai: ['error'], anthropic: ['error', 'request_id', 'type'], google: ['error'] };
  for (const [format, headers] of Object.entries(formats)) {
    const wrong = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace(clientKey, 'wrong')]),
    );
    const answers = [
      await knock(url, { ...handshake, ...wrong }),
      await knock(url, headers, 'POST'),
      await knock(url, headers),
      await knock(url, { ...handshake, ...headers }),
    ];
    assert.deepEqual(
      answers.map(([status]) => status),
      [401, 405, 426, 503],
    );
    for (const [, body] of answers) assert.deepEqual(Object.keys(body).sort(), members[format as keyof typeof members]);
  }
});
