import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdStream } from '../../src/gateway/body/held-stream.ts';
import { readStream } from '../../src/gateway/body/read-stream.ts';

/** A stream that is held, and what it and its sink have heard. */
function held() {
  const flow: string[] = [];
  const stream = holdStream({ resume: () => flow.push('resume'), cancel: () => flow.push('cancel') });
  const got: string[] = [];
  let takes = true;
  const sink = {
    write: (piece: Uint8Array) => got.push(Buffer.from(piece).toString()) > 0 && takes,
    end: () => void got.push('end'),
    fail: (error: unknown) => void got.push(`fail ${error}`),
  };
  return { stream, flow, got, sink, take: (next: boolean) => (takes = next) };
}
const piece = (text: string) => Buffer.from(text);

test('what comes before anybody takes it is held, up to 64 KiB, and goes on in its order', async () => {
  const { stream, flow, got, sink } = held();
  assert.equal(stream.write(piece('a')), true);
  assert.equal(stream.write(Buffer.alloc(64 * 1024, 'b')), false);
  stream.pipe(sink);
  assert.deepEqual([got[0], got[1]?.length, flow], ['a', 64 * 1024, ['resume']]);
  assert.equal(stream.write(piece('c')), true);
  stream.end();
  assert.deepEqual(got.slice(2), ['c', 'end']);
});

test('whoever looks sees each piece once, before and after it has seen enough; it learns whether that was all', async () => {
  const { stream, got, sink } = held();
  const seen: string[] = [];
  stream.write(piece('a'));
  const looked = stream.look((one) => seen.push(Buffer.from(one).toString()) === 2);
  stream.write(piece('b'));
  assert.equal(await looked, false);
  assert.equal(Buffer.from(stream.held()).toString(), 'ab');
  stream.pipe(sink);
  stream.write(piece('c'));
  assert.deepEqual(
    [seen, got],
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
  );

  const short = held();
  short.stream.write(piece('a'));
  const all = short.stream.look(() => false);
  short.stream.end();
  assert.equal(await all, true);
  const ended = held();
  ended.stream.end();
  assert.equal(await ended.stream.look(() => false), true);
});

test('whoever never sees enough has seen it at 64 KiB, where the flow stops', async () => {
  for (const first of [true, false]) {
    const { stream } = held();
    if (first) stream.write(Buffer.alloc(64 * 1024));
    const looked = stream.look(() => false);
    if (!first) assert.equal(stream.write(Buffer.alloc(64 * 1024)), false);
    assert.equal(await looked, false);
  }
});

test('a sink that is full gets nothing, not even the end, until it is resumed', () => {
  const { stream, flow, got, sink, take } = held();
  take(false);
  stream.pipe(sink);
  assert.equal(stream.write(piece('a')), false);
  assert.equal(stream.write(piece('b')), false, 'what was under way is held');
  stream.resume();
  assert.deepEqual([got, flow], [['a', 'b'], []], 'it is full again');
  stream.resume();
  assert.deepEqual(flow, ['resume']);
  stream.write(piece('c'));
  stream.end();
  assert.deepEqual(got, ['a', 'b', 'c']);
  take(true);
  stream.resume();
  assert.deepEqual(got, ['a', 'b', 'c', 'end']);
});

test('a body that breaks off says so: before its first piece, before it is taken, and to a sink that is full', async () => {
  const nothing = held();
  nothing.stream.fail('early');
  await assert.rejects(
    nothing.stream.look(() => true),
    (error) => error === 'early',
  );

  const begun = held();
  begun.stream.write(piece('a'));
  begun.stream.fail('late');
  assert.equal(await begun.stream.look(() => true), false);
  begun.stream.pipe(begun.sink);
  assert.deepEqual(begun.got, ['a', 'fail late']);

  const full = held();
  full.take(false);
  full.stream.pipe(full.sink);
  full.stream.write(piece('a'));
  full.stream.fail('at once');
  assert.deepEqual(full.got, ['a', 'fail at once']);
});

test('a stream that is cancelled gives nothing more, also in the midst of what was held', () => {
  const { stream, flow, got, sink } = held();
  stream.write(piece('a'));
  stream.write(piece('b'));
  stream.end();
  stream.pipe({
    ...sink,
    write(one) {
      stream.cancel();
      return sink.write(one);
    },
  });
  assert.deepEqual([got, flow], [['a'], ['cancel']]);
});

test('a body is read whole, or up to a limit', async () => {
  const whole = held();
  const read = readStream(whole.stream, 3);
  whole.stream.write(piece('ab'));
  whole.stream.write(piece('c'));
  whole.stream.end();
  assert.equal(Buffer.from(await read).toString(), 'abc');
  const long = held();
  long.stream.write(piece('ab'));
  long.stream.write(piece('cd'));
  assert.equal(Buffer.from(await readStream(long.stream, 3)).toString(), 'abc');
  assert.deepEqual(long.flow, ['cancel']);
  const broken = held();
  broken.stream.fail(new Error('broken'));
  await assert.rejects(readStream(broken.stream, 3), /broken/);
});
