import assert from 'node:assert/strict';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchFolder } from '../../src/platform/folder-watch.ts';
import { until } from '../fixtures/until.ts';
import { folderOf } from './folder.ts';

type Told = ReadonlySet<string> | undefined;

test('a watch tells the names of what changes, several at once', async (t) => {
  const folder = await folderOf(t);
  const told: Told[] = [];
  t.after(watchFolder(folder, async (names) => void told.push(names), { interval: 3_600_000 }));
  await until(() => told.length === 1);
  assert.equal(told[0], undefined); // at first it may be any
  await Promise.all(['a', 'b'].map((name) => writeFile(join(folder, name), '')));
  const names = () => told.slice(1).flatMap((some) => [...(some ?? [])]);
  await until(() => names().includes('a') && names().includes('b'));
  await rm(join(folder, 'a'));
  await until(() => names().filter((name) => name === 'a').length === 2);
});

test('a watch tells that it may be any again and again, where nobody notifies', async (t) => {
  const folder = await folderOf(t);
  const told: Told[] = [];
  t.after(watchFolder(folder, async (names) => void told.push(names), { interval: 20 }));
  await until(() => told.filter((names) => names === undefined).length > 3);
});

test('a watch waits for what it has told to be done', async (t) => {
  const folder = await folderOf(t);
  let running = 0;
  let calls = 0;
  const slow = async () => {
    assert.equal(++running, 1);
    await sleep(30);
    running--;
    calls++;
  };
  t.after(watchFolder(folder, slow, { interval: 1 }));
  for (let n = 0; n < 10; n++) {
    await writeFile(join(folder, `${n}`), '');
    await sleep(15);
  }
  await until(() => calls > 3);
});

test('a watch outlives its folder and what it calls, and its end is one', async (t) => {
  const folder = join(await folderOf(t), 'watched');
  let told = 0;
  const fail = async () => {
    told++;
    throw new Error('on purpose');
  };
  const end = watchFolder(folder, fail, { interval: 20 });
  t.after(end);
  const isTold = async () => {
    const before = told;
    await until(() => told > before + 1);
  };
  await isTold(); // there is none yet
  await mkdir(folder);
  await isTold();
  await rename(folder, `${folder}.old`);
  await mkdir(folder);
  await isTold();
  end();
  await sleep(50);
  const before = told;
  await writeFile(join(folder, 'a'), '');
  await sleep(150);
  assert.equal(told, before);
});
