import assert from 'node:assert/strict';
import { fstatSync } from 'node:fs';
import { mkdir, open, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type FileFunctions, fileFunctions, type OpenFile } from '../../src/platform/durable-file.ts';
import { overwriteFile, recoverFile } from '../../src/platform/file-overwrite.ts';
import { fc } from '../fixtures/properties.ts';
import { folderOf, namesIn, systemError } from './folder.ts';

async function fileWith(t: TestContext, text: string) {
  const folder = await folderOf(t);
  const path = join(folder, 'file');
  await writeFile(path, text);
  const handle = await open(path, 'r+');
  t.after(() => handle.close());
  return { folder, path, handle, copy: join(folder, '.file.recovery') };
}

test('a file is overwritten in place, and no recovery copy remains', async (t) => {
  const { folder, path, handle, copy } = await fileWith(t, 'a longer text');
  for (const [before, after] of [
    ['a longer text', 'short'],
    ['short', 'the longest text of all'],
  ] as const) {
    await overwriteFile({ handle, before: Buffer.from(before), after: Buffer.from(after), copy });
    assert.equal(await readFile(path, 'utf8'), after);
  }
  assert.deepEqual(await namesIn(folder), ['file']);
});

test('the recovery copy is durable before the file is touched, and gone after the last step', async (t) => {
  const { folder, path, handle, copy } = await fileWith(t, 'old');
  const steps: string[] = [];
  const what = (used: OpenFile) => (used === handle ? 'file' : 'copy');
  const files: FileFunctions = {
    ...fileFunctions,
    async write(used, bytes, position) {
      steps.push(`write ${what(used)}`);
      await fileFunctions.write(used, bytes, position);
    },
    async sync(used) {
      steps.push(`sync ${fstatSync(used.fd).isDirectory() ? 'folder' : what(used)}`);
      await fileFunctions.sync(used);
    },
  };
  const lastLook = async () => {
    steps.push('last look');
    assert.deepEqual([await readFile(path, 'utf8'), await namesIn(folder)], ['old', ['.file.recovery', 'file']]);
  };
  await overwriteFile({ handle, before: Buffer.from('old'), after: Buffer.from('new'), copy, files, lastLook });
  assert.deepEqual(steps, [
    'write copy',
    'sync copy',
    'sync folder',
    'last look',
    'write file',
    'sync file',
    'sync folder',
  ]);
});

test('a last look that rejects leaves the file alone, and no recovery copy', async (t) => {
  const { folder, path, handle, copy } = await fileWith(t, 'old');
  const lastLook = async () => {
    throw new TypeError('on purpose');
  };
  await assert.rejects(
    overwriteFile({ handle, before: Buffer.from('old'), after: Buffer.from('new'), copy, lastLook }),
    TypeError,
  );
  assert.deepEqual([await readFile(path, 'utf8'), await namesIn(folder)], ['old', ['file']]);
});

/** Writes into the file itself stop after so many bytes, one write after the other. */
const fullDisk = (handle: OpenFile, ...room: number[]): FileFunctions => ({
  ...fileFunctions,
  async write(used, bytes, position) {
    const left = used === handle ? room.shift() : undefined;
    await fileFunctions.write(used, bytes.subarray(0, left), position);
    if (left !== undefined) throw systemError('ENOSPC');
  },
});

test('a disk that fills up in the middle leaves the old bytes', async (t) => {
  const { folder, path, handle, copy } = await fileWith(t, 'old');
  const write = {
    handle,
    before: Buffer.from('old'),
    after: Buffer.from('new and longer'),
    copy,
    files: fullDisk(handle, 2),
  };
  await assert.rejects(overwriteFile(write), { code: 'ENOSPC' });
  assert.deepEqual([await readFile(path, 'utf8'), await namesIn(folder)], ['old', ['file']]);
});

test('what could not be put back is mended later', async (t) => {
  const { folder, path, handle, copy } = await fileWith(t, 'old');
  const write = {
    handle,
    before: Buffer.from('old'),
    after: Buffer.from('new and longer'),
    copy,
    files: fullDisk(handle, 2, 0),
  };
  await assert.rejects(overwriteFile(write), { code: 'ENOSPC' });
  assert.equal(await readFile(path, 'utf8'), 'ned');
  assert.equal((await recoverFile(path, copy)).outcome, 'mended');
  assert.deepEqual([await readFile(path, 'utf8'), await namesIn(folder)], ['old', ['file']]);
});

/** Makes the recovery copy of a write that goes no further. */
async function interruptedIn(folder: string, before: Uint8Array, after: Uint8Array) {
  const [path, copy] = [join(folder, 'file'), join(folder, '.file.recovery')];
  await writeFile(path, before);
  const handle = await open(path, 'r+');
  const write = { handle, before, after, copy, files: fullDisk(handle, 0, 0) };
  await assert.rejects(overwriteFile(write), { code: 'ENOSPC' });
  await handle.close();
  return { folder, path, copy };
}

const interrupted = async (t: TestContext, before: string, after: string) =>
  interruptedIn(await folderOf(t), Buffer.from(before), Buffer.from(after));

test('whatever a crash leaves of a write, the file is whole again: old or new', async (t) => {
  const folder = await folderOf(t);
  let round = 0;
  const texts = fc
    .string({ unit: fc.constantFrom('a', 'b', ':', '\n'), maxLength: 40 })
    .map((text) => Buffer.from(text));
  await fc.assert(
    fc.asyncProperty(
      texts,
      texts,
      fc.array(fc.constantFrom('old', 'new', 'zero'), { minLength: 40, maxLength: 40 }),
      fc.nat(),
      async (before, after, pages, cut) => {
        const sub = join(folder, String(round++));
        await mkdir(sub);
        const { path, copy } = await interruptedIn(sub, before, after);

        // Any of the pages (here: of one byte) may have reached the disk, and any length on the way.
        const [shortest, longest] = [before.length, after.length].sort((a, b) => a - b) as [number, number];
        const left = Buffer.alloc(shortest + (cut % (longest - shortest + 1)));
        for (let at = 0; at < left.length; at++) {
          const state = pages[at] === 'new' ? after : before;
          left[at] = pages[at] === 'zero' && at >= before.length ? 0 : (state[at] ?? after[at] ?? before[at])!;
        }
        await writeFile(path, left);
        const { outcome } = await recoverFile(path, copy);
        const now = await readFile(path);
        assert.ok(outcome === 'mended' ? now.equals(before) : outcome === 'whole' && now.equals(left));
        assert.ok(now.equals(before) || now.equals(after));
        assert.deepEqual(await namesIn(sub), ['file']);
      },
    ),
    { numRuns: 150 },
  );
});

for (const [what, left, outcome] of [
  ['whole', 'new', 'whole'],
  ['half-written', 'nld', 'mended'],
] as const)
  test(`a ${what} file is durable before its recovery copy goes`, async (t) => {
    const { folder, path, copy } = await interrupted(t, 'old', 'new');
    await writeFile(path, left);
    const there: string[][] = [];
    const sync: FileFunctions['sync'] = async (handle) => {
      there.push(await namesIn(folder));
      await fileFunctions.sync(handle);
    };
    assert.equal((await recoverFile(path, copy, { ...fileFunctions, sync })).outcome, outcome);
    assert.deepEqual(there, [['.file.recovery', 'file'], ['file']]);
  });

test('no copy, nothing to do', async (t) => {
  const { path, copy } = await fileWith(t, 'text');
  assert.deepEqual(await recoverFile(path, copy), { outcome: 'none' });
});

const later = {
  'edited by hand': (path: string) => writeFile(path, 'debug: mended by hand\n'),
  'shortened by hand': (path: string) => truncate(path, 3),
};
for (const [what, edit] of Object.entries(later))
  test(`a file that was ${what} after the crash stays, and the copy is put aside`, async (t) => {
    const { folder, path, copy } = await interrupted(t, 'debug: false\n', 'debug: true\n');
    await writeFile(path, 'debug: trse\n');
    await edit(path);
    const edited = await readFile(path, 'utf8');
    const recovery = await recoverFile(path, copy);
    assert.ok(recovery.outcome === 'kept');
    assert.equal(await readFile(path, 'utf8'), edited);
    assert.match(await readFile(recovery.keptAt, 'utf8'), /debug: false\ndebug: true\n$/);
    assert.equal((await recoverFile(path, copy)).outcome, 'none');
    assert.equal((await namesIn(folder)).length, 2);
  });

test('a copy that is no copy is put aside', async (t) => {
  const { path, copy } = await fileWith(t, 'text');
  for (const text of ['', 'something', 'recovery copy of an interrupted write: 1 1 00\nab']) {
    await writeFile(copy, text);
    assert.equal((await recoverFile(path, copy)).outcome, 'kept');
    assert.equal(await readFile(path, 'utf8'), 'text');
  }
});
