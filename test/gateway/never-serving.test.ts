import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createGateway, type GatewaySettings } from '../../src/gateway/index.ts';
import { settings } from '../fixtures/gateway.ts';

const silent = (): void => {};

/** A gateway, and what putting a config in force makes it warn of. */
function warning(t: TestContext) {
  let warnings: string[] = [];
  const log = { debug: silent, info: silent, error: silent, warn: (line: string) => void warnings.push(line) };
  const gateway = createGateway({ log });
  t.after(() => gateway.close());
  return async (next: GatewaySettings): Promise<string[]> => {
    warnings = [];
    (await gateway.prepare(next)).commit();
    gateway.warmUp();
    return warnings;
  };
}

const right = { 'api-key': 'secret-right', 'base-url': 'http://127.0.0.1:9' };
const bare = { 'api-key': 'secret-bare' };
const other = { 'api-key': 'secret-other' };

test('keys that can never serve are warned of when they come, by their places alone', async (t) => {
  const warned = warning(t);
  const compatible = { name: 'two', 'base-url': 'http://127.0.0.1:9' };
  const first = settings({
    'codex-api-key': [right, bare],
    'openai-compatibility': [
      {
        ...compatible,
        'api-key-entries': [{ 'api-key': 'secret-1' }, { 'api-key': 'secret-2', 'proxy-url': 'socks4://x' }],
      },
    ],
  });
  const missing = 'never serves: base-url is missing';
  assert.deepEqual(await warned(first), [
    `codex-api-key[1] ${missing}`,
    'openai-compatibility[0].api-key-entries[1] never serves: proxy-url is not an http, https, socks5 or socks5h URL',
  ]);
  const more = { ...first, 'codex-api-key': [right, bare, other] };
  assert.deepEqual(await warned(more), [`codex-api-key[2] ${missing}`]);
  assert.deepEqual(await warned({ ...more, 'codex-api-key': [bare, other] }), []);
  assert.deepEqual(await warned({ ...more, 'codex-api-key': [bare, other], 'request-retry': 7 }), []);
});

test('a key that is switched off is warned of when it is switched on', async (t) => {
  const warned = warning(t);
  assert.deepEqual(await warned(settings({ 'codex-api-key': [{ ...bare, disabled: true }] })), []);
  assert.equal((await warned(settings({ 'codex-api-key': [bare] }))).length, 1);
});

test('one change warns of five keys, and of how many more there are', async (t) => {
  const warned = warning(t);
  const keys = Array.from({ length: 20 }, (_, index) => ({ 'api-key': `secret-${index}` }));
  const lines = await warned(settings({ 'codex-api-key': keys }));
  assert.equal(lines.length, 6);
  assert.equal(lines[4], 'codex-api-key[4] never serves: base-url is missing');
  assert.match(lines[5]!, /^15 more never serve/);
});
