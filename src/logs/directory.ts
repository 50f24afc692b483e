import { lstat, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from '../platform/durable-file.ts';
import { makeFolder } from '../platform/make-folder.ts';
import { activeName, isErrorLog, isLog } from './names.ts';

/** A finished file of the log directory. `time` is its last change, in milliseconds since 1970. */
export type Entry = { name: string; size: number; time: number };

export type Limits = {
  /** Bytes that all logs may take together; 0 is no limit. */
  totalSize: number;
  /** Error logs that are kept; 0 keeps all. */
  errorLogs: number;
};

/** What is in the log directory, and what of it is kept. */
export type Directory = {
  readonly path: string;
  /** The names that logs will have which are being written. */
  readonly unfinished: Set<string>;
  /** Makes it, for its owner only, unless it is there. */
  make(): Promise<void>;
  /** Logs but the active one, oldest first, as they are on the disk now. Rejects with the system's ENOENT if there is no directory. */
  entries(): Promise<readonly Entry[]>;
  /** Notes a file that was just finished, which may make older ones go. */
  add(entry: Entry): void;
  /** Removes a file; resolves to whether it was there. */
  remove(name: string): Promise<boolean>;
  /** Counts bytes that unfinished files take; negative ones give back. False if not even an empty directory had room for them. */
  reserve(bytes: number): boolean;
  /** Removes the oldest files beyond the limits; resolves when that is done. `fresh` looks at the disk first. */
  enforce(fresh: boolean): Promise<void>;
};

/** Disks give out space by the block. */
const block = 4096;
const spaceOf = (size: number): number => Math.ceil(size / block) * block;
const lookups = 64;
/** Milliseconds after which a file that nobody has written to is taken for finished. */
const restless = 60_000;
/** Oldest first. */
const inOrder = (a: Entry, b: Entry): number => a.time - b.time || (a.name < b.name ? -1 : 1);

/** The names of files, oldest first, that have to go: error logs beyond their number, then whatever is oldest. */
function surplus(entries: readonly Entry[], otherSpace: number, { totalSize, errorLogs }: Limits): string[] {
  const errors = errorLogs > 0 ? entries.filter(({ name }) => isErrorLog(name)) : [];
  const gone = new Set(errors.slice(0, Math.max(0, errors.length - errorLogs)).map(({ name }) => name));
  if (totalSize > 0) {
    let space = otherSpace;
    for (const { name, size } of entries) if (!gone.has(name)) space += spaceOf(size);
    for (const { name, size } of entries) {
      if (space <= totalSize) break;
      if (gone.has(name)) continue;
      gone.add(name);
      space -= spaceOf(size);
    }
  }
  return [...gone];
}

export function createDirectory(path: string, limits: () => Limits): Directory {
  let known: Entry[] = [];
  /** Those that were written to shortly before they were looked at: their size and time may be others by now. */
  const changing = new Set<string>();
  let isKnown = false;
  let reserved = 0;
  let running: Promise<void> | undefined;
  let isWanted = false;
  let isFreshWanted = false;

  let space = 0;
  let errorLogs = 0;
  const count = ({ name, size }: Entry, sign: 1 | -1): void => {
    space += sign * spaceOf(size);
    if (isErrorLog(name)) errorLogs += sign;
  };

  const add = (entry: Entry): void => {
    count(entry, 1);
    let at = known.length;
    while (at > 0 && inOrder(known[at - 1]!, entry) > 0) at--;
    known.splice(at, 0, entry);
  };
  const forget = (name: string): void => {
    const at = known.findIndex((entry) => entry.name === name);
    for (const entry of at >= 0 ? known.splice(at, 1) : []) count(entry, -1);
  };

  async function entries(): Promise<readonly Entry[]> {
    const names = new Set((await readdir(path)).filter(isLog));
    known = known.filter(({ name }) => names.has(name) && !changing.has(name));
    changing.clear();
    for (const { name } of known) names.delete(name);
    const unknown = [...names];
    const found: Entry[] = [];
    for (let i = 0; i < unknown.length; i += lookups)
      for (const entry of await Promise.all(unknown.slice(i, i + lookups).map((name) => look(join(path, name), name))))
        if (entry) {
          found.push(entry);
          if (Date.now() - entry.time < restless) changing.add(entry.name);
        }
    if (found.length > 0) {
      const added = new Set(known.map(({ name }) => name)); // some may have been noted meanwhile
      known = [...known, ...found.filter(({ name }) => !added.has(name))].sort(inOrder);
    }
    space = 0;
    errorLogs = 0;
    for (const entry of known) count(entry, 1);
    isKnown = true;
    return known;
  }

  async function remove(name: string): Promise<boolean> {
    forget(name);
    try {
      await unlink(join(path, name));
      return true;
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return false;
      throw error;
    }
  }

  /** Removes as many as it can; rejects with the first failure. */
  async function removeAll(names: readonly string[]): Promise<void> {
    const failures: unknown[] = [];
    for (const name of names) await remove(name).catch((error) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  async function enforceOnce(fresh: boolean): Promise<void> {
    try {
      if (fresh || !isKnown) await entries();
      const active = await look(join(path, activeName), activeName);
      const others = reserved + spaceOf(active?.size ?? 0);
      const { totalSize, errorLogs: keptErrors } = limits();
      const isTooMuch = totalSize > 0 && space + others > totalSize;
      if (isTooMuch || (keptErrors > 0 && errorLogs > keptErrors)) await removeAll(surplus(known, others, limits()));
    } catch (error) {
      if (!isErrno(error, 'ENOENT')) throw error;
      known = []; // nobody has made it yet
      space = 0;
      errorLogs = 0;
    }
  }

  return {
    path,
    unfinished: new Set(),
    make: async () => void (await makeFolder(path)),
    entries,
    add,
    remove,
    reserve(bytes) {
      const { totalSize } = limits();
      if (bytes > 0 && totalSize > 0 && reserved + bytes > totalSize) return false;
      reserved += bytes;
      return true;
    },
    enforce(fresh) {
      isWanted = true;
      isFreshWanted ||= fresh;
      running ??= (async () => {
        while (isWanted) {
          isWanted = false;
          const isFresh = isFreshWanted;
          isFreshWanted = false;
          await enforceOnce(isFresh);
        }
      })().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

/** A regular file's size and time; nothing for what is none, or has gone. */
async function look(path: string, name: string): Promise<Entry | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() ? { name, size: found.size, time: found.mtimeMs } : undefined;
}
