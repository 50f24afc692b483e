/** A million requests, and an import as large as it may be. `make soak` runs it whole; else it is small. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { exchange, noon, testUsage, whole } from './usage.ts';

const rows = Number(process.env['SOAK_ROWS'] ?? 20_000);
const importBytes = Number(process.env['SOAK_IMPORT_MB'] ?? 8) * 1024 * 1024;

test(`${rows} requests are recorded, none is lost, and their sums are right`, async (t) => {
  const usage = await testUsage(t, { 'usage-retention-days': 0 });
  for (let n = 0; n < rows; n++) {
    usage.record(
      exchange({ time: noon + n * 100, clientKey: `ck-${n % 50}`, model: `m${n % 20}`, failed: n % 7 === 0 }),
    );
    if (n % 5_000 === 0) await usage.report('none'); // so that never too many wait
  }
  const { usage: report } = JSON.parse(await whole(await usage.report('none')));
  assert.deepEqual([report.total_requests, report.total_tokens], [rows, rows * 15]);
  assert.equal(usage.health().lost, 0);
  const groups = await usage.summary({ filter: {}, groupBy: ['model', 'day'], timeZone: 'Asia/Kathmandu' });
  assert.equal(
    groups.reduce((sum, { requests }) => sum + requests, 0),
    rows,
  );
  let length = 0;
  for await (const piece of await usage.report('all')) length += piece.length;
  assert.ok(length > rows * 150);
  const log = statSync(`${usage.file}-wal`).size;
  assert.ok(log <= 16 * 1024 * 1024, `${log} bytes of log`);
  t.diagnostic(`${Math.round(statSync(usage.file).size / rows)} bytes a request`);
});

/** An export of so many bytes, made as it is read. */
async function* exported(bytes: number, count: { details: number }): AsyncGenerator<Uint8Array> {
  let sent = 0;
  yield Buffer.from('{"version":1,"usage":{"apis":{"k":{"models":{"m":{"details":[');
  while (sent < bytes - 1_000_000) {
    const details: string[] = [];
    for (let n = 0; n < 500; n++) {
      const timestamp = new Date(noon - count.details++ * 1000).toISOString();
      const tokens = { input_tokens: 1, output_tokens: 2, reasoning_tokens: 0, cached_tokens: 0, total_tokens: 3 };
      details.push(
        JSON.stringify({ timestamp, source: 'a@example.com', auth_index: '359679d0f6381b30', tokens, failed: false }),
      );
    }
    const piece = Buffer.from((sent === 0 ? '' : ',') + details.join(','));
    sent += piece.length;
    yield piece;
  }
  yield Buffer.from(']}}}}}}');
}

test('a large import takes no more memory than a small one, and recording goes on meanwhile', async (t) => {
  const usage = await testUsage(t, { 'usage-retention-days': 0, 'usage-max-size-mb': 0 });
  await usage.import(exported(4 * 1024 * 1024, { details: 0 })); // what every import takes is taken now
  await usage.remove(undefined);
  const before = process.memoryUsage().rss;
  let most = before;
  let done = false;
  const watching = (async () => {
    for (let n = 0; !done; n++) {
      usage.record(exchange({ time: noon + 1 + n, clientKey: 'ck-live' }));
      most = Math.max(most, process.memoryUsage().rss);
      await sleep(20);
    }
  })();
  const count = { details: 0 };
  const { added, totalRequests } = await usage.import(exported(importBytes, count));
  done = true;
  await watching;
  assert.equal(added, count.details);
  assert.ok(totalRequests >= added);
  t.diagnostic(`${count.details} details, ${Math.round((most - before) / 1024 / 1024)} MiB more`);
  assert.ok(most - before < 192 * 1024 * 1024, `${most - before} bytes more for ${importBytes}`);
});
