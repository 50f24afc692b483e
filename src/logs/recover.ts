import { constants } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileFunctions, isErrno } from '../platform/durable-file.ts';
import { answerScratchName, copy, scratchName } from './record-file.ts';

/**
 * Finishes the request logs that a killed service left in a folder: they become what was known of their requests. Those in
 * `unfinished` are being written by this one.
 */
export async function recoverRequestLogs(
  folder: string,
  unfinished: ReadonlySet<string>,
  files: FileFunctions,
): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  });
  for (const name of names.flatMap((file) => scratchOf.exec(file)?.[1] ?? [])) {
    if (unfinished.has(name)) continue;
    const main = join(folder, scratchName(name));
    const answer = join(folder, answerScratchName(name));
    await appendFile(answer, main, files).catch(unlessMissing); // it had no answer yet
    await rename(main, join(folder, name)).catch(unlessMissing); // it was finished meanwhile
  }
  for (const name of names) {
    const log = answerScratchOf.exec(name)?.[1];
    if (log !== undefined && !unfinished.has(log)) await rm(join(folder, name), { force: true });
  }
}

const scratchOf = /^\.(.+\.log)\.part$/;
const answerScratchOf = /^\.(.+\.log)\.answer\.part$/;

function unlessMissing(error: unknown): void {
  if (!isErrno(error, 'ENOENT')) throw error;
}

/** Nor waiting for the other end of a pipe. */
const notThroughLinks = (constants.O_NOFOLLOW ?? 0) | constants.O_NONBLOCK;

async function appendFile(from: string, to: string, files: FileFunctions): Promise<void> {
  const source = await open(from, constants.O_RDONLY | notThroughLinks);
  try {
    const target = await open(to, constants.O_RDWR | notThroughLinks);
    try {
      const { size } = await target.stat();
      await files.write(target, Buffer.from('\n'), size);
      await copy(source, (await source.stat()).size, target, size + 1, files);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
