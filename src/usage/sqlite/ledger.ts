import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inTransaction, numberOf } from '../../platform/sqlite.ts';
import { fingerprint } from '../fingerprint.ts';
import { digestOf, type Row, type Series } from './row.ts';
import { quarterOf, tokenColumns } from './schema.ts';

/** What can be written within a transaction. */
export type Entries = {
  /** Writes a row of the gateway, which also waits in the queue, as recorded `now`. Equal ones are told apart by a nanosecond. */
  record(row: Row, now: number): void;
  /** Writes an imported row unless its detail is known. Returns whether it wasn't. */
  add(row: Row): boolean;
};

export type Ledger = {
  /** Runs `act` in one transaction; what it writes is also in the sums. If it throws, nothing of it stays. */
  write<Result>(act: (entries: Entries) => Result): Result;
  /** To be called after rows have been removed. */
  forget(): void;
};

/** Series that are remembered; more than are ever in use at once. */
const maxSeries = 10_000;
/** Sums that are gathered before they are written. */
const maxSums = 10_000;

const places = (count: number): string => Array(count).fill('?').join(', ');

export function createLedger(database: DatabaseSync): Ledger {
  const tokens = tokenColumns.join(', ');
  const added = tokenColumns.map((name) => `${name} = ${name} + excluded.${name}`).join(', ');
  const putName = database.prepare('INSERT OR IGNORE INTO names (text, fingerprint) VALUES (?, ?)');
  const getName = database.prepare('SELECT id FROM names WHERE text = ?');
  const seriesColumns = 'api, source, key, endpoint, provider, model, auth_index, failed';
  const putSeries = database.prepare(`INSERT OR IGNORE INTO series (${seriesColumns}) VALUES (${places(8)})`);
  const getSeries = database.prepare(`SELECT id FROM series WHERE (${seriesColumns}) = (${places(8)})`);
  const putDigest = database.prepare('INSERT OR IGNORE INTO digests VALUES (?, ?)');
  const putRequest = database.prepare(`
    INSERT INTO requests (time, nanos, series, ${tokens}, request_id, alias, auth_type, status, latency, first_byte,
      client_ip, user_agent, service_tier, fail_status, fail_body)
    VALUES (${places(3 + tokenColumns.length + 11)})`);
  const putQueue = database.prepare('INSERT INTO queue VALUES (?, ?)');
  const putSum = database.prepare(`
    INSERT INTO quarters VALUES (${places(3 + tokenColumns.length)})
    ON CONFLICT DO UPDATE SET requests = requests + excluded.requests, ${added}`);

  const known = new Map<string, number>();
  const sums = new Map<string, { quarter: number; series: number; counts: number[] }>();
  let last = { time: 0, nanos: 0 };
  let seenVersion = -1;

  const idOf = (put: StatementSync, get: StatementSync, key: (string | number)[], also: string[] = []): number => {
    const found = get.get(...key);
    if (found) return Number(found['id']);
    put.run(...key, ...also);
    return Number(get.get(...key)?.['id']);
  };
  const nameId = (text: string): number => idOf(putName, getName, [text], [fingerprint(text)]);
  const seriesId = (series: Series): number => {
    const { api, hasKey, source, endpoint, provider, model, authIndex, failed } = series;
    const key = JSON.stringify(series);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size >= maxSeries) known.clear();
    const shown = hasKey ? fingerprint(api) : '';
    const parts = [nameId(api), nameId(source), shown, endpoint, provider, model, authIndex, Number(failed)];
    const id = idOf(putSeries, getSeries, parts);
    known.set(key, id);
    return id;
  };
  const write = ({ time, nanos, series, tokens, own }: Row): number | bigint => {
    const id = seriesId(series);
    const quarter = quarterOf(time);
    const key = `${quarter} ${id}`;
    const sum = sums.get(key) ?? { quarter, series: id, counts: Array<number>(tokenColumns.length + 1).fill(0) };
    for (const [index, count] of [1, ...tokens].entries()) sum.counts[index]! += count;
    sums.set(key, sum);
    if (sums.size >= maxSums) writeSums();
    const facts = own
      ? [
          own.requestId,
          own.alias,
          own.authType,
          own.status,
          own.latency,
          own.firstByte ?? null,
          own.clientIp,
          own.userAgent,
          own.serviceTier,
          own.failure?.status ?? null,
          own.failure?.body ?? null,
        ]
      : Array<null>(11).fill(null);
    return putRequest.run(time, nanos, id, ...tokens, ...facts).lastInsertRowid;
  };
  const writeSums = (): void => {
    for (const { quarter, series, counts } of sums.values()) putSum.run(quarter, series, ...counts);
    sums.clear();
  };
  const isNew = (row: Row): boolean => Number(putDigest.run(row.time, digestOf(row)).changes) > 0;
  const entries: Entries = {
    record(row, now) {
      const marked = { ...row, nanos: row.time === last.time ? last.nanos + 1 : 0 };
      while (!isNew(marked)) marked.nanos++;
      last = marked;
      putQueue.run(write(marked), now);
    },
    add(row) {
      const wanted = isNew(row);
      if (wanted) write(row);
      return wanted;
    },
  };

  const forget = (): void => {
    known.clear();
    sums.clear();
  };

  return {
    forget,
    write(act) {
      try {
        return inTransaction(database, () => {
          const version = numberOf(database, 'PRAGMA data_version');
          if (version !== seenVersion) known.clear(); // another process may have removed what is remembered
          seenVersion = version;
          const result = act(entries);
          writeSums();
          return result;
        });
      } catch (error) {
        forget(); // what was new has been rolled back
        throw error;
      }
    },
  };
}
