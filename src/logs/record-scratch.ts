import type { FileHandle } from 'node:fs/promises';
import type { FileFunctions } from '../platform/durable-file.ts';
import { type BodyRedactor, bodyRedactor } from './redact.ts';

/** Bytes that wait to be written, of all request logs together. */
export type Backlog = { bytes: number };

export type ScratchOptions = {
  path: string;
  files: FileFunctions;
  backlog: Backlog;
  /** Bytes of each body that are kept. */
  maxBody: number;
  /** Counts bytes that are about to be written; false if the directory has no room for them. */
  reserve: (bytes: number) => boolean;
};

/** A file that a request log is put together from: texts and bodies, one after the other. Calls return at once. */
export type Scratch = {
  text(text: string): void;
  /** Begins a body, whose bytes may not show these secrets. */
  beginBody(secrets: readonly string[]): void;
  chunk(bytes: Uint8Array): void;
  endBody(): void;
  /** Resolves to the open file and its size when all is written; to nothing if nothing was. Rejects with the first error there was. */
  finish(): Promise<{ file: FileHandle; size: number } | undefined>;
  /** Bytes that it was given so far. */
  readonly reserved: number;
};

const megabyte = 1024 * 1024;
/** Beyond that, bodies are cut rather than held in memory for a slow disk. */
const maxBacklog = 32 * megabyte;
/** Bytes that are masked and written in one go: others wait meanwhile. */
const batchSize = 256 * 1024;

type Body = { redactor: BodyRedactor; seen: number; kept: number; reason: string };

export function createScratch({ path, files, backlog, maxBody, reserve }: ScratchOptions): Scratch {
  let file: FileHandle | undefined;
  let position = 0;
  let failure: Error | undefined;
  let reserved = 0;
  /** What is still to be done, in order; bodies are masked when their turn comes. */
  const steps: (() => Uint8Array)[] = [];
  let running: Promise<void> | undefined;
  let body: Body | undefined;

  async function run(): Promise<void> {
    while (steps.length > 0) {
      const done: Uint8Array[] = [];
      let size = 0;
      let count = 0;
      for (; count < steps.length && size < batchSize; count++) {
        const bytes = steps[count]!();
        size += bytes.length;
        done.push(bytes);
      }
      steps.splice(0, count);
      const bytes = Buffer.concat(done);
      if (failure || bytes.length === 0) continue;
      try {
        file ??= await files.open(path, 'wx+', 0o600);
        await files.write(file, bytes, position);
        position += bytes.length;
      } catch (error) {
        failure = error as Error;
      }
    }
  }
  const put = (step: () => Uint8Array): void => {
    steps.push(step);
    running ??= Promise.resolve() // what comes in one go is written in one go
      .then(run)
      .finally(() => {
        running = undefined;
      });
  };
  const text = (words: string): void => put(() => Buffer.from(words));

  return {
    text,
    get reserved() {
      return reserved;
    },
    beginBody(secrets) {
      body = { redactor: bodyRedactor(secrets), seen: 0, kept: 0, reason: '' };
    },
    chunk(bytes) {
      const current = body;
      if (!current) return;
      current.seen += bytes.length;
      if (current.reason !== '') return;
      const piece = bytes.subarray(0, maxBody - current.kept);
      if (failure) current.reason = 'it could not be written';
      else if (backlog.bytes + piece.length > maxBacklog) current.reason = 'the disk is too slow';
      else if (!reserve(piece.length)) current.reason = 'logs-max-total-size-mb leaves no room';
      else {
        if (piece.length < bytes.length) current.reason = 'request-log-max-body-mb';
        current.kept += piece.length;
        reserved += piece.length;
        backlog.bytes += piece.length;
        for (let at = 0; at < piece.length; at += batchSize) {
          const part = piece.subarray(at, at + batchSize);
          put(() => {
            backlog.bytes -= part.length;
            return current.redactor.push(part);
          });
        }
      }
    },
    endBody() {
      const current = body;
      if (!current) return;
      body = undefined;
      put(() => current.redactor.end());
      if (current.seen > current.kept)
        text(`\n[cut after ${current.kept} of ${current.seen} bytes: ${current.reason}]`);
      text('\n\n');
    },
    async finish() {
      while (running) await running;
      if (failure) {
        await file?.close();
        throw failure;
      }
      return file && { file, size: position };
    },
  };
}
