import assert from 'node:assert/strict';
import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { followLinks } from '../../src/platform/file-links.ts';
import { folderOf } from './folder.ts';

test('a file that is no link leads to itself', async (t) => {
  const folder = await realpath(await folderOf(t));
  await writeFile(join(folder, 'file'), '');
  assert.deepEqual(await followLinks(join(folder, 'file')), { path: join(folder, 'file'), folders: [folder] });
  assert.deepEqual(await followLinks(join(folder, 'missing')), { path: join(folder, 'missing'), folders: [folder] });
});

test('a chain of relative and absolute links leads to its end, by all of their folders', async (t) => {
  const folder = await realpath(await folderOf(t));
  for (const name of ['a', 'b', 'c']) await mkdir(join(folder, name));
  await symlink('../b/two', join(folder, 'a', 'one'));
  await symlink(join(folder, 'c', 'file'), join(folder, 'b', 'two'));
  const want = { path: join(folder, 'c', 'file'), folders: ['a', 'b', 'c'].map((name) => join(folder, name)) };
  assert.deepEqual(await followLinks(join(folder, 'a', 'one')), want, 'dangling');
  await writeFile(join(folder, 'c', 'file'), '');
  assert.deepEqual(await followLinks(join(folder, 'a', 'one')), want);
});

test('a relative link in a linked folder counts from where the folder really is', async (t) => {
  const folder = await realpath(await folderOf(t));
  await mkdir(join(folder, 'real', 'inner'), { recursive: true });
  await symlink(join('real', 'inner'), join(folder, 'short'));
  await symlink('../file', join(folder, 'real', 'inner', 'link'));
  assert.equal((await followLinks(join(folder, 'short', 'link'))).path, join(folder, 'real', 'file'));
});

test('links that lead in a circle are refused', async (t) => {
  const folder = await folderOf(t);
  await symlink('two', join(folder, 'one'));
  await symlink('one', join(folder, 'two'));
  await assert.rejects(followLinks(join(folder, 'one')), { code: 'ELOOP' });
});
