import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { JsonObject } from '../../src/platform/json.ts';
import { textOf } from '../../src/providers/index.ts';
import { until } from '../fixtures/until.ts';
import { loggedIn, openLogins, read } from './fixture.ts';

const past = '2020-01-01T00:00:00Z';

const accessOf = (file: JsonObject): string => textOf(file, 'access_token') || textOf(file, 'token', 'access_token');

for (const provider of ['anthropic', 'codex', 'gemini-cli', 'antigravity', 'iflow', 'qwen', 'kimi', 'xai'])
  test(`a credential of ${provider} is renewed on demand, and keeps what is not a token`, async (t) => {
    const fixture = await loggedIn(t, provider);
    const { logins, files, oauth, name } = fixture;
    const before = { ...(await read(fixture)), disabled: true, proxy_url: 'direct', note: 'of Ann' };
    await files.put(name, before);
    const { expired } = await logins.refresh(name);
    assert.ok(Date.parse(expired ?? '') > Date.now());
    const after = await read(fixture);
    assert.notEqual(accessOf(after), accessOf(before));
    assert.ok(await oauth.provider.AccessToken.find(accessOf(after)));
    const tokens = ['access_token', 'refresh_token', 'id_token', 'expired', 'last_refresh', 'timestamp', 'token'];
    for (const [member, value] of Object.entries(before))
      if (!tokens.includes(member)) assert.deepEqual(after[member], value, member);
    await logins.refresh(name); // what was rotated was kept
  });

test('what ends soon is renewed by itself, what has time or is disabled is not', async (t) => {
  const fixture = await loggedIn(t);
  const { files, oauth, name } = fixture;
  const file = await read(fixture);
  await files.put('codex-off.json', { ...file, disabled: true, expired: past });
  await files.put('codex-bare.json', { type: 'codex', access_token: 'a', expired: past });
  await files.put('other.json', { type: 'vertex', refresh_token: 'r', expired: past });
  const calls = () => oauth.asked.filter((line) => line === 'POST /token').length;
  assert.equal(calls(), 1);
  await files.put(name, { ...file, expired: past });
  const renewed = await until(async () => {
    const now = await read(fixture);
    return accessOf(now) === accessOf(file) ? undefined : now;
  });
  assert.ok(Date.parse(String(renewed['expired'])) > Date.now());
  assert.equal(calls(), 2);
  assert.equal((await read({ ...fixture, name: 'codex-off.json' }))['expired'], past);
});

test('a refresh that many ask for at once is one', async (t) => {
  const { logins, oauth, name } = await loggedIn(t);
  oauth.delay = 50;
  const before = oauth.asked.length;
  const all = await Promise.all(Array.from({ length: 50 }, () => logins.refresh(name)));
  assert.equal(new Set(all.map(({ expired }) => expired)).size, 1);
  assert.deepEqual(oauth.asked.slice(before), ['POST /token']);
});

test('a change of fields during a refresh and the new tokens are both kept', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, files, oauth, name } = fixture;
  const before = await read(fixture);
  oauth.delay = 100;
  const refreshing = logins.refresh(name);
  await files.edit(name, () => [
    { path: ['note'], value: 'meanwhile' },
    { path: ['disabled'], value: true },
  ]);
  await refreshing;
  const after = await read(fixture);
  assert.equal(after['note'], 'meanwhile');
  assert.equal(after['disabled'], true);
  assert.notEqual(after['access_token'], before['access_token']);
});

test('a file that is removed during its refresh stays removed', async (t) => {
  const { logins, files, oauth, name } = await loggedIn(t);
  oauth.delay = 100;
  const refreshing = logins.refresh(name);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await files.remove(name);
  await assert.rejects(refreshing, { kind: 'missing' });
  assert.equal(await files.read(name), undefined);
});

test('a login that was made during a refresh is not overwritten', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, files, oauth, name } = fixture;
  const before = await read(fixture);
  oauth.delay = 100;
  const refreshing = logins.refresh(name);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await files.put(name, { ...before, refresh_token: 'of a new login', access_token: 'new' });
  await refreshing;
  assert.equal((await read(fixture))['refresh_token'], 'of a new login');
});

test('an Antigravity file without a project gets the one that the account has by now', async (t) => {
  const fixture = await loggedIn(t, 'antigravity');
  const { logins, files, oauth, name } = fixture;
  const { project_id: _, ...file } = await read(fixture);
  await files.put(name, file);
  oauth.routes.set('/google/v1internal:loadCodeAssist', () => ({ body: { cloudaicompanionProject: 'found' } }));
  await logins.refresh(name);
  assert.equal((await read(fixture))['project_id'], 'found');
});

test('a Gemini file is renewed by the client that it was made for', async (t) => {
  const fixture = await loggedIn(t, 'gemini-cli');
  const { logins, files, oauth, name } = fixture;
  const { token, ...others } = await read(fixture);
  const { 'client-id': id, 'client-secret': secret, ...urls } = oauth.clients['gemini-cli']!;
  await files.put(name, { ...others, token: { ...(token as JsonObject), client_id: id!, client_secret: secret! } });
  oauth.clients['gemini-cli'] = urls;
  await logins.refresh(name);
});

test('an iFlow file of a cookie is renewed by its cookie, and its end is in China’s time', async (t) => {
  const fixture = await openLogins(t);
  const { logins, files } = fixture;
  await logins.startWithCookie('BXAuth=good');
  const name = files.list()[0]!.name;
  await files.put(name, { ...(await read({ ...fixture, name })), api_key: 'ik-old', expired: '2020-01-01 00:00' });
  const renewed = await until(async () => {
    const file = await read({ ...fixture, name });
    return file['api_key'] === 'ik-new' ? file : undefined;
  });
  assert.equal(renewed['expired'], '2099-01-02 03:04');
  await files.put(name, { ...renewed, cookie: 'BXAuth=bad;' });
  await assert.rejects(logins.refresh(name), { kind: 'upstream', message: /cookie was refused/ });
});

test('the credential’s own proxy comes before the global one', async (t) => {
  const asked: string[] = [];
  const fixture = await openLogins(t, {
    settings: () => ({ proxyUrl: 'http://global.example:1', clients: {}, workers: 2 }),
    fetch: async (_url, { proxySetting }) => {
      asked.push(proxySetting);
      throw new Error('no network here');
    },
  });
  await fixture.files.put('a.json', { type: 'codex', refresh_token: 'r', expired: '2099-01-01T00:00:00Z' });
  await fixture.files.put('b.json', {
    type: 'codex',
    refresh_token: 'r',
    expired: '2099-01-01T00:00:00Z',
    proxy_url: 'http://own.example:2',
  });
  for (const name of ['a.json', 'b.json']) await assert.rejects(fixture.logins.refresh(name), { kind: 'upstream' });
  assert.deepEqual(asked, ['http://global.example:1', 'http://own.example:2']);
  await fixture.files.put('c.json', {
    type: 'codex',
    refresh_token: 'r',
    expired: '2099-01-01T00:00:00Z',
    proxy_url: 'ftp://x',
  });
  await assert.rejects(fixture.logins.refresh('c.json'), { message: /not an http, https, socks5/ });
});

test('a stop waits until a refresh under way is written', async (t) => {
  const fixture = await loggedIn(t);
  const { logins, oauth, name } = fixture;
  const before = await read(fixture);
  oauth.delay = 100;
  const refreshing = logins.refresh(name);
  await logins.close();
  await refreshing;
  assert.notEqual((await read(fixture))['access_token'], before['access_token']);
  await assert.rejects(logins.refresh(name), { kind: 'unavailable' });
});

test('two hundred credentials that end at once are all renewed, a few at a time', async (t) => {
  let [atOnce, most, asked] = [0, 0, 0];
  const fixture = await openLogins(t, {
    settings: () => ({ proxyUrl: '', clients: {}, workers: 3 }),
    fetch: async () => {
      most = Math.max(most, ++atOnce);
      asked++;
      await new Promise((resolve) => setTimeout(resolve, 1));
      atOnce--;
      const body = { access_token: 'a', refresh_token: `r${asked}`, token_type: 'Bearer', expires_in: 3600 };
      const answer = Response.json(body);
      return { status: 200, headers: answer.headers, body: answer.body };
    },
  });
  const file = { type: 'kimi', refresh_token: 'r', expired: past };
  await Promise.all(
    Array.from({ length: 200 }, (_, n) => writeFile(join(fixture.folder, `kimi-${n}.json`), JSON.stringify(file))),
  );
  for (const { name } of fixture.files.list()) await fixture.files.put(name, file);
  await until(() => asked >= 200);
  assert.ok(most <= 3, String(most));
});
