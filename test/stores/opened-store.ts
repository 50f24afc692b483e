import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileFunctions } from '../../src/platform/durable-file.ts';
import type { Log } from '../../src/platform/log.ts';
import { type DocumentStore, type FileStoreOptions, openFileStore } from '../../src/stores/index.ts';
import { folderOf, systemError } from '../platform/folder.ts';

/** A log that nobody reads. */
export const quietLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** The store of a config file. */
export const storeOf = (path: string, options: Partial<FileStoreOptions> = {}): Promise<DocumentStore> =>
  openFileStore(path, { kind: 'config', log: quietLog, ...options });

/** A folder with a config file, opened. `said` is what went to the log as a warning. */
export async function opened(t: TestContext, text = 'debug: false\n', options: Partial<FileStoreOptions> = {}) {
  const folder = await folderOf(t);
  const path = join(folder, 'config.yaml');
  await writeFile(path, text);
  const said: string[] = [];
  const log: Log = { ...quietLog, warn: (message) => said.push(message) };
  return { folder, path, said, store: await storeOf(path, { log, ...options }) };
}

/** What may stand beside the file between writes. */
export const tidy = ['.config.yaml.lock', 'config.yaml'];

export const isRoot = process.getuid?.() === 0;

/** Becomes another user, whom modes bind. */
export async function asNobody<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (!isRoot) return work();
  await chown(folder, 65534, 65534);
  process.setegid!(65534);
  process.seteuid!(65534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
    process.setegid!(0);
  }
}

/** The rename onto the config file fails. */
export const renameFails = (code: string) => ({
  ...fileFunctions,
  async rename(from: string, to: string) {
    if (to.endsWith('/config.yaml')) throw systemError(code);
    await fileFunctions.rename(from, to);
  },
});
