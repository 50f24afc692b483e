/**
 * The names of the operations are public: SDKs call their methods so, and programs call these. `operation-ids.txt` holds them
 * all; who renames or removes one breaks programs, and has to say so by editing that list.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { operations } from './document.ts';

test('each operation has the name that the list has for it, and the list has no other', async () => {
  const list = await readFile(new URL('operation-ids.txt', import.meta.url), 'utf8');
  const lines = operations.map(({ operationId, method, path }) => `${operationId} ${method} ${path}`).sort();
  assert.deepEqual(lines, list.trimEnd().split('\n'));
});

test('each name is one word in camel case, which every language can turn into its own', () => {
  for (const { operationId } of operations) assert.match(operationId, /^[a-z]+([A-Z]+[a-z]+)+$/);
});
