import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Fault } from '../../platform/fault.ts';
import type { Log } from '../../platform/log.ts';
import { databaseFailure } from '../../platform/sqlite.ts';
import { type Methods, startWorker, type WorkerCalls } from '../../platform/worker-calls.ts';
import type { UsageStore } from '../store.ts';
import type { createReader } from './reader.ts';
import type { createStager } from './stager.ts';
import type { WorkerData } from './worker.ts';
import { type createWriter, stagedName } from './writer.ts';

type Writer = ReturnType<typeof createWriter>;
type Reader = ReturnType<typeof createReader>;
type Stager = ReturnType<typeof createStager>;

/** Imports that are read at once; each has a thread. */
const maxImports = 2;

/** The module of the worker threads: a source file, or what `scripts/build.ts` makes of it. */
const workerModule = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './usage-worker.js', import.meta.url);

/**
 * Keeps usage in an SQLite file, mode 0600, which is made when it is first needed. `node:sqlite` holds up the thread that it is
 * called in, so all of it happens in worker threads. A damaged file is moved aside and a new one begun.
 */
export function openSqliteStore(path: string, { log, now }: { log: Log; now: () => number }): UsageStore {
  const start = <M extends Methods>(role: WorkerData['role'], file = path) =>
    startWorker<M>(workerModule, { role, path: file } satisfies WorkerData);
  const writer = restarting(() => start<Writer>('writer'));
  const reader = restarting(() => start<Reader>('reader'));
  let imports = 0;
  let recovery: Promise<void> | undefined;

  const recover = async (): Promise<void> => {
    await reader.get().call('close', undefined);
    const damaged = await writer.get().call('setAside', undefined);
    log.error('the usage database was damaged: it has been moved aside, and a new one is begun', { file: damaged });
  };
  /** Tries a call again after a damaged file has been moved aside; it has done nothing before. */
  const mending = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Fault) && databaseFailure(error) === 'damaged') {
        recovery ??= recover().finally(() => {
          recovery = undefined;
        });
        await recovery;
        return act();
      }
      throw error;
    }
  };
  /** Questions need the tables, which the writer makes. */
  const ask = <Result>(act: (calls: WorkerCalls<Reader>) => Promise<Result>): Promise<Result> =>
    mending(async () => {
      if (!existsSync(path)) await writer.get().call('prepare', undefined);
      return act(reader.get());
    });
  const write = <Result>(act: (calls: WorkerCalls<Writer>) => Promise<Result>): Promise<Result> =>
    mending(() => act(writer.get()));

  return {
    append: (batch) => write((calls) => calls.call('append', batch)),
    trim: (bounds) => write((calls) => calls.call('trim', bounds)),
    take: (query) => write((calls) => calls.call('take', query)),
    remove: (before) => write((calls) => calls.call('remove', { before })),
    report: (query) => ask((calls) => calls.stream('report', query)),
    records: (query) => ask((calls) => calls.call('records', query)),
    summary: (query) => ask((calls) => calls.call('summary', query)),
    queue: (query) => ask((calls) => calls.call('queue', query)),
    async import(body) {
      if (imports >= maxImports)
        throw new Fault('limited', 'too many imports', {
          message: 'too many imports at once: try again when one is done',
          retryAfter: 10,
        });
      imports++;
      const staged = stagedName(path, randomUUID());
      const stager = start<Stager>('stager', staged);
      try {
        for await (const bytes of body) await stager.call('write', { bytes, now: now() });
        await stager.call('end', { now: now() });
        return await write((calls) => calls.call('merge', { staged }));
      } finally {
        imports--;
        await stager.end();
        await rm(staged, { force: true });
      }
    },
    exists: () => existsSync(path),
    async close() {
      const [reading, writing] = [reader.running(), writer.running()];
      const failed = (error: Error): void => log.warn('the usage database was not closed', { reason: error.message });
      await reading?.call('close', undefined).catch(failed);
      await writing?.call('close', undefined).catch(failed); // the last to close leaves one whole file
      await Promise.all([reading?.end(), writing?.end()]);
    },
  };
}

/** A worker that is started when it is first needed, and again after it has ended by a mistake of its own. */
function restarting<Calls extends { ended(): boolean }>(
  start: () => Calls,
): { get(): Calls; running(): Calls | undefined } {
  let current: Calls | undefined;
  return {
    get() {
      if (!current || current.ended()) current = start();
      return current;
    },
    running: () => (current?.ended() ? undefined : current),
  };
}
