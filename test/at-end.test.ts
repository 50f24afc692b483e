/** The fixture that ends what a test began. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { atEnd } from './fixtures/at-end.ts';

test('what a test began last has ended before what it began first is ended', async (t) => {
  const ended: string[] = [];
  await t.test('a folder, and a process in it', (t) => {
    atEnd(t, () => ended.push('folder'));
    atEnd(t, async () => {
      await sleep(1);
      ended.push('process');
    });
  });
  assert.deepEqual(ended, ['process', 'folder']);
});
