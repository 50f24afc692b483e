import assert from 'node:assert/strict';
import { chmod, link, lstat, readFile, stat, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { replaceFile } from '../../src/platform/durable-file.ts';
import { folderOf } from '../platform/folder.ts';
import { addLine, isFault, textBytes } from './durable-store.ts';
import { opened, renameFails, storeOf } from './opened-store.ts';

/** A file of somebody else's beside a config file that everybody may write, and whose mode our own files follow. */
async function besideVictim(folder: string) {
  const path = join(folder, 'config.yaml');
  const victim = join(folder, 'victim');
  await writeFile(victim, '', { mode: 0o600 });
  await writeFile(path, 'debug: false\n');
  await chmod(path, 0o666);
  const isUnharmed = async (): Promise<void> => {
    assert.equal((await stat(victim)).mode & 0o777, 0o600);
    assert.equal(await readFile(victim, 'utf8'), '');
  };
  return { path, victim, isUnharmed };
}

test('a link in the place of the lock gives nothing of its target away, and is named', async (t) => {
  const folder = await folderOf(t);
  const { path, victim, isUnharmed } = await besideVictim(folder);
  await symlink(victim, join(folder, '.config.yaml.lock'));
  await assert.rejects(storeOf(path), isFault('failed', /symbolic link .* \.config\.yaml\.lock/));
  await isUnharmed();
});

test('nor does one that comes while the store is open', async (t) => {
  const folder = await folderOf(t);
  const { path, victim, isUnharmed } = await besideVictim(folder);
  const store = await storeOf(path);
  const lock = join(folder, '.config.yaml.lock');
  await unlink(lock);
  await symlink(victim, lock);
  await assert.rejects(
    store.exclusive(() => assert.fail()),
    isFault('failed', /symbolic link .* \.config\.yaml\.lock/),
  );
  await isUnharmed();
});

test('a second name of another file in the place of the lock leaves that as it is', async (t) => {
  const folder = await folderOf(t);
  const { path, victim, isUnharmed } = await besideVictim(folder);
  await link(victim, join(folder, '.config.yaml.lock'));
  await storeOf(path);
  await isUnharmed();
});

test('a link in the place of the recovery copy is neither read nor replaced', async (t) => {
  const { folder, path, store } = await opened(t, 'debug: false\n', { files: renameFails('EBUSY') });
  const copy = join(folder, '.config.yaml.recovery');
  await writeFile(join(folder, 'other'), 'other');
  await symlink('other', copy);
  await assert.rejects(addLine(store, 'new'), isFault('failed', /symbolic link .* \.config\.yaml\.recovery/));
  assert.equal(await readFile(path, 'utf8'), 'debug: false\n');
  await assert.rejects(storeOf(path), isFault('failed', /symbolic link .* \.config\.yaml\.recovery/));
  assert.ok((await lstat(copy)).isSymbolicLink());
  await unlink(copy);
  await addLine(store, 'new');
});

test('a recovery copy is for its owner only, whatever was there before', async (t) => {
  const modes: number[] = [];
  const files = renameFails('EBUSY');
  const { folder, path, store } = await opened(t, 'debug: false\n', {
    files: {
      ...files,
      async write(handle, bytes, position) {
        const found = await stat(join(folder, '.config.yaml.recovery')).catch(() => undefined);
        if (found) modes.push(found.mode & 0o777);
        await files.write(handle, bytes, position);
      },
    },
  });
  await chmod(path, 0o644);
  const copy = join(folder, '.config.yaml.recovery');
  await store.exclusive(async () => {
    const { version } = await store.read();
    await writeFile(copy, '');
    await chmod(copy, 0o666);
    await store.write(textBytes('debug: true\n'), version);
  });
  assert.equal(modes.at(-1), 0o600);
});

test('a file that comes to stand where a link was has nothing of its target', async (t) => {
  const folder = await folderOf(t);
  const { victim } = await besideVictim(folder);
  await chmod(victim, 0o666);
  const path = join(folder, 'new');
  await symlink(victim, path);
  await replaceFile(path, Buffer.from('secret'));
  assert.equal((await lstat(path)).mode & 0o777, 0o600);
});
