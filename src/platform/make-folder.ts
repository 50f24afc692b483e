import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErrno } from './durable-file.ts';

/**
 * Makes the folder at an absolute path, and those above it that are missing, for its owner alone. Resolves to the topmost
 * that was made, `undefined` if all were there. Rejects with the system's error. Node's own `recursive` never ends where a
 * folder says of what it won't take that something above is missing, as those of /proc and of unmounted devices do.
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const above = dirname(path);
  try {
    return await makeOne(path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT') || above === path) throw error;
  }
  const topmost = await makeFolder(above);
  const made = await makeOne(path);
  return topmost ?? made;
}

/** Undefined if it is there. */
async function makeOne(path: string): Promise<string | undefined> {
  try {
    await mkdir(path, { mode: 0o700 });
    return path;
  } catch (error) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) return undefined;
    throw error;
  }
}
