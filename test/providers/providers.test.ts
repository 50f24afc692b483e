import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credentialIds, matches, providers } from '../../src/providers/index.ts';

test('each row is a kind and a list of its own', () => {
  assert.equal(new Set(providers.map(({ kind }) => kind)).size, providers.length);
  assert.equal(new Set(providers.map(({ list }) => list)).size, providers.length);
});

for (const { kind, paths, baseUrl, models, families, onRequest = {} } of providers)
  test(`${kind}: its paths, base URL and models fit together`, () => {
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

test("Anthropic's own host gets an x-api-key, every other a Bearer key", () => {
  const keyHeaders = (kind: string, host: string) =>
    providers.find((provider) => provider.kind === kind)?.keyHeaders('k', host);
  assert.deepEqual(keyHeaders('claude', 'api.anthropic.com'), { 'x-api-key': 'k' });
  assert.deepEqual(keyHeaders('claude', 'api.anthropic.com.example'), { authorization: 'Bearer k' });
  for (const kind of ['codex', 'xai', 'openai-compatibility'])
    assert.deepEqual(keyHeaders(kind, 'x'), { authorization: 'Bearer k' });
  for (const kind of ['gemini', 'interactions', 'vertex'])
    assert.deepEqual(keyHeaders(kind, 'x'), { 'x-goog-api-key': 'k' });
});

test('the ids of keys are those of the reference', () => {
  const id = credentialIds();
  const first = id('gemini:apikey', ['sk-test-123', '']);
  assert.match(first, /^gemini:apikey:[0-9a-f]{12}$/);
  assert.equal(id('gemini:apikey', ['sk-test-123', '']), `${first}-1`);
  assert.equal(id('gemini:apikey', ['sk-test-123', '']), `${first}-2`);
  assert.notEqual(id('claude:apikey', ['sk-test-123', '']).split(':')[2], first.split(':')[2]);
});
