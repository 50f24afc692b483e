import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';
import type { RecordedExchange } from './exchange.ts';

/** Milliseconds for which exchanges are gathered: what a crash can cost. */
const gatherMilliseconds = 250;
/** Bytes of everything that waits while the store fails; what comes then is lost. */
const waitingBytes = 32 * 1024 * 1024;
/** Milliseconds until the first new try, doubled until the last. */
const firstRetry = 500;
const lastRetry = 30_000;
/** Milliseconds that the last batches get when the service ends. */
const closeMilliseconds = 5_000;

export type RecorderHealth = {
  /** Why nothing can be recorded now. */
  trouble: string | undefined;
  /** Tries to write that failed. */
  failures: number;
  /** Exchanges that were never written, since too many waited. */
  lost: number;
};

export type Recorder = {
  /** Takes an exchange to be written soon. Never throws, waits for nothing. */
  record(exchange: RecordedExchange): void;
  /** Writes what waits. Resolves also if that fails. */
  flush(): Promise<void>;
  /** Finds out whether something could be written. */
  probe(): Promise<void>;
  /** To be called when recording was switched off: what fails is trouble no more, unless something waits. */
  rest(): void;
  health(): RecorderHealth;
  /** Writes what waits, as long as that works. */
  close(): Promise<void>;
};

export type RecorderOptions = {
  append: (batch: { id: string; exchanges: string }) => Promise<void>;
  /** Bytes of a batch, about. */
  batchBytes: () => number;
  /** Whether there may be more to record. */
  isOn: () => boolean;
  log: Log;
};

/** Gathers exchanges and writes them in batches, each until it is written: recording resumes by itself. */
export function createRecorder({ append, batchBytes, isOn, log }: RecorderOptions): Recorder {
  const waiting: string[] = [];
  let bytes = 0;
  let batch: { id: string; exchanges: string; count: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  let retry = firstRetry;
  let closing = false;
  const health: RecorderHealth = { trouble: undefined, failures: 0, lost: 0 };

  const nextBatch = (): NonNullable<typeof batch> => {
    const limit = batchBytes();
    let count = 0;
    let size = 0;
    for (; count < waiting.length && size < limit; count++) size += waiting[count]!.length;
    bytes -= size;
    return { id: randomUUID(), exchanges: `[${waiting.splice(0, count).join(',')}]`, count };
  };
  const succeeded = (): void => {
    if (health.trouble !== undefined) log.info('usage is recorded again', { lost: health.lost });
    health.trouble = undefined;
    retry = firstRetry;
  };
  const rest = (): void => {
    if (isOn() || writing || waiting.length > 0 || batch?.count) return;
    clearTimeout(timer);
    timer = undefined;
    batch = undefined;
    health.trouble = undefined;
    retry = firstRetry;
  };
  const failed = (error: unknown): void => {
    health.failures++;
    const reason = error instanceof Error ? error.message : String(error);
    if (health.trouble === undefined)
      log.error('usage cannot be recorded: it waits in memory, and is tried again', { reason });
    health.trouble = reason;
    if (closing) return;
    timer = setTimeout(write, retry).unref();
    retry = Math.min(retry * 2, lastRetry);
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing ??= (async () => {
      try {
        do {
          batch ??= nextBatch();
          await append({ id: batch.id, exchanges: batch.exchanges });
          batch = undefined;
        } while (waiting.length > 0);
        succeeded();
      } catch (error) {
        failed(error);
      }
      writing = undefined;
      rest();
    })();
    return writing;
  };

  const flush = async (): Promise<void> => {
    await writing;
    if (waiting.length > 0 || batch) await write();
  };

  return {
    record(exchange) {
      if (bytes > waitingBytes) {
        health.lost++;
        return;
      }
      const text = JSON.stringify(exchange);
      waiting.push(text);
      bytes += text.length;
      if (writing || health.trouble !== undefined) return; // it goes with what waits already
      if (bytes > batchBytes()) void write();
      else timer ??= setTimeout(write, gatherMilliseconds).unref();
    },
    flush,
    probe: write,
    rest,
    health: () => ({ ...health }),
    async close() {
      closing = true;
      clearTimeout(timer);
      await Promise.race([flush(), sleep(closeMilliseconds, undefined, { ref: false })]);
      const unwritten = waiting.length + (batch?.count ?? 0);
      if (unwritten > 0) log.error('usage could not be written before the end', { lost: unwritten });
    },
  };
}
