import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadedSoon } from '../../src/platform/loaded-soon.ts';

test('what could not be loaded is loaded when it is asked for again, and only once', async () => {
  let tries = 0;
  const loaded = loadedSoon(async () => {
    tries++;
    if (tries === 1) throw new Error('EMFILE');
    return 'code';
  });
  await assert.rejects(loaded(), /EMFILE/);
  assert.deepEqual(await Promise.all([loaded(), loaded()]), ['code', 'code']);
  assert.equal(tries, 2);
});
