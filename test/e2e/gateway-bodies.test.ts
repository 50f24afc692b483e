import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { managementKey } from '../fixtures/server.ts';
import { standIn, unanswered } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';

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
  assert.equal(JSON.parse(await text(answer)).error.code, 'too_many_bodies');

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

const form = '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.json"\r\n\r\n';
const kinds: [name: string, method: string, path: string, type: string, beginning: string][] = [
  ['YAML', 'PUT', '/config.yaml', 'application/yaml', '# '],
  ['JSON', 'PUT', '/openai-compatibility', 'application/json', '["'],
  ['a form', 'POST', '/auth-files', 'multipart/form-data; boundary=edge', form],
];
for (const [name, method, path, type, beginning] of kinds)
  test(`${name} for the Management API counts with the bodies for the gateway`, async (t) => {
    const server = await gatewayServer(t, { 'request-bodies-max-mb': 1 });
    const first = upload(server.url, 600_000);
    const headers = { Authorization: `Bearer ${managementKey}`, 'Content-Type': type };
    const second = request(`${server.url}/v0/management${path}`, { method, headers });
    second.on('error', () => {}).write(beginning + 'x'.repeat(600_000));
    const [answer] = (await Promise.race([once(first, 'response'), once(second, 'response')])) as [IncomingMessage];
    assert.equal(answer.statusCode, 503);
    assert.equal(answer.headers['retry-after'], '5');
    assert.match(await text(answer), /too.many.bodies/);
    first.destroy();
    second.destroy();
  });

test('a large body whose model has an alias goes out whole, with its length, however often it is tried', async (t) => {
  const upstream = await standIn(t);
  const entry = compatible(upstream.url, {
    'api-key-entries': [{ 'api-key': 'sk-1' }, { 'api-key': 'sk-2' }],
    models: [{ name: 'of-the-vendor', alias: 'm' }],
  });
  const server = await gatewayServer(t, { 'openai-compatibility': [entry] });
  const bodyWith = (model: string): string =>
    JSON.stringify({ messages: [{ role: 'user', content: 'ü'.repeat(500_000) }], model, n: 'x'.repeat(500_000) });
  upstream.respond((_, response) => {
    if (upstream.received.length > 1) return unanswered;
    response.writeHead(500).end();
  });
  const answer = await fetch(`${server.url}/v1/chat/completions`, { ...chat, body: bodyWith('m') });
  assert.equal(answer.status, 200);
  assert.equal(upstream.received.length, 2);
  for (const { body, headers } of upstream.received) {
    assert.ok(body === bodyWith('of-the-vendor'));
    assert.equal(headers['content-length'], String(Buffer.byteLength(body)));
    assert.equal(headers['transfer-encoding'], undefined);
  }
});
