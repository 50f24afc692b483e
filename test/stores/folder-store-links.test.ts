import assert from 'node:assert/strict';
import { rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type FileFunctions, fileFunctions } from '../../src/platform/durable-file.ts';
import { openFolderStore } from '../../src/stores/index.ts';
import { folderOf } from '../platform/folder.ts';
import { textBytes } from './durable-store.ts';
import { quietLog } from './opened-store.ts';

const openAt = (path: string, files?: FileFunctions) =>
  openFolderStore({
    path,
    accepts: (name) => name.endsWith('.json'),
    limit: 1024,
    log: quietLog,
    ...(files && { files }),
  });
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test('a link is taken away as it is: what it leads to keeps its mode', async (t) => {
  const path = await folderOf(t);
  const folder = await openAt(path);
  const target = join(await folderOf(t), 'target');
  await writeFile(target, 'secret', { mode: 0o644 });
  await symlink(target, join(path, 'a.json'));
  assert.equal((await folder.remove(['a.json'], 'restorable')).size, 0);
  assert.equal(await modeOf(target), 0o644);
});

test('a file that becomes a link while it is taken away is not followed', async (t) => {
  const target = join(await folderOf(t), 'target');
  await writeFile(target, 'secret', { mode: 0o644 });
  const files = {
    ...fileFunctions,
    async rename(from: string, to: string) {
      await fileFunctions.rename(from, to);
      if (!to.endsWith('.deleted')) return;
      await rm(to);
      await symlink(target, to);
    },
  };
  const folder = await openAt(await folderOf(t), files);
  await folder.put('a.json', textBytes('{}'));
  assert.equal((await folder.remove(['a.json'], 'restorable')).size, 1);
  assert.equal(await modeOf(target), 0o644);
});
