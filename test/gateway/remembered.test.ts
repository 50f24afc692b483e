import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRemembered, digestOf } from '../../src/gateway/selection/remembered.ts';
import { fc } from '../fixtures/properties.ts';

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
  );
});

test('uses leave nothing behind', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const remembered = createRemembered<number>(100_000);
  const use = (times: number): void => {
    for (let i = 0; i < times; i++) if (remembered.get(`${i % 1000}`) === undefined) remembered.set(`${i % 1000}`, i);
  };
  use(10_000);
  collect();
  const before = process.memoryUsage().heapUsed;
  use(1_000_000);
  collect();
  const more = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  assert.ok(more < 16, `${more} MiB more`);
});

test('a digest has 16 characters, and tells apart where one text ends and the next begins', () => {
  assert.equal(digestOf('a').length, 16);
  assert.equal(digestOf('a', 'b'), digestOf('a', 'b'));
  assert.notEqual(digestOf('a', 'b'), digestOf('ab'));
  assert.equal(digestOf('x'.repeat(100_000)).length, 16);
});
