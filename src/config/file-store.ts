import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type FileFunctions,
  fileFunctions,
  isErrno,
  removeTemporaries,
  replaceFile,
} from '../platform/durable-file.ts';
import { followLinks } from '../platform/file-links.ts';
import { fileMutex, LockTimeout, letWritersLock } from '../platform/file-lock.ts';
import { overwriteFile, recoverFile } from '../platform/file-overwrite.ts';
import { watchFile } from '../platform/file-watch.ts';
import type { Log } from '../platform/log.ts';
import {
  lockTimeout,
  mendFault,
  missing,
  noPlaceForCopy,
  notAFile,
  readFault,
  stale,
  writeFault,
} from './file-faults.ts';
import type { Store } from './store.ts';

export type FileStoreOptions = {
  log: Log;
  /**
   * The folder for the lock and the recovery copy where the file's own is read-only: absolute, made when it is needed.
   * It gets what the file held when it was last read; before the first config is in force that may be half-written.
   */
  recoveryDir?: (bytes: Uint8Array) => string | undefined;
  files?: FileFunctions;
};

/** The file's bytes, and which file it was. */
type Found = { bytes: Buffer; identity: string };
/** The same, with the file still open. */
type Look = Found & { handle: FileHandle };

/** What a rename or a new file in the folder fails with where the file itself may still be written: a mount of its own, a folder that is read-only. */
const unreplaceable = ['EACCES', 'EBUSY', 'EPERM', 'EROFS', 'EXDEV'];
/** Milliseconds for which a file must stay the same before we believe that who writes it in place has finished; and how often we look at most. */
const stillness = 20;
const maxLooks = 50;
/** Milliseconds that we wait for another process. It holds the lock for one write at a time. */
const lockPatience = 10_000;

/**
 * The config file at `path`, which may be a link and may be missing. Mends what a killed process left half-written.
 * Two writers go unnoticed: an editor that saves by rename between our last look and our own rename (a fraction of a
 * millisecond), and one that opened the file before our rename and only starts to write after it.
 */
export async function openFileStore(path: string, options: FileStoreOptions): Promise<Store> {
  const { log, recoveryDir = () => undefined, files = fileFunctions } = options;
  /** What we read or wrote last. */
  let seen: Found | undefined;
  /** Whether an interrupted write may have left the file half-written. */
  let suspect = true;

  /** Where our file of this kind may be: beside the config file, else in the recovery folder; nowhere while the file's own folder is missing. */
  async function places(kind: 'lock' | 'recovery'): Promise<string[]> {
    const target = await followLinks(path).catch(() => undefined);
    if (!target) return [];
    const folder = recoveryDir(seen?.bytes ?? new Uint8Array());
    const beside = join(dirname(target.path), `.${basename(target.path)}.${kind}`);
    return folder === undefined
      ? [beside]
      : [beside, join(folder, `.config-${hash(target.path).slice(0, 16)}.${kind}`)];
  }

  const mutex = fileMutex({
    places: () => places('lock'),
    patience: lockPatience,
    onUnlocked: (cause) =>
      log.warn(
        'no lock file can be made beside the config file or in auth-dir: only one process may manage this file',
        { cause: String(cause) },
      ),
  });

  const exclusive: Store['exclusive'] = (work) =>
    mutex(async () => {
      if (suspect) await mend();
      return work();
    }).catch((error) => {
      throw error instanceof LockTimeout ? lockTimeout(error) : error;
    });

  async function mend(): Promise<void> {
    for (const copy of await places('recovery')) {
      const { path: target } = await followLinks(path);
      const recovery = await recoverFile(target, copy).catch((error) => {
        throw mendFault(error);
      });
      if (recovery.outcome === 'mended')
        log.warn('an interrupted write had left the config file half-written: it is as before that write again');
      if (recovery.outcome === 'kept')
        log.warn(
          'the config file was changed after an interrupted write: it stays, and what was to be written is kept',
          {
            copy: recovery.keptAt,
          },
        );
    }
    suspect = false;
  }

  /** Opens the file and reads it; undefined if there is none. */
  async function look(flags: 'r' | 'r+'): Promise<Look | undefined> {
    try {
      const { path: target } = await followLinks(path);
      const kind = await stat(target); // before it is opened: that would wait at a pipe
      if (!kind.isFile()) throw notAFile(path, kind.isDirectory() ? 'EISDIR' : 'ENOTFILE');
      const handle = await open(target, flags);
      try {
        return { handle, bytes: await wholeOf(handle), identity: identityOf(await handle.stat({ bigint: true })) };
      } catch (error) {
        await handle.close();
        throw error;
      }
    } catch (error) {
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
      throw error;
    }
  }

  async function find(): Promise<Found> {
    const found = await look('r');
    if (!found) throw missing(new Error(`ENOENT: no config file, '${path}'`));
    await found.handle.close();
    return { bytes: found.bytes, identity: found.identity };
  }

  async function read() {
    let found = await find();
    // The same file with other bytes: somebody writes in place, and may not have finished.
    if (seen?.identity === found.identity && !seen.bytes.equals(found.bytes)) found = await whenStill(found, find);
    seen = found;
    return { bytes: found.bytes, version: hash(found.bytes) };
  }

  async function write(bytes: Uint8Array, expected: string | undefined) {
    const check = async () => {
      const found = await look('r+'); // what is read-only isn't replaced behind its owner's back, though a rename could
      if ((found && hash(found.bytes)) === expected) return found;
      await found?.handle.close();
      throw stale();
    };
    let old = await check();
    try {
      const { path: target } = await followLinks(path);
      const lastLook = async () => {
        const next = await check();
        await old?.handle.close();
        old = next; // stays open: who writes into it from now on is found there
      };
      const version = hash(bytes);
      try {
        await replaceFile(target, bytes, { files, lastLook });
      } catch (error) {
        if (!old || !isErrno(error, ...unreplaceable)) throw error;
        await overwrite(old, bytes, error);
        seen = { bytes: Buffer.from(bytes), identity: old.identity };
        return { version };
      }
      seen = { bytes: Buffer.from(bytes), identity: identityOf(await stat(target, { bigint: true })) };
      const overtaken = old && (await changeOf(old));
      return overtaken ? { version, overtaken } : { version };
    } finally {
      await old?.handle.close();
    }
  }

  async function overwrite({ handle, bytes: before }: Look, after: Uint8Array, why: unknown): Promise<void> {
    const lastLook = async () => {
      if (!before.equals(await wholeOf(handle))) throw stale();
    };
    for (const copy of await places('recovery')) {
      try {
        await mkdir(dirname(copy), { recursive: true, mode: 0o700 });
        return await overwriteFile({ handle, before, after, copy, files, lastLook });
      } catch (error) {
        suspect = true;
        if (!isErrno(error, ...unreplaceable)) throw error;
      }
    }
    throw noPlaceForCopy(why);
  }

  async function tidy(): Promise<void> {
    const { path: target } = await followLinks(path);
    for (const ours of [target, ...(await places('recovery'))]) await removeTemporaries(ours);
    const [lock] = await places('lock');
    if (lock) await letWritersLock(lock, target);
  }

  seen = await find().catch(() => undefined);
  if (seen) await exclusive(() => tidy().catch(() => {})); // what can't be tidied does no harm

  return {
    read: () =>
      read().catch((error) => {
        throw readFault(error);
      }),
    write: (bytes, expected) =>
      write(bytes, expected).catch((error) => {
        throw writeFault(error);
      }),
    exclusive,
    watch: (onChange) => watchFile(path, onChange),
  };
}

/** Bytes of `look`'s file if somebody has changed them since, once that has come to rest. */
async function changeOf({ handle, bytes, identity }: Look): Promise<Buffer | undefined> {
  const again = async () => ({ bytes: await wholeOf(handle), identity });
  const now = await again();
  return now.bytes.equals(bytes) ? undefined : (await whenStill(now, again)).bytes;
}

/** Looks until two looks, a few milliseconds apart, find the same. */
async function whenStill(first: Found, again: () => Promise<Found>): Promise<Found> {
  let found = first;
  for (let looks = 0; looks < maxLooks; looks++) {
    await sleep(stillness);
    const next = await again();
    if (next.bytes.equals(found.bytes)) return next;
    found = next;
  }
  return found;
}

async function wholeOf(handle: FileHandle): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(65_536), 0, 65_536, at);
    if (bytesRead === 0) return Buffer.concat(parts);
    parts.push(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
}

/** Inode numbers are used again, soon: the time of birth goes with them. */
const identityOf = ({ dev, ino, birthtimeNs }: BigIntStats): string => `${dev} ${ino} ${birthtimeNs}`;

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
