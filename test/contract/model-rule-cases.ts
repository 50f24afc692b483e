import type { Case } from './case.ts';

const asBody = (value: unknown): string => JSON.stringify(value);

const excluded: Case[] = [
  ...[{}, { items: {} }, { Claude: ['a'], ' claude ': ['B', 'a'] }, { claude: [] }, { ' ': ['a'] }].map(
    (body): Case => ({ id: 'putOAuthExcludedModels', title: `takes ${asBody(body)}`, want: 200, body }),
  ),
  ...[
    { claude: 'x' },
    { claude: [1] },
    { claude: null },
    { items: { claude: 'x' } },
    { items: null },
    { claude: ['a'], codex: {} },
    'null',
    '[]',
    '"x"',
  ].map(
    (body): Case => ({
      id: 'putOAuthExcludedModels',
      title: `refuses ${asBody(body)}`,
      want: 400,
      error: 'invalid body',
      body,
    }),
  ),
  ...[
    {},
    { models: ['a'] },
    { provider: null, models: ['a'] },
    { provider: 7 },
    { provider: 'claude', models: 'a' },
    { provider: 'claude', models: [1] },
    [],
  ].map(
    (body): Case => ({
      id: 'patchOAuthExcludedModels',
      title: `refuses ${asBody(body)}`,
      want: 400,
      error: 'invalid body',
      body,
    }),
  ),
  {
    id: 'patchOAuthExcludedModels',
    title: 'wants a provider',
    want: 400,
    error: 'invalid provider',
    body: { provider: ' ', models: ['a'] },
  },
  ...[
    { provider: 'iflow' },
    { provider: 'iflow', models: [] },
    { provider: 'iflow', models: [' '] },
    { provider: 'iflow', models: null },
  ].map(
    (body): Case => ({
      id: 'patchOAuthExcludedModels',
      title: `finds nothing to remove for ${asBody(body)}`,
      want: 404,
      error: 'provider not found',
      body,
    }),
  ),
  ...[{ provider: ' Claude ' }, { provider: 'codex', models: null }].map(
    (body): Case => ({ id: 'patchOAuthExcludedModels', title: `removes for ${asBody(body)}`, want: 200, body }),
  ),
  {
    id: 'deleteOAuthExcludedModels',
    title: 'reads names in any letters',
    want: 200,
    path: '/oauth-excluded-models?provider=%20Claude',
  },
  {
    id: 'deleteOAuthExcludedModels',
    title: 'finds no other provider',
    want: 404,
    error: 'provider not found',
    path: '/oauth-excluded-models?provider=iflow',
  },
  ...['', '?provider=', '?provider=%20', '?channel=claude'].map(
    (query): Case => ({
      id: 'deleteOAuthExcludedModels',
      title: `misses a provider in "${query}"`,
      want: 400,
      error: 'missing provider',
      path: `/oauth-excluded-models${query}`,
    }),
  ),
];

const aliases: Case[] = [
  ...[{}, { items: {} }, { claude: [] }, { claude: [{ name: 'a', alias: null }] }].map(
    (body): Case => ({ id: 'putOAuthModelAlias', title: `takes ${asBody(body)}`, want: 200, body }),
  ),
  ...[
    { claude: {} },
    { claude: ['a'] },
    { claude: [{ name: 1 }] },
    { claude: [{ fork: 'yes' }] },
    { claude: null },
    { items: null },
    { items: { claude: 7 } },
    'null',
    '[]',
  ].map(
    (body): Case => ({
      id: 'putOAuthModelAlias',
      title: `refuses ${asBody(body)}`,
      want: 400,
      error: 'invalid body',
      body,
    }),
  ),
  ...[
    {},
    { aliases: [] },
    { channel: ' ', aliases: [] },
    { channel: null, provider: null },
    { channel: '', provider: 'claude' },
  ].map(
    (body): Case => ({
      id: 'patchOAuthModelAlias',
      title: `wants a channel in ${asBody(body)}`,
      want: 400,
      error: 'invalid channel',
      body,
    }),
  ),
  ...[
    { channel: 7 },
    { channel: 'claude', aliases: {} },
    { channel: 'claude', aliases: [{ alias: 1 }] },
    { channel: 'claude', aliases: [7] },
  ].map(
    (body): Case => ({
      id: 'patchOAuthModelAlias',
      title: `refuses ${asBody(body)}`,
      want: 400,
      error: 'invalid body',
      body,
    }),
  ),
  ...[
    { channel: 'iflow' },
    { channel: 'iflow', aliases: null },
    { provider: 'iflow', aliases: [{ name: 'a' }] },
    { channel: 'iflow', aliases: [{ name: 'a', alias: 'A' }] },
  ].map(
    (body): Case => ({
      id: 'patchOAuthModelAlias',
      title: `finds nothing to remove for ${asBody(body)}`,
      want: 404,
      error: 'channel not found',
      body,
    }),
  ),
  ...[{ channel: 'Claude ' }, { provider: 'claude', aliases: [{ name: ' ', alias: 'x' }] }].map(
    (body): Case => ({ id: 'patchOAuthModelAlias', title: `removes for ${asBody(body)}`, want: 200, body }),
  ),
  {
    id: 'deleteOAuthModelAlias',
    title: 'calls a channel a provider, too',
    want: 200,
    path: '/oauth-model-alias?provider=CLAUDE',
  },
  {
    id: 'deleteOAuthModelAlias',
    title: 'finds no other channel',
    want: 404,
    error: 'channel not found',
    path: '/oauth-model-alias?channel=codex',
  },
  ...['', '?channel=', '?channel=%20&provider='].map(
    (query): Case => ({
      id: 'deleteOAuthModelAlias',
      title: `misses a channel in "${query}"`,
      want: 400,
      error: 'missing channel',
      path: `/oauth-model-alias${query}`,
    }),
  ),
];

export const modelRuleCases: Case[] = [...excluded, ...aliases];
