import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createOutbound } from '../../src/platform/outbound.ts';
import { authIndexOf } from '../../src/providers/index.ts';
import { createQuestions } from '../../src/questions/index.ts';
import { pinnedProxy } from '../../src/questions/proxy.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import { json, type Respond, type StandIn, standIn } from '../fixtures/stand-in/server.ts';
import { type Asker, asker, book, publicAddress } from './fixture.ts';

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
      credential: () => ({ origins: [origin], proxyUrl: '', token: () => new Promise(() => {}) }),
      places: () => ({ origins: new Set([origin]), proxyUrls: [''], environmentProxy: () => undefined }),
      providerOf: () => undefined,
      probe: async () => undefined,
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
  assert.deepEqual(proxy.asked, Array(4).fill(`@${publicAddress}:${new URL(url).port}`));
});

test("where no setting names a proxy, the environment's is used", async (t) => {
  const upstream = await standIn(t);
  const proxy = await httpProxy(t);
  const { resolve } = book({ 'nowhere.invalid': publicAddress });
  const url = upstream.url.replace('127.0.0.1', 'nowhere.invalid');
  const server = await asker(t, {}, resolve, { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` });
  const { status, text } = await server.ask({ method: 'GET', url });
  assert.equal(status, 200, text);
  assert.equal(proxy.asked.length, 1);
});

test('a proxy that only the question names is connected to where it was looked up', async () => {
  const { resolve } = book({ 'proxy.example': publicAddress, 'six.example': '2606:4700::1111' });
  assert.equal(await pinnedProxy('http://u:p@proxy.example:3128', resolve), `http://u:p@${publicAddress}:3128/`);
  assert.equal(await pinnedProxy('socks5://proxy.example:1080', resolve), `socks5://${publicAddress}:1080`);
  assert.equal(await pinnedProxy('http://six.example', resolve), 'http://[2606:4700::1111]/');
  assert.equal(await pinnedProxy('https://proxy.example', resolve), 'https://proxy.example');
  await assert.rejects(pinnedProxy('http://gone.example', resolve), { code: 'request failed' });
});
