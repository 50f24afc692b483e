/** GET /usage and the export, in the reference's shape. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, noon, testUsage, whole } from './usage.ts';

test('a report has totals, days, hours, and details under the names of the clients', async (t) => {
  const usage = await testUsage(t);
  usage.record(exchange());
  usage.record(exchange({ time: noon + 1, failed: true, status: 500, tokens: {} }));
  usage.record(
    exchange({
      clientKey: '',
      model: undefined,
      provider: undefined,
      source: undefined,
      authIndex: undefined,
      tokens: { cached: 7 },
    }),
  );
  const report = JSON.parse(await whole(await usage.report()));
  console.log(JSON.stringify(report, null, 1));
  console.log(
    await usage.records({ filter: {}, limit: 10, cursor: undefined }),
    await usage.summary({ filter: {}, groupBy: ['key', 'day', 'hour'], timeZone: 'Asia/Kathmandu' }),
  );
  console.log(await usage.readQueue(10, ''), await usage.takeFromQueue(2), await usage.takeFromQueue(5));
  console.log(
    await usage.import(
      (async function* () {
        yield Buffer.from(await whole(await usage.export()));
      })(),
    ),
  );
  console.log(await usage.remove(undefined), usage.log);
});
