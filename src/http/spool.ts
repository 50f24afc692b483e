import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '../gateway/index.ts';
import { isErrno } from '../platform/durable-file.ts';
import { Fault } from '../platform/fault.ts';
import { type BodyRules, refusals, streamBody } from './body.ts';
import { GatheredBytes } from './gathered-bytes.ts';

/** Bytes of a body that stay in memory; one that is larger is in a file as a whole. */
const maxHeld = 1024 * 1024;
/** Bytes that are read of a file at a time. */
const chunkSize = 64 * 1024;

/** What is read of a body that may be too large for the memory. */
export type Spooled = {
  body: Uint8Array | Spool;
  /** Gives up the file, if there is one. */
  close(): Promise<void>;
};

/**
 * Reads a body, decoded: up to 1 MiB of it into memory, a larger one into a file of the folder for temporary files. `seen` gets
 * each piece as it comes; what it throws ends the reading. Rejects as `readBody` does, and with Fault `unavailable` if the disk
 * is full.
 */
export async function spoolBody(
  req: IncomingMessage,
  { hold, ...rules }: BodyRules,
  seen: (piece: Uint8Array) => void,
): Promise<Spooled> {
  const held = new GatheredBytes();
  let file: FileHandle | undefined;
  let length = 0;
  try {
    for await (const piece of streamBody(req, rules)) {
      seen(piece);
      length += piece.length;
      if (!file && length <= maxHeld) {
        if (hold && !hold(piece.length)) throw refusals.noRoom();
        held.add(piece);
        continue;
      }
      if (!file) {
        file = await openNameless();
        await file.writeFile(held.whole());
        hold?.(-held.length);
        held.clear();
      }
      await file.writeFile(piece); // behind what is there
    }
  } catch (error) {
    await file?.close();
    throw isErrno(error, 'ENOSPC', 'EDQUOT') ? noSpace() : error;
  }
  if (!file) return { body: held.whole(), close: async () => {} };
  return { body: spoolIn(file, length), close: () => file.close() };
}

/**
 * A file that only this process can read, and that nobody can open: its name is gone before anything is written, so that
 * whatever ends the process removes the bytes, too.
 */
async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `cliproxy-body-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
  } catch (error) {
    await file.close();
    throw error;
  }
  return file;
}

const spoolIn = (file: FileHandle, length: number): Spool => ({
  length,
  async *read(start, end) {
    for (let at = start; at < end; ) {
      const chunk = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - at));
      const { bytesRead } = await file.read(chunk, 0, chunk.length, at);
      if (bytesRead === 0) throw new Error('a spooled body is shorter than it was');
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  },
});

const noSpace = (): Fault =>
  new Fault('unavailable', 'no room for the body', {
    message: 'no room for the body: the folder for temporary files is full, try again soon',
    retryAfter: 5,
  });
