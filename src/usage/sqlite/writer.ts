import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { numberOf, openDatabase } from '../../platform/sqlite.ts';
import type { RecordedExchange } from '../exchange.ts';
import type { StoreBounds } from '../store.ts';
import { mergeImport } from './import.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type QueueQuery, takeFromQueue } from './queue.ts';
import { rowOf } from './row.ts';
import { prepareWriter } from './schema.ts';
import { boundLog, isOver, removeAll, removeStep, shrinkStep, trimStep } from './trim.ts';

/** `exchanges` is a JSON array of them: one text passes between threads faster than many objects. */
export type Batch = { id: string; exchanges: string; bounds: StoreBounds };

/** Where a damaged database is put; the one that was put there before goes. */
const damagedName = (path: string): string => `${path}.damaged`;
/** Files of imports that are on their way. */
export const stagedName = (path: string, id: string): string => `${path}.import-${id}`;
const staleMilliseconds = 60 * 60_000;

/** All that writes, in a thread of its own: the methods that `sqlite-store.ts` calls. The database is opened when it is first needed. */
export function createWriter(path: string) {
  let opened: { database: DatabaseSync; ledger: Ledger } | undefined;
  const open = () => {
    if (opened) return opened;
    const database = openDatabase(path);
    try {
      prepareWriter(database);
      opened = { database, ledger: createLedger(database) };
      return opened;
    } catch (error) {
      database.close();
      throw error;
    }
  };
  const close = (): void => {
    opened?.database.close();
    opened = undefined;
  };

  return {
    /** Makes the database if it isn't there. */
    prepare(): void {
      open();
    },
    /** Writes a batch, all or nothing; one that was written before is left. */
    append({ id, exchanges, bounds }: Batch): void {
      const { database, ledger } = open();
      boundLog(database, bounds);
      if (database.prepare('SELECT id FROM last_batch').get()?.['id'] === id) return;
      while (isOver(database, bounds) && shrinkStep(database, bounds)) ledger.forget();
      ledger.write(({ record }) => {
        for (const exchange of JSON.parse(exchanges) as RecordedExchange[]) record(rowOf(exchange), bounds.now);
        database.prepare('UPDATE last_batch SET id = ?').run(id);
      });
    },
    /** Removes what is too old or too much, with room for other calls between the steps. */
    async trim(bounds: StoreBounds): Promise<void> {
      removeStale(path);
      const { database, ledger } = open();
      boundLog(database, bounds);
      while (opened?.database === database && trimStep(database, bounds)) {
        ledger.forget();
        await turn();
      }
      if (opened?.database === database) database.exec('PRAGMA wal_checkpoint(TRUNCATE)'); // what the steps have made long
    },
    take: (query: QueueQuery) => takeFromQueue(open().database, query),
    merge({ staged }: { staged: string }) {
      const { database, ledger } = open();
      const counts = mergeImport(ledger, staged);
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      const count = (where: string): number =>
        numberOf(database, `SELECT total(requests) FROM quarters JOIN series ON series.id = series ${where}`);
      return { ...counts, totalRequests: count(''), failedRequests: count('WHERE failed') };
    },
    /** Forgets what came before a time, or everything. Returns how many requests that were. */
    async remove({ before }: { before: number | undefined }): Promise<number> {
      const { database, ledger } = open();
      let removed = 0;
      if (before === undefined) removed = removeAll(database);
      else
        for (let more = true; more; await turn()) {
          const step = removeStep(database, before);
          removed += step.removed;
          more = step.more;
        }
      ledger.forget();
      return removed;
    },
    /** Moves a database aside that can't be read, with its log, so that the next call begins a new one. */
    setAside(): string {
      try {
        close();
      } catch {
        opened = undefined; // closing reads it
      }
      for (const ending of ['', '-wal', '-shm']) {
        rmSync(damagedName(path) + ending, { force: true });
        if (existsSync(path + ending)) renameSync(path + ending, damagedName(path) + ending);
      }
      return damagedName(path);
    },
    close,
  };
}

/** Removes what a crash has left of imports. */
function removeStale(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(basename(stagedName(path, '')))) continue;
    const file = join(dirname(path), name);
    if (Date.now() - statSync(file).mtimeMs > staleMilliseconds) rmSync(file, { force: true });
  }
}
