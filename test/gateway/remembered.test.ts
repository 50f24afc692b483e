import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRemembered, digestOf } from '../../src/gateway/selection/remembered.ts';

test('what was used last is remembered, and no more than the most', () => {
  const use = fc.record({ name: fc.integer({ min: 0, max: 7 }).map(String), sets: fc.boolean() });
  fc.assert(
    fc.property(fc.array(use, { minLength: 50, maxLength: 200 }), (uses) => {
      const remembered = createRemembered<string>(4);
      let model: string[] = [];
      for (const { name, sets } of uses) {
        if (!sets) assert.equal(remembered.get(name), model.includes(name) ? name : undefined);
        else remembered.set(name, name);
        if (sets || model.includes(name)) model = [...model.filter((one) => one !== name), name].slice(-4);
      }
    }),
    { seed: 1 },
  );
});

test('a digest has 16 characters, and tells apart where one text ends and the next begins', () => {
  assert.equal(digestOf('a').length, 16);
  assert.equal(digestOf('a', 'b'), digestOf('a', 'b'));
  assert.notEqual(digestOf('a', 'b'), digestOf('ab'));
  assert.equal(digestOf('x'.repeat(100_000)).length, 16);
});
