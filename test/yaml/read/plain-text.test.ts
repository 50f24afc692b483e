import assert from 'node:assert/strict';
import { test } from 'node:test';
import { YamlError } from '../../../src/yaml/index.ts';
import { parse } from '../../../src/yaml/read/parse.ts';
import { readPlainText, valueOfNode } from '../../../src/yaml/read/plain-text.ts';
import { fc, fuzz } from '../../fixtures/properties.ts';
import { fileArbitrary } from '../generated.ts';

/** Lines that fit together now and then, and scalars on both sides of what is simple. */
const simple = [
  'word',
  'two  words',
  '1',
  '0',
  '1_000',
  '1.2.3.4',
  'null',
  'Null',
  'true',
  'False',
  'yes',
  'http://h:80/p',
  '$2b$1/x.y',
  '"q # \'x: "',
  "'s \"q'",
  '""',
  '1a',
  '1-2',
  '1 2',
  '2024-01-01',
  '1:30',
  'NaN',
  '1n',
  '123456789012345',
  'a,b',
];
const odd = [
  '012',
  '1e3',
  '0x1f',
  '0o17',
  '0b1',
  '1.',
  '9007199254740993',
  '~',
  'a:',
  'a: b',
  'a #b',
  'a#b',
  '"a\\n"',
  "'it''s'",
  '"open',
  '[]',
  '&a x',
  '*a',
  '|',
  '-',
  '- x',
  'é',
  'a ',
  'Infinity',
  '.inf',
  '-1',
  '+1',
  '!!str 5',
  '%a',
  '@b',
  '`c',
];
const scalar = fc.oneof(
  { arbitrary: fc.constantFrom(...simple), weight: 60 },
  { arbitrary: fc.constantFrom(...odd), weight: 1 },
);
const key = fc.oneof(
  { arbitrary: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,3}$/), weight: 30 },
  { arbitrary: fc.constantFrom('a', '__proto__', 'null', 'true', 'x y', '1', '<<', 'a:b', '"q"'), weight: 2 },
);
const line = fc
  .record({
    indent: fc.constantFrom(0, 0, 2, 2, 4, 4, 1, 6),
    lead: fc.constantFrom('', '', '', '- ', '- ', '-  ', '- - '),
    key: fc.option(key, { freq: 5 }),
    scalar: fc.option(scalar, { freq: 3 }),
    other: fc.constantFrom('', '', '', '', '', '# c', '  # c', '      # c', ' ', '---', 'a\tb: c', '# c\r', '#c'),
  })
  .map(
    ({ indent, lead, key, scalar, other }) =>
      other || `${' '.repeat(indent)}${lead}${key === null ? '' : `${key}:`}${key && scalar ? ' ' : ''}${scalar ?? ''}`,
  );

/** Files in the form that the service writes, so that much of what is generated is simple. */
const member = (depth: number): fc.Arbitrary<string[]> => {
  const one = fc.tuple(key, scalar).map(([name, text]) => [`${name}: ${text}`]);
  if (depth === 0) return one;
  const inner = fc.array(member(depth - 1), { minLength: 1, maxLength: 3 }).map((members) => members.flat());
  const indented = (by: number, lines: string[]) => lines.map((text) => ' '.repeat(by) + text);
  const nested = fc
    .tuple(key, inner, fc.constantFrom(1, 2, 4))
    .map(([name, lines, by]) => [`${name}:`, ...indented(by, lines)]);
  const list = fc
    .tuple(
      key,
      fc.array(
        fc.oneof(
          inner,
          scalar.map((text) => [text]),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      fc.constantFrom(0, 2),
    )
    .map(([name, items, by]) => [
      `${name}:`,
      ...items.flatMap(([first, ...rest]) => indented(by, [`- ${first}`, ...indented(2, rest)])),
    ]);
  return fc.oneof(one, nested, list);
};
const written = fc
  .tuple(fc.array(member(2), { minLength: 1, maxLength: 4 }), fc.array(fc.tuple(fc.nat(20), line), { maxLength: 2 }))
  .map(([members, extra]) => {
    const lines = members.flat();
    for (const [at, text] of extra) lines.splice(at, 0, text);
    return lines.join('\n');
  });
const anyLines = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
const text = fc.tuple(
  fc.oneof(written, written, written, anyLines, fileArbitrary()),
  fc.constantFrom('', '\n', '\n\n'),
);

test('a simple text is read as the library reads it, with every place', () => {
  let count = 0;
  fc.assert(
    fc.property(text, ([lines, end]) => {
      const read = readPlainText(lines + end);
      if (read === null) return;
      count++;
      const { resolved, composed } = parsed(lines + end);
      assert.deepEqual(read.root, resolved.root);
      const value = valueOfNode(read.root);
      assert.deepEqual(value, resolved.value);
      assert.equal(JSON.stringify(value), JSON.stringify(resolved.value));
      assert.deepEqual(Object.keys(value as object), Object.keys(resolved.value as object));
      assert.ok(composed.lexemes <= read.lexemes, `${composed.lexemes} lexemes`);
    }),
    fuzz(3000),
  );
  if (process.env.FUZZ_PATH === undefined) assert.ok(count > 300, `${count} were simple`);
});

test('a text that may have too many parts to be edited is left to the library, which counts them', () => {
  const withBlankLines = (count: number): string => `a: 1\n${'\n'.repeat(count)}b: 2\n`;
  assert.notEqual(readPlainText(withBlankLines(100_000)), null);
  assert.equal(readPlainText(withBlankLines(200_000)), null);
});

function parsed(text: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch (error) {
    assert.ok(error instanceof YamlError);
    assert.fail(`refused: ${JSON.stringify(error.problems)} in ${JSON.stringify(text)}`);
  }
}
