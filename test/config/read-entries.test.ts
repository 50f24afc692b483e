import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../src/config/read/read-config.ts';
import { parseYaml } from '../../src/yaml/index.ts';

const read = (text: string) => readConfig(parseYaml(text).root);

test('entries are tidied and never left out or joined', () => {
  const { config, problems } = read(`
gemini-api-key:
  - { api-key: " a ", base-url: " https://x.example ", proxy-url: " direct ", prefix: " /team/ " }
  - { api-key: a }
  - { api-key: a }
  - {}
codex-api-key:
  - api-key: b
    excluded-models: [" GPT-5 ", gpt-5, "", "*"]
    headers: { " X-A ": " 1 ", X-B: "", " ": c }
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(config['gemini-api-key'], [
    { 'api-key': 'a', 'base-url': 'https://x.example', 'proxy-url': 'direct', prefix: 'team' },
    { 'api-key': 'a' },
    { 'api-key': 'a' },
    { 'api-key': '' },
  ]);
  assert.deepEqual(config['codex-api-key'], [
    {
      'api-key': 'b',
      'base-url': '',
      'proxy-url': '',
      models: [],
      headers: { 'X-A': '1' },
      'excluded-models': ['gpt-5', '*'],
    },
  ]);
});

test('what is always in an entry is there, empty, and what is optional and empty is not', () => {
  const { config } = read(`
claude-api-key: [{ api-key: a, prefix: "", headers: {}, excluded-models: [], cloak: {}, weight: ~ }]
openai-compatibility: [{ name: b }]
vertex-api-key: [{ prefix: a/b }]
`);
  assert.deepEqual(config['claude-api-key'], [{ 'api-key': 'a', 'base-url': '', 'proxy-url': '', models: [] }]);
  assert.deepEqual(config['openai-compatibility'], [{ name: 'b', disabled: false, 'base-url': '', models: [] }]);
  assert.deepEqual(config['vertex-api-key'], [{ 'api-key': '' }]);
});

const weights: Record<string, string | number> = {
  '5': 5,
  '-1': -1,
  '0': 0,
  '1000000': 1_000_000,
  '1000001': 'weight must not exceed 1000000',
  '1e300': 'weight must not exceed 1000000',
  '1.5': 'weight must be an integer',
  many: 'weight must be an integer',
  '"5"': 'weight must be an integer',
};
for (const [spelling, want] of Object.entries(weights))
  test(`a weight of ${spelling} ${typeof want === 'number' ? 'is read' : 'is refused'}`, () => {
    const { config, problems } = read(`gemini-api-key:\n  - api-key: a\n    weight: ${spelling}\n`);
    if (typeof want === 'number') return assert.deepEqual([config['gemini-api-key'][0]?.weight, problems], [want, []]);
    assert.deepEqual(problems, [{ location: 'gemini-api-key[0].weight', message: want, line: 3, column: 13 }]);
  });

test('a number without bounds is one that can be written down exactly', () => {
  assert.equal(read('gemini-api-key: [{api-key: a, priority: -3}]\n').config['gemini-api-key'][0]?.priority, -3);
  assert.match(
    read('gemini-api-key: [{api-key: a, priority: 12345678901234567890}]\n').problems[0]!.message,
    /15 digits/,
  );
});

test('null entries are dropped, and places still count as in the file', () => {
  const { config, problems } = read('gemini-api-key:\n  - ~\n  - api-key: a\n    weight: x\n');
  assert.equal(config['gemini-api-key'].length, 1);
  assert.equal(problems[0]?.location, 'gemini-api-key[1].weight');
});

test('an entry is an object', () => {
  assert.equal(
    read('gemini-api-key: [AIza]\n').problems[0]?.message,
    'must be an object, not an array or a single value',
  );
});

test('odd addresses, headers and words are kept, with a warning', () => {
  const { config, problems, warnings } = read(`
claude-api-key:
  - api-key: a
    base-url: api.example.com
    proxy-url: none
    headers: { "X A": b }
    fingerprint-profile: other
    cloak: { mode: Always }
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    warnings.map(({ location, message }) => `${location} ${message}`),
    [
      'claude-api-key[0].base-url should be an http or https URL, or empty',
      'claude-api-key[0].headers.* should be a header name',
      'claude-api-key[0].fingerprint-profile should be one of claude-code-cli',
    ],
  );
  assert.equal(config['claude-api-key'][0]?.cloak?.mode, 'always');
  assert.deepEqual(config['claude-api-key'][0]?.headers, { 'X A': 'b' });
});

test('providers and channels are trimmed and lower-cased, and joined where they become the same', () => {
  const { config, problems } = read(`
oauth-excluded-models: { " Claude ": [A, a], claude: ["b "], codex: [], qwen: }
oauth-model-alias:
  Codex: [{ name: " gpt-5 ", alias: g5 }, { name: x }]
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(config['oauth-excluded-models'], { claude: ['a', 'b'] });
  assert.deepEqual(config['oauth-model-alias'], {
    codex: [
      { name: 'gpt-5', alias: 'g5' },
      { name: 'x', alias: '' },
    ],
  });
});

test('payload rules take what clients write into them', () => {
  const { config, problems } = read(
    'payload: {override: [{models: [{name: gpt-*, protocol: "", match: []}], params: {a.b: 1, c: [yes]}}]}\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(config.payload, { override: [{ models: [{ name: 'gpt-*' }], params: { 'a.b': 1, c: ['yes'] } }] });
});

test('oauth-routing knows the other names of its providers, and warns of those that it does not know', () => {
  const { config, problems, warnings } = read('oauth-routing: [anthropic, gemini, codex, nobody]\n');
  assert.deepEqual(problems, []);
  assert.deepEqual(config['oauth-routing'], ['claude', 'gemini-cli', 'codex', 'nobody']);
  assert.deepEqual(
    warnings.map(({ location }) => location),
    ['oauth-routing[3]'],
  );
});
