/** OpenAI's own SDK as a client over WebSocket. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import OpenAI from 'openai';
import { ResponsesWS } from 'openai/resources/responses/ws';
import { atEnd } from '../fixtures/at-end.ts';
import { clientKey, gatewayServer } from '../fixtures/gateway-server.ts';
import { socketStandIn } from '../fixtures/stand-in/socket.ts';

test("OpenAI's SDK asks twice on one connection, and reads what the gateway itself has to say", async (t) => {
  const provider = await socketStandIn(t);
  const server = await gatewayServer(t, {
    'codex-api-key': [{ 'api-key': 'sk-1', 'base-url': provider.url, websockets: true }],
  });
  const client = new OpenAI({ apiKey: clientKey, baseURL: `${server.url}/v1` });
  const socket = new ResponsesWS(client);
  atEnd(t, () => socket.close());
  const told: string[] = [];
  for (const model of ['gpt-5.1', 'gpt-5', 'nobodys']) {
    const ended = new Promise<string>((resolve) => {
      socket.once('response.completed', ({ response }) =>
        resolve(`${response.model} ${response.usage?.output_tokens}`),
      );
      socket.once('error', ({ message }) => resolve(message));
    });
    socket.send({ type: 'response.create', model, input: 'Hi' });
    told.push(await ended);
  }
  const refused = 'model "nobodys" is not served on this connection: open another one for it';
  assert.deepEqual(told, ['gpt-5.1 2', 'gpt-5 2', refused]);
  assert.equal(provider.calls.length, 1);
});
