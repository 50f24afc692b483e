import assert from 'node:assert/strict';
import { closeSync, futimesSync, openSync, renameSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import { namesIn } from '../platform/folder.ts';
import { isFault, textBytes, textOf } from './durable-store.ts';
import { opened, tidy } from './opened-store.ts';

// Editors here write at once: our timers and the store's then come in their order, however slow the machine is.

// Reading while others write

const parts = ['one\n', 'two\n', 'three\n'];

/** Writes each part after a pause shorter than the store waits for. */
async function writeSlowly(editor: number): Promise<void> {
  for (const part of parts) {
    await sleep(5);
    writeSync(editor, part);
  }
  closeSync(editor);
}

for (const [clock, then] of [
  ['our', undefined],
  ['another', new Date(0)],
] as const)
  test(`a file that an editor is just writing by ${clock} clock is read when that has come to rest`, async (t) => {
    const { path, store } = await opened(t);
    await store.read();
    const editor = openSync(path, 'w'); // now it is empty
    if (then) futimesSync(editor, then, then);
    const reading = textOf(store);
    await writeSlowly(editor);
    assert.equal(await reading, parts.join(''));
  });

test('a file that an editor moves away to write a new one is read when that is there', async (t) => {
  const { path, store } = await opened(t);
  renameSync(path, `${path}~`);
  const reading = textOf(store);
  await sleep(5);
  await writeSlowly(openSync(path, 'w'));
  assert.equal(await reading, parts.join(''));
});

test('a new file that an editor is just writing is read when that has come to rest', async (t) => {
  for (;;) {
    const { path, store } = await opened(t);
    unlinkSync(path);
    const begun = Date.now();
    const editor = openSync(path, 'w');
    writeSync(editor, 'zero\n');
    const reading = textOf(store); // which looks at once
    const wasFresh = Date.now() - begun < 30; // else the machine was too slow for this
    await writeSlowly(editor);
    if (wasFresh) return assert.equal(await reading, `zero\n${parts.join('')}`);
    await reading;
  }
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
        const editor = openSync(path, 'w');
        await fileFunctions.rename(from, to);
        editing = writeSlowly(editor);
      },
    },
  });
  const { version } = await store.read();
  const { overtaken } = await store.write(textBytes('new\n'), version);
  await editing;
  assert.equal(overtaken && Buffer.from(overtaken).toString(), parts.join(''));
});

test('nothing is handed over when nobody wrote', async (t) => {
  const { store } = await opened(t);
  const { version } = await store.read();
  assert.deepEqual(Object.keys(await store.write(textBytes('new\n'), version)), ['version']);
});

test('a file that is empty for a moment is looked at again, and one that stays so is empty', async (t) => {
  const { path, store } = await opened(t);
  await store.read();
  writeFileSync(`${path}.new`, '');
  renameSync(`${path}.new`, path);
  const reading = textOf(store);
  await sleep(50);
  writeFileSync(path, 'debug: true\n');
  assert.equal(await reading, 'debug: true\n');
  writeFileSync(path, '');
  assert.equal(await textOf(store), '');
});
