import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import type { RecordedExchange } from './exchange.ts';
import type {
  Details,
  ImportResult,
  Page,
  QueueRecord,
  RecordsQuery,
  SummaryQuery,
  UsageGroup,
  UsageRecord,
} from './query.ts';
import { createRecorder, type RecorderHealth } from './recorder.ts';
import type { UsageSettings } from './settings.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { StoreBounds } from './store.ts';

export { groupsAsCsv } from './csv.ts';
export type { RecordedExchange } from './exchange.ts';
export type * from './query.ts';
export { type UsageSettings, usageSettingNames } from './settings.ts';

/**
 * What happened, kept. Every question rejects with a Fault: `unavailable` if the store fails, `invalid` if it makes no sense.
 */
export interface Usage {
  /** Records an exchange soon, unless recording is switched off. Never throws, and waits for nothing. */
  record(exchange: RecordedExchange): void;
  /** GET /usage in the reference's shape: JSON in pieces. Without `details` as many as the settings say, the newest. */
  report(details?: 'none' | 'all'): Promise<AsyncIterable<string>>;
  /** Everything, as `import` takes it: JSON in pieces. */
  export(): Promise<AsyncIterable<string>>;
  /** Adds what an export has and the store lacks, all of it or nothing. */
  import(body: AsyncIterable<Uint8Array>): Promise<ImportResult>;
  /** Single requests, the newest first. */
  records(query: RecordsQuery): Promise<Page<UsageRecord>>;
  /** Sums in groups. */
  summary(query: SummaryQuery): Promise<UsageGroup[]>;
  /** Forgets what came before a time, or everything. Resolves to the number of requests. */
  remove(before: number | undefined): Promise<number>;
  /** Takes the oldest records out of the queue. */
  takeFromQueue(count: number): Promise<QueueRecord[]>;
  /** Reads the queue behind a cursor, `''` for its beginning. */
  readQueue(count: number, cursor: string): Promise<Page<QueueRecord>>;
  health(): RecorderHealth;
  /** To be called when the settings have changed. */
  settingsChanged(): void;
  /** Writes what waits. */
  close(): Promise<void>;
}

export type UsageOptions = {
  /** The database's file. It is made when it is first needed. */
  file: string;
  settings: () => UsageSettings;
  log: Log;
  now: () => number;
};

const trimMilliseconds = 60_000;
/** Bytes of a batch; less where the store may not be large. */
const maxBatchBytes = 256 * 1024;

export function createUsage({ file, settings, log, now }: UsageOptions): Usage {
  const store = openSqliteStore(file, { log, now });
  const bounds = (): StoreBounds => ({
    now: now(),
    retentionDays: settings()['usage-retention-days'],
    maxBytes: settings()['usage-max-size-mb'] * 1024 * 1024,
    queueSeconds: settings()['redis-usage-queue-retention-seconds'],
  });
  const isOn = (): boolean => settings()['usage-statistics-enabled'];
  const recorder = createRecorder({
    append: (batch) => store.append({ ...batch, bounds: bounds() }),
    isOn,
    batchBytes: () => Math.min(maxBatchBytes, bounds().maxBytes / 32 || maxBatchBytes),
    log,
  });
  /** What an answer says comes after what has happened before the question. */
  const ask = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    try {
      await recorder.flush();
      return await act();
    } catch (error) {
      if (error instanceof Fault) throw error;
      log.warn('the usage store failed a question', { reason: (error as Error).message });
      throw new Fault('unavailable', 'usage store unavailable', {
        message: 'usage store unavailable: the log says why; try again',
        retryAfter: 5,
        cause: error,
      });
    }
  };
  const queueOf = (count: number) => ({
    count,
    seconds: settings()['redis-usage-queue-retention-seconds'],
    now: now(),
  });
  const detailsOf = (details: 'none' | 'all' | undefined): Details =>
    details ?? { newest: settings()['usage-details-limit'] };

  let trimming = false;
  let trimAgain = false;
  let toldTrouble = '';
  const trim = async (): Promise<void> => {
    trimAgain = true;
    if (trimming) return;
    trimming = true;
    while (trimAgain && store.exists()) {
      trimAgain = false; // by the settings as they are now
      try {
        await store.trim(bounds());
        toldTrouble = '';
      } catch (error) {
        const reason = (error as Error).message;
        if (reason !== toldTrouble) log.warn('nothing can be removed from the usage store', { reason });
        toldTrouble = reason;
      }
    }
    trimming = false;
  };
  const begin = (): void => {
    if (isOn()) void recorder.probe();
    else recorder.rest();
    void trim();
  };
  const timer = setInterval(trim, trimMilliseconds).unref();
  begin();

  return {
    record(exchange) {
      if (isOn()) recorder.record(exchange);
    },
    report: (details) => ask(() => store.report({ details: detailsOf(details) })),
    export: () => ask(() => store.report({ details: 'all', exportedAt: new Date(now()).toISOString() })),
    import: (body) =>
      ask(async () => {
        const result = await store.import(body);
        void trim();
        return result;
      }),
    records: (query) => ask(() => store.records(query)),
    summary: (query) => ask(() => store.summary(query)),
    remove: (before) =>
      ask(async () => {
        const removed = await store.remove(before);
        void trim(); // the room that it has left
        return removed;
      }),
    takeFromQueue: (count) => ask(() => store.take(queueOf(count))),
    readQueue: (count, cursor) => ask(() => store.queue({ ...queueOf(count), cursor })),
    health: recorder.health,
    settingsChanged: begin,
    async close() {
      clearInterval(timer);
      await recorder.close();
      await store.close();
    },
  };
}
