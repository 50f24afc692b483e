import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { signIn } from '../fixtures/oauth/person.ts';
import { until } from '../fixtures/until.ts';
import { endOf, openLogins } from './fixture.ts';

const byHand = { listens: false, projectId: '' };

const files = {
  qwen: { name: /^qwen-\d{13}\.json$/, members: { type: 'qwen', resource_url: 'portal.qwen.example' } },
  kimi: { name: /^kimi-\d{13}\.json$/, members: { type: 'kimi', token_type: 'bearer' } },
  xai: {
    name: /^xai-ann@example\.com\.json$/,
    members: { type: 'xai', email: 'ann@example.com', sub: 'ann@example.com', auth_kind: 'oauth', expires_in: 3600 },
  },
};

for (const [provider, { name, members }] of Object.entries(files))
  test(`a device login to ${provider} completes by itself once somebody has signed in`, async (t) => {
    const { logins, oauth, folder } = await openLogins(t);
    const { url, state, device } = await logins.start(provider, byHand);
    assert.match(url, new RegExp(`^${oauth.url}/device\\?user_code=${device?.userCode}$`));
    assert.equal(device?.expiresIn, 600);
    await until(() => oauth.asked.some((line) => line.endsWith('/token')));
    assert.deepEqual(logins.status(state), { status: 'wait' });
    await signIn(url, 'ann@example.com');
    assert.deepEqual(await endOf(logins, state), { status: 'ok' });
    const [file, ...others] = await readdir(folder);
    assert.deepEqual(others, []);
    assert.match(file!, name);
    const saved = JSON.parse(await readFile(join(folder, file!), 'utf8'));
    assert.equal((await oauth.provider.AccessToken.find(saved.access_token))?.accountId, 'ann@example.com');
    assert.ok(await oauth.provider.RefreshToken.find(saved.refresh_token));
    for (const [member, value] of Object.entries(members)) assert.equal(saved[member], value, member);
  });

test('two device logins that tell no address end in two files', async (t) => {
  const { logins, folder } = await openLogins(t, { now: () => 1_800_000_000_000 });
  for (const email of ['ann@example.com', 'bob@example.com']) {
    const { url, state } = await logins.start('kimi', byHand);
    await signIn(url, email);
    assert.deepEqual(await endOf(logins, state), { status: 'ok' });
  }
  assert.equal((await readdir(folder)).length, 2);
});

test('who says no on the page of a device login gets an error that says so', async (t) => {
  const { logins, folder } = await openLogins(t);
  const { url, state } = await logins.start('qwen', byHand);
  await signIn(url, 'ann@example.com', 'deny');
  assert.deepEqual(await endOf(logins, state), {
    status: 'error',
    error: 'Authentication failed',
    message: 'Authentication failed: you did not allow it at Qwen: start the login again and allow it',
  });
  assert.deepEqual(await readdir(folder), []);
});

test('a verifier that is not the one of the challenge does not get in', async (t) => {
  const { logins, oauth } = await openLogins(t);
  const token = oauth.routes.get('/qwen/token')!;
  oauth.routes.set('/qwen/token', (request) =>
    token({ ...request, members: { ...request.members, code_verifier: 'x' } }),
  );
  const { url, state } = await logins.start('qwen', byHand);
  await signIn(url, 'ann@example.com');
  const status = await endOf(logins, state);
  assert.match('message' in status ? status.message : '', /status 400 \(invalid_grant\)/);
});

test('the pace of a device login is the provider’s, and slower when it says so', async (t) => {
  const pauses: number[] = [];
  const { logins, oauth } = await openLogins(t, {
    sleep: async (milliseconds) => {
      pauses.push(milliseconds / 1000);
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
  });
  const answers = [{ error: 'authorization_pending' }, { error: 'slow_down' }, { error: 'slow_down' }, undefined];
  oauth.routes.set('/qwen/token', () => {
    const body = answers.shift() ?? { error: 'expired_token' };
    return { status: 400, body };
  });
  const { state } = await logins.start('qwen', byHand);
  const status = await endOf(logins, state);
  assert.match('message' in status ? status.message : '', /nobody finished signing in/);
  assert.deepEqual(pauses, [1, 1, 6, 11]);
});

test('a provider that does not answer while we wait is asked again, more slowly', async (t) => {
  const pauses: number[] = [];
  const { logins, oauth } = await openLogins(t, {
    sleep: async (milliseconds) => {
      pauses.push(milliseconds / 1000);
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
  });
  let asked = 0;
  oauth.routes.set('/qwen/token', () =>
    ++asked <= 2 ? { body: 'x'.repeat(2 * 1024 * 1024) } : { status: 400, body: { error: 'access_denied' } },
  );
  const { state } = await logins.start('qwen', byHand);
  assert.equal((await endOf(logins, state)).status, 'error');
  assert.deepEqual(pauses, [1, 2, 4]);
});

test('nothing has to be pasted for a device login', async (t) => {
  const { logins } = await openLogins(t);
  const { state } = await logins.start('kimi', byHand);
  assert.throws(() => logins.paste({ state, code: 'any' }), {
    kind: 'conflict',
    code: 'oauth flow is not pending',
    message: /nothing to be pasted: it completes by itself/,
  });
  assert.throws(() => logins.paste({ state }), { kind: 'conflict' });
  assert.deepEqual(logins.status(state), { status: 'wait' });
});

test('a device login that cannot begin says why, and leaves nothing pending', async (t) => {
  const { logins, oauth } = await openLogins(t, { limits: { pending: 1 } });
  oauth.routes.set('/qwen/device', () => ({ status: 503, body: 'maintenance' }));
  for (let tries = 0; tries < 2; tries++)
    await assert.rejects(logins.start('qwen', byHand), {
      kind: 'failed',
      code: 'failed to generate authorization url',
      message: /127\.0\.0\.1:\d+ answered status 503/,
    });
});

test('only a page of the web is given out to be opened', async (t) => {
  const { logins, oauth } = await openLogins(t, { limits: { pending: 1 } });
  const begin = oauth.routes.get('/qwen/device')!;
  const page = `${oauth.url}/device`;
  const startWith = async (addresses: { verification_uri?: string; verification_uri_complete?: string }) => {
    oauth.routes.set('/qwen/device', async (request) => {
      const { body, ...answer } = await begin(request);
      return { ...answer, body: { ...(body as object), ...addresses } };
    });
    return logins.start('qwen', byHand);
  };
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '/device', 'no address'])
    await assert.rejects(startWith({ verification_uri: address, verification_uri_complete: address }), {
      kind: 'failed',
      code: 'failed to generate authorization url',
      message: /: Qwen named no web page to sign in on\. Try again/,
    });
  const { url } = await startWith({ verification_uri: page, verification_uri_complete: 'javascript:alert(1)' });
  assert.equal(url, page);
});

test('xAI’s endpoints are taken from its own domain only', async (t) => {
  const { logins, oauth } = await openLogins(t);
  oauth.routes.set('/.well-known/openid-configuration', () => ({
    body: {
      issuer: oauth.url,
      token_endpoint: 'https://x.ai.example.com/token',
      device_authorization_endpoint: `${oauth.url}/device/auth`,
    },
  }));
  await assert.rejects(logins.start('xai', byHand), {
    kind: 'failed',
    code: 'failed to start device authorization flow',
    message: /outside its own domain/,
  });
});

test('no pause that a provider asks for is longer than a minute, or so long that it is none', async (t) => {
  for (const interval of [1e4, 1e10, 1e300]) {
    const pauses: number[] = [];
    const { logins, oauth } = await openLogins(t, {
      sleep: async (milliseconds) => {
        pauses.push(milliseconds);
      },
    });
    const begin = oauth.routes.get('/qwen/device')!;
    oauth.routes.set('/qwen/device', async (request) => {
      const { body, ...answer } = await begin(request);
      return { ...answer, body: { ...(body as object), interval } };
    });
    const answers = ['slow_down', 'access_denied'];
    oauth.routes.set('/qwen/token', () => ({ status: 400, body: { error: answers.shift() ?? '' } }));
    const { state } = await logins.start('qwen', byHand);
    await endOf(logins, state);
    assert.deepEqual(pauses, [60_000, 60_000]);
  }
});
