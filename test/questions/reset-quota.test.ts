import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authIndexOf } from '../../src/providers/index.ts';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { json, standIn, unanswered } from '../fixtures/stand-in/server.ts';

test('a credential that is out of quota serves again once its quota is reset', async (t) => {
  const upstream = await standIn(t);
  let isOver = true;
  upstream.respond((_, response) => {
    if (!isOver) return unanswered;
    return json(response, 429, { error: { message: 'no quota' } }, { 'retry-after': '3600' });
  });
  const server = await gatewayServer(t, { 'openai-compatibility': [compatible(upstream.url)] });
  const ask = async (model: string): Promise<number> => {
    const answer = await fetch(`${server.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clientKey}` },
      body: JSON.stringify({ model, messages: [] }),
    });
    await answer.text();
    return answer.status;
  };
  const auth_index = authIndexOf('openai-compatibility', { baseUrl: `${upstream.url}/v1`, key: 'sk-upstream' });
  const reset = async () => (await server.call('POST', '/reset-quota', { body: { auth_index } })).json();

  assert.deepEqual(await reset(), { status: 'ok', auth_index, models: [] });
  assert.deepEqual([await ask('a'), await ask('b')], [429, 429]);
  isOver = false;
  assert.equal(await ask('a'), 429);
  assert.equal(upstream.received.length, 2);
  assert.deepEqual(await reset(), { status: 'ok', auth_index, models: ['a', 'b'] });
  assert.deepEqual([await ask('a'), await ask('b')], [200, 200]);
  assert.deepEqual(await reset(), { status: 'ok', auth_index, models: [] });
});
