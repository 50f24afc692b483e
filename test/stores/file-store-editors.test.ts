import assert from 'node:assert/strict';
import { open, rename, unlink, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import { namesIn } from '../platform/folder.ts';
import { isFault, textBytes, textOf } from './durable-store.ts';
import { opened, tidy } from './opened-store.ts';

// Reading while others write

for (const [clock, then] of [
  ['our', undefined],
  ['another', new Date(0)],
] as const)
  test(`a file that an editor is just writing by ${clock} clock is read when that has come to rest`, async (t) => {
    const { path, store } = await opened(t);
    await store.read();
    const editor = await open(path, 'w'); // now it is empty
    if (then) await editor.utimes(then, then);
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

test('a file that is empty for a moment is looked at again, and one that stays so is empty', async (t) => {
  const { path, store } = await opened(t);
  await store.read();
  await writeFile(`${path}.new`, '');
  await rename(`${path}.new`, path);
  const reading = textOf(store);
  await sleep(50);
  await writeFile(path, 'debug: true\n');
  assert.equal(await reading, 'debug: true\n');
  await writeFile(path, '');
  assert.equal(await textOf(store), '');
});
