import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, copyFile, mkdir, readdir, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LogQuery, readLog } from '../../src/logs/read-log.ts';
import { lineStamp } from '../../src/logs/stamp.ts';
import { fc } from '../fixtures/properties.ts';
import { logFolder, testSink } from './folder.ts';

const at = (second: number): string => `[${lineStamp(new Date(2026, 0, 2, 3, 0, second))}]`;
const unix = (second: number): number => new Date(2026, 0, 2, 3, 0, second).getTime() / 1000;

async function folderWith(t: Parameters<typeof logFolder>[0], files: Record<string, string>): Promise<string> {
  const folder = await logFolder(t);
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('all files are read, oldest first', async (t) => {
  const folder = await folderWith(t, {
    'main.log.2': 'a\n',
    'main.log.1': 'b\n',
    'main-2090-01-01T00-00-00.000.log': 'c\n',
    'main-2090-01-01T00-00-00.001.log': 'd\n',
    'main.log': 'e\n',
    'error-v1-2026-01-01T000000-00000000.log': 'x\n',
    'other.log': 'x\n',
  });
  await utimes(join(folder, 'main.log.2'), 1, 1);
  assert.deepEqual((await readLog(folder, {})).lines, ['a', 'b', 'c', 'd', 'e']);
});

test('the newest lines are those that a limit leaves', async (t) => {
  const folder = await folderWith(t, { 'main.log.1': 'a\nb\n', 'main.log': 'c\nd\n' });
  assert.deepEqual((await readLog(folder, { limit: 3 })).lines, ['b', 'c', 'd']);
});

test('lines not newer than `after` are left out, and those without a time go with the line before them', async (t) => {
  const folder = await folderWith(t, {
    'main.log': `${at(1)} a\n    more of a\n${at(2)} b\n    more of b\n${at(3).slice(1, -1)} c\n`,
  });
  const page = await readLog(folder, { after: unix(1) });
  assert.deepEqual(
    page.lines.map((line) => line.slice(-1)),
    ['b', 'b', 'c'],
  );
  assert.equal(page.latest, unix(3));
  assert.deepEqual(await readLog(folder, { after: unix(9) }), {
    ...(await readLog(folder, { after: unix(9) })),
    lines: [],
    latest: unix(9),
  });
});

test('half a line is not a line yet, unless nothing will follow', async (t) => {
  const folder = await folderWith(t, { 'main.log.1': 'a\nb', 'main.log': 'c\nd' });
  const { lines, nextCursor } = await readLog(folder, {});
  assert.deepEqual(lines, ['a', 'b', 'c']);
  await appendFile(join(folder, 'main.log'), 'd\n');
  assert.deepEqual((await readLog(folder, { cursor: nextCursor })).lines, ['dd']);
});

test('a cursor goes on where its page ended, and keeps the newest time', async (t) => {
  const folder = await folderWith(t, { 'main.log': `${at(1)} a\n` });
  const first = await readLog(folder, {});
  const none = await readLog(folder, { cursor: first.nextCursor });
  assert.deepEqual([none.lines, none.latest, none.isReset], [[], unix(1), false]);
  await appendFile(join(folder, 'main.log'), 'b\nc\nd\n');
  const two = await readLog(folder, { cursor: none.nextCursor, limit: 2 });
  assert.deepEqual(two.lines, ['b', 'c']);
  assert.deepEqual((await readLog(folder, { cursor: two.nextCursor })).lines, ['d']);
});

test('a cursor of an empty log goes on with its first line', async (t) => {
  const folder = await folderWith(t, { 'main.log': '' });
  const { nextCursor } = await readLog(folder, {});
  await writeFile(join(folder, 'main.log'), 'a\n');
  await rename(join(folder, 'main.log'), join(folder, 'main.log.1'));
  await writeFile(join(folder, 'main.log'), 'b\n');
  assert.deepEqual((await readLog(folder, { cursor: nextCursor })).lines, ['a', 'b']);
});

for (const cursor of [
  '',
  'x',
  'MA',
  Buffer.from('5.0.000000000000000000000000').toString('base64url'),
  '%00',
  'x'.repeat(5000),
])
  test(`a cursor that is of no use begins anew: ${JSON.stringify(cursor.slice(0, 20))}`, async (t) => {
    const folder = await folderWith(t, { 'main.log': 'a\nb\nc\n' });
    const page = await readLog(folder, { cursor, limit: 2 });
    assert.deepEqual([page.lines, page.isReset], [['b', 'c'], true]);
  });

test('after another program has emptied the file, the cursor says that it begins anew', async (t) => {
  const folder = await folderWith(t, { 'main.log': 'a\nb\n' });
  const { nextCursor } = await readLog(folder, {});
  await truncate(join(folder, 'main.log'));
  await appendFile(join(folder, 'main.log'), 'c\nd\ne\n');
  const page = await readLog(folder, { cursor: nextCursor });
  assert.deepEqual([page.lines, page.isReset], [['c', 'd', 'e'], true]);
  assert.deepEqual((await readLog(folder, { cursor: page.nextCursor })).lines, []);
});

test('a copy that another program made before it emptied the file is where the cursor goes on', async (t) => {
  const folder = await folderWith(t, { 'main.log': 'a\nb\n' });
  const { nextCursor } = await readLog(folder, {});
  await appendFile(join(folder, 'main.log'), 'c\n');
  await copyFile(join(folder, 'main.log'), join(folder, 'main.log.1'));
  await truncate(join(folder, 'main.log'));
  await appendFile(join(folder, 'main.log'), 'd\n');
  const page = await readLog(folder, { cursor: nextCursor });
  assert.deepEqual([page.lines, page.isReset], [['c', 'd'], false]);
});

test('a line without an end does not fill the memory, and what follows it is read', async (t) => {
  const folder = await folderWith(t, { 'main.log': `first\n${'x'.repeat(3 * 1024 * 1024)}\nlast\n` });
  const { nextCursor } = await readLog(folder, { limit: 1 });
  const all = await readLog(folder, {});
  assert.ok(all.lines.every((line) => line.length < 1.2 * 1024 * 1024));
  assert.equal(all.lines.join('').length, 'firstlast'.length + 3 * 1024 * 1024);
  assert.equal(all.nextCursor, nextCursor);
});

test('a page has an end however many lines there are, and the next one goes on after it', async (t) => {
  const folder = await folderWith(t, { 'main.log': '' });
  const { nextCursor } = await readLog(folder, {});
  await writeFile(join(folder, 'main.log'), `${'y'.repeat(999_999)}\n`.repeat(20));
  const first = await readLog(folder, { cursor: nextCursor });
  assert.equal(first.lines.length, 17);
  assert.equal((await readLog(folder, { cursor: first.nextCursor })).lines.length, 3);
});

test('a link is not read', { skip: process.platform === 'win32' }, async (t) => {
  const folder = await folderWith(t, { secret: 'hush\n' });
  const { symlink } = await import('node:fs/promises');
  await symlink(join(folder, 'secret'), join(folder, 'main.log'));
  await symlink(join(folder, 'secret'), join(folder, 'main.log.1'));
  assert.deepEqual((await readLog(folder, {})).lines, []);
});

test('a pipe is not read, and nobody waits for its writer', { skip: process.platform === 'win32' }, async (t) => {
  const folder = await folderWith(t, { 'main.log': `${at(1)} a\n` });
  const pipe = join(folder, 'main.log.1');
  execFileSync('mkfifo', [pipe]);
  const read = readLog(folder, {});
  const ended = await Promise.race([read.then(() => true), sleep(2000, false)]);
  if (!ended) await writeFile(pipe, ''); // who waits for it would keep the test from ending
  assert.equal(ended, true);
  assert.deepEqual((await read).lines, [`${at(1)} a`]);
});

/** A log of so many bytes, rotated as it grows, and what to read takes. */
async function grown(
  t: Parameters<typeof logFolder>[0],
  size: number,
): Promise<(query: LogQuery) => Promise<{ bytesRead: number; nextCursor: string; lines: string[] }>> {
  const folder = await logFolder(t);
  await mkdir(folder);
  const line = `${at(1)} [--------] [info ] [x:1] ${'.'.repeat(60)}\n`;
  const part = 10 * 1024 * 1024;
  for (let i = 0; size > 0; i++, size -= part)
    await writeFile(
      join(folder, size > part ? `main-2026-01-01T00-00-00.${String(i).padStart(3, '0')}.log` : 'main.log'),
      line.repeat(Math.floor(Math.min(size, part) / line.length)),
    );
  await appendFile(join(folder, 'main.log'), `${at(2)} a\n`);
  return (query) => readLog(folder, query);
}

for (const megabytes of process.env['SOAK_ROUNDS'] ? [1, 10, 1024] : [1, 10])
  test(`what an answer reads does not depend on the size of the log: ${megabytes} MB`, async (t) => {
    const read = await grown(t, megabytes * 1024 * 1024);
    const { nextCursor, bytesRead } = await read({ limit: 100 });
    assert.ok(bytesRead <= 65_536 + 1024, `${bytesRead} bytes for 100 lines`);
    assert.ok((await read({ cursor: nextCursor })).bytesRead <= 2048);
    const after = await read({ after: unix(1) });
    assert.equal(after.lines.length, 1);
    assert.ok(after.bytesRead <= 65_536 + 1024);
    assert.ok((await read({ cursor: nextCursor, after: unix(1), limit: 10_000 })).bytesRead <= 2048);
  });

test('every line comes once and in order, however the log is written, rotated and read', async (t) => {
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ lines: fc.integer({ min: 1, max: 40 }), length: fc.integer({ min: 0, max: 300 }) }),
    },
    { weight: 3, arbitrary: fc.record({ limit: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }) }) },
    { weight: 1, arbitrary: fc.constant('renamed' as const) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const folder = await logFolder(t);
      let clock = Date.UTC(2026, 0, 1);
      const sink = testSink(t, folder, { maxSize: 4096, now: () => new Date(clock++) });
      await sink.open();
      const written: string[] = [];
      const got: string[] = [];
      let cursor = (await readLog(folder, {})).nextCursor;
      const page = async (limit?: number): Promise<number> => {
        const { lines, nextCursor, isReset } = await readLog(folder, { cursor, limit });
        assert.equal(isReset, false);
        cursor = nextCursor;
        got.push(...lines);
        return lines.length;
      };
      for (const one of steps)
        if (one === 'renamed') {
          const name = join(folder, `main.log.${written.length}`);
          await rename(join(folder, 'main.log'), name).catch(() => {});
          await utimes(name, clock / 1000, clock++ / 1000).catch(() => {});
        } else if ('lines' in one) {
          for (let i = 0; i < one.lines; i++) {
            const line = `${written.length} ${'é'.repeat(one.length)}`;
            written.push(line);
            sink.write(`${line}\n`);
          }
          await sink.flush();
        } else await page(one.limit);
      while ((await page()) > 0);
      assert.deepEqual(got, written);
      assert.deepEqual((await readLog(folder, {})).lines, written);
      await sink.close();
      assert.ok((await readdir(folder)).length > 0);
      await rm(folder, { recursive: true });
    }),
    { numRuns: 60 },
  );
});
