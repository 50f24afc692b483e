import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createSoonestTimer } from './soonest-timer.ts';

/** Milliseconds that several notices of one change have to come together. */
const settling = 40;
/** More names than this at once are told as "any". */
const maxNames = 1024;
/** Looking at every file takes at most one part in so many of the time. */
const restFactor = 20;

export type FolderWatchOptions = {
  /**
   * Milliseconds between two calls for all names, notice or not, when they are quick: network and container file systems
   * often notify nobody.
   */
  interval?: number;
};

/**
 * Calls `onChange` soon after files of the folder at `path` may have changed, appeared or vanished: with their names, or
 * with undefined if it may be any of them (the folder was replaced or has vanished, notices were lost, or nothing was said
 * for a while). Waits for what `onChange` returns before it calls again; where that takes long, it looks less often without
 * being notified. Never throws, outlives every state of the folder, and keeps no process alive. Returns the end of it.
 */
export function watchFolder(
  path: string,
  onChange: (names: ReadonlySet<string> | undefined) => Promise<void>,
  { interval = 1000 }: FolderWatchOptions = {},
): () => void {
  let watcher: FSWatcher | undefined;
  let watched = '';
  let names: Set<string> | undefined = new Set();
  let allDueAt = performance.now() + interval;
  let busy = false;
  const looks = createSoonestTimer(turn);

  function noticed(name: string | null): void {
    if (name === null || (names && names.size >= maxNames)) names = undefined;
    else names?.add(name);
    if (!busy) looks.plan(settling);
  }

  async function turn(): Promise<void> {
    busy = true;
    await follow();
    const began = performance.now();
    const told = began < allDueAt ? names : undefined;
    names = new Set();
    if (!looks.hasEnded && told?.size !== 0) await onChange(told).catch(() => {});
    const now = performance.now();
    if (!told) allDueAt = now + Math.max(interval, restFactor * (now - began));
    busy = false;
    looks.plan(names === undefined || names.size > 0 ? settling : Math.min(interval, Math.max(0, allDueAt - now)));
  }

  /** Watches what stands at the path now. */
  async function follow(): Promise<void> {
    const identity = await identityOf(path);
    if (looks.hasEnded || (identity === watched && watcher)) return;
    if (identity !== watched) names = undefined;
    watched = identity;
    watcher?.close();
    watcher = undefined;
    if (identity === '') return;
    try {
      const made = watch(path, { persistent: false }, (_event, name) => noticed(name));
      made.on('error', () => {
        made.close();
        if (watcher === made) watcher = undefined;
      });
      watcher = made;
    } catch {} // no notices for this folder, or no more watches on this system: the looks remain
  }

  turn();
  return () => {
    looks.end();
    watcher?.close();
  };
}

/** Inode numbers are used again, soon: the time of birth goes with them. Empty if there is nothing. */
const identityOf = (path: string): Promise<string> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino, birthtimeNs }) => `${dev} ${ino} ${birthtimeNs}`,
    () => '',
  );
