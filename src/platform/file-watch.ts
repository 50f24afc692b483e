import { type BigIntStats, type FSWatcher, statSync, watch } from 'node:fs';
import { basename } from 'node:path';
import { followLinks } from './file-links.ts';
import { createSoonestTimer } from './soonest-timer.ts';

/** Milliseconds that several notices of one change have to come together. */
const settling = 40;
/** Milliseconds in which a file may change twice without its time stamp showing it (FAT counts in steps of two seconds). */
const coarsestStamp = 2500;

export type WatchOptions = {
  /** Milliseconds between two looks at the file itself, notice or not: network and container file systems often notify nobody. */
  interval?: number;
};

/**
 * Calls `onChange` soon after the file at `path` may have changed, appeared, vanished, or a symbolic link on the way to it; may call it for nothing.
 * Never throws, outlives every state of the file and its folders, and keeps no process alive. Returns the end of it.
 */
export function watchFile(path: string, onChange: () => void, { interval = 1000 }: WatchOptions = {}): () => void {
  const watchers = new Map<string, { watcher: FSWatcher; identity: string }>();
  let seen: string | undefined;
  let named = false;
  let looking = false;
  const looks = createSoonestTimer(look);

  async function look(): Promise<void> {
    if (looking) return looks.plan(settling); // a slow file system
    looking = true;
    const byName = named;
    named = false;
    const now = stateOf(path);
    await follow();
    looking = false;
    if (looks.hasEnded) return;
    const changed = byName || now.state !== seen || now.young;
    seen = now.state;
    looks.plan(interval);
    if (changed) onChange();
  }

  /** Watches the folders that matter now, and only those. */
  async function follow(): Promise<void> {
    const { path: target, folders } = await followLinks(path).catch(() => ({ path, folders: [] as string[] }));
    const names = new Set([basename(path), basename(target)]);
    for (const [folder, { watcher, identity }] of watchers)
      if (!folders.includes(folder) || identity !== identityOf(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
    for (const folder of folders) {
      if (looks.hasEnded || watchers.has(folder)) continue;
      const identity = identityOf(folder);
      try {
        const watcher = watch(folder, { persistent: false }, (_event, name) => {
          const ours = name === null || names.has(name);
          named ||= ours;
          looks.plan(ours ? settling : 4 * settling); // others may be links on the way, or a log that is written all the time
        });
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(folder);
        });
        watchers.set(folder, { watcher, identity });
      } catch {} // no notices for this folder, or no more watches on this system: the looks remain
    }
  }

  look();
  return () => {
    looks.end();
    for (const { watcher } of watchers.values()) watcher.close();
  };
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const identityOf = (folder: string): string => {
  const found = statOf(folder);
  return `${found?.dev} ${found?.ino} ${found?.birthtimeNs}`; // inode numbers are used again
};

/** What tells one state of a file from another, and whether it is so young that the next may look the same. */
function stateOf(path: string): { state: string; young: boolean } {
  const found = statOf(path);
  if (!found) return { state: 'missing', young: false };
  const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs } = found;
  return {
    state: [dev, ino, size, mtimeNs, ctimeNs].join(' '),
    young: Math.abs(Date.now() - Number(mtimeMs)) < coarsestStamp,
  };
}
