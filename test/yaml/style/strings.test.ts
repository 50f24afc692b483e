import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, YAML11_SCHEMA } from 'js-yaml';
import type { Json } from '../../../src/platform/json.ts';
import { applyEdits, parseYaml } from '../../../src/yaml/index.ts';
import { fc, fuzz } from '../../fixtures/properties.ts';
import { set } from '../example.ts';
import { trickyStrings } from '../generated.ts';

const written = (value: Json, text = 'a: 1\n'): string =>
  applyEdits(parseYaml(text), [set(['a'], value)]).text.slice('a: '.length, -1);

/** Every reader takes it for what it is: YAML 1.2 and 1.1, in block and in flow style, as a value and as a key. */
function assertReadsAlike(value: string): void {
  const document = applyEdits(parseYaml('a: 1\nb:\n- 1\nc: {x: 1}\nd:\n  e: 1\n'), [
    set(['a'], value),
    set(['b', 0], value),
    set(['c', 'x'], value),
    set(['c', 'y'], [value, value]),
    set(['c', `k${value}`], 1),
    set(['d', value], 1),
  ]);
  const wanted = {
    a: value,
    b: [value],
    c: { x: value, y: [value, value], [`k${value}`]: 1 },
    d: { e: 1, [value]: 1 },
  };
  assert.deepEqual(document.value, wanted);
  assert.deepEqual(load(document.text), wanted, document.text);
  assert.deepEqual(load(document.text, { schema: YAML11_SCHEMA }), wanted, document.text);
}

test('a string is plain where no reader takes it for anything else', () => {
  const plain = [
    'x',
    'two words',
    'a-b_c.d',
    'http://h:80/p?q=1',
    "don't",
    'a#b',
    'gemini-2.5-*',
    'x, y [z]',
    'é😀',
    '../a',
    '/a',
    '$2a$10$x/y.z',
    'nob',
    'yesterday',
    '12ab',
    '1.2.3a',
  ];
  for (const value of plain) assert.equal(written(value), value);
});

test('a string is quoted where YAML 1.1 or 1.2 readers would disagree', () => {
  const quoted = [
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'N',
    'true',
    'False',
    'null',
    '~',
    '',
    '012',
    '0x1F',
    '0o7',
    '0b1',
    '1e3',
    '1_000',
    '12:30',
    '1.5',
    '-1',
    '+1',
    '.5',
    '.inf',
    '-.INF',
    '.NaN',
    '2001-12-14',
    '2001-12-14 10:00:00',
    '=',
    '<<',
    '*a',
    '&a',
    '!a',
    '- a',
    '? a',
    ': a',
    '-',
    '#a',
    '@a',
    '`a',
    '%a',
    '|',
    '>',
    '{a',
    '[a',
    ']',
    '}',
    ',',
    'a: b',
    'a:',
    'a #b',
    ' a',
    'a ',
    '---',
    '...',
    '1.2.3',
  ];
  for (const value of quoted) assert.equal(written(value), JSON.stringify(value));
});

test('what is not printable is escaped', () => {
  assert.equal(
    written('a\nb\tc\u0000\u007f\u0085\u2028\ufeff"\\'),
    String.raw`"a\nb\tc\u0000\u007f\u0085\u2028\ufeff\"\\"`,
  );
});

test('between brackets, what divides items or marks a key is quoted', () => {
  const between = (value: string): string =>
    applyEdits(parseYaml('a: [1]\n'), [set(['a', 0], value)]).text.slice('a: ['.length, -2);
  for (const value of ['x, y', 'x[', 'y]', 'x{', 'y}', 'b?c', 'c?', 'x:?', 'http://h/v1?k=1'])
    assert.equal(between(value), JSON.stringify(value));
  for (const value of ['x y', 'http://h:80/v1', "it's", 'a#b', 'a-b', 'a=b&c', 'x*'])
    assert.equal(between(value), value);
});

test('numbers are written so that YAML 1.1 readers see numbers too', () => {
  const numbers: [number, string][] = [
    [0, '0'],
    [-0, '-0.0'],
    [1.5, '1.5'],
    [1e21, '1.0e+21'],
    [1.5e-7, '1.5e-7'],
    [-1e-7, '-1.0e-7'],
    [2 ** 53, '9007199254740992'],
  ];
  for (const [value, text] of numbers) {
    assert.equal(written(value, 'a: x\n'), text);
    assert.deepEqual(load(`a: ${text}`, { schema: YAML11_SCHEMA }), { a: value });
  }
});

test('every tricky string is read back by every reader', () => {
  for (const value of trickyStrings) assertReadsAlike(value);
});

test('any string is read back by every reader', () => {
  const string = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'-:#,.01e_ yn~"\'[]{}|>!&*?%@`=<\\\t\n') }),
  );
  fc.assert(fc.property(string, assertReadsAlike), fuzz(500));
});
