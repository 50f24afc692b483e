import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UsageFilter, UsageRecord } from '../../src/usage/index.ts';
import { exchange, noon, type TestUsage, testUsage } from './usage.ts';

const keys = ['ck-a', 'ck-b', ''];
const models = ['m1', 'm2', undefined];

/** 300 requests, a second apart, some at the same time. */
const fill = (usage: TestUsage): void => {
  for (let n = 0; n < 300; n++)
    usage.record(
      exchange({
        time: noon + Math.floor(n / 2) * 1000,
        requestId: String(n).padStart(8, '0'),
        clientKey: keys[n % 3]!,
        model: models[(n % 7) % 3],
        provider: n % 5 ? 'claude' : 'codex',
        authIndex: n % 4 ? 'aaaa' : 'bbbb',
        failed: n % 11 === 0,
      }),
    );
};

async function everything(usage: TestUsage, filter: UsageFilter, limit: number): Promise<UsageRecord[]> {
  const all: UsageRecord[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await usage.records({ filter, limit, cursor });
    assert.ok(page.records.length <= limit);
    all.push(...page.records);
    if (page.nextCursor === undefined) return all;
    assert.equal(page.records.length, limit);
    cursor = page.nextCursor;
  }
}

test('a record says what is known of a request', async (t) => {
  const usage = await testUsage(t);
  usage.record(
    exchange({
      status: 429,
      failed: true,
      failure: { status: 429, body: 'slow down' },
      tokens: { input: 1, cacheWrite: 2 },
    }),
  );
  const { records, nextCursor } = await usage.records({ filter: {}, limit: 1, cursor: undefined });
  assert.equal(nextCursor, undefined);
  assert.deepEqual(records, [
    {
      time: '2026-05-20T12:00:00.000Z',
      'request-id': '0000abcd',
      key: '1ceb81c70e1bb2c5',
      endpoint: 'POST /v1/chat/completions',
      provider: 'claude',
      model: 'claude-opus',
      alias: 'opus',
      'auth-index': '359679d0f6381b30',
      'auth-type': 'api_key',
      source: '0ca713212c5c62da',
      status: 429,
      failed: true,
      fail: { status_code: 429, body: 'slow down' },
      latency_ms: 120,
      ttft_ms: 40,
      tokens: {
        input_tokens: 1,
        output_tokens: 0,
        reasoning_tokens: 0,
        cached_tokens: 0,
        cache_write_tokens: 2,
        total_tokens: 1,
      },
      'client-ip': '127.0.0.1',
      'user-agent': 'client/1',
      'service-tier': 'standard',
    },
  ]);
});

const filters: Record<string, [UsageFilter, (record: UsageRecord) => boolean]> = {
  nothing: [{}, () => true],
  'a time on': [{ from: noon + 5000 }, ({ time }) => Date.parse(time) >= noon + 5000],
  'before a time': [{ to: noon + 5000 }, ({ time }) => Date.parse(time) < noon + 5000],
  'a key': [{ key: '4b2c9a347d268928' }, ({ key }) => key === '4b2c9a347d268928'],
  'a model': [{ model: 'm2' }, ({ model }) => model === 'm2'],
  'a provider': [{ provider: 'codex' }, ({ provider }) => provider === 'codex'],
  'a credential': [{ authIndex: 'bbbb' }, (record) => record['auth-index'] === 'bbbb'],
  failures: [{ failed: true }, ({ failed }) => failed],
  successes: [{ failed: false }, ({ failed }) => !failed],
  several: [
    { model: 'm1', provider: 'claude', failed: false, from: noon + 20_000, to: noon + 90_000 },
    ({ model, provider, failed, time }) =>
      model === 'm1' &&
      provider === 'claude' &&
      !failed &&
      Date.parse(time) >= noon + 20_000 &&
      Date.parse(time) < noon + 90_000,
  ],
  'what is not there': [{ model: 'm9' }, () => false],
};

test('records are all that a filter chooses, the newest first, whatever the size of a page', async (t) => {
  const usage = await testUsage(t);
  fill(usage);
  const all = await everything(usage, {}, 1000);
  assert.deepEqual(
    all.map((record) => record['request-id']),
    Array.from({ length: 300 }, (_, n) => String(299 - n).padStart(8, '0')),
  );
  for (const [name, [filter, wanted]] of Object.entries(filters))
    await t.test(name, async () => {
      const chosen = all.filter(wanted);
      assert.equal(chosen.length === 0, name === 'what is not there');
      for (const limit of [1, 7, 100, 1000]) assert.deepEqual(await everything(usage, filter, limit), chosen);
    });
});

test('a cursor goes on where the page ended, though new records come', async (t) => {
  const usage = await testUsage(t);
  fill(usage);
  const first = await usage.records({ filter: {}, limit: 100, cursor: undefined });
  for (let n = 0; n < 50; n++) usage.record(exchange({ time: noon + 1_000_000 + n }));
  const second = await usage.records({ filter: {}, limit: 1000, cursor: first.nextCursor });
  assert.equal(second.records.length, 200);
  assert.equal(new Set([...first.records, ...second.records].map((record) => record['request-id'])).size, 300);
});

test('a cursor that is none of ours is refused', async (t) => {
  const usage = await testUsage(t);
  for (const cursor of [
    'x',
    'MSAy IDM',
    Buffer.from('1 x').toString('base64url'),
    Buffer.from('1 2 3').toString('base64url'),
    '"',
  ])
    await assert.rejects(usage.records({ filter: {}, limit: 1, cursor }), { kind: 'invalid', code: 'invalid cursor' });
});
