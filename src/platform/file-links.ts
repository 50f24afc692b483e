import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isErrno } from './durable-file.ts';

/** What a path leads to: the file itself (which may be missing), and every folder whose entries decide about that, the file's last. */
export type Target = { path: string; folders: readonly string[] };

/** As many links as Linux follows. */
const maxLinks = 40;

/**
 * Follows symbolic links to the file at their end, also where the last one dangles. Rejects with the system's error if a folder is missing.
 * Each edit of the config does so twice: the system answers within microseconds what the thread pool would take 50 for.
 */
export async function followLinks(path: string): Promise<Target> {
  const folders: string[] = [];
  let at = resolve(path);
  for (let links = 0; links <= maxLinks; links++) {
    const folder = realpathSync.native(dirname(at));
    folders.push(folder);
    at = join(folder, basename(at));
    const next = linkAt(at);
    if (next === undefined) return { path: at, folders };
    at = resolve(folder, next);
  }
  throw Object.assign(new Error(`ELOOP: too many symbolic links, '${path}'`), { code: 'ELOOP' });
}

/** What a link says; undefined if there is no link. Asked first, since an error costs ten times a look. */
function linkAt(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  try {
    return readlinkSync(path);
  } catch (error) {
    if (isErrno(error, 'EINVAL', 'ENOENT', 'UNKNOWN')) return undefined;
    throw error;
  }
}

/**
 * A symbolic link where a file of ours should be. Whoever may write in the folder could make us change what it leads to: we
 * follow none.
 */
export class UnwantedLink extends Error {
  readonly code = 'ELOOP';
  /** Of the link, without its folder. */
  readonly linkName: string;

  constructor(path: string) {
    super(`ELOOP: a symbolic link in the place of a file of this service, '${path}'`);
    this.linkName = basename(path);
  }
}

/** Rejects with UnwantedLink if there is a symbolic link at `path`. What can't be looked at is for the next step to tell. */
export async function refuseLink(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink()) throw new UnwantedLink(path);
}
