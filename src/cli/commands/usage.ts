import { type Command, InvalidArgumentError } from 'commander';
import { orThrow, type SummariseUsageData } from '../../../generated/sdk/typescript/src/index.ts';
import type { Action } from '../invocation.ts';
import { type Cell, visible } from '../terminal.ts';

type Grouping = NonNullable<NonNullable<SummariseUsageData['query']>['group-by']>[number];

const groupings: readonly Grouping[] = ['key', 'model', 'provider', 'auth-index', 'day', 'hour', 'endpoint'];
const sums = ['requests', 'failed', 'input_tokens', 'output_tokens', 'cached_tokens', 'total_tokens'] as const;

type Options = { by: Grouping[]; since?: string; until?: string; timeZone: string };

/** `usage`: what requests have cost. */
export function addUsage(api: Command, action: Action): void {
  api
    .command('usage')
    .description('what requests have cost')
    .option('--by <what>', `${groupings.join(', ')}; several with commas between them`, groupingsIn, [
      'model',
    ] as Grouping[])
    .option('--since <when>', 'a date, or how long ago: 30m, 12h, 7d, 4w', timeIn)
    .option('--until <when>', 'the same', timeIn)
    .option('--time-zone <zone>', 'of days and hours', Intl.DateTimeFormat().resolvedOptions().timeZone)
    .action(
      action(async ({ api, terminal, isJson }, { by, since, until, timeZone }: Options) => {
        const query = {
          'group-by': by,
          'time-zone': timeZone,
          ...(since !== undefined && { from: since }),
          ...(until !== undefined && { to: until }),
        };
        const client = await api();
        const { groups } = await orThrow(client.summariseUsage({ query }));
        if (isJson) return terminal.json({ groups });
        if (groups.length === 0) {
          const { 'usage-statistics-enabled': isOn } = await orThrow(client.getUsageStatisticsEnabled());
          return terminal.note(isOn ? 'no requests yet' : 'nothing is recorded: set usage-statistics-enabled true');
        }
        const row = (first: Cell[], group: Record<(typeof sums)[number], number>): Cell[] => [
          ...first,
          ...sums.map((sum) => group[sum].toLocaleString('en')),
        ];
        const total = Object.fromEntries(
          sums.map((sum) => [sum, groups.reduce((all, group) => all + group[sum], 0)]),
        ) as Record<(typeof sums)[number], number>;
        terminal.table(
          [
            ...by.map((title) => ({ title })),
            ...sums.map((title) => ({ title: title.replace('_tokens', ''), align: 'right' as const })),
          ],
          [
            ...groups.map((group) =>
              row(
                by.map((name) => visible(group[name] || '–')),
                group,
              ),
            ),
            ...(groups.length > 1 ? [row(['total', ...by.slice(1).map(() => undefined)], total)] : []),
          ],
        );
      }),
    );
}

export function groupingsIn(text: string): Grouping[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const wrong = names.find((name) => !groupings.includes(name as Grouping));
  if (wrong !== undefined) throw new InvalidArgumentError(`There is no ${wrong}: ${groupings.join(', ')}.`);
  return names as Grouping[];
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** The time that a text means, as the API takes it: a date, or so long before `now` (milliseconds), from 1970 on. */
export function timeIn(text: string, _previous?: unknown, now: number = Date.now()): string {
  const [, count, unit] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  const time = new Date(unit === undefined ? text : now - Number(count) * units[unit]!);
  if (!(time.getTime() >= 0) || (unit === undefined && !/^\d{4}-\d\d/.test(text)))
    throw new InvalidArgumentError('It is a date such as 2026-01-31, or how long ago: 30m, 12h, 7d, 4w.');
  return time.toISOString();
}
