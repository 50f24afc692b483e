/** Who serves a WebSocket that goes on from something: the provider that has it. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { clientKey, gatewayServer } from '../fixtures/gateway-server.ts';
import type { TestServer } from '../fixtures/server.ts';
import { connectClient } from '../fixtures/socket-client.ts';
import { standIn } from '../fixtures/stand-in/server.ts';
import { answerOf, type SocketStandIn, socketStandIn } from '../fixtures/stand-in/socket.ts';

/** The service with three providers that take turns, and whose responses have ids of their own. */
async function served(t: TestContext): Promise<{ server: TestServer; providers: SocketStandIn[] }> {
  const providers = [await socketStandIn(t), await socketStandIn(t), await socketStandIn(t)];
  for (const [index, provider] of providers.entries())
    provider.answer((frame, { socket }) => {
      for (const event of answerOf(frame)) socket.send(event.replace('resp_1', `resp_of_${index}`));
    });
  const server = await gatewayServer(t, {
    'codex-api-key': providers.map(({ url }) => ({ 'api-key': 'sk', 'base-url': `${url}/v1`, websockets: true })),
    routing: { strategy: 'round-robin' },
  });
  return { server, providers };
}

/** Which provider a new connection goes to that asks so. */
async function askedOf(t: TestContext, url: string, headers: Record<string, string>, more: object): Promise<number> {
  const client = await connectClient(t, url, { headers });
  client.send({ type: 'response.create', model: 'gpt-5.1', input: 'Hi', ...more });
  const answer = (await client.answer()).join('');
  client.socket.close();
  return Number(/resp_of_(\d)/.exec(answer)![1]);
}

test('connections of one conversation go to one provider, others take turns', async (t) => {
  const { server } = await served(t);
  const asked: number[] = [];
  for (const id of ['s-1', 's-2', 's-3', 's-3', 's-2', 's-1', 's-1'])
    asked.push(await askedOf(t, server.url, { 'session-id': id }, {}));
  assert.deepEqual(asked, [0, 1, 2, 2, 1, 0, 0]);
});

test('a connection that goes on from a response goes to the provider that gave it over another', async (t) => {
  const { server } = await served(t);
  const asked: number[] = [];
  for (const previous of [undefined, undefined, undefined, 'resp_of_2', 'resp_of_0', 'resp_of_1', 'resp_of_1'])
    asked.push(await askedOf(t, server.url, {}, { previous_response_id: previous }));
  assert.deepEqual(asked, [0, 1, 2, 2, 0, 1, 1]);
});

test('a connection that goes on from a response of a key without WebSocket is told to ask over HTTP', async (t) => {
  const [upstream, provider] = [await standIn(t), await socketStandIn(t)];
  const server = await gatewayServer(t, {
    'codex-api-key': [
      { 'api-key': 'sk', 'base-url': upstream.url },
      { 'api-key': 'sk', 'base-url': provider.url, websockets: true },
    ],
    routing: { strategy: 'fill-first' },
  });
  const answered = await fetch(`${server.url}/v1/responses`, {
    method: 'POST',
    headers: { authorization: `Bearer ${clientKey}` },
    body: JSON.stringify({ model: 'gpt-5.1', input: 'Hi' }),
  });
  const { id } = (await answered.json()) as { id: string };
  const client = await connectClient(t, server.url);
  client.send({ type: 'response.create', model: 'gpt-5.1', input: 'Hi', previous_response_id: id });
  const [event] = (await client.answer()).map((one) => JSON.parse(one));
  assert.deepEqual([event.status, event.error.code], [426, 'upgrade_required']);
  assert.equal(provider.handshakes.length, 0);
});
