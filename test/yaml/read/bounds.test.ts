/** How much a document may hold: what has more is refused before it takes its time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml, type YamlError } from '../../../src/yaml/index.ts';

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
