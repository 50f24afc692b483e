import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { Cliproxy, followLog, sleep } from '@cliproxy/sdk';

/** A service that answers in turn, and a client of it that notes how long it would wait, in seconds. */
async function busy(t, answers, retries = {}) {
  const bodies = [];
  const server = createServer(async (request, response) => {
    bodies.push(await new Response(request).text());
    const { status = 200, headers = {}, body = { debug: true } } = answers.shift() ?? {};
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const waits = [];
  const wait = async (milliseconds) => void waits.push(milliseconds / 1000);
  const url = `http://127.0.0.1:${server.address().port}`;
  return { api: new Cliproxy({ url, retries: { wait, ...retries } }), waits, bodies };
}

const body = { error: 'too many requests', message: 'too many requests', 'request-id': '5f0c3a9e' };
const refused = (status, retryAfter) => ({ status, body, headers: retryAfter && { 'Retry-After': retryAfter } });

test('after 429 and 503 a request is sent again when Retry-After says, with its body', async (t) => {
  const { api, waits, bodies } = await busy(t, [refused(429, '2'), refused(503, '7')]);
  const { data } = await api.patchDebug({ body: { value: true } });
  assert.deepEqual(data, { debug: true });
  assert.deepEqual(waits, [2, 7]);
  assert.deepEqual(bodies, Array(3).fill('{"value":true}'));
});

test('Retry-After may be a date', async (t) => {
  const { api, waits } = await busy(t, [refused(503, new Date(Date.now() + 30_000).toUTCString())]);
  assert.ok((await api.getDebug()).data);
  assert.ok(waits[0] > 0 && waits[0] <= 30, `${waits}`);
});

test('without Retry-After the waits double, and only what can be repeated is', async (t) => {
  const { api, waits } = await busy(t, [refused(503), refused(503), refused(503), {}, refused(503)]);
  assert.ok((await api.putDebug({ body: { value: true } })).data);
  assert.deepEqual(waits, [0.5, 1, 2]);
  assert.equal((await api.patchDebug({ body: { value: true } })).error.status, 503);
  assert.equal(waits.length, 3);
});

test('it gives up after so many times, after too long a wait, and on other errors', async (t) => {
  const { api, waits } = await busy(t, [refused(429, '1'), refused(429, '1'), refused(429, '61'), refused(500, '1')], {
    times: 1,
  });
  for (const status of [429, 429, 500]) assert.equal((await api.getDebug()).error.status, status);
  assert.deepEqual(waits, [1]);
});

test('a signal ends the wait', async (t) => {
  const abort = new AbortController();
  const { api } = await busy(t, [refused(429, '60')], {
    wait: (milliseconds, signal) => {
      setTimeout(() => abort.abort());
      return sleep(milliseconds, signal);
    },
  });
  const { error } = await api.getDebug({ signal: abort.signal });
  assert.deepEqual([error.error, error.status], ['aborted', 0]);
});

test('an answer of something in between is an error, whatever its status', async (t) => {
  const page = { body: '<h1>Hello</h1>', headers: { 'Content-Type': 'text/html' } };
  const { api } = await busy(t, [page, { ...page, status: 502 }, { status: 500, body: { oops: true } }]);
  for (const status of [200, 502, 500]) {
    const { data, error, response } = await api.getDebug();
    assert.deepEqual([data, error.status, error.error], [undefined, 0, 'unexpected answer']);
    assert.equal(response.status, status);
  }
});

test('following the log asks now and then, though each question finds a line', async (t) => {
  const line = { body: { lines: ['asked'], 'line-count': 1, 'latest-timestamp': 1, 'next-cursor': 'c' } };
  const { api, bodies } = await busy(t, Array(100).fill(line));
  const started = performance.now();
  let lines = 0;
  for await (const _ of followLog(api, { every: 100 })) if (++lines === 4) break;
  assert.equal(bodies.length, 4);
  assert.ok(performance.now() - started >= 290);
});
