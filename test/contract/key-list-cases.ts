// Longer than 300 lines because it is one table of cases.
import type { Case } from './case.ts';

/** What the lists of keys have in common, and where they differ. */
const lists = [
  {
    path: 'gemini-api-key',
    many: 'GeminiApiKeys',
    one: 'GeminiApiKey',
    key: 'AIza',
    url: 'https://gemini.example.com',
    findsBlank: false,
  },
  {
    path: 'interactions-api-key',
    many: 'InteractionsApiKeys',
    one: 'InteractionsApiKey',
    key: 'AIza',
    url: 'https://gemini.example.com',
    findsBlank: false,
  },
  {
    path: 'claude-api-key',
    many: 'ClaudeApiKeys',
    one: 'ClaudeApiKey',
    key: 'sk-ant',
    url: 'https://claude.example.com',
    findsBlank: true,
  },
  {
    path: 'codex-api-key',
    many: 'CodexApiKeys',
    one: 'CodexApiKey',
    key: 'sk-codex',
    url: 'https://codex.example.com/v1',
    findsBlank: true,
  },
  {
    path: 'xai-api-key',
    many: 'XaiApiKeys',
    one: 'XaiApiKey',
    key: 'xai',
    url: 'https://xai.example.com/v1',
    findsBlank: true,
  },
  {
    path: 'vertex-api-key',
    many: 'VertexApiKeys',
    one: 'VertexApiKey',
    key: 'vk',
    url: 'https://vertex.example.com',
    findsBlank: false,
  },
] as const;

const sameKey = 'multiple items match api-key; base-url is required';
const sameEntry = 'multiple items match; index is required';
const notFound = 'item not found';

/** Members with values that no list takes; what is wrong with them is in the answer. */
const unfit: Record<string, unknown[]> = {
  'api-key': [1, 'AIza…ple-1', true],
  'base-url': ['ftp://files.example.com', 'api.example.com', 'https://', 7],
  'proxy-url': ['proxy.example.com:3128', 'direct!', 7],
  priority: [1.5, '1', 1e300, true],
  weight: [1.5, '1', 1_000_001, true],
  prefix: [7],
  headers: [{ 'X Team': 'red' }, { 'X-Team': 'red\nX-Role: admin' }, { 'X-Team': 7 }, ['X-Team'], 'X-Team: red'],
  'excluded-models': [['gpt', 7], 'gpt', {}],
  models: [{}, ['gpt'], [{ name: 7 }], [{ alias: [] }], [null]],
  'disable-cooling': ['yes', 1],
  'request-retry': [1.5, '3', 1001],
};

const asBody = (value: unknown): string => JSON.stringify(value);

const listCases = lists.flatMap(({ path, many, one, key, url, findsBlank }): Case[] => [
  ...[...Object.entries(unfit)].flatMap(([member, values]) =>
    values.flatMap((value): Case[] => [
      {
        id: `put${many}`,
        title: `refuses ${asBody({ [member]: value })}`,
        want: 400,
        error: 'invalid body',
        body: [{ 'api-key': 'k', 'base-url': url, [member]: value }],
      },
      {
        id: `patch${one}`,
        title: `refuses ${asBody({ [member]: value })}`,
        want: 400,
        error: 'invalid body',
        body: { index: 0, value: { [member]: value } },
      },
    ]),
  ),
  ...[
    {
      'api-key': 'k',
      'base-url': url,
      prefix: null,
      headers: null,
      models: null,
      weight: null,
      'excluded-models': null,
    },
    { 'api-key': 'k', 'base-url': ` ${url} `, 'proxy-url': 'none', weight: -1, priority: -5, 'request-retry': -1 },
    {
      'api-key': 'k',
      'base-url': url,
      models: [
        { name: 'a', alias: 'pool' },
        { name: 'b', alias: 'pool', thinking: { levels: [] } },
      ],
    },
    { 'api-key': 'k', 'base-url': url, 'auth-index': 'whatever', later: { versions: ['know', 'more'] } },
  ].map((entry): Case => ({ id: `put${many}`, title: `takes ${asBody(entry)}`, want: 200, body: [entry] })),
  ...[[], { items: [] }, 'null'].map(
    (body): Case => ({ id: `put${many}`, title: `empties the list for ${asBody(body)}`, want: 200, body }),
  ),
  ...[{}, { items: {} }, { items: null }, [null], [[]], [7], '"AIza"', '[', 'true'].map(
    (body): Case => ({ id: `put${many}`, title: `refuses ${asBody(body)}`, want: 400, error: 'invalid body', body }),
  ),
  ...[
    {},
    { index: 0 },
    { index: 0, value: null },
    { index: '0', value: {} },
    { index: 0.5, value: {} },
    { index: 0, value: [] },
    { match: 7, value: {} },
    [],
  ].map(
    (body): Case => ({ id: `patch${one}`, title: `refuses ${asBody(body)}`, want: 400, error: 'invalid body', body }),
  ),
  ...[
    { value: {} },
    { index: null, value: {} },
    { index: 99, value: {} },
    { index: -1, value: {} },
    { match: 'none', value: {} },
  ].map(
    (body): Case => ({
      id: `patch${one}`,
      title: `finds nothing for ${asBody(body)}`,
      want: 404,
      error: notFound,
      body,
    }),
  ),
  {
    id: `patch${one}`,
    title: findsBlank ? 'finds the entry without a key' : 'finds nothing for a blank key',
    want: findsBlank ? 200 : 404,
    body: { match: ' ', value: { weight: 2 } },
  },
  { id: `patch${one}`, title: 'does nothing', want: 200, body: { index: 0, value: {} } },
  {
    id: `patch${one}`,
    title: 'trims a match',
    want: 200,
    body: { match: ` ${key}-example-1 `, value: { priority: 1 } },
  },
  {
    id: `patch${one}`,
    title: 'wants a base-url for equal keys',
    want: 400,
    error: sameKey,
    body: { match: `${key}-twice`, value: {} },
  },
  {
    id: `patch${one}`,
    title: 'wants an index for equal entries',
    want: 400,
    error: sameEntry,
    body: { match: `${key}-equal`, value: {} },
  },
  {
    id: `patch${one}`,
    title: 'tells equal keys apart by base-url',
    want: 200,
    path: `/${path}?base-url=${encodeURIComponent(url)}`,
    body: { match: `${key}-twice`, value: { priority: 1 } },
  },
  {
    id: `patch${one}`,
    title: 'finds no entry with another base-url',
    want: 404,
    error: notFound,
    path: `/${path}?base-url=https://none.example.com`,
    body: { match: `${key}-example-1`, value: {} },
  },
  { id: `delete${one}`, title: 'removes by index', want: 200, path: `/${path}?index=1` },
  {
    id: `delete${one}`,
    title: 'removes by both',
    want: 200,
    path: `/${path}?api-key=${key}-example-1&index=0`,
  },
  { id: `delete${one}`, title: 'trims a key', want: 200, path: `/${path}?api-key=%20${key}-example-1%20` },
  {
    id: `delete${one}`,
    title: 'tells equal keys apart by base-url',
    want: 200,
    path: `/${path}?api-key=${key}-twice&base-url=${encodeURIComponent(url)}`,
  },
  {
    id: `delete${one}`,
    title: 'wants a base-url for equal keys',
    want: 400,
    error: sameKey,
    path: `/${path}?api-key=${key}-twice`,
  },
  {
    id: `delete${one}`,
    title: 'wants an index for equal entries',
    want: 400,
    error: sameEntry,
    path: `/${path}?api-key=${key}-equal`,
  },
  ...[
    `api-key=none`,
    `index=99`,
    'index=-1',
    `api-key=${key}-example-1&index=1`,
    `api-key=${key}-example-1&base-url=https://none.example.com`,
  ].map(
    (query): Case => ({
      id: `delete${one}`,
      title: `finds nothing for ${query}`,
      want: 404,
      error: notFound,
      path: `/${path}?${query}`,
    }),
  ),
  ...[
    '',
    '?api-key=',
    '?api-key=%20&base-url=',
    '?index=',
    '?index=x',
    '?index=1.5',
    `?base-url=${encodeURIComponent(url)}`,
  ].map(
    (query): Case => ({
      id: `delete${one}`,
      title: `misses both in "${query}"`,
      want: 400,
      error: 'missing api-key or index',
      path: `/${path}${query}`,
    }),
  ),
]);

/** `base-url=` given but empty is the entry without one, in the lists whose entries may have none. */
const withoutBaseUrl = lists
  .filter(({ path }) => !/codex|xai/.test(path))
  .flatMap(({ path, one, key }): Case[] => [
    {
      id: `delete${one}`,
      title: 'means the entry without base-url',
      want: 200,
      path: `/${path}?api-key=${key}-twice&base-url=`,
    },
    {
      id: `patch${one}`,
      title: 'means the entry without base-url',
      want: 200,
      path: `/${path}?base-url=`,
      body: { match: `${key}-twice`, value: { weight: 1 } },
    },
    {
      id: `delete${one}`,
      title: 'wants an index for entries equal in both',
      want: 400,
      error: sameEntry,
      path: `/${path}?api-key=${key}-equal&base-url=`,
    },
  ]);

const required: Case[] = [
  ...['patchCodexApiKey', 'patchXaiApiKey', 'patchOpenAICompatibility'].map(
    (id): Case => ({
      id,
      title: 'does not clear a base-url',
      want: 400,
      error: 'invalid body',
      body: { index: 0, value: { 'base-url': null } },
    }),
  ),
  {
    id: 'patchOpenAICompatibility',
    title: 'does not clear a name',
    want: 400,
    error: 'invalid body',
    body: { index: 0, value: { name: null } },
  },
  {
    id: 'patchVertexApiKey',
    title: 'does not clear a key',
    want: 400,
    error: 'invalid body',
    body: { index: 0, value: { 'api-key': null } },
  },
  ...[[{}], [{ 'api-key': ' ' }], [{ 'base-url': 'https://vertex.example.com' }]].map(
    (body): Case => ({
      id: 'putVertexApiKeys',
      title: `wants a key in ${asBody(body)}`,
      want: 400,
      error: 'vertex-api-key[0].api-key is required',
      body,
    }),
  ),
];

const plainGemini: Case[] = [
  ...[[''], [' '], ['AIza…1'], ['AIza', 7]].map(
    (body): Case => ({
      id: 'putGeminiApiKeys',
      title: `refuses ${asBody(body)}`,
      want: 400,
      error: 'invalid body',
      body,
    }),
  ),
  {
    id: 'patchGeminiApiKey',
    title: 'replaces a key by match',
    want: 200,
    body: { match: 'AIza-example-1', value: 'AIza-new' },
  },
  { id: 'patchGeminiApiKey', title: 'adds what replaces none', want: 200, body: { old: 'AIza-none', new: 'AIza-new' } },
  {
    id: 'patchGeminiApiKey',
    title: 'wants to know which of equal keys',
    want: 400,
    error: sameKey,
    body: { old: 'AIza-twice', new: 'AIza-new' },
  },
  ...[
    { old: 'AIza-example-1' },
    { old: 'AIza-example-1', new: null },
    { old: 'AIza-example-1', new: ' ' },
    { new: 'AIza' },
    { index: 0, value: '' },
  ].map(
    (body): Case => ({
      id: 'patchGeminiApiKey',
      title: `refuses ${asBody(body)}`,
      want: 400,
      error: 'invalid body',
      body,
    }),
  ),
];

const compatibility: Case[] = [
  ...[
    { name: 7 },
    { disabled: 'yes' },
    { 'base-url': 'openrouter.ai' },
    { 'api-key-entries': [{ 'api-key': 7 }] },
    { 'api-key-entries': [{ 'api-key': 'sk-…' }] },
    { 'api-key-entries': [{ 'proxy-url': 'nowhere' }] },
    { 'api-key-entries': [{ weight: 1_000_001 }] },
    { 'api-key-entries': ['sk-plain'] },
    { models: [{ image: 'yes' }] },
    { headers: { 'X:': 'y' } },
    { 'include-usage': 1 },
  ].flatMap((members): Case[] => [
    {
      id: 'putOpenAICompatibility',
      title: `refuses ${asBody(members)}`,
      want: 400,
      error: 'invalid body',
      body: [{ name: 'n', 'base-url': 'https://n.example.com', ...members }],
    },
    {
      id: 'patchOpenAICompatibility',
      title: `refuses ${asBody(members)}`,
      want: 400,
      error: 'invalid body',
      body: { index: 0, value: members },
    },
  ]),
  ...[[], { items: [] }, 'null'].map(
    (body): Case => ({ id: 'putOpenAICompatibility', title: `empties the list for ${asBody(body)}`, want: 200, body }),
  ),
  ...[{}, [null], 'x'].map(
    (body): Case => ({
      id: 'putOpenAICompatibility',
      title: `refuses ${asBody(body)}`,
      want: 400,
      error: 'invalid body',
      body,
    }),
  ),
  ...[{}, { index: 0 }, { name: 'local', value: 'x' }].map(
    (body): Case => ({
      id: 'patchOpenAICompatibility',
      title: `refuses ${asBody(body)}`,
      want: 400,
      error: 'invalid body',
      body,
    }),
  ),
  ...[{ value: {} }, { name: 'none', value: {} }, { index: 9, value: {} }].map(
    (body): Case => ({
      id: 'patchOpenAICompatibility',
      title: `finds nothing for ${asBody(body)}`,
      want: 404,
      error: notFound,
      body,
    }),
  ),
  {
    id: 'patchOpenAICompatibility',
    title: 'finds the entry without a name',
    want: 200,
    body: { name: '', value: { disabled: true } },
  },
  {
    id: 'patchOpenAICompatibility',
    title: 'wants an index for equal names',
    want: 400,
    error: sameEntry,
    body: { name: 'equal', value: {} },
  },
  { id: 'deleteOpenAICompatibility', title: 'removes by index', want: 200, path: '/openai-compatibility?index=4' },
  {
    id: 'deleteOpenAICompatibility',
    title: 'wants an index for equal names',
    want: 400,
    error: sameEntry,
    path: '/openai-compatibility?name=equal',
  },
  {
    id: 'deleteOpenAICompatibility',
    title: 'takes an index with a name',
    want: 200,
    path: '/openai-compatibility?name=equal&index=3',
  },
  ...['name=none', 'index=9', 'name=local&index=0'].map(
    (query): Case => ({
      id: 'deleteOpenAICompatibility',
      title: `finds nothing for ${query}`,
      want: 404,
      error: notFound,
      path: `/openai-compatibility?${query}`,
    }),
  ),
  ...['', '?name=', '?index=x'].map(
    (query): Case => ({
      id: 'deleteOpenAICompatibility',
      title: `misses both in "${query}"`,
      want: 400,
      error: 'missing name or index',
      path: `/openai-compatibility${query}`,
    }),
  ),
];

export const keyListCases: Case[] = [...listCases, ...withoutBaseUrl, ...required, ...plainGemini, ...compatibility];
