import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, chown, lstat, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  type FileFunctions,
  fileFunctions,
  removeTemporaries,
  replaceFile,
  syncFolder,
} from '../../src/platform/durable-file.ts';
import { folderOf, namesIn, systemError } from './folder.ts';

const isRoot = process.getuid?.() === 0;

test('a file that was not there is for its owner alone', async (t) => {
  const path = join(await folderOf(t), 'file');
  await replaceFile(path, Buffer.from('new'));
  assert.equal(await readFile(path, 'utf8'), 'new');
  assert.equal((await stat(path)).mode & 0o777, 0o600);
});

for (const size of [0, 1, 64 * 1024, 64 * 1024 + 1, 2 ** 20])
  test(`a file of ${size} bytes arrives whole`, async (t) => {
    const path = join(await folderOf(t), 'file');
    const bytes = Buffer.from(Array.from({ length: size }, (_, i) => i % 251));
    await replaceFile(path, bytes);
    assert.ok(bytes.equals(await readFile(path)));
  });

for (const mode of [0o600, 0o640, 0o664, 0o444, 0o755])
  test(`a replaced file keeps mode ${mode.toString(8)}`, async (t) => {
    const path = join(await folderOf(t), 'file');
    await writeFile(path, 'old');
    await chmod(path, mode);
    await replaceFile(path, Buffer.from('new'));
    assert.equal((await stat(path)).mode & 0o777, mode);
  });

test('a replaced file keeps its owner and group', { skip: !isRoot && 'only root may give files away' }, async (t) => {
  const path = join(await folderOf(t), 'file');
  await writeFile(path, 'old');
  await chown(path, 1234, 2345);
  await chmod(path, 0o640);
  await replaceFile(path, Buffer.from('new'));
  const { uid, gid, mode } = await stat(path);
  assert.deepEqual([uid, gid, mode & 0o777], [1234, 2345, 0o640]);
});

test('a group that can not be kept is not replaced by one that may read', {
  skip: !isRoot && 'needs another owner',
}, async (t) => {
  const folder = await folderOf(t);
  const path = join(folder, 'file');
  await writeFile(path, 'old');
  await chmod(path, 0o664);
  await chown(path, 1234, 2345);
  await chown(folder, 65534, 65534);
  process.setegid!(65534);
  process.seteuid!(65534);
  try {
    await replaceFile(path, Buffer.from('new'));
  } finally {
    process.seteuid!(0);
    process.setegid!(0);
  }
  const { uid, gid, mode } = await stat(path);
  assert.deepEqual([uid, gid, mode & 0o777], [65534, 65534, 0o644]);
});

test('a symbolic link is replaced itself', async (t) => {
  const folder = await folderOf(t);
  const [target, link] = [join(folder, 'target'), join(folder, 'link')];
  await writeFile(target, 'old');
  await symlink(target, link);
  await replaceFile(link, Buffer.from('new'));
  assert.ok((await lstat(link)).isFile());
  assert.equal(await readFile(target, 'utf8'), 'old');
});

test('the bytes are durable before the name, and the name before the promise', async (t) => {
  const path = join(await folderOf(t), 'file');
  const steps: string[] = [];
  const files: FileFunctions = {
    open: () => assert.fail('nothing here needs to wait for that'),
    openNow(name, flags, mode) {
      steps.push(flags === 'wx' ? 'make the file' : 'open the folder');
      return fileFunctions.openNow(name, flags, mode);
    },
    async write(handle, bytes, position) {
      steps.push('write');
      await fileFunctions.write(handle, bytes, position);
    },
    async sync(handle) {
      steps.push('sync');
      await fileFunctions.sync(handle);
    },
    async rename(from, to) {
      steps.push('rename');
      await fileFunctions.rename(from, to);
    },
  };
  await replaceFile(path, Buffer.from('new'), { files, lastLook: async () => void steps.push('last look') });
  assert.deepEqual(steps, ['open the folder', 'make the file', 'write', 'sync', 'last look', 'rename', 'sync']);
});

for (const step of ['openNow', 'write', 'sync', 'rename'] as const)
  test(`a failing ${step} leaves the old file and nothing else`, async (t) => {
    const folder = await folderOf(t);
    const path = join(folder, 'file');
    await writeFile(path, 'old');
    const error = systemError('ENOSPC');
    const fail = () => {
      if (step === 'openNow') throw error;
      return Promise.reject(error);
    };
    await assert.rejects(replaceFile(path, Buffer.from('new'), { files: { ...fileFunctions, [step]: fail } }), {
      code: 'ENOSPC',
    });
    assert.equal(await readFile(path, 'utf8'), 'old');
    assert.deepEqual(await namesIn(folder), ['file']);
  });

test('a disk that fills up in the middle of the bytes leaves the old file and nothing else', async (t) => {
  const folder = await folderOf(t);
  const path = join(folder, 'file');
  await writeFile(path, 'old');
  const write: FileFunctions['write'] = async (handle, bytes, position) => {
    await fileFunctions.write(handle, bytes.subarray(0, 1), position);
    throw systemError('ENOSPC');
  };
  await assert.rejects(replaceFile(path, Buffer.from('new'), { files: { ...fileFunctions, write } }), {
    code: 'ENOSPC',
  });
  assert.deepEqual([await readFile(path, 'utf8'), await namesIn(folder)], ['old', ['file']]);
});

test('a last look that rejects leaves the old file and nothing else', async (t) => {
  const folder = await folderOf(t);
  const path = join(folder, 'file');
  await writeFile(path, 'old');
  const lastLook = async () => {
    throw new TypeError('on purpose');
  };
  await assert.rejects(replaceFile(path, Buffer.from('new'), { lastLook }), TypeError);
  assert.deepEqual([await readFile(path, 'utf8'), await namesIn(folder)], ['old', ['file']]);
});

test('the last glance comes in the same turn as the rename, after everything that takes time', async (t) => {
  const path = join(await folderOf(t), 'file');
  const steps: string[] = [];
  const lastGlance = () => {
    steps.push(`glance: ${existsSync(path)}`);
    queueMicrotask(() => steps.push(`next: ${existsSync(path)}`));
  };
  await replaceFile(path, Buffer.from('new'), { lastLook: async () => void steps.push('look'), lastGlance });
  assert.deepEqual(steps, ['look', 'glance: false', 'next: true']);
});

test('a last glance that throws leaves the old file and nothing else', async (t) => {
  const folder = await folderOf(t);
  const path = join(folder, 'file');
  await writeFile(path, 'old');
  const lastGlance = () => {
    throw new TypeError('on purpose');
  };
  await assert.rejects(replaceFile(path, Buffer.from('new'), { lastGlance }), TypeError);
  assert.deepEqual([await readFile(path, 'utf8'), await namesIn(folder)], ['old', ['file']]);
});

test('a folder that can not be made durable is no failure where the system knows no such thing', async (t) => {
  const files = (code: string): FileFunctions => ({
    ...fileFunctions,
    async sync() {
      throw systemError(code);
    },
  });
  const folder = await folderOf(t);
  await syncFolder(folder, files('EINVAL'));
  await assert.rejects(syncFolder(folder, files('EIO')), { code: 'EIO' });
});

test('what killed writers left goes, and only that', async (t) => {
  const folder = await folderOf(t);
  const stays = ['.file.lock', '.file.tmp', '.file.x.tmp', 'file', 'file.tmp'];
  const others = ['.files.00000000-0000-4000-8000-000000000000.tmp', '00000000-0000-4000-8000-000000000000.tmp'];
  const left = ['.file.00000000-0000-4000-8000-000000000000.tmp', '.file.ffffffff-ffff-4fff-bfff-ffffffffffff.tmp'];
  for (const name of [...stays, ...others, ...left]) await writeFile(join(folder, name), '');
  await removeTemporaries(join(folder, 'file'));
  assert.deepEqual(await namesIn(folder), [...stays, ...others].sort());
});
