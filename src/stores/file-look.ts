import { type BigIntStats, closeSync, constants, lstatSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isErrno, type OpenFile } from '../platform/durable-file.ts';
import { bytesNow, maxDocumentBytes, openRegularNow } from '../platform/regular-file.ts';

/** A file's bytes, and which file it was. */
export type Found = {
  bytes: Buffer;
  identity: string;
  /** Whether it may have been written in place a moment ago. A rename gives a change time of its own. */
  fresh: boolean;
};

/** The same, with the file still open. */
export type Look = Found & OpenFile;

/** Milliseconds for which a file must stay the same before an editor counts as finished with it; how often we look at most. */
const stillness = 20;
const maxLooks = 50;
/** How often nothing must be found where something was: whoever saves may need that long between emptying a file and filling it. */
const looksForNothing = 5;

/**
 * Opens a file to read and write it, and reads it; undefined if there is none. Its bytes are `known` itself if it holds just that.
 * Throws the system's error, also for what is no regular file or too large.
 */
export const lookInto = (path: string, known?: Buffer): Look | undefined => lookedInto(path, constants.O_RDWR, known);

/** The same of a file that is only read, which is closed again. Rejects as `lookInto` throws. */
export async function find(path: string, known?: Buffer): Promise<Found | undefined> {
  const look = lookedInto(path, constants.O_RDONLY, known);
  if (!look) return undefined;
  const { fd, ...found } = look;
  closeSync(fd);
  return found;
}

function lookedInto(path: string, flags: number, known: Buffer | undefined): Look | undefined {
  let fd: number | undefined;
  try {
    const opened = openRegularNow(path, flags);
    const { status } = opened;
    ({ fd } = opened);
    const bytes = bytesNow(fd, Number(status.size), maxDocumentBytes, known);
    return { fd, bytes, identity: identityOf(status), fresh: isFresh(status) };
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
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
export async function changeSince(look: Look): Promise<Buffer | undefined> {
  const again = async () => ({ bytes: heldNow(look) });
  const now = await again();
  return now.bytes.equals(look.bytes) ? undefined : (await whenStill(now, again)).bytes;
}

/** What the open file of `look` holds now. */
export const heldNow = ({ fd, bytes }: Look): Buffer => bytesNow(fd, bytes.length, maxDocumentBytes, bytes);

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

/** Inode numbers are used again, soon: the time of birth goes with them. */
export const identityOf = ({ dev, ino, birthtimeNs }: BigIntStats): string => `${dev} ${ino} ${birthtimeNs}`;

const isFresh = ({ mtimeNs, ctimeNs, mtimeMs }: BigIntStats): boolean =>
  mtimeNs === ctimeNs && Math.abs(Date.now() - Number(mtimeMs)) < 2 * stillness;
