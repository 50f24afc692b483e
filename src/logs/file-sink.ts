import { constants } from 'node:fs';
import { type FileHandle, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileFunctions, isErrno } from '../platform/durable-file.ts';
import { makeFolder } from '../platform/make-folder.ts';
import { activeName, rotatedName } from './names.ts';

export type FileSinkOptions = {
  folder: string;
  files: FileFunctions;
  now: () => Date;
  /** Bytes after which the file is rotated. */
  maxSize?: number;
  /** Takes the lines that could not be written to the file. */
  divert: (lines: string) => void;
  /** Hears once when writing fails, and once when it works again; then how many lines went elsewhere. */
  onState: (state: { error: Error } | { diverted: number; dropped: number }) => void;
  /** Hears that the active file has become another one. */
  onRotated: () => void;
};

/** The service's log on its way into `main.log`. */
export type FileSink = {
  /** Opens the file, and makes its folder. Rejects with the system's error. */
  open(): Promise<void>;
  /** Takes one line with its newline, and returns at once. */
  write(line: string): void;
  /** Resolves when what was written before is in the file, or has been diverted. */
  flush(): Promise<void>;
  /** Empties the file, after what was written before. */
  clear(): Promise<void>;
  /** Writes what is waiting, and closes the file. */
  close(): Promise<void>;
};

const megabyte = 1024 * 1024;
/** Characters that may wait for a slow disk; beyond that lines are dropped, and counted. */
const maxWaiting = 8 * megabyte;
const newline = 0x0a;
/** To append, without waiting for the reader of a pipe, and not to what a link leads to: the folder may be another's to write in. */
const openFlags =
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0);

/**
 * Appends lines to `main.log` in batches, one after the other: a full file is renamed, a file that another program has renamed,
 * removed or emptied is taken as it is then, and half a line that a crash left is ended before the next one begins.
 */
export function createFileSink(options: FileSinkOptions): FileSink {
  const { folder, files, now, maxSize = 10 * megabyte, divert, onState, onRotated } = options;
  const path = join(folder, activeName);
  let handle: FileHandle | undefined;
  /** The lines that the next step will write. */
  let batch: string[] | undefined;
  let waitingSize = 0;
  let dropped = 0;
  let diverted = 0;
  let isFailing = false;
  /** What is done with the file, one after the other. */
  let last: Promise<void> = Promise.resolve();

  const queue = (step: () => Promise<void>): Promise<void> => {
    const done = last.then(step);
    last = done.catch(() => {});
    return done;
  };

  async function reopen(): Promise<FileHandle> {
    await handle?.close().catch(() => {});
    handle = undefined;
    await makeFolder(folder);
    const opened = await files.open(path, openFlags, 0o600);
    try {
      const { mode, size } = await opened.stat();
      if (mode & 0o077) await opened.chmod(0o600).catch(() => {}); // not ours: then its owner decides
      if (size > 0 && (await byteAt(opened, size - 1)) !== newline) await files.write(opened, Buffer.from('\n'), size);
    } catch (error) {
      await opened.close();
      throw error;
    }
    handle = opened;
    return opened;
  }

  /** The file that has the name now, with its size. */
  async function current(): Promise<{ file: FileHandle; size: number }> {
    if (handle) {
      const own = await handle.stat();
      const named = await stat(path).catch((error: unknown) => {
        if (isErrno(error, 'ENOENT')) return undefined;
        throw error;
      });
      if (named && named.ino === own.ino && named.dev === own.dev) return { file: handle, size: own.size };
    }
    const file = await reopen();
    return { file, size: (await file.stat()).size };
  }

  async function rotate(): Promise<void> {
    for (let at = now().getTime(); ; at++) {
      const target = join(folder, rotatedName(new Date(at)));
      if (await stat(target).catch(() => undefined)) continue; // two within a millisecond
      await files.rename(path, target);
      break;
    }
    await reopen();
    onRotated();
  }

  /** Writes all of `bytes`, or rejects and leaves whole lines only; `written` is how far it came. */
  async function append(
    file: FileHandle,
    size: number,
    bytes: Buffer<ArrayBuffer>,
  ): Promise<{ written: number; error?: Error }> {
    try {
      await files.write(file, bytes, size);
      return { written: bytes.length };
    } catch (error) {
      const reached = await file.stat().then(
        (found) => Math.max(0, found.size - size),
        () => 0,
      );
      const written = reached === 0 ? 0 : bytes.lastIndexOf(newline, reached - 1) + 1;
      if (written < reached) await file.truncate(size + written).catch(() => {});
      return { written, error: error as Error };
    }
  }

  /** Writes what of `bytes` still fits into the file, at least a line. Resolves to what is left. */
  async function writePart(bytes: Buffer<ArrayBuffer>): Promise<Buffer<ArrayBuffer>> {
    let { file, size } = await current();
    const firstLine = bytes.indexOf(newline) + 1;
    if (size > 0 && size + firstLine > maxSize) {
      try {
        await rotate();
      } catch (error) {
        if (!handle) throw error; // else it goes on growing: better than no log
      }
      ({ file, size } = await current());
    }
    const room = Math.max(maxSize - size, firstLine);
    const end = room >= bytes.length ? bytes.length : Math.max(firstLine, bytes.lastIndexOf(newline, room - 1) + 1);
    const { written, error } = await append(file, size, bytes.subarray(0, end));
    if (error) throw new PartlyWritten(bytes.subarray(written), error);
    return bytes.subarray(end);
  }

  async function writeLines(lines: readonly string[]): Promise<void> {
    let rest = Buffer.from(lines.join(''));
    waitingSize -= lines.reduce((sum, line) => sum + line.length, 0);
    try {
      while (rest.length > 0) rest = await writePart(rest);
      if (isFailing || dropped > 0) {
        onState({ diverted, dropped });
        isFailing = false;
        diverted = 0;
        dropped = 0;
      }
    } catch (error) {
      const { left, cause } = error instanceof PartlyWritten ? error : { left: rest, cause: error as Error };
      if (!isFailing) onState({ error: cause as Error });
      isFailing = true;
      const elsewhere = left.toString();
      diverted += elsewhere.split('\n').length - 1;
      divert(elsewhere);
    }
  }

  const flush = (): Promise<void> => queue(async () => {});

  return {
    open: () => queue(async () => void (await reopen())),
    write(line) {
      if (waitingSize + line.length > maxWaiting) {
        dropped++;
        return;
      }
      waitingSize += line.length;
      if (batch) {
        batch.push(line);
        return;
      }
      const own = [line];
      batch = own;
      void queue(() => {
        if (batch === own) batch = undefined;
        return writeLines(own);
      });
    },
    flush,
    clear() {
      batch = undefined; // what comes now is written after it
      return queue(async () => (await current()).file.truncate(0));
    },
    async close() {
      await flush();
      await flush(); // what the first one had to say of itself
      await queue(async () => {
        await handle?.close();
        handle = undefined;
      });
    },
  };
}

/** Some lines are in the file, `left` are not. */
class PartlyWritten extends Error {
  readonly left: Buffer<ArrayBuffer>;
  constructor(left: Buffer<ArrayBuffer>, cause: Error) {
    super(cause.message, { cause });
    this.left = left;
  }
}

async function byteAt(file: FileHandle, position: number): Promise<number | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, position);
  return bytesRead === 1 ? buffer[0] : undefined;
}
