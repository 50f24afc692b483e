import { hash } from 'node:crypto';
import { close, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type FileFunctions,
  fileFunctions,
  isErrno,
  removeTemporaries,
  replaceFile,
  syncFolder,
} from '../platform/durable-file.ts';
import { followLinks } from '../platform/file-links.ts';
import { fileMutex, LockError, letWritersLock } from '../platform/file-lock.ts';
import { overwriteFile, recoverFile } from '../platform/file-overwrite.ts';
import { watchFile } from '../platform/file-watch.ts';
import type { Log } from '../platform/log.ts';
import { makeFolder } from '../platform/make-folder.ts';
import type { DocumentStore } from './document-store.ts';
import { fileFaults } from './file-faults.ts';
import {
  changeSince,
  type Found,
  find,
  findSettled,
  heldNow,
  identityOf,
  isStill,
  type Look,
  lookInto,
} from './file-look.ts';

export type FileStoreOptions = {
  /** What kind of file it is, in one word: messages call it "the config file" if this is `config`. */
  kind: string;
  log: Log;
  recovery?: RecoveryFolder;
  files?: FileFunctions;
};

/** The folder for the lock and the recovery copy where the file's own is read-only. */
export type RecoveryFolder = {
  /** What messages call it, such as the name of the setting. */
  name: string;
  /**
   * Its absolute path; it is made when it is needed. Asked for at each use, with what the file held when it was last read,
   * which may be half-written.
   */
  path(held: Uint8Array): string | undefined;
};

type Seen = Found & { version: string };

/**
 * What a rename or a new file in the folder fails with where the file itself may still be written: it is a mount of its own,
 * or the folder is read-only.
 */
const unreplaceable = ['EACCES', 'EBUSY', 'EPERM', 'EROFS', 'EXDEV'];
/** Milliseconds to wait for another process. It holds the lock for one write at a time. */
const lockPatience = 10_000;

/**
 * The file at `path`, which may be a link and may be missing. Repairs what a killed process left half-written.
 * Two writers go unnoticed: an editor that saves by rename between our last glance and our own rename (a few
 * microseconds), and one that opened the file before our rename and only starts to write after it.
 */
export async function openFileStore(path: string, options: FileStoreOptions): Promise<DocumentStore> {
  const { kind, log, recovery, files = fileFunctions } = options;
  const faults = fileFaults(`${kind} file`, recovery?.name);
  /** What we read or wrote last. */
  let seen: Seen | undefined;
  /** Counted, since to hash a file of 1.2 MB takes 0.75 ms. */
  let versions = 0;
  /** Whether an interrupted write may have left the file half-written. */
  let suspect = true;

  /** Where our own file may be: beside the document's, else in the recovery folder. Nowhere while the document's folder is missing. */
  async function places(own: 'lock' | 'recovery'): Promise<string[]> {
    const target = await followLinks(path).catch(() => undefined);
    if (!target) return [];
    const folder = recovery?.path(seen?.bytes ?? new Uint8Array());
    const beside = join(dirname(target.path), `.${basename(target.path)}.${own}`);
    return folder === undefined
      ? [beside]
      : [beside, join(folder, `.${kind}-${hash('sha256', target.path).slice(0, 16)}.${own}`)];
  }

  const mutex = fileMutex({
    places: () => places('lock'),
    patience: lockPatience,
    onUnlocked: (cause) =>
      log.warn(
        `no lock file can be made beside the ${kind} file${recovery ? ` or in ${recovery.name}` : ''}: only one process may manage this file`,
        { cause: String(cause) },
      ),
  });

  const exclusive: DocumentStore['exclusive'] = (work) =>
    mutex(async () => {
      if (suspect) await repair();
      return work();
    }).catch((error) => {
      throw error instanceof LockError ? faults.locking(error) : error;
    });

  async function repair(): Promise<void> {
    for (const copy of await places('recovery')) {
      const { path: target } = await followLinks(path);
      const recovered = await recoverFile(target, copy).catch((error) => {
        throw faults.repairing(error);
      });
      if (recovered.outcome === 'mended')
        log.warn(`an interrupted write had left the ${kind} file half-written: it is as before that write again`);
      if (recovered.outcome === 'kept')
        log.warn(
          `the ${kind} file was changed after an interrupted write: it stays, and both states of that write are kept`,
          { copy: recovered.keptAt },
        );
    }
    suspect = false;
  }

  /** Remembers what was read or written. If it is the same as before, the bytes are the same object, too. */
  function see(found: Found): Seen {
    const same = seen?.bytes.equals(found.bytes) ? seen : undefined;
    seen = { ...found, bytes: same?.bytes ?? found.bytes, version: same?.version ?? String(++versions) };
    return seen;
  }

  async function read() {
    const found = await findSettled(path, seen);
    if (!found) throw faults.missing(new Error(`ENOENT: no ${kind} file, '${path}'`));
    const { bytes, version } = see(found);
    return { bytes, version };
  }

  async function write(given: Uint8Array, expected: string | undefined) {
    const bytes = Buffer.isBuffer(given) ? given : Buffer.from(given);
    const { path: target } = await followLinks(path).catch((error) => {
      throw expected !== undefined && isErrno(error, 'ENOENT', 'ENOTDIR') ? faults.stale() : error;
    });
    const opened: Look[] = [];
    /** The file as it is expected to be, open for writing. A read-only file is not replaced, though a rename could. */
    const expectedLook = () => {
      const look = lookInto(target, seen?.bytes);
      if (look) opened.push(look);
      const isExpected = look ? seen?.version === expected && seen?.bytes.equals(look.bytes) : expected === undefined;
      if (!isExpected) throw faults.stale();
      return look;
    };
    try {
      let old: Look | undefined;
      try {
        await replaceFile(target, bytes, {
          files,
          async lastLook() {
            old = expectedLook(); // stays open: what an editor writes into it from now on is found there
          },
          lastGlance() {
            if (!isStill(old, target)) throw faults.stale();
          },
        });
      } catch (error) {
        if (!isErrno(error, ...unreplaceable)) throw error;
        const file = expectedLook();
        if (!file) throw error;
        await overwrite(file, bytes, error);
        return { version: see({ ...file, bytes }).version };
      }
      const status = statSync(target, { bigint: true, throwIfNoEntry: false });
      const identity = status ? identityOf(status) : '';
      const overtaken = old && (await changeSince(old));
      const { version } = see({ bytes, identity, fresh: false });
      return overtaken ? { version, overtaken } : { version };
    } finally {
      for (const { fd } of opened) close(fd, () => {}); // of a file without a name that takes time, and nobody has to wait
    }
  }

  async function overwrite(look: Look, after: Uint8Array, why: unknown): Promise<void> {
    const { bytes: before } = look;
    const lastLook = async () => {
      if (!before.equals(heldNow(look))) throw faults.stale();
    };
    for (const copy of await places('recovery')) {
      try {
        const made = await makeFolder(dirname(copy));
        if (made) await syncFolder(dirname(made), files);
        return await overwriteFile({ handle: look, before, after, copy, files, lastLook });
      } catch (error) {
        suspect = true;
        if (!isErrno(error, ...unreplaceable)) throw error;
      }
    }
    throw faults.noPlaceForCopy(why);
  }

  /** Clears up after killed processes. What can't be tidied does no harm. */
  async function tidy(): Promise<void> {
    const { path: target } = await followLinks(path);
    const ours = [target, ...(await places('recovery'))];
    await Promise.allSettled(ours.map(removeTemporaries));
  }

  async function makeLock(): Promise<void> {
    const { path: target } = await followLinks(path);
    const [lock] = await places('lock');
    if (lock) await letWritersLock(lock, target);
  }

  const found = await find(path).catch(() => undefined);
  if (found) {
    see(found);
    await makeLock().catch(() => {}); // then it is as the system makes it
    await exclusive(tidy);
  }

  return {
    read: () =>
      read().catch((error) => {
        throw faults.reading(error);
      }),
    write: (bytes, expected) =>
      write(bytes, expected).catch((error) => {
        throw faults.writing(error);
      }),
    exclusive,
    watch: (onChange) => watchFile(path, onChange),
  };
}
