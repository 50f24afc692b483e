import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../platform/sqlite.ts';
import type { RecordsQuery, ReportQuery, SummaryQuery } from '../query.ts';
import { type QueueQuery, readQueue } from './queue.ts';
import { listRecords } from './records.ts';
import { report } from './report.ts';
import { summarise } from './summary.ts';

/** All that only reads, in a thread of its own, so that no question holds up the writer: the methods that `sqlite-store.ts` calls. */
export function createReader(path: string) {
  let opened: DatabaseSync | undefined;
  const open = (): DatabaseSync => {
    if (opened) return opened;
    const database = openDatabase(path);
    database.exec('PRAGMA query_only = TRUE');
    opened = database;
    return database;
  };

  return {
    report: (query: ReportQuery) => report(open(), query),
    records: (query: RecordsQuery) => listRecords(open(), query),
    summary: (query: SummaryQuery) => summarise(open(), query),
    queue: (query: QueueQuery & { cursor: string }) => readQueue(open(), query),
    close(): void {
      opened?.close();
      opened = undefined;
    },
  };
}
