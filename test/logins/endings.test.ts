import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { signIn } from '../fixtures/oauth/person.ts';
import { endOf, eventually, openLogins } from './fixture.ts';

const byHand = { listens: false, projectId: '' };

test('who does not allow it gets the error that clients know, and what to do', async (t) => {
  const { logins, folder } = await openLogins(t);
  const errors = {
    anthropic: 'Bad request',
    codex: 'Bad Request',
    'gemini-cli': 'Authentication failed',
    antigravity: 'Authentication failed',
    iflow: 'Authentication failed',
  };
  for (const [provider, error] of Object.entries(errors)) {
    const { url, state } = await logins.start(provider, byHand);
    logins.paste({ redirectUrl: await signIn(url, 'ann@example.com', 'deny') });
    const status = await endOf(logins, state);
    assert.equal('error' in status && status.error, error);
    assert.match('message' in status ? status.message : '', /\(access_denied\): start the login again and allow it$/);
  }
  assert.deepEqual(await readdir(folder), []);
});

test('a login that nobody finishes ends by itself, and says so', async (t) => {
  const { logins } = await openLogins(t, { limits: { codeLife: 30, deviceLife: 30 } });
  const errors = {
    anthropic: 'Timeout waiting for OAuth callback',
    codex: 'Timeout waiting for OAuth callback',
    'gemini-cli': 'OAuth flow timed out',
    qwen: 'Authentication failed',
    kimi: 'Authentication failed: nobody signed in in time',
  };
  for (const [provider, error] of Object.entries(errors)) {
    const { state } = await logins.start(provider, byHand);
    const status = await endOf(logins, state);
    assert.equal('error' in status && status.error, error);
    assert.match('message' in status ? status.message : '', /start the login again$/);
  }
});

test('outcomes are kept for a while, then the state is as unknown as one that was never issued', async (t) => {
  const { logins } = await openLogins(t, { limits: { kept: 300 } });
  const { url, state } = await logins.start('codex', byHand);
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
  assert.deepEqual(logins.status(state), { status: 'ok' });
  const unknown = await eventually(() => {
    const status = logins.status(state);
    return status?.status === 'error' ? status : undefined;
  });
  assert.equal(unknown.error, 'unknown or expired state');
  assert.deepEqual(logins.status('never-issued'), unknown);
});

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
    'unsupported provider': { provider: 'nobody', state, code: 'c' },
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
  assert.deepEqual(await endOf(logins, two.state), {
    status: 'error',
    error: 'Failed to exchange authorization code for tokens',
    message: `Failed to exchange authorization code for tokens: ${new URL(one.url).host} answered status 400 (invalid_grant). A code counts only once, and only for a few minutes: start the login again`,
  });
  assert.equal((await readdir(folder)).length, 1);
  assert.throws(() => logins.paste({ redirectUrl: used, state: two.state }), {
    kind: 'conflict',
    code: 'oauth flow is not pending',
    message: /Failed to exchange/,
  });
});

test('a provider that turns us away is named in the error itself', async (t) => {
  const { logins, oauth } = await openLogins(t);
  oauth.routes.set('/anthropic/token', () => ({ status: 403, body: '<html>Just a moment</html>' }));
  const { url, state } = await logins.start('anthropic', byHand);
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  const status = await endOf(logins, state);
  assert.match(
    'error' in status ? status.error : '',
    /^Failed to exchange authorization code for tokens: 127\.0\.0\.1:\d+ answered status 403: it does not let this client in$/,
  );
});

test('a provider that does not answer in time, or without end, is an error', async (t) => {
  const { logins, oauth } = await openLogins(t, { patience: { call: 300 } });
  const cases = [
    { answer: () => new Promise<never>(() => {}), says: /did not answer within 0\.3 seconds/ },
    { answer: () => ({ body: 'x'.repeat(2_000_000) }), says: /more than 1 MiB/ },
    { answer: () => ({ body: { token_type: 'Bearer' } }), says: /no answer of OAuth/ },
    { answer: () => ({ body: 'not JSON' }), says: /no answer of OAuth/ },
    { answer: () => ({ location: 'http://127.0.0.1:9/' }), says: /status 302/ },
  ];
  for (const { answer, says } of cases) {
    const { url, state } = await logins.start('anthropic', byHand);
    const redirectUrl = await signIn(url, 'ann@example.com');
    oauth.routes.set('/anthropic/token', answer);
    logins.paste({ redirectUrl });
    const status = await endOf(logins, state);
    assert.equal('error' in status && status.error, 'Failed to exchange authorization code for tokens');
    assert.match('message' in status ? status.message : '', says);
  }
});

test('an answer comes in time whatever the provider does, and a browser is told that the login goes on', async (t) => {
  const { logins, oauth, files } = await openLogins(t, { patience: { answer: 100, page: 50 } });
  const silence = () => new Promise<never>(() => {});
  for (const path of ['/qwen/device', '/kimi/device', '/.well-known/openid-configuration', '/iflow/api/openapi/apikey'])
    oauth.routes.set(path, silence);
  for (const provider of ['qwen', 'kimi', 'xai'])
    await assert.rejects(logins.start(provider, byHand), { kind: 'failed', message: /took too long/ });
  await assert.rejects(logins.startWithCookie('BXAuth=good'), { kind: 'invalid', message: /took too long/ });
  oauth.routes.set('/anthropic/token', silence);
  await files.put('a.json', { type: 'claude', refresh_token: 'r', expired: '2099-01-01T00:00:00Z' });
  await assert.rejects(logins.refresh('a.json'), { kind: 'upstream', message: /took too long/ });
  const { state } = await logins.start('anthropic', byHand);
  const { arrive } = logins.callbacks.find(({ path }) => path === '/anthropic/callback')!;
  const page = await arrive(new URLSearchParams({ state, code: 'c' }));
  assert.equal(page.status, 202);
  assert.match(page.html, /Almost there.*unless oauth-routing/);
  assert.deepEqual(logins.status(state), { status: 'wait' });
});

test('a file that cannot be written is an error that names it', async (t) => {
  const { logins, files, log } = await openLogins(t);
  files.failure = new Error('ENOSPC: the disk is full');
  const { url, state } = await logins.start('gemini-cli', byHand);
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  assert.deepEqual(await endOf(logins, state), {
    status: 'error',
    error: 'Failed to save token to file',
    message:
      'Failed to save token to file: gemini-ann@example.com-project-a.json could not be written (the log says why). Mend that, then log in again',
  });
  assert.match(log(), /a credential file could not be saved[\s\S]*disk is full/);
});

test('a file that is broken is not overwritten', async (t) => {
  const { logins, folder } = await openLogins(t);
  const file = join(folder, 'claude-ann@example.com.json');
  await writeFile(file, '{ "prefix": "team", ');
  const { url, state } = await logins.start('anthropic', byHand);
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  const status = await endOf(logins, state);
  assert.equal('error' in status && status.error, 'Failed to save authentication tokens');
});

test('a cancelled login ends at once, whatever it was waiting for', async (t) => {
  const { logins, oauth, folder } = await openLogins(t);
  const cancelled = /^Authentication cancelled/;
  const waiting = await logins.start('codex', byHand);
  assert.equal(logins.cancel(waiting.state), true);
  const polling = await logins.start('qwen', byHand);
  assert.equal(logins.cancel(polling.state), true);
  const exchanging = await logins.start('codex', byHand);
  oauth.delay = 200;
  logins.paste({ redirectUrl: await signIn(exchanging.url, 'ann@example.com') });
  assert.equal(logins.cancel(exchanging.state), true);
  for (const { state } of [waiting, polling, exchanging]) {
    const status = logins.status(state);
    assert.match(status && 'error' in status ? status.error : '', cancelled);
    assert.equal(logins.cancel(state), false);
  }
  assert.equal(logins.cancel('never-issued'), false);
  await new Promise((resolve) => setTimeout(resolve, 400));
  assert.deepEqual(await readdir(folder), []);
});

test('one login more than may be pending is refused, until another ends', async (t) => {
  const { logins } = await openLogins(t);
  const all = await Promise.all(Array.from({ length: 100 }, () => logins.start('codex', byHand)));
  await assert.rejects(logins.start('codex', byHand), { kind: 'limited', code: 'too many pending logins' });
  logins.cancel(all[0]!.state);
  await logins.start('codex', byHand);
});
