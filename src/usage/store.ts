import type {
  ImportResult,
  Page,
  QueueRecord,
  RecordsQuery,
  ReportQuery,
  SummaryQuery,
  UsageGroup,
  UsageRecord,
} from './query.ts';

/** What is kept, as of `now` (milliseconds since 1970). */
export type StoreBounds = {
  now: number;
  /** Days for which requests are kept; 0 is for ever. */
  retentionDays: number;
  /** Bytes of everything on disk; 0 is no bound. */
  maxBytes: number;
  /** Seconds for which a record waits in the queue. */
  queueSeconds: number;
};

/**
 * Where usage is kept: a file on this machine; a database that several servers share can come behind the same face. Every call
 * rejects with a Fault if what it was asked makes no sense, else with the store's own error, and then it has changed nothing.
 */
export interface UsageStore {
  /** Writes a JSON array of exchanges. With the id of a batch that was written before, nothing happens: so one can try again. */
  append(batch: { id: string; exchanges: string; bounds: StoreBounds }): Promise<void>;
  /** Removes what is too old or too much. */
  trim(bounds: StoreBounds): Promise<void>;
  /** GET /usage, or with `exportedAt` an export: JSON in pieces. */
  report(query: ReportQuery): Promise<AsyncIterable<string>>;
  records(query: RecordsQuery): Promise<Page<UsageRecord>>;
  summary(query: SummaryQuery): Promise<UsageGroup[]>;
  /** Adds an export's details that are not known yet, all or none. */
  import(body: AsyncIterable<Uint8Array>): Promise<ImportResult>;
  /** Forgets what came before a time, or everything. Resolves to the number of requests. */
  remove(before: number | undefined): Promise<number>;
  /** Takes the oldest records out of the queue. */
  take(query: { count: number; seconds: number; now: number }): Promise<QueueRecord[]>;
  /** Reads the queue behind a cursor, `''` for its beginning, and takes nothing out. */
  queue(query: { count: number; seconds: number; now: number; cursor: string }): Promise<Page<QueueRecord>>;
  /** Whether there is anything yet. */
  exists(): boolean;
  close(): Promise<void>;
}
