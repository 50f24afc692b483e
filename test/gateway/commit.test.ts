import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGateway } from '../../src/gateway/index.ts';
import type { ProviderEntry } from '../../src/gateway/settings.ts';
import { settings } from '../fixtures/gateway.ts';
import { fc } from '../fixtures/properties.ts';

const odd = (...known: string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom('', '*', '__proto__', '\0', '{model}', '$&', ...known), fc.string({ unit: 'binary' }));
const url = odd(
  'http://h',
  'http://h/p?q#f',
  'https://u:p@h/p',
  'http://h?q',
  'http://%c3:%a9@h',
  ' socks5h://h/p',
  'direct',
  'http://h/%zz',
);
const entry: fc.Arbitrary<ProviderEntry> = fc.record(
  {
    'api-key': odd('k'),
    'base-url': url,
    'proxy-url': url,
    prefix: odd('p'),
    weight: fc.double(),
    priority: fc.double(),
    'request-retry': fc.double(),
    models: fc.array(fc.record({ name: odd('m'), alias: odd('m') }, { requiredKeys: [] }), { maxLength: 3 }),
    headers: fc.dictionary(odd('X-A'), odd('v'), { maxKeys: 3 }),
    'excluded-models': fc.array(odd('m*'), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

test('no config makes the commit fail, nor the one after it', async () => {
  const silent = () => {};
  const gateway = createGateway({ log: { debug: silent, info: silent, warn: silent, error: silent } });
  await fc.assert(
    fc.asyncProperty(url, fc.array(entry, { maxLength: 4 }), fc.array(odd('ck')), async (proxyUrl, entries, keys) => {
      const next = settings({
        'api-keys': keys,
        'proxy-url': proxyUrl,
        'claude-api-key': entries,
        'openai-compatibility': entries.map((own) => ({ ...own, 'api-key-entries': [own] })),
      });
      const { commit } = await gateway.prepare(next);
      assert.doesNotThrow(commit);
      assert.equal(gateway.status().length, 2 * entries.length);
    }),
    { numRuns: 300 },
  );
  await gateway.close();
});
