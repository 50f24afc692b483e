import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isErrno } from '../platform/durable-file.ts';
import { bytesOf, FileTooLarge } from '../platform/regular-file.ts';
import { identityOf } from './file-look.ts';
import type { Listed } from './folder.ts';
import { leadsOut, noSuchDocument, notRegular, tooLarge } from './folder-faults.ts';

/**
 * Where a document's bytes are: in the file of its name, or in what a link within the folder leads to. Without a path, the
 * link leads elsewhere.
 */
export type Place = {
  listed: Listed;
  path: string | undefined;
  /**
   * Whether its bytes may have been written where it stands, a moment ago: what is renamed there has a change time of its
   * own.
   */
  fresh: boolean;
};

/** An open file, what it held, and which file it was. */
export type OpenFile = { handle: FileHandle; bytes: Buffer; identity: string };

/**
 * Milliseconds for which a file must stay the same before we believe that who writes it in place has finished; how often we
 * look at most.
 */
const stillness = 20;
const maxLooks = 50;

/** Finds what stands under a name, unread; undefined if there is nothing, or a folder. */
export type Find = (name: string) => Promise<Place | undefined>;

/**
 * The path of a file of this folder. Names are checked before they get here; none of them leads elsewhere, whatever
 * happens.
 */
export function pathIn(folder: string, name: string): string {
  if (name === '.' || name === '..' || name === '' || name !== basename(name))
    throw new TypeError('not the name of a file');
  return join(folder, name);
}

/** Links are followed only within the folder, and not into its subfolder `closed`. */
export const finderIn =
  (folder: string, closed: string): Find =>
  async (name) => {
    const path = pathIn(folder, name);
    const found = await statusOf(lstat(path, { bigint: true }));
    if (!found || found.isDirectory()) return undefined;
    if (!found.isSymbolicLink()) return { listed: listedOf(name, found), path, fresh: isFresh(found) };
    const end = await targetWithin(folder, path, closed);
    const there = end && (await statusOf(stat(end, { bigint: true })));
    if (!there) return { listed: listedOf(name, found), path: undefined, fresh: false };
    const stamp = `${stampOf(found)} ${stampOf(there)}`;
    return { listed: { ...listedOf(name, there), stamp }, path: end, fresh: isFresh(there) };
  };

async function targetWithin(folder: string, path: string, closed: string): Promise<string | undefined> {
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(path)]);
    const inside = target.startsWith(root + sep) && !target.startsWith(join(root, closed) + sep);
    return inside ? target : undefined;
  } catch {
    return undefined; // it dangles, or leads in a circle
  }
}

/**
 * Reads a document once it has come to rest, if somebody may be in the middle of writing it. Rejects with a Fault, or the
 * system's error.
 */
export async function readSettled(find: Find, name: string, limit: number): Promise<{ bytes: Buffer; listed: Listed }> {
  let place = await find(name);
  for (let looks = 0; place; looks++) {
    if (place.fresh && looks < maxLooks) {
      await sleep(stillness);
      const next = await find(name);
      const still = next?.listed.stamp === place.listed.stamp;
      place = next;
      if (!still || !place) continue;
    }
    const file = await openFile(place, { access: 'read', limit }).catch((error) => {
      if (isErrno(error, 'ENOENT') && looks < maxLooks) return undefined; // another one is taking its place
      throw error;
    });
    await file?.handle.close();
    const after = await find(name);
    if (file && (after?.listed.stamp === place.listed.stamp || looks >= maxLooks))
      return { bytes: file.bytes, listed: place.listed };
    place = after;
  }
  throw noSuchDocument();
}

/** Opens and reads a file. Rejects with a Fault, or the system's error. */
export async function openFile(
  { path }: Place,
  { access, limit }: { access: 'read' | 'read and write'; limit: number },
): Promise<OpenFile> {
  if (path === undefined) throw leadsOut();
  const flags = access === 'read' ? constants.O_RDONLY : constants.O_RDWR;
  // Without waiting, as a pipe would make us, and not through a link that took the file's place a moment ago.
  const handle = await open(path, flags | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
  try {
    const status = await handle.stat({ bigint: true });
    if (!status.isFile()) throw notRegular();
    return { handle, bytes: await readWhole(handle, Number(status.size), limit), identity: identityOf(status) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** What an open file holds now if somebody has changed it since. */
export async function changeSince({ handle, bytes }: OpenFile, limit: number): Promise<Buffer | undefined> {
  let now = await readWhole(handle, bytes.length, limit);
  if (now.equals(bytes)) return undefined;
  for (let looks = 0; looks < maxLooks; looks++) {
    await sleep(stillness);
    const next = await readWhole(handle, now.length, limit);
    if (next.equals(now)) break;
    now = next;
  }
  return now;
}

/** All bytes of an open file. Rejects with a Fault if they are more than the limit, also if they become so while it is read. */
const readWhole = (handle: FileHandle, guess: number, limit: number): Promise<Buffer> =>
  bytesOf(handle, guess, limit).catch((error) => {
    throw error instanceof FileTooLarge ? tooLarge(limit) : error;
  });

const statusOf = (looking: Promise<BigIntStats>): Promise<BigIntStats | undefined> =>
  looking.catch((error) => {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE')) return undefined;
    throw error;
  });

const listedOf = (name: string, status: BigIntStats): Listed => ({
  name,
  stamp: stampOf(status),
  size: Number(status.size),
  modifiedAt: Number(status.mtimeNs) / 1e6,
});

const stampOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ');

const isFresh = ({ mtimeNs, ctimeNs, mtimeMs }: BigIntStats): boolean =>
  mtimeNs === ctimeNs && Math.abs(Date.now() - Number(mtimeMs)) < 2 * stillness;
