import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layeredMap } from '../../src/gateway/credentials/layered-map.ts';
import { fc } from '../fixtures/properties.ts';

test('a layered map has what a map has after the same changes, and those before it keep theirs', () => {
  const keys = Array.from({ length: 300 }, (_, n) => `k${n}`);
  const change = fc.tuple(fc.constantFrom(...keys), fc.option(fc.nat(), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 20 }), { maxLength: 40 }), (steps) => {
      let plain: ReadonlyMap<string, number> = new Map(keys.slice(0, 50).map((key, n) => [key, n]));
      let layered = layeredMap(plain);
      for (const changes of steps) {
        const [before, plainBefore] = [layered, plain];
        const next = new Map(plain);
        for (const [key, value] of changes)
          if (value === undefined) next.delete(key);
          else next.set(key, value);
        [plain, layered] = [next, layered.with(changes)];
        for (const key of keys) {
          assert.equal(layered.get(key), plain.get(key));
          assert.equal(before.get(key), plainBefore.get(key));
        }
      }
    }),
    { numRuns: 50 },
  );
});
