/** Logins over the Management API of a real server, whose credential files are real files. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { configFor } from '../fixtures/oauth/config.ts';
import { signIn } from '../fixtures/oauth/person.ts';
import { type OAuthServer, oauthServer } from '../fixtures/oauth/server.ts';
import { type TestServer, testServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';

type Service = {
  server: TestServer;
  oauth: OAuthServer;
  folder: string;
  get<T = Record<string, unknown>>(path: string): Promise<T>;
};
type Begun = { url: string; state: string };

async function serve(t: TestContext): Promise<Service> {
  const oauth = await oauthServer(t);
  const server = await testServer(t, configFor(oauth));
  const get = async <T>(path: string): Promise<T> => (await (await server.call('GET', path)).json()) as T;
  return { server, oauth, folder: join(dirname(server.configFile), 'auths'), get };
}

const statusOf = ({ get }: Service, state: string): Promise<Record<string, unknown>> =>
  until(async () => {
    const status = await get(`/get-auth-status?state=${state}`);
    return status['status'] === 'wait' ? undefined : status;
  });

/** Logs in to Codex; resolves to the path of the file. */
async function loggedIn(service: Service): Promise<string> {
  const { url, state } = await service.get<Begun>('/codex-auth-url');
  const redirect_url = await signIn(url, 'ann@example.com');
  const answer = await service.server.call('POST', '/oauth-callback', { body: { provider: 'codex', redirect_url } });
  assert.deepEqual(await answer.json(), { status: 'ok' });
  assert.deepEqual(await statusOf(service, state), { status: 'ok' });
  const [name] = (await readdir(service.folder)).filter((name) => name.endsWith('.json'));
  return join(service.folder, name!);
}

test('a login over the API ends in a file for its owner alone, which the API refreshes', async (t) => {
  const service = await serve(t);
  const path = await loggedIn(service);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  const before = JSON.parse(await readFile(path, 'utf8'));
  const name = path.slice(service.folder.length + 1);
  const answer = await service.server.call('POST', `/auth-files/refresh?name=${encodeURIComponent(name)}`);
  const { expired, ...others } = (await answer.json()) as { expired: string };
  assert.deepEqual(others, { status: 'ok', name });
  const after = JSON.parse(await readFile(path, 'utf8'));
  assert.equal(after.expired, expired);
  assert.notEqual(after.access_token, before.access_token);
});

test('a refresh leaves all text of the file but the tokens', async (t) => {
  const service = await serve(t);
  const path = await loggedIn(service);
  const { access_token, refresh_token, id_token } = JSON.parse(await readFile(path, 'utf8'));
  const text = (tokens: Record<string, unknown>, expired: string, last: string): string =>
    `{ "note" : "by hand",\n\t"big": 12345678901234567890, "type": "codex",\n  "id_token": ${JSON.stringify(tokens['id_token'])}, "refresh_token":${JSON.stringify(tokens['refresh_token'])},\n  "access_token": ${JSON.stringify(tokens['access_token'])}, "account_id": "account of ann@example.com", "email": "ann@example.com",\n  "expired": "${expired}", "disabled": true, "last_refresh": "${last}" }\n`;
  await writeFile(path, text({ access_token, refresh_token, id_token }, '2020-01-01T00:00:00Z', 'never'));
  const name = encodeURIComponent(path.slice(service.folder.length + 1));
  assert.equal((await service.server.call('POST', `/auth-files/refresh?name=${name}`)).status, 200);
  const after = await readFile(path, 'utf8');
  const { expired, last_refresh, ...tokens } = JSON.parse(after);
  assert.equal(after, text(tokens, expired, last_refresh));
});

test('a file that somebody sets back by hand is renewed within seconds', async (t) => {
  const service = await serve(t);
  const path = await loggedIn(service);
  const before = JSON.parse(await readFile(path, 'utf8'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await writeFile(path, JSON.stringify({ ...before, expired: '2020-01-01T00:00:00Z', note: 'mine' }));
  const after = await until(async () => {
    const now = JSON.parse(await readFile(path, 'utf8'));
    return now.access_token === before.access_token ? undefined : now;
  });
  assert.equal(after.note, 'mine');
});

test('changes of fields that race refreshes are all kept, and so are the tokens', async (t) => {
  const service = await serve(t);
  const path = await loggedIn(service);
  const name = path.slice(service.folder.length + 1);
  const before = JSON.parse(await readFile(path, 'utf8'));
  const fields = Array.from({ length: 20 }, (_, n) => ({ [`field-${n}`]: n }));
  const answers = await Promise.all([
    service.server.call('POST', `/auth-files/refresh?name=${encodeURIComponent(name)}`),
    ...fields.map((one) => service.server.call('PATCH', '/auth-files/fields', { body: { name, ...one } })),
  ]);
  for (const answer of answers) assert.equal(answer.status, 200, await answer.text());
  const after = JSON.parse(await readFile(path, 'utf8'));
  for (const [n] of fields.entries()) assert.equal(after[`field-${n}`], n);
  assert.notEqual(after.access_token, before.access_token);
});

test('a credential whose refresh token is refused is listed as an error that says why', async (t) => {
  const service = await serve(t);
  const path = await loggedIn(service);
  const name = path.slice(service.folder.length + 1);
  const file = JSON.parse(await readFile(path, 'utf8'));
  const listed = async (): Promise<{ status: string; status_message: string }> =>
    (await service.get<{ files: never[] }>(`/auth-files?name=${encodeURIComponent(name)}`)).files[0]!;
  assert.equal((await listed()).status, 'active');
  await writeFile(path, JSON.stringify({ ...file, refresh_token: 'gone', expired: '2020-01-01T00:00:00Z' }));
  const { status_message: why } = await until(async () => {
    const entry = await listed();
    // While the test writes the file, it may be read empty.
    return entry.status_message.startsWith('refresh failed') ? entry : undefined;
  });
  assert.match(why, /^refresh failed: .* \(invalid_grant\): log in to Codex again$/);
  await loggedIn(service);
  assert.equal((await listed()).status, 'active');
});

test('a browser on the service’s own port completes its login without a key', async (t) => {
  const service = await serve(t);
  const { url, state } = await service.get<Begun>('/codex-auth-url');
  const { search } = new URL(await signIn(url, 'ann@example.com'));
  const page = await fetch(`${service.server.url}/codex/callback${search}`);
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'/);
  assert.match(await page.text(), /Login complete/);
  assert.deepEqual(await statusOf(service, state), { status: 'ok' });
  for (const path of ['/anthropic', '/codex', '/google', '/antigravity', '/iflow']) {
    const unknown = await fetch(`${service.server.url}${path}/callback?state=MARK&code=%3Cscript%3EMARK`);
    assert.equal(unknown.status, 404);
    assert.doesNotMatch(await unknown.text(), /MARK/);
  }
});

test('who only looks at a callback’s address uses nothing up', async (t) => {
  const service = await serve(t);
  const { url, state } = await service.get<Begun>('/codex-auth-url');
  const { search } = new URL(await signIn(url, 'ann@example.com'));
  const looked = await fetch(`${service.server.url}/codex/callback${search}`, { method: 'HEAD' });
  assert.deepEqual([looked.status, looked.headers.get('allow')], [405, 'GET']);
  assert.deepEqual(await service.get(`/get-auth-status?state=${state}`), { status: 'wait' });
  assert.equal((await fetch(`${service.server.url}/codex/callback${search}`)).status, 200);
});

test('tokens that come when another auth-dir is in force are written where the file was read, and where it was copied to', async (t) => {
  for (const copies of [false, true]) {
    const service = await serve(t);
    const { server, oauth, folder } = service;
    const path = await loggedIn(service);
    const name = path.slice(folder.length + 1);
    const before = await readFile(path, 'utf8');
    const other = join(dirname(server.configFile), 'other');
    await mkdir(other, { mode: 0o700 });
    if (copies) await writeFile(join(other, name), before, { mode: 0o600 });
    oauth.delay = 1000;
    const asked = oauth.asked.length;
    const refreshing = server.call('POST', `/auth-files/refresh?name=${encodeURIComponent(name)}`);
    await until(() => oauth.asked.length > asked);
    const config = `${await server.text()}auth-dir: ${other}\n`;
    assert.equal((await server.call('PUT', '/config.yaml', { body: config })).status, 200);
    assert.equal((await refreshing).status, copies ? 200 : 404);
    const tokenIn = async (file: string) => JSON.parse(await readFile(file, 'utf8')).refresh_token;
    const token = await tokenIn(path);
    assert.notEqual(token, JSON.parse(before).refresh_token);
    assert.ok(await oauth.provider.RefreshToken.find(token));
    if (copies) assert.equal(await tokenIn(join(other, name)), token);
    else
      assert.deepEqual(
        (await readdir(other)).filter((file) => file.endsWith('.json')),
        [],
      );
  }
});

test('a file that is deleted during its refresh stays deleted', async (t) => {
  const service = await serve(t);
  const path = await loggedIn(service);
  const query = `?name=${encodeURIComponent(path.slice(service.folder.length + 1))}`;
  service.oauth.delay = 200;
  const refreshing = service.server.call('POST', `/auth-files/refresh${query}`);
  await until(() => service.oauth.asked.filter((line) => line === 'POST /token').length === 2);
  assert.equal((await service.server.call('DELETE', `/auth-files${query}`)).status, 200);
  assert.equal((await refreshing).status, 404);
  assert.deepEqual(
    (await readdir(service.folder)).filter((name) => name.endsWith('.json')),
    [],
  );
});

test('codes and states are in no log line, not even of the request that brought them', async (t) => {
  const service = await serve(t);
  const { url, state } = await service.get<Begun>('/codex-auth-url');
  const { search, searchParams } = new URL(await signIn(url, 'ann@example.com'));
  await fetch(`${service.server.url}/codex/callback${search}`);
  await statusOf(service, state);
  const log = service.server.log();
  assert.match(log, /"\/codex\/callback\?code=\*\*\*/);
  for (const secret of [state, searchParams.get('code')!]) assert.ok(!log.includes(secret));
});

test('errors of these endpoints have the status member that their clients know', async (t) => {
  const { server } = await serve(t);
  const refused = async (method: string, path: string, body?: unknown) => {
    const answer = await server.call(method, path, body === undefined ? {} : { body });
    const { status, error } = (await answer.json()) as { status: string; error: string };
    return [answer.status, status, error];
  };
  assert.deepEqual(await refused('POST', '/oauth-callback', '{'), [400, 'error', 'invalid body']);
  assert.deepEqual(await refused('POST', '/oauth-callback', {}), [400, 'error', 'state is required']);
  assert.deepEqual(await refused('GET', '/get-auth-status?state=a/b'), [400, 'error', 'invalid state']);
  assert.deepEqual(await refused('DELETE', '/oauth-session'), [400, 'error', 'missing state']);
  for (const body of [{}, '{', { cookie: 5 }])
    assert.deepEqual(await refused('POST', '/iflow-auth-url', body), [400, 'error', 'cookie is required']);
});

test('an iFlow cookie is traded once: the second time the answer names the file', async (t) => {
  const { server, folder } = await serve(t);
  const first = await server.call('POST', '/iflow-auth-url', { body: { cookie: 'BXAuth=good' } });
  const { saved_path } = (await first.json()) as { saved_path: string };
  assert.deepEqual(await readdir(folder).then((names) => names.filter((name) => name.endsWith('.json'))), [saved_path]);
  const second = await server.call('POST', '/iflow-auth-url', { body: { cookie: 'BXAuth=good' } });
  assert.equal(second.status, 409);
  const { error, existing_file } = (await second.json()) as { error: string; existing_file: string };
  assert.deepEqual([error, existing_file], ['duplicate BXAuth found', saved_path]);
});

test('a client of the environment is used where the config names none', async (t) => {
  const environment = { CLIPROXY_OAUTH_IFLOW_CLIENT_ID: 'mine', CLIPROXY_OAUTH_IFLOW_CLIENT_SECRET: 's' };
  const server = await testServer(t, undefined, { environment });
  const { url } = (await (await server.call('GET', '/iflow-auth-url')).json()) as { url: string };
  assert.equal(new URL(url).searchParams.get('client_id'), 'mine');
  assert.equal((await server.call('GET', '/gemini-cli-auth-url')).status, 503);
});
