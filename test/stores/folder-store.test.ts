import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, open, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import type { DocumentStore, Folder } from '../../src/stores/index.ts';
import { type FolderStoreOptions, openFolderStore } from '../../src/stores/index.ts';
import { until } from '../fixtures/until.ts';
import { folderOf, namesIn, systemError } from '../platform/folder.ts';
import { addLine, durableStore, isFault, textBytes, textOf } from './durable-store.ts';
import { duringLastLook } from './last-look.ts';
import { asNobody, quietLog } from './opened-store.ts';

const limit = 1024 * 1024;
const accepts = (name: string): boolean => name.endsWith('.json');
const openAt = (path: string, options: Partial<FolderStoreOptions> = {}): Promise<Folder> =>
  openFolderStore({ path, accepts, limit, log: quietLog, ...options });

async function opened(t: TestContext, options: Partial<FolderStoreOptions> = {}) {
  const path = join(await folderOf(t), 'auths');
  return { path, folder: await openAt(path, options) };
}

/** One document of a folder, as a store of its own. */
const documentOf = (folder: Folder, name: string): DocumentStore => ({
  read: () => folder.read(name),
  write: (bytes, expected) => folder.write(name, bytes, expected),
  exclusive: folder.exclusive,
  watch: (onChange) =>
    folder.watch(async (names) => {
      if (!names || names.has(name)) onChange();
    }),
});

durableStore('a document of a folder', async (t) => {
  const path = await folderOf(t);
  return {
    open: async () => documentOf(await openAt(path), 'one.json'),
    remove: () => rm(join(path, 'one.json')),
  };
});

const listed = async (folder: Folder): Promise<string[]> => (await folder.list()).map(({ name }) => name).sort();
const text = async (folder: Folder, name: string) => Buffer.from((await folder.read(name)).bytes).toString();
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test('a missing folder is made for this user alone, and its files are, too', async (t) => {
  const { path, folder } = await opened(t);
  await folder.put('a.json', textBytes('{}'));
  assert.equal(await modeOf(path), 0o700);
  assert.equal(await modeOf(join(path, 'a.json')), 0o600);
  await chmod(join(path, 'a.json'), 0o644);
  await folder.put('a.json', textBytes('{"a":1}'));
  assert.equal(await modeOf(join(path, 'a.json')), 0o600);
});

test("an existing folder keeps its mode, with a warning when it isn't the user's alone", async (t) => {
  const path = await folderOf(t);
  await chmod(path, 0o755);
  const said: string[] = [];
  await openAt(path, { log: { ...quietLog, warn: (message) => said.push(message) } });
  assert.equal(await modeOf(path), 0o755);
  assert.match(said.join(), /other users/);
});

test('lists its documents and nothing else', async (t) => {
  const { path, folder } = await opened(t);
  await folder.put('a.json', textBytes('12345'));
  await writeFile(join(path, 'note.txt'), '');
  await mkdir(join(path, 'folder.json'));
  await folder.put('b.json', textBytes(''));
  await folder.remove(['b.json'], 'restorable');
  const [a, ...others] = await folder.list();
  assert.deepEqual([a?.name, a?.size, others], ['a.json', 5, []]);
});

test('a document has another stamp when it may be another, and the same one otherwise', async (t) => {
  const { path, folder } = await opened(t);
  const { listed } = await folder.put('a.json', textBytes('one'));
  assert.equal((await folder.look('a.json'))?.stamp, listed.stamp);
  assert.equal((await folder.read('a.json')).listed.stamp, listed.stamp);
  await writeFile(join(path, 'a.json'), 'two');
  await utimes(join(path, 'a.json'), 1, 1);
  assert.notEqual((await folder.look('a.json'))?.stamp, listed.stamp);
  assert.equal(await folder.look('b.json'), undefined);
});

test('a link is followed within the folder only', async (t) => {
  const { path, folder } = await opened(t);
  await mkdir(join(path, 'data'));
  await writeFile(join(path, 'data', 'real'), 'inside');
  await writeFile(join(path, '..', 'secret'), 'outside');
  await symlink('data/real', join(path, 'in.json'));
  await symlink('../secret', join(path, 'out.json'));
  await symlink(join(path, 'nowhere'), join(path, 'dangling.json'));
  await folder.put('gone.json', textBytes('gone'));
  await folder.remove(['gone.json'], 'restorable');
  await symlink(`.trash/${(await namesIn(join(path, '.trash')))[0]}`, join(path, 'trashed.json'));
  assert.deepEqual(await listed(folder), ['dangling.json', 'in.json', 'out.json', 'trashed.json']);
  assert.equal(await text(folder, 'in.json'), 'inside');
  for (const name of ['out.json', 'dangling.json', 'trashed.json'])
    await assert.rejects(folder.read(name), isFault('failed', /leads out/));

  await folder.put('in.json', textBytes('new'));
  assert.equal(await readFile(join(path, 'data', 'real'), 'utf8'), 'new');
  await folder.put('out.json', textBytes('mine'));
  assert.equal(await readFile(join(path, '..', 'secret'), 'utf8'), 'outside');
  assert.equal(await text(folder, 'out.json'), 'mine');
});

test('reads nothing that is over its limit, or no file', async (t) => {
  const { path, folder } = await opened(t);
  await folder.put('big.json', new Uint8Array(limit + 1));
  await folder.put('fits.json', new Uint8Array(limit));
  await assert.rejects(folder.read('big.json'), isFault('failed', /larger than 1048576 bytes/));
  assert.equal((await folder.read('fits.json')).bytes.length, limit);
  execFileSync('mkfifo', [join(path, 'pipe.json')]);
  await assert.rejects(folder.read('pipe.json'), isFault('failed', /neither a file/));
});

test('reads what somebody is writing slowly once it is whole', async (t) => {
  const { path, folder } = await opened(t);
  const handle = await open(join(path, 'a.json'), 'w');
  await handle.write('half,');
  const reading = folder.read('a.json');
  await new Promise((resolve) => setTimeout(resolve, 10));
  await handle.write('whole');
  await handle.close();
  assert.equal(Buffer.from((await reading).bytes).toString(), 'half,whole');
});

test('what is put there by a rename during the last look of a write is not overwritten', async (t) => {
  const { path, folder } = await opened(t);
  const { version } = await folder.put('a.json', textBytes('one'));
  const files = await duringLastLook(t, async () => {
    await writeFile(join(path, 'a.new'), 'by hand');
    await rename(join(path, 'a.new'), join(path, 'a.json'));
  });
  const racing = await openAt(path, { files });
  await assert.rejects(racing.write('a.json', textBytes('two'), version), isFault('stale'));
  assert.equal(await text(folder, 'a.json'), 'by hand');
});

test('what is written in place during a write is handed back, not lost', async (t) => {
  const { path, folder } = await opened(t);
  const { version } = await folder.put('a.json', textBytes('one'));
  const racing = await openAt(path, {
    files: {
      ...fileFunctions,
      async rename(from, to) {
        await writeFile(to, 'by hand');
        await fileFunctions.rename(from, to);
      },
    },
  });
  const { overtaken } = await racing.write('a.json', textBytes('two'), version);
  assert.equal(Buffer.from(overtaken!).toString(), 'by hand');
});

test('what was taken away comes back as it was, the latest first, and never over another', async (t) => {
  const { path, folder } = await opened(t);
  for (const content of ['first', 'second']) {
    await folder.put('a.json', textBytes(content));
    await chmod(join(path, 'a.json'), 0o644);
    assert.equal((await folder.remove(['a.json'], 'restorable')).size, 0);
  }
  const kept = await namesIn(join(path, '.trash'));
  assert.match(kept.join(), /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-a\.json\.deleted,?){2}$/);
  assert.equal(await modeOf(join(path, '.trash')), 0o700);
  for (const file of kept) assert.equal(await modeOf(join(path, '.trash', file)), 0o600);

  await folder.restore('a.json');
  assert.equal(await text(folder, 'a.json'), 'second');
  await assert.rejects(folder.restore('a.json'), isFault('conflict'));
  assert.equal(await text(folder, 'a.json'), 'second');
  await rm(join(path, 'a.json'));
  assert.equal((await folder.restore('a.json')).name, 'a.json');
  assert.equal(await text(folder, 'a.json'), 'first');
  await rm(join(path, 'a.json'));
  await assert.rejects(folder.restore('a.json'), isFault('missing'));
});

test('removing names what stays, and why', async (t) => {
  const { path, folder } = await opened(t);
  await folder.put('a.json', textBytes('{}'));
  await mkdir(join(path, 'folder.json'));
  const errors = await folder.remove(['a.json', 'b.json', 'folder.json'], 'for good');
  assert.deepEqual([...errors.keys()].sort(), ['b.json', 'folder.json']);
  for (const error of errors.values()) assert.ok(isFault('missing')(error));
  assert.deepEqual(await listed(folder), []);
});

test('purging forgets what is older, or all of one name', async (t) => {
  let now = Date.parse('2026-01-01');
  const { path, folder } = await opened(t, { now: () => now });
  for (const name of ['old.json', 'new.json', 'leaked.json']) {
    await folder.put(name, textBytes('{}'));
    await folder.remove([name], 'restorable');
    now += 1000;
  }
  await writeFile(join(path, '.trash', 'note.txt'), '');
  assert.deepEqual(await folder.purge({ before: Date.parse('2026-01-01') + 1 }), ['old.json']);
  assert.deepEqual(await folder.purge({ names: ['leaked.json', 'nobody.json'] }), ['leaked.json']);
  assert.deepEqual(await namesIn(join(path, '.trash')), ['2026-01-01T00-00-01.000Z-new.json.deleted', 'note.txt']);
});

test('a trash that is a link to elsewhere takes nothing', async (t) => {
  const { path, folder } = await opened(t);
  await mkdir(join(path, '..', 'elsewhere'));
  await symlink('../elsewhere', join(path, '.trash'));
  await folder.put('a.json', textBytes('{}'));
  await assert.rejects(folder.remove(['a.json'], 'restorable'), isFault('failed'));
  assert.deepEqual(await listed(folder), ['a.json']);
  assert.deepEqual(await namesIn(join(path, '..', 'elsewhere')), []);
});

test('a full disk leaves the old bytes and nothing beside them', async (t) => {
  const { path, folder } = await opened(t);
  await folder.put('a.json', textBytes('old'));
  const full = await openAt(path, {
    files: {
      ...fileFunctions,
      async write(handle, bytes) {
        await fileFunctions.write(handle, bytes.subarray(0, 1), 0);
        throw systemError('ENOSPC');
      },
    },
  });
  await assert.rejects(full.put('a.json', textBytes('new')), isFault('failed', /no space is left/));
  await assert.rejects(full.put('b.json', textBytes('new')), isFault('failed', /no space is left/));
  assert.deepEqual(await namesIn(path), ['.lock', 'a.json']);
  assert.equal(await text(folder, 'a.json'), 'old');
});

test('a folder that may not be read says so, and can be used again afterwards', async (t) => {
  const path = await folderOf(t);
  await asNobody(path, async () => {
    const folder = await openAt(path);
    await folder.put('a.json', textBytes('{}'));
    await chmod(path, 0);
    await assert.rejects(folder.list(), isFault('unavailable', /may not be read/));
    await assert.rejects(folder.look('a.json'), isFault('unavailable'));
    await chmod(path, 0o700);
    assert.deepEqual(await listed(folder), ['a.json']);
  });
});

test('a folder that vanished is made again by the next write', async (t) => {
  const { path, folder } = await opened(t);
  await rm(path, { recursive: true });
  await assert.rejects(folder.list(), isFault('unavailable', /does not exist/));
  await folder.exclusive(() => folder.put('a.json', textBytes('{}')));
  assert.deepEqual(await listed(folder), ['a.json']);
});

test('tells of each change in it, and goes on when the folder is swapped for another', async (t) => {
  const { path, folder } = await opened(t);
  let told: (ReadonlySet<string> | undefined)[] = [];
  t.after(folder.watch(async (names) => void told.push(names)));
  await until(() => told.length > 0);
  const tells = async (change: () => Promise<unknown>, name: string) => {
    told = [];
    await change();
    await until(() => told.some((names) => !names || names.has(name)));
  };
  await tells(() => writeFile(join(path, 'a.json'), '{}'), 'a.json');
  await tells(() => rename(join(path, 'a.json'), join(path, 'b.json')), 'b.json');
  await mkdir(join(path, '..', 'other'));
  await writeFile(join(path, '..', 'other', 'c.json'), '{}');
  await tells(async () => {
    await rename(path, join(path, '..', 'old'));
    await rename(join(path, '..', 'other'), path);
  }, 'c.json');
  assert.deepEqual(await listed(folder), ['c.json']);
  await tells(() => rm(join(path, 'c.json')), 'c.json');
});

test('what a killed writer left is cleared up, and nothing else', async (t) => {
  const path = await folderOf(t);
  const end = '00000000-0000-4000-8000-000000000000.tmp';
  for (const name of [`.a.json.${end}`, `.note.${end}`, `a.json.${end}`, 'a.json'])
    await writeFile(join(path, name), '');
  await openAt(path);
  assert.deepEqual(await namesIn(path), [`.lock`, `.note.${end}`, 'a.json', `a.json.${end}`].sort());
});

test('several writers of many documents lose nothing', async (t) => {
  const path = await folderOf(t);
  const folders = await Promise.all([openAt(path), openAt(path)]);
  await folders[0]!.put('a.json', textBytes(''));
  const store = (n: number) => documentOf(folders[n % 2]!, 'a.json');
  await Promise.all(Array.from({ length: 40 }, (_, n) => addLine(store(n), `line ${n}`)));
  assert.equal((await textOf(store(0))).split('\n').length, 41);
});
