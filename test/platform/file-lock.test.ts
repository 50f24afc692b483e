import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fileMutex, LockError, letWritersLock, type MutexOptions } from '../../src/platform/file-lock.ts';
import { folderOf, namesIn } from './folder.ts';

type Other = { stop(): void; kill(): Promise<void> };

/** Works while another process has the lock, until it is killed: at the end, if not before. */
async function besideHolder(
  place: string,
  how: 'hold' | 'again',
  work: (other: Other) => Promise<void>,
): Promise<void> {
  const script = fileURLToPath(new URL('lock-holder.ts', import.meta.url));
  const child = spawn(process.execPath, [script, place, how], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await exit;
  };
  try {
    await once(child.stdout, 'data');
    await work({ stop: () => child.kill('SIGSTOP'), kill });
  } finally {
    await kill();
  }
}

const mutexOn = (places: readonly string[], options: Partial<MutexOptions> = {}) =>
  fileMutex({
    places: async () => places,
    patience: 60_000,
    onUnlocked: (cause) => assert.fail(String(cause)),
    ...options,
  });

const isBusy = (error: unknown) => error instanceof LockError && error.reason === 'busy';

test('a lock ends with its holder, however that ends', async (t) => {
  const place = join(await folderOf(t), 'lock');
  await besideHolder(place, 'hold', async (other) => {
    let free = false;
    const taken = mutexOn([place])(async () => {
      free = true;
    });
    await sleep(50);
    assert.equal(free, false);
    await other.kill();
    await taken;
  });
});

test('a stopped process keeps its lock, and who waits for it gives up', async (t) => {
  const place = join(await folderOf(t), 'lock');
  const exclusive = mutexOn([place], { patience: 30 });
  await besideHolder(place, 'hold', async (other) => {
    other.stop();
    await assert.rejects(exclusive(assert.fail), isBusy);
  });
  assert.equal(await exclusive(async () => 'mine'), 'mine');
});

test('who waits gets his turn from a process that takes the lock again and again', async (t) => {
  const place = join(await folderOf(t), 'lock');
  const exclusive = mutexOn([place]);
  await besideHolder(place, 'again', async () => {
    for (let turn = 0; turn < 2; turn++) await exclusive(() => sleep(1));
  });
});

test('waiting blocks nothing else', async (t) => {
  const place = join(await folderOf(t), 'lock');
  await besideHolder(place, 'hold', async (other) => {
    const taken = mutexOn([place])(async () => {});
    for (let turn = 0; turn < 20; turn++) await sleep(1); // these come at all
    await other.kill();
    await taken;
  });
});

test('work runs in order, one at a time, and a rejection ends only its own', async (t) => {
  const exclusive = mutexOn([join(await folderOf(t), 'lock')]);
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await sleep(2);
    order.push(`${name} ends`);
    if (name === 'two') throw new TypeError('on purpose');
    return name;
  };
  const results = await Promise.allSettled(['one', 'two', 'three'].map((name) => exclusive(work(name))));
  assert.deepEqual(order, ['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});

test('a deleted lock file is made anew', async (t) => {
  const place = join(await folderOf(t), 'lock');
  const [mine, other] = [mutexOn([place]), mutexOn([place])];
  await mine(async () => {});
  await unlink(place);
  await mine(() => assert.rejects(mutexOn([place], { patience: 20 })(assert.fail), isBusy));
  assert.equal((await stat(place)).mode & 0o777, 0o600, 'who may read it can keep it locked');
  await other(async () => {});
});

test('the lock file stays empty and alone', async (t) => {
  const folder = await folderOf(t);
  const exclusive = mutexOn([join(folder, 'lock')]);
  await exclusive(async () => assert.deepEqual(await namesIn(folder), ['lock']));
  assert.deepEqual([await namesIn(folder), (await stat(join(folder, 'lock'))).size], [['lock'], 0]);
});

test('where no lock can be had the next place is used', async (t) => {
  const folder = await folderOf(t);
  await writeFile(join(folder, 'file'), '');
  await mkdir(join(folder, 'taken'));
  const next = join(folder, 'made', 'for', 'it', 'lock');
  const places = [join(folder, 'file', 'lock'), join(folder, 'taken'), next];
  await mutexOn(places)(() => assert.rejects(mutexOn([next], { patience: 20 })(assert.fail), isBusy));
});

test('where no lock can be had at all that is said once, and work goes on', async (t) => {
  const folder = await folderOf(t);
  await writeFile(
    join(folder, 'no-lock'),
    "this is somebody's text and not a lock file, which would be empty; it is long enough to tell ".repeat(20),
  );
  const causes: unknown[] = [];
  const exclusive = mutexOn([join(folder, 'no-lock')], { onUnlocked: (cause) => causes.push(cause) });
  assert.deepEqual([await exclusive(async () => 1), await exclusive(async () => 2), causes.length], [1, 2, 1]);
});

test('a lock that is had no more is an error, not a reason to work without', async (t) => {
  const folder = await folderOf(t);
  const place = join(folder, 'lock');
  const exclusive = mutexOn([place]);
  await exclusive(async () => {});
  await unlink(place);
  await mkdir(place);
  await assert.rejects(exclusive(assert.fail), (error) => error instanceof LockError && error.reason === 'unavailable');
});

test('who may write the file may lock it, others not', async (t) => {
  const folder = await folderOf(t);
  const [lock, path] = [join(folder, 'lock'), join(folder, 'file')];
  for (const [mode, want] of [
    [0o600, 0o600],
    [0o644, 0o600],
    [0o664, 0o660],
    [0o666, 0o666],
    [0o444, 0o600],
  ] as const) {
    await writeFile(lock, '');
    await writeFile(path, '');
    await chmod(path, mode);
    await letWritersLock(lock, path);
    assert.equal((await stat(lock)).mode & 0o777, want);
  }
});

test('no warning about SQLite reaches the user, others do', async (t) => {
  const place = join(await folderOf(t), 'lock');
  const module = JSON.stringify(new URL('../../src/platform/file-lock.ts', import.meta.url));
  const script = `
    import { fileMutex } from ${module};
    const { emitWarning } = process;
    await fileMutex({ places: async () => [${JSON.stringify(place)}], patience: 1, onUnlocked: process.abort })(async () => {});
    process.emitWarning('another one');
    if (process.emitWarning !== emitWarning) process.abort();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (text) => (errors += text));
  const [code] = await once(child, 'close');
  assert.equal(code, 0);
  assert.match(errors, /another one/);
  assert.doesNotMatch(errors, /SQLite/);
});
