import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { constants as os } from 'node:os';
import { isErrno } from './durable-file.ts';

/**
 * Bytes of a document that is read whole. What is larger is not read: nobody writes so much by hand, and no file may take
 * all memory.
 */
export const maxDocumentBytes = 16 * 1024 * 1024;

/** Flags to read a file, and not what a link leads to that has taken its place. */
export const readNoFollow = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** A file that is open, and its status at that moment. */
export type OpenedFile = { handle: FileHandle; status: BigIntStats };

/**
 * Opens a regular file, and nothing else: a pipe would wait for its writer, a device has no end. Rejects with the system's
 * error, which is EISDIR or ENXIO for what is no regular file. `flags` may add O_NOFOLLOW.
 */
export async function openRegular(path: string, flags: number = constants.O_RDONLY): Promise<OpenedFile> {
  const handle = await open(path, flags | constants.O_NONBLOCK);
  try {
    return { handle, status: regularStatus(handle.fd, path) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The same within the turn, for a file whose folder the system has in its memory. It is closed by its descriptor. */
export function openRegularNow(path: string, flags: number): { fd: number; status: BigIntStats } {
  const fd = openSync(path, flags | constants.O_NONBLOCK);
  try {
    return { fd, status: regularStatus(fd, path) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** The status of an open file; throws as `openRegular` rejects if it is no regular one. It is open: no need to wait for the thread pool. */
function regularStatus(fd: number, path: string): BigIntStats {
  const status = fstatSync(fd, { bigint: true });
  if (!status.isFile()) throw notAFile(status.isDirectory() ? 'EISDIR' : 'ENXIO', path);
  return status;
}

/** Whether `openRegular` has rejected because no such file is there: nothing, or a folder or pipe, or a link that isn't followed. */
export const isNoRegular = (error: unknown): boolean => isErrno(error, 'ENOENT', 'ELOOP', 'EISDIR', 'ENXIO');

/** All bytes of a regular file. Rejects as `openRegular`, and with EFBIG, before it reads them, if they are more than `limit`. */
export async function readRegular(path: string, limit: number, flags?: number): Promise<Buffer> {
  const { handle, status } = await openRegular(path, flags);
  try {
    return await bytesOf(handle, Number(status.size), limit);
  } finally {
    await handle.close();
  }
}

/** A file is larger than what is read of its kind. */
export class FileTooLarge extends Error {
  readonly code = 'EFBIG';
  readonly errno = -os.errno.EFBIG;
  /** At least so many bytes; more if it was growing. */
  readonly size: number;
  readonly limit: number;

  constructor(size: number, limit: number) {
    super(`EFBIG: a file of ${size} bytes, where at most ${limit} are read`);
    this.size = size;
    this.limit = limit;
  }
}

/**
 * All bytes of an open file, wherever it was read last. With the right guess of their number that is one call. Rejects with
 * FileTooLarge if they are more than `limit`, also when that shows only in reading: a file may grow, and some of the system's
 * say that they are empty.
 */
export async function bytesOf(handle: FileHandle, guess: number, limit: number): Promise<Buffer> {
  if (guess > limit) throw new FileTooLarge(guess, limit);
  const parts: Buffer[] = [];
  for (let at = 0, size = guess + 1; ; size = 65_536) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(size), 0, size, at);
    parts.push(buffer.subarray(0, bytesRead));
    at += bytesRead;
    if (at > limit) throw new FileTooLarge(at, limit);
    if (bytesRead < size) return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }
}

/**
 * The same at once, for what the system has in its memory since it was written or read a moment ago: it takes microseconds,
 * and the thread pool 50 and more of them until it begins. `known` is returned itself if the file holds just that.
 */
export function bytesNow(fd: number, guess: number, limit: number, known?: Buffer): Buffer {
  if (guess > limit) throw new FileTooLarge(guess, limit);
  if (known?.length === guess && holds(fd, known)) return known;
  const parts: Buffer[] = [];
  for (let at = 0, size = guess + 1; ; size = 65_536) {
    const buffer = Buffer.allocUnsafe(size);
    const read = readSync(fd, buffer, 0, size, at);
    parts.push(buffer.subarray(0, read));
    at += read;
    if (at > limit) throw new FileTooLarge(at, limit);
    if (read < size) return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }
}

/** What a file is compared by, piece by piece: of 1.2 MB that takes 0.14 ms, and to read them whole first 0.27 and memory for them. */
const piece = Buffer.allocUnsafeSlow(65_536);

function holds(fd: number, known: Buffer): boolean {
  for (let at = 0; ; ) {
    const read = readSync(fd, piece, 0, piece.length, at);
    if (read === 0) return at === known.length;
    if (at + read > known.length || piece.compare(known, at, at + read, 0, read) !== 0) return false;
    at += read;
  }
}

/** An error as the system would give it. */
const notAFile = (code: keyof typeof os.errno, path: string): Error =>
  Object.assign(new Error(`${code}: not a file, '${path}'`), { code, errno: -os.errno[code] });
