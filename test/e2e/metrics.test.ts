/** What monitoring reads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientKey } from '../fixtures/gateway-server.ts';
import { managementKey, testServer } from '../fixtures/server.ts';
import { json } from '../fixtures/stand-in/server.ts';
import { ask, read, served } from './usage-server.ts';

test('metrics have what monitoring needs, and no secret; they need the key unless they are public', async (t) => {
  const { server, upstream } = await served(t);
  await ask(server);
  upstream.respond((_, response) => json(response, 401, { error: { message: 'no' } }));
  await ask(server);
  const metrics = (key?: string) =>
    fetch(`${server.url}/metrics`, key ? { headers: { Authorization: `Bearer ${key}` } } : {});
  assert.equal((await metrics()).status, 401);
  assert.equal((await metrics('mk-wrong')).status, 401);
  const answer = await metrics(managementKey);
  assert.equal(answer.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  const text = await answer.text();
  for (const line of [
    /^cliproxy_requests_total\{endpoint="POST \/v1\/chat\/completions",provider="local",model="gpt",status="200",failed="false"\} 1$/m,
    /^cliproxy_requests_total\{.*failed="true"\} 1$/m,
    /^cliproxy_request_duration_seconds_count\{.*\} 2$/m,
    /^cliproxy_time_to_first_byte_seconds_count\{.*\} 1$/m,
    /^cliproxy_overhead_seconds_bucket\{le="0.001",phase="before"\} \d+$/m,
    /^cliproxy_overhead_seconds_count\{phase="before"\} 2$/m,
    /^cliproxy_overhead_seconds_count\{phase="after"\} 1$/m,
    /^cliproxy_tokens_total\{provider="local",model="gpt",kind="input"\} 19$/m,
    /^cliproxy_credentials\{kind="openai-compatibility",state="error"\} 1$/m,
    /^cliproxy_usage_store_failures_total 0$/m,
    /^cliproxy_usage_store_up 1$/m,
    /^process_resident_memory_bytes \d+$/m,
  ])
    assert.match(text, line);
  assert.doesNotMatch(text, new RegExp(`${clientKey}|sk-upstream|${managementKey}|="[^"]*[0-9a-f]{8}`));
  await server.call('PUT', '/config.yaml', { body: `${await server.text()}metrics-public: true\n` });
  assert.equal((await metrics()).status, 200);
});

test('without a management key there are no metrics, unless they are public', async (t) => {
  const closed = await testServer(t, 'debug: false\n');
  assert.equal((await fetch(`${closed.url}/metrics`)).status, 404);
  const open = await testServer(t, 'metrics-public: true\n');
  assert.equal((await fetch(`${open.url}/metrics`)).status, 200);
});

test('a client that names ever new models fills neither the metrics nor the sums', async (t) => {
  const { server } = await served(t);
  for (let n = 0; n < 20; n++)
    await fetch(`${server.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${clientKey}` },
      body: JSON.stringify({ model: `invented-${n}`, messages: [] }),
    });
  const metrics = await (
    await fetch(`${server.url}/metrics`, { headers: { Authorization: `Bearer ${managementKey}` } })
  ).text();
  assert.doesNotMatch(metrics, /invented/);
  const { groups } = await read<{ groups: { model: string; requests: number }[] }>(
    server,
    '/usage/summary?group-by=model',
  );
  assert.deepEqual(
    groups.map(({ model, requests }) => [model, requests]),
    [['unknown', 20]],
  );
});
