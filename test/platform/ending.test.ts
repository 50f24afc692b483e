import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../src/logs/index.ts';
import { endInTurn } from '../../src/platform/ending.ts';

function told(): { log: ReturnType<typeof createLog>; text(): string } {
  let text = '';
  const write = (lines: string): void => {
    text += lines;
  };
  return { log: createLog({ level: () => 'info', write, now: () => new Date(0) }), text: () => text };
}

test('parts are ended one after the other', async () => {
  const { log, text } = told();
  const course: string[] = [];
  const part = (name: string) => ({
    name,
    async end() {
      course.push(`${name} begins`);
      await new Promise(setImmediate);
      course.push(`${name} has ended`);
    },
  });
  const parts = [part('one'), { name: 'absent', end: () => undefined }, part('two')];
  assert.equal(await endInTurn(parts, 60_000, log), true);
  assert.deepEqual(course, ['one begins', 'one has ended', 'two begins', 'two has ended']);
  assert.equal(text(), '');
});

test('a part that hangs and one that fails are named, and keep none from being ended', async () => {
  const { log, text } = told();
  let hasEnded = false;
  const parts = [
    { name: 'hanging', end: () => new Promise<void>(() => {}) },
    { name: 'failing', end: () => Promise.reject(new Error('the disk is gone')) },
    {
      name: 'throwing',
      end() {
        throw new Error('a mistake');
      },
    },
    {
      name: 'good',
      async end() {
        hasEnded = true;
      },
    },
  ];
  assert.equal(await endInTurn(parts, 1, log), false);
  assert.equal(hasEnded, true);
  assert.match(text(), /was left behind.* part=hanging\n/);
  assert.match(text(), /failed to end.* part=failing.*the disk is gone.* part=throwing.*a mistake/s);
  assert.doesNotMatch(text(), /part=good/);
});
