import { type BigIntStats, closeSync, constants, lstatSync, openSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isErrno } from '../platform/durable-file.ts';
import { bytesNow, maxDocumentBytes, type OpenedFile, openRegular, regularStatus } from '../platform/regular-file.ts';

/** A file's bytes, and which file it was. */
export type Found = {
  bytes: Buffer;
  identity: string;
  /** Whether it may have been written in place a moment ago. A rename gives a change time of its own. */
  fresh: boolean;
};

/** The same, with the file still open. */
export type Look = Found & { handle: FileHandle };

/** Milliseconds for which a file must stay the same before an editor counts as finished with it; how often we look at most. */
const stillness = 20;
const maxLooks = 50;
/** How often nothing must be found where something was: whoever saves may need that long between emptying a file and filling it. */
const looksForNothing = 5;

/** Opens a file to read and write it; undefined if there is none. Rejects with the system's error, also for what is no regular file. */
export const openThere = (path: string): Promise<OpenedFile | undefined> =>
  openRegular(path, constants.O_RDWR).catch(undefinedIfMissing);

/** What an open file holds now: `known` itself if it is that. Throws the system's error, and FileTooLarge. */
export const lookInto = ({ handle, status }: OpenedFile, known?: Buffer): Look => ({
  handle,
  ...foundIn(handle.fd, status, known),
});

/** Reads a file at once, as `lookInto`; undefined if there is none. Rejects with the system's error, also for what is no regular file or too large. */
export async function find(path: string, known?: Buffer): Promise<Found | undefined> {
  let fd: number | undefined;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return foundIn(fd, regularStatus(fd, path), known);
  } catch (error) {
    return undefinedIfMissing(error);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

const foundIn = (fd: number, status: BigIntStats, known?: Buffer): Found => ({
  bytes: bytesNow(fd, Number(status.size), maxDocumentBytes, known),
  identity: identityOf(status),
  fresh: isFresh(status),
});

function undefinedIfMissing(error: unknown): undefined {
  if (!isErrno(error, 'ENOENT', 'ENOTDIR')) throw error;
}

/**
 * As `find`, but waits until the file has come to rest if somebody may be in the middle of writing it: it is the same file
 * as `seen` with other bytes, it is fresh, or it is missing (an editor may have moved it away to write a new one).
 */
export async function findSettled(path: string, seen: Found | undefined): Promise<Found | undefined> {
  const found = await find(path, seen?.bytes);
  const same = seen && found && seen.bytes.equals(found.bytes);
  const emptied = found?.bytes.length === 0 && seen;
  const unsettled = found && !emptied ? !same && (found.fresh || found.identity === seen?.identity) : seen && !same;
  return unsettled ? whenStill(found, () => find(path)) : found;
}

/** What the open file of `look` holds now if somebody has changed it since, once that has come to rest. */
export async function changeSince({ handle, bytes }: Look): Promise<Buffer | undefined> {
  const again = async () => ({ bytes: bytesNow(handle.fd, bytes.length, maxDocumentBytes, bytes) });
  const now = await again();
  return now.bytes.equals(bytes) ? undefined : (await whenStill(now, again)).bytes;
}

/** Looks until two looks, a few milliseconds apart, find the same. */
async function whenStill<F extends { bytes: Buffer } | undefined>(first: F, again: () => Promise<F>): Promise<F> {
  let found = first;
  for (let looks = 0; looks < maxLooks; looks++) {
    await sleep(stillness);
    const next = await again();
    const still = next === found || (next && found?.bytes.equals(next.bytes));
    if (still && (next?.bytes.length || looks + 1 >= looksForNothing)) return next;
    found = next;
  }
  return found;
}

/** Whether the path still stands for the file that was found there, or still for none. Waits for nothing. */
export function isStill(found: Pick<Found, 'identity'> | undefined, path: string): boolean {
  const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return (status && identityOf(status)) === found?.identity;
}

/** All bytes of an open file, wherever it was read last. With the right guess of their number that is one call. */
export const wholeOf = ({ fd }: FileHandle, guess: number): Buffer => bytesNow(fd, guess, maxDocumentBytes);

/** Inode numbers are used again, soon: the time of birth goes with them. */
export const identityOf = ({ dev, ino, birthtimeNs }: BigIntStats): string => `${dev} ${ino} ${birthtimeNs}`;

const isFresh = ({ mtimeNs, ctimeNs, mtimeMs }: BigIntStats): boolean =>
  mtimeNs === ctimeNs && Math.abs(Date.now() - Number(mtimeMs)) < 2 * stillness;
