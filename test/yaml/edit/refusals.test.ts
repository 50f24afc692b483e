import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../../src/platform/json.ts';
import { applyEdits, applyToValue, type Edit, parseYaml, YamlEditError } from '../../../src/yaml/index.ts';
import { arrange, insert, move, remove, rename, set } from '../example.ts';

const text = 'a: 1\nlist:\n  - x\n  - {k: v}\nmap:\n  m: 2\nnone:\n';
const deep = (depth: number): Json => (depth === 0 ? 1 : [deep(depth - 1)]);

const refused: Record<string, { edit: Edit; code: string; line: number | undefined }> = {
  'removing a key that is missing': { edit: remove('b'), code: 'not-found', line: 1 },
  'removing an index that is missing': { edit: remove('list', 2), code: 'not-found', line: 3 },
  'removing below what is missing': { edit: remove('b', 'c'), code: 'not-found', line: 1 },
  'removing below null': { edit: remove('none', 'c'), code: 'not-found', line: 7 },
  'removing the root': { edit: remove(), code: 'not-a-collection', line: 1 },
  'removing an index of a map': { edit: remove('map', 0), code: 'not-a-collection', line: 6 },
  'removing below a scalar': { edit: remove('a', 'b'), code: 'not-a-collection', line: 1 },
  'setting an index that is missing': { edit: set(['list', 2], 1), code: 'not-found', line: 3 },
  'setting an index of nothing': { edit: set(['b', 0], 1), code: 'not-found', line: 1 },
  'setting a key of a list': { edit: set(['list', 'x'], 1), code: 'not-a-collection', line: 3 },
  'setting a key of a scalar': { edit: set(['a', 'x'], 1), code: 'not-a-collection', line: 1 },
  'setting a key of an item that is a scalar': { edit: set(['list', 0, 'x'], 1), code: 'not-a-collection', line: 3 },
  'setting the root to a list': { edit: set([], []), code: 'not-a-collection', line: 1 },
  'inserting behind the end': { edit: insert(['list', 3], 1), code: 'not-found', line: 3 },
  'inserting at an index of nothing but 0': { edit: insert(['b', 1], 1), code: 'not-found', line: 1 },
  'inserting at a key': { edit: insert(['list'], 1), code: 'not-a-collection', line: 3 },
  'inserting into a map': { edit: insert(['map', 0], 1), code: 'not-a-collection', line: 6 },
  'inserting at no index': { edit: insert(['list', 0.5], 1), code: 'not-a-collection', line: 3 },
  'arranging a map': { edit: arrange(['map'], 0), code: 'not-a-collection', line: 6 },
  'arranging an item twice': { edit: arrange(['list'], 0, 0), code: 'bad-arrangement', line: 3 },
  'arranging an item that is missing': { edit: arrange(['list'], 2), code: 'not-found', line: 3 },
  'assigning nothing to a key that is missing': {
    edit: { op: 'assign', at: ['map'], entries: [['x', undefined]] },
    code: 'not-found',
    line: 6,
  },
  'assigning to a list': { edit: { op: 'assign', at: ['list'], entries: [] }, code: 'not-a-collection', line: 3 },
  'assigning half a character': {
    edit: { op: 'assign', at: ['map'], entries: [['\ud800', 1]] },
    code: 'not-unicode',
    line: 6,
  },
  'assigning something too deep': {
    edit: {
      op: 'each',
      at: ['list'],
      items: [{ index: 1, edit: { op: 'assign', at: [], entries: [['x', deep(98)]] } }],
    },
    code: 'too-deep',
    line: 3,
  },
  'editing an item twice': {
    edit: { op: 'each', at: ['list'], items: [0, 0].map((index) => ({ index, edit: set([], 1) })) },
    code: 'bad-arrangement',
    line: 3,
  },
  'editing an item that is missing': {
    edit: { op: 'each', at: ['list'], items: [{ index: 2, edit: set([], 1) }] },
    code: 'not-found',
    line: 3,
  },
  'renaming a key that is missing': { edit: rename(['b'], 'c'), code: 'not-found', line: 1 },
  'renaming below what is missing': { edit: rename(['b', 'c'], 'd'), code: 'not-found', line: 1 },
  'renaming an index': { edit: rename(['list', 0], 'c'), code: 'not-a-collection', line: 3 },
  'renaming the root': { edit: rename([], 'c'), code: 'not-a-collection', line: 1 },
  'renaming to a key that is there': { edit: rename(['none'], 'a'), code: 'occupied', line: 7 },
  'renaming to half a character': { edit: rename(['a'], '\ud800'), code: 'not-unicode', line: 1 },
  'moving what is missing': { edit: move(['b'], ['list']), code: 'not-found', line: 3 },
  'moving an item': { edit: move(['list', 1], ['b']), code: 'not-a-collection', line: 1 },
  'moving what is not a list': { edit: move(['map'], ['list']), code: 'not-a-collection', line: 3 },
  'moving into what is not a list': { edit: move(['list'], ['map']), code: 'not-a-collection', line: 6 },
  'moving a list into itself': { edit: move(['list'], ['list']), code: 'bad-arrangement', line: 3 },
  'moving a list into its items': { edit: move(['list'], ['list', 1, 'x']), code: 'bad-arrangement', line: 4 },
  'moving too far down': { edit: move(['list'], Array(99).fill('x')), code: 'too-deep', line: 1 },
  'setting something too deep': { edit: set(['map', 'x'], deep(99)), code: 'too-deep', line: 6 },
  'setting something far too deep': { edit: set(['map', 'x'], deep(5000)), code: 'too-deep', line: 6 },
  'setting half a character': { edit: set(['list', 0], 'a\ud800'), code: 'not-unicode', line: 3 },
  'setting half a character inside a value': {
    edit: set(['map', 'x'], [{ y: '\udc00' }]),
    code: 'not-unicode',
    line: 6,
  },
  'setting half a character as a key in a value': { edit: set(['map'], { '\ud800': 1 }), code: 'not-unicode', line: 6 },
  'setting below half a character': { edit: set(['map', '\ud800'], 1), code: 'not-unicode', line: 6 },
  'inserting half a character': { edit: insert(['list', 0], '\ud800'), code: 'not-unicode', line: 3 },
  'arranging half a character': { edit: arrange(['list'], { value: '\ud800' }), code: 'not-unicode', line: 3 },
  'setting something too far down': { edit: set(Array(101).fill('x'), 1), code: 'too-deep', line: 1 },
};

for (const [name, { edit, code, line }] of Object.entries(refused)) {
  test(`${name} is refused, and nothing is changed`, () => {
    const document = parseYaml(text);
    const wanted = (error: unknown) => error instanceof YamlEditError && error.code === code;
    assert.throws(() => applyToValue(document.value, edit), wanted);
    assert.throws(
      () => applyEdits(document, [set(['a'], 2), edit, set(['a'], 3)]),
      (error) => {
        assert.ok(wanted(error), String(error));
        assert.equal((error as YamlEditError).index, 1);
        assert.equal((error as YamlEditError).position?.line, line);
        return true;
      },
    );
    assert.equal(document.text, text);
    assert.deepEqual(document.value, parseYaml(text).value);
  });
}

test('the deepest value that is written is read again', () => {
  const edited = applyEdits(parseYaml(text), [set(['map', 'x'], deep(98)), set(Array(100).fill('y'), 1)]);
  assert.deepEqual(parseYaml(edited.text).value, edited.value);
});

test('an edit of a value shares what it leaves, and leaves the value', () => {
  const value = { a: { b: [1, 2] }, c: { d: 1 } };
  const next = applyToValue(value, set(['a', 'b', 0], 3)) as typeof value;
  assert.deepEqual(next, { a: { b: [3, 2] }, c: { d: 1 } });
  assert.deepEqual(value, { a: { b: [1, 2] }, c: { d: 1 } });
  assert.equal(next.c, value.c);
});

test('no refusal tells anything of the text or the values', () => {
  for (const { edit } of Object.values(refused)) {
    try {
      applyEdits(parseYaml(text.replaceAll('x', 'zq7secret')), [edit]);
    } catch (error) {
      assert.doesNotMatch((error as Error).message, /zq7|list|map/);
    }
  }
});
