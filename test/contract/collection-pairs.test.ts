/** Which entry of the file an entry of a PUT is, asked of a real server: that one's comments it keeps. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { done, file, given, shown } from './collection-server.ts';

const url = 'https://a.example.com';

/** What becomes of the comment above each Claude key, by the key that stands below it then. */
async function commentsAfter(entries: readonly string[], put: readonly object[]): Promise<Record<string, string>> {
  const lines = entries.map((entry, index) => `  # ${index}\n  - {${entry}}\n`);
  await given(`claude-api-key:\n${lines.join('')}`);
  await done('PUT', '/claude-api-key', put);
  const found = (await file()).matchAll(/# (\d)\n *- \{?api-key: (\w+)/g);
  return Object.fromEntries([...found].map(([, comment, key]) => [key!, comment!]));
}

test('an entry with another key and the same base-url is the one at its place', async () => {
  const entries = [`api-key: a, base-url: ${url}, prefix: p, weight: 2`, 'api-key: b'];
  const put = [{ 'api-key': 'c', 'base-url': url, priority: 1 }, { 'api-key': 'b' }];
  assert.deepEqual(await commentsAfter(entries, put), { c: '0', b: '1' });
});

test('an entry with another key and half of the rest the same is the one at its place', async () => {
  const entries = ['api-key: a, prefix: p, weight: 2'];
  assert.deepEqual(await commentsAfter(entries, [{ 'api-key': 'c', prefix: 'p', weight: 3, priority: 1 }]), {});
  assert.deepEqual(await commentsAfter(entries, [{ 'api-key': 'c', prefix: 'p', weight: 3 }]), { c: '0' });
  assert.deepEqual(await commentsAfter(entries, [{ 'api-key': 'c', prefix: 'p', weight: 2, priority: 1 }]), { c: '0' });
});

test('entries that have nothing but a key, or nothing that says something, are strangers to each other', async () => {
  assert.deepEqual(await commentsAfter(['api-key: a'], [{ 'api-key': 'c' }]), {});
  const empty = ['api-key: a, models: [], headers: {}, prefix: p'];
  assert.deepEqual(await commentsAfter(empty, [{ 'api-key': 'c', models: [], headers: {}, prefix: 'q' }]), {});
});

test('an entry that was recognised elsewhere is not taken for a second one at its place', async () => {
  const entries = ['api-key: a, prefix: p', 'api-key: b, prefix: q'];
  const put = [
    { 'api-key': 'c', prefix: 'p' },
    { 'api-key': 'a', prefix: 'p' },
  ];
  assert.deepEqual(await commentsAfter(entries, put), { a: '0' });
});

test('entries without a key are strangers to each other', async () => {
  await given('claude-api-key:\n  # one\n  - {prefix: a, weight: 2}\n  # two\n  - {prefix: b}\n');
  await done('PUT', '/claude-api-key', [{ prefix: 'c', weight: 5 }]);
  assert.doesNotMatch(await file(), /one|two/);
});

test('an auth-index that the file has means nothing and stays', async () => {
  const text = 'claude-api-key:\n  - {api-key: a, auth-index: mine} # a\n';
  await given(text);
  await done('PUT', '/claude-api-key', await shown('claude-api-key'));
  assert.equal(await file(), text);
});

test('a new key comes behind the last item, whatever nothing stands before it', async () => {
  await given('gemini-api-key:\n  - ~ # none\n  - api-key: a\n  - ~\n');
  await done('PATCH', '/gemini-api-key', { old: 'b', new: 'c' });
  assert.equal(await file(), 'gemini-api-key:\n  - ~ # none\n  - api-key: a\n  - ~\n  - api-key: c\n');
});
