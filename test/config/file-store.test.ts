import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openFileStore } from '../../src/config/file-store.ts';
import type { Log } from '../../src/platform/log.ts';
import { durableStore } from './durable-store.ts';

const log: Log = { debug() {}, info() {}, warn() {}, error() {} };

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'file-store-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

durableStore('a file store', async (t) => {
  const path = join(await folderOf(t), 'config.yaml');
  return { open: () => openFileStore(path, { log }), remove: () => rm(path) };
});
