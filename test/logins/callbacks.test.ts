import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { signIn } from '../fixtures/oauth/person.ts';
import { endOf, openLogins } from './fixture.ts';

const byHand = { listens: false, projectId: '' };

test('a state is checked on every way in', async (t) => {
  const { logins } = await openLogins(t);
  const { url, state } = await logins.start('codex', byHand);
  const redirect = new URL(await signIn(url, 'ann@example.com'));
  redirect.searchParams.set('state', 'x'.repeat(43));
  assert.throws(() => logins.paste({ redirectUrl: redirect.href }), {
    kind: 'missing',
    code: 'unknown or expired state',
  });
  for (const { path, arrive } of logins.callbacks)
    assert.equal((await arrive(redirect.searchParams)).status, 404, path);
  redirect.searchParams.set('state', '../x');
  assert.throws(() => logins.paste({ redirectUrl: redirect.href }), { kind: 'invalid', code: 'invalid state' });
  assert.throws(() => logins.status('a/b'), { kind: 'invalid', code: 'invalid state' });
  assert.throws(() => logins.cancel('a/b'), { kind: 'invalid', code: 'invalid state' });
  assert.throws(() => logins.cancel(''), { kind: 'invalid', code: 'missing state' });
  assert.equal(logins.status(' '), undefined);
  assert.deepEqual(logins.status(state), { status: 'wait' });
});

test('a callback for another provider’s login changes nothing', async (t) => {
  const { logins } = await openLogins(t);
  const { state } = await logins.start('codex', byHand);
  assert.throws(() => logins.paste({ provider: 'claude', state, code: 'c' }), {
    kind: 'invalid',
    code: 'provider does not match state',
  });
  const anthropic = logins.callbacks.find(({ path }) => path === '/anthropic/callback')!;
  assert.equal((await anthropic.arrive(new URLSearchParams({ state, code: 'c' }))).status, 404);
  assert.deepEqual(logins.status(state), { status: 'wait' });
});

test('what lacks a part of a callback is refused with the part’s name', async (t) => {
  const { logins } = await openLogins(t);
  const { state } = await logins.start('codex', byHand);
  const cases = {
    'unsupported provider': { provider: 'a/b', state, code: 'c' },
    'provider does not match state': { provider: 'nobody', state, code: 'c' },
    'invalid redirect_url': { redirectUrl: 'not an address' },
    'state is required': { redirectUrl: 'http://localhost:1455/auth/callback?code=c' },
    'code or error is required': { state },
    'invalid body': { state, code: 'c'.repeat(5000) },
  };
  for (const [code, pasted] of Object.entries(cases))
    assert.throws(() => logins.paste(pasted), { kind: 'invalid', code }, code);
  assert.deepEqual(logins.status(state), { status: 'wait' });
});

test('parts win over the address, and names of providers may be the older ones', async (t) => {
  const { logins } = await openLogins(t);
  const { url, state } = await logins.start('codex', byHand);
  const redirect = new URL(await signIn(url, 'ann@example.com'));
  const code = redirect.searchParams.get('code')!;
  redirect.searchParams.set('code', 'another');
  logins.paste({ provider: 'OpenAI', redirectUrl: redirect.href, code });
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
});

test('the code#state that Claude’s page shows can be pasted as it is', async (t) => {
  const { logins } = await openLogins(t);
  const { url, state } = await logins.start('anthropic', byHand);
  const code = new URL(await signIn(url, 'ann@example.com')).searchParams.get('code');
  logins.paste({ code: `${code}#${state}` });
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
});

test('a callback counts once', async (t) => {
  const { logins, oauth } = await openLogins(t);
  const { url, state } = await logins.start('codex', byHand);
  const redirectUrl = await signIn(url, 'ann@example.com');
  oauth.delay = 100;
  logins.paste({ redirectUrl });
  assert.throws(() => logins.paste({ redirectUrl }), { kind: 'conflict', code: 'oauth flow is not pending' });
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
  assert.throws(() => logins.paste({ redirectUrl }), { kind: 'conflict', code: 'oauth flow is already completed' });
});

test('a code that was used before is refused by the provider, and the error says so', async (t) => {
  const { logins, folder } = await openLogins(t);
  const one = await logins.start('codex', byHand);
  const used = await signIn(one.url, 'ann@example.com');
  logins.paste({ redirectUrl: used });
  await endOf(logins, one.state);
  const two = await logins.start('codex', byHand);
  logins.paste({ code: new URL(used).searchParams.get('code')!, state: two.state });
  const usedUp = `Failed to exchange authorization code for tokens: ${new URL(one.url).host} answered status 400 (invalid_grant). A code counts only once, and only for a few minutes: start the login again`;
  assert.deepEqual(await endOf(logins, two.state), {
    status: 'error',
    error: usedUp,
    message: usedUp,
  });
  assert.equal((await readdir(folder)).length, 1);
  assert.throws(() => logins.paste({ redirectUrl: used, state: two.state }), {
    kind: 'conflict',
    code: usedUp,
    message: /Failed to exchange/,
  });
});

test('a callback for a login that has failed is told the failure', async (t) => {
  const { logins } = await openLogins(t);
  const { state } = await logins.start('codex', byHand);
  logins.paste({ state, error: 'access_denied' });
  const status = logins.status(state);
  assert.ok(status?.status === 'error');
  assert.throws(() => logins.paste({ state, code: 'c' }), {
    kind: 'conflict',
    code: 'Bad Request',
    message: status.message,
  });
});
