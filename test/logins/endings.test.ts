import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { usualLimits } from '../../src/logins/sessions.ts';
import { signIn } from '../fixtures/oauth/person.ts';
import type { OAuthServer } from '../fixtures/oauth/server.ts';
import { until } from '../fixtures/until.ts';
import { endOf, openLogins } from './fixture.ts';

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

test('a login has ten minutes, thirty with a device, and its outcome is kept for ten', () => {
  const minute = 60_000;
  assert.deepEqual(usualLimits, {
    pending: 100,
    codeLife: 10 * minute,
    deviceLife: 30 * minute,
    kept: 10 * minute,
  });
});

test('outcomes are kept for a while, then the state is as unknown as one that was never issued', async (t) => {
  const { logins } = await openLogins(t, { limits: { kept: 300 } });
  const { url, state } = await logins.start('codex', byHand);
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
  assert.deepEqual(logins.status(state), { status: 'ok' });
  const unknown = await until(() => {
    const status = logins.status(state);
    return status?.status === 'error' ? status : undefined;
  });
  assert.equal(unknown.error, 'unknown or expired state');
  assert.deepEqual(logins.status('never-issued'), unknown);
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
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  const cases = [
    { answer: () => new Promise<never>(() => {}), says: /did not answer within 0\.3 seconds/ },
    { answer: () => ({ body: 'x'.repeat(2_000_000) }), says: /more than 1 MiB/ },
    { answer: () => ({ gzip: bomb }), says: /more than 1 MiB/ },
    { answer: () => ({ gzip: Buffer.from('not gzip') }), says: /cannot be reached \(Z_DATA_ERROR\)/ },
    { answer: () => ({ body: { token_type: 'Bearer' } }), says: /not an OAuth answer/ },
    { answer: () => ({ body: 'not JSON' }), says: /not an OAuth answer/ },
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

test('a proxy that takes connections and says nothing is named as what was in the way', async (t) => {
  const proxy = createServer((socket) => socket.on('error', () => {}).resume()).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  t.after(() => proxy.close());
  let [proxyUrl, clients]: [string, OAuthServer['clients']] = ['', {}];
  const { logins, oauth } = await openLogins(t, {
    patience: { call: 300 },
    settings: () => ({ proxyUrl, clients, workers: 1 }),
  });
  clients = oauth.clients;
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  await assert.rejects(logins.start('qwen', byHand), {
    kind: 'failed',
    message: /did not answer within 0\.3 seconds through the proxy\. Try again/,
  });
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
