import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedInto } from '../../src/config/index.ts';
import { readConfig } from '../../src/config/read/read-config.ts';
import { parseYaml } from '../../src/yaml/index.ts';

const read = (text: string) => readConfig(parseYaml(text).root);

test('old Gemini keys become entries, those that are there already do not', () => {
  const { config, problems, warnings } = read(
    'gemini-api-key: [{api-key: a, weight: 2}]\ngenerative-language-api-key: [a, b, " b ", "", ~, 12]\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(config['gemini-api-key'], [{ 'api-key': 'a', weight: 2 }, { 'api-key': 'b' }, { 'api-key': '12' }]);
  assert.ok(!('generative-language-api-key' in config));
  assert.equal(warnings[0]?.location, 'generative-language-api-key');
});

test('old keys of a compatible provider become api-key-entries', () => {
  const { config, problems, warnings } = read(
    'openai-compatibility:\n  - name: a\n    api-keys: [k1, k2]\n    api-key-entries: [{api-key: k2, proxy-url: direct}]\n  - {name: b, api-keys: [k3]}\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    config['openai-compatibility'].map((entry) => entry['api-key-entries']),
    [[{ 'api-key': 'k2', 'proxy-url': 'direct' }, { 'api-key': 'k1' }], [{ 'api-key': 'k3' }]],
  );
  assert.ok(config['openai-compatibility'].every((entry) => !('api-keys' in entry)));
  assert.deepEqual(
    warnings.map(({ location }) => location),
    ['openai-compatibility[0].api-keys', 'openai-compatibility[1].api-keys'],
  );
});

test('the keys of all old access providers move at once, since each edit goes through the whole text', () => {
  const provider = (n: number) => ({ type: 'config-api-key', 'api-keys': [`k${n}`] });
  const raw = { auth: { providers: Array.from({ length: 5 }, (_, n) => provider(n)) } };
  const { config } = read(JSON.stringify(raw));
  const { edits, raw: after } = movedInto('api-keys', { raw, config } as never);
  assert.deepEqual(
    edits.map(({ op }) => op),
    ['move', 'each', 'remove'],
  );
  assert.deepEqual(after, { 'api-keys': ['k0', 'k1', 'k2', 'k3', 'k4'] });
});

test('old model mappings count as aliases, but not beside them', () => {
  const mappings = 'oauth-model-mappings: {codex: [{name: a, alias: b}]}\n';
  assert.deepEqual(read(mappings).config['oauth-model-alias'], { codex: [{ name: 'a', alias: 'b' }] });
  const { config, warnings } = read(`${mappings}oauth-model-alias:\n`);
  assert.deepEqual(config['oauth-model-alias'], {});
  assert.ok(!('oauth-model-mappings' in config));
  assert.equal(warnings.length, 1);
});

test('old access providers fill an empty api-keys', () => {
  const auth = 'auth: {providers: [{name: x, type: config-api-key, api-keys: [a, b]}, {type: other, api-keys: [c]}]}\n';
  for (const rest of ['', 'api-keys: []\n', 'api-keys:\n']) {
    const { config, problems } = read(auth + rest);
    assert.deepEqual([config['api-keys'], problems, 'auth' in config], [['a', 'b'], [], false]);
  }
  assert.deepEqual(read(`${auth}api-keys: [z]\n`).config['api-keys'], ['z']);
  assert.deepEqual(
    Object.entries(read('auth: {other: 1}\n').config).find(([key]) => key === 'auth'),
    ['auth', { other: 1 }],
  );
});

test('masks are refused in old places too', () => {
  const { problems } = read(
    'generative-language-api-key: [AIza…x]\nauth: {providers: [{type: config-api-key, api-keys: [s…]}]}\n',
  );
  assert.deepEqual(
    problems.map(({ line }) => line),
    [1, 2],
  );
});

test('an old form of a wrong kind is kept and read like any unknown key', () => {
  const { config, problems } = read(
    'generative-language-api-key: a\nopenai-compatibility: [{name: a, base-url: https://x.example, api-keys: b}]\n',
  );
  assert.deepEqual(problems, []);
  assert.equal(Object.entries(config).find(([key]) => key === 'generative-language-api-key')?.[1], 'a');
});
