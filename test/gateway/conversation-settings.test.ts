/** What the config says of conversations: how they are spread, for how long they are remembered, and which count as one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bench, minute } from './conversation-bench.ts';

test('new conversations are spread by the strategy, and one that moves takes a turn', async (t) => {
  const { turn, fails } = await bench(t, 'abc');
  const count = new Map<string, number>();
  for (let i = 0; i < 12; i++) {
    const [key] = (await turn(`c${i}`)).split(' ');
    for (let j = 0; j < i % 5; j++) assert.equal(await turn(`c${i}`), `${key} hit`);
    count.set(key!, (count.get(key!) ?? 0) + 1);
  }
  assert.deepEqual([...count.values()], [4, 4, 4]);
  fails['a'] = 401;
  const moved: (string | undefined)[] = [];
  for (let i = 0; i < 12; i++) moved.push((await turn(`c${i}`)).split(' ')[0]!.at(-1));
  assert.deepEqual(
    ['b', 'c'].map((key) => moved.filter((one) => one === key).length),
    [6, 6],
  );
});

test('weights count when a conversation begins', async (t) => {
  const weights: Record<string, number> = { a: 3, b: 1 };
  const weighted = { strategy: 'weighted-round-robin', 'session-affinity': true };
  const { turn } = await bench(t, 'ab', { routing: weighted }, (key) => ({ weight: weights[key] }));
  const keys = [];
  for (let i = 0; i < 8; i++) keys.push((await turn(`c${i}`))[0]);
  assert.equal(keys.filter((key) => key === 'a').length, 6);
  assert.equal(await turn(`c${keys.indexOf('b')}`), 'b hit');
});

test('a conversation at a lower priority stays there when a higher one is free again', async (t) => {
  const { turn, fails, clock } = await bench(t, 'ab', {}, (key) => ({ priority: key === 'a' ? 1 : 0 }));
  fails['a'] = 500;
  assert.equal(await turn('one'), 'ab new');
  delete fails['a'];
  clock.now += 2 * minute;
  assert.equal(await turn('two'), 'a new');
  assert.equal(await turn('one'), 'b hit');
});

test('fill-first begins conversations at the first that is free', async (t) => {
  const { turn, fails, clock } = await bench(t, 'ab', {
    routing: { strategy: 'fill-first', 'session-affinity': true },
  });
  assert.equal(await turn('one'), 'a new');
  fails['a'] = 500;
  assert.equal(await turn('two'), 'ab new');
  delete fails['a'];
  clock.now += 2 * minute;
  assert.equal(await turn('three'), 'a new');
  assert.equal(await turn('two'), 'b hit');
  assert.equal(await turn('one'), 'a hit');
});

test('conversations outlive a change of the config, as long as their key is there and switched on', async (t) => {
  const { turn, use, settings } = await bench(t, 'abc');
  for (const name of ['one', 'two', 'three']) await turn(name);
  await use(settings('cba', { 'request-retry': 1 }, () => ({ headers: { 'x-new': '1' } })));
  for (const [name, key] of Object.entries({ one: 'a', two: 'b', three: 'c' }))
    assert.equal(await turn(name), `${key} hit`);
  await use(settings('bc'));
  assert.match(await turn('one'), /^[bc] moved$/);
  await use(settings('abc', {}, (key) => (key === 'b' ? { 'excluded-models': ['*'] } : {})));
  assert.match(await turn('two'), /^[ac] moved$/);
  assert.match(await turn('one'), /^[ac] /);
});

test('the setting acts at once, and what is remembered stays', async (t) => {
  const { turn, use, settings } = await bench(t, 'ab');
  assert.equal(await turn('one'), 'a new');
  await use(settings('ab', { routing: { strategy: 'round-robin', 'session-affinity': false } }));
  assert.equal(await turn('one'), 'b 200');
  assert.equal(await turn('one'), 'a 200');
  await use(settings('ab'));
  assert.equal(await turn('one'), 'a hit');
});

test('a conversation is forgotten so long after its last request, an hour by default', async (t) => {
  const { turn, use, settings, clock } = await bench(t, 'ab');
  const waited = (time: number): Promise<string> => {
    clock.now += time;
    return turn('one');
  };
  assert.equal(await turn('one'), 'a new');
  for (let i = 0; i < 3; i++) assert.equal(await waited(59 * minute), 'a hit');
  assert.equal(await waited(60 * minute), 'b new');
  const routing = { strategy: 'round-robin', 'session-affinity': true, 'session-affinity-ttl': '1m30s' };
  await use(settings('ab', { routing }));
  assert.equal(await waited(minute), 'b hit');
  assert.equal(await waited(2 * minute), 'a new');
});

test('without a name a conversation is known by what it begins with, if the setting says so', async (t) => {
  const { turn, use, settings } = await bench(t, 'ab');
  const first = [{ role: 'user', content: 'Hi' }];
  const later = [...first, { role: 'assistant', content: 'Hello!' }, { role: 'user', content: 'How?' }];
  const begun = { json: { model: 'claude-x', messages: first } };
  const goesOn = { json: { model: 'claude-x', messages: later } };
  assert.equal(await turn(undefined, begun), 'a 200');
  assert.equal(await turn(undefined, goesOn), 'b 200');
  const routing = { strategy: 'round-robin', 'session-affinity': true, 'session-affinity-by-content': true };
  await use(settings('ab', { routing }));
  assert.equal(await turn(undefined, begun), 'a new');
  assert.equal(await turn(undefined, goesOn), 'a hit');
  assert.equal(await turn('one', goesOn), 'b new', 'a name counts before');
  assert.equal(await turn(undefined, { ...goesOn, operation: 'countMessageTokens' }), 'a 200');
  await use(settings('ab', { routing: { ...routing, 'session-affinity': false } }));
  assert.match(await turn(undefined, goesOn), / 200$/);
});
