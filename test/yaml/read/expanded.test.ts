import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml, YamlError } from '../../../src/yaml/index.ts';

/** A text with one long string and aliases of it, one on a line. */
const repeated = (length: number, aliases: number): string =>
  `long: &long ${'x'.repeat(length)}\nlist:\n${'- *long\n'.repeat(aliases)}`;

test('aliases may add up to 64 MiB of text, and the line says where they have more', () => {
  assert.equal((parseYaml(repeated(1024 * 1024, 60)).value as { list: string[] }).list.length, 60);
  assert.throws(
    () => parseYaml(repeated(1024 * 1024, 70)),
    (error) => error instanceof YamlError && error.problems[0]?.line === 65,
  );
});

test('names count, and so do aliases of aliases', () => {
  const name = 'n'.repeat(100_000);
  const text = `a: &a\n  ${name}: 1\nb: &b [${'*a, '.repeat(30)}]\nc: [${'*b, '.repeat(30)}]\n`;
  assert.throws(() => parseYaml(text), YamlError);
});

test('what counts is how long the text is in JSON', () => {
  for (const [character, bytes] of [
    ['\\x01', 6],
    ['\\n', 2],
    ['\\"', 2],
    ['文', 3],
  ] as const) {
    const textOf = (aliases: number) =>
      `long: &long "${character.repeat(2 ** 20 / bytes)}"\nlist:\n${'- *long\n'.repeat(aliases)}`;
    parseYaml(textOf(50));
    assert.throws(() => parseYaml(textOf(70)), YamlError, character);
  }
});
