/** What becomes of the file, asked of a real server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { ask, done, type Entry, file, given, shown } from './collection-server.ts';

const url = 'https://a.example.com';
const commented = `# my keys
claude-api-key: # all of them
  # the first
  - api-key: a   # why
    later: {a: [1, 2]} # unknown to us

    prefix: 'team'
    models:
      # fast
      - name: claude-haiku-4-5   # h
        alias: haiku
      # good
      - {name: claude-opus-4-5, alias: opus}
  # the second
  - api-key: "b"
    headers: {X-A: a, X-B: b}
  - api-key: c # the third
debug: no
`;

test('a PATCH touches the bytes of its member only', async () => {
  await given(commented);
  await done('PATCH', '/claude-api-key', { match: 'a', value: { prefix: 'blue' } });
  assert.equal(await file(), commented.replace("'team'", "'blue'"));
  await done('PATCH', '/claude-api-key', { match: 'b', value: { headers: { 'X-A': 'a', 'X-B': 'c' } } });
  assert.equal(await file(), commented.replace("'team'", "'blue'").replace('X-B: b', 'X-B: c'));
});

test('a model that changes leaves its neighbours alone', async () => {
  await given(commented);
  const models = [
    { name: 'claude-haiku-4-5', alias: 'fast' },
    { name: 'claude-opus-4-5', alias: 'opus' },
  ];
  await done('PATCH', '/claude-api-key', { match: 'a', value: { models } });
  assert.equal(await file(), commented.replace('alias: haiku', 'alias: fast'));
});

test('a PUT that changes one entry of the whole list changes that one only', async () => {
  await given(commented);
  const list = await shown('claude-api-key');
  (list[1]!['headers'] as Entry)['X-B'] = 'c';
  await done('PUT', '/claude-api-key', list);
  assert.equal(await file(), commented.replace('X-B: b', 'X-B: c'));
});

test('a PUT in another order moves entries with their comments', async () => {
  await given(commented);
  const [a, b, c] = await shown('claude-api-key');
  await done('PUT', '/claude-api-key', [c, a, b]);
  const first = commented.slice(commented.indexOf('  # the first'), commented.indexOf('  # the second'));
  const second = commented.slice(commented.indexOf('  # the second'), commented.indexOf('  - api-key: c'));
  assert.equal(
    await file(),
    `# my keys\nclaude-api-key: # all of them\n  - api-key: c # the third\n${first}${second}debug: no\n`,
  );
});

test('a PUT that renames an entry in its place keeps the text of its other members', async () => {
  await given(commented);
  const list = await shown('claude-api-key');
  list[0]!['api-key'] = 'z';
  await done('PUT', '/claude-api-key', list);
  assert.equal(await file(), commented.replace('api-key: a ', 'api-key: z '));
});

test('DELETE takes an entry away with its comments, the last one leaves []', async () => {
  await given(commented);
  await done('DELETE', '/claude-api-key?api-key=b');
  assert.equal(await file(), commented.replace(/ {2}# the second\n.*\n.*\n/, ''));
  await done('DELETE', '/claude-api-key?index=0');
  await done('DELETE', '/claude-api-key?api-key=c');
  assert.deepEqual(await shown('claude-api-key'), []);
  assert.match(await file(), /claude-api-key: \[\] # all of them/);
});

test('an index counts what is in force: a null in the file is no entry', async () => {
  await given('claude-api-key:\n  - null\n  - api-key: a\n  -\n  - api-key: b\n');
  await done('PATCH', '/claude-api-key', { index: 1, value: { priority: 1 } });
  assert.equal(await file(), 'claude-api-key:\n  - null\n  - api-key: a\n  -\n  - api-key: b\n    priority: 1\n');
  await done('DELETE', '/claude-api-key?index=0');
  assert.deepEqual(await shown('claude-api-key').then((list) => list.map((entry) => entry['api-key'])), ['b']);
});

test('what a file has in a form that the API refuses can stay while something else changes', async () => {
  await given('claude-api-key:\n  - api-key: a\n    base-url: a.example.com\n  - api-key: b\n');
  const list = await shown('claude-api-key');
  list[0]!['priority'] = 1;
  await done('PUT', '/claude-api-key', list);
  assert.equal(
    await file(),
    'claude-api-key:\n  - api-key: a\n    base-url: a.example.com\n    priority: 1\n  - api-key: b\n',
  );
  list[1]!['base-url'] = 'b.example.com';
  const { status, body } = await ask('PUT', '/claude-api-key', list);
  assert.equal(status, 400);
  assert.deepEqual(body['details'], [{ location: '[1].base-url', message: 'must be an http or https URL, or empty' }]);
});

test('an edit of what an anchor shares is refused with its line', async () => {
  const text = 'base: &base {prefix: team}\nclaude-api-key:\n  - <<: *base\n    api-key: a\n';
  await given(text);
  const { status, body } = await ask('PATCH', '/claude-api-key', { index: 0, value: { prefix: null } });
  assert.equal(status, 422);
  assert.match(String(body['message']), /line 3/);
  assert.equal(await file(), text);
  await done('PATCH', '/claude-api-key', { index: 0, value: { prefix: 'blue' } });
  assert.equal(await file(), `${text}    prefix: blue\n`);
});

test('names from another language change nothing but themselves', async () => {
  await given('');
  await done('PUT', '/claude-api-key', '[{"api-key":"k","__proto__":{"a":1},"constructor":"c","toString":null}]');
  await done('PATCH', '/claude-api-key', '{"index":0,"value":{"__proto__":{"a":2},"hasOwnProperty":1}}');
  const names = Object.entries((await shown('claude-api-key'))[0]!);
  for (const member of [
    ['constructor', 'c'],
    ['toString', null],
    ['hasOwnProperty', 1],
  ])
    assert.ok(
      names.some((one) => isDeepStrictEqual(one, member)),
      String(member),
    );
  assert.match(await file(), /\n {4}__proto__:\n {6}a: 2\n/);
});

test('what is nested without end is refused', async () => {
  await given('');
  const deep = `[{"api-key":"k","later":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
  const { status, body } = await ask('PUT', '/claude-api-key', deep);
  assert.equal(status, 400);
  assert.equal(body['message'], 'invalid body: [0] is nested too deep');
});

test('writes that wait together find their entries where those before them left them', async () => {
  const keys = Array.from({ length: 24 }, (_, i) => `k${i}`);
  await given(`claude-api-key:\n${keys.map((key) => `  - api-key: ${key} # ${key}\n`).join('')}`);
  await Promise.all(
    keys.map((key, i) => {
      if (i % 3 === 0) return done('DELETE', `/claude-api-key?api-key=${key}`);
      if (i % 3 === 1) return done('PATCH', '/claude-api-key', { match: key, value: { priority: i } });
      return done('PATCH', '/claude-api-key', { match: key, value: { 'api-key': `new${i}` } });
    }),
  );
  const lines = keys.map(
    (key, i) => ['', `  - api-key: ${key} # ${key}\n    priority: ${i}\n`, `  - api-key: new${i} # ${key}\n`][i % 3],
  );
  assert.equal(await file(), `claude-api-key:\n${lines.join('')}`);
});

test('a write that changes nothing writes nothing', async () => {
  await given(commented);
  await done('PATCH', '/claude-api-key', { match: 'a', value: { prefix: ' team/', weight: null } });
  assert.equal(await file(), commented);
});

test('a PUT of entries that have nothing in common with the old ones gives them none of their text', async () => {
  await given(
    'claude-api-key:\n  # the first\n  - api-key: a\n    later: 1\n  # the second\n  - api-key: b\n    later: 2\n',
  );
  await done('PUT', '/claude-api-key', [
    { 'api-key': 'x', priority: 1 },
    { 'api-key': 'y', priority: 2 },
  ]);
  assert.doesNotMatch(await file(), /first|second|later/);
});

test('DELETE by index takes the entry that base-url names too, or none', async () => {
  await given(`xai-api-key:\n  - {api-key: a, base-url: ${url}}\n`);
  assert.equal((await ask('DELETE', '/xai-api-key?index=0&base-url=https://other.test')).status, 404);
  await done('DELETE', `/xai-api-key?index=0&base-url=${url}`);
});

test('a note names the entry of a PATCH by its place', async () => {
  await given('claude-api-key:\n  - api-key: a\n');
  const message = await done('PATCH', '/claude-api-key', { index: 0, value: { models: [{}] } });
  assert.match(message ?? '', /^claude-api-key\[0\]\.models\[0\] was left out/);
});

test('a PUT that renews a key and changes one more member keeps the rest of the entry', async () => {
  const text = (first: string): string =>
    `gemini-api-key:\n  # bob\n${first}    later: {big: 12345678901234567890, v: 1.10}\n  - api-key: b\n`;
  await given(text('  - api-key: a # mine\n'));
  const [first, second] = await shown('gemini-api-key');
  await done('PUT', '/gemini-api-key', [{ ...first, 'api-key': 'new', priority: 2 }, second]);
  const written = '    later: {big: 12345678901234567890, v: 1.10}\n    priority: 2\n';
  assert.equal(
    await file(),
    text('  - api-key: new # mine\n').replace('    later: {big: 12345678901234567890, v: 1.10}\n', written),
  );
});

test('a PUT in which another entry took the place of one keeps nothing of that', async () => {
  await given('gemini-api-key:\n  # bob\n  - {api-key: a, priority: 1, prefix: x}\n  - {api-key: b}\n');
  await done('PUT', '/gemini-api-key', [{ 'api-key': 'n', priority: 1, weight: 2, prefix: 'y' }, { 'api-key': 'b' }]);
  assert.doesNotMatch(await file(), /bob/);
});

test('keys in their old form count in the file, not in a body', async () => {
  await given(`openai-compatibility:\n  - name: b\n    base-url: ${url}\n    api-key-entries:\n      - api-key: k\n`);
  const before = await file();
  assert.equal(
    await done('PATCH', '/openai-compatibility', { index: 0, value: { 'api-keys': ['q'] } }),
    'openai-compatibility[0].api-keys was left out: the place for keys is api-key-entries',
  );
  assert.equal(await file(), before);
  const [entry] = await shown('openai-compatibility');
  const said = await done('PUT', '/openai-compatibility', [
    { name: 'a', 'base-url': url, 'api-keys': ['zz', { a: 1 }, 'k…y'] },
    { ...entry, 'api-keys': ['q'] },
  ]);
  assert.equal(said!.split('; ').length, 2);
  assert.doesNotMatch(await file(), /api-keys|zz|q/);
});

test('a PUT tells providers of one name by their base-url', async () => {
  const second = '  # second\n  - name: a\n    base-url: odd.example.com\n';
  await given(`openai-compatibility:\n  # first\n  - name: a\n    base-url: ${url}\n${second}`);
  const [, entry] = await shown('openai-compatibility');
  await done('PUT', '/openai-compatibility', [{ ...entry, priority: 1 }]);
  assert.equal(await file(), `openai-compatibility:\n${second}    priority: 1\n`);
});

test('a PUT that changes the base-url of one of several with a key keeps its text', async () => {
  const entry = (path: string): string => `  # second\n  - {api-key: k, base-url: ${url}/${path}, prefix: b}\n`;
  await given(`codex-api-key:\n  # first\n  - {api-key: k, base-url: ${url}/1, prefix: a}\n${entry('2')}`);
  const [, second] = await shown('codex-api-key');
  await done('PUT', '/codex-api-key', [{ ...second, 'base-url': `${url}/3` }]);
  assert.equal(await file(), `codex-api-key:\n${entry('3')}`);
});
