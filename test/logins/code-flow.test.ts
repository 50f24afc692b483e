import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { signIn } from '../fixtures/oauth/person.ts';
import { endOf, fileOf, login, openLogins } from './fixture.ts';

const byHand = { listens: false, projectId: '' };

/** File, and the members that the account decides; tokens and times are others each time. */
const accounts = {
  anthropic: {
    file: 'claude-ann@example.com.json',
    members: {
      id_token: '',
      email: 'ann@example.com',
      type: 'claude',
      account_uuid: 'uuid of ann@example.com',
      organization_uuid: 'org-1',
      organization_name: 'Example',
    },
  },
  codex: {
    file: 'codex-544082f7-ann@example.com-team.json',
    members: { account_id: 'account of ann@example.com', email: 'ann@example.com', type: 'codex' },
  },
  antigravity: {
    file: 'antigravity-ann@example.com.json',
    members: {
      email: 'ann@example.com',
      expires_in: 3600,
      project_id: 'project-of-google',
      type: 'antigravity',
    },
  },
  iflow: {
    file: 'iflow-ann@example.com.json',
    members: {
      api_key: 'ik of ann@example.com',
      email: 'ann@example.com',
      token_type: 'bearer',
      cookie: '',
      type: 'iflow',
    },
  },
};

for (const [provider, { file, members }] of Object.entries(accounts))
  test(`a login to ${provider} ends in a file of its own, for its owner's eyes only`, async (t) => {
    const fixture = await openLogins(t);
    const { status } = await login(fixture, provider);
    assert.deepEqual(status, { status: 'ok' });
    assert.deepEqual(await readdir(fixture.folder), [file]);
    assert.equal((await stat(join(fixture.folder, file))).mode & 0o777, 0o600);
    const { access_token: access, refresh_token: refresh, expired, ...others } = await fileOf(fixture, file);
    assert.equal((await fixture.oauth.provider.AccessToken.find(String(access)))?.accountId, 'ann@example.com');
    assert.ok(await fixture.oauth.provider.RefreshToken.find(String(refresh)));
    const left = Date.parse(String(expired)) - Date.now();
    assert.ok(left > 3_500_000 && left <= 3_600_000, String(expired));
    for (const [name, value] of Object.entries(members)) assert.deepEqual(others[name], value, name);
  });

test('a login to gemini-cli prepares the first active project, and keeps the token in its own place', async (t) => {
  const fixture = await openLogins(t);
  const { status } = await login(fixture, 'gemini-cli');
  assert.deepEqual(status, { status: 'ok' });
  const file = await fileOf(fixture, 'gemini-ann@example.com-project-a.json');
  const { token, ...others } = file as { token: Record<string, unknown> };
  assert.equal(
    (await fixture.oauth.provider.AccessToken.find(String(token['access_token'])))?.accountId,
    'ann@example.com',
  );
  assert.equal(token['client_secret'], undefined);
  assert.deepEqual(
    { ...others, last_refresh: undefined },
    {
      project_id: 'project-a',
      email: 'ann@example.com',
      auto: true,
      checked: true,
      type: 'gemini',
      last_refresh: undefined,
    },
  );
});

test('ALL prepares every active project, in one file', async (t) => {
  const fixture = await openLogins(t);
  const { status } = await login(fixture, 'gemini-cli', ' all ');
  assert.deepEqual(status, { status: 'ok' });
  const { project_id: projects, auto } = await fileOf(fixture, 'gemini-ann@example.com-all.json');
  assert.equal(projects, 'project-a,project-b');
  assert.equal(auto, false);
});

test('a project that Google does not open is named in the error', async (t) => {
  const fixture = await openLogins(t);
  const { status } = await login(fixture, 'gemini-cli', 'project-c');
  assert.equal(status.status, 'error');
  assert.equal('error' in status && status.error, 'Failed to verify Cloud AI API status');
  assert.match('message' in status ? status.message : '', /project project-c.*status 404.*console/);
  assert.deepEqual(await readdir(fixture.folder), []);
});

test('an onboarding that never ends is an error of its own', async (t) => {
  let pauses = 0;
  const fixture = await openLogins(t, {
    sleep: async () => {
      if (++pauses > 3) throw new Error('two minutes are over');
    },
  });
  fixture.oauth.routes.set('/google/v1internal:onboardUser', () => ({ body: { done: false } }));
  const { status } = await login(fixture, 'gemini-cli');
  assert.equal('error' in status && status.error, 'Failed to complete Gemini CLI onboarding');
  assert.match('message' in status ? status.message : '', /did not finish within 2 minutes/);
});

test('every state is 32 random bytes, and every address has what its vendor wants', async (t) => {
  const { logins } = await openLogins(t);
  const parameters = {
    anthropic: 'client_id code code_challenge code_challenge_method redirect_uri response_type scope state',
    codex:
      'client_id code_challenge code_challenge_method codex_cli_simplified_flow id_token_add_organizations prompt redirect_uri response_type scope state',
    'gemini-cli':
      'access_type client_id code_challenge code_challenge_method prompt redirect_uri response_type scope state',
    antigravity:
      'access_type client_id code_challenge code_challenge_method prompt redirect_uri response_type scope state',
    iflow: 'client_id loginMethod redirect state type',
  };
  const states = new Set<string>();
  for (const [provider, names] of Object.entries(parameters)) {
    const { url, state } = await logins.start(provider, byHand);
    const query = new URL(url).searchParams;
    assert.equal([...query.keys()].join(' '), names);
    assert.equal(query.get('state'), state);
    assert.equal(Buffer.from(state, 'base64url').length, 32);
    if (query.has('code_challenge_method')) assert.equal(query.get('code_challenge_method'), 'S256');
    states.add(state);
  }
  assert.equal(states.size, 5);
});

test('a second login of the same account keeps what people set in its file', async (t) => {
  const fixture = await openLogins(t);
  const name = 'claude-ann@example.com.json';
  await login(fixture, 'anthropic');
  const first = await fileOf(fixture, name);
  const own = { prefix: 'team', proxy_url: 'direct', note: 'of Ann', disabled: true, big: 1 };
  await fixture.files.put(name, { ...(first as object), ...own });
  await login(fixture, 'anthropic');
  const second = await fileOf(fixture, name);
  assert.notEqual(second['access_token'], first['access_token']);
  for (const [member, value] of Object.entries(own)) assert.equal(second[member], value, member);
});

test('two logins of one provider at once both end well, each as its own person', async (t) => {
  const fixture = await openLogins(t);
  const { logins, folder } = fixture;
  const [one, two] = await Promise.all([logins.start('codex', byHand), logins.start('codex', byHand)]);
  const [first, second] = await Promise.all([signIn(one.url, 'ann@example.com'), signIn(two.url, 'bob@example.com')]);
  logins.paste({ redirectUrl: second });
  logins.paste({ redirectUrl: first });
  assert.deepEqual(await endOf(logins, one.state), { status: 'ok' });
  assert.deepEqual(await endOf(logins, two.state), { status: 'ok' });
  const names = await readdir(folder);
  assert.equal(names.filter((name) => /-(ann|bob)@example\.com-team\.json$/.test(name)).length, 2);
});

test('an account without an address gets a file that no other account shares', async (t) => {
  const fixture = await openLogins(t);
  const anthropic = fixture.oauth.routes.get('/anthropic/token')!;
  fixture.oauth.routes.set('/anthropic/token', async (request) => {
    const { status, body } = await anthropic(request);
    return { ...(status && { status }), body: { ...(body as object), account: {} } };
  });
  await login(fixture, 'anthropic');
  await login(fixture, 'anthropic');
  const names = await readdir(fixture.folder);
  assert.equal(names.length, 2);
  for (const name of names) assert.match(name, /^claude-\d{13}\.json$/);
});

test('an address cannot make a file outside the folder', async (t) => {
  const fixture = await openLogins(t);
  fixture.oauth.routes.set('/google/userinfo', () => ({ body: { email: '../../etc/passwd\0' } }));
  const { status } = await login(fixture, 'antigravity');
  assert.deepEqual(status, { status: 'ok' });
  assert.match((await readdir(fixture.folder)).join(), /^antigravity-\.\._\.\._etc_passwd_-[0-9a-f]{8}\.json$/);
});

test('no code, token, cookie or secret reaches the log', async (t) => {
  const fixture = await openLogins(t);
  const { logins, log, folder } = fixture;
  const secrets: string[] = [];
  for (const provider of ['anthropic', 'iflow', 'gemini-cli']) {
    const { url, state } = await logins.start(provider, byHand);
    const redirect = new URL(await signIn(url, 'ann@example.com'));
    secrets.push(state, redirect.searchParams.get('code')!);
    logins.paste({ redirectUrl: redirect.href });
    await endOf(logins, state);
  }
  for (const name of await readdir(folder)) {
    const { access_token: access, refresh_token: refresh, token } = await fileOf(fixture, name);
    const own = (token ?? {}) as Record<string, unknown>;
    for (const value of [access, refresh, own['access_token'], own['refresh_token']])
      if (typeof value === 'string') secrets.push(value);
  }
  assert.equal(secrets.length, 12);
  assert.match(log(), /a login is complete.*anthropic/);
  for (const value of secrets) assert.ok(!log().includes(value));
});

test('a token answer with empty members, or a life beyond all calendars, is as good as any', async (t) => {
  const fixture = await openLogins(t);
  const { oauth } = fixture;
  oauth.routes.set('/anthropic/token', () => ({
    body: { access_token: 'a', refresh_token: '', scope: null, token_type: null, id_token: null, expires_in: 1e300 },
  }));
  const { status } = await login(fixture, 'anthropic');
  assert.deepEqual(status, { status: 'ok' });
  const [name] = await readdir(fixture.folder);
  const { access_token: access, refresh_token: refresh, expired } = await fileOf(fixture, name!);
  assert.deepEqual([access, refresh], ['a', '']);
  const years = (Date.parse(String(expired)) - Date.now()) / (365 * 86_400_000);
  assert.ok(years > 9.9 && years <= 10, String(expired));
});
