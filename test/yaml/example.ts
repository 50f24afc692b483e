import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../src/platform/json.ts';
import { applyEdits, applyToValue, type Edit, type Path, parseYaml } from '../../src/yaml/index.ts';

export type Example = { given: string; edit: Edit | readonly Edit[]; want: string };

export const set = (at: Path, value: Json): Edit => ({ op: 'set', at, value });
export const insert = (at: Path, value: Json): Edit => ({ op: 'insert', at, value });
export const remove = (...at: Path): Edit => ({ op: 'remove', at });
export const arrange = (at: Path, ...items: (number | { value: Json })[]): Edit => ({
  op: 'arrange',
  at,
  items: items.map((item) => (typeof item === 'number' ? { from: item } : item)),
});

export const rename = (at: Path, to: string): Edit => ({ op: 'rename', at, to });
export const move = (from: Path, at: Path, ...more: Path[]): Edit => ({ op: 'move', from: [from, ...more], at });

/** A test for each example: the text after the edit, and its value. */
export function examples(subject: string, table: Record<string, Example>): void {
  for (const [name, { given, edit, want }] of Object.entries(table)) {
    test(`${subject} ${name}`, () => {
      const document = parseYaml(given);
      const edits = [edit].flat() as Edit[];
      const edited = applyEdits(document, edits);
      assert.equal(edited.text, want);
      assert.deepEqual(
        edited.value,
        edits.reduce<Json>((value, one) => applyToValue(value, one), document.value),
      );
    });
  }
}
