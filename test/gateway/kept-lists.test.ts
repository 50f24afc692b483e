/** What is kept of lists of models: in memory within bounds, and in a file across restarts. */
import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createKeptLists } from '../../src/gateway/discovery/kept-lists.ts';
import { createLanes } from '../../src/gateway/discovery/lanes.ts';
import type { Models } from '../../src/gateway/discovery/model-list.ts';
import { folderOf } from '../platform/folder.ts';
import { quietLog } from '../stores/opened-store.ts';

const models = (count: number, name = 'm'): Models =>
  new Map(
    Array.from({ length: count }, (_, i) => [`${name}-${i}`, { id: `${name}-${i}`, owner: 'o', displayName: 'M' }]),
  );

test('equal lists are one, and all together have at most 50,000 models', () => {
  const lists = createKeptLists({ log: quietLog, file: undefined });
  const put = (key: string, list: Models) => lists.put(lists.listOf(key), list, 0);
  for (let i = 0; i < 10; i++) assert.ok(put(`liar-${i}`, models(5000, String(i))));
  for (let i = 0; i < 10; i++) assert.ok(put(`same-${i}`, models(5000, '3')));
  assert.equal(lists.listOf('same-1').models, lists.listOf('liar-3').models);
  assert.equal(put('one-more', models(1)), false);
  assert.equal(lists.listOf('one-more').models, undefined);
  lists.keep([lists.listOf('liar-3')], () => false);
  assert.ok(put('one-more', models(1)), 'who goes makes room');
});

test('the version rises when a list names something else, and only then', () => {
  const lists = createKeptLists({ log: quietLog, file: undefined });
  const versions = [models(1), models(1), models(2), models(2)].map((list, at) => {
    lists.put(lists.listOf('k'), list, at);
    return lists.version;
  });
  assert.deepEqual(versions, [1, 1, 2, 2]);
});

test('lists are kept in a file for its owner alone, equal ones once', async (t) => {
  const file = join(await folderOf(t), 'models.cache');
  const lists = createKeptLists({ log: quietLog, file });
  for (const key of ['a', 'b']) lists.put(lists.listOf(key), models(2), 7);
  lists.listOf('never-listed');
  await lists.save();
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  const { credentials, lists: kept } = JSON.parse(await readFile(file, 'utf8'));
  assert.deepEqual([credentials, kept.length], [{ a: { at: 7, list: 0 }, b: { at: 7, list: 0 } }, 1]);
  const next = createKeptLists({ log: quietLog, file });
  await next.load();
  assert.deepEqual(next.listOf('b'), { key: 'b', models: models(2), at: 7, error: undefined });
});

const damaged: [string, string][] = [
  ['is no JSON', 'sk-secret {'],
  ['is something else', '[]'],
  ['has no lists', '{"credentials":{"a":{"at":1,"list":0}}}'],
  [
    'names lists that are not there',
    '{"lists":[[],7],"credentials":{"a":{"at":1,"list":0},"b":{"at":1,"list":9},"c":{"at":"x"},"d":null}}',
  ],
  ['is over 16 MiB', ' '.repeat(16 * 1024 * 1024 + 1)],
];
for (const [name, text] of damaged)
  test(`a file of lists that ${name} is as good as none, and is replaced`, async (t) => {
    const file = join(await folderOf(t), 'models.cache');
    await writeFile(file, text);
    const said: string[] = [];
    const log = { ...quietLog, warn: (...words: unknown[]) => void said.push(JSON.stringify(words)) };
    const lists = createKeptLists({ log, file });
    await lists.load();
    assert.doesNotMatch(said.join(), /sk-secret/);
    for (const key of ['a', 'b', 'c', 'd']) assert.equal(lists.listOf(key).models, undefined);
    lists.put(lists.listOf('a'), models(1), 1);
    await lists.save();
    assert.equal(JSON.parse(await readFile(file, 'utf8')).lists.length, 1);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });

test('a folder that can not be written is said, and nothing else happens', async (t) => {
  const said: string[] = [];
  const log = { ...quietLog, warn: (message: string) => void said.push(message) };
  const lists = createKeptLists({ log, file: join(await folderOf(t), 'no-such-folder', 'models.cache') });
  await lists.load();
  lists.put(lists.listOf('a'), models(1), 1);
  await lists.save();
  assert.deepEqual(said, ['the lists of models cannot be kept']);
});

/** Lanes whose jobs end when the test says so; `begun` is what has been begun so far. */
function watchedLanes(atOnce: number) {
  const running = new Map<string, () => void>();
  const begun: string[] = [];
  const idle: number[] = [];
  const lanes = createLanes(atOnce, () => idle.push(begun.length));
  return {
    begun,
    idle,
    /** A job's lane is its first letter. */
    add(...jobs: string[]) {
      for (const job of jobs)
        lanes.add(job[0]!, () => {
          begun.push(job);
          return new Promise((resolve) => running.set(job, resolve));
        });
    },
    async end(...jobs: string[]) {
      for (const job of jobs) {
        running.get(job)!();
        await new Promise(setImmediate);
      }
    },
  };
}

test('few lanes are at work at once, each with one job', async () => {
  const { begun, idle, add, end } = watchedLanes(2);
  add('a1', 'a2', 'b1', 'c1', 'c2');
  assert.deepEqual(begun, ['a1', 'b1']);
  await end('b1');
  assert.deepEqual(begun, ['a1', 'b1', 'c1']);
  await end('a1', 'c1');
  assert.deepEqual([begun.slice(3).sort(), idle], [['a2', 'c2'], []]);
  await end('a2', 'c2');
  assert.deepEqual(idle, [5], 'it is told once nothing is left');
});

test('a lane with much to do lets the others pass', async () => {
  const { begun, add, end } = watchedLanes(1);
  add('a1', 'a2', 'a3', 'b1', 'c1');
  await end('a1', 'a2', 'b1', 'c1', 'a3');
  assert.deepEqual(begun, ['a1', 'a2', 'b1', 'c1', 'a3']);
});
