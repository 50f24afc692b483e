import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

/** A folder that is there as long as the test. */
export async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).sort();

/** An error as the file system gives it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: on purpose`), { code });
