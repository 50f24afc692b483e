import { createHash } from 'node:crypto';
import { type FileHandle, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isNoRegular, openRegular, readNoFollow } from '../platform/regular-file.ts';
import { activeName, isReadableRotated, rotationTime } from './names.ts';

/** One file of the service's log, open; `size` is what it had when it was opened, and all that is read of it. */
export type LogFile = {
  size: number;
  isActive: boolean;
  /** Up to `length` bytes from `position` on; fewer only at the end, or if the file has become shorter. */
  read(position: number, length: number): Promise<Buffer<ArrayBuffer>>;
};

/** The service's log as it stands at one moment, file by file, whatever is rotated meanwhile. */
export type LogFiles = {
  /** Bytes read so far. */
  readonly bytesRead: number;
  /** The files from the newest to the oldest, each opened when it is come to. */
  newestFirst(): AsyncGenerator<LogFile>;
  /** A digest of how the file begins and of what stands before a place, by which the place is found again. */
  fingerprint(file: LogFile, offset: number): Promise<string>;
  close(): Promise<void>;
};

const fingerprintLength = 512;
/** Files that are looked at: 2.5 GB of log. */
const maxFiles = 256;

export async function openLogFiles(folder: string): Promise<LogFiles> {
  const handles: FileHandle[] = [];
  const opened: LogFile[] = [];
  let bytesRead = 0;

  async function openFile(name: string): Promise<{ file: LogFile; inode: number } | undefined> {
    // Links are not followed, and pipes not waited for: the directory may be another program's to write in.
    const found = await openRegular(join(folder, name), readNoFollow).catch((error: unknown) => {
      if (isNoRegular(error)) return undefined;
      throw error;
    });
    if (!found) return undefined;
    const { handle, status } = found;
    handles.push(handle);
    const size = Number(status.size);
    const file: LogFile = {
      size,
      isActive: name === activeName,
      async read(position, length) {
        const wanted = Math.min(length, size - position);
        if (wanted <= 0) return Buffer.alloc(0);
        const buffer = Buffer.allocUnsafe(wanted);
        let done = 0;
        while (done < wanted) {
          const { bytesRead: got } = await handle.read(buffer, done, wanted - done, position + done);
          if (got === 0) break;
          done += got;
          bytesRead += got;
        }
        return buffer.subarray(0, done);
      },
    };
    return { file, inode: Number(status.ino) };
  }

  // The active file comes first: if it is rotated from now on, the list has it under its new name, with what is newer after it.
  const active = await openFile(activeName);
  if (active) opened.push(active.file);
  let older: string[] | undefined;

  async function openNext(): Promise<boolean> {
    older ??= await olderThan(folder, active?.inode);
    for (let name = older.pop(); name !== undefined; name = older.pop()) {
      const found = await openFile(name);
      if (!found) continue; // removed since: it was the oldest
      opened.push(found.file);
      return true;
    }
    return false;
  }

  return {
    get bytesRead() {
      return bytesRead;
    },
    async *newestFirst() {
      for (let i = 0; i < opened.length || (opened.length < maxFiles && (await openNext())); i++) yield opened[i]!;
    },
    async fingerprint(file, offset) {
      const length = Math.min(fingerprintLength, offset);
      const first = await file.read(0, length);
      const last = await file.read(offset - length, length);
      if (last.length < length) return '';
      return createHash('sha256').update(first).update(last).digest('hex').slice(0, 24);
    },
    close: async () => void (await Promise.all(handles.map((handle) => handle.close()))),
  };
}

/** The names of rotated files, oldest first: those before the one that now has this inode, or all. */
async function olderThan(folder: string, inode: number | undefined): Promise<string[]> {
  const names = (await readdir(folder)).filter(isReadableRotated);
  const found = await Promise.all(
    names.map(async (name) => {
      const { mtimeMs = 0, ino = -1 } = (await lstat(join(folder, name)).catch(() => undefined)) ?? {};
      return { name, time: rotationTime(name) ?? mtimeMs, ino };
    }),
  );
  found.sort((a, b) => a.time - b.time || (a.name < b.name ? -1 : 1));
  const at = found.findIndex(({ ino }) => ino === inode);
  return (at < 0 ? found : found.slice(0, at)).map(({ name }) => name);
}
