import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { JsonObject } from '../../src/platform/json.ts';
import { isCode, openedCredentials } from './opened.ts';

const given =
  '{"type":"claude","proxy-url":"direct","headers":{"X-A":"1","x-b":"2"},"token":{"a":1},"note":"old","keep":1e2}';
const edits: Record<string, { fields: JsonObject; want: string }> = {
  'adds a field of any name': {
    fields: { 'anything else': [1] },
    want: `${given.slice(0, -1)},"anything else":[1]}`,
  },
  'takes the spelling that the file has': { fields: { proxy_url: 'none' }, want: given.replace('direct', 'none') },
  'removes by null': {
    fields: { note: null, proxy_url: null },
    want: given.replace('"proxy-url":"direct",', '').replace('"note":"old",', ''),
  },
  'leads into objects by dots': {
    fields: { 'token.b.c': 'x' },
    want: given.replace('{"a":1}', '{"a":1,"b":{"c":"x"}}'),
  },
  'merges headers, whatever the case of their names': {
    fields: { headers: { 'x-a': '', 'X-B': 'two', 'X-C': '3' } },
    want: given.replace('{"X-A":"1","x-b":"2"}', '{"x-b":"two","X-C":"3"}'),
  },
  'merges one header by its path': { fields: { 'headers.X-B': 'two' }, want: given.replace('"2"', '"two"') },
  'unsets priority by 0 and weight by null': { fields: { priority: 0, weight: null, request_retry: -1 }, want: given },
  'keeps a weight of 0 and below': { fields: { weight: -1 }, want: `${given.slice(0, -1)},"weight":-1}` },
};
for (const [name, { fields, want }] of Object.entries(edits))
  test(`an edit of fields ${name}`, async (t) => {
    const { path, credentials } = await openedCredentials(t, { 'a.json': given });
    await credentials.setFields({ name: 'a.json' }, fields);
    assert.equal(await readFile(join(path, 'a.json'), 'utf8'), want);
  });

const refused: [JsonObject, string][] = [
  [{}, 'no fields to update'],
  [{ '': 1 }, 'field name is required'],
  [{ ' ': 1 }, 'field name is required'],
  [{ 'a..b': 1 }, 'invalid field a..b'],
  [JSON.parse('{"__proto__":1}'), 'invalid field __proto__'],
  [{ 'a.constructor': 1 }, 'invalid field a.constructor'],
  [{ 'prototype.x': null }, 'invalid field prototype.x'],
  [{ 'note.x': 1 }, 'invalid field note.x'],
  [{ 'note.x.y': null }, 'invalid field note.x.y'],
  [{ headers: { 'X A': 'v' } }, 'invalid field headers'],
  [{ headers: { 'X-A': 'a\r\nX-B: c' } }, 'invalid field headers'],
  [{ headers: ['a'] }, 'invalid field headers'],
  [{ weight: 1.5 }, 'weight must be an integer'],
  [{ weight: '5' }, 'weight must be an integer'],
  [{ weight: 1_000_001 }, 'weight must not exceed 1000000'],
  [{ request_retry: 'x' }, 'request_retry must be an integer or null'],
  [{ 'request-retry': 0.5 }, 'request_retry must be an integer or null'],
  [{ priority: '1' }, 'invalid field priority'],
  [{ disabled: 'yes' }, 'invalid field disabled'],
  [{ proxy_url: 'ftp://x' }, 'invalid field proxy_url'],
  [{ proxy_url: 'http://…@host' }, 'invalid field proxy_url'],
  [{ note: 5 }, 'invalid field note'],
  [{ type: 'nobody' }, 'invalid auth file'],
  [{ 'token.token_uri': 'https://evil.example' }, 'invalid auth file'],
  [{ big: 'x'.repeat(1024 * 1024) }, 'file too large'],
  [{ a: Array.from({ length: 80 }).reduce<JsonObject>((inner) => ({ inner }), {}) }, 'invalid auth file'],
  [{ a: Array.from({ length: 100_000 }).reduce<JsonObject>((inner) => ({ inner }), {}) }, 'invalid auth file'],
  [{ a: Infinity }, 'invalid field a'],
  [{ 'a.b': { c: [2 ** 53] } }, 'invalid field a.b'],
  [Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}`, n])), 'too many fields'],
  [{ headers: Object.fromEntries(Array.from({ length: 257 }, (_, n) => [`X-${n}`, 'v'])) }, 'too many fields'],
];
test('an edit of fields that cannot be says why, and changes nothing', async (t) => {
  const { path, credentials } = await openedCredentials(t, { 'a.json': given });
  for (const [fields, code] of refused) {
    const more = Object.keys(fields).length > 0 ? { other: 1, ...fields } : {};
    await assert.rejects(credentials.setFields({ name: 'a.json' }, more), isCode(code), code);
  }
  assert.equal(await readFile(join(path, 'a.json'), 'utf8'), given);
});
