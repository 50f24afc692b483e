import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnspecified } from '../../src/platform/address.ts';

test('the addresses that stand for all of the machine’s are told from single ones', () => {
  assert.deepEqual(['::', '0.0.0.0'].map(isUnspecified), [true, true]);
  assert.deepEqual(['::1', '127.0.0.1', '192.0.2.1', ''].map(isUnspecified), [false, false, false, false]);
});
