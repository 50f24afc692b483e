import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signIn } from '../fixtures/oauth/person.ts';
import { until } from '../fixtures/until.ts';
import { endOf, loggedIn, openLogins, read } from './fixture.ts';

const past = '2020-01-01T00:00:00Z';

test('a refresh token that was revoked marks the credential, and nothing is asked any more', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, files, oauth, name } = fixture;
  const file = await read(fixture);
  await (await oauth.provider.RefreshToken.find(String(file['refresh_token'])))!.destroy();
  await files.put(name, { ...file, expired: past });
  const problem = await until(() => files.problems.get(name));
  assert.match(
    problem,
    /^refresh failed: 127\.0\.0\.1:\d+ answered status 400 \(invalid_grant\): log in to Codex again$/,
  );
  assert.ok(!files.passing.has(name));
  const before = oauth.asked.length;
  await files.put(name, { ...file, expired: past, note: 'changed by hand' });
  await until(() => files.problems.get(name));
  assert.equal(oauth.asked.length, before);
  await assert.rejects(logins.refresh(name), { kind: 'upstream', code: 'refresh failed', message: problem });
  assert.equal(oauth.asked.length, before + 1);
  assert.equal((await read(fixture))['access_token'], file['access_token']);
});

test('a refusal of what a new login has replaced meanwhile says nothing of the new one', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, files, oauth, name } = fixture;
  const good = await read(fixture);
  await files.put(name, { ...good, refresh_token: 'gone' });
  oauth.delay = 100;
  const refreshing = logins.refresh(name);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await files.put(name, good);
  await assert.rejects(refreshing, { kind: 'upstream' });
  await until(() => !files.problems.has(name));
  await logins.refresh(name);
});

test('a stop writes what could not be written before', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, files, name } = fixture;
  const before = await read(fixture);
  files.failure = new Error('the disk is full');
  await assert.rejects(logins.refresh(name), { kind: 'failed' });
  files.failure = undefined;
  await logins.close();
  assert.notEqual((await read(fixture))['refresh_token'], before['refresh_token']);
});

test('a new login ends what was wrong with a credential', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, files, name } = fixture;
  await files.put(name, { ...(await read(fixture)), refresh_token: 'gone', expired: past });
  await until(() => files.problems.get(name));
  const { url, state } = await logins.start('codex', { listens: false, projectId: '' });
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
  await logins.refresh(name);
  assert.equal(files.problems.get(name), undefined);
});

test('a refresh token that was used twice is refused, as rotation wants it', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, files, name } = fixture;
  const first = await read(fixture);
  await logins.refresh(name);
  await files.put(name, first);
  await assert.rejects(logins.refresh(name), { kind: 'upstream', message: /invalid_grant/ });
});

test('tokens that could not be written are written later, and not asked for again', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, files, oauth, name } = fixture;
  const before = await read(fixture);
  files.failure = new Error('the disk is full');
  await assert.rejects(logins.refresh(name), { kind: 'failed', code: 'failed to save auth file' });
  files.failure = undefined;
  const asked = oauth.asked.length;
  await logins.refresh(name);
  assert.equal(oauth.asked.length, asked);
  const after = await read(fixture);
  assert.notEqual(after['refresh_token'], before['refresh_token']);
  assert.ok(await oauth.provider.RefreshToken.find(String(after['refresh_token'])));
});

test('a provider that is out of order is asked again later, and says so once the token is over', async (t) => {
  const fixture = await loggedIn(t, 'qwen');
  const { logins, files, oauth, name } = fixture;
  oauth.routes.set('/qwen/token', () => ({ status: 503, body: 'maintenance' }));
  const before = oauth.asked.length;
  await assert.rejects(logins.refresh(name), { kind: 'upstream', message: /status 503/ });
  assert.equal(files.problems.get(name), undefined);
  await files.put(name, { ...(await read(fixture)), expired: past });
  assert.match(await until(() => files.problems.get(name)), /status 503/);
  assert.ok(files.passing.has(name));
  assert.equal(oauth.asked.length, before + 2);
});

test('nothing is wrong with a token of which nobody knows the end as long as its provider is out of order', async (t) => {
  const fixture = await loggedIn(t, 'qwen');
  const { logins, files, oauth, name } = fixture;
  oauth.routes.set('/qwen/token', () => ({ status: 503, body: 'maintenance' }));
  const { expired: _, ...file } = await read(fixture);
  await files.put(name, file);
  await assert.rejects(logins.refresh(name), { kind: 'upstream', message: /status 503/ });
  assert.equal(files.problems.get(name), undefined);
});

test('what cannot be renewed says why', async (t) => {
  const { logins, files } = await openLogins(t, { settings: () => ({ proxyUrl: '', clients: {}, workers: 2 }) });
  await assert.rejects(logins.refresh('none.json'), { kind: 'missing', code: 'auth file not found' });
  await files.put('v.json', { type: 'vertex' });
  await assert.rejects(logins.refresh('v.json'), { kind: 'conflict', message: /its type/ });
  await files.put('c.json', { type: 'codex', access_token: 'a' });
  await assert.rejects(logins.refresh('c.json'), { kind: 'conflict', message: /no refresh token/ });
  await files.put('g.json', { type: 'gemini', token: { refresh_token: 'r', expiry: '2099-01-01T00:00:00Z' } });
  await assert.rejects(logins.refresh('g.json'), { kind: 'unavailable', code: 'oauth client not configured' });
});

test('tokens that are said to live for ever are kept all the same', async (t) => {
  const fixture = await loggedIn(t, 'anthropic');
  fixture.oauth.routes.set('/anthropic/token', () => ({
    body: { access_token: 'a', refresh_token: 'rotated', expires_in: 1e300 },
  }));
  await fixture.logins.refresh(fixture.name);
  assert.equal((await read(fixture))['refresh_token'], 'rotated');
});
