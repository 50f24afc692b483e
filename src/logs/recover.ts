import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileFunctions, isErrno } from '../platform/durable-file.ts';
import { answerPartName, copy, partName } from './record-file.ts';

/** Finishes the request logs that a killed service left in a folder: they become what was known of their requests. */
export async function recoverRequestLogs(folder: string, files: FileFunctions): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  });
  for (const name of names.flatMap((part) => /^\.(.+\.log)\.part$/.exec(part)?.[1] ?? [])) {
    const part = join(folder, partName(name));
    await appendFile(join(folder, answerPartName(name)), part, files);
    await rename(part, join(folder, name));
  }
  for (const name of names)
    if (name.startsWith('.') && name.endsWith('.answer.part')) await rm(join(folder, name), { force: true });
}

async function appendFile(from: string, to: string, files: FileFunctions): Promise<void> {
  const { size } = await stat(to);
  const handles: FileHandle[] = [];
  try {
    for (const [path, flags] of [
      [from, 'r'],
      [to, 'r+'],
    ] as const)
      handles.push(await open(path, flags));
    const [source, target] = handles as [FileHandle, FileHandle];
    await files.write(target, Buffer.from('\n'), size);
    await copy(source, (await source.stat()).size, target, size + 1, files);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  } finally {
    for (const handle of handles) await handle.close();
  }
}
