import type { FileHandle } from 'node:fs/promises';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFunctions } from '../platform/durable-file.ts';
import type { Directory, Entry } from './directory.ts';
import { type Backlog, createScratch, type Scratch } from './record-scratch.ts';

/** What stands in a request log before its end is known, and is replaced then: the same number of bytes. */
const unknownEnd = `Status: ${'-'.padEnd(8)}\nLatency: ${'-'.padEnd(16)}\n`;
const knownEnd = (status: number, milliseconds: number): string =>
  `Status: ${String(status).padEnd(8)}\nLatency: ${`${milliseconds.toFixed(3)}ms`.padEnd(16)}\n`;

/** Names of the files that a request log is made of; the final name shows how to finish them after a crash. */
export const scratchName = (name: string): string => `.${name}.part`;
export const answerScratchName = (name: string): string => `.${name}.answer.part`;

export type RecordFileOptions = {
  directory: Directory;
  name: string;
  files: FileFunctions;
  backlog: Backlog;
  maxBody: number;
};

/** A request log that is being written: `main` up to the answer's section, whose head and body come last. */
export type RecordFile = {
  main: Scratch;
  answer: Scratch;
  /** Gives the log its name. */
  finish(status: number, milliseconds: number): Promise<Entry>;
  /** Removes what was written. */
  discard(): Promise<void>;
};

const piece = 64 * 1024;

/** Begins a request log with its first section; `info` are the lines that are known. */
export function beginRecordFile(
  { directory, name, files, backlog, maxBody }: RecordFileOptions,
  info: string,
): RecordFile {
  const paths = {
    main: join(directory.path, scratchName(name)),
    answer: join(directory.path, answerScratchName(name)),
    log: join(directory.path, name),
  };
  const open: FileFunctions['open'] = async (...of) => {
    await directory.make();
    return files.open(...of);
  };
  const scratch = (path: string): Scratch =>
    createScratch({ path, files: { ...files, open }, backlog, maxBody, reserve: (bytes) => directory.reserve(bytes) });
  const main = scratch(paths.main);
  const answer = scratch(paths.answer);
  const head = `=== REQUEST INFO ===\n${info}`;
  main.text(`${head}${unknownEnd}\n`);

  directory.unfinished.add(name);

  function letGo(): void {
    directory.unfinished.delete(name);
    directory.reserve(-(main.reserved + answer.reserved));
  }
  async function discard(): Promise<void> {
    const both = await Promise.allSettled([main.finish(), answer.finish()]);
    for (const finished of both)
      if (finished.status === 'fulfilled') await finished.value?.file.close().catch(() => {});
    await Promise.all([paths.main, paths.answer].map((path) => rm(path, { force: true })));
    letGo();
  }

  return {
    main,
    answer,
    discard,
    async finish(status, milliseconds) {
      try {
        const whole = await main.finish();
        if (!whole) throw new Error('nothing was written');
        const { file } = whole;
        let entry: Entry;
        try {
          const size = whole.size + (await appendAnswer(answer, file, whole.size, files));
          await files.write(file, Buffer.from(knownEnd(status, milliseconds)), Buffer.byteLength(head));
          entry = { name, size, time: (await file.stat()).mtimeMs };
        } finally {
          await file.close();
        }
        await files.rename(paths.main, paths.log);
        await rm(paths.answer, { force: true });
        letGo();
        return entry;
      } catch (error) {
        await discard();
        throw error;
      }
    },
  };
}

/** Copies the answer's file behind the rest, piece by piece; resolves to its size. */
async function appendAnswer(answer: Scratch, to: FileHandle, at: number, files: FileFunctions): Promise<number> {
  const finished = await answer.finish();
  if (!finished) return 0;
  try {
    await copy(finished.file, finished.size, to, at, files);
  } finally {
    await finished.file.close();
  }
  return finished.size;
}

/** Copies `size` bytes from the start of one file to a place in another, with little memory. */
export async function copy(
  from: FileHandle,
  size: number,
  to: FileHandle,
  at: number,
  files: FileFunctions,
): Promise<void> {
  const buffer = Buffer.allocUnsafe(Math.min(piece, size));
  for (let done = 0; done < size; ) {
    const { bytesRead } = await from.read(buffer, 0, Math.min(piece, size - done), done);
    if (bytesRead === 0) return;
    await files.write(to, buffer.subarray(0, bytesRead), at + done);
    done += bytesRead;
  }
}
