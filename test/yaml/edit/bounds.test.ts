/** How much an edit may make of a document: what would hold more is refused before it is made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, applyToValue, parseYaml, YamlEditError } from '../../../src/yaml/index.ts';

// The timeout is only against hanging for ever.
test('an edit that would make too many entries is refused before it is made, and so is one that comments leave no room for', {
  timeout: 120_000,
}, () => {
  const code = (code: string) => (error: unknown) => error instanceof YamlEditError && error.code === code;
  const half = Array(100_000).fill(1);
  const document = { b: 1, a: half };
  assert.throws(() => applyToValue(document, { op: 'set', at: ['b'], value: half }), code('too-large'));
  const full = { b: 1, a: [{ a: half }, ...Array.from({ length: 49_997 }, () => ({ a: null }))] };
  assert.throws(() => applyToValue(full, { op: 'set', at: ['b'], value: [1, 2, 3] }), code('too-large'));
  assert.equal((applyToValue(full, { op: 'set', at: ['b'], value: 2 }) as { b: number }).b, 2);
  const comments = parseYaml(`b: 1\n${'#\n'.repeat(999_990)}`);
  assert.throws(() => applyEdits(comments, [{ op: 'set', at: ['b'], value: [1, 2, 3, 4, 5] }]), code('too-large'));
});
