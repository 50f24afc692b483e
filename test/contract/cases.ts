import { authFileCases } from './auth-file-cases.ts';
import type { Case } from './case.ts';
import { keyListCases } from './key-list-cases.ts';
import { logCases } from './log-cases.ts';
import { loginCases } from './login-cases.ts';
import { modelRuleCases } from './model-rule-cases.ts';
import { questionCases } from './question-cases.ts';
import { usageCases } from './usage-cases.ts';

const settings: { name: string; id: string; wrong: unknown[]; right: unknown[] }[] = [
  ...[
    'debug',
    'logging-to-file',
    'usage-statistics-enabled',
    'request-log',
    'ws-auth',
    'force-model-prefix',
    'discover-models',
  ].map((name) => ({
    name,
    id: name.replace(/(^|-)(.)/g, (_, _dash, letter) => letter.toUpperCase()),
    wrong: ['true', 1, null, [], {}],
    right: [true, false],
  })),
  { name: 'quota-exceeded/switch-project', id: 'QuotaExceededSwitchProject', wrong: ['yes', 0], right: [false] },
  {
    name: 'quota-exceeded/switch-preview-model',
    id: 'QuotaExceededSwitchPreviewModel',
    wrong: ['yes', 0],
    right: [false],
  },
  { name: 'routing/session-affinity', id: 'RoutingSessionAffinity', wrong: ['yes', 0], right: [false, true] },
  {
    name: 'routing/session-affinity-by-content',
    id: 'RoutingSessionAffinityByContent',
    wrong: ['yes', 0],
    right: [true],
  },
  {
    name: 'routing/session-affinity-ttl',
    id: 'RoutingSessionAffinityTtl',
    wrong: ['1d', '90', '-1s', 90, null],
    right: ['30m', '1h30m', '1.5h'],
  },
  ...[
    ['request-retry', 'RequestRetry'],
    ['max-retry-interval', 'MaxRetryInterval'],
    ['max-retry-credentials', 'MaxRetryCredentials'],
    ['logs-max-total-size-mb', 'LogsMaxTotalSizeMb'],
    ['error-logs-max-files', 'ErrorLogsMaxFiles'],
  ].map(([name, id]) => ({ name: name!, id: id!, wrong: [-1, 1.5, '3', null, true, 1e300], right: [0, 7] })),
  {
    name: 'proxy-url',
    id: 'ProxyUrl',
    wrong: ['ftp://proxy.example.com', 'proxy.example.com:3128', 'http://', 7, null],
    right: [
      '',
      'https://user:pass@proxy.example.com:3128',
      'socks5h://127.0.0.1:1080',
      'http://[::1]:3128',
      'direct',
      ' none ',
    ],
  },
];

const settingCases = settings.flatMap(({ id, wrong, right }): Case[] =>
  ['put', 'patch'].flatMap((method) => [
    ...wrong.map((value) => ({
      id: `${method}${id}`,
      title: `refuses ${JSON.stringify(value)}`,
      want: 400,
      error: 'invalid body',
      body: { value },
    })),
    ...right.map((value) => ({
      id: `${method}${id}`,
      title: `takes ${JSON.stringify(value)}`,
      want: 200,
      body: { value },
    })),
    { id: `${method}${id}`, title: 'wants a value', want: 400, error: 'invalid body', body: {} },
    { id: `${method}${id}`, title: 'wants JSON', want: 400, error: 'invalid body', body: '{"value":' },
    { id: `${method}${id}`, title: 'wants an object', want: 400, error: 'invalid body', body: '"value"' },
    {
      id: `${method}${id}`,
      title: 'reads what curl sends',
      want: 200,
      body: { value: right[0] },
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    },
  ]),
);

const strategyCases = ['put', 'patch'].flatMap((method): Case[] => [
  ...['rr', 'RoundRobin', ' fill-first ', 'ff', 'wrr', ''].map((value) => ({
    id: `${method}RoutingStrategy`,
    title: `takes ${JSON.stringify(value)}`,
    want: 200,
    body: { value },
  })),
  {
    id: `${method}RoutingStrategy`,
    title: 'refuses an unknown one',
    want: 400,
    error: 'invalid strategy',
    body: { value: 'random' },
  },
  { id: `${method}RoutingStrategy`, title: 'refuses a number', want: 400, error: 'invalid body', body: { value: 1 } },
]);

const configCases: Case[] = [
  { id: 'getConfigYaml', title: 'shows the broken file', want: 200, scenario: 'broken' },
  { id: 'getConfigYaml', title: 'says that the file is gone', want: 404, error: 'not_found', scenario: 'gone' },
  { id: 'getConfigYaml', title: 'says what it cannot read', want: 500, error: 'read_failed', scenario: 'folder' },
  { id: 'getLatestVersion', title: 'says that nobody answers', want: 502, error: 'request_failed', scenario: 'aside' },
  ...['', '# nothing\n', 'a: 1\na: 2\n', 'a: 1\n---\nb: 2\n', 'a: [1\n', '- a\n', 'just text', '\u0000', 'a: *b\n'].map(
    (body) => ({
      id: 'putConfigYaml',
      title: `refuses ${JSON.stringify(body)} as YAML`,
      want: 400,
      error: 'invalid_yaml',
      body,
    }),
  ),
  {
    id: 'putConfigYaml',
    title: 'refuses wrong values',
    want: 422,
    error: 'invalid_config',
    body: 'debug: [1]\nremote-management: {secret-key: mk-correct-horse}\n',
  },
  {
    id: 'putConfigYaml',
    title: 'refuses a file without a management key',
    want: 422,
    error: 'invalid_config',
    body: 'debug: true\n',
  },
];

const apiKeyCases: Case[] = [
  { id: 'putApiKeys', title: 'takes an empty list', want: 200, body: [] },
  { id: 'putApiKeys', title: 'takes empty items', want: 200, body: { items: [] } },
  ...[[''], ['  '], [1], { items: 'x' }, 'null', '{}', [null]].map((body) => ({
    id: 'putApiKeys',
    title: `refuses ${JSON.stringify(body)}`,
    want: 400,
    error: 'invalid body',
    body,
  })),
  { id: 'patchApiKey', title: 'adds a key that replaces none', want: 200, body: { old: 'sk-none', new: 'sk-added' } },
  {
    id: 'patchApiKey',
    title: 'finds no index beyond the end',
    want: 404,
    error: 'item not found',
    body: { index: 2, value: 'sk' },
  },
  {
    id: 'patchApiKey',
    title: 'finds no negative index',
    want: 404,
    error: 'item not found',
    body: { index: -1, value: 'sk' },
  },
  ...[
    {},
    { index: 0 },
    { value: 'sk' },
    { old: 'sk-team-1' },
    { new: 'sk' },
    { index: 0, value: null },
    { old: 'sk-team-1', new: null },
  ].map((body) => ({
    id: 'patchApiKey',
    title: `misses fields in ${JSON.stringify(body)}`,
    want: 400,
    error: 'missing fields',
    body,
  })),
  { id: 'patchApiKey', title: 'refuses a blank key', want: 400, error: 'invalid body', body: { index: 0, value: ' ' } },
  { id: 'deleteApiKey', title: 'removes by value', want: 200, path: '/api-keys?value=sk-team-2' },
  {
    id: 'deleteApiKey',
    title: 'finds no other value',
    want: 404,
    error: 'item not found',
    path: '/api-keys?value=sk-none',
  },
  {
    id: 'deleteApiKey',
    title: 'finds no index beyond the end',
    want: 404,
    error: 'item not found',
    path: '/api-keys?index=2',
  },
  ...['', '?index=', '?value=', '?index=x', '?value=%20'].map((query) => ({
    id: 'deleteApiKey',
    title: `misses both in ${JSON.stringify(query)}`,
    want: 400,
    error: 'missing index or value',
    path: `/api-keys${query}`,
  })),
];

export const cases: Case[] = [
  ...settingCases,
  ...strategyCases,
  ...configCases,
  ...apiKeyCases,
  ...keyListCases,
  ...logCases,
  ...loginCases,
  ...modelRuleCases,
  ...authFileCases,
  ...usageCases,
  ...questionCases,
];
