import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupingsIn, timeIn } from '../../src/cli/commands/usage.ts';
import { minimalConfig, testServer } from '../fixtures/server.ts';
import { speaker } from './cli.ts';

/** An export of so many requests a model. */
const exported = (counts: Record<string, number>, timestamp: string): object => {
  const details = (model: string) =>
    Array.from({ length: counts[model]! }, (_, index) => ({
      timestamp: new Date(Date.parse(timestamp) + index).toISOString(),
      source: 's',
      auth_index: 'a',
      failed: index === 0,
      tokens: { input_tokens: 1000, output_tokens: 5, reasoning_tokens: 0, cached_tokens: 0, total_tokens: 1005 },
    }));
  const models = Object.fromEntries(Object.keys(counts).map((model) => [model, { details: details(model) }]));
  return { version: 1, usage: { apis: { 'sk-a': { models } } } };
};

test('usage is shown by what is asked for, with its total, since when is asked for', async (t) => {
  const server = await testServer(t, `${minimalConfig}usage-statistics-enabled: true\n`);
  const { api } = await speaker(t, server);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  const answer = await server.call('POST', '/usage/import', { body: exported({ opus: 2, haiku: 1 }, yesterday) });
  assert.equal(answer.status, 200, await answer.text());
  const { output } = await api(['usage', '--since', '7d']);
  assert.match(output, /^model +requests +failed +input +output +cached +total$/m);
  assert.match(output, /^haiku +1 +1 +1,000 +5 +0 +1,005$/m);
  assert.match(output, /^opus +2 +1 +2,000 +10 +0 +2,010$/m);
  assert.match(output, /^total +3 +2 +3,000 +15 +0 +3,015$/m);
  const { groups } = JSON.parse((await api(['usage', '--by', 'model,key', '--json'])).output);
  assert.deepEqual(
    groups.map(({ model, requests }: { model: string; requests: number }) => [model, requests]),
    [
      ['haiku', 1],
      ['opus', 2],
    ],
  );
  assert.equal((await api(['usage', '--since', '1h'])).errors, 'no requests yet\n');
});

test('that nothing is recorded is said', async (t) => {
  const { api } = await speaker(t, await testServer(t));
  assert.deepEqual(await api(['usage']), {
    code: 0,
    output: '',
    errors: 'nothing is recorded: set usage-statistics-enabled true\n',
  });
  const wrong = await api(['usage', '--by', 'colour']);
  assert.deepEqual([wrong.code, wrong.output], [2, '']);
});

test('times are dates, or how long ago', () => {
  const now = Date.parse('2026-03-10T12:00:00Z');
  const times = ['30m', '12h', '7d', '4w', '2026-01-31', '2026-01-31T10:00:00Z'].map((text) =>
    timeIn(text, undefined, now),
  );
  assert.deepEqual(times, [
    '2026-03-10T11:30:00.000Z',
    '2026-03-10T00:00:00.000Z',
    '2026-03-03T12:00:00.000Z',
    '2026-02-10T12:00:00.000Z',
    '2026-01-31T00:00:00.000Z',
    '2026-01-31T10:00:00.000Z',
  ]);
  for (const text of ['', '7', '7x', 'd', '-7d', 'yesterday', '2026-13-01', '9999999d', '999999w'])
    assert.throws(() => timeIn(text), text);
  assert.deepEqual(groupingsIn('key, model,key'), ['key', 'model']);
});
