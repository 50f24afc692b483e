import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import type { Credential } from '../../src/gateway/credentials/credential.ts';
import { candidatesFor } from '../../src/gateway/selection/candidates.ts';
import { select } from '../../src/gateway/selection/select.ts';
import { createTurns } from '../../src/gateway/selection/turns.ts';
import type { ProviderEntry } from '../../src/gateway/settings.ts';
import { settings } from '../fixtures/gateway.ts';

/** The letter that is a credential's key, out of the header that carries it. */
const keyOf = ({ authorize }: Credential): string => String(Object.values(authorize(request))[0]);
const request = { endpoint: 'createMessage', model: 'm', method: 'POST', origin: '', path: '/', body: null } as const;

/** Candidates by their keys' letters, and what a strategy chooses of them one after the other. */
function chooser(strategy: string, entries: ProviderEntry[]) {
  const all = createCredentialsOfLists()(settings({ routing: { strategy }, 'claude-api-key': entries })).filter(
    ({ disabled }) => !disabled,
  );
  const candidates = candidatesFor(all, 'createMessage', 'claude-x', false);
  const turns = createTurns();
  return (times: number, among = '', kind?: string) =>
    Array.from({ length: times }, () => {
      const open = candidates.filter(({ credential }) => among === '' || among.includes(keyOf(credential)));
      const chosen = select(open, { strategy, group: 'g', kind }, turns);
      return chosen ? keyOf(chosen.credential) : '-';
    }).join('');
}
const keys = (letters: string, more: (key: string) => ProviderEntry = () => ({})): ProviderEntry[] =>
  [...letters].map((key) => ({ 'api-key': key, ...more(key) }));

test('round-robin takes them in turn', () => assert.equal(chooser('round-robin', keys('abc'))(7), 'abcabca'));
test('an unknown strategy is round-robin', () => assert.equal(chooser('whatever', keys('abc'))(4), 'abca'));
test('fill-first takes the first of the config', () => assert.equal(chooser('fill-first', keys('cab'))(3), 'ccc'));
test('weighted-round-robin takes them by weight, spread evenly', () => {
  const weights: Record<string, number> = { a: 5, b: 1, c: 1 };
  assert.equal(
    chooser(
      'weighted-round-robin',
      keys('abc', (key) => ({ weight: weights[key] })),
    )(7),
    'aabacaa',
  );
});
test('there a weight of 0 or below never comes, an absent one is 1', () => {
  const weights: Record<string, number | undefined> = { a: 0, b: undefined, c: -3, d: 2 };
  const choose = chooser(
    'weighted-round-robin',
    keys('abcd', (key) => ({ weight: weights[key] })),
  );
  assert.equal(
    [...choose(300)]
      .sort()
      .join('')
      .replace(/(.)\1+/g, '$1'),
    'bd',
  );
  assert.equal(choose(300).replaceAll('b', '').length, 200);
});
test('under the other strategies a weight says only whether a credential is chosen at all', () => {
  const weights: Record<string, number> = { a: 0, b: 5, c: 1 };
  const weigh = keys('abc', (key) => ({ weight: weights[key] }));
  assert.equal(chooser('round-robin', weigh)(4), 'bcbc');
  assert.equal(chooser('fill-first', weigh)(4), 'bbbb');
});
test('a credential that is never chosen hides none of a lower priority', () => {
  const priority: Record<string, number> = { a: 9, b: 0 };
  const choose = chooser(
    'round-robin',
    keys('ab', (key) => ({ weight: key === 'a' ? 0 : 1, priority: priority[key] })),
  );
  assert.equal(choose(2), 'bb');
});
test('only the highest priority is chosen from while any of it is free', () => {
  const priority: Record<string, number> = { a: 0, b: 5, c: 5, d: -1 };
  const choose = chooser(
    'round-robin',
    keys('abcd', (key) => ({ priority: priority[key] })),
  );
  assert.equal(choose(4), 'bcbc');
  assert.equal(choose(2, 'ad'), 'aa');
  assert.equal(choose(2, 'd'), 'dd');
  assert.equal(choose(1, 'x'), '-');
});
test('who was away for a while does not come in a row afterwards', () => {
  const choose = chooser('round-robin', keys('abc'));
  choose(100, 'ab');
  assert.ok(!/(.)\1/.test(choose(12)), 'turns');
});
test('after a 429, credentials of the same provider go first', () => {
  const all = createCredentialsOfLists()(settings({ 'gemini-api-key': keys('ab'), 'vertex-api-key': keys('cd') }));
  const candidates = candidatesFor(all, 'generateContent', 'gemini-x', false);
  const choose = (kind?: string) =>
    keyOf(select(candidates, { strategy: 'fill-first', group: 'g', kind }, createTurns())!.credential);
  assert.deepEqual([choose(), choose('vertex'), choose('claude')], ['a', 'c', 'a']);
});
test('an alias turns over its names', () => {
  const models = ['x', 'y', 'z'].map((name) => ({ name, alias: 'm' }));
  const candidates = candidatesFor(
    createCredentialsOfLists()(settings({ 'claude-api-key': [{ 'api-key': 'k', models }] })),
    'createMessage',
    'm',
    false,
  );
  const turns = createTurns();
  const names = Array.from(
    { length: 6 },
    () => select(candidates, { strategy: 'fill-first', group: 'g', kind: undefined }, turns)?.name,
  );
  assert.equal(names.join(''), 'xyzxyz');
});
test('clients that invent names fill no memory', () => {
  const turns = createTurns();
  const pair = [
    { id: 'a', weight: 1 },
    { id: 'b', weight: 1 },
  ];
  for (let i = 0; i < 5000; i++) turns.next(`g-${i}`, pair);
  assert.equal(turns.next('g-4999', pair)?.id, 'b');
  assert.equal(turns.next('g-0', pair)?.id, 'a'); // forgotten
});
