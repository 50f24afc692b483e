import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** Another process has held the lock for all the time that we were ready to wait. */
export class LockTimeout extends Error {}

/** No lock can be had there: no such folder, a read-only one, a file system without locks. */
class LockUnavailable extends Error {}

/** Milliseconds between two looks at a lock that somebody else holds. */
const pollInterval = 4;
/** Milliseconds for which one process may take the lock again and again: who polls would never find it free. */
const longestTurn = 250;

export type MutexOptions = {
  /** Lock files, best first: the first one that can be had is used. None: there is nothing to lock yet. */
  places: () => Promise<readonly string[]>;
  /** Milliseconds to wait for another process. */
  patience: number;
  /** Called once, when no lock can be had and the work goes on with none against other processes. */
  onUnlocked: (cause: unknown) => void;
};

/**
 * Runs one piece of work at a time, here and among the processes that use the same lock file: an exclusive transaction on an empty SQLite
 * file, which is a record lock of the operating system. It ends with its holder, however that ends. Waiting blocks nothing else.
 * The file may stay about; nobody else may open it (POSIX drops a process's locks when it closes any descriptor of the file).
 * Not reentrant. Rejects as `work` does, or with LockTimeout.
 */
export function fileMutex({ places, patience, onUnlocked }: MutexOptions): <T>(work: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  let unlockedSaid = false;
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
    let cause: unknown;
    for (const place of await places()) {
      try {
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        return await waitFor(place, patience);
      } catch (error) {
        if (error instanceof LockTimeout) throw error;
        cause = error;
      }
    }
    if (cause && !unlockedSaid) {
      unlockedSaid = true;
      onUnlocked(cause);
    }
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

  return (work) => {
    const result = queue.then(() => turn(work));
    queue = result.catch(() => {});
    return result;
  };
}

/** Lets everybody lock who may write the file at `path`: the owner and mode of the lock file follow it, as far as the system allows. */
export async function letWritersLock(lock: string, path: string): Promise<void> {
  const { uid, gid, mode } = await stat(path);
  const writers = mode & 0o222;
  await chown(lock, uid, gid);
  await chmod(lock, 0o600 | writers | (writers << 1));
}

async function waitFor(place: string, patience: number): Promise<DatabaseSync> {
  const began = performance.now();
  for (;;) {
    const lock = attempt(place);
    if (lock) return lock;
    if (performance.now() - began > patience) throw new LockTimeout(`another process holds ${place}`);
    await sleep(pollInterval);
  }
}

/** Opened anew for each attempt, which is cheap (some 50 µs): a deleted lock file is noticed. */
function attempt(path: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new (sqlite())(path);
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE'); // no journal: it would be a second file
    return database;
  } catch (error) {
    database?.close();
    if (isBusy(error)) return undefined;
    throw new LockUnavailable(`no lock can be had on ${path}`, { cause: error });
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
