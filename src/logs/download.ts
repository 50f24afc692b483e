import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Fault } from '../platform/fault.ts';
import { isNoRegular, openRegular, readNoFollow } from '../platform/regular-file.ts';
import { failed } from './log-folder.ts';

/** A file to be sent; the stream must be read or destroyed. */
export type LogDownload = { name: string; size: number; stream: Readable };

/** Whether this can be the name of a file on any system. Where it leads is the directory's business: links are not followed. */
export const isFileName = (name: string): boolean =>
  name.trim() !== '' && name !== '.' && name !== '..' && !/[/\\]|\p{Cc}/u.test(name) && Buffer.byteLength(name) <= 200;

/** Opens a file of a folder to be sent; rejects with `notFound` for what is none, links included. */
export async function download(folder: string, name: string, notFound: Fault): Promise<LogDownload> {
  const { handle, status } = await openRegular(join(folder, name), readNoFollow).catch((error: unknown) => {
    throw isNoRegular(error) ? notFound : failed('failed to read log file', error);
  });
  const size = Number(status.size);
  return { name, size, stream: handle.createReadStream({ start: 0, end: Math.max(0, size - 1) }) };
}
