/** Refreshes that requests ask for, in any number. */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { openLogins } from './fixture.ts';

const file = { type: 'qwen', access_token: 'old', refresh_token: 'rt', disabled: true };

test('requests have a failed refresh tried again, but no more often than every few seconds', async (t) => {
  let time = 1_800_000_000_000;
  const { logins, files, oauth } = await openLogins(t, { now: () => time });
  const { tokens } = logins;
  oauth.routes.set('/qwen/token', () => ({ status: 503, body: 'maintenance' }));
  const asked = () => oauth.asked.filter((line) => line === 'POST /qwen/token').length;
  await files.put('a.json', file);
  for (const [wait, want] of [
    [0, 1],
    [0, 1],
    [4_999, 1],
    [1, 2],
  ] as const) {
    time += wait;
    const outcomes = await Promise.allSettled([tokens.refresh('a.json'), tokens.refresh('a.json')]);
    for (const outcome of outcomes) {
      const { kind, message } = outcome.status === 'rejected' ? outcome.reason : {};
      assert.equal(kind, 'upstream');
      assert.match(message, /^refresh failed: .*status 503/);
    }
    assert.equal(asked(), want);
  }
  time += 5_000;
  oauth.routes.set('/qwen/token', () => ({ body: { access_token: 'new', refresh_token: 'rt-2', expires_in: 3600 } }));
  await tokens.refresh('a.json');
  assert.equal((await files.read('a.json'))?.['access_token'], 'new');
});

test('requests are told when it would not help to ask again, and nobody is asked', async (t) => {
  const { logins, files, oauth } = await openLogins(t);
  const { tokens } = logins;
  oauth.routes.set('/qwen/token', () => ({ status: 400, body: { error: 'invalid_grant' } }));
  await files.put('a.json', file);
  await assert.rejects(tokens.refresh('a.json'), { kind: 'unauthenticated', message: /log in to Qwen again/ });
  const before = oauth.asked.length;
  await assert.rejects(tokens.refresh('a.json'), { kind: 'unauthenticated', message: /log in to Qwen again/ });
  assert.equal(oauth.asked.length, before);
  await files.put('b.json', { type: 'qwen', access_token: 'old' });
  await assert.rejects(tokens.refresh('b.json'), { kind: 'unauthenticated', message: /no refresh token/ });
});

test('a token endpoint that fails is not asked again at once for the key of a service account', async (t) => {
  let time = 1_800_000_000_000;
  const { logins, oauth } = await openLogins(t, { now: () => time });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const service_account = {
    client_email: 'robot@example.com',
    private_key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    token_uri: `${oauth.url}/google/jwt`,
  };
  oauth.routes.set('/google/jwt', () => ({ status: 503, body: 'maintenance' }));
  const asked = () => oauth.asked.filter((line) => line === 'POST /google/jwt').length;
  const grant = () => logins.tokens.grant({ type: 'vertex', service_account });
  for (let i = 0; i < 2; i++) await assert.rejects(grant(), /status 503/);
  assert.equal(asked(), 1);
  time += 5_000;
  oauth.routes.set('/google/jwt', () => ({ body: { access_token: 'at', expires_in: 3600 } }));
  assert.equal(await grant(), 'at');
});
