import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { aistudio, credentialId, distinctIds, matches, providers, runtimeIndexOf } from '../../src/providers/index.ts';

const sources = providers.flatMap((provider) => provider.sources);

test('each source is a kind and a list of its own, and each provider has one', () => {
  assert.equal(new Set(sources.map(({ kind }) => kind)).size, sources.length);
  assert.equal(new Set(sources.map(({ list }) => list)).size, sources.length);
  assert.ok(providers.every((provider) => provider.sources.length > 0));
});

const channels = [
  ...providers.map(({ channel, sources: own }) => ({ channel, name: own.map(({ kind }) => kind).join(', ') })),
  { channel: aistudio, name: 'aistudio' },
];
for (const { channel, name } of channels) {
  const { paths, baseUrl, models, families, onRequest = {} } = channel;
  test(`${name}: its paths, base URL and models fit together`, () => {
    for (const path of Object.values(paths)) assert.match(path, /^\/.*[^/]$/);
    for (const endpoint of Object.keys(onRequest)) assert.ok(endpoint in paths);
    if (baseUrl !== undefined) assert.match(baseUrl, /^https:\/\/[^/]+(\/\w+)*$/);
    assert.equal(new Set(models.map(({ id }) => id)).size, models.length);
    for (const { id, owner, displayName } of models) {
      assert.ok(owner && displayName);
      assert.ok(
        families.some((family) => matches(family, id)),
        `${id} is asked for by no family`,
      );
    }
  });
}

test("Anthropic's own host gets an x-api-key, every other a Bearer key", () => {
  const keyHeaders = (kind: string, host: string) =>
    providers.find(({ sources }) => sources.some((source) => source.kind === kind))?.channel.keyHeaders('k', host);
  assert.deepEqual(keyHeaders('claude', 'api.anthropic.com'), { 'x-api-key': 'k' });
  assert.deepEqual(keyHeaders('claude', 'api.anthropic.com.example'), { authorization: 'Bearer k' });
  for (const kind of ['codex', 'xai', 'openai-compatibility'])
    assert.deepEqual(keyHeaders(kind, 'x'), { authorization: 'Bearer k' });
  for (const kind of ['gemini', 'interactions', 'vertex'])
    assert.deepEqual(keyHeaders(kind, 'x'), { 'x-goog-api-key': 'k' });
});

test('the ids of keys are those of the reference', () => {
  const distinct = distinctIds();
  const id = (kind: string, parts: string[]) => distinct(credentialId(kind, parts));
  const first = id('gemini:apikey', ['sk-test-123', '']);
  assert.match(first, /^gemini:apikey:[0-9a-f]{12}$/);
  assert.equal(id('gemini:apikey', ['sk-test-123', '']), `${first}-1`);
  assert.equal(id('gemini:apikey', ['sk-test-123', '']), `${first}-2`);
  assert.notEqual(id('claude:apikey', ['sk-test-123', '']).split(':')[2], first.split(':')[2]);
});

test('what is neither a key nor a file has the index of the reference', () => {
  assert.equal(runtimeIndexOf('gemini-user@example.com-all.json::proj-a'), '1be8c4c83366b82f');
});

test('nothing that walks the rows names a kind of provider or a list', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = globSync('{gateway,http,contract}/**/*.ts', { cwd: root });
  assert.ok(files.length > 30);
  const names = sources.flatMap(({ kind, list }) => [`'${kind}'`, `'${list}'`]);
  const wrong = files.filter((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    return names.some((name) => text.includes(name));
  });
  assert.deepEqual(wrong, []);
});
