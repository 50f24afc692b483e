import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, type Edit, parseYaml, YamlEditError } from '../../../src/yaml/index.ts';
import { arrange, examples, insert, move, remove, rename, set } from '../example.ts';

const text = `# top
base: &base
  x: 1
  list: &list
    - p
    - q
use: *base
merged:
  <<: *base # merge
  own: 2
  x: 3
seq:
  - &item v
  - *item
  - w
alone: &alone 5
`;

examples('in a file with anchors', {
  'what nobody shares is edited': {
    given: text,
    edit: [set(['alone'], 6), set(['seq', 2], 'u'), set(['merged', 'own'], 3), set(['new'], 1)],
    want: `${text.replace('own: 2', 'own: 3').replace('- w', '- u').replace('&alone 5', '&alone 6')}new: 1\n`,
  },
  'an alias is replaced': {
    given: text,
    edit: set(['use'], { x: 1 }),
    want: text.replace('use: *base', 'use:\n  x: 1'),
  },
  'an alias is removed': { given: text, edit: remove('use'), want: text.replace('use: *base\n', '') },
  'a merged key is overridden': {
    given: text,
    edit: set(['merged', 'list'], []),
    want: text.replace('  x: 3\n', '  x: 3\n  list: []\n'),
  },
  'an override is changed': { given: text, edit: set(['merged', 'x'], 4), want: text.replace('x: 3', 'x: 4') },
  'an own key of a map that merges is removed': {
    given: text,
    edit: remove('merged', 'own'),
    want: text.replace('  own: 2\n', ''),
  },
  'an anchor goes once its aliases are gone': {
    given: 'a: &a 1\nb: *a\nc: [*a]\n',
    edit: [remove('b'), set(['c', 0], 2), set(['a'], 3)],
    want: 'a: &a 3\nc: [2]\n',
  },
  'an anchor goes together with all its aliases': {
    given: 'a:\n  - &x 1\n  - *x\nb: 1\n',
    edit: set(['a'], 2),
    want: 'a: 2\nb: 1\n',
  },
  'aliases change places': {
    given: 'x: &x 1\na:\n  - *x # x\n  - {k: *x}\n  - 2\nb: [*x, 3]\n',
    edit: [arrange(['a'], 2, 1, 0), arrange(['b'], 1, 0)],
    want: 'x: &x 1\na:\n  - 2\n  - {k: *x}\n  - *x # x\nb: [3, *x]\n',
  },
  'anchors keep their place before their aliases while others move': {
    given: 'x: &x 1\na:\n  - *x\n  - &y 2\n  - *y\n  - 3\n',
    edit: arrange(['a'], 3, 1, 0, 2),
    want: 'x: &x 1\na:\n  - 3\n  - &y 2\n  - *x\n  - *y\n',
  },
  'one that is defined again is told from the first': {
    given: 'a: &x 1\nb: &x 2\nc: *x\n',
    edit: set(['a'], 3),
    want: 'a: &x 3\nb: &x 2\nc: *x\n',
  },
});

const refused: Record<string, { edit: Edit; line: number }> = {
  'a change inside what is shared': { edit: set(['base', 'x'], 2), line: 2 },
  'an entry more in what is shared': { edit: set(['base', 'new'], 2), line: 2 },
  'an item more in what is shared': { edit: insert(['base', 'list', 0], 2), line: 2 },
  'a change through an alias': { edit: set(['use', 'x'], 2), line: 2 },
  'a removal through an alias': { edit: remove('use', 'list', 0), line: 2 },
  'a change of the shared thing itself': { edit: set(['base'], 2), line: 2 },
  'a removal of the shared thing': { edit: remove('base'), line: 2 },
  'a removal of a shared item': { edit: remove('seq', 0), line: 13 },
  'an order that puts an alias before its anchor': { edit: arrange(['seq'], 1, 0, 2), line: 13 },
  'an arrangement without a shared item': { edit: arrange(['seq'], 1, 2), line: 13 },
  'a change inside a merged member': { edit: insert(['merged', 'list', 0], 2), line: 2 },
  'a removal of a merged key': { edit: remove('merged', 'list'), line: 2 },
  'another name for a merged key': { edit: rename(['merged', 'list'], 'new'), line: 2 },
  'another name for a key that a merge would bring back': { edit: rename(['merged', 'x'], 'new'), line: 2 },
  'another name for what is in a shared thing': { edit: rename(['use', 'x'], 'new'), line: 2 },
  'a move out of what is shared': { edit: move(['base', 'list'], ['seq']), line: 2 },
  'a move into what is shared': { edit: move(['seq'], ['base', 'list']), line: 2 },
  'a removal of a key that a merge would bring back': { edit: remove('merged', 'x'), line: 2 },
};

for (const [name, { edit, line }] of Object.entries(refused)) {
  test(`in a file with anchors, ${name} is refused, with the anchor's line`, () => {
    assert.throws(
      () => applyEdits(parseYaml(text), [set(['new'], 1), edit]),
      (error) =>
        error instanceof YamlEditError &&
        error.code === 'aliased' &&
        error.position?.line === line &&
        error.index === 1,
    );
  });
}

test('an order in which an alias would name another anchor is refused', () => {
  assert.throws(
    () => applyEdits(parseYaml('x: &x 1\na:\n  - *x\n  - &x 2\n'), [arrange(['a'], 1, 0)]),
    (error) => error instanceof YamlEditError && error.code === 'aliased' && error.position?.line === 4,
  );
});

test('another name for a key that an alias names is refused', () => {
  assert.throws(
    () => applyEdits(parseYaml('a: 1\n&k b: 2\nc: *k\n'), [rename(['b'], 'd')]),
    (error) => error instanceof YamlEditError && error.code === 'aliased' && error.position?.line === 2,
  );
});

test('a removal of a key that a merge in place would bring back is refused', () => {
  assert.throws(
    () => applyEdits(parseYaml('a:\n  <<: {x: 1}\n  x: 2\n'), [remove('a', 'x')]),
    (error) => error instanceof YamlEditError && error.code === 'aliased' && error.position?.line === 3,
  );
});
