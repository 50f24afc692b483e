import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { test } from 'node:test';
import { createClientKeys, withoutKey } from '../../src/gateway/client-keys.ts';

const keys = createClientKeys(['ck-1', 'ck-ü', ' ', ' ck-blank\t']);
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');
const cases: [string, IncomingHttpHeaders, string, string][] = [
  ['Bearer', { authorization: 'Bearer ck-1' }, '', 'ck-1'],
  ['a scheme in other letters', { authorization: 'bEARER  ck-1' }, '', 'ck-1'],
  ['x-api-key', { 'x-api-key': 'ck-1' }, '', 'ck-1'],
  ['x-goog-api-key', { 'x-goog-api-key': 'ck-1' }, '', 'ck-1'],
  ['?key=', {}, 'alt=sse&key=ck-%C3%BC', 'ck-ü'],
  ['a right one beside a wrong one', { authorization: 'Bearer x', 'x-api-key': 'ck-1' }, '', 'ck-1'],
  ['?auth_token=', {}, 'auth_token=ck-1', 'ck-1'],
  ['a bare value', { authorization: 'ck-1' }, '', 'ck-1'],
  ['UTF-8 in a header', { authorization: `Bearer ${latin1('ck-ü')}` }, '', 'ck-ü'],
  ['UTF-8 in another header', { 'x-api-key': latin1('ck-ü') }, '', 'ck-ü'],
  ['Latin-1 in a header', { 'x-goog-api-key': 'ck-ü' }, '', 'ck-ü'],
  ['one that has blanks around it in the file', { authorization: 'Bearer ck-blank' }, '', 'ck-blank'],
  ['a scheme alone', { authorization: 'Bearer' }, '', 'missing_api_key'],
  ['nothing', {}, '', 'missing_api_key'],
  ['Basic', { authorization: 'Basic ck-1' }, '', 'missing_api_key'],
  ['a wrong one', { authorization: 'Bearer ck-2' }, '', 'invalid_api_key'],
  ['a part of one', { 'x-api-key': 'ck-' }, '', 'invalid_api_key'],
  ['a blank one, which the config has', { 'x-api-key': ' ' }, '', 'missing_api_key'],
];
for (const [name, headers, query, want] of cases)
  test(`${name}: ${want}`, () => {
    const result = keys.check(headers, query);
    assert.equal('key' in result ? result.key : result.code, want);
  });

test('without a client key nobody may, and is told how to add one', () => {
  const result = createClientKeys([]).check({ authorization: 'Bearer x' }, '');
  assert.ok('status' in result && result.status === 401);
  assert.match(result.message, /api-keys/);
});

test('what carries a key in a query is taken out, however its name is written, and the rest stays', () => {
  assert.equal(withoutKey('a=%20&key=ck-1&auth_token=ck-1&%6bey=x&auth%5Ftoken=y&alt=sse'), 'a=%20&alt=sse');
});
