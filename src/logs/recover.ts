import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileFunctions, isErrno } from '../platform/durable-file.ts';
import { answerPartName, copy, partName } from './record-file.ts';

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
  for (const name of names.flatMap((part) => partOf.exec(part)?.[1] ?? [])) {
    if (unfinished.has(name)) continue;
    const part = join(folder, partName(name));
    const answer = join(folder, answerPartName(name));
    await appendFile(answer, part, files).catch(unlessMissing); // it had no answer yet
    await rename(part, join(folder, name)).catch(unlessMissing); // it was finished meanwhile
  }
  for (const name of names) {
    const log = answerPartOf.exec(name)?.[1];
    if (log !== undefined && !unfinished.has(log)) await rm(join(folder, name), { force: true });
  }
}

const partOf = /^\.(.+\.log)\.part$/;
const answerPartOf = /^\.(.+\.log)\.answer\.part$/;

function unlessMissing(error: unknown): void {
  if (!isErrno(error, 'ENOENT')) throw error;
}

async function appendFile(from: string, to: string, files: FileFunctions): Promise<void> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'r+');
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
