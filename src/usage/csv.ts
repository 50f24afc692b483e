import type { Grouping, UsageGroup } from './query.ts';

const counts = [
  'requests',
  'failed',
  'input_tokens',
  'output_tokens',
  'reasoning_tokens',
  'cached_tokens',
  'cache_write_tokens',
  'total_tokens',
] as const;

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Groups as CSV (RFC 4180) with a line of names. */
export function groupsAsCsv(groups: readonly UsageGroup[], groupBy: readonly Grouping[]): string {
  const columns = [...groupBy, ...counts];
  const lines = groups.map((group) => columns.map((column) => cell(group[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
