import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDirectory } from '../../src/credentials/directory.ts';
import type { Folder } from '../../src/stores/index.ts';
import { openFolderStore } from '../../src/stores/index.ts';
import { until } from '../fixtures/until.ts';
import { folderOf } from '../platform/folder.ts';
import { quietLog } from '../stores/opened-store.ts';
import { bytesOf, openedCredentials } from './opened.ts';

/** A folder of so many credential files, of the size that they usually have. */
async function folderWith(root: string, count: number): Promise<string> {
  const path = join(root, 'auths');
  await mkdir(path);
  for (let n = 0; n < count; n++)
    writeFileSync(
      join(path, `claude-${n}.json`),
      JSON.stringify({
        type: 'claude',
        email: `${n}@example.com`,
        access_token: 'x'.repeat(1500),
        refresh_token: 'y'.repeat(500),
      }),
    );
  return path;
}

test('2,000 files are read once each, 64 at a time, and again only those that change', async (t) => {
  const path = await folderWith(await folderOf(t), 2000);
  const store = await openFolderStore({
    path,
    accepts: (name) => name.endsWith('.json'),
    limit: 1024 * 1024,
    log: quietLog,
  });
  const reads: string[] = [];
  let reading = 0;
  let most = 0;
  const folder: Folder = {
    ...store,
    async read(name) {
      reads.push(name);
      most = Math.max(most, ++reading);
      return store.read(name).finally(() => reading--);
    },
  };
  const directory = await openDirectory({ path, folder, tokenUrlOf: () => undefined, log: quietLog });
  assert.equal(directory.credentials.size, 2000);
  assert.equal(new Set(reads).size, 2000);
  assert.equal(reads.length, 2000);
  assert.equal(most, 64);

  let told = 0;
  t.after(directory.follow((changes) => (told += changes.length)));
  await writeFile(join(path, 'claude-7.json'), '{"type":"codex"}');
  await utimes(join(path, 'claude-8.json'), 1, 1);
  await until(() => told === 2);
  await directory.ready('read');
  assert.deepEqual(reads.slice(2000).sort(), ['claude-7.json', 'claude-8.json']);
});

test('4,000 files are listed, watched and ready in a process of 256 MB', async (t) => {
  const path = await folderWith(await folderOf(t), 4_000);
  const script = fileURLToPath(new URL('many-files.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 0);
  const { listed, seen, megabytes } = JSON.parse(output);
  assert.deepEqual([listed, seen], [4_000, true]);
  assert.ok(megabytes < 256, `${megabytes} MB`);
  t.diagnostic(`${megabytes} MB`);
});

test('between the files of one upload others are served', async (t) => {
  const { credentials } = await openedCredentials(t);
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  // None of them is written: only the checks are left to take turns.
  const files = Array.from({ length: 100 }, (_, n) => ({ name: `${n}.json`, bytes: bytesOf('[]') }));
  await credentials.upload(files);
  isDone = true;
  assert.ok(turns >= files.length, `${turns} turns for ${files.length} files`);
});
