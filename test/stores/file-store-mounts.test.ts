import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf, namesIn } from '../platform/folder.ts';
import { addLine, isFault, textBytes, textOf } from './durable-store.ts';
import { storeOf } from './opened-store.ts';

// Real mounts, as containers have them. The file runs itself anew in a mount namespace, with which they vanish.
// Where the system allows no mounts, `file-store.test.ts` proves the same with failing file functions.
const inside = process.env['IN_MOUNT_NAMESPACE'] === 'yes';
const namespace = ['--mount', '--propagation', 'private', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];
const mountsAllowed = (): boolean =>
  spawnSync('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

if (inside) mounted();
else
  test('a file store on real mounts', { skip: !mountsAllowed() && 'this system allows no mounts' }, async (t) => {
    const folder = await folderOf(t);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const run = spawnSync('unshare', [...namespace, process.execPath, '--test-reporter=spec', import.meta.filename], {
      env: { ...env, IN_MOUNT_NAMESPACE: 'yes', TMPDIR: folder },
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}`);
  });

function mounted(): void {
  const mount = (...words: string[]) => execFileSync('mount', words);
  const bind = (from: string, to: string) => mount('--bind', from, to);

  /** Left behind: the outer test removes it, when the mounts are gone. */
  const newFolder = () => mkdtemp(join(tmpdir(), 'inside-'));

  async function smallDisk(): Promise<string> {
    const folder = await newFolder();
    mount('-t', 'tmpfs', '-o', 'size=128k', 'none', folder);
    return folder;
  }

  /** Leaves room for a few empty files at most. */
  async function fill(folder: string): Promise<void> {
    await assert.rejects(writeFile(join(folder, 'filler'), Buffer.alloc(200_000)), { code: 'ENOSPC' });
  }

  test('a full disk leaves the old file and nothing else, and has done no harm', async () => {
    const folder = await smallDisk();
    const path = join(folder, 'config.yaml');
    await writeFile(path, 'old\n');
    const store = await storeOf(path);
    await fill(folder);
    await assert.rejects(addLine(store, 'x'.repeat(20_000)), isFault('failed', /ENOSPC/));
    assert.equal(await readFile(path, 'utf8'), 'old\n');
    assert.deepEqual(await namesIn(folder), ['.config.yaml.lock', 'config.yaml', 'filler']);
    await writeFile(join(folder, 'filler'), '');
    await addLine(store, 'new');
    assert.equal(await textOf(store), 'old\nnew\n');
  });

  /** A file that is a mount of its own, as `docker run -v ./config.yaml:/app/config.yaml` makes it. */
  async function singleFile(source: string) {
    const folder = await newFolder();
    const path = join(folder, 'config.yaml');
    await writeFile(path, '');
    bind(source, path);
    return { folder, path };
  }

  test('a file that is a mount of its own is written in place', async () => {
    const source = join(await newFolder(), 'on-the-host.yaml');
    await writeFile(source, 'one\n');
    const { ino } = await stat(source);
    const { folder, path } = await singleFile(source);
    const store = await storeOf(path);
    for (const line of ['two', 'three']) await addLine(store, line);
    assert.equal(await readFile(source, 'utf8'), 'one\ntwo\nthree\n');
    assert.equal((await stat(source)).ino, ino);
    assert.deepEqual(await namesIn(folder), ['.config.yaml.lock', 'config.yaml']);
  });

  test('a mount of its own on a full disk keeps its old bytes', async () => {
    const disk = await smallDisk();
    const source = join(disk, 'on-the-host.yaml');
    await writeFile(source, 'old\n');
    const { folder, path } = await singleFile(source);
    const store = await storeOf(path);
    await fill(disk);
    await assert.rejects(addLine(store, 'x'.repeat(20_000)), isFault('failed', /ENOSPC/));
    assert.equal(await readFile(source, 'utf8'), 'old\n');
    assert.deepEqual(await namesIn(folder), ['.config.yaml.lock', 'config.yaml']);
    await addLine(store, 'new'); // fits into the last page
    assert.equal(await readFile(source, 'utf8'), 'old\nnew\n');
  });

  test('a writable file in a read-only container is written in place, with the recovery copy in another folder', async () => {
    const source = join(await newFolder(), 'on-the-host.yaml');
    await writeFile(source, 'old\n');
    const { folder, path } = await singleFile(source);
    bind(folder, folder);
    bind(source, path);
    mount('-o', 'remount,bind,ro', folder);
    const spare = await newFolder();
    const store = await storeOf(path, { recovery: { name: 'auth-dir', path: () => spare } });
    await addLine(store, 'new');
    assert.equal(await readFile(source, 'utf8'), 'old\nnew\n');
    assert.match((await namesIn(spare)).join(' '), /^\.config-[0-9a-f]{16}\.lock$/);
  });

  test('a file on a read-only mount is called read-only', async () => {
    const folder = await newFolder();
    const path = join(folder, 'config.yaml');
    await writeFile(path, 'old\n');
    bind(folder, folder);
    mount('-o', 'remount,bind,ro', folder);
    const store = await storeOf(path);
    const { version } = await store.read();
    await assert.rejects(store.write(textBytes('new'), version), isFault('failed', /read-only.*EROFS/));
  });

  test('a directory that a container made out of a missing mount is called one', async () => {
    const source = await newFolder();
    const folder = await newFolder();
    const path = join(folder, 'config.yaml');
    await mkdir(path);
    bind(source, path);
    const store = await storeOf(path);
    await assert.rejects(store.read(), isFault('failed', /is a directory \(containers/));
  });
}
