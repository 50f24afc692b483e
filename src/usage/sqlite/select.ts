import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { TokenCounts, UsageFilter } from '../query.ts';

/** A condition on the table `series`, and its values. */
export function seriesCondition(filter: UsageFilter): { sql: string; values: SQLInputValue[] } {
  const { key, model, provider, authIndex, failed } = filter;
  const wanted: [string, SQLInputValue | undefined][] = [
    ['key', key],
    ['model', model],
    ['provider', provider],
    ['auth_index', authIndex],
    ['failed', failed === undefined ? undefined : Number(failed)],
  ];
  const given = wanted.filter((one): one is [string, SQLInputValue] => one[1] !== undefined);
  return {
    sql: given.map(([column]) => `series.${column} = ?`).join(' AND ') || 'TRUE',
    values: given.map(([, value]) => value),
  };
}

/** Whether a filter tells some series from others. */
export const choosesSeries = (filter: UsageFilter): boolean => seriesCondition(filter).values.length > 0;

export type Columns = Record<string, SQLOutputValue>;

export const textIn = (columns: Columns, name: string): string => String(columns[name] ?? '');
export const numberIn = (columns: Columns, name: string): number => Number(columns[name] ?? 0);

/** The token counts of a row or of a sum. */
export const tokensIn = (columns: Columns): TokenCounts => ({
  input_tokens: numberIn(columns, 'input'),
  output_tokens: numberIn(columns, 'output'),
  reasoning_tokens: numberIn(columns, 'reasoning'),
  cached_tokens: numberIn(columns, 'cached'),
  cache_write_tokens: numberIn(columns, 'cache_write'),
  total_tokens: numberIn(columns, 'total'),
});

/** The least and the greatest time that SQLite compares with. */
export const always = { from: -8.64e15, to: 8.64e15 };
