import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followed } from '../../src/contract/followed.ts';

test('references lead to one object, also through others and in a circle, and the document stays as it is', () => {
  const document = {
    paths: { '/a': { $ref: '#/parts/alias' }, '/b': [{ $ref: '#/parts/node', beside: 'is left out' }] },
    parts: { alias: { $ref: '#/parts/node' }, node: { name: 'n', next: { $ref: '#/parts/node' } } },
  };
  const before = structuredClone(document);
  const { paths } = followed<{ paths: Record<string, unknown> }>(document);
  const node = paths['/a'] as { name: string; next: unknown };
  assert.equal(node.name, 'n');
  assert.equal(node.next, node);
  assert.deepEqual(paths['/b'], [node]);
  assert.equal((paths['/b'] as unknown[])[0], node);
  assert.deepEqual(document, before);
});

test('what operations refuse by themselves is left out, where a reference says so also of what that leads to', () => {
  const key = { type: 'string', pattern: 'k', minLength: 1, 'x-own-errors': ['minLength'] };
  const { own, other } = followed<Record<string, unknown>>({
    own: { $ref: '#/key', 'x-own-errors-of-ref': ['pattern'] },
    other: { $ref: '#/key' },
    key,
  });
  assert.deepEqual(own, { type: 'string' });
  assert.deepEqual(other, { type: 'string', pattern: 'k' });
});

test('a reference to what is not there is refused', () => {
  assert.throws(() => followed({ a: { $ref: '#/parts/none' } }), /the document has no #\/parts\/none/);
});
