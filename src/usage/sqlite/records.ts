import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../../platform/fault.ts';
import type { Page, RecordsQuery, UsageFilter, UsageRecord } from '../query.ts';
import { merged } from './merge.ts';
import { always, type Columns, choosesSeries, numberIn, seriesCondition, textIn, tokensIn } from './select.ts';
import { timestampOf } from './timestamp.ts';

/** Where a page ended. */
type Place = { time: number; id: number };

const cursorOf = ({ time, id }: Place): string => Buffer.from(`${time} ${id}`).toString('base64url');

function placeOf(cursor: string): Place {
  const [, time, id] = /^(-?\d{1,16}) (\d{1,16})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (time === undefined)
    throw new Fault('invalid', 'invalid cursor', {
      message: 'invalid cursor: take the next-cursor of an earlier answer',
    });
  return { time: Number(time), id: Number(id) };
}

const columns = `requests.*, series.key, series.endpoint, series.provider, series.model, series.auth_index, series.failed,
  names.fingerprint AS source`;
const joined = `${columns} FROM requests JOIN series ON series.id = requests.series JOIN names ON names.id = series.source`;

/** The requests that a filter chooses, the newest first. Reads little more than it answers, however many there are. */
export function listRecords(database: DatabaseSync, { filter, limit, cursor }: RecordsQuery): Page<UsageRecord> {
  const { from, to } = { ...always, ...defined(filter) };
  const start: Place = cursor === undefined ? { time: to, id: 0 } : placeOf(cursor); // before `to`: no id is below 0
  const newest = (series: number | undefined, pageSize: number): Generator<Columns> => {
    const statement = database.prepare(`
      SELECT ${joined} WHERE ${series === undefined ? '' : 'requests.series = ? AND'}
        (requests.time, requests.id) < (?, ?) AND requests.time < ? AND requests.time >= ?
      ORDER BY requests.time DESC, requests.id DESC LIMIT ?`);
    return pages((place) =>
      statement.all(...(series === undefined ? [] : [series]), place.time, place.id, to, from, pageSize),
    );
  };
  function* pages(read: (place: Place) => Columns[]): Generator<Columns> {
    for (let place = start; ; ) {
      const page = read(place);
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      place = placeIn(last);
    }
  }
  const chosen = choosesSeries(filter) ? seriesOf(database, filter) : undefined;
  const rows = chosen
    ? merged(
        chosen.map((id) => newest(id, Math.min(limit + 1, Math.ceil(limit / chosen.length) + 8))),
        (a, b) =>
          numberIn(a, 'time') > numberIn(b, 'time') ||
          (a['time'] === b['time'] && numberIn(a, 'id') > numberIn(b, 'id')),
      )
    : newest(undefined, limit + 1);
  const read: Columns[] = [];
  for (const row of rows) {
    read.push(row);
    if (read.length > limit) break;
  }
  const shown = read.slice(0, limit);
  const last = shown.at(-1);
  return {
    records: shown.map(recordOf),
    nextCursor: read.length > limit && last ? cursorOf(placeIn(last)) : undefined,
  };
}

const defined = ({ from, to }: UsageFilter) => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

const placeIn = (row: Columns): Place => ({ time: numberIn(row, 'time'), id: numberIn(row, 'id') });

function seriesOf(database: DatabaseSync, filter: UsageFilter): number[] {
  const { sql, values } = seriesCondition(filter);
  return database
    .prepare(`SELECT id FROM series WHERE ${sql}`)
    .all(...values)
    .map(({ id }) => Number(id));
}

function recordOf(row: Columns): UsageRecord {
  const optional = (name: string) => (row[name] === null ? undefined : numberIn(row, name));
  const [firstByte, failStatus] = [optional('first_byte'), optional('fail_status')];
  return {
    time: timestampOf({ time: numberIn(row, 'time'), nanos: numberIn(row, 'nanos') }),
    key: textIn(row, 'key'),
    endpoint: textIn(row, 'endpoint'),
    provider: textIn(row, 'provider'),
    model: textIn(row, 'model'),
    'auth-index': textIn(row, 'auth_index'),
    source: textIn(row, 'source'),
    failed: row['failed'] === 1,
    tokens: tokensIn(row),
    ...(row['request_id'] !== null && {
      'request-id': textIn(row, 'request_id'),
      alias: textIn(row, 'alias'),
      'auth-type': textIn(row, 'auth_type'),
      status: numberIn(row, 'status'),
      latency_ms: numberIn(row, 'latency'),
      ...(firstByte !== undefined && { ttft_ms: firstByte }),
      'client-ip': textIn(row, 'client_ip'),
      'user-agent': textIn(row, 'user_agent'),
      'service-tier': textIn(row, 'service_tier'),
      ...(failStatus !== undefined && { fail: { status_code: failStatus, body: textIn(row, 'fail_body') } }),
    }),
  };
}
