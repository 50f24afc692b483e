import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { Fault } from '../../platform/fault.ts';
import { inSnapshot } from '../../platform/sqlite.ts';
import type { Grouping, SummaryQuery, UsageFilter, UsageGroup } from '../query.ts';
import { quarterMilliseconds, tokenColumns } from './schema.ts';
import { always, type Columns, numberIn, seriesCondition, tokensIn } from './select.ts';
import { localClock } from './zone.ts';

/** Groups of one answer. */
const maxGroups = 100_000;

const seriesColumns: Partial<Record<Grouping, string>> = {
  key: 'key',
  model: 'model',
  provider: 'provider',
  'auth-index': 'auth_index',
  endpoint: 'endpoint',
};

/** Sums as numbers that never overflow: whole up to 2 to the power of 53. */
const sums = tokenColumns.map((name) => `total(${name}) AS ${name}`).join(', ');

/**
 * Sums of the requests that a filter chooses, in groups, ordered by what they have in common. Whole quarter-hours come from their
 * sums, what is left of a quarter at either end from its requests; those may have gone where the time is long past.
 */
export function summarise(database: DatabaseSync, { filter, groupBy, timeZone }: SummaryQuery): UsageGroup[] {
  const clock = localClock(timeZone);
  const condition = seriesCondition(filter);
  const chosen = groupBy.flatMap((grouping) => seriesColumns[grouping] ?? []);
  const byTime = groupBy.includes('day') || groupBy.includes('hour');
  const groups = new Map<string, UsageGroup>();
  const gather = (row: Columns): void => {
    const local = byTime ? clock(numberIn(row, 'quarter')) : undefined;
    const common = groupBy.map((grouping) =>
      String(grouping === 'day' || grouping === 'hour' ? local?.[grouping] : row[seriesColumns[grouping]!]),
    );
    const name = JSON.stringify(common);
    const known = groups.get(name);
    if (!known && groups.size >= maxGroups)
      throw new Fault('invalid', 'too many groups', {
        message: `too many groups: an answer has at most ${maxGroups}; choose a shorter time or fewer groupings`,
      });
    const counts = { requests: numberIn(row, 'requests'), failed: numberIn(row, 'failures'), ...tokensIn(row) };
    if (known) for (const [member, count] of Object.entries(counts)) known[member as keyof typeof counts] += count;
    else groups.set(name, { ...Object.fromEntries(groupBy.map((grouping, i) => [grouping, common[i]])), ...counts });
  };
  const read = (from: string, requests: string, times: string, values: SQLInputValue[]): void => {
    const by = [...(byTime ? ['quarter'] : []), ...chosen].join(', ');
    const statement = database.prepare(`
      SELECT ${[...(byTime ? ['quarter'] : []), ...chosen, sums].join(', ')},
        total(${requests}) AS requests, total(${requests} * failed) AS failures
      FROM ${from} JOIN series ON series.id = part.series WHERE ${times} AND ${condition.sql} ${by && `GROUP BY ${by}`}`);
    for (const row of statement.iterate(...values, ...condition.values)) if (numberIn(row, 'requests') > 0) gather(row);
  };

  const { whole, parts } = quartersOf(filter);
  inSnapshot(database, () => {
    if (whole) read('quarters AS part', 'requests', 'quarter >= ? AND quarter < ?', [whole.from, whole.to]);
    for (const { quarter, from, to } of parts)
      read(`(SELECT ${quarter} AS quarter, * FROM requests) AS part`, '1', 'time >= ? AND time < ?', [from, to]);
  });
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

type Times = {
  whole: { from: number; to: number } | undefined;
  parts: { quarter: number; from: number; to: number }[];
};

/** Cuts a time into whole quarter-hours and what is left at its ends. */
function quartersOf({ from = always.from, to = always.to }: UsageFilter): Times {
  const first = Math.ceil(from / quarterMilliseconds);
  const end = Math.floor(to / quarterMilliseconds);
  if (from >= to) return { whole: undefined, parts: [] };
  if (first > end) return { whole: undefined, parts: [{ quarter: end, from, to }] };
  const before = { quarter: first - 1, from, to: first * quarterMilliseconds };
  const after = { quarter: end, from: end * quarterMilliseconds, to };
  return {
    whole: first < end ? { from: first, to: end } : undefined,
    parts: [before, after].filter((part) => part.from < part.to),
  };
}
