import assert from 'node:assert/strict';
import { fstatSync } from 'node:fs';
import { chmod, mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type FileFunctions, fileFunctions } from '../../src/platform/durable-file.ts';
import type { Log } from '../../src/platform/log.ts';
import { folderOf, namesIn, systemError } from '../platform/folder.ts';
import { addLine, isFault, textBytes, textOf } from './durable-store.ts';
import { asNobody, opened, quietLog, renameFails, storeOf, tidy } from './opened-store.ts';

for (const code of ['EBUSY', 'EXDEV', 'EROFS', 'EACCES', 'EPERM'])
  test(`a file that can't be renamed onto (${code}) is written in place`, async (t) => {
    const { folder, path, store } = await opened(t, 'one\n', { files: renameFails(code) });
    const { ino } = await stat(path);
    await Promise.all(['two', 'three', 'four'].map((line) => addLine(store, line)));
    assert.equal(await textOf(store), 'one\ntwo\nthree\nfour\n');
    assert.equal((await stat(path)).ino, ino);
    assert.deepEqual(await namesIn(folder), tidy);
  });

test('an edit between the recovery copy and the write in place is not overwritten', async (t) => {
  let copied = false;
  const { folder, path, store } = await opened(t, 'old', {
    files: {
      ...renameFails('EBUSY'),
      async rename(from, to) {
        if (to.endsWith('/config.yaml')) throw systemError('EBUSY');
        copied = true;
        await writeFile(path, 'by hand');
        await fileFunctions.rename(from, to);
      },
    },
  });
  const { version } = await store.read();
  await assert.rejects(store.write(textBytes('new'), version), isFault('stale'));
  assert.ok(copied);
  assert.equal(await readFile(path, 'utf8'), 'by hand');
  assert.deepEqual(await namesIn(folder), tidy);
});

type Closed = { folder: string; path: string; spare: string };

/** Works as somebody who may make nothing in the file's folder, but write the file. `spare` is the path of a folder that he may make. */
async function inClosedFolder(t: TestContext, work: (closed: Closed) => Promise<void>): Promise<void> {
  const parent = await folderOf(t);
  const folder = join(parent, 'closed');
  const path = join(folder, 'config.yaml');
  await mkdir(folder);
  await writeFile(path, 'old\n');
  await chmod(path, 0o666);
  await chmod(folder, 0o555);
  try {
    await asNobody(parent, () => work({ folder, path, spare: join(parent, 'spare', 'auths') }));
  } finally {
    await chmod(folder, 0o755);
  }
}

test('in a folder that is read-only, the lock and the recovery copy go elsewhere', (t) =>
  inClosedFolder(t, async ({ folder, path, spare }) => {
    const said: string[] = [];
    const log: Log = { ...quietLog, warn: (message) => said.push(message) };
    let beside: string[] = [];
    const files: FileFunctions = {
      ...fileFunctions,
      async rename(from, to) {
        await fileFunctions.rename(from, to);
        beside = await namesIn(dirname(to));
      },
    };
    const options = { log, recovery: { name: 'auth-dir', path: () => spare }, files };
    const [one, two] = [await storeOf(path, options), await storeOf(path, options)];
    await Promise.all(Array.from({ length: 10 }, (_, at) => addLine(at % 2 ? one : two, `line ${at}`)));
    assert.equal((await textOf(one)).split('\n').length, 12);
    assert.match(beside.join(' '), /^\.config-([0-9a-f]{16})\.lock \.config-\1\.recovery$/);
    assert.match((await namesIn(spare)).join(' '), /^\.config-[0-9a-f]{16}\.lock$/);
    assert.deepEqual(await namesIn(folder), ['config.yaml']);
    assert.deepEqual(said, []);
  }));

test('where there is no place for them, that is said at the opening, and nothing is written', (t) =>
  inClosedFolder(t, async ({ path }) => {
    const said: string[] = [];
    const store = await storeOf(path, { log: { ...quietLog, warn: (message) => said.push(message) } });
    assert.match(said.join(), /only one process/);
    const { version } = await store.exclusive(store.read);
    await assert.rejects(store.write(textBytes('new'), version), isFault('failed', /recovery copy/));
    assert.equal(said.length, 1);
    assert.equal(await readFile(path, 'utf8'), 'old\n');
  }));

test('what the file holds may tell where its recovery folder is', (t) =>
  inClosedFolder(t, async ({ path, spare }) => {
    const asked: string[] = [];
    const recovery = {
      name: 'auth-dir',
      path: (held: Uint8Array) => {
        asked.push(Buffer.from(held).toString());
        return spare;
      },
    };
    await storeOf(path, { recovery });
    assert.equal(asked[0], 'old\n');
  }));

/** A store whose writes in place stop in the middle, as if the process had died, and its file. */
async function halfWritten(t: TestContext) {
  const before = 'debug: false\nport: 8317\n';
  const file = await opened(t, before, {
    files: {
      ...renameFails('EBUSY'),
      async write(handle, bytes, position) {
        const { ino } = fstatSync(handle.fd);
        if (ino !== (await stat(file.path)).ino) return fileFunctions.write(handle, bytes, position);
        await fileFunctions.write(handle, bytes.subarray(0, 10), position);
        throw systemError('EIO');
      },
    },
  });
  const { version } = await file.store.read();
  await assert.rejects(file.store.write(textBytes('# all new\ndebug: true\nport: 8317\n'), version), isFault('failed'));
  await writeFile(file.path, '# all new\nse\nport: 8317\n');
  return { ...file, before };
}

test('a half-written file is as before, after the next opening', async (t) => {
  const { folder, path, before } = await halfWritten(t);
  const said: string[] = [];
  const store = await storeOf(path, { log: { ...quietLog, warn: (message) => said.push(message) } });
  assert.equal(await textOf(store), before);
  assert.equal(said.length, 1);
  assert.deepEqual(await namesIn(folder), tidy);
});

test('a half-written file is as before for the same process, too', async (t) => {
  const { store, before } = await halfWritten(t);
  assert.equal(Buffer.from((await store.exclusive(store.read)).bytes).toString(), before);
});

test('a half-written file that somebody mended by hand stays so, and nothing is lost', async (t) => {
  const { folder, path, before } = await halfWritten(t);
  await writeFile(path, 'debug: true # by hand\n');
  const store = await storeOf(path);
  assert.equal(await textOf(store), 'debug: true # by hand\n');
  const [, kept] = await namesIn(folder);
  assert.ok((await readFile(join(folder, kept!), 'utf8')).includes(before));
});

test('what killed writers left is gone after the next opening', async (t) => {
  const { folder, path } = await opened(t);
  for (const name of ['config.yaml', '.config.yaml.recovery'])
    await writeFile(join(folder, `.${name}.00000000-0000-4000-8000-000000000000.tmp`), 'left');
  await storeOf(path);
  assert.deepEqual(await namesIn(folder), tidy);
});

test('a lock file that is deleted meanwhile is made anew', async (t) => {
  const { folder, store } = await opened(t);
  await unlink(join(folder, '.config.yaml.lock'));
  await addLine(store, 'new');
  assert.deepEqual(await namesIn(folder), tidy);
});
