import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrokenFile } from '../../src/config/read/broken-file.ts';

const problem = (line: number, message: string) => ({ code: 'x', location: '', line, column: 1, message });

test('several problems are one sentence, with no full stop inside it', () => {
  const { message } = new BrokenFile('yaml', [
    problem(1, 'Move it right.'),
    problem(20, 'is odd'),
    problem(21, 'Stop.'),
  ]);
  assert.equal(message, 'line 1, column 1: Move it right; line 20, column 1: is odd; line 21, column 1: Stop.');
});

test('a single problem keeps its full stop', () => {
  assert.equal(new BrokenFile('yaml', [problem(1, 'Move it right.')]).message, 'line 1, column 1: Move it right.');
});
