import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, open, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WatchOptions, watchFile } from '../../src/platform/file-watch.ts';
import { folderOf } from './folder.ts';

/** The system's notices alone, and looks alone. */
const notices = { interval: 3_600_000 };
const looks = { interval: 20 };

/** Watches, and counts. `next` resolves when there was a call after what it was asked to do. */
async function watched(t: TestContext, path: string, options: WatchOptions = notices) {
  let calls = 0;
  const end = watchFile(path, () => calls++, options);
  t.after(end);
  const after = async (change: () => Promise<unknown>) => {
    const before = calls;
    await change();
    while (calls === before) await sleep(5);
    await sleep(120); // later notices of the same change don't count for the next
  };
  await after(async () => {}); // the first look
  return { after, end, calls: () => calls };
}

type Ways = Record<string, (path: string) => Promise<unknown>>;

const ways: Ways = {
  'writes in place': (path) => writeFile(path, 'new'),
  'writes the same length in place': (path) => writeFile(path, 'OLD'),
  appends: (path) => writeFile(path, ' and new', { flag: 'a' }),
  'saves by rename': async (path) => {
    await writeFile(`${path}~`, 'new');
    await rename(`${path}~`, path);
  },
  'moves the old file away and writes a new one': async (path) => {
    await rename(path, `${path}~`);
    await writeFile(path, 'new');
  },
  'removes it': (path) => unlink(path),
  'moves it away': (path) => rename(path, `${path}~`),
};

// Together, since they mostly wait.
describe('a watch', { concurrency: true }, () => {
  for (const [what, change] of Object.entries(ways))
    test(`notices who ${what}, and what is done after that`, async (t) => {
      const path = join(await folderOf(t), 'file');
      await writeFile(path, 'old');
      const { after } = await watched(t, path);
      await after(() => change(path));
      await after(() => writeFile(path, 'newer'));
      await after(() => change(path));
    });

  test('notices a file that is written while nothing is there, not even its folder', async (t) => {
    const folder = join(await folderOf(t), 'a', 'b');
    const path = join(folder, 'file');
    const { after } = await watched(t, path, looks);
    await after(async () => {
      await mkdir(folder, { recursive: true });
      await writeFile(path, 'new');
    });
    await after(() => rm(folder, { recursive: true }));
    await after(async () => {
      await mkdir(folder);
      await writeFile(path, 'newer');
    });
  });

  test('goes on in a folder that takes the place of the old one in the same moment', async (t) => {
    const folder = join(await folderOf(t), 'folder');
    const path = join(folder, 'file');
    await mkdir(folder);
    await writeFile(path, 'old');
    const { after } = await watched(t, path);
    await after(async () => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      await writeFile(path, 'new');
    });
    await after(() => writeFile(path, 'newer'));
  });

  test('notices that a link on the way leads elsewhere, as mounted config maps do it', async (t) => {
    const folder = await folderOf(t);
    for (const version of ['..1', '..2', '..3']) {
      await mkdir(join(folder, version));
      await writeFile(join(folder, version, 'file'), version);
    }
    await symlink('..1', join(folder, '..data'));
    await symlink(join('..data', 'file'), join(folder, 'file'));
    const { after } = await watched(t, join(folder, 'file'));
    for (const version of ['..2', '..3'])
      await after(async () => {
        await symlink(version, join(folder, '..tmp'));
        await rename(join(folder, '..tmp'), join(folder, '..data'));
      });
    await after(() => writeFile(join(folder, '..3', 'file'), 'in place'));
  });

  test('notices a change of the file that a link leads to', async (t) => {
    const folder = await folderOf(t);
    await mkdir(join(folder, 'elsewhere'));
    const target = join(folder, 'elsewhere', 'target');
    await writeFile(target, 'old');
    await symlink(target, join(folder, 'link'));
    const { after } = await watched(t, join(folder, 'link'));
    await after(() => writeFile(target, 'new'));
    await after(() => rename(target, `${target}~`));
  });

  test('notices without any notice from the system: the folder itself leads elsewhere', async (t) => {
    const folder = await folderOf(t);
    for (const release of ['1', '2']) {
      await mkdir(join(folder, 'releases', release, 'etc'), { recursive: true });
      await writeFile(join(folder, 'releases', release, 'etc', 'file'), release);
    }
    await symlink(join('releases', '1'), join(folder, 'current'));
    const { after } = await watched(t, join(folder, 'current', 'etc', 'file'), looks);
    await after(async () => {
      await symlink(join('releases', '2'), join(folder, 'next'));
      await rename(join(folder, 'next'), join(folder, 'current'));
    });
  });

  test('calls nobody for other files, nor after its end', async (t) => {
    const folder = await folderOf(t);
    const path = join(folder, 'file');
    const { calls, end } = await watched(t, path);
    const before = calls();
    for (let at = 0; at < 20; at++) await writeFile(join(folder, 'other'), String(at));
    await sleep(150);
    assert.equal(calls(), before);
    end();
    await writeFile(path, 'new');
    await sleep(150);
    assert.equal(calls(), before);
  });

  test('makes a few calls of a burst of writes', async (t) => {
    const path = join(await folderOf(t), 'file');
    await writeFile(path, '');
    const { after, calls } = await watched(t, path);
    const before = calls();
    await after(async () => {
      const handle = await open(path, 'a');
      for (let at = 0; at < 500; at++) await handle.write('line\n');
      await handle.close();
    });
    assert.ok(calls() - before < 50);
  });

  test('keeps no process alive', async (t) => {
    const path = join(await folderOf(t), 'file');
    await writeFile(path, '');
    const module = JSON.stringify(new URL('../../src/platform/file-watch.ts', import.meta.url));
    const script = `import { watchFile } from ${module}; watchFile(${JSON.stringify(path)}, () => {});`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  });
});
