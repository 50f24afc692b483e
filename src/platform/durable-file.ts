import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  lstatSync,
  openSync,
  renameSync,
  type Stats,
  write,
  writeSync,
} from 'node:fs';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A file that is open, by its descriptor or with all that Node makes of it. */
export type OpenFile = { readonly fd: number };

/** The calls by which a write reaches the disk. Tests put in ones that fail. */
export type FileFunctions = {
  open(path: string, flags: string | number, mode: number): Promise<FileHandle>;
  /** The same within the turn; it is closed by its descriptor. */
  openNow(path: string, flags: string | number, mode: number): OpenFile;
  /** Writes all of `bytes`, the first of them at `position`; within the turn if `isBrief` and they are few. */
  write(file: OpenFile, bytes: Uint8Array, position: number, isBrief?: boolean): Promise<void>;
  sync(file: OpenFile): Promise<void>;
  rename(from: string, to: string): Promise<void>;
};

const [writeThere, sync] = [promisify(write), promisify(fsync)];

/** Bytes that the system takes into its memory within microseconds. The thread pool needs 50 and more of them before it begins. */
const fewBytes = 64 * 1024;

export const fileFunctions: FileFunctions = {
  open,
  openNow: (path, flags, mode) => ({ fd: openSync(path, flags, mode) }),
  async write({ fd }, bytes, position, isBrief = false) {
    for (let done = 0; done < bytes.length; ) {
      const rest = [bytes, done, bytes.length - done, position + done] as const;
      done +=
        isBrief && bytes.length <= fewBytes ? writeSync(fd, ...rest) : (await writeThere(fd, ...rest)).bytesWritten;
    }
  },
  sync: ({ fd }) => sync(fd),
  // Within the turn that asks for it: what was true before it is still true, unless another process is quicker than a system call.
  rename: async (from, to) => renameSync(from, to),
};

export type ReplaceOptions = {
  files?: FileFunctions;
  /** The mode of the new file; absent, that of the old one. */
  mode?: number;
  /** Whether the new file is ours and has mode 0600, whatever was there: somebody else may have put that there. */
  ours?: boolean;
  /** Runs directly before the new bytes take the name. If it rejects, nothing changes. */
  lastLook?: () => Promise<void>;
  /** Runs after that, in the same turn as the rename: a few microseconds before it. If it throws, nothing changes. */
  lastGlance?: () => void;
};

/**
 * Puts a file with these bytes at `path`: a crash finds the old file or the new one, never a mixture; after this resolves,
 * the new one. Mode and owner stay as far as the system allows (the mode unless one is given); a file that was not there
 * gets mode 0600. A symbolic link is replaced, not followed, as if nothing was there. Rejects with the system's error, and then the old file is
 * untouched (only if the very last step fails the new one is there, but might not outlive a crash).
 */
export async function replaceFile(path: string, bytes: Uint8Array, options: ReplaceOptions = {}): Promise<void> {
  const { files = fileFunctions } = options;
  const folder = openFolder(dirname(path), files);
  try {
    await putInPlace(path, bytes, { ...options, files });
    // 5. The folder: a crash could otherwise bring the old name back after we have promised the new one.
    await folder.sync();
  } finally {
    folder.close();
  }
}

type PutOptions = ReplaceOptions & { files: FileFunctions };

async function putInPlace(path: string, bytes: Uint8Array, options: PutOptions): Promise<void> {
  const { files, mode, ours = false, lastLook, lastGlance } = options;
  const old = ours ? undefined : fileAt(path);
  // 1. A file of its own, in the same folder: a rename is atomic within one file system only. 0600: nobody else looks in meanwhile.
  const temporary = join(dirname(path), temporaryName(basename(path)));
  const file = files.openNow(temporary, 'wx', 0o600);
  try {
    try {
      await files.write(file, bytes, 0, true);
      // 2. Who may read it, before the name: from then on they expect to.
      if (old) giveAccess(file.fd, mode === undefined ? old : { uid: old.uid, gid: old.gid, mode });
      // 3. The bytes, before the name: after a crash the name could otherwise stand for an empty file. Nothing less than fsync: the mode
      // counts as well, and a file that is new costs fdatasync the same, since its size must be kept either way.
      await files.sync(file);
    } finally {
      closeSync(file.fd);
    }
    await lastLook?.();
    lastGlance?.();
    // 4. The name: one step for all who read.
    await files.rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {}); // a full disk must not get fuller
    throw error;
  }
}

/** The file at `path` itself; undefined if there is none. */
function fileAt(path: string): Stats | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found : undefined;
  } catch {
    return undefined; // the next step tells
  }
}

/** A folder whose names can be made durable. A system that knows no such thing has done what it can. */
function openFolder(path: string, files: FileFunctions) {
  const unable = (error: unknown): undefined => {
    if (!isErrno(error, 'EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM')) throw error;
  };
  let folder: OpenFile | undefined;
  try {
    folder = files.openNow(path, 'r', 0);
  } catch (error) {
    unable(error);
  }
  return {
    sync: async (): Promise<void> => folder && files.sync(folder).catch(unable),
    close: (): void => folder && closeSync(folder.fd),
  };
}

/** Makes the names in a folder durable. */
export async function syncFolder(path: string, files: FileFunctions = fileFunctions): Promise<void> {
  const folder = openFolder(path, files);
  try {
    await folder.sync();
  } finally {
    folder.close();
  }
}

/** Random, not by process id: in a container that is always 1. */
const temporaryName = (base: string): string => `.${base}.${randomUUID()}.tmp`;
const temporaryEnd = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
const temporaryEndLength = '.00000000-0000-0000-0000-000000000000.tmp'.length;

/** Removes what killed writers of the file at `path` left beside it. To be called while nobody else writes that file. */
export const removeTemporaries = (path: string): Promise<void> =>
  removeTemporariesIn(dirname(path), (name) => name === basename(path));

/** The same for all files of a folder whose names `isOurs` knows. */
export async function removeTemporariesIn(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    const end = name.length - temporaryEndLength;
    if (name.startsWith('.') && temporaryEnd.test(name.slice(end)) && isOurs(name.slice(1, end)))
      await rm(join(folder, name), { force: true });
  }
}

/**
 * Gives a new file the owner and mode of the one that it will replace. Where the group can't be kept, the new one's group
 * gets no more than everybody.
 */
function giveAccess(fd: number, { uid, gid, mode }: Pick<Stats, 'uid' | 'gid' | 'mode'>): void {
  const own = fstatSync(fd);
  const keeps = (owner: number) => allowed(() => fchownSync(fd, owner, gid));
  const groupKept = (own.uid === uid && own.gid === gid) || keeps(uid) || keeps(own.uid);
  const everybody = mode & 0o007;
  const wanted = groupKept ? mode & 0o777 : (mode & 0o700) | (mode & (everybody << 3)) | everybody;
  if ((own.mode & 0o777) !== wanted) allowed(() => fchmodSync(fd, wanted));
}

/** Whether the system allowed it. Throws other failures than that. */
function allowed(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if (isErrno(error, 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM')) return false;
    throw error;
  }
}

/** Whether `error` is the system's, with one of these codes. */
export const isErrno = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
