import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { bytesOf, exchange, noon, type TestUsage, testUsage, whole } from './usage.ts';

/** An export of the reference: zones, nanoseconds, totals of its own, and what its details may lack. */
const reference = {
  version: 1,
  exported_at: '2026-02-03T04:05:06.123456789Z',
  usage: {
    total_requests: 99,
    success_count: 1,
    failure_count: 98,
    total_tokens: 7,
    apis: {
      'sk-team-a': {
        total_requests: 3,
        total_tokens: 1,
        models: {
          'gpt-5': {
            total_requests: 2,
            total_tokens: 1,
            details: [
              {
                timestamp: '2026-02-03T05:05:06.123456789+01:00',
                source: 'a@example.com',
                auth_index: '359679d0f6381b30',
                tokens: { input_tokens: 3, output_tokens: 4, reasoning_tokens: 5, cached_tokens: 1, total_tokens: 12 },
                failed: false,
              },
              {
                timestamp: '2026-02-02T23:05:06.123456788-05:00',
                source: 'a@example.com',
                auth_index: '',
                tokens: { input_tokens: 3 },
                failed: true,
              },
            ],
          },
          ' ': { details: [{ timestamp: '2026-02-03T04:05:06Z', source: ' b ', tokens: {}, failed: false }] },
        },
      },
      'POST /v1/messages': {
        models: { m: { details: [{ source: 'x' }, { source: 'x' }, { timestamp: '0001-01-01T00:00:00Z' }] } },
      },
      '  ': { models: { m: { details: [{ source: 'nobody' }] } } },
      empty: { models: null },
    },
    requests_by_day: { '2026-02-03': 99 },
  },
};

const requests = async (usage: TestUsage): Promise<number> =>
  (await usage.summary({ filter: {}, groupBy: [], timeZone: 'UTC' }))[0]?.requests ?? 0;
const leftovers = (usage: TestUsage): string[] =>
  readdirSync(dirname(usage.file)).filter((name) => name.includes('import'));

test('an export of the reference is imported whole, to the nanosecond', async (t) => {
  const usage = await testUsage(t, { 'usage-retention-days': 0 });
  assert.deepEqual(await usage.import(bytesOf(JSON.stringify(reference), 7)), {
    added: 6,
    skipped: 0,
    totalRequests: 6,
    failedRequests: 1,
  });
  const { usage: report } = JSON.parse(await whole(await usage.report()));
  assert.equal(report.total_tokens, 15); // from the details, not from the export's totals
  assert.deepEqual(report.apis['sk-team-a'].models['gpt-5'].details, [
    {
      timestamp: '2026-02-03T04:05:06.123456788Z',
      source: 'a@example.com',
      auth_index: '',
      tokens: { input_tokens: 3, output_tokens: 0, reasoning_tokens: 0, cached_tokens: 0, total_tokens: 3 },
      failed: true,
    },
    {
      timestamp: '2026-02-03T04:05:06.123456789Z',
      source: 'a@example.com',
      auth_index: '359679d0f6381b30',
      tokens: { input_tokens: 3, output_tokens: 4, reasoning_tokens: 5, cached_tokens: 1, total_tokens: 12 },
      failed: false,
    },
  ]);
  assert.equal(report.apis['sk-team-a'].models.unknown.details[0].source, 'b');
  const now = '2026-05-20T12:00:00.000';
  assert.deepEqual(
    report.apis['POST /v1/messages'].models.m.details.map(({ timestamp }: { timestamp: string }) => timestamp).sort(),
    [`${now}000001Z`, `${now}000002Z`, `${now}Z`],
  );
  assert.deepEqual(Object.keys(report.apis).sort(), ['POST /v1/messages', 'sk-team-a']);
});

test('an import twice adds nothing, also after the requests have gone', async (t) => {
  const usage = await testUsage(t, { 'usage-retention-days': 1 });
  for (let n = 0; n < 100; n++) usage.record(exchange({ time: noon - n }));
  const text = await whole(await usage.export());
  const twice = { added: 0, skipped: 100, totalRequests: 100, failedRequests: 0 };
  assert.deepEqual(await usage.import(bytesOf(text)), twice);
  usage.clock.now = noon + 2 * 24 * 60 * 60_000;
  usage.settingsChanged();
  while ((await usage.records({ filter: {}, limit: 1, cursor: undefined })).records.length > 0);
  assert.deepEqual(await usage.import(bytesOf(text)), twice);
  assert.equal(await requests(usage), 100);
});

test('an import adds to what is there, and is not in the queue', async (t) => {
  const usage = await testUsage(t);
  usage.record(exchange());
  const result = await usage.import(bytesOf(JSON.stringify(reference)));
  assert.deepEqual(result, { added: 6, skipped: 0, totalRequests: 7, failedRequests: 1 });
  assert.equal((await usage.takeFromQueue(100)).length, 1);
});

const detail = '{"timestamp":"2026-02-03T04:05:06Z"}';
const inUsage = (details: string): string =>
  `{"version":1,"usage":{"apis":{"k":{"models":{"m":{"details":[${details}]}}}}}}`;

async function* piece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const refused: Record<string, string> = {
  nothing: '',
  'half an export': inUsage(detail).slice(0, -1),
  'two values': `${inUsage(detail)}{}`,
  'a text': '"usage"',
  'a list': '[]',
  'a comma too many': inUsage(`${detail},`),
  'a comma too few': inUsage(`${detail}${detail}`),
  'a colon too few': '{"version" 1}',
  'a name without quotes': '{version:1}',
  'a wrong bracket': '{"usage":{]}',
  'a number with a leading zero': '{"version":01}',
  'a version that is a text': '{"version":"1"}',
  'details that are no list': '{"usage":{"apis":{"k":{"models":{"m":{"details":{}}}}}}}',
  'a detail that is a text': inUsage('"x"'),
  'a time that is none': inUsage(`${detail},{"timestamp":"yesterday"}`),
  'a day that is none': inUsage('{"timestamp":"2026-02-30T25:00:00Z"}'),
  'a count that is a text': inUsage('{"tokens":{"input_tokens":"1"}}'),
  'a count with a fraction': inUsage('{"tokens":{"input_tokens":1.5}}'),
  'a switch that is a number': inUsage('{"failed":1}'),
  'bytes that are not UTF-8': 'utf-8',
  'a text without an end': `{"x":"${'x'.repeat(2 * 1024 * 1024)}`,
  'brackets without an end': '['.repeat(100_000),
  'objects without an end': '{"a":'.repeat(100_000),
};

test('an import that is not an export is refused, and adds nothing', async (t) => {
  const usage = await testUsage(t);
  for (const [name, text] of Object.entries(refused))
    await t.test(name, async () => {
      const body = text === 'utf-8' ? piece(Buffer.from('7b2278223a22fffe227d', 'hex')) : bytesOf(text, 65_536);
      await assert.rejects(usage.import(body), { kind: 'invalid', code: 'invalid json' });
    });
  assert.equal(await requests(usage), 0);
  assert.deepEqual(leftovers(usage), []);
});

test('an import of another version is refused; no version, 0 and 1 are known', async (t) => {
  const usage = await testUsage(t);
  for (const version of ['2', '-1', '1000'])
    await assert.rejects(
      usage.import(bytesOf(`{"usage":{"apis":{"k":{"models":{"m":{"details":[${detail}]}}}}},"version":${version}}`)),
      {
        kind: 'invalid',
        code: 'unsupported version',
      },
    );
  assert.equal(await requests(usage), 0);
  for (const text of ['{}', '{"version":0}', '{"version":1,"usage":null}', '{"version":null}', ' \n{ } \n'])
    assert.equal((await usage.import(bytesOf(text, 3))).added, 0);
});

test('a client that breaks off imports nothing', async (t) => {
  const usage = await testUsage(t);
  const body = async function* () {
    yield Buffer.from(inUsage(detail).slice(0, 80));
    throw new Error('aborted');
  };
  await assert.rejects(usage.import(body()));
  assert.equal(await requests(usage), 0);
  assert.deepEqual(leftovers(usage), []);
});

test('requests are recorded while an import is on its way', async (t) => {
  const usage = await testUsage(t);
  const begun = Promise.withResolvers<void>();
  const body = async function* () {
    yield* bytesOf(inUsage(detail).slice(0, 80));
    await begun.promise;
    yield* bytesOf(inUsage(detail).slice(80));
  };
  const importing = usage.import(body());
  usage.record(exchange());
  assert.equal(await requests(usage), 1);
  begun.resolve();
  assert.equal((await importing).totalRequests, 2);
});
