import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequestHeaders } from '../../src/access/index.ts';
import { presentedKey } from '../../src/access/presented-key.ts';

const other = { 'x-management-key': 'other' };
const table: [headers: RequestHeaders, key: string | undefined][] = [
  [{}, undefined],
  [{ authorization: 'Bearer k' }, 'k'],
  [{ authorization: 'bEARER k' }, 'k'],
  [{ authorization: 'Bearer k', ...other }, 'k'],
  [{ authorization: 'k' }, 'k'],
  [{ authorization: 'k', ...other }, 'k'],
  [{ authorization: 'Bearer  k' }, ' k'],
  [{ authorization: 'Bearer a b' }, 'a b'],
  [{ authorization: 'Bearerk' }, 'Bearerk'],
  [{ authorization: 'Bearer' }, undefined],
  [{ authorization: 'Bearer', ...other }, 'other'],
  [{ authorization: 'Bearer ' }, undefined],
  [{ authorization: '', ...other }, 'other'],
  [{ authorization: 'Basic dTpw' }, undefined],
  [{ authorization: 'Basic dTpw', ...other }, 'other'],
  [{ authorization: 'Digest a="b", c="d"', ...other }, 'other'],
  [{ authorization: 'Bearer-Token k' }, undefined],
  [other, 'other'],
  [{ 'x-management-key': 'Bearer k' }, 'Bearer k'],
  [{ 'x-management-key': ['first', 'second'] }, 'first'],
  [{ 'x-management-key': '' }, undefined],
];
for (const [headers, key] of table)
  test(`${JSON.stringify(headers)} presents ${key === undefined ? 'no key' : JSON.stringify(key)}`, () =>
    assert.equal(presentedKey(headers)?.toString(), key));

test('a key is read as the bytes that were sent', () => {
  const asNodeReadsIt = Buffer.from('schlüssel').toString('latin1');
  assert.equal(presentedKey({ authorization: `Bearer ${asNodeReadsIt}` })?.toString(), 'schlüssel');
});
