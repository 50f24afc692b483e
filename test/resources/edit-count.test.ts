import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../src/config/read/read-config.ts';
import { collectionNamed } from '../../src/resources/index.ts';
import { applyEdits, parseYaml } from '../../src/yaml/index.ts';

/** Each edit goes through the whole collection: however many entries change, there must not be one for each. */
const count = 500;
const lines = (line: (n: number) => string): string => Array.from({ length: count }, (_, n) => line(n)).join('');
const list = <T>(item: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => item(n));

const cases: Record<string, { given: string; name: string; verb: 'put' | 'delete'; body?: unknown; query?: object }> = {
  'a DELETE of a key that stands hundreds of times': {
    given: `api-keys:\n${lines((n) => `  - x # ${n}\n`)}  - y\n`,
    name: 'api-keys',
    verb: 'delete',
    query: { value: 'x' },
  },
  'a PUT that changes every entry': {
    given: `gemini-api-key:\n${lines((n) => `  - api-key: k${n} # ${n}\n    weight: 1\n`)}`,
    name: 'gemini-api-key',
    verb: 'put',
    body: list((n) => ({ 'api-key': `k${n}`, prefix: 'p', weight: 2 })),
  },
  'a PUT that changes every entry in an old form': {
    given: `openai-compatibility:\n${lines((n) => `  - name: n${n}\n    base-url: http://a.test\n    api-keys: [a, b, a] # ${n}\n`)}`,
    name: 'openai-compatibility',
    verb: 'put',
    body: list((n) => ({
      name: `n${n}`,
      'base-url': 'http://b.test',
      'api-key-entries': [{ 'api-key': 'a' }, { 'api-key': 'b' }],
    })),
  },
  'a PUT that gives an entry hundreds of new members': {
    given: 'claude-api-key:\n  - api-key: k\n',
    name: 'claude-api-key',
    verb: 'put',
    body: [{ 'api-key': 'k', ...Object.fromEntries(list((n) => [`m${n}`, n])) }],
  },
  'a PUT that changes every name of a map': {
    given: `oauth-excluded-models:\n${lines((n) => `  n${n}: [a] # ${n}\n`)}`,
    name: 'oauth-excluded-models',
    verb: 'put',
    body: Object.fromEntries(list((n) => [`n${n * 2}`, ['b']])),
  },
  'a PUT that moves hundreds of keys from an old form': {
    given: `generative-language-api-key:\n${lines((n) => `  - k${n % 400} # ${n}\n`)}`,
    name: 'gemini-api-key',
    verb: 'put',
    body: list((n) => ({ 'api-key': `k${n % 400}`, prefix: `p${n}` })),
  },
};

for (const [what, { given, name, verb, body = null, query = {} }] of Object.entries(cases)) {
  test(`${what} makes a handful of edits`, () => {
    const document = parseYaml(given);
    const { config } = readConfig(document.root);
    const request = { body: body as never, query: query as Record<string, string> };
    const { edits } = collectionNamed(name)[verb](request)({ config, raw: document.value });
    assert.ok(edits.length > 0 && edits.length <= 6, `${edits.length} edits`);
    const { root, value } = applyEdits(document, edits);
    const again = collectionNamed(name)[verb](request);
    if (verb === 'put') assert.deepEqual(again({ config: readConfig(root).config, raw: value }).edits, []);
  });
}
