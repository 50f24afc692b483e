import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFrameQueue } from '../../../src/gateway/socket/frame-queue.ts';

/** A queue whose frames are seen to when the test says so, and what it tells. */
function queued() {
  const leaving = new AbortController();
  const taken: string[] = [];
  const told: string[] = [];
  const turns: PromiseWithResolvers<void>[] = [];
  const queue = createFrameQueue({
    take({ bytes }) {
      taken.push(bytes.toString('latin1', 0, 8));
      const turn = Promise.withResolvers<void>();
      turns.push(turn);
      return turn.promise;
    },
    hold: (holds) => told.push(holds ? 'hold' : 'let go'),
    onFailure: () => leaving.abort(),
    onEmpty: () => told.push('empty'),
    signal: leaving.signal,
  });
  return {
    queue,
    taken,
    told,
    leave: () => leaving.abort(),
    add: (text: string) => queue.add({ bytes: Buffer.from(text), isBinary: false }),
    /** The frame that is being seen to is done with, or can't be. */
    async end(error?: Error): Promise<void> {
      const turn = turns.shift()!;
      if (error) turn.reject(error);
      else turn.resolve();
      await new Promise(setImmediate);
    },
  };
}

test('frames are seen to one after the other, in the order in which they came', async () => {
  const { queue, taken, told, add, end } = queued();
  for (const text of ['a', 'b', 'c']) add(text);
  assert.deepEqual(taken, ['a']);
  await end();
  assert.deepEqual(taken, ['a', 'b']);
  assert.equal(queue.isBusy, true);
  await end();
  await end();
  assert.deepEqual(taken, ['a', 'b', 'c']);
  assert.equal(queue.isBusy, false);
  assert.deepEqual(told.slice(-2), ['let go', 'empty']);
});

for (const [what, frames] of Object.entries({ '64 frames': Array(64).fill('x'), '1 MiB': ['x'.repeat(1024 * 1024)] }))
  test(`whoever sends is held only while more than ${what} wait`, async () => {
    const { told, add, end } = queued();
    add('first');
    for (const frame of frames) add(frame);
    assert.ok(told.every((one) => one === 'let go'));
    add('one more');
    assert.equal(told.at(-1), 'hold');
    for (let left = frames.length + 2; left > 0; left--) await end();
    assert.deepEqual(told.slice(-2), ['let go', 'empty']);
  });

test('what came earlier counts no longer once it has been seen to', async () => {
  const { told, add, end } = queued();
  add('x'.repeat(1024 * 1024));
  add('x'.repeat(1024 * 1024));
  await end();
  add('one more');
  assert.equal(told.at(-1), 'let go');
});

test('after a failure, nothing more is seen to', async () => {
  const { queue, taken, told, add, end } = queued();
  add('a');
  add('b');
  await end(new Error('it went wrong'));
  assert.deepEqual(taken, ['a']);
  assert.equal(queue.isBusy, false);
  assert.equal(told.includes('empty'), false);
});

test('once the client has gone, nothing more is seen to', async () => {
  const { taken, told, add, end, leave } = queued();
  add('a');
  add('b');
  leave();
  await end();
  assert.deepEqual(taken, ['a']);
  assert.equal(told.includes('empty'), false);
});
