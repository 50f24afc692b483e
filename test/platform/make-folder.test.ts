import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from '../../src/platform/make-folder.ts';
import { folderOf } from './folder.ts';

test('what is missing of a path is made for its owner alone, and the topmost of it is told', async (t) => {
  const folder = await folderOf(t);
  const path = join(folder, 'a', 'b', 'c');
  assert.equal(await makeFolder(path), join(folder, 'a'));
  for (const made of [path, join(folder, 'a')]) assert.equal((await stat(made)).mode & 0o777, 0o700);
  assert.equal(await makeFolder(path), undefined);
  assert.equal(await makeFolder(join(path, 'd')), join(path, 'd'));
  assert.equal(await makeFolder('/'), undefined);
});

test('two who make the same folder both have it', async (t) => {
  const path = join(await folderOf(t), 'a', 'b');
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(path, 'c'))]);
  assert.ok((await stat(join(path, 'c'))).isDirectory());
});

test('a link to a folder is one; where another thing stands, none is made', async (t) => {
  const folder = await folderOf(t);
  await mkdir(join(folder, 'real'));
  await symlink('real', join(folder, 'link'));
  assert.equal(await makeFolder(join(folder, 'link')), undefined);
  await writeFile(join(folder, 'file'), '');
  await symlink('nowhere', join(folder, 'dangling'));
  for (const path of ['file', 'file/a', 'dangling', 'dangling/a'])
    await assert.rejects(makeFolder(join(folder, path)), { code: /EEXIST|ENOTDIR/ }, path);
});

const unwilling = '/proc/nothing';

test('a folder that takes none is an error, and not tried for ever', {
  skip: existsSync('/proc/self') ? false : 'there is no /proc here',
}, async () => {
  await assert.rejects(makeFolder(unwilling), { code: 'ENOENT' });
  await assert.rejects(makeFolder(join(unwilling, 'a', 'b')), { code: 'ENOENT' });
});
