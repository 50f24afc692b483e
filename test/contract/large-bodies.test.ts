import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, done, given } from './collection-server.ts';

const objects = (count: number): string => `[${Array(count).fill('{}').join()}]`;

test('a list of 10,000 entries is taken, a longer one is refused as a body, as a file, and when it grows', async () => {
  await given('');
  await done(
    'PUT',
    '/gemini-api-key',
    Array.from({ length: 10_000 }, (_, index) => `k${index}`),
  );
  const grown = await ask('PATCH', '/gemini-api-key', { old: 'x', new: 'y' });
  assert.deepEqual([grown.status, grown.body['error']], [422, 'invalid_config']);
  const sent = await ask('PUT', '/claude-api-key', objects(10_001));
  assert.deepEqual([sent.status, sent.body['error']], [400, 'invalid body']);
  assert.match(String(sent.body['message']), /must have at most 10000 items/);
  const items = await ask('PUT', '/claude-api-key', `{"items":${objects(10_001)}}`);
  assert.deepEqual([items.status, items.body['error']], [400, 'invalid body']);
  const file = await ask('PUT', '/config.yaml', `debug: true\nclaude-api-key:\n${'- {}\n'.repeat(10_001)}`);
  assert.deepEqual([file.status, file.body['error']], [422, 'invalid_config']);
  assert.match(String(file.body['message']), /line 10003, .*at most 10000 entries/);
});

test('a body with more than 200,000 members and items is too large, however it is nested', async () => {
  const models = await ask('PUT', '/claude-api-key', `[{"api-key":"k","models":${objects(200_000)}}]`);
  assert.deepEqual([models.status, models.body['error']], [413, 'body too large']);
  const deep = `${'['.repeat(100_000)}${objects(100_001)}${']'.repeat(100_000)}`;
  assert.equal((await ask('PUT', '/claude-api-key', deep)).status, 413);
  assert.equal((await ask('PUT', '/claude-api-key', objects(1_400_000))).status, 413);
});

test('what the file has no room for is refused, and nothing else', async () => {
  await given(`unknown:\n${'- {a: 1}\n'.repeat(99_000)}`);
  const list = await ask('PUT', '/claude-api-key', Array(1500).fill({ 'api-key': 'k' }));
  assert.deepEqual([list.status, list.body['error']], [422, 'invalid_config']);
  assert.match(String(list.body['message']), /too many entries/);
  await done('PUT', '/claude-api-key', [{ 'api-key': 'k' }]);
});

test('a file with too many entries is refused with the line', async () => {
  const file = await ask('PUT', '/config.yaml', `claude-api-key:\n${'- {}\n'.repeat(200_001)}`);
  assert.deepEqual([file.status, file.body['error']], [400, 'invalid_yaml']);
  assert.match(String(file.body['message']), /line 200001, .*200,000/);
});
