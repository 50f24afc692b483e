import type { Case } from './case.ts';

const refuses = (id: string, path: string, queries: Record<string, string>): Case[] =>
  Object.entries(queries).map(([query, error]) => ({
    id,
    title: `refuses ${JSON.stringify(query)}`,
    want: 400,
    error,
    path: `${path}?${query}`,
  }));
const takes = (id: string, path: string, queries: string[]): Case[] =>
  queries.map((query) => ({ id, title: `takes ${JSON.stringify(query)}`, want: 200, path: `${path}?${query}` }));

const wrongFilters = {
  'from=yesterday': 'invalid query',
  'to=2026-13-01T00:00:00Z': 'invalid query',
  'key=sk-team-1': 'invalid query',
  'failed=maybe': 'invalid query',
};
const rightFilters = [
  '',
  'from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00.5%2B05:45',
  'from=2027-01-01T00:00:00Z&to=2026-01-01T00:00:00Z',
  'key=0123456789abcdef&model=m&provider=claude&auth-index=x&failed=true',
  'key=&model=&provider=&auth-index=&cursor=',
];

/** What operations on usage take and refuse, beyond the document's examples. */
export const usageCases: Case[] = [
  ...takes('getUsage', '/usage', ['', 'details=false', 'details=all']),
  ...refuses('getUsage', '/usage', { 'details=some': 'invalid query', 'details=': 'invalid query' }),
  ...refuses('deleteUsage', '/usage', {
    'before=soon': 'invalid query',
    'before=': 'invalid query',
    'to=2026-01-01T00:00:00Z': 'invalid query',
    'before=2026-01-01T00:00:00Z&model=m': 'invalid query',
  }),
  { id: 'deleteUsage', title: 'forgets everything', want: 200, path: '/usage' },
  ...takes('listUsageRecords', '/usage/records', [...rightFilters, 'limit=1000']),
  ...refuses('listUsageRecords', '/usage/records', {
    ...wrongFilters,
    'limit=0': 'invalid query',
    'limit=1001': 'invalid query',
    'limit=x': 'invalid query',
    'cursor=x': 'invalid cursor',
  }),
  ...takes('summariseUsage', '/usage/summary', [
    ...rightFilters,
    'group-by=key,model,provider,auth-index,day,hour,endpoint',
    'group-by=hour&time-zone=Asia/Kathmandu',
  ]),
  ...refuses('summariseUsage', '/usage/summary', {
    ...wrongFilters,
    'group-by=colour': 'invalid query',
    'group-by=day,day': 'invalid query',
    'time-zone=Mars/Olympus': 'invalid time-zone',
    'time-zone=': 'invalid time-zone',
  }),
  { id: 'summariseUsage', title: 'answers in CSV', want: 200, headers: { Accept: 'text/csv' } },
  ...takes('readUsageQueue', '/usage-queue', ['', 'count=1000000', 'cursor=', 'cursor=0&count=5']),
  ...refuses('readUsageQueue', '/usage-queue', {
    'count=0': 'count must be a positive integer',
    'count=-1': 'count must be a positive integer',
    'count=1.5': 'count must be a positive integer',
    'count=x': 'count must be a positive integer',
    'count=': 'count must be a positive integer',
    'cursor=x': 'invalid cursor',
  }),
  ...['', '[]', '"x"', '{', '{}{}', '{"usage":[]}'].map((body) => ({
    id: 'importUsage',
    title: `refuses ${JSON.stringify(body)}`,
    want: 400,
    error: 'invalid json',
    body,
  })),
  {
    id: 'importUsage',
    title: 'refuses another version',
    want: 400,
    error: 'unsupported version',
    body: { version: 2 },
  },
  { id: 'importUsage', title: 'takes an export of nothing', want: 200, body: {} },
];
