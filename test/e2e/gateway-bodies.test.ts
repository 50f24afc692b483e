import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { test } from 'node:test';
import { until } from '../config/opened-config.ts';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const chat = { method: 'POST', headers: { Authorization: `Bearer ${clientKey}`, 'Content-Type': 'application/json' } };

/** The beginning of a body, and no more for now. */
function upload(url: string, bytes: number): ClientRequest {
  const sent = request(`${url}/v1/chat/completions`, chat);
  sent.on('error', () => {});
  sent.write(`{"model":"m","x":"${'x'.repeat(bytes)}`);
  return sent;
}

test('bodies that are under way have a bound together, and room is made as they end', async (t) => {
  const upstream = await standIn(t);
  const server = await gatewayServer(t, {
    'openai-compatibility': [compatible(upstream.url)],
    'request-bodies-max-mb': 1,
  });
  const whole = () => fetch(`${server.url}/v1/chat/completions`, { ...chat, body: JSON.stringify({ model: 'm' }) });
  const first = upload(server.url, 600_000);
  const second = upload(server.url, 600_000);
  const [answer] = (await Promise.race([once(first, 'response'), once(second, 'response')])) as [IncomingMessage];
  assert.equal(answer.statusCode, 503);
  assert.equal(answer.headers['retry-after'], '5');
  let text = '';
  for await (const piece of answer) text += piece;
  assert.equal(JSON.parse(text).error.code, 'too_many_bodies');

  assert.equal((await whole()).status, 200); // a small one still fits
  first.destroy();
  second.destroy();
  await until(async () => {
    const third = upload(server.url, 900_000);
    third.end('"}');
    const [accepted] = (await once(third, 'response')) as [IncomingMessage];
    accepted.resume();
    return accepted.statusCode === 200;
  });
});
