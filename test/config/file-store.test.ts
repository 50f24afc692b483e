import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  open,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FileStoreOptions, openFileStore } from '../../src/config/file-store.ts';
import { type FileFunctions, fileFunctions } from '../../src/platform/durable-file.ts';
import type { Log } from '../../src/platform/log.ts';
import { folderOf, namesIn, systemError } from '../platform/folder.ts';
import { addLine, durableStore, isFault, textBytes, textOf } from './durable-store.ts';

const isRoot = process.getuid?.() === 0;

durableStore('a file store', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  return { open: () => openFileStore(path, { log: quietLog }), remove: () => rm(path) };
});

const quietLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** A folder with a config file, opened. `said` is what went to the log as a warning. */
async function opened(t: TestContext, text = 'debug: false\n', options: Partial<FileStoreOptions> = {}) {
  const folder = await folderOf(t);
  const path = join(folder, 'config.yaml');
  await writeFile(path, text);
  const said: string[] = [];
  const log: Log = { ...quietLog, warn: (message) => said.push(message) };
  return { folder, path, said, store: await openFileStore(path, { log, ...options }) };
}

/** What may stand beside the file between writes. */
const tidy = ['.config.yaml.lock', 'config.yaml'];

/** Becomes another user, whom modes bind. */
async function asNobody<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (!isRoot) return work();
  await chown(folder, 65534, 65534);
  process.setegid!(65534);
  process.seteuid!(65534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
    process.setegid!(0);
  }
}

// What is there

test('a directory in the place of the file is called one', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  await mkdir(path);
  const store = await openFileStore(path, { log: quietLog });
  await assert.rejects(store.read(), isFault('failed', /is a directory/));
  await assert.rejects(store.write(textBytes('new'), undefined), isFault('failed', /is a directory/));
});

test('a socket in the place of the file, or a pipe, is called neither file nor link', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  const server = createServer().listen(path);
  await once(server, 'listening');
  t.after(() => server.close());
  const store = await openFileStore(path, { log: quietLog });
  await assert.rejects(store.read(), isFault('failed', /neither a file nor a link/));
});

test('links in a circle are called so', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  await symlink('config.yaml', path);
  const store = await openFileStore(path, { log: quietLog });
  await assert.rejects(store.read(), isFault('failed', /circle/));
});

test('a missing folder is a missing file, without a word about locks', async (t) => {
  const said: string[] = [];
  const path = join(await folderOf(t), 'missing', 'config.yaml');
  const store = await openFileStore(path, { log: { ...quietLog, warn: (message) => said.push(message) } });
  await assert.rejects(store.exclusive(store.read), isFault('missing'));
  await assert.rejects(
    store.write(textBytes('new'), undefined),
    isFault('failed', /folder of the config file does not exist/),
  );
  assert.deepEqual(said, []);
});

test('a folder that is gone is a change of the file', async (t) => {
  const folder = join(await folderOf(t), 'folder');
  await mkdir(folder);
  const path = join(folder, 'config.yaml');
  const store = await openFileStore(path, { log: quietLog });
  const { version } = await store.write(textBytes('old'), undefined);
  await rm(folder, { recursive: true });
  await assert.rejects(store.write(textBytes('new'), version), isFault('stale'));
});

test('no message names the path, the cause does', async (t) => {
  const folder = await folderOf(t);
  const path = join(folder, 'config.yaml');
  const store = await openFileStore(path, { log: quietLog });
  const faults: unknown[] = [];
  const collect = (error: unknown) => faults.push(error);
  await store.read().catch(collect);
  await mkdir(path);
  await store.read().catch(collect);
  await store.write(textBytes('new'), undefined).catch(collect);
  assert.equal(faults.length, 3);
  for (const { message, code, cause } of faults as { message: string; code: string; cause: Error }[]) {
    assert.ok(!message.includes('/') && !code.includes('/'), message);
    assert.ok(cause.message.includes(path), cause.message);
  }
});

// Reading while others write

test('a file that an editor is just writing is read when that has come to rest', async (t) => {
  const { path, store } = await opened(t);
  await store.read();
  const editor = await open(path, 'w'); // now it is empty
  const reading = store.read();
  for (const part of ['one\n', 'two\n', 'three\n']) {
    await sleep(5);
    await editor.write(part);
  }
  await editor.close();
  assert.equal(Buffer.from((await reading).bytes).toString(), 'one\ntwo\nthree\n');
});

test('a file that an editor moves away to write a new one is read when that is there', async (t) => {
  const { path, store } = await opened(t);
  await rename(path, `${path}~`);
  const reading = store.read();
  await sleep(5);
  const editor = await open(path, 'w');
  for (const part of ['one\n', 'two\n', 'three\n']) {
    await editor.write(part);
    await sleep(5);
  }
  await editor.close();
  assert.equal(Buffer.from((await reading).bytes).toString(), 'one\ntwo\nthree\n');
});

test('a new file that an editor is just writing is read when that has come to rest', async (t) => {
  const { path, store } = await opened(t);
  await unlink(path);
  const editor = await open(path, 'w');
  await editor.write('one\n');
  const reading = store.read();
  await sleep(5);
  await editor.write('two\n');
  await editor.close();
  assert.equal(Buffer.from((await reading).bytes).toString(), 'one\ntwo\n');
});

// Writing while others write

const editors = {
  'saves by rename': async (path: string) => {
    await writeFile(`${path}~`, 'by hand\n');
    await rename(`${path}~`, path);
  },
  'truncates and writes': (path: string) => writeFile(path, 'by hand\n'),
};
for (const [how, save] of Object.entries(editors))
  test(`an editor that ${how} before the last look is not overwritten`, async (t) => {
    const { folder, path, store } = await opened(t, 'old\n', {
      files: {
        ...fileFunctions,
        async sync(handle) {
          await save(path);
          await fileFunctions.sync(handle);
        },
      },
    });
    const { version } = await store.read();
    await assert.rejects(store.write(textBytes('new\n'), version), isFault('stale'));
    assert.equal(await textOf(store), 'by hand\n');
    assert.deepEqual(await namesIn(folder), tidy);
  });

test('what an editor writes in place between the last look and the rename is handed over', async (t) => {
  const { path, store } = await opened(t, 'old\n', {
    files: {
      ...fileFunctions,
      async rename(from, to) {
        if (to === path) await writeFile(path, 'by hand\n');
        await fileFunctions.rename(from, to);
      },
    },
  });
  const { version } = await store.read();
  const { overtaken } = await store.write(textBytes('new\n'), version);
  assert.equal(overtaken && Buffer.from(overtaken).toString(), 'by hand\n');
  assert.equal(await textOf(store), 'new\n');
});

test('what an editor has only begun to write in that moment is handed over whole', async (t) => {
  let editing: Promise<unknown> = Promise.resolve();
  const { path, store } = await opened(t, 'old\n', {
    files: {
      ...fileFunctions,
      async rename(from, to) {
        if (to !== path) return fileFunctions.rename(from, to);
        const editor = await open(path, 'w');
        await fileFunctions.rename(from, to);
        editing = sleep(10).then(async () => {
          await editor.write('by hand\n');
          await editor.close();
        });
      },
    },
  });
  const { version } = await store.read();
  const { overtaken } = await store.write(textBytes('new\n'), version);
  await editing;
  assert.equal(overtaken && Buffer.from(overtaken).toString(), 'by hand\n');
});

test('nothing is handed over when nobody wrote', async (t) => {
  const { store } = await opened(t);
  const { version } = await store.read();
  assert.deepEqual(Object.keys(await store.write(textBytes('new\n'), version)), ['version']);
});

// Links, modes, owners

test('a chain of links stays, its end is replaced', async (t) => {
  const folder = await folderOf(t);
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'real.yaml'), 'old');
  await symlink(join('data', 'real.yaml'), join(folder, 'middle.yaml'));
  await symlink('middle.yaml', join(folder, 'config.yaml'));
  const store = await openFileStore(join(folder, 'config.yaml'), { log: quietLog });
  await store.write(textBytes('new'), (await store.read()).version);
  assert.equal(await readlink(join(folder, 'config.yaml')), 'middle.yaml');
  assert.equal(await readlink(join(folder, 'middle.yaml')), join('data', 'real.yaml'));
  assert.ok((await lstat(join(folder, 'data', 'real.yaml'))).isFile());
  assert.equal(await readFile(join(folder, 'data', 'real.yaml'), 'utf8'), 'new');
  assert.deepEqual(await namesIn(folder), ['config.yaml', 'data', 'middle.yaml']);
  assert.deepEqual(await namesIn(join(folder, 'data')), ['.real.yaml.lock', 'real.yaml']);
});

test('a link and its end share one lock', async (t) => {
  const { folder, path, store } = await opened(t, '');
  await symlink('config.yaml', join(folder, 'link.yaml'));
  const linked = await openFileStore(join(folder, 'link.yaml'), { log: quietLog });
  await Promise.all(Array.from({ length: 20 }, (_, at) => addLine(at % 2 ? store : linked, `line ${at}`)));
  assert.equal((await readFile(path, 'utf8')).split('\n').length, 21);
});

test('a link that dangles gets an end', async (t) => {
  const folder = await folderOf(t);
  await symlink('real.yaml', join(folder, 'config.yaml'));
  const store = await openFileStore(join(folder, 'config.yaml'), { log: quietLog });
  await store.write(textBytes('new'), undefined);
  assert.equal(await readFile(join(folder, 'real.yaml'), 'utf8'), 'new');
});

test('mode and owner are kept', async (t) => {
  const { path, store } = await opened(t);
  await chmod(path, 0o640);
  if (isRoot) await chown(path, 1234, 2345);
  await addLine(store, 'new');
  const { uid, gid, mode } = await stat(path);
  assert.equal(mode & 0o777, 0o640);
  if (isRoot) assert.deepEqual([uid, gid], [1234, 2345]);
});

// What may not or can't be written

test('a read-only file is not replaced, though that would work', async (t) => {
  const { folder, path, store } = await opened(t, 'old');
  await chmod(path, 0o444);
  await asNobody(folder, async () => {
    const { version } = await store.read();
    await assert.rejects(store.write(textBytes('new'), version), isFault('failed', /read-only/));
  });
  assert.equal(await readFile(path, 'utf8'), 'old');
  assert.deepEqual(await namesIn(folder), tidy);
});

test('a file that may not be read is called so', async (t) => {
  const { folder, path, store } = await opened(t);
  await chmod(path, 0);
  await asNobody(folder, () => assert.rejects(store.read(), isFault('failed', /may not be read/)));
});

for (const code of ['ENOSPC', 'EDQUOT'])
  test(`a full disk (${code}) leaves the old file and nothing else`, async (t) => {
    const write = async () => {
      throw systemError(code);
    };
    const { folder, path, store } = await opened(t, 'old', { files: { ...fileFunctions, write } });
    const { version } = await store.read();
    await assert.rejects(store.write(textBytes('new'), version), isFault('failed', new RegExp(code)));
    assert.equal(await readFile(path, 'utf8'), 'old');
    assert.deepEqual(await namesIn(folder), tidy);
  });

// Written in place

/** The rename onto the config file fails. */
const renameFails = (code: string) => ({
  ...fileFunctions,
  async rename(from: string, to: string) {
    if (to.endsWith('/config.yaml')) throw systemError(code);
    await fileFunctions.rename(from, to);
  },
});

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
    const options = { log, recoveryDir: () => spare, files };
    const [one, two] = [await openFileStore(path, options), await openFileStore(path, options)];
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
    const store = await openFileStore(path, { log: { ...quietLog, warn: (message) => said.push(message) } });
    assert.match(said.join(), /only one process/);
    const { version } = await store.exclusive(store.read);
    await assert.rejects(store.write(textBytes('new'), version), isFault('failed', /recovery copy/));
    assert.equal(said.length, 1);
    assert.equal(await readFile(path, 'utf8'), 'old\n');
  }));

test('what the file holds may tell where its recovery folder is', (t) =>
  inClosedFolder(t, async ({ path, spare }) => {
    const asked: string[] = [];
    const recoveryDir = (bytes: Uint8Array) => {
      asked.push(Buffer.from(bytes).toString());
      return spare;
    };
    await openFileStore(path, { log: quietLog, recoveryDir });
    assert.equal(asked[0], 'old\n');
  }));

// After a crash

/** A store whose writes in place stop in the middle, as if the process had died, and its file. */
async function halfWritten(t: TestContext) {
  const before = 'debug: false\nport: 8317\n';
  const file = await opened(t, before, {
    files: {
      ...renameFails('EBUSY'),
      async write(handle, bytes, position) {
        const { ino } = await handle.stat();
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
  const store = await openFileStore(path, { log: { ...quietLog, warn: (message) => said.push(message) } });
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
  const store = await openFileStore(path, { log: quietLog });
  assert.equal(await textOf(store), 'debug: true # by hand\n');
  const [, kept] = await namesIn(folder);
  assert.ok((await readFile(join(folder, kept!), 'utf8')).includes(before));
});

test('what killed writers left is gone after the next opening', async (t) => {
  const { folder, path } = await opened(t);
  for (const name of ['config.yaml', '.config.yaml.recovery'])
    await writeFile(join(folder, `.${name}.00000000-0000-4000-8000-000000000000.tmp`), 'left');
  await openFileStore(path, { log: quietLog });
  assert.deepEqual(await namesIn(folder), tidy);
});

test('a lock file that is deleted meanwhile is made anew', async (t) => {
  const { folder, store } = await opened(t);
  await unlink(join(folder, '.config.yaml.lock'));
  await addLine(store, 'new');
  assert.deepEqual(await namesIn(folder), tidy);
});
