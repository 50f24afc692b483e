import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCredentialsOfLists } from '../../src/gateway/credentials/config-list.ts';
import type { Credential } from '../../src/gateway/credentials/credential.ts';
import { type History, nextStates, noStates, type States } from '../../src/gateway/credentials/state.ts';
import { createTally } from '../../src/gateway/credentials/tally.ts';
import type { ProviderEntry } from '../../src/gateway/settings.ts';
import { authIndexOf } from '../../src/providers/index.ts';
import { settings } from '../fixtures/gateway.ts';
import { fc } from '../fixtures/properties.ts';

test('an auth-index is that of the newest reference', () => {
  // sha256 of 'gemini-api-key:+sk-test-123' and of 'openai-compatibility:https://o/v1+k', the first 16 digits
  assert.equal(authIndexOf('gemini', { key: 'sk-test-123' }), '0b5f8f1e15006db5');
  assert.equal(authIndexOf('openai-compatibility', { baseUrl: 'https://o/v1', key: 'k' }), 'ac1087ff18695efd');
});

const unusable: [string, ProviderEntry, RegExp | undefined][] = [
  ['nothing wrong', {}, undefined],
  ['a proxy', { 'proxy-url': 'socks5h://u:p@127.0.0.1:1080' }, undefined],
  ['a proxy with a path', { 'proxy-url': 'http://127.0.0.1:8080/path' }, undefined],
  ['direct', { 'proxy-url': 'direct' }, undefined],
  ['a base-url that is none', { 'base-url': 'nowhere' }, /^base-url/],
  ['a base-url of another kind', { 'base-url': 'ftp://x' }, /^base-url/],
  ['a base-url that names another', { 'base-url': 'blob:https://x/y' }, /^base-url/],
  ['no key and no base-url', { 'api-key': '' }, /^api-key/],
  ['no key, but a base-url', { 'api-key': '', 'base-url': 'http://x' }, undefined],
  ['a key over two lines', { 'api-key': 'a\nb' }, /^api-key/],
  ['a header over two lines', { headers: { a: 'b\nc' } }, /^headers/],
  ['a header name that is none', { headers: { 'a b': 'c' } }, /^headers/],
  ['a proxy of another kind', { 'proxy-url': 'ftp://secret@x' }, /^proxy-url/],
  ['a proxy that is none', { 'proxy-url': '127.0.0.1:8080' }, /^proxy-url/],
  ['a proxy whose user is not encoded well', { 'proxy-url': 'http://%zz@x' }, /^proxy-url/],
  ['a proxy whose user is half a character', { 'proxy-url': 'http://%c3:%a9@x' }, /^proxy-url/],
];
for (const [name, entry, want] of unusable)
  test(`an entry with ${name} is ${want ? 'not usable' : 'usable'}`, () => {
    const [credential] = createCredentialsOfLists()(
      settings({ 'gemini-api-key': [{ 'api-key': 'sk-secret', ...entry }] }),
    );
    if (want) assert.match(credential?.unusable ?? '', want);
    else assert.equal(credential?.unusable, undefined);
    assert.ok(!credential?.unusable?.includes('secret'));
  });

test('codex needs a base-url, xai has one', () => {
  const [codex, xai] = createCredentialsOfLists()(
    settings({ 'codex-api-key': [{ 'api-key': 'k' }], 'xai-api-key': [{ 'api-key': 'k' }] }),
  );
  assert.match(codex?.unusable ?? '', /base-url is missing/);
  assert.equal(`${xai?.base.origin}${xai?.base.path}`, 'https://api.x.ai/v1');
});

test("a wrong global proxy makes keys unusable rather than letting them go around it; a key's own goes before it", () => {
  const all = createCredentialsOfLists()(
    settings({
      'proxy-url': 'ftp://x',
      'gemini-api-key': [
        { 'api-key': 'a' },
        { 'api-key': 'b', 'proxy-url': 'none' },
        { 'api-key': 'c', 'proxy-url': 'http://p' },
      ],
    }),
  );
  assert.deepEqual(
    all.map(({ unusable, proxyUrl }) => [unusable !== undefined, proxyUrl]),
    [
      [true, 'ftp://x'],
      [false, 'direct'],
      [false, 'http://p'],
    ],
  );
});

test('a credential keeps its id while its entry stays, whatever its neighbours do', () => {
  const ids = (entries: ProviderEntry[]) =>
    createCredentialsOfLists()(settings({ 'openai-compatibility': entries })).map(({ id }) => id);
  const entry: ProviderEntry = {
    name: 'a',
    'base-url': 'http://a',
    'api-key-entries': [{ 'api-key': '1' }, { 'api-key': '2' }],
  };
  const [first, second] = ids([entry]);
  assert.deepEqual(
    ids([{ ...entry, 'api-key-entries': [{ 'api-key': '3' }, { 'api-key': '2' }, { 'api-key': '1' }] }]).slice(1),
    [second, first],
  );
  assert.ok(!ids([{ ...entry, priority: 1 }]).includes(first!));
  assert.equal(new Set(ids([entry, entry])).size, 4);
});

test('a source is the id that the reference has, numbered when it comes again', () => {
  const all = createCredentialsOfLists()(
    settings({
      'gemini-api-key': [{ 'api-key': 'k' }, { 'api-key': 'k' }],
      'openai-compatibility': [{ name: 'OpenRouter', 'base-url': 'http://o' }],
    }),
  );
  assert.deepEqual(
    all.map(({ source }) => source.replace(/[0-9a-f]{12}/, '#')),
    ['gemini:apikey:#', 'gemini:apikey:#-1', 'openai-compatibility:openrouter:#'],
  );
  assert.ok(!JSON.stringify(all.map(({ source, name }) => [source, name])).includes('"k"'));
});

test('ten thousand keys compile in good time', { timeout: 5000 }, () => {
  const entries = Array.from({ length: 10_000 }, (_, i) => ({ 'api-key': `k-${i}` }));
  assert.equal(
    createCredentialsOfLists()(
      settings({ 'openai-compatibility': [{ name: 'a', 'base-url': 'http://a', 'api-key-entries': entries }] }),
    ).length,
    10_000,
  );
});

test('a tally has 20 steps of ten minutes on the clock, the oldest first', () => {
  const clock = { now: new Date(2026, 0, 1, 12, 34).getTime() };
  const tally = createTally(() => clock.now);
  tally.add('success');
  clock.now += 10 * 60_000;
  tally.add('failed');
  tally.add('failed');
  const { success, failed, recent } = tally.read();
  assert.deepEqual({ success, failed, length: recent.length }, { success: 1, failed: 2, length: 20 });
  assert.deepEqual(recent.slice(-2), [
    { time: '12:30-12:40', success: 1, failed: 0 },
    { time: '12:40-12:50', success: 0, failed: 2 },
  ]);
  assert.equal(recent[0]?.time, '09:30-09:40');
  clock.now += 190 * 60_000;
  tally.add('success');
  assert.deepEqual([tally.read().recent[0]?.failed, tally.read().failed], [2, 2]);
  clock.now += 10 * 60_000;
  assert.equal(tally.read().recent[0]?.failed, 0);
});

test('tallies that have counted nothing read as one object, until the next step', () => {
  const clock = { now: new Date(2026, 0, 1, 12, 39, 59, 999).getTime() };
  const [used, one, other] = [1, 2, 3].map(() => createTally(() => clock.now));
  used!.add('success');
  const before = one!.read();
  assert.equal(other!.read(), before);
  assert.deepEqual({ ...used!.read(), recent: [] }, { success: 1, failed: 0, recent: [] });
  assert.deepEqual(before.recent.at(-1), { time: '12:30-12:40', success: 0, failed: 0 });
  clock.now++;
  assert.deepEqual(one!.read().recent.at(-1), { time: '12:40-12:50', success: 0, failed: 0 });
  clock.now--;
  assert.deepEqual(one!.read(), before);
});

test('credentials are the same whether they are made anew or by what has changed', () => {
  const entryArbitrary = fc.record({
    'api-key': fc.constantFrom('a', 'b', 'c', ''),
    priority: fc.constantFrom(0, 1),
    'base-url': fc.constantFrom('http://x', 'http://y'),
  });
  const changeArbitrary = fc.record({
    at: fc.nat(9),
    gone: fc.nat(2),
    come: fc.array(entryArbitrary, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(entryArbitrary, { maxLength: 8 }), fc.array(changeArbitrary), (given, changes) => {
      const remembering = createCredentialsOfLists();
      let states = noStates;
      let entries: ProviderEntry[] = given;
      for (const { at, gone, come } of [{ at: 0, gone: 0, come: [] }, ...changes]) {
        entries = entries.toSpliced(at % (entries.length + 1), gone, ...come);
        const all = settings({ 'codex-api-key': entries });
        const credentials = remembering(all);
        const shape = (made: readonly Credential[]) => JSON.stringify(made);
        assert.equal(shape(credentials), shape(createCredentialsOfLists()(all)));

        const anew = nextStates(credentials, { ...states, credentials: Array(credentials.length + 100) }, Date.now);
        const before = states;
        states = nextStates(credentials, before, Date.now);
        const keys = keysOf([...before.credentials, ...credentials]);
        assert.deepEqual(
          keys.filter((key) => states.histories.get(key)),
          keys.filter((key) => anew.histories.get(key)),
        );
        for (const { id } of credentials) {
          const [{ history, cooling }, old] = [states.byId.get(id)!, before.byId.get(id)];
          if (isOf(before, anew.byId.get(id)!.history)) assert.equal(history, anew.byId.get(id)!.history);
          if (old) assert.equal(cooling, old.cooling);
        }
        const ids = new Set(credentials.map(({ id }) => id));
        for (const { id } of before.credentials) if (!ids.has(id)) assert.equal(states.byId.get(id), undefined);
      }
    }),
    { numRuns: 200 },
  );

  function isOf({ credentials, byId }: States, history: History): boolean {
    return credentials.some(({ id }) => byId.get(id)?.history === history);
  }

  function keysOf(credentials: readonly Credential[]): string[] {
    return credentials.flatMap(({ authIndex }, n) => [authIndex, `${authIndex}-${n}`]);
  }
});
