import { createHash } from 'node:crypto';
import { ftruncate } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { type FileFunctions, fileFunctions, isErrno, type OpenFile, replaceFile, syncFolder } from './durable-file.ts';
import { refuseLink } from './file-links.ts';
import { maxDocumentBytes, readNoFollow, readRegular } from './regular-file.ts';

/** A write into a file that can't be replaced (a mount of its own, a folder that is read-only). */
export type Overwrite = {
  /** Open for reading and writing. */
  handle: OpenFile;
  /** What the file holds. */
  before: Uint8Array;
  after: Uint8Array;
  /** Where the recovery copy goes. */
  copy: string;
  files?: FileFunctions;
  /** Runs when the recovery copy is durable, directly before the file is touched. If it rejects, nothing changes. */
  lastLook?: () => Promise<void>;
};

/**
 * Writes into the file itself: durable when it resolves. A crash before leaves the old bytes, the new ones, or a mixture that `recoverFile` mends.
 * Rejects with the system's error; the old bytes are put back then.
 */
export async function overwriteFile({
  handle,
  before,
  after,
  copy,
  files = fileFunctions,
  lastLook,
}: Overwrite): Promise<void> {
  // 1. Both states, durable elsewhere: whatever happens to the file, there is a way back.
  await refuseLink(copy);
  await replaceFile(copy, encodeCopy(before, after), { files, ours: true });
  try {
    await lastLook?.();
  } catch (error) {
    await removeCopy(copy, files);
    throw error;
  }
  try {
    // 2. The file, shortened last: in between it is never shorter than both states, which tells a mixture from an edit.
    await put(handle, after, files);
  } catch (error) {
    // 3. After a failure the old bytes: their room on the disk is there. If that fails too, the copy stays for the next start.
    await put(handle, before, files);
    await removeCopy(copy, files);
    throw error;
  }
  // 4. The copy goes, durably: it must not meet later edits.
  await removeCopy(copy, files);
}

const truncate = promisify(ftruncate);

async function put(handle: OpenFile, bytes: Uint8Array, files: FileFunctions): Promise<void> {
  await files.write(handle, bytes, 0);
  await truncate(handle.fd, bytes.length);
  await files.sync(handle);
}

async function removeCopy(copy: string, files: FileFunctions): Promise<void> {
  await rm(copy, { force: true });
  await syncFolder(dirname(copy), files);
}

/** What became of a recovery copy: there was none; the file was whole; it was a mixture and has its old bytes again; it is something else, and the copy lies at `keptAt`. */
export type Recovery = { outcome: 'none' | 'whole' | 'mended' } | { outcome: 'kept'; keptAt: string };

/** Two states, and a line. */
const maxCopyBytes = 2 * maxDocumentBytes + 1024;

/** A place that can't be looked into, or that no file can have, holds no copy that we made. */
const unreachable = ['EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/**
 * Mends the file at `path` if an interrupted `overwriteFile` left it half-written; the recovery copy is gone then.
 *
 * A file is half-written if each of its bytes is the old or the new one of that place (or a zero beyond the old end) and it is no shorter
 * than both. Then it gets its old bytes: an unfinished write was never promised to anybody. A file that is anything else was edited since;
 * it stays as it is, and the copy is put aside for people under another name, since it may hold what the file has lost.
 * To be called while nobody else writes the file. Rejects with the system's error if it can't be mended, with UnwantedLink if the copy is a link.
 */
export async function recoverFile(path: string, copy: string, files: FileFunctions = fileFunctions): Promise<Recovery> {
  await refuseLink(copy);
  const states = await readRegular(copy, maxCopyBytes, readNoFollow).then(decodeCopy, (error) => {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', ...unreachable)) return 'none' as const;
    throw error;
  });
  if (states === 'none') return { outcome: 'none' };
  const found = await readRegular(path, maxDocumentBytes).catch((error) => {
    if (isErrno(error, 'EFBIG', 'ENOENT')) return undefined;
    throw error;
  });
  if (!states || !found || !isMixture(found, states)) {
    const keptAt = `${copy}.${Date.now()}.kept`;
    await rename(copy, keptAt);
    return { outcome: 'kept', keptAt };
  }
  const whole = states.after.equals(found) || states.before.equals(found);
  const handle = await open(path, whole ? 'r' : 'r+');
  try {
    if (whole)
      await files.sync(handle); // what we read need not be on the disk yet
    else await put(handle, states.before, files);
  } finally {
    await handle.close();
  }
  await removeCopy(copy, files);
  return { outcome: whole ? 'whole' : 'mended' };
}

type States = { before: Buffer; after: Buffer };

function isMixture(found: Uint8Array, { before, after }: States): boolean {
  if (found.length < Math.min(before.length, after.length)) return false;
  return found.every((byte, at) => byte === before[at] || byte === after[at] || (byte === 0 && at >= before.length));
}

const copyTitle = 'recovery copy of an interrupted write: ';

/** A line with both lengths and a digest, then both states. */
function encodeCopy(before: Uint8Array, after: Uint8Array): Buffer {
  const states = Buffer.concat([before, after]);
  return Buffer.concat([Buffer.from(`${copyTitle}${before.length} ${after.length} ${digest(states)}\n`), states]);
}

function decodeCopy(copy: Buffer): States | undefined {
  const end = copy.indexOf('\n');
  const [before, after, sum] = copy.toString('latin1', copyTitle.length, end).split(' ');
  const states = copy.subarray(end + 1);
  if (end < 0 || states.length !== Number(before) + Number(after) || digest(states) !== sum) return undefined;
  return { before: states.subarray(0, Number(before)), after: states.subarray(Number(before)) };
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
