import { closeSync, constants, lstatSync, openSync } from 'node:fs';
import { lstat, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { isErrno } from './durable-file.ts';
import { makeFolder } from './make-folder.ts';
import { createTurns } from './turns.ts';

const problems = {
  busy: 'another process holds the lock',
  unavailable: 'no lock can be had',
  link: 'a symbolic link stands in the place of the lock file',
};

/**
 * Why a lock was not had: another process has held it for all the time that we were ready to wait, it can't be had there at
 * all, or a symbolic link stands in its place, which might lead us to another's file.
 */
export class LockError extends Error {
  readonly reason: 'busy' | 'unavailable' | 'link';
  /** Of the lock file, without its folder. */
  readonly lockName: string;

  constructor(reason: LockError['reason'], place: string, cause?: unknown) {
    super(`${problems[reason]}: ${place}`, { cause });
    this.reason = reason;
    this.lockName = basename(place);
  }
}

/** Milliseconds between two looks at a lock that somebody else holds. */
const pollInterval = 4;
/** Milliseconds for which one process may take the lock again and again: who polls would never find it free. */
const longestTurn = 250;

export type MutexOptions = {
  /** Lock files, best first: the first one that can be had is used; the folders of the others are made if need be. None: there is nothing to lock yet. */
  places: () => Promise<readonly string[]>;
  /** Milliseconds to wait for another process. */
  patience: number;
  /** Called once, if no lock can be had from the start and the work goes on with none against other processes. */
  onUnlocked: (cause: LockError) => void;
};

/**
 * Runs one piece of work at a time, here and among the processes that use the same lock file: an exclusive transaction on an empty SQLite
 * file, which is a record lock of the operating system. It ends with its holder, however that ends. Waiting blocks nothing else.
 * The file may stay about; nobody else may open it (POSIX drops a process's locks when it closes any descriptor of the file).
 * Not reentrant. Rejects as `work` does, or with LockError.
 */
export function fileMutex({ places, patience, onUnlocked }: MutexOptions): <T>(work: () => Promise<T>) => Promise<T> {
  const inTurn = createTurns();
  let state: 'new' | 'locking' | 'unlocked' = 'new';
  let turnBegan = 0;
  let released = 0;

  async function stepBack(): Promise<void> {
    const now = performance.now();
    if (now - released > 2 * pollInterval) turnBegan = now;
    if (now - turnBegan < longestTurn) return;
    await sleep(2 * pollInterval);
    turnBegan = performance.now();
  }

  async function take(): Promise<DatabaseSync | undefined> {
    let last: LockError | undefined;
    for (const [index, place] of (await places()).entries()) {
      try {
        if (index > 0) await makeFolder(dirname(place)).catch(() => {});
        const lock = await waitFor(place, patience);
        state = 'locking';
        return lock;
      } catch (error) {
        if (!(error instanceof LockError) || error.reason !== 'unavailable') throw error;
        last = error;
      }
    }
    if (!last) return undefined;
    if (state === 'locking') throw last; // out of descriptors, perhaps: others still believe that we lock
    if (state === 'new') onUnlocked(last);
    state = 'unlocked';
    return undefined;
  }

  async function turn<T>(work: () => Promise<T>): Promise<T> {
    await stepBack();
    const lock = await take();
    try {
      return await work();
    } finally {
      lock?.close();
      released = performance.now();
    }
  }

  return (work) => inTurn(() => turn(work));
}

/**
 * Lets everybody lock who may write the file at `path`: the owner and mode of the lock file follow it, as far as the system
 * allows. Makes the lock file if there is none. To be called before this process locks: it may open the file, to change
 * that very file and not what a link leads to. What has a second name is not ours alone, and stays as it is.
 */
export async function letWritersLock(lock: string, path: string): Promise<void> {
  const { uid, gid, mode } = await stat(path);
  const writers = mode & 0o222;
  const wanted = 0o600 | writers | (writers << 1);
  const found = await lstat(lock).catch(() => undefined);
  if (found?.uid === uid && found.gid === gid && (found.mode & 0o777) === wanted) return;
  const { O_RDONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK } = constants;
  const handle = await open(lock, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | (found ? 0 : O_CREAT | O_EXCL), 0o600);
  try {
    const own = await handle.stat();
    if (!own.isFile() || own.nlink > 1) return;
    await handle.chown(uid, gid);
    await handle.chmod(wanted);
  } finally {
    await handle.close();
  }
}

async function waitFor(place: string, patience: number): Promise<DatabaseSync> {
  const began = performance.now();
  for (;;) {
    const lock = attempt(place);
    if (lock) return lock;
    if (performance.now() - began > patience) throw new LockError('busy', place);
    await sleep(pollInterval);
  }
}

/** Opened anew for each attempt, which is cheap (some 50 µs): a deleted lock file is noticed. */
function attempt(path: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    // SQLite would follow it. Who puts one there after this look gains nothing: we write nothing into what we lock.
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) throw new LockError('link', path);
    if (!found) makeOwn(path);
    database = new (sqlite())(path);
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE'); // no journal: it would be a second file
    return database;
  } catch (error) {
    database?.close();
    if (isBusy(error)) return undefined;
    throw error instanceof LockError ? error : new LockError('unavailable', path, error);
  }
}

/** Makes the lock file for its owner alone: SQLite would let all others read it, and whoever may read it can keep it locked. */
function makeOwn(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error; // another process was quicker
  }
}

/** SQLITE_BUSY, whatever its extended code says. */
const isBusy = (error: unknown): boolean => ((error as { errcode?: number }).errcode ?? 0) % 256 === 5;

let loaded: typeof DatabaseSync | undefined;

/** Node 22 warns that SQLite is experimental, when it is loaded. We use what won't change: that one warning is left out. */
function sqlite(): typeof DatabaseSync {
  if (loaded) return loaded;
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).startsWith('SQLite is an experimental'))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    loaded = process.getBuiltinModule('node:sqlite').DatabaseSync;
  } finally {
    process.emitWarning = emitWarning;
  }
  return loaded;
}
