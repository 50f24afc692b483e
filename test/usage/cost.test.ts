/** What answers cost, in bytes that are read from the file, when there are ten times as many requests. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { platform } from 'node:process';
import { type TestContext, test } from 'node:test';
import { createReader } from '../../src/usage/sqlite/reader.ts';
import { exchange, noon, testUsage } from './usage.ts';

const bytesRead = (): number => Number(/^rchar: (\d+)/m.exec(readFileSync('/proc/thread-self/io', 'utf8'))?.[1]);

/** Bytes that a question reads, asked in this thread on a connection that has nothing in memory. */
function costOf(file: string, ask: (reader: ReturnType<typeof createReader>) => unknown): number {
  const reader = createReader(file);
  reader.queue({ count: 1, seconds: 0, now: 0, cursor: '' }); // opens it
  const before = bytesRead();
  const answer = ask(reader);
  if (typeof (answer as Generator | undefined)?.next === 'function') for (const _ of answer as Generator);
  const cost = bytesRead() - before;
  reader.close();
  return cost;
}

/** The same hour, as busy as told: as many sums, however many requests. */
async function filled(t: TestContext, count: number): Promise<string> {
  const usage = await testUsage(t);
  for (let n = 0; n < count; n++) {
    const clientKey = `ck-${n % 5}`;
    usage.record(
      exchange({
        time: noon + Math.floor((n / count) * 60 * 60_000),
        clientKey,
        model: `m${n % 3}`,
        failed: n % 10 === 0,
      }),
    );
    if (n % 5_000 === 0) await usage.report('none'); // so that never too many wait
  }
  await usage.close();
  return usage.file;
}

const zone = { timeZone: 'Europe/Berlin' };
const hour = { from: noon, to: noon + 60 * 60_000 };

const questions: Record<string, (reader: ReturnType<typeof createReader>) => unknown> = {
  'GET /usage without details': (reader) => reader.report({ details: 'none' }),
  'GET /usage with the newest details': (reader) => reader.report({ details: { newest: 100 } }),
  'a summary': (reader) => reader.summary({ filter: {}, groupBy: ['key', 'model', 'hour'], ...zone }),
  'a summary of some hours of a key': (reader) =>
    reader.summary({ filter: { ...hour, key: '1ceb81c70e1bb2c5' }, groupBy: ['day'], ...zone }),
  'the newest records': (reader) => reader.records({ filter: {}, limit: 50, cursor: undefined }),
  'the newest records of a model that failed': (reader) =>
    reader.records({ filter: { model: 'm1', failed: true }, limit: 50, cursor: undefined }),
  'records in the middle': (reader) =>
    reader.records({ filter: { from: noon, to: noon + 30 * 60_000 }, limit: 50, cursor: undefined }),
  'records of a model that is not there': (reader) =>
    reader.records({ filter: { model: 'm9' }, limit: 50, cursor: undefined }),
  'the oldest of the queue': (reader) => reader.queue({ count: 50, seconds: 3600, now: noon, cursor: '' }),
};

test('answers cost no more with 50,000 requests than with 5,000', {
  skip: platform !== 'linux' && 'counts by /proc',
}, async (t) => {
  const [few, many] = [await filled(t, 5_000), await filled(t, 50_000)];
  for (const [name, ask] of Object.entries(questions))
    await t.test(name, (t) => {
      const [small, large] = [costOf(few, ask), costOf(many, ask)];
      t.diagnostic(`${small} and ${large} bytes`);
      assert.ok(small > 0);
      assert.ok(large <= small * 1.5 + 16 * 4096, `${small} bytes became ${large}`); // trees are a level deeper
    });
  const all = costOf(many, (reader) => reader.report({ details: 'all' }));
  assert.ok(all > 1_000_000, 'what reads every request is seen to'); // so the measure measures
});
