/** Entries with values that no entry may have, where nothing is kept of them anyway. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, done, file, given } from './collection-server.ts';

const rule = { status: 500, match: ['x'], action: 'explode' };
const unfit = { 'request-scoped-errors': [rule] };
const lacking: Record<string, object> = {
  'gemini-api-key': { 'api-key': '' },
  'codex-api-key': { 'api-key': 'k' },
  'openai-compatibility': { name: 'n' },
};

async function refused(method: string, path: string, sent: unknown): Promise<void> {
  const { status, body } = await ask(method, path, sent);
  assert.equal(status, 400);
  assert.equal(body['error'], 'invalid body');
  assert.match(String(body['message']), /action must be one of stop, stop-and-cooldown/);
}

for (const [list, entry] of Object.entries(lacking))
  test(`PUT /${list} refuses an entry that is not fit, though it would be left out`, async () => {
    await given('');
    await refused('PUT', `/${list}`, [{ ...entry, ...unfit }]);
    assert.match((await done('PUT', `/${list}`, [entry]))!, /was left out/);
  });

test('of equal entries a PUT refuses one that is not fit, though the first is kept', async () => {
  await given('');
  await refused('PUT', '/vertex-api-key', [{ 'api-key': 'k' }, { 'api-key': 'k', ...unfit }]);
});

test('an incomplete entry that stands in the file as it is may be sent back, and is left out', async () => {
  await given(
    'gemini-api-key:\n  - prefix: p\n    request-scoped-errors: [{status: 500, match: [x], action: explode}]\n',
  );
  const { body } = await ask('GET', '/gemini-api-key');
  assert.match((await done('PUT', '/gemini-api-key', body['gemini-api-key']))!, /was left out/);
});

test('a PUT of client keys may send back what the file has, but nothing new that is not fit', async () => {
  await given('api-keys:\n  - a # first\n  - "" # blank\n  - "k\\ty" # tab\n');
  const { body } = await ask('GET', '/api-keys');
  assert.deepEqual(body['api-keys'], ['a', '', 'k\ty']);
  const whole = await file();
  await done('PUT', '/api-keys', body['api-keys']);
  assert.equal(await file(), whole);
  await done('PUT', '/api-keys', { items: ['k\ty', '', 'b'] });
  assert.equal(await file(), 'api-keys:\n  - "k\\ty" # tab\n  - "" # blank\n  - b\n');
  const { status, body: refusal } = await ask('PUT', '/api-keys', { items: ['b', '', 'k\ty', ''] });
  assert.equal(status, 400);
  assert.equal(refusal['error'], 'invalid body');
  assert.deepEqual(refusal['details'], [
    { location: 'items[3]', message: 'must be a single line that is neither blank nor masked' },
  ]);
});

test('a PUT leaves out an entry that is made incomplete, whatever it has in the file', async () => {
  const text = 'xai-api-key:\n  - api-key: k\n    base-url: https://example.com\n    proxy-url: proxy:3128\n';
  const entry = { 'api-key': 'k', 'base-url': '', 'proxy-url': 'proxy:3128' };
  await given(text);
  for (const changed of [{ 'proxy-url': 'other:3128' }, { 'api-key': 'new' }]) {
    const { status, body } = await ask('PUT', '/xai-api-key', [{ ...entry, ...changed }]);
    assert.equal(status, 400);
    assert.match(String(body['message']), /proxy-url must be/);
    assert.equal(await file(), text);
  }
  assert.match((await done('PUT', '/xai-api-key', [entry]))!, /was left out/);
});

test('a PATCH that would remove an entry is refused if it has a value that is not fit', async () => {
  const text = 'codex-api-key:\n  - api-key: k\n    base-url: https://example.com\n';
  await given(text);
  await refused('PATCH', '/codex-api-key', { match: 'k', value: { 'base-url': '', ...unfit } });
  assert.equal(await file(), text);
  assert.match((await done('PATCH', '/codex-api-key', { match: 'k', value: { 'base-url': '' } }))!, /was removed/);
});
