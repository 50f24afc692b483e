import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConfigValue } from '../../src/config/index.ts';
import { readConfig } from '../../src/config/read/read-config.ts';
import { entriesDiff } from '../../src/resources/index.ts';
import { parseYaml } from '../../src/yaml/index.ts';

const configOf = (text: string): ConfigValue => readConfig(parseYaml(text).root).config;

type Case = {
  collection: 'api-keys' | 'claude-api-key' | 'openai-compatibility' | 'oauth-excluded-models';
  previous: string;
  next: string;
  /** The places of what was added, removed, changed (from, to). */
  want: [added: unknown[], removed: unknown[], changed: unknown[]];
};

const cases: Record<string, Case> = {
  'is empty for equal lists': {
    collection: 'claude-api-key',
    previous: '[{api-key: a}]',
    next: '[{api-key: " a "}]',
    want: [[], [], []],
  },
  'is empty where entries only moved': {
    collection: 'claude-api-key',
    previous: '[{api-key: a}, {api-key: b}]',
    next: '[{api-key: b}, {api-key: a}]',
    want: [[], [], []],
  },
  'names what came and went': {
    collection: 'claude-api-key',
    previous: '[{api-key: a}, {api-key: b}]',
    next: '[{api-key: b}, {api-key: c}]',
    want: [[1], [0], []],
  },
  'sees a changed member': {
    collection: 'claude-api-key',
    previous: '[{api-key: a, weight: 1}]',
    next: '[{api-key: b}, {api-key: a}]',
    want: [[0], [], [[0, 1]]],
  },
  'tells equal keys apart by base-url': {
    collection: 'claude-api-key',
    previous: '[{api-key: a}, {api-key: a, base-url: "http://b"}]',
    next: '[{api-key: a, base-url: "http://b", weight: 2}]',
    want: [[], [0], [[1, 0]]],
  },
  'sees that a key got another base-url': {
    collection: 'claude-api-key',
    previous: '[{api-key: a}]',
    next: '[{api-key: a, base-url: "http://b"}]',
    want: [[], [], [[0, 0]]],
  },
  'counts equal entries': {
    collection: 'claude-api-key',
    previous: '[{api-key: a}]',
    next: '[{api-key: a}, {api-key: a}]',
    want: [[1], [], []],
  },
  'knows providers by name': {
    collection: 'openai-compatibility',
    previous: '[{name: a, base-url: "http://a"}]',
    next: '[{name: b, base-url: "http://a"}, {name: a, base-url: "http://b"}]',
    want: [[0], [], [[0, 1]]],
  },
  'knows strings by themselves': {
    collection: 'api-keys',
    previous: '[a, b, a]',
    next: '[c, a, b]',
    want: [[0], [2], []],
  },
  'knows rules by their provider': {
    collection: 'oauth-excluded-models',
    previous: '{claude: [a], codex: [b], iflow: [c]}',
    next: '{codex: [b], iflow: [d], qwen: [e]}',
    want: [['qwen'], ['claude'], [['iflow', 'iflow']]],
  },
};

for (const [name, { collection, previous, next, want }] of Object.entries(cases))
  test(`the diff of a collection ${name}`, () => {
    const [before, now] = [previous, next].map((text) => configOf(`${collection}: ${text}\n`));
    const { added, removed, changed } = entriesDiff(collection, now![collection], before![collection]);
    assert.deepEqual(
      [
        added.map(({ place }) => place),
        removed.map(({ place }) => place),
        changed.map((pair) => [pair.previous.place, pair.next.place]),
      ],
      want,
    );
  });

test('rules that another provider has now are known by its name, though they are the same object', () => {
  const { 'oauth-excluded-models': before } = configOf('oauth-excluded-models: {claude: [a], codex: [b]}\n');
  const now = { claude: before['claude']!, qwen: before['codex']! };
  const { added, removed, changed } = entriesDiff('oauth-excluded-models', now, before);
  assert.deepEqual([added[0]?.place, removed[0]?.place, changed], ['qwen', 'codex', []]);
});
