import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrayItems } from '../../src/gateway/body/array-items.ts';

/** What comes of bytes that arrive in pieces of this size, and how much of that before the end. */
function passed(bytes: Uint8Array, size: number, map = (item: string) => `<${item}>`): { text: string; early: string } {
  const mapping = arrayItems(map);
  const out: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) out.push(Buffer.from(mapping.piece(bytes.subarray(at, at + size))));
  const early = Buffer.concat(out).toString();
  return { early, text: early + Buffer.from(mapping.end()).toString() };
}

for (const [name, text, want] of [
  ['objects', ' [{"a":1}\n,\r\n{"b":[{}]}]\n', ' [<{"a":1}>\n,\r\n<{"b":[{}]}>]\n'],
  [
    'brackets, quotes and commas in strings',
    '[{"a":"]},\\"{[\\\\"},{"é":"\\\\\\"}"}]',
    '[<{"a":"]},\\"{[\\\\"}>,<{"é":"\\\\\\"}"}>]',
  ],
  ['arrays and scalars', '[1,"a]{",[2,[3]],null,{}]', '[1,"a]{",<[2,[3]]>,null,<{}>]'],
  ['nothing', '[ ]', '[ ]'],
  ['what is no JSON', '[}]x{"a":1}]', '[}]x{"a":1}]'],
  ['what breaks off', '[{"a":1},{"b":"', '[<{"a":1}>,{"b":"'],
])
  test(`an array of ${name} has its items turned into others, wherever it is cut`, () => {
    const bytes = Buffer.from(text!);
    for (let size = 1; size <= bytes.length; size++)
      assert.equal(passed(bytes, size).text, want, `in pieces of ${size}`);
  });

test('an item leaves with its last byte', () => {
  const { piece } = arrayItems((item) => item.toUpperCase());
  const text = (part: string): string => Buffer.from(piece(Buffer.from(part))).toString();
  assert.deepEqual(['[{"a":', '"b"', '}', ',{"c":1},{'].map(text), ['[', '', '{"A":"B"}', ',{"C":1},']);
});

test('an item that is too long passes as it is, piece by piece, and the next one is whole again', () => {
  const { piece } = arrayItems(() => 'short');
  const filling = Buffer.alloc(1024 * 1024, 'x');
  let most = 0;
  let passing = piece(Buffer.from('[{"a":"')).length;
  for (let i = 0, out = 0; i < 40; i++) {
    out += filling.length;
    passing += piece(filling).length;
    most = Math.max(most, out - passing);
  }
  assert.ok(most <= 16 * 1024 * 1024, `${most} bytes were held`);
  assert.equal(Buffer.from(piece(Buffer.from('"},{}]'))).toString(), '"},short]');
});
