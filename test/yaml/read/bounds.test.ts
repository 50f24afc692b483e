/** How much a document may hold: what has more is refused before it takes its time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, applyToValue, parseYaml, YamlEditError, type YamlError } from '../../../src/yaml/index.ts';

/** Only against hanging for ever. */
const guard = { timeout: 120_000 };

test('more than two million parts are refused before they take their time', guard, () => {
  assert.throws(() => parseYaml(`a: 1\n${'#\n'.repeat(1_000_001)}`), /two million/);
});

test('more than 200,000 entries are refused, and the line says where they begin to be too many', guard, () => {
  const refusedAt = (text: string, line: number): void =>
    assert.throws(
      () => parseYaml(text),
      ({ problems }: YamlError) => problems[0]?.code === 'TOO_MANY' && problems[0].line === line,
    );
  refusedAt(`a:\n${'- - 1\n'.repeat(700_000)}`, 100_001);
  refusedAt(`a:\nb:\n  [${'{},'.repeat(1_400_000)}]\n`, 3);
  refusedAt(`a:\n${'- {a}\n'.repeat(100_000)}`, 100_001); // found only when all is read
});

test(
  'an edit that would make too many entries is refused before it is made, and so is one that comments leave no room for',
  guard,
  () => {
    const code = (code: string) => (error: unknown) => error instanceof YamlEditError && error.code === code;
    const half = Array(100_000).fill(1);
    const document = parseYaml(`b: 1\na: [${half.join()}]\n`);
    assert.throws(() => applyToValue(document.value, { op: 'set', at: ['b'], value: half }), code('too-large'));
    const full = parseYaml(`b: 1\na: [{a: [${half.join()}]}, ${'{a},'.repeat(49_997)}]\n`);
    assert.throws(() => applyToValue(full.value, { op: 'set', at: ['b'], value: [1, 2, 3] }), code('too-large'));
    assert.equal((applyToValue(full.value, { op: 'set', at: ['b'], value: 2 }) as { b: number }).b, 2);
    const comments = parseYaml(`b: 1\n${'#\n'.repeat(999_990)}`);
    assert.throws(() => applyEdits(comments, [{ op: 'set', at: ['b'], value: [1, 2, 3, 4, 5] }]), code('too-large'));
  },
);
