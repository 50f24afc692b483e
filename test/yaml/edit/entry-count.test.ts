import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../../src/platform/json.ts';
import { entriesAfter, entriesIn } from '../../../src/yaml/edit/entry-count.ts';
import { fc } from '../../fixtures/properties.ts';

test('what an edit has left alone counts as it did', () => {
  const leaves = fc.constantFrom<Json>(1, 'a', null, [], {}, [1, [2, 3]], { a: { b: 1 } });
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaves,
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), tie('value')) as fc.Arbitrary<Json>,
    ),
  }));
  fc.assert(
    fc.property(value, value, fc.nat(5), (before, next, at) => {
      const after = Array.isArray(before) ? before.toSpliced(at, at % 2, next) : next; // shares items
      assert.equal(entriesAfter(before, after), entriesIn(structuredClone(after)));
    }),
    { numRuns: 300 },
  );
});
