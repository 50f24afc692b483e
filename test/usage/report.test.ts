/** GET /usage and the export, in the reference's shape. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, exchange, noon, testUsage, whole } from './usage.ts';

const detail = (timestamp: string, more: object = {}) => ({
  timestamp,
  source: 'sk-upstream-1',
  auth_index: '359679d0f6381b30',
  tokens: { input_tokens: 10, output_tokens: 5, reasoning_tokens: 0, cached_tokens: 0, total_tokens: 15 },
  failed: false,
  ...more,
});
const none = { input_tokens: 0, output_tokens: 0, reasoning_tokens: 0, cached_tokens: 0, total_tokens: 0 };

/** Day and hour of a time on this machine's clock. */
const local = (time: number): { day: string; hour: string } => {
  const at = new Date(time);
  const two = (n: number): string => String(n).padStart(2, '0');
  return { day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, hour: two(at.getHours()) };
};

test('a report has totals, days, hours, and details under the names of the clients', async (t) => {
  const usage = await testUsage(t);
  usage.record(exchange());
  usage.record(exchange({ time: noon + 1, failed: true, status: 500, tokens: {} }));
  usage.record(exchange({ time: noon + 2, model: 'claude-haiku' }));
  usage.record(
    exchange({
      clientKey: '',
      model: undefined,
      provider: undefined,
      source: undefined,
      authIndex: undefined,
      tokens: {},
    }),
  );
  const { day, hour } = local(noon);
  const expected = {
    total_requests: 4,
    success_count: 3,
    failure_count: 1,
    total_tokens: 30,
    apis: {
      'POST /v1/chat/completions': {
        total_requests: 1,
        total_tokens: 0,
        models: {
          unknown: {
            total_requests: 1,
            total_tokens: 0,
            details: [detail('2026-05-20T12:00:00.000Z', { source: '', auth_index: '', tokens: none })],
          },
        },
      },
      'ck-client-1': {
        total_requests: 3,
        total_tokens: 30,
        models: {
          'claude-haiku': { total_requests: 1, total_tokens: 15, details: [detail('2026-05-20T12:00:00.002Z')] },
          'claude-opus': {
            total_requests: 2,
            total_tokens: 15,
            details: [
              detail('2026-05-20T12:00:00.000Z'),
              detail('2026-05-20T12:00:00.001Z', { tokens: none, failed: true }),
            ],
          },
        },
      },
    },
    requests_by_day: { [day]: 4 },
    requests_by_hour: { [hour]: 4 },
    tokens_by_day: { [day]: 30 },
    tokens_by_hour: { [hour]: 30 },
  };
  assert.deepEqual(JSON.parse(await whole(await usage.report())), { usage: expected, failed_requests: 1 });
  assert.deepEqual(JSON.parse(await whole(await usage.export())), {
    version: 1,
    exported_at: '2026-05-20T12:00:00.000Z',
    usage: expected,
  });
});

test('a report of nothing has the same members', async (t) => {
  const usage = await testUsage(t);
  assert.deepEqual(JSON.parse(await whole(await usage.report())), {
    usage: {
      total_requests: 0,
      success_count: 0,
      failure_count: 0,
      total_tokens: 0,
      apis: {},
      requests_by_day: {},
      requests_by_hour: {},
      tokens_by_day: {},
      tokens_by_hour: {},
    },
    failed_requests: 0,
  });
});

test('details are none, the newest, or all; totals count everything', async (t) => {
  const usage = await testUsage(t, { 'usage-details-limit': 3 });
  for (let n = 0; n < 2500; n++) usage.record(exchange({ time: noon + n, model: n % 2 ? 'odd' : 'even' }));
  const timesOf = async (details?: 'none' | 'all'): Promise<number[]> => {
    const { usage: report } = JSON.parse(await whole(await usage.report(details)));
    assert.equal(report.total_requests, 2500);
    const models = Object.values<{ details: { timestamp: string }[] }>(report.apis['ck-client-1'].models);
    return models.flatMap(({ details }) => details.map(({ timestamp }) => Date.parse(timestamp) - noon));
  };
  assert.deepEqual(await timesOf('none'), []);
  assert.deepEqual(await timesOf(), [2498, 2497, 2499]);
  const all = await timesOf('all');
  assert.deepEqual(
    all,
    [...all].sort((a, b) => (a % 2) - (b % 2) || a - b),
  );
  assert.equal(new Set(all).size, 2500);
});

test('a total that the vendor did not give is filled', async (t) => {
  const usage = await testUsage(t);
  const totals = [
    [{ input: 1, output: 2, reasoning: 4, cached: 8 }, 7],
    [{ cached: 8 }, 8],
    [{ input: 1, total: 5 }, 5],
    [{ input: -1, output: Number.NaN, total: 1.5 }, 0],
    [{}, 0],
  ] as const;
  for (const [n, [tokens]] of totals.entries()) usage.record(exchange({ time: noon - n, tokens }));
  const { records } = await usage.records({ filter: {}, limit: 10, cursor: undefined });
  assert.deepEqual(
    records.map(({ tokens }) => tokens.total_tokens),
    totals.map(([, total]) => total),
  );
});

test('secrets are shown as fingerprints where no client matches on them', async (t) => {
  const usage = await testUsage(t);
  usage.record(exchange({ failed: true, failure: { status: 429, body: 'slow down' }, status: 429 }));
  const shown = JSON.stringify([
    await usage.records({ filter: {}, limit: 10, cursor: undefined }),
    await usage.summary({ filter: {}, groupBy: ['key', 'auth-index'], timeZone: 'UTC' }),
    usage.log,
  ]);
  assert.doesNotMatch(shown, /ck-client|sk-upstream/);
  assert.match(shown, /"key":"1ceb81c70e1bb2c5"/); // the first 16 digits of sha256sum
});

test('requests that are equal to the millisecond are told apart, here and where they are imported', async (t) => {
  const usage = await testUsage(t);
  for (let n = 0; n < 3; n++) {
    for (let m = 0; m < 3; m++) usage.record(exchange());
    await usage.report('none'); // writes them
    usage.record(exchange({ time: noon + 1 }));
  }
  const text = await whole(await usage.export());
  const timestamps = [...text.matchAll(/"timestamp":"([^"]+)"/g)].map(([, timestamp]) => timestamp);
  assert.equal(new Set(timestamps).size, 12);
  const other = await testUsage(t);
  assert.deepEqual(await other.import(bytesOf(text)), { added: 12, skipped: 0, totalRequests: 12, failedRequests: 0 });
  const strip = (report: string): string => report.replace(/"exported_at":"[^"]*"/, '');
  assert.equal(strip(await whole(await other.export())), strip(text));
});

test('a text of any kind comes back as it was, cut where it is absurdly long', async (t) => {
  const usage = await testUsage(t);
  const odd = [
    '"',
    '\\',
    '\u2028',
    'ü',
    '😀',
    '__proto__',
    'constructor',
    ' ',
    '\n',
    '<script>',
    "'; DROP TABLE names; --",
  ];
  for (const text of odd) usage.record(exchange({ model: text, clientKey: text, userAgent: text }));
  usage.record(exchange({ model: '😀'.repeat(100_000), clientKey: 'a\0b\ud800' }));
  const { usage: report } = JSON.parse(await whole(await usage.report()));
  const expected = [...odd, 'a\ufffdb\ufffd'];
  assert.deepEqual(Object.keys(report.apis).sort(), [...expected].sort());
  assert.deepEqual(Object.keys(report.apis['a\ufffdb\ufffd'].models), ['😀'.repeat(256)]);
  const again = await usage.import(bytesOf(await whole(await usage.export())));
  assert.equal(again.added, 0);
});

test('a reader that goes in the middle ends the reading', async (t) => {
  const usage = await testUsage(t);
  for (let n = 0; n < 5000; n++) usage.record(exchange({ time: noon + n }));
  for await (const piece of await usage.report('all')) {
    assert.ok(piece.length > 60_000);
    break;
  }
  assert.equal((await usage.summary({ filter: {}, groupBy: [], timeZone: 'UTC' }))[0]?.requests, 5000);
});

test('nothing is recorded while recording is off; what is there can be read', async (t) => {
  const usage = await testUsage(t);
  usage.record(exchange());
  usage.settings['usage-statistics-enabled'] = false;
  usage.record(exchange());
  assert.equal(JSON.parse(await whole(await usage.report('none'))).usage.total_requests, 1);
  usage.settings['usage-statistics-enabled'] = true;
  usage.record(exchange());
  assert.equal(JSON.parse(await whole(await usage.report('none'))).usage.total_requests, 2);
});
