import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { startWorker, type WorkerCalls } from '../../src/platform/worker-calls.ts';
import type { EchoMethods } from './echo-worker.ts';

function started(t: TestContext): WorkerCalls<EchoMethods> {
  const worker = startWorker<EchoMethods>(new URL('./echo-worker.ts', import.meta.url), { name: 'w' });
  t.after(() => worker.end());
  return worker;
}

test('a call goes there and back, many at once', async (t) => {
  const worker = started(t);
  const answers = await Promise.all([1, 'two', { three: [3] }].map((value) => worker.call('echo', value)));
  assert.deepEqual(
    answers,
    [1, 'two', { three: [3] }].map((value) => ({ value, data: { name: 'w' } })),
  );
});

test('what a method throws comes back as it was', async (t) => {
  const worker = started(t);
  await assert.rejects(worker.call('fail', undefined), { message: 'broken', errcode: 11 });
  await assert.rejects(worker.call('refuse', undefined), {
    name: 'Fault',
    kind: 'invalid',
    code: 'no such thing',
    message: 'no such thing: try another',
  });
});

test('a stream is read to its end, or left, or fails where it fails', async (t) => {
  const worker = started(t);
  const read = async (to: number, until = Infinity): Promise<string[]> => {
    const texts: string[] = [];
    for await (const text of await worker.stream('count', to)) {
      texts.push(text);
      if (texts.length === until) break;
    }
    return texts;
  };
  assert.deepEqual(await read(3), ['1', '2', '3']);
  assert.deepEqual(await read(0), []);
  assert.deepEqual(await read(9, 2), ['1', '2']);
  await assert.rejects(read(20), { message: 'unlucky' });
  assert.equal(await worker.call('left', undefined), 4);
  const unread = await worker.stream('count', 5);
  await unread[Symbol.asyncIterator]().return?.();
  assert.equal(await worker.call('left', undefined), 5);
});

test('calls that wait fail when the worker ends, by itself or not', async (t) => {
  const crashing = started(t);
  const waiting = crashing.call('hang', undefined);
  const crash = crashing.call('crash', undefined).catch(() => {}); // its answer may come first
  await Promise.all([assert.rejects(waiting, { message: 'crashed' }), crash]);
  assert.equal(crashing.ended(), true);
  await assert.rejects(crashing.call('echo', 1), { message: 'crashed' });
  const ending = started(t);
  const cut = assert.rejects(ending.call('hang', undefined), { message: 'the worker thread has ended' });
  await ending.end();
  await cut;
});
