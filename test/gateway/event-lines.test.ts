import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventGap } from '../../src/gateway/body/event-gap.ts';
import { eventLines } from '../../src/gateway/body/event-lines.ts';

const ends = { 'line feeds': '\n', 'carriage returns': '\r', both: '\r\n' };

/** What becomes of a stream that comes in pieces of so many bytes. */
function mapped(stream: Buffer, size: number): string {
  const lines = eventLines((data) => (data === '[DONE]' ? data : `<${data}>`));
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < stream.length; at += size) pieces.push(lines.piece(stream.subarray(at, at + size)));
  return Buffer.concat([...pieces, lines.end()]).toString();
}

for (const [name, end] of Object.entries(ends)) {
  const written = (lines: string[]): string => lines.join(end);

  test(`data lines are mapped where lines end in ${name}, however the stream is cut`, () => {
    const stream = Buffer.from(
      written(['\ufeffdata: 1', '', ': data: 2', 'event: e', 'data:é', '', 'data: [DONE]', '', 'data: 4']),
    );
    const wanted = written([
      '\ufeffdata: <1>',
      '',
      ': data: 2',
      'event: e',
      'data:<é>',
      '',
      'data: [DONE]',
      '',
      'data: <4>',
    ]);
    for (let size = 1; size <= stream.length; size++)
      assert.equal(mapped(stream, size), wanted, `pieces of ${size} bytes`);
  });

  test(`where lines end in ${name} a line passes as soon as it has ended`, () => {
    const lines = eventLines((data) => `<${data}>`);
    assert.equal(Buffer.from(lines.piece(Buffer.from(`data: 1${end}`))).toString(), `data: <1>${end}`);
    assert.equal(Buffer.from(lines.piece(Buffer.from(`${end}data: 2`))).toString(), end);
  });

  test(`the gap between two events is known where lines end in ${name}`, () => {
    const gap = eventGap();
    gap.push(Buffer.from(`data: 1${end}`));
    assert.equal(gap.isOpen(), false);
    gap.push(Buffer.from(end));
    assert.equal(gap.isOpen(), true);
  });
}
