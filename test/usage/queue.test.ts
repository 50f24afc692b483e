import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, noon, type TestUsage, testUsage } from './usage.ts';

const record = (usage: TestUsage, ...ids: string[]): void => {
  for (const requestId of ids) usage.record(exchange({ requestId }));
};
const ids = (records: { request_id: string }[]): string[] => records.map(({ request_id }) => request_id);

test('a record of the queue has what collectors of the newest version read', async (t) => {
  const usage = await testUsage(t);
  usage.record(
    exchange({
      status: 429,
      failed: true,
      failure: { status: 429, body: 'slow down' },
      tokens: { input: 1, cached: 2, cacheWrite: 3 },
    }),
  );
  usage.record(
    exchange({
      time: noon + 1,
      provider: undefined,
      model: undefined,
      alias: undefined,
      authType: undefined,
      clientKey: '',
    }),
  );
  const [failed, bare] = await usage.takeFromQueue(2);
  assert.deepEqual(failed, {
    timestamp: '2026-05-20T12:00:00.000Z',
    latency_ms: 120,
    ttft_ms: 40,
    source: 'sk-upstream-1',
    auth_index: '359679d0f6381b30',
    client_ip: '127.0.0.1',
    user_agent: 'client/1',
    tokens: {
      input_tokens: 1,
      output_tokens: 0,
      reasoning_tokens: 0,
      cached_tokens: 2,
      cache_read_tokens: 2,
      cache_creation_tokens: 3,
      total_tokens: 1,
    },
    failed: true,
    fail: { status_code: 429, body: 'slow down' },
    provider: 'claude',
    model: 'claude-opus',
    alias: 'opus',
    endpoint: 'POST /v1/chat/completions',
    auth_type: 'api_key',
    api_key: 'ck-client-1',
    request_id: '0000abcd',
    service_tier: 'standard',
  });
  const { provider, model, alias, auth_type, api_key, fail } = bare!;
  assert.deepEqual(
    { provider, model, alias, auth_type, api_key, fail },
    {
      provider: 'unknown',
      model: 'unknown',
      alias: 'unknown',
      auth_type: 'unknown',
      api_key: '',
      fail: { status_code: 200, body: '' },
    },
  );
});

test('taking takes the oldest, each once', async (t) => {
  const usage = await testUsage(t);
  record(usage, 'a', 'b', 'c');
  assert.deepEqual(ids(await usage.takeFromQueue(2)), ['a', 'b']);
  record(usage, 'd');
  assert.deepEqual(ids(await usage.takeFromQueue(5)), ['c', 'd']);
  assert.deepEqual(await usage.takeFromQueue(5), []);
  assert.equal((await usage.records({ filter: {}, limit: 10, cursor: undefined })).records.length, 4);
});

test('readers with a cursor take nothing from each other', async (t) => {
  const usage = await testUsage(t);
  assert.deepEqual(await usage.readQueue(10, ''), { records: [], nextCursor: '0' });
  record(usage, 'a', 'b', 'c');
  const read = async (count: number, cursor = ''): Promise<[string[], string | undefined]> => {
    const { records, nextCursor } = await usage.readQueue(count, cursor);
    return [ids(records), nextCursor];
  };
  const [first, next] = await read(2);
  assert.deepEqual(first, ['a', 'b']);
  assert.deepEqual(await read(2), [first, next]); // another reader
  const [second, end] = await read(2, next);
  assert.deepEqual(second, ['c']);
  assert.deepEqual(await read(2, end), [[], end]);
  record(usage, 'd');
  assert.deepEqual((await read(2, end))[0], ['d']);
  assert.deepEqual(ids(await usage.takeFromQueue(10)), ['a', 'b', 'c', 'd']);
});

test('a record leaves the queue when nobody took it in time', async (t) => {
  const usage = await testUsage(t, { 'redis-usage-queue-retention-seconds': 60 });
  record(usage, 'a');
  await usage.readQueue(1, '');
  usage.clock.now += 40_000;
  record(usage, 'b');
  await usage.readQueue(1, '');
  usage.clock.now += 30_000;
  assert.deepEqual(ids((await usage.readQueue(9, '')).records), ['b']);
  assert.deepEqual(ids((await usage.readQueue(9, '0')).records), ['b']);
  assert.deepEqual(ids(await usage.takeFromQueue(9)), ['b']);
});

test('the queue outlives a restart', async (t) => {
  const usage = await testUsage(t);
  record(usage, 'a', 'b');
  assert.deepEqual(ids(await usage.takeFromQueue(1)), ['a']);
  await usage.close();
  const next = await testUsage(t, { file: usage.file });
  record(next, 'c');
  assert.deepEqual(ids(await next.takeFromQueue(9)), ['b', 'c']);
});

test('a cursor that is none of ours is refused', async (t) => {
  const usage = await testUsage(t);
  for (const cursor of ['x', '-1', '1.5', '9'.repeat(20)])
    await assert.rejects(usage.readQueue(1, cursor), { kind: 'invalid', code: 'invalid cursor' });
});
