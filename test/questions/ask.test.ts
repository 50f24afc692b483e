import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { JsonObject } from '../../src/platform/json.ts';
import { createOutbound } from '../../src/platform/outbound.ts';
import { authIndexOf } from '../../src/providers/index.ts';
import { createQuestions } from '../../src/questions/index.ts';
import { pinnedProxy } from '../../src/questions/proxy.ts';
import { begin } from '../contract/login-example.ts';
import { signIn } from '../fixtures/oauth/person.ts';
import { oauthServer } from '../fixtures/oauth/server.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import { json, type Respond, type StandIn, standIn } from '../fixtures/stand-in/server.ts';
import { type Asker, asker, book, claudeIndex, publicAddress, stored, vendors } from './fixture.ts';

const key = 'sk-own-hush';

/** The service with one entry for a stand-in, and that entry's index. */
async function bench(
  t: TestContext,
  respond?: Respond,
): Promise<{ upstream: StandIn; server: Asker; url: string; index: string }> {
  const upstream = await standIn(t);
  upstream.respond(respond ?? ((_, response) => json(response, 200, { good: true })));
  const baseUrl = `${upstream.url}/v1`;
  const server = await asker(t, {
    'openai-compatibility': [{ name: 'own', 'base-url': baseUrl, 'api-key-entries': [{ 'api-key': key }] }],
  });
  return { upstream, server, url: upstream.url, index: authIndexOf('openai-compatibility', { baseUrl, key }) };
}

test('a question is sent as it is, with the token wherever a value asks for it', async (t) => {
  const { upstream, server, url, index } = await bench(t);
  const { status, body } = await server.ask({
    authIndex: index,
    method: ' post ',
    url: `${url}/any/path?q=$TOKEN$&r=1#part`,
    header: {
      Authorization: 'Bearer $TOKEN$',
      'X-Both': '$TOKEN$ and $TOKEN$',
      'x-$TOKEN$': 'name',
      Cookie: 'a=b',
      Origin: 'null',
    },
    data: '{"a":"$TOKEN$"}',
  });
  assert.deepEqual([status, body.status_code, body.body], [200, 200, '{"good":true}']);
  assert.deepEqual(body.header['Content-Type'], ['application/json']);
  const { method, path, query, headers, body: data } = upstream.received[0]!;
  assert.deepEqual([method, path, query, data], ['POST', '/any/path', 'q=$TOKEN$&r=1', '{"a":"$TOKEN$"}']);
  const { host, connection, 'content-length': length, ...others } = headers;
  assert.deepEqual([host, connection, length], [new URL(url).host, 'keep-alive', '15']);
  assert.deepEqual(others, {
    authorization: `Bearer ${key}`,
    'x-both': `${key} and ${key}`,
    'x-$token$': 'name',
    cookie: 'a=b',
    origin: 'null',
  });
  assert.ok(!server.log().includes(key));
});

test('what upstream says comes inside a 200, a 401 too, and a redirect is not followed', async (t) => {
  const elsewhere = await standIn(t);
  const { server, url } = await bench(t, ({ path }, response) => {
    if (path === '/401') return json(response, 401, { error: 'no' }, { 'www-authenticate': 'Bearer' });
    return response.writeHead(302, { location: `${elsewhere.url}/`, 'set-cookie': ['a=1', 'b=2'] }).end();
  });
  const refused = await server.ask({ method: 'GET', url: `${url}/401` });
  assert.deepEqual([refused.status, refused.body.status_code, refused.body.body], [200, 401, '{"error":"no"}']);
  assert.deepEqual(refused.body.header['Www-Authenticate'], ['Bearer']);
  const moved = await server.ask({ method: 'GET', url });
  assert.deepEqual([moved.body.status_code, moved.body.header['Set-Cookie']], [302, ['a=1', 'b=2']]);
  assert.equal(elsewhere.connections(), 0);
});

const text = 'ü'.repeat(1000);
const long = Buffer.alloc(4 * 1024 * 1024 + 1, 'a');
for (const [title, bytes, encoding, want] of [
  ['as text', Buffer.from(text), undefined, text],
  ['unpacked by gzip', gzipSync(text), 'gzip', text],
  ['unpacked by brotli', brotliCompressSync(text), 'BR', text],
  ['whole at 4 MiB', long.subarray(1), undefined, long.toString('latin1', 1)],
] as const)
  test(`an answer is shown ${title}`, async (t) => {
    const { server, url } = await bench(t, (_, response) =>
      response.writeHead(200, encoding && { 'content-encoding': encoding }).end(bytes),
    );
    const { status, body } = await server.ask({ method: 'GET', url });
    assert.equal(status, 200);
    assert.ok(body.body === want);
    assert.equal(body.header['Content-Encoding'], undefined);
  });

for (const [title, bytes, encoding] of [
  ['is too long', long, undefined],
  ['is too long when it is unpacked', gzipSync(long), 'gzip'],
  ['is not packed as it says', Buffer.from('plain'), 'gzip'],
  ['is packed in an unknown way', Buffer.from('x'), 'toString'],
] as const)
  test(`an answer that ${title} is not shown`, async (t) => {
    const { server, url } = await bench(t, (_, response) =>
      response.writeHead(200, encoding && { 'content-encoding': encoding }).end(bytes),
    );
    const { status, body } = await server.ask({ method: 'GET', url });
    assert.deepEqual([status, body.error], [502, 'failed to read response']);
  });

test('an answer that breaks off is not shown', async (t) => {
  const { server, url } = await bench(t, (_, response) => {
    response.writeHead(200, { 'content-length': '10' }).write('a');
    setImmediate(() => response.destroy());
  });
  const { status, body } = await server.ask({ method: 'GET', url });
  assert.deepEqual([status, body.error], [502, 'failed to read response']);
});

test('a request may have 64 KiB, url and headers among them', async (t) => {
  const { server, url } = await bench(t);
  const room = 64 * 1024 - new URL(url).href.length;
  assert.equal((await server.ask({ method: 'POST', url, data: 'a'.repeat(room) })).status, 200);
  for (const more of [{ data: 'ü'.repeat(room / 2 + 1) }, { data: 'a'.repeat(room - 1), header: { A: 'b' } }]) {
    const { status, body } = await server.ask({ method: 'POST', url, ...more });
    assert.deepEqual([status, body.error], [413, 'request too large']);
  }
});

test('a question that takes too long is given up, before an answer and during one', async (t) => {
  const upstream = await standIn(t);
  const outbound = createOutbound();
  t.after(() => outbound.destroy());
  const { origin } = new URL(upstream.url);
  const questions = (patience: number) =>
    createQuestions({
      credential: async () => ({ origins: [origin], proxyUrl: '', token: () => new Promise(() => {}) }),
      places: () => ({ origins: new Set([origin]), proxyUrls: [''] }),
      outbound,
      patience,
    });
  const question = { authIndex: 'a', method: 'GET', url: upstream.url, headers: {}, data: '', proxyUrl: '' };
  upstream.respond(() => {}); // never answers
  await assert.rejects(questions(50).ask(question), { code: 'request failed', message: /longer than 25 seconds/ });
  await assert.rejects(questions(50).ask({ ...question, headers: { A: '$TOKEN$' } }), { code: 'request failed' });
  upstream.respond((_, response) => response.writeHead(200).write('a'));
  await assert.rejects(questions(200).ask(question), { kind: 'upstream' });
});

test('what is connected to is what was looked up, once', async (t) => {
  const upstream = await standIn(t);
  const { resolve, asked } = book({ 'rebound.example': '127.0.0.1' }); // a name that only this book knows
  const baseUrl = upstream.url.replace('127.0.0.1', 'rebound.example');
  const server = await asker(t, { 'claude-api-key': [{ 'api-key': key, 'base-url': baseUrl }] }, resolve);
  const { status, body } = await server.ask({ method: 'GET', url: baseUrl.toUpperCase() });
  assert.deepEqual([status, body.status_code], [200, 404]);
  assert.deepEqual(asked, ['rebound.example']);
  assert.equal(upstream.received[0]?.headers.host, new URL(baseUrl).host);
});

test('a key that is only typed can be tried at a public address, through the proxy that the config names', async (t) => {
  const upstream = await standIn(t);
  const proxy = await httpProxy(t);
  const { resolve } = book({ 'nowhere.invalid': publicAddress }); // the proxy leads it to this machine
  const proxyUrl = `http://127.0.0.1:${proxy.port}`;
  const url = upstream.url.replace('127.0.0.1', 'nowhere.invalid');
  const server = await asker(t, { 'proxy-url': proxyUrl }, resolve);
  const question = { method: 'GET', url, header: { 'x-api-key': 'sk-typed' } };
  for (const proxy_url of [null, '', proxyUrl, `${proxyUrl}/x`]) {
    const { status, text } = await server.ask({ ...question, proxy_url });
    assert.equal(status, 200, text);
  }
  assert.deepEqual(
    upstream.received.map(({ headers }) => headers['x-api-key']),
    Array(4).fill('sk-typed'),
  );
  assert.ok(proxy.asked.length > 0);
});

test('a proxy that only the question names is connected to where it was looked up', async () => {
  const { resolve } = book({ 'proxy.example': publicAddress, 'six.example': '2606:4700::1111' });
  assert.equal(await pinnedProxy('http://u:p@proxy.example:3128', resolve), `http://u:p@${publicAddress}:3128/`);
  assert.equal(await pinnedProxy('socks5://proxy.example:1080', resolve), `socks5://${publicAddress}:1080`);
  assert.equal(await pinnedProxy('http://six.example', resolve), 'http://[2606:4700::1111]/');
  assert.equal(await pinnedProxy('https://proxy.example', resolve), 'https://proxy.example');
  await assert.rejects(pinnedProxy('http://gone.example', resolve), { code: 'request failed' });
});

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
