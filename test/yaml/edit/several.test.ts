import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../../src/platform/json.ts';
import { applyEdits, parseYaml } from '../../../src/yaml/index.ts';
import { examples, set } from '../example.ts';

examples('several keys at once', {
  'are put below their commented-out lines or behind the last one': {
    given: 'a:\n  # p: 0\n  x: 1 # x\n  # z: 0\n  # end\nb: 1\n',
    edit: set(['a'], { n1: 1, p: 2, x: 1, z: 3, n2: 4 }),
    want: 'a:\n  # p: 0\n  p: 2\n  x: 1 # x\n  n1: 1\n  # z: 0\n  z: 3\n  n2: 4\n  # end\nb: 1\n',
  },
  'are put into a file of comments': {
    given: '# one\n\n# b: 0\n# end\n',
    edit: set([], { a: 1, b: 2, c: 3 }),
    want: '# one\n\n# b: 0\nb: 2\n# end\na: 1\nc: 3\n',
  },
  'are put at the end of a file without a line break': {
    given: 'a: 1',
    edit: set([], { a: 1, b: 2, c: [3], d: 4 }),
    want: 'a: 1\nb: 2\nc:\n  - 3\nd: 4',
  },
  'are put in braces': {
    given: 'a: {x: 1}\nb: {\n    x: 1 # x\n  }\nc: { x: 1, }\nd: {}\n',
    edit: [
      set(['a'], { x: 1, p: 2, z: 3, w: 4 }),
      set(['b'], { x: 1, p: 2, z: 3, w: 4 }),
      set(['c'], { x: 1, p: 2, z: 3, w: 4 }),
      set(['d'], { x: 1, p: 2 }),
    ],
    want: 'a: {x: 1, p: 2, z: 3, w: 4}\nb: {\n    x: 1, # x\n    p: 2,\n    z: 3,\n    w: 4\n  }\nc: { x: 1, p: 2, z: 3, w: 4, }\nd:\n  x: 1\n  p: 2\n',
  },
  'come, change and go': {
    given: 'a:\n  # x\n  x: 1\n  p: 2 # p\n  # z\n  z: 3\n',
    edit: set(['a'], { p: 4, z: 3, w: { v: 1 } }),
    want: 'a:\n  p: 4 # p\n  # z\n  z: 3\n  w:\n    v: 1\n',
  },
});

examples('assigning', {
  'changes, adds and takes away entries, and leaves the others': {
    given: 'a:\n  # x\n  x: 1 # x\n  p: 2 # p\n  # z\n  z: {k: 3} # z\n',
    edit: {
      op: 'assign',
      at: ['a'],
      entries: [
        ['p', undefined],
        ['m', [1]],
        ['x', 1],
        ['z', { k: 4 }],
      ],
    },
    want: 'a:\n  # x\n  x: 1 # x\n  # z\n  z: {k: 4} # z\n  m:\n    - 1\n',
  },
  'to a mapping with a merge key keeps that': {
    given: 'd: &d {x: 1, y: 1}\na:\n  <<: *d # d\n  y: 2\n',
    edit: {
      op: 'assign',
      at: ['a'],
      entries: [
        ['x', 3],
        ['y', 4],
      ],
    },
    want: 'd: &d {x: 1, y: 1}\na:\n  <<: *d # d\n  y: 4\n  x: 3\n',
  },
  'makes a mapping of what is missing': {
    given: 'a: 1\n',
    edit: { op: 'assign', at: ['b', 'c'], entries: [['x', 1]] },
    want: 'a: 1\nb:\n  c:\n    x: 1\n',
  },
});

examples('editing each of several items', {
  'leaves the others': {
    given: 'a:\n  - x: 1 # x\n  - p # p\n  # z\n  - {z: 1} # z\n',
    edit: {
      op: 'each',
      at: ['a'],
      items: [
        { index: 2, edit: { op: 'set', at: ['z'], value: 2 } },
        { index: 0, edit: { op: 'rename', at: ['x'], to: 'q' } },
      ],
    },
    want: 'a:\n  - q: 1 # x\n  - p # p\n  # z\n  - {z: 2} # z\n',
  },
});

test('thousands of keys are replaced, changed and taken away at once', { timeout: 120_000 }, () => {
  const named = (letter: string, value: Json) =>
    Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`${letter}${index}`, value]));
  const lines = (letter: string, value: number) =>
    Object.keys(named(letter, null))
      .map((key) => `  ${key}: ${value} # ${key}: c\n`)
      .join('');
  const document = parseYaml(`a:\n${lines('k', 1)}b: 1\n`);
  const to = (value: Json) => applyEdits(document, [set(['a'], value)]).text;
  assert.equal(to(named('k', 2)), `a:\n${lines('k', 2)}b: 1\n`);
  assert.equal(to(named('m', 1)), `a:\n${lines('m', 1).replaceAll(/ #.*/g, '')}b: 1\n`);
  assert.equal(to({}), 'a: {}\nb: 1\n');
});

test('items between brackets come and go by the hundred thousand', { timeout: 60_000 }, () => {
  const named = (letter: string): string[] => Array.from({ length: 100_000 }, (_, index) => letter + index);
  const document = parseYaml(`a: [${named('k').join(', ')}]\n`);
  const items = named('m').flatMap((value, index) => (index % 2 ? [{ value }] : [{ from: index }, { value }]));
  const { text } = applyEdits(document, [{ op: 'arrange', at: ['a'], items }]);
  const wanted = named('m').flatMap((value, index) => (index % 2 ? [value] : [`k${index}`, value]));
  assert.equal(text, `a: [${wanted.join(', ')}]\n`);
});

test('of thousands that are commented out all are put behind the last one, since their places take long to find', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `p${index}`);
  const given = `a:\n  x: 1\n${names.map((name) => `  # ${name}: 0\n`).join('')}b: 1\n`;
  const value = Object.fromEntries([['x', 1], ...names.map((name) => [name, 1])]);
  const { text } = applyEdits(parseYaml(given), [set(['a'], value)]);
  assert.match(text, /x: 1\n {2}p0: 1\n {2}p1: 1\n/);
  for (const name of ['p0', 'p1999']) assert.ok(text.includes(`  # ${name}: 0\n`));
});
