import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { mapBounded } from '../../src/platform/bounded.ts';

test('results are in the order of the items, and no more than the limit are at work', async () => {
  let working = 0;
  let most = 0;
  const results = await mapBounded([5, 1, 4, 2, 3], 2, async (item, index) => {
    most = Math.max(most, ++working);
    await sleep(item);
    working--;
    return `${index} ${item}`;
  });
  assert.deepEqual(results, ['0 5', '1 1', '2 4', '3 2', '4 3']);
  assert.equal(most, 2);
  assert.deepEqual(await mapBounded([], 2, async () => 1), []);
});

test('after a failure nothing more is begun', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await sleep(1);
    if (item === 2) throw new TypeError('on purpose');
  };
  await assert.rejects(mapBounded([1, 2, 3, 4, 5, 6], 2, work), TypeError);
  await sleep(10);
  assert.ok(begun.length <= 4, begun.join());
});
