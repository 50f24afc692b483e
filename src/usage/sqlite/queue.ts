import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../platform/fault.ts';
import { inTransaction } from '../../platform/sqlite.ts';
import type { Page, QueueRecord } from '../query.ts';
import { type Columns, numberIn, textIn, tokensIn } from './select.ts';
import { timestampOf } from './timestamp.ts';

/** Records that waited longer than `seconds` at `now` are no longer in the queue. */
export type QueueQuery = { count: number; seconds: number; now: number };

const joined = `
  SELECT requests.*, queue.recorded, series.key, series.endpoint, series.provider, series.model, series.auth_index, series.failed,
    api.text AS api, source.text AS source
  FROM queue JOIN requests ON requests.id = queue.request JOIN series ON series.id = requests.series
    JOIN names AS api ON api.id = series.api JOIN names AS source ON source.id = series.source
  WHERE queue.request > ? ORDER BY queue.request LIMIT ?`;

/** Takes the oldest records out of the queue. */
export const takeFromQueue = (database: DatabaseSync, { count, seconds, now }: QueueQuery): QueueRecord[] =>
  inTransaction(database, () => {
    expire(database, now - seconds * 1000);
    const rows = database.prepare(joined).all(0, count);
    database.prepare('DELETE FROM queue WHERE request <= ?').run(numberIn(rows.at(-1) ?? {}, 'id'));
    return rows.map(recordOf);
  });

/** The records that follow a cursor, or the oldest of all; none is taken out. There is always a cursor to go on from. */
export function readQueue(
  database: DatabaseSync,
  { count, seconds, now, cursor }: QueueQuery & { cursor: string },
): Page<QueueRecord> {
  if (!/^\d{0,16}$/.test(cursor))
    throw new Fault('invalid', 'invalid cursor', {
      message: 'invalid cursor: take the next-cursor of an earlier answer',
    });
  const start = Number(cursor);
  const oldest = numberIn(database.prepare(oldestKept).get(now - seconds * 1000) ?? {}, 'request');
  const rows = oldest === 0 ? [] : database.prepare(joined).all(Math.max(start, oldest - 1), count);
  return {
    records: rows.map(recordOf),
    nextCursor: String(rows.length > 0 ? numberIn(rows.at(-1) ?? {}, 'id') : start),
  };
}

/** The queue is in the order in which records came into it. */
const oldestKept = 'SELECT request FROM queue WHERE recorded >= ? ORDER BY request LIMIT 1';

/** Drops what came into the queue before a time. */
export function expire(database: DatabaseSync, before: number): void {
  const kept = database.prepare(oldestKept).get(before);
  if (kept) database.prepare('DELETE FROM queue WHERE request < ?').run(numberIn(kept, 'request'));
  else database.exec('DELETE FROM queue');
}

function recordOf(row: Columns): QueueRecord {
  const { cache_write_tokens, ...tokens } = tokensIn(row);
  const hasKey = row['key'] !== '';
  return {
    timestamp: timestampOf({ time: numberIn(row, 'time'), nanos: numberIn(row, 'nanos') }),
    latency_ms: numberIn(row, 'latency'),
    ttft_ms: numberIn(row, 'first_byte'),
    source: textIn(row, 'source'),
    auth_index: textIn(row, 'auth_index'),
    client_ip: textIn(row, 'client_ip'),
    user_agent: textIn(row, 'user_agent'),
    tokens: { ...tokens, cache_read_tokens: tokens.cached_tokens, cache_creation_tokens: cache_write_tokens },
    failed: row['failed'] === 1,
    fail: {
      status_code: row['failed'] === 1 ? numberIn(row, 'fail_status') || numberIn(row, 'status') : 200,
      body: textIn(row, 'fail_body'),
    },
    provider: textIn(row, 'provider') || 'unknown',
    model: textIn(row, 'model'),
    alias: textIn(row, 'alias') || textIn(row, 'model'),
    endpoint: textIn(row, 'endpoint'),
    auth_type: textIn(row, 'auth_type') || 'unknown',
    api_key: hasKey ? textIn(row, 'api') : '',
    request_id: textIn(row, 'request_id'),
    service_tier: textIn(row, 'service_tier'),
  };
}
