import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { inSnapshot } from '../../platform/sqlite.ts';
import type { Details, ReportQuery } from '../query.ts';
import { merged } from './merge.ts';
import { type Columns, numberIn, textIn } from './select.ts';
import { timestampOf } from './timestamp.ts';
import { localClock } from './zone.ts';

/** Characters of a piece of the text. */
const pieceLength = 64 * 1024;
/** Details that are read at once. No read lasts longer, so none keeps the write-ahead log from beginning anew. */
const pageSize = 500;

type Totals = { requests: number; failures: number; tokens: number };
type Model = { name: string; totals: Totals; series: { id: number; fixed: string; failed: boolean }[] };
type Bounds = {
  /** The last request that the totals count. */
  lastId: number;
  /** The oldest detail that is shown. */
  since: { time: number; id: number };
};

/**
 * GET /usage, or an export, in the reference's shape, as JSON in pieces. Totals come from the sums of quarter-hours, so that only
 * details cost more the more there are. Names are the clients' keys as they were given.
 */
export function* report(database: DatabaseSync, { details, exportedAt }: ReportQuery): Generator<string> {
  let text = '';
  for (const part of parts(database, details, exportedAt)) {
    text += part;
    if (text.length < pieceLength) continue;
    yield text;
    text = '';
  }
  yield text;
}

function* parts(database: DatabaseSync, details: Details, exportedAt: string | undefined): Generator<string> {
  const { apis, times, bounds } = inSnapshot(database, () => ({
    apis: apisOf(database),
    times: timesOf(database),
    bounds: boundsOf(database, details),
  }));
  const all = sumOf([...apis.values()].flat().map(({ totals }) => totals));
  if (exportedAt !== undefined) yield `{"version":1,"exported_at":${JSON.stringify(exportedAt)},"usage":`;
  else yield '{"usage":';
  yield `{"total_requests":${all.requests},"success_count":${all.requests - all.failures},"failure_count":${all.failures},"total_tokens":${all.tokens},"apis":{`;
  let first = true;
  for (const [name, models] of apis) {
    const totals = sumOf(models.map((model) => model.totals));
    yield `${first ? '' : ','}${JSON.stringify(name)}:{${totalsText(totals)},"models":{`;
    first = false;
    for (const [index, model] of models.entries()) {
      yield `${index === 0 ? '' : ','}${JSON.stringify(model.name)}:{${totalsText(model.totals)},"details":[`;
      if (bounds) yield* detailTexts(database, model, bounds);
      yield ']}';
    }
    yield '}}';
  }
  yield `},${JSON.stringify(times).slice(1)}`;
  yield exportedAt === undefined ? `,"failed_requests":${all.failures}}` : '}';
}

const totalsText = ({ requests, tokens }: Totals): string => `"total_requests":${requests},"total_tokens":${tokens}`;

const sumOf = (totals: readonly Totals[]): Totals =>
  totals.reduce(
    (sum, one) => ({
      requests: sum.requests + one.requests,
      failures: sum.failures + one.failures,
      tokens: sum.tokens + one.tokens,
    }),
    { requests: 0, failures: 0, tokens: 0 },
  );

/** Each api name's models, with what they sum up to. */
function apisOf(database: DatabaseSync): Map<string, Model[]> {
  const apis = new Map<string, Map<string, Model>>();
  const rows = database.prepare(`
    SELECT series.id, api.text AS api, series.model, source.text AS source, series.auth_index, series.failed,
      sums.requests, sums.tokens
    FROM (SELECT series, total(requests) AS requests, total(total) AS tokens FROM quarters GROUP BY series) AS sums
    JOIN series ON series.id = sums.series JOIN names AS api ON api.id = series.api JOIN names AS source ON source.id = series.source
    ORDER BY api.text, series.model, series.id`);
  for (const row of rows.iterate()) {
    const [api, name, failed] = [textIn(row, 'api'), textIn(row, 'model'), row['failed'] === 1];
    const models = apis.get(api) ?? new Map<string, Model>();
    const model = models.get(name) ?? { name, totals: sumOf([]), series: [] };
    const requests = numberIn(row, 'requests');
    model.totals = sumOf([
      model.totals,
      { requests, failures: failed ? requests : 0, tokens: numberIn(row, 'tokens') },
    ]);
    const fixed = `"source":${JSON.stringify(textIn(row, 'source'))},"auth_index":${JSON.stringify(textIn(row, 'auth_index'))}`;
    model.series.push({ id: numberIn(row, 'id'), fixed, failed });
    apis.set(api, models.set(name, model));
  }
  return new Map([...apis].map(([api, models]) => [api, [...models.values()]]));
}

/** Requests and tokens by day and by hour, on the server's own clock; the hours of all days add up. */
function timesOf(database: DatabaseSync) {
  const clock = localClock();
  const [requestsByDay, requestsByHour, tokensByDay, tokensByHour] = [{}, {}, {}, {}] as Record<string, number>[];
  const add = (sums: Record<string, number> | undefined, name: string, count: number): void => {
    if (sums) sums[name] = (sums[name] ?? 0) + count;
  };
  const rows = database.prepare(
    'SELECT quarter, total(requests) AS requests, total(total) AS tokens FROM quarters GROUP BY quarter',
  );
  for (const row of rows.iterate()) {
    const { day, hour } = clock(numberIn(row, 'quarter'));
    add(requestsByDay, day, numberIn(row, 'requests'));
    add(requestsByHour, hour, numberIn(row, 'requests'));
    add(tokensByDay, day, numberIn(row, 'tokens'));
    add(tokensByHour, hour, numberIn(row, 'tokens'));
  }
  return {
    requests_by_day: requestsByDay,
    requests_by_hour: requestsByHour,
    tokens_by_day: tokensByDay,
    tokens_by_hour: tokensByHour,
  };
}

function boundsOf(database: DatabaseSync, details: Details): Bounds | undefined {
  if (details === 'none') return undefined;
  const lastId = numberIn(database.prepare('SELECT max(id) AS id FROM requests').get() ?? {}, 'id');
  const everything = { lastId, since: { time: -Infinity, id: 0 } };
  if (details === 'all') return everything;
  if (details.newest <= 0) return undefined;
  const oldest = database
    .prepare('SELECT time, id FROM requests ORDER BY time DESC, id DESC LIMIT 1 OFFSET ?')
    .get(details.newest - 1);
  return oldest ? { lastId, since: { time: numberIn(oldest, 'time'), id: numberIn(oldest, 'id') } } : everything;
}

/** The details of a model, the oldest first. */
function* detailTexts(database: DatabaseSync, { series }: Model, { lastId, since }: Bounds): Generator<string> {
  const page = database.prepare(`
    SELECT id, time, nanos, input, output, reasoning, cached, total FROM requests
    WHERE series = ? AND (time, id) >= (?, ?) AND id <= ? ORDER BY time, id LIMIT ${pageSize}`);
  function* ofSeries({ id, fixed, failed }: Model['series'][number]): Generator<{ row: Columns; text: string }> {
    for (let place: SQLInputValue[] = [since.time, since.id]; ; ) {
      const rows = page.all(id, ...place, lastId);
      for (const row of rows) yield { row, text: detailText(row, fixed, failed) };
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      place = [numberIn(last, 'time'), numberIn(last, 'id') + 1];
    }
  }
  let separator = '';
  const isBefore = ({ row: a }: { row: Columns }, { row: b }: { row: Columns }): boolean =>
    numberIn(a, 'time') < numberIn(b, 'time') ||
    (a['time'] === b['time'] && numberIn(a, 'nanos') < numberIn(b, 'nanos'));
  for (const { text } of merged(series.map(ofSeries), isBefore)) {
    yield separator + text;
    separator = ',';
  }
}

function detailText(row: Columns, fixed: string, failed: boolean): string {
  const timestamp = timestampOf({ time: numberIn(row, 'time'), nanos: numberIn(row, 'nanos') });
  return `{"timestamp":"${timestamp}",${fixed},"tokens":{"input_tokens":${row['input']},"output_tokens":${row['output']},"reasoning_tokens":${row['reasoning']},"cached_tokens":${row['cached']},"total_tokens":${row['total']}},"failed":${failed}}`;
}
