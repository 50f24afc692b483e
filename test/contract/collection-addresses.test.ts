/** Which entry a request is about, and what it is told about its mistakes, asked of a real server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, done, file, given } from './collection-server.ts';

const two = (first: string, second: string): string =>
  `codex-api-key:\n  - {api-key: k, base-url: https://a.example.com${first}}\n  - {api-key: k, base-url: https://b.example.com${second}}\n`;

test('base-url tells equal keys apart, blanks around it are nothing', async () => {
  await given(two('', ''));
  await done('PATCH', '/codex-api-key?base-url=%20https://b.example.com%20', { match: ' k ', value: { priority: 1 } });
  assert.equal(await file(), two('', ', priority: 1'));
  await done('DELETE', '/codex-api-key?api-key=k&base-url=%20https://b.example.com%20');
  assert.equal(await file(), 'codex-api-key:\n  - {api-key: k, base-url: https://a.example.com}\n');
});

test('an index counts before a key, in PATCH and in DELETE', async () => {
  const list = 'claude-api-key:\n  - {api-key: a}\n  - {api-key: b}\n';
  await given(list);
  await done('PATCH', '/claude-api-key', { index: 0, match: 'b', value: { priority: 1 } });
  assert.equal(await file(), list.replace('api-key: a', 'api-key: a, priority: 1'));
  assert.equal((await ask('PATCH', '/claude-api-key', { index: 2, match: 'b', value: { priority: 2 } })).status, 404);
});

test('the order of members makes no other entry', async () => {
  const text = 'claude-api-key:\n  - {headers: {X-B: b, X-A: a}, later: {c: 1, b: 2}, api-key: a}\n  - {api-key: b}\n';
  await given(text);
  await done('PUT', '/claude-api-key', [
    { 'api-key': 'b' },
    { 'api-key': 'a', headers: { 'X-A': 'a', 'X-B': 'b' }, later: { b: 2, c: 1 } },
  ]);
  const [first, second] = text.split('\n').slice(1);
  assert.equal(await file(), `claude-api-key:\n${second}\n${first}\n`);
});

const mistakes: [body: unknown, location: string, message: string][] = [
  [[1], '[0]', 'must be an object or a string'],
  [{ items: [1] }, 'items[0]', 'must be an object or a string'],
  [{ items: 7 }, 'items', 'must be an array'],
  [{ item: [] }, 'items', 'is missing'],
  [[{ models: [1] }], '[0].models[0]', 'must be an object'],
  [[{ 'api-key': 'a', priority: 1e300 }], '[0].priority', 'must be an integer of at most 15 digits'],
];

for (const [body, location, message] of mistakes)
  test(`of ${JSON.stringify(body)} the answer says once what is wrong`, async () => {
    const answer = await ask('PUT', '/gemini-api-key', body);
    assert.deepEqual(
      [answer.status, answer.body['message'], answer.body['details']],
      [400, `invalid body: ${location} ${message}`, [{ location, message }]],
    );
  });
