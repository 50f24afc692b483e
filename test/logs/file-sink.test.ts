import assert from 'node:assert/strict';
import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type FileFunctions, fileFunctions } from '../../src/platform/durable-file.ts';
import { logFolder, testSink } from './folder.ts';

const enospc = (): Error => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

/** A disk that takes so many bytes more, and then half of a write. */
function smallDisk(): FileFunctions & { room: number } {
  const disk = {
    ...fileFunctions,
    room: Infinity,
    async write(handle: Parameters<FileFunctions['write']>[0], bytes: Uint8Array, position: number): Promise<void> {
      const taken = bytes.subarray(0, disk.room);
      await fileFunctions.write(handle, taken, position);
      disk.room -= taken.length;
      if (taken.length < bytes.length) throw enospc();
    },
  };
  return disk;
}

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

test('lines are appended to a file for its owner only, in a folder for its owner only', async (t) => {
  const folder = await logFolder(t);
  const sink = testSink(t, folder);
  await sink.open();
  sink.write('a\n');
  sink.write('b\n');
  await sink.flush();
  assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'a\nb\n');
  assert.equal(await modeOf(join(folder, 'main.log')), 0o600);
  assert.equal(await modeOf(folder), 0o700);
});

test('a link in the place of the file is not written through', async (t) => {
  const folder = await logFolder(t);
  await mkdir(folder, { recursive: true });
  const other = join(folder, 'other');
  await writeFile(other, 'other');
  await chmod(other, 0o644);
  await symlink(other, join(folder, 'main.log'));
  await assert.rejects(testSink(t, folder).open(), { code: 'ELOOP' });
  assert.deepEqual([await readFile(other, 'utf8'), await modeOf(other)], ['other', 0o644]);
});

test('a file that others could read is closed to them', async (t) => {
  const folder = await logFolder(t);
  await mkdir(folder);
  await writeFile(join(folder, 'main.log'), 'a\n');
  await chmod(join(folder, 'main.log'), 0o644);
  await testSink(t, folder).open();
  assert.equal(await modeOf(join(folder, 'main.log')), 0o600);
});

test('a full file gets a name with its time, and no line is cut', async (t) => {
  const folder = await logFolder(t);
  const sink = testSink(t, folder, { maxSize: 100, now: () => new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)) });
  for (let i = 0; i < 9; i++) sink.write(`${i}${'x'.repeat(38)}\n`);
  await sink.flush();
  const names = (await readdir(folder)).sort();
  assert.deepEqual(names, [
    'main-2026-01-02T03-04-05.678.log',
    'main-2026-01-02T03-04-05.679.log',
    'main-2026-01-02T03-04-05.680.log',
    'main-2026-01-02T03-04-05.681.log',
    'main.log',
  ]);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  assert.deepEqual(
    texts.map((text) => text.length),
    [80, 80, 80, 80, 40],
  );
  for (const name of names) assert.equal(await modeOf(join(folder, name)), 0o600);
});

test('rotation comes at 10 MB', async (t) => {
  const folder = await logFolder(t);
  const sink = testSink(t, folder);
  const line = `${'x'.repeat(65_535)}\n`;
  for (let i = 0; i < 161; i++) {
    sink.write(line);
    if (i % 40 === 0) await sink.flush();
  }
  await sink.flush();
  const sizes = await Promise.all(
    (await readdir(folder)).sort().map(async (name) => (await stat(join(folder, name))).size),
  );
  assert.deepEqual(sizes, [10 * 1024 * 1024, 65_536]);
});

test('half a line that a crash left is ended first', async (t) => {
  const folder = await logFolder(t);
  await mkdir(folder);
  await writeFile(join(folder, 'main.log'), 'whole\nhal');
  const sink = testSink(t, folder);
  sink.write('next\n');
  await sink.flush();
  assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'whole\nhal\nnext\n');
});

test('after another program has emptied the file, lines begin at its start', async (t) => {
  const folder = await logFolder(t);
  const sink = testSink(t, folder);
  sink.write('a\n');
  await sink.flush();
  await truncate(join(folder, 'main.log'));
  sink.write('b\n');
  await sink.flush();
  assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'b\n');
});

for (const [how, act] of Object.entries({
  renamed: (path: string) => rename(path, `${path}.1`),
  removed: (path: string) => rm(path),
  replaced: (path: string) => rm(path).then(() => writeFile(path, '')),
}))
  test(`after another program has ${how} the file, lines go to a file of its name`, async (t) => {
    const folder = await logFolder(t);
    const sink = testSink(t, folder);
    sink.write('a\n');
    await sink.flush();
    await act(join(folder, 'main.log'));
    sink.write('b\n');
    await sink.flush();
    assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'b\n');
  });

test('a removed folder is made again', async (t) => {
  const folder = await logFolder(t);
  const sink = testSink(t, folder);
  sink.write('a\n');
  await sink.flush();
  await rm(folder, { recursive: true });
  sink.write('b\n');
  await sink.flush();
  assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'b\n');
});

test('on a full disk lines go elsewhere, none is lost or torn, and the file goes on when there is room', async (t) => {
  const folder = await logFolder(t);
  const disk = smallDisk();
  const sink = testSink(t, folder, { files: disk });
  await sink.open();
  disk.room = 7;
  for (const line of ['aaaa\n', 'bbbb\n', 'cccc\n']) sink.write(line);
  await sink.flush();
  sink.write('dddd\n');
  await sink.flush();
  assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'aaaa\n');
  assert.equal(sink.diverted(), 'bbbb\ncccc\ndddd\n');
  assert.equal(sink.states.length, 1);
  disk.room = Infinity;
  sink.write('eeee\n');
  await sink.flush();
  assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'aaaa\neeee\n');
  assert.deepEqual(sink.states[1], { diverted: 3, dropped: 0 });
});

test('a disk that takes no time back is given only so many lines to hold', async (t) => {
  const folder = await logFolder(t);
  let letGo = (): void => {};
  const stuck = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const files = {
    ...fileFunctions,
    write: async (...of: Parameters<FileFunctions['write']>) => stuck.then(() => fileFunctions.write(...of)),
  };
  const sink = testSink(t, folder, { files });
  const line = `${'x'.repeat(1023)}\n`;
  sink.write(line);
  await new Promise((resolve) => setImmediate(resolve));
  for (let i = 0; i < 10_000; i++) sink.write(line);
  letGo();
  await sink.flush();
  const { dropped } = sink.states[0] as { dropped: number };
  const { size } = await stat(join(folder, 'main.log'));
  assert.ok(dropped > 1000);
  assert.equal(size / 1024 + dropped, 10_001);
});

test('if the file cannot be renamed it grows on', async (t) => {
  const folder = await logFolder(t);
  const rename = async (): Promise<void> => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
  };
  const sink = testSink(t, folder, { maxSize: 10, files: { ...fileFunctions, rename } });
  for (let i = 0; i < 3; i++) sink.write('123456789\n');
  await sink.flush();
  assert.equal((await stat(join(folder, 'main.log'))).size, 30);
  assert.deepEqual(sink.states, []);
});

test('clearing empties the file after what was written before, and what comes later begins it', async (t) => {
  const folder = await logFolder(t);
  const sink = testSink(t, folder);
  sink.write('a\n');
  const cleared = sink.clear();
  sink.write('b\n');
  await cleared;
  await sink.flush();
  assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'b\n');
});

test('lines of another program in the same file stay', async (t) => {
  const folder = await logFolder(t);
  const sink = testSink(t, folder);
  sink.write('a\n');
  await sink.flush();
  await appendFile(join(folder, 'main.log'), 'theirs\n');
  sink.write('b\n');
  await sink.flush();
  assert.equal(await readFile(join(folder, 'main.log'), 'utf8'), 'a\ntheirs\nb\n');
});
