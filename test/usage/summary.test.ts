import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fingerprint } from '../../src/usage/fingerprint.ts';
import {
  type Grouping,
  groupsAsCsv,
  type RecordedExchange,
  type UsageFilter,
  type UsageGroup,
} from '../../src/usage/index.ts';
import { exchange, noon, testUsage } from './usage.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** The same numbers for the same seed (mulberry32). */
function random(): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Days around a change to and from daylight-saving time in Europe, and a zone that is off by 45 minutes. */
const zones = ['Europe/Berlin', 'Asia/Kathmandu', 'America/Los_Angeles'];
const changes = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 2, 8, 10)];

const groupedBy: Grouping[][] = [
  [],
  ['day'],
  ['hour'],
  ['day', 'hour'],
  ['key', 'day'],
  ['model', 'provider'],
  ['auth-index', 'endpoint', 'hour'],
  ['endpoint', 'key', 'model', 'provider', 'auth-index', 'day', 'hour'],
];

const remembered = new Map<string, { day: string; hour: string }>();

/** Day and hour as a formatted text has them. */
function localTime(time: number, timeZone: string): { day: string; hour: string } {
  const name = `${time} ${timeZone}`;
  const text = remembered.has(name) ? '' : new Date(time).toLocaleString('sv-SE', { timeZone }); // YYYY-MM-DD HH:MM:SS
  if (text) remembered.set(name, { day: text.slice(0, 10), hour: text.slice(11, 13) });
  return remembered.get(name)!;
}

/** A plain recount. */
function recount(all: RecordedExchange[], filter: UsageFilter, groupBy: Grouping[], timeZone: string): UsageGroup[] {
  const groups = new Map<string, UsageGroup>();
  for (const one of all) {
    const { time, clientKey, model = 'unknown', provider = '', authIndex = '', endpoint, failed, tokens } = one;
    const members = {
      key: fingerprint(clientKey),
      model,
      provider,
      'auth-index': authIndex,
      endpoint,
      ...localTime(time, timeZone),
    };
    if (time < (filter.from ?? -Infinity) || time >= (filter.to ?? Infinity)) continue;
    if (filter.failed !== undefined && failed !== filter.failed) continue;
    if (filter.model !== undefined && model !== filter.model) continue;
    if (filter.key !== undefined && members.key !== filter.key) continue;
    const common = Object.fromEntries(groupBy.map((grouping) => [grouping, members[grouping]]));
    const name = JSON.stringify(Object.values(common));
    const group = groups.get(name) ?? {
      ...common,
      requests: 0,
      failed: 0,
      input_tokens: 0,
      output_tokens: 0,
      reasoning_tokens: 0,
      cached_tokens: 0,
      cache_write_tokens: 0,
      total_tokens: 0,
    };
    const { input = 0, output = 0, reasoning = 0, cached = 0, cacheWrite = 0, total = 0 } = tokens;
    group.requests++;
    group.failed += Number(failed);
    group.input_tokens += input;
    group.output_tokens += output;
    group.reasoning_tokens += reasoning;
    group.cached_tokens += cached;
    group.cache_write_tokens += cacheWrite;
    group.total_tokens += total || input + output + reasoning || cached;
    groups.set(name, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

test('a summary agrees with a plain recount, in three zones, across changes to daylight-saving time', async (t) => {
  t.diagnostic(`FUZZ_SEED=${seed}`);
  const next = random();
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const count = (): number => Math.floor(next() * 1000);
  const usage = await testUsage(t, { 'usage-retention-days': 0 });
  const all = Array.from({ length: 1000 }, () =>
    exchange({
      time: one(changes) + Math.floor((next() - 0.5) * 4 * 24 * 60 * 60_000),
      clientKey: one(['ck-a', 'ck-b', '']),
      model: one(['m1', 'm2', undefined]),
      provider: one(['claude', 'codex', undefined]),
      authIndex: one(['aaaa', undefined]),
      endpoint: one(['POST /v1/messages', 'POST /v1/responses']),
      failed: next() < 0.2,
      tokens: one([
        {},
        { input: count(), output: count(), cached: count() },
        { reasoning: count(), cacheWrite: count(), total: count() },
      ]),
    }),
  );
  for (const exchange of all) usage.record(exchange);
  const moment = (): number => one(changes) + Math.floor((next() - 0.5) * 3 * 24 * 60 * 60_000);
  const from = moment();
  const filters: UsageFilter[] = [
    {},
    { from, to: from + 1000 * 60 * 60 * 31 },
    { from },
    { to: from },
    { from, to: from + 5 * 60_000 },
    { from: changes[0], to: changes[1] },
    { failed: true, model: 'm1', from: moment() },
    { key: fingerprint('ck-a'), failed: false },
    { from: moment(), to: moment() },
    { from: changes[1], to: changes[0] },
  ];
  for (const timeZone of zones)
    for (const filter of filters)
      for (const groupBy of groupedBy)
        assert.deepEqual(
          await usage.summary({ filter, groupBy, timeZone }),
          recount(all, filter, groupBy, timeZone),
          JSON.stringify({ timeZone, filter, groupBy }),
        );
});

test('a summary still has the sums of requests that have gone', async (t) => {
  const usage = await testUsage(t, { 'usage-retention-days': 1 });
  for (let n = 0; n < 10; n++) usage.record(exchange({ time: noon + n * 60 * 60_000 }));
  const ask = () => usage.summary({ filter: {}, groupBy: ['hour'], timeZone: 'UTC' });
  const before = await ask();
  assert.equal(before.length, 10);
  usage.clock.now = noon + 10 * 24 * 60 * 60_000;
  usage.settingsChanged();
  while ((await usage.records({ filter: {}, limit: 1, cursor: undefined })).records.length > 0);
  assert.deepEqual(await ask(), before);
});

test('a time zone that is none is refused', async (t) => {
  const usage = await testUsage(t);
  for (const timeZone of ['Mars/Olympus', '', 'Europe/Berlin; x', 'x'.repeat(10_000)])
    await assert.rejects(usage.summary({ filter: {}, groupBy: [], timeZone }), {
      kind: 'invalid',
      code: 'invalid time-zone',
    });
});

test('more groups than an answer has are refused', async (t) => {
  const usage = await testUsage(t);
  usage.record(exchange());
  await usage.report('none'); // writes it
  const database = new DatabaseSync(usage.file);
  database.exec(`
    INSERT INTO series SELECT value, api, source, key, endpoint, provider, 'm' || value, auth_index, failed
      FROM series, (WITH RECURSIVE n(value) AS (SELECT 2 UNION ALL SELECT value + 1 FROM n LIMIT 100000) SELECT value FROM n);
    INSERT INTO quarters SELECT quarter, series.id, 1, 0, 0, 0, 0, 0, 0 FROM quarters, series WHERE series.id > 1;`);
  database.close();
  const ask = (groupBy: Grouping[]) => usage.summary({ filter: {}, groupBy, timeZone: 'UTC' });
  await assert.rejects(ask(['model']), { kind: 'invalid', code: 'too many groups' });
  assert.equal((await ask(['provider']))[0]?.requests, 100_001);
});

test('groups become CSV', () => {
  const sums = {
    requests: 2,
    failed: 1,
    input_tokens: 3,
    output_tokens: 4,
    reasoning_tokens: 5,
    cached_tokens: 6,
    cache_write_tokens: 7,
    total_tokens: 12,
  };
  assert.equal(
    groupsAsCsv(
      [
        { model: 'a "b", c', day: '2026-05-20', ...sums },
        { model: 'two\nlines', day: '2026-05-21', ...sums },
      ],
      ['day', 'model'],
    ),
    'day,model,requests,failed,input_tokens,output_tokens,reasoning_tokens,cached_tokens,cache_write_tokens,total_tokens\r\n' +
      '2026-05-20,"a ""b"", c",2,1,3,4,5,6,7,12\r\n' +
      '2026-05-21,"two\nlines",2,1,3,4,5,6,7,12\r\n',
  );
  assert.match(groupsAsCsv([], []), /^requests,.*total_tokens\r\n$/);
});
