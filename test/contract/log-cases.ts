import type { Case } from './case.ts';

const name = 'error-v1-chat-completions-2026-01-02T030405-5f0c3a9e.log';

export const logCases: Case[] = [
  ...[
    '',
    '?limit=',
    '?after=&limit=%201',
    '?after=-1',
    '?after=x',
    '?limit=%2B7&cursor=',
    '?cursor=x&after=1&limit=10000',
  ].map((query) => ({ id: 'getLogs', title: `reads ${JSON.stringify(query)}`, want: 200, path: `/logs${query}` })),
  ...['x', '1.5', '1e3', '0x1', '99999999999999999999'].map((limit) => ({
    id: 'getLogs',
    title: `refuses ${limit} as a limit`,
    want: 400,
    error: 'invalid limit: must be a positive integer',
    path: `/logs?limit=${limit}`,
  })),
  ...['0', '-1'].map((limit) => ({
    id: 'getLogs',
    title: `refuses ${limit} as a limit`,
    want: 400,
    error: 'invalid limit: must be greater than zero',
    path: `/logs?limit=${limit}`,
  })),
  ...['getLogs', 'deleteLogs'].map(
    (id): Case => ({
      id,
      title: 'says that the log does not go to files',
      want: 400,
      error: 'logging to file disabled',
      scenario: 'aside',
    }),
  ),
  ...[
    ['getLogs', 'failed to read log files'],
    ['deleteLogs', 'failed to clear log files'],
    ['listRequestLogs', 'failed to list log directory'],
    ['listRequestErrorLogs', 'failed to list log directory'],
    ['downloadRequestErrorLog', 'failed to read log file'],
    ['downloadRequestLog', 'failed to list log directory'],
  ].map(
    ([id, error]): Case => ({
      id: id!,
      title: 'says that the directory is none',
      want: 500,
      error: error!,
      scenario: 'unreadable',
    }),
  ),
  ...['listRequestLogs', 'listRequestErrorLogs'].map(
    (id): Case => ({ id, title: 'lists nothing without a directory', want: 200, scenario: 'aside' }),
  ),
  ...['0', '1001', 'x', '1.5'].map((limit) => ({
    id: 'listRequestLogs',
    title: `refuses ${limit} as a limit`,
    want: 400,
    path: `/request-logs?limit=${limit}`,
  })),
  {
    id: 'listRequestLogs',
    title: 'refuses a cursor that is none',
    want: 400,
    error: 'invalid cursor',
    path: '/request-logs?cursor=x',
  },
  { id: 'downloadRequestErrorLog', title: 'trims the name', want: 200, path: `/request-error-logs/%20${name}` },
  ...[
    'a%5Cb',
    '%20',
    '%2E%2E%2Fconfig.yaml',
    'error-a%2Fb.log',
    '..%5Cconfig.yaml',
    'error-%00.log',
    'error-%0A.log',
  ].map((wrong) => ({
    id: 'downloadRequestErrorLog',
    title: `refuses ${wrong} as a name`,
    want: 400,
    error: 'invalid log file name',
    path: `/request-error-logs/${wrong}`,
  })),
  ...['main.log', 'error-none.log', 'error-none', name.slice('error-'.length), 'config.yaml'].map((missing) => ({
    id: 'downloadRequestErrorLog',
    title: `finds no ${missing}`,
    want: 404,
    error: 'log file not found',
    path: `/request-error-logs/${missing}`,
  })),
  ...['a%5Cb', 'a%2Fb', '%20'].map((wrong) => ({
    id: 'downloadRequestLog',
    title: `refuses ${wrong} as an id`,
    want: 400,
    error: 'invalid request ID',
    path: `/request-log-by-id/${wrong}`,
  })),
  {
    id: 'downloadRequestLog',
    title: 'finds no other id',
    want: 404,
    error: 'log file not found for the given request ID',
    path: '/request-log-by-id/00000000',
  },
  {
    id: 'downloadRequestLog',
    title: 'says that there is no directory',
    want: 404,
    error: 'log directory not found',
    scenario: 'aside',
  },
];
