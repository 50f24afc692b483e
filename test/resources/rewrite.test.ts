import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../src/config/read/read-config.ts';
import type { Json } from '../../src/platform/json.ts';
import { collectionNamed } from '../../src/resources/index.ts';
import { applyEdits, parseYaml } from '../../src/yaml/index.ts';

/** The file after this PATCH of the first Claude key. */
function patched(text: string, value: Json): string {
  const document = parseYaml(text);
  const { config } = readConfig(document.root);
  const write = collectionNamed('claude-api-key').patch({ body: { index: 0, value }, query: {} });
  return applyEdits(document, write({ config, raw: document.value }).edits).text;
}

const entry = (members: string): string => `claude-api-key:\n  - api-key: k\n${members.replace(/^(?=.)/gm, '    ')}`;

const cases: Record<string, { given: string; value: Json; want: string }> = {
  'keeps the spelling of what means the same': {
    given: 'headers: {" X-A ": a, X-B: " b "}\n',
    value: { headers: { 'X-A': 'a', 'X-B': 'b' }, 'proxy-url': null },
    want: 'headers: {" X-A ": a, X-B: " b "}\n',
  },
  'changes one header': {
    given: 'headers:\n  X-A: a # a\n  X-B: " b " # b\n',
    value: { headers: { 'X-A': 'c', 'X-B': 'b' } },
    want: 'headers:\n  X-A: c # a\n  X-B: " b " # b\n',
  },
  'removes a header that the file spells with blanks': {
    given: 'headers: {" X-A ": a, X-B: b}\n',
    value: { headers: { 'X-B': 'b' } },
    want: 'headers: {X-B: b}\n',
  },
  'keeps a header without a value, which is none': {
    given: 'headers: {X-A: "", X-B: b}\n',
    value: { headers: { 'X-B': 'c' } },
    want: 'headers: {X-A: "", X-B: c}\n',
  },
  'keeps patterns as they are spelled': {
    given: 'excluded-models: [GPT-5, " *-Mini"] # old\n',
    value: { 'excluded-models': ['*-mini', 'gpt-5', 'new'] },
    want: 'excluded-models: [" *-Mini", GPT-5, new] # old\n',
  },
  'keeps patterns that the file repeats, once, as they are spelled': {
    given: 'excluded-models:\n  # cheap\n  - A # a\n  - a\n  - " "\n  - " B" # b\n',
    value: { 'excluded-models': ['a', 'b', 'c'] },
    want: 'excluded-models:\n  # cheap\n  - A # a\n  - " B" # b\n  - c\n',
  },
  'keeps models between nothing': {
    given: 'models:\n  - {name: " a "} # a\n  - ~\n  - {name: b} # b\n',
    value: { models: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
    want: 'models:\n  - {name: " a "} # a\n  - {name: b} # b\n  - {name: c}\n',
  },
  'changes a header beside oddly spelled ones': {
    given: 'headers:\n  " X ": v # x\n  Y: 1 # y\n  Z: "" # z\n',
    value: { headers: { X: 'v', Y: '2', Z: '3' } },
    want: 'headers:\n  " X ": v # x\n  Y: "2" # y\n  Z: "3" # z\n',
  },
  'changes a header that the file names twice to one': {
    given: 'headers:\n  X: a\n  " X ": b\n  Y: c # y\n',
    value: { headers: { X: 'd', Y: 'c' } },
    want: 'headers:\n  X: d\n  Y: c # y\n',
  },
  'leaves models alone that stay': {
    given: 'models:\n  - {name: " a ", alias: b} # a\n  - name: c # c\n  - name: d # d\n    later: {x: 1}\n',
    value: { models: [{ name: 'a', alias: 'b' }, { name: 'd', later: { x: 1 } }, { name: 'e' }] },
    want: 'models:\n  - {name: " a ", alias: b} # a\n  - name: d # d\n    later: {x: 1}\n  - name: e\n',
  },
  'changes a part of a section': {
    given: 'cloak: # how\n  mode: auto # m\n  strict-mode: yes # s\n',
    value: { cloak: { mode: 'never', 'strict-mode': true } },
    want: 'cloak: # how\n  mode: never # m\n  strict-mode: yes # s\n',
  },
  'removes a part of a section': {
    given: 'cloak:\n  mode: auto\n  strict-mode: yes # s\n',
    value: { cloak: { 'strict-mode': true } },
    want: 'cloak:\n  strict-mode: yes # s\n',
  },
  'clears a member that is there without a value': {
    given: 'prefix:\nweight: 1\n',
    value: { prefix: null, weight: null },
    want: 'prefix:\n',
  },
  'fills a member that is there without a value': {
    given: 'prefix: # which\nmodels: []\n',
    value: { prefix: 'a', models: [{ name: 'b' }] },
    want: 'prefix: a # which\nmodels:\n  - name: b\n',
  },
  'does not tell 0 from -0': { given: 'later: -0\n', value: { later: -0 }, want: 'later: -0\n' },
  'keeps what it does not know as it is given': {
    given: '',
    value: { later: { a: null, b: [], c: '' }, even: [null, ' x '] },
    want: 'later:\n  a: null\n  b: []\n  c: ""\neven:\n  - null\n  - " x "\n',
  },
};

for (const [name, { given, value, want }] of Object.entries(cases))
  test(`a change of an entry ${name}`, () => assert.equal(patched(entry(given), value), entry(want)));
