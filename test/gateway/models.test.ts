import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import { candidatesFor, upstreamNames } from '../../src/gateway/selection/candidates.ts';
import { offeredModels } from '../../src/gateway/selection/offered-models.ts';
import { siblingOf } from '../../src/gateway/selection/sibling.ts';
import type { ProviderEntry } from '../../src/gateway/settings.ts';
import { matches } from '../../src/providers/index.ts';
import { settings, testGateway } from '../fixtures/gateway.ts';

const gemini = (entry: ProviderEntry) =>
  createCredentialsOfLists()(settings({ 'gemini-api-key': [{ 'api-key': 'k', ...entry }] }))[0]!;

const aliases: ProviderEntry = {
  models: [{ name: 'gemini-2.5-flash', alias: 'flash' }, { name: 'gemini-2.5-pro' }, { alias: 'only' }],
};
const prefixed: ProviderEntry = { prefix: 'team', models: [{ name: 'a' }, { name: 'team/b' }] };
const resolved: [string, ProviderEntry, boolean, Record<string, string[]>][] = [
  [
    'an alias stands for its name, which goes by the alias alone',
    aliases,
    false,
    { flash: ['gemini-2.5-flash'], 'gemini-2.5-flash': [], 'gemini-2.5-pro': ['gemini-2.5-pro'], only: ['only'] },
  ],
  [
    'an alias may stand for several names',
    {
      models: [
        { name: 'a', alias: 'x' },
        { name: 'b', alias: 'x' },
        { name: 'a', alias: 'x' },
      ],
    },
    false,
    { x: ['a', 'b'] },
  ],
  [
    'a key without models takes any name of its families',
    {},
    false,
    { 'gemini-99': ['gemini-99'], 'gpt-5': [], 'claude-x': [] },
  ],
  ['a prefix adds a name', prefixed, false, { 'team/a': ['a'], a: ['a'], 'team/b': ['team/b'], 'other/a': [] }],
  [
    'a forced prefix is the only way',
    prefixed,
    true,
    { 'team/a': ['a'], a: [], 'team/team/b': ['team/b'], 'team/b': [] },
  ],
  ['a key without prefix is not touched by the force', aliases, true, { flash: ['gemini-2.5-flash'] }],
  [
    'an excluded name takes its alias away',
    { ...aliases, 'excluded-models': ['gemini-2.5-f*'] },
    false,
    { flash: [], 'gemini-2.5-pro': ['gemini-2.5-pro'] },
  ],
  ['an excluded alias takes its name away', { ...aliases, 'excluded-models': ['fl*'] }, false, { flash: [] }],
  [
    'a pattern counts in any case and behind a prefix',
    { prefix: 'team', 'excluded-models': ['*-pro'] },
    false,
    { 'team/gemini-2.5-PRO': [], 'team/gemini-2.5-flash': ['gemini-2.5-flash'] },
  ],
  [
    'a name of a pool may be excluded alone',
    {
      models: [
        { name: 'a', alias: 'x' },
        { name: 'b', alias: 'x' },
      ],
      'excluded-models': ['a'],
    },
    false,
    { x: ['b'] },
  ],
];
for (const [name, entry, force, want] of resolved)
  test(name, () => {
    for (const [asked, names] of Object.entries(want))
      assert.deepEqual(upstreamNames(gemini(entry), asked, force), names, asked);
  });

test('an entry that excludes everything, or is disabled, is switched off', () => {
  assert.equal(gemini({ 'excluded-models': ['x', '*'] }).disabled, true);
  const compatible = createCredentialsOfLists()(
    settings({ 'openai-compatibility': [{ name: 'p', 'base-url': 'http://p', disabled: true }] }),
  )[0];
  assert.equal(compatible?.disabled, true);
});

test('candidates are those whose provider answers the endpoint', () => {
  const all = createCredentialsOfLists()(
    settings({
      'gemini-api-key': [{ 'api-key': 'g', models: [{ name: 'm' }] }],
      'vertex-api-key': [{ 'api-key': 'v', models: [{ name: 'm' }] }],
      'claude-api-key': [{ 'api-key': 'c', models: [{ name: 'm' }] }],
      'openai-compatibility': [
        { name: 'chat', 'base-url': 'http://o', models: [{ name: 'm' }] },
        { name: 'both', 'base-url': 'http://o', models: [{ name: 'm' }], responses: true },
      ],
    }),
  );
  const names = (endpoint: 'generateContent' | 'createMessage' | 'createChatCompletion' | 'createResponse') =>
    candidatesFor(all, endpoint, 'm', false).map(({ credential }) => credential.name.split(':')[0]);
  assert.deepEqual(names('generateContent'), ['gemini', 'vertex']);
  assert.deepEqual(names('createMessage'), ['claude']);
  assert.deepEqual(names('createChatCompletion'), ['chat', 'both']);
  assert.deepEqual(names('createResponse'), ['both']);
});

test('lists show aliases, prefixes and well-known models, each once', () => {
  const ids = (entries: ProviderEntry[], force = false) =>
    offeredModels(
      createCredentialsOfLists()(
        settings({ 'gemini-api-key': entries.map((entry) => ({ 'api-key': 'k', ...entry })) }),
      ),
      force,
    ).map(({ id }) => id);
  assert.deepEqual(ids([aliases, aliases]), ['flash', 'gemini-2.5-pro', 'only']);
  assert.deepEqual(ids([{ prefix: 't', models: [{ name: 'a' }] }]), ['t/a', 'a']);
  assert.deepEqual(ids([{ prefix: 't', models: [{ name: 'a' }] }], true), ['t/a']);
  assert.ok(ids([{}]).includes('gemini-2.5-pro'));
  assert.ok(!ids([{ 'excluded-models': ['*-pro'] }]).includes('gemini-2.5-pro'));
  const [flash] = offeredModels([gemini(aliases)], false);
  assert.deepEqual([flash?.owner, flash?.displayName], ['google', 'Gemini 2.5 Flash']);
});

const siblings: [string, string[], string | undefined][] = [
  ['gemini-2.5-pro-preview-05-06', [], 'gemini-2.5-pro'],
  ['team/m-preview', [], 'team/m'],
  ['m-preview-09-2025', [], 'm'],
  ['m', ['m-preview-03-25', 'm-preview-06-05', 'm-preview-05-06'], 'm-preview-06-05'],
  ['m', ['m-preview-09-2025', 'm-preview-12-2024', 'm-preview-06-05'], 'm-preview-09-2025'],
  ['m', ['m-preview-20250101', 'm-preview-2025-02-01', 'm-preview'], 'm-preview-2025-02-01'],
  ['m', ['m-preview'], 'm-preview'],
  ['m', ['m-preview-tts', 'mm-preview', 'm-lite-preview'], undefined],
  ['m-preview-tts', [], undefined],
  ['m', [], undefined],
];
for (const [model, offered, want] of siblings)
  test(`the sibling of ${model} among ${offered.join(', ') || 'any'} is ${want}`, () =>
    assert.equal(siblingOf(model, offered), want));

const patterns: [string, string, boolean][] = [
  ['*', '', true],
  ['a*', 'abc', true],
  ['*c', 'abc', true],
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['ab*bc', 'abc', false],
  ['*b*', 'abc', true],
  ['a**c', 'ac', true],
  ['*a*a*', 'a', false],
  ['abc', 'ABC', true],
  ['a.c', 'abc', false],
  ['*-preview-*', 'x-preview-1', true],
  ['*x*y', 'axby', true],
  ['*x*y', 'ayx', false],
];
for (const [pattern, name, want] of patterns)
  test(`${pattern} ${want ? 'fits' : "doesn't fit"} "${name}"`, () => assert.equal(matches(pattern, name), want));

test('a key whose weight is 0 offers nothing, whatever the strategy', async (t) => {
  for (const strategy of ['round-robin', 'fill-first', 'weighted-round-robin'] as const) {
    const entry = { 'api-key': 'k', weight: 0, models: [{ name: 'claude-1' }] };
    const gateway = await testGateway(t, { routing: { strategy }, 'claude-api-key': [entry] });
    assert.deepEqual((await gateway.ask({ operation: 'listModels' })).json, { object: 'list', data: [] });
    assert.deepEqual(
      gateway.status().map(({ state }) => state),
      ['disabled'],
    );
  }
});
