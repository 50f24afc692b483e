import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapBounded } from '../platform/bounded.ts';
import {
  type FileFunctions,
  fileFunctions,
  isErrno,
  removeTemporariesIn,
  replaceFile,
  syncFolder,
} from '../platform/durable-file.ts';
import { fileMutex, LockError, letWritersLock } from '../platform/file-lock.ts';
import { watchFolder } from '../platform/folder-watch.ts';
import type { Log } from '../platform/log.ts';
import { makeFolder } from '../platform/make-folder.ts';
import { isStill } from './file-look.ts';
import type { Folder, Listed, Written } from './folder.ts';
import { folderFault, lockFault, noSuchDocument, readFault, staleDocument, writeFault } from './folder-faults.ts';
import { changeSince, finderIn, type OpenFile, openFile, type Place, pathIn, readSettled } from './folder-file.ts';
import { createTrash, trashName } from './folder-trash.ts';

export type FolderStoreOptions = {
  /** Absolute; made when it is missing, for this user alone. */
  path: string;
  /** Whether a file of this name is one of the documents. */
  accepts: (name: string) => boolean;
  /** The most bytes that a document may have to be read. */
  limit: number;
  log: Log;
  files?: FileFunctions;
  now?: () => number;
};

/** As many files as are looked at or read at the same time. */
const atWork = 64;
/** Milliseconds that we wait for another process. It holds the lock for one piece of work at a time. */
const lockPatience = 10_000;

/**
 * The files of a folder, each a document, with mode 0600 from when we write them. Links are followed only within the
 * folder. Clears up after killed writers. Never rejects for the state of the folder: its functions do, until it can be
 * read.
 */
export async function openFolderStore(options: FolderStoreOptions): Promise<Folder> {
  const { path: folder, accepts, limit, log, files = fileFunctions, now = Date.now } = options;
  const find = finderIn(folder, trashName);
  const trash = createTrash(folder, { files, now });
  const lock = join(folder, '.lock');
  const mutex = fileMutex({
    places: async () => {
      await make();
      return [lock];
    },
    patience: lockPatience,
    onUnlocked: (cause) =>
      log.warn('no lock file can be made in a folder: only one process may manage it', {
        folder,
        cause: String(cause),
      }),
  });

  /** Makes the folder if it is not there. */
  async function make(): Promise<void> {
    try {
      const made = await makeFolder(folder);
      if (made) await syncFolder(dirname(made), files);
    } catch (error) {
      throw folderFault(error);
    }
  }

  async function list(): Promise<Listed[]> {
    const names = (await readdir(folder)).filter(accepts);
    const places = await mapBounded(names, atWork, (name) =>
      find(name).catch((error) => {
        if (isErrno(error, 'EACCES', 'EPERM')) throw error; // the folder can't be searched
        return { listed: { name, stamp: String(error), size: 0, modifiedAt: 0 } }; // one bad file stops no other
      }),
    );
    return places.flatMap((place) => place?.listed ?? []);
  }

  async function look(name: string): Promise<Listed | undefined> {
    const place = await find(name);
    if (!place) await stat(folder); // nothing there, or no folder to be in
    return place?.listed;
  }

  /**
   * The file as it is expected to be, open for writing: what is read-only isn't replaced behind its owner's back, though a
   * rename could.
   */
  async function openExpected(name: string, expected: string | undefined): Promise<OpenFile | undefined> {
    const place = await find(name);
    const old = place && (await openFile(place, { access: 'read and write', limit }));
    if ((old && versionOf(old.bytes)) === expected) return old;
    await old?.handle.close();
    throw staleDocument();
  }

  async function write(name: string, bytes: Uint8Array, expected: string | undefined): Promise<Written> {
    let old: OpenFile | undefined;
    try {
      const path = pathOf(name, await find(name));
      await replaceFile(path, bytes, {
        files,
        mode: 0o600,
        async lastLook() {
          old = await openExpected(name, expected); // stays open: who writes into it from now on is found there
        },
        lastGlance() {
          if (!isStill(old, path)) throw staleDocument();
        },
      });
      const [written, overtaken] = await Promise.all([writtenAs(name, bytes), old && changeSince(old, limit)]);
      return overtaken ? { ...written, overtaken } : written;
    } finally {
      await old?.handle.close();
    }
  }

  async function put(name: string, bytes: Uint8Array): Promise<Written> {
    await replaceFile(pathOf(name, await find(name)), bytes, { files, mode: 0o600 });
    return writtenAs(name, bytes);
  }

  /** A link within the folder stays, one that leads elsewhere is replaced. */
  const pathOf = (name: string, place: Place | undefined): string => place?.path ?? pathIn(folder, name);

  async function writtenAs(name: string, bytes: Uint8Array): Promise<Written> {
    const place = await find(name);
    const gone = { name, stamp: '', size: bytes.length, modifiedAt: now() }; // taken away by somebody else in that moment
    return { version: versionOf(bytes), listed: place?.listed ?? gone };
  }

  const exclusive: Folder['exclusive'] = (work) =>
    mutex(work).catch((error) => {
      throw error instanceof LockError ? lockFault(error) : error;
    });

  /** Clears up after killed processes. What can't be tidied does no harm. */
  async function tidy(): Promise<void> {
    await removeTemporariesIn(folder, accepts).catch(() => {});
    const { mode } = await stat(folder);
    if (mode & 0o077) log.warn('other users of this machine may look into a folder of secrets', { folder });
  }

  const locking = make().then(() => letWritersLock(lock, folder));
  await locking.catch(() => {}); // then it is as the system makes it
  await exclusive(tidy).catch((error) => log.warn('a folder is not usable', { folder, cause: String(error) }));

  return {
    list: () => list().catch(rethrow(folderFault)),
    look: (name) => look(name).catch(rethrow(folderFault)),
    read: (name) =>
      readSettled(find, name, limit).then(
        ({ bytes, listed }) => ({ bytes, version: versionOf(bytes), listed }),
        rethrow(readFault),
      ),
    write: (name, bytes, expected) => write(name, bytes, expected).catch(rethrow(writeFault)),
    put: (name, bytes) => put(name, bytes).catch(rethrow(writeFault)),
    remove: (names, removal) => trash.remove(names, removal === 'restorable').catch(rethrow(writeFault)),
    async restore(name) {
      await trash.restore(name).catch(rethrow(writeFault));
      const place = await find(name);
      if (!place) throw noSuchDocument();
      return place.listed;
    },
    purge: (which) => trash.purge(which).catch(rethrow(writeFault)),
    exclusive,
    watch: (onChange) => watchFolder(folder, (names) => onChange(names && new Set([...names].filter(accepts)))),
  };
}

const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const rethrow =
  (faultOf: (error: unknown) => unknown) =>
  (error: unknown): never => {
    throw faultOf(error);
  };
