import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceOf, flatAgain, mapAgain, nothingMapped } from '../../src/platform/again.ts';
import { fc } from '../fixtures/properties.ts';

type Item = { own: number };

/** Arrays of the same few objects, so that they share some; frozen or not. */
const pool: Item[] = Array.from({ length: 6 }, (_, own) => ({ own }));
const items = fc
  .tuple(fc.array(fc.constantFrom(...pool), { maxLength: 12 }), fc.boolean())
  .map(([all, frozen]): readonly Item[] => (frozen ? Object.freeze(all) : all));

test('mapping again gives what mapping anew does', () => {
  fc.assert(
    fc.property(items, items, (before, next) => {
      const map = ({ own }: Item) => own * 2;
      const results = mapAgain(before, nothingMapped, map);
      assert.deepEqual(mapAgain(next, { items: before, results }, map), next.map(map));
    }),
    { numRuns: 500 },
  );
});

test('flattening again gives what flattening anew does', () => {
  const lists: readonly (readonly Item[])[] = [[], [pool[0]!], [pool[1]!, pool[2]!], [pool[0]!]];
  const arrays = fc.array(fc.constantFrom(...lists), { maxLength: 8 });
  fc.assert(
    fc.property(arrays, arrays, (before, next) => {
      assert.deepEqual(flatAgain(next, { items: before, results: before.flat() }), next.flat());
    }),
    { numRuns: 500 },
  );
});

test('only what differs is mapped: one item, two far apart, one that is new in front', () => {
  const all = Array.from({ length: 100 }, (_, own) => ({ own }));
  const before = { items: all, results: all.map(({ own }) => own) };
  const mapped = (next: readonly Item[]): number[] => {
    const indexes: number[] = [];
    mapAgain(next, before, ({ own }, index) => {
      indexes.push(index);
      return own;
    });
    return indexes;
  };
  assert.deepEqual(mapped(all.with(50, { own: 1 })), [50]);
  assert.deepEqual(mapped(all.with(3, { own: 1 }).with(97, { own: 2 })), [3, 97]);
  assert.deepEqual(mapped([{ own: 1 }, ...all]), [0]);
  assert.deepEqual(mapped(all.slice(1)), []);
});

test('-0 is not 0, and NaN is NaN', () => {
  assert.deepEqual(differenceOf([0, Number.NaN], [-0, Number.NaN]), { from: 0, behind: 1 });
});
