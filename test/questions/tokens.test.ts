import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../src/platform/json.ts';
import { authIndexOf } from '../../src/providers/index.ts';
import { serviceAccount } from '../contract/auth-file-example.ts';
import { begin } from '../contract/login-example.ts';
import { signIn } from '../fixtures/oauth/person.ts';
import { oauthServer } from '../fixtures/oauth/server.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';
import { asker, claudeIndex, stored, vendors } from './fixture.ts';

const key = 'sk-own-hush';

const files: [JsonObject, string, string[]][] = [
  [
    { type: 'claude', access_token: 'T' },
    'T',
    ['api.anthropic.com/api/oauth/usage', 'api.anthropic.com/api/oauth/profile'],
  ],
  [
    { type: 'codex', access_token: 'T' },
    'T',
    ['chatgpt.com/backend-api/wham/usage', 'chatgpt.com/backend-api/wham/rate-limit-reset-credits/consume'],
  ],
  [
    { type: 'gemini', token: { access_token: 'T' }, project_id: 'p' },
    'T',
    ['cloudcode-pa.googleapis.com/v1internal:loadCodeAssist'],
  ],
  [
    { type: 'antigravity', access_token: 'T' },
    'T',
    ['', 'daily-'].flatMap((daily) =>
      ['', '.sandbox'].map((box) => `${daily}cloudcode-pa${box}.googleapis.com/v1internal:retrieveUserQuotaSummary`),
    ),
  ],
  [{ type: 'kimi', access_token: 'T' }, 'T', ['api.kimi.com/coding/v1/usages']],
  [
    { type: 'xai', access_token: 'T' },
    'T',
    ['cli-chat-proxy.grok.com/v1/billing', 'api.x.ai/v1/me', 'api.x.ai/v1/chat/completions'],
  ],
  [{ type: 'qwen', access_token: 'T' }, 'T', ['portal.qwen.ai/v1/models']],
  [{ type: 'iflow', access_token: 'T', api_key: 'K', email: 'a@example.com' }, 'K', ['apis.iflow.cn/v1/models']],
];

test('the token of each kind of file is sent to every place that clients ask with it, through the proxy', async (t) => {
  const { proxyUrl, told, tunnels } = await vendors(t);
  const server = await asker(t, { 'proxy-url': proxyUrl });
  for (const [file, token, places] of files) {
    const auth_index = await stored(server, `${file['type']}-a.json`, file);
    for (const place of places) {
      const asked = {
        auth_index,
        method: 'POST',
        url: `https://${place}`,
        header: { Authorization: 'Bearer $TOKEN$' },
        data: '{}',
      };
      const { status, text } = await server.ask(asked);
      assert.equal(status, 200, text);
      const { host, url, headers, body } = told.at(-1)!;
      assert.deepEqual([host + url, headers.authorization, body], [place, `Bearer ${token}`, '{}']);
      assert.ok(tunnels.includes(`${host}:443`));
    }
  }
});

test('keys of the config go to their provider, and through their own proxy', async (t) => {
  const { proxyUrl, told } = await vendors(t);
  const entry = { 'api-key': key, 'proxy-url': proxyUrl };
  const server = await asker(t, {
    'proxy-url': 'http://127.0.0.1:1',
    'claude-api-key': [entry],
    'xai-api-key': [{ ...entry, 'base-url': 'https://api.x.ai/v1' }],
  });
  const header = { 'x-api-key': '$TOKEN$' };
  const first = await server.ask({
    auth_index: claudeIndex(key),
    method: 'GET',
    url: 'https://API.anthropic.com:443/v1/models',
    header,
  });
  const second = await server.ask({
    auth_index: authIndexOf('xai', { key, baseUrl: 'https://api.x.ai/v1' }),
    method: 'GET',
    url: 'https://api.x.ai/v1/me',
    header,
  });
  assert.deepEqual([first.status, second.status], [200, 200], first.text);
  assert.deepEqual(
    told.map(({ host, headers }) => [host, headers['x-api-key']]),
    [
      ['api.anthropic.com', key],
      ['api.x.ai', key],
    ],
  );
});

test('what a service account is granted goes to its own place, and to a base_url of its file', async (t) => {
  const { proxyUrl, told } = await vendors(t);
  const granting = await standIn(t);
  granting.respond((_, response) => json(response, 200, { access_token: 'at-granted', expires_in: 3600 }));
  const server = await asker(t, {
    'oauth-clients': { vertex: { 'token-url': `${granting.url}/token` } },
    'claude-api-key': [{ 'api-key': key, 'proxy-url': proxyUrl }],
  });
  const account = JSON.parse(serviceAccount()) as JsonObject;
  const file = { type: 'vertex', project_id: 'p', location: 'europe-west4', service_account: account };
  const auth_index = await stored(server, 'vertex-p.json', { ...file, base_url: granting.url });
  const header = { Authorization: 'Bearer $TOKEN$' };
  for (const url of ['https://aiplatform.googleapis.com/v1/a', `${granting.url}/b`]) {
    const proxy_url = url.startsWith('https') ? proxyUrl : 'direct';
    const { status, text } = await server.ask({ auth_index, method: 'GET', url, header, proxy_url });
    assert.equal(status, 200, text);
  }
  assert.equal(told[0]?.headers.authorization, 'Bearer at-granted');
  assert.equal(granting.received.at(-1)?.headers.authorization, 'Bearer at-granted');
  const regional = await stored(server, 'vertex-q.json', file);
  const url = 'https://europe-west4-aiplatform.googleapis.com/v1/c';
  assert.equal(
    (await server.ask({ auth_index: regional, method: 'GET', url, header, proxy_url: proxyUrl })).status,
    200,
  );
  assert.equal((await server.ask({ auth_index: regional, method: 'GET', url: granting.url, header })).status, 403);
});

test('a file without a token has none to send', async (t) => {
  const server = await asker(t, {});
  const auth_index = await stored(server, 'qwen-a.json', { type: 'qwen' });
  const { status, body } = await server.ask({
    auth_index,
    method: 'GET',
    url: 'https://portal.qwen.ai/',
    header: { A: '$TOKEN$' },
  });
  assert.deepEqual([status, body.error], [400, 'auth token not found']);
});

test('a token that has expired is refreshed first, and one that can not be is said to be', async (t) => {
  const oauth = await oauthServer(t);
  const { proxyUrl, told } = await vendors(t);
  const claude = [{ 'api-key': key, 'proxy-url': proxyUrl }]; // the config names the proxy
  const server = await asker(t, { 'oauth-clients': oauth.clients as JsonObject, 'claude-api-key': claude });
  const { url, state } = await begin(server, 'codex');
  await server.call('POST', '/oauth-callback', { body: { redirect_url: await signIn(url, 'ann@example.com') } });
  while ((await (await server.call('GET', `/get-auth-status?state=${state}`)).text()).includes('wait'));
  const { files } = (await (await server.call('GET', '/auth-files')).json()) as { files: { name: string }[] };
  const read = async () => (await server.call('GET', `/auth-files/download?name=${files[0]!.name}`)).json() as never;
  const file: JsonObject = await read();
  // What is disabled is not renewed by itself.
  const expired = { ...file, disabled: true, expired: '2020-01-01T00:00:00Z' };
  const auth_index = await stored(server, files[0]!.name, expired);
  const header = { Authorization: 'Bearer $TOKEN$' };
  const question = { method: 'GET', url: 'https://chatgpt.com/backend-api/wham/usage', header, proxy_url: proxyUrl };
  assert.equal((await server.ask({ ...question, auth_index, url: 'https://public.example/' })).status, 403);
  assert.equal((await read())['access_token'], file['access_token'], 'it is refreshed for nothing');
  assert.equal((await server.ask({ ...question, auth_index })).status, 200);
  const after: JsonObject = await read();
  assert.notEqual(after['access_token'], file['access_token']);
  assert.equal(told[0]?.headers.authorization, `Bearer ${after['access_token']}`);
  const lost = await stored(server, 'codex-lost.json', { ...expired, refresh_token: 'rt-hush-lost' });
  const { status, body, text } = await server.ask({ ...question, auth_index: lost });
  assert.deepEqual([status, body.error], [400, 'auth token refresh failed']);
  assert.ok(!text.includes('rt-hush') && !server.log().includes('rt-hush'));
});
