import assert from 'node:assert/strict';
import { readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from '../../src/platform/sqlite.ts';
import { folderOf } from './folder.ts';

test('a database is for its owner alone', async (t) => {
  const path = join(await folderOf(t), 'usage.sqlite');
  openDatabase(path).close();
  assert.equal((await stat(path)).mode & 0o777, 0o600);
});

test('a link in the place of a database is refused, and what it leads to keeps its bytes and its mode', async (t) => {
  const folder = await folderOf(t);
  const [target, link] = [join(folder, 'target'), join(folder, 'usage.sqlite')];
  await writeFile(target, '', { mode: 0o644 });
  await symlink(target, link);
  assert.throws(() => openDatabase(link), { code: 'ELOOP' });
  assert.deepEqual([await readFile(target, 'utf8'), (await stat(target)).mode & 0o777], ['', 0o644]);
});
