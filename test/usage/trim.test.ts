/** What is removed: by age, by size, and on demand. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { until } from '../fixtures/until.ts';
import { bytesOf, exchange, noon, type TestUsage, testUsage, whole } from './usage.ts';

const day = 24 * 60 * 60_000;

const requests = async (usage: TestUsage): Promise<number> =>
  (await usage.summary({ filter: {}, groupBy: [], timeZone: 'UTC' }))[0]?.requests ?? 0;
const records = async (usage: TestUsage): Promise<number[]> =>
  (await usage.records({ filter: {}, limit: 1000, cursor: undefined })).records.map(
    ({ time }) => Date.parse(time) - noon,
  );

/** Bytes of everything that is on disk. */
const size = ({ file }: TestUsage): number =>
  ['', '-wal', '-shm'].reduce(
    (sum, ending) => sum + (statSync(file + ending, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );

const rowsIn = ({ file }: TestUsage, table: string): number => {
  const database = new DatabaseSync(file, { timeout: 60_000 });
  const count = Number(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count']);
  database.close();
  return count;
};

test('requests are kept for so many days; their sums stay', async (t) => {
  const usage = await testUsage(t, { 'usage-retention-days': 3 });
  for (let n = 0; n < 10; n++) usage.record(exchange({ time: noon + n * day }));
  assert.equal((await records(usage)).length, 10);
  usage.clock.now = noon + 9 * day;
  usage.settingsChanged();
  await until(async () => (await records(usage)).length < 10);
  assert.deepEqual(
    await records(usage),
    [9, 8, 7, 6].map((n) => n * day),
  );
  usage.settings['usage-retention-days'] = 0;
  usage.clock.now = noon + 1000 * day;
  usage.settingsChanged();
  assert.equal((await records(usage)).length, 4);
  assert.equal(await requests(usage), 10);
});

test('everything on disk stays within its size: requests go first, the oldest of them, their digests and sums later', async (t) => {
  const usage = await testUsage(t, { 'usage-max-size-mb': 2, 'usage-retention-days': 0 });
  const bound = 2 * 1024 * 1024;
  for (let n = 0; n < 20_000; n++) {
    usage.record(exchange({ time: noon + n * 1000 }));
    if (n % 500 === 0) {
      await usage.report('none');
      assert.ok(size(usage) <= bound, `${size(usage)} bytes after ${n} requests`);
    }
  }
  assert.equal(await requests(usage), 20_000);
  assert.equal(rowsIn(usage, 'digests'), 20_000);
  const kept = rowsIn(usage, 'requests');
  assert.ok(kept > 1000 && kept < 10_000, `${kept} requests are kept`);
  assert.equal((await records(usage))[0], 19_999_000);
  usage.settings['usage-max-size-mb'] = 1;
  usage.settingsChanged();
  await until(() => size(usage) <= bound / 2);
  await until(() => rowsIn(usage, 'requests') < kept);
  assert.equal(await requests(usage), 20_000);
});

test('a store that is full of sums forgets the oldest, and goes on', async (t) => {
  const usage = await testUsage(t, { 'usage-max-size-mb': 1, 'usage-retention-days': 0 });
  for (let n = 0; n < 6000; n++) {
    usage.record(exchange({ time: noon + n * 15 * 60_000, model: `a model that was never seen before ${n}` }));
    if (n % 500 !== 0) continue;
    await usage.report('none');
    assert.ok(size(usage) <= 1024 * 1024, `${size(usage)} bytes after ${n} requests`);
  }
  const newest = await usage.summary({
    filter: { from: noon + 5999 * 15 * 60_000 },
    groupBy: ['model'],
    timeZone: 'UTC',
  });
  assert.deepEqual(
    newest.map(({ model, requests }) => [model, requests]),
    [['a model that was never seen before 5999', 1]],
  );
  const count = await requests(usage);
  assert.ok(count > 100 && count < 6000, `${count} requests are in the sums`);
});

test('what an import brings is trimmed to the bound as well', async (t) => {
  const source = await testUsage(t, { 'usage-retention-days': 0 });
  for (let n = 0; n < 10_000; n++) source.record(exchange({ time: noon + n * 1000 }));
  const text = await whole(await source.export());
  const usage = await testUsage(t, { 'usage-max-size-mb': 1, 'usage-retention-days': 0 });
  assert.equal((await usage.import(bytesOf(text, 65_536))).added, 10_000);
  await until(() => size(usage) <= 1024 * 1024);
  assert.equal((await usage.import(bytesOf(text, 65_536))).added, 0);
});

test('removing forgets what came before a time, out of the sums too', async (t) => {
  const usage = await testUsage(t, { 'usage-retention-days': 0 });
  for (let n = 0; n < 5000; n++) usage.record(exchange({ time: noon + n * 1000, tokens: { input: n } }));
  const text = await whole(await usage.export());
  assert.equal(await usage.remove(noon + 4321_500), 4322);
  assert.deepEqual((await records(usage)).at(-1), 4322_000);
  const sums = await usage.summary({ filter: {}, groupBy: [], timeZone: 'UTC' });
  const rest = Array.from({ length: 5000 - 4322 }, (_, n) => n + 4322);
  assert.deepEqual([sums[0]?.requests, sums[0]?.input_tokens], [rest.length, rest.reduce((a, b) => a + b)]);
  const again = await usage.import(bytesOf(text)); // what was removed is no longer known
  assert.deepEqual([again.added, again.totalRequests], [4322, 5000]);
  assert.equal(await usage.remove(noon), 0);
});

test('removing forgets sums whose requests have gone', async (t) => {
  const usage = await testUsage(t, { 'usage-retention-days': 1 });
  for (let n = 0; n < 10; n++) usage.record(exchange({ time: noon + n * day }));
  assert.equal(await requests(usage), 10);
  usage.clock.now = noon + 9 * day;
  usage.settingsChanged();
  await until(async () => (await records(usage)).length === 2);
  assert.equal(await usage.remove(noon + 5 * day), 5);
  assert.equal(await requests(usage), 5);
});

test('removing everything leaves nothing, names included, and recording goes on', async (t) => {
  const usage = await testUsage(t);
  for (let n = 0; n < 100; n++) usage.record(exchange({ time: noon + n, clientKey: `ck-${n}` }));
  assert.equal(await usage.remove(undefined), 100);
  for (const table of ['names', 'series', 'requests', 'quarters', 'digests', 'queue'])
    assert.equal(rowsIn(usage, table), 0, table);
  usage.record(exchange({ clientKey: 'ck-1' }));
  const { usage: report } = JSON.parse(await whole(await usage.report()));
  assert.deepEqual(Object.keys(report.apis), ['ck-1']);
  assert.equal(report.total_requests, 1);
});

test('two services may share one file', async (t) => {
  const first = await testUsage(t);
  const second = await testUsage(t, { file: first.file });
  for (let n = 0; n < 200; n++) {
    first.record(exchange({ time: noon + n, clientKey: `ck-${n % 7}` }));
    second.record(exchange({ time: noon + n, clientKey: `ck-${n % 7}` }));
    if (n % 50 === 0) await Promise.all([first.report('none'), second.report('none')]);
    if (n === 99) {
      await Promise.all([first.report('none'), second.report('none')]);
      assert.equal(await first.remove(undefined), 200);
    }
  }
  await Promise.all([first.report('none'), second.report('none')]);
  assert.equal(await requests(first), 200);
  const { usage: report } = JSON.parse(await whole(await second.report()));
  assert.deepEqual(
    Object.keys(report.apis).sort(),
    Array.from({ length: 7 }, (_, n) => `ck-${n}`),
  );
});
