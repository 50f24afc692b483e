/** Old forms of the file: what the first write to them leaves of their text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minimalConfig, testServer } from '../fixtures/server.ts';
import { ask, done, file, given, indexOf, shown } from './collection-server.ts';

const url = 'https://a.example.com';

test('a mere start leaves old forms as they are', async (t) => {
  const text = `${minimalConfig}generative-language-api-key: [a]\nopenai-compatibility:\n  - {name: a, base-url: ${url}, api-keys: [b]}\n`;
  const started = await testServer(t, text);
  const { status } = await started.call('GET', '/gemini-api-key');
  assert.equal(status, 200);
  assert.equal(await started.text(), text);
});

test('old Gemini keys are shown as entries and move there with the first write, not before', async () => {
  const text =
    'generative-language-api-key: # old\n  # the first\n  - "a"   # a\n\n  # the last\n  - 12.50\ngemini-api-key:\n  - api-key: b # new\n';
  await given(text);
  assert.deepEqual(
    (await shown('gemini-api-key')).map((entry) => entry['api-key']),
    ['b', 'a', '12.50'],
  );
  await done('PUT', '/claude-api-key', []);
  assert.equal(await file(), text);
  await done('PATCH', '/gemini-api-key', { match: 'a', value: { priority: 1 } });
  assert.equal(
    await file(),
    `gemini-api-key:\n  - api-key: b # new\n  # the first\n  - api-key: "a"   # a\n    priority: 1\n  # the last\n  - api-key: "12.50"\n`,
  );
});

test('old Gemini keys can be removed and replaced where there is no list yet', async () => {
  await given('generative-language-api-key: [a, b]\n');
  await done('DELETE', '/gemini-api-key?api-key=a');
  assert.equal(await file(), 'gemini-api-key: [{api-key: b}]\n');
  await given('generative-language-api-key: [a, b]\n');
  await done('PUT', '/gemini-api-key', []);
  assert.deepEqual(await shown('gemini-api-key'), []);
  assert.doesNotMatch(await file(), /generative/);
});

test('old Gemini keys that count for nothing go, the others stay in their place', async () => {
  await given(
    '# ours\ngenerative-language-api-key:\n  - a # a\n  - ~ # none\n  - " a " # again\n  - ""\n  # b\n  - b\nport: 8317\n',
  );
  await done('PATCH', '/gemini-api-key', { index: 1, value: { priority: 1 } });
  assert.equal(
    await file(),
    '# ours\ngemini-api-key:\n  - api-key: a # a\n  - ~ # none\n  # b\n  - api-key: b\n    priority: 1\nport: 8317\n',
  );
});

test('an old Gemini key is exchanged by old and new, and another one added', async () => {
  const text = 'generative-language-api-key:\n  - a # a\n  - b # b\n';
  await given(text);
  await done('PATCH', '/gemini-api-key', { old: 'b', new: 'c' });
  assert.equal(await file(), 'gemini-api-key:\n  - api-key: a # a\n  - api-key: c # b\n');
  await given(text);
  await done('PATCH', '/gemini-api-key', { old: 'd', new: 'e' });
  assert.equal(await file(), 'gemini-api-key:\n  - api-key: a # a\n  - api-key: b # b\n  - api-key: e\n');
});

test('old keys of a compatible provider move with the first change of that provider', async () => {
  await given(`openai-compatibility:
  - name: a
    base-url: ${url}
    api-keys: [k, l] # old
  - name: b
    base-url: ${url}
    api-keys: # old
      # m's
      - m   # m
    api-key-entries:
      - api-key: n # n
`);
  await done('PATCH', '/openai-compatibility', { name: 'b', value: { disabled: true } });
  assert.equal(
    await file(),
    `openai-compatibility:
  - name: a
    base-url: ${url}
    api-keys: [k, l] # old
  - name: b
    base-url: ${url}
    api-key-entries:
      - api-key: n # n
      # m's
      - api-key: m   # m
    disabled: true
`,
  );
  await done('PATCH', '/openai-compatibility', { name: 'a', value: { 'api-key-entries': [{ 'api-key': 'l' }] } });
  assert.deepEqual((await shown('openai-compatibility'))[0]!['api-key-entries'], [
    { 'api-key': 'l', 'auth-index': indexOf(`openai-compatibility:${url}+l`) },
  ]);
  assert.doesNotMatch(await file(), /api-keys/);
});

test('old model mappings become aliases with the first write', async () => {
  await given(
    '# ours\noauth-model-mappings: # all\n  Claude:\n    - {name: a, alias: b}\n  # for codex\n  codex:\n    - {name: "c", alias: d} # d\n',
  );
  await done('DELETE', '/oauth-model-alias?channel=claude');
  assert.equal(
    await file(),
    '# ours\noauth-model-alias: # all\n  # for codex\n  codex:\n    - {name: "c", alias: d} # d\n',
  );
});

test('client keys of the old form can be changed, removed and replaced', async () => {
  await given(
    'auth:\n  providers:\n    - type: config-api-key\n      api-keys:\n        # alice\n        - "a" # a\n        - 0x10 # b\n',
  );
  await done('PATCH', '/api-keys', { old: 'none', new: 'c' });
  assert.equal(await file(), 'api-keys:\n  # alice\n  - "a" # a\n  - "0x10" # b\n  - "c"\n');
  const old = 'auth:\n  providers:\n    - type: config-api-key\n      api-keys: [a, b]\n';
  await given(old);
  await done('PATCH', '/api-keys', { index: 0, value: 'c' });
  assert.equal(await file(), 'api-keys:\n  - c\n  - b\n');
  await given(old);
  await done('DELETE', '/api-keys?value=b');
  assert.equal(await file(), 'api-keys:\n  - a\n');
  await given(old);
  await done('PUT', '/api-keys', []);
  assert.deepEqual((await ask('GET', '/api-keys')).body, { 'api-keys': [] });
  await given(`${old}api-keys: [d]\n`);
  await done('DELETE', '/api-keys?value=d');
  assert.deepEqual((await ask('GET', '/api-keys')).body, { 'api-keys': [] });
});

const mapped = 'oauth-model-mappings:\n  claude:\n    - {name: n, alias: a}\n';
test('PATCH and PUT of a map keep what its old form had', async () => {
  await given(mapped);
  await done('PATCH', '/oauth-model-alias', { channel: 'codex', aliases: [{ name: 'x', alias: 'y' }] });
  const { 'oauth-model-alias': patched } = (await ask('GET', '/oauth-model-alias')).body as Record<string, object>;
  assert.deepEqual(Object.keys(patched!), ['claude', 'codex']);
  assert.doesNotMatch(await file(), /mappings/);
  await given(mapped);
  await done('PUT', '/oauth-model-alias', { codex: [{ name: 'x', alias: 'y' }] });
  const { 'oauth-model-alias': put } = (await ask('GET', '/oauth-model-alias')).body as Record<string, object>;
  assert.deepEqual(Object.keys(put!), ['codex']);
  assert.doesNotMatch(await file(), /mappings/);
});

test('the tag of a write that moves an old form is that of what is read then', async () => {
  await given('oauth-model-mappings:\n  claude:\n    - {name: 0x10, alias: 1_000}\n');
  const written = await ask('PATCH', '/oauth-model-alias', { channel: 'codex', aliases: [{ name: 'x', alias: 'y' }] });
  const read = await ask('GET', '/oauth-model-alias');
  assert.deepEqual(read.body['oauth-model-alias'], {
    claude: [{ name: '0x10', alias: '1_000' }],
    codex: [{ name: 'x', alias: 'y' }],
  });
  assert.equal(written.etag, read.etag);
});

test('keys that are numbers keep their comments, repeated ones go with theirs', async () => {
  await given(
    'generative-language-api-key:\n  - 12 # first\n  - 12 # again\n  - a # alice\n  - 0x10 # hex\n  - 16 # sixteen\n  - true # odd\n  - [b] # none\n',
  );
  await done('PATCH', '/gemini-api-key', { index: 0, value: { priority: 1 } });
  assert.equal(
    await file(),
    'gemini-api-key:\n  - api-key: "12" # first\n    priority: 1\n  - api-key: a # alice\n  - api-key: "0x10" # hex\n  - api-key: "16" # sixteen\n  - api-key: "true" # odd\n',
  );
});

test('old keys keep their comments and quotes also between brackets', async () => {
  await given(
    'generative-language-api-key:\n  # one\n  - "a" # a\n  - b # b\n  # end\ngemini-api-key: [{api-key: z}] # now\n',
  );
  await done('PATCH', '/gemini-api-key', { match: 'b', value: { priority: 1 } });
  assert.equal(
    await file(),
    'gemini-api-key: [{api-key: z},\n  # one\n  {api-key: "a"}, # a\n  {api-key: b, priority: 1} # b\n  # end\n  ] # now\n',
  );
});

test('old keys that several providers share by an alias are written out where they change', async () => {
  const entry = (name: string, keys: string): string => `  - {name: ${name}, base-url: ${url}, ${keys}}\n`;
  await given(
    `keys: &keys [k]\nopenai-compatibility:\n${entry('a', 'api-keys: *keys')}${entry('b', 'api-keys: *keys')}`,
  );
  await done('PATCH', '/openai-compatibility', { name: 'a', value: { disabled: true } });
  assert.equal(
    await file(),
    `keys: &keys [k]\nopenai-compatibility:\n${entry('a', 'api-key-entries: [{api-key: k}], disabled: true')}${entry('b', 'api-keys: *keys')}`,
  );
});

test('a list of client keys with nothing in it counts for none, and what else is called auth stays', async () => {
  const old = 'auth:\n  providers:\n    - {type: config-api-key, api-keys: [a, b]}\n    - {type: config-api-key}\n';
  await given(`${old}api-keys: [~]\n`);
  await done('PATCH', '/api-keys', { old: 'b', new: 'c' });
  assert.equal(await file(), 'api-keys: [~, a, c]\n');
  await given('auth: {other: 1}\napi-keys: [a]\n');
  await done('PATCH', '/api-keys', { old: 'a', new: 'c' });
  assert.equal(await file(), 'auth: {other: 1}\napi-keys: [c]\n');
});
