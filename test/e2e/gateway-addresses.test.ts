/** The ways in which clients write an address of the gateway, and what some of them expect there. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { type StandIn, standIn } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';

const headers = { Authorization: `Bearer ${clientKey}`, 'Content-Type': 'application/json' };

async function served(t: TestContext): Promise<{ upstream: StandIn; url: string; log: () => string }> {
  const upstream = await standIn(t);
  const key = [{ 'api-key': 'k', 'base-url': upstream.url, models: [{ name: 'm', alias: 'm' }] }];
  const { url, log } = await gatewayServer(t, {
    'openai-compatibility': [compatible(upstream.url)],
    'claude-api-key': key,
    'codex-api-key': key,
    'gemini-api-key': key,
  });
  return { upstream, url, log };
}

/** Of a path as it stands: fetch() would tidy it up. */
async function status(url: string, path: string, method: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  const asking = request({ hostname, port, path, method, headers });
  asking.end(method === 'POST' ? JSON.stringify({ model: 'm', messages: [], input: 'x', contents: [] }) : undefined);
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

const endpoints = ['chat/completions', 'completions', 'embeddings', 'responses', 'messages', 'messages/count_tokens'];
const same: Record<string, [canonical: string, written: string[]]> = {
  ...Object.fromEntries(
    endpoints.map((name) => [
      name,
      [`/v1/${name}`, [`/${name}`, `//v1/${name}`, `/v1//${name}/`, `/${name}/?beta=true`]],
    ]),
  ),
  generateContent: [
    '/v1beta/models/m:generateContent',
    ['/v1beta/models/m%3AgenerateContent', '/v1beta//models/m%3agenerateContent/'],
  ],
};
for (const [name, [canonical, written]] of Object.entries(same))
  test(`${name} is one endpoint, however its path is written`, async (t) => {
    const { upstream, url, log } = await served(t);
    assert.equal(await status(url, canonical, 'POST'), 200);
    for (const path of written) assert.equal(await status(url, path, 'POST'), 200, path);
    const paths = new Set(upstream.received.map(({ path }) => path));
    assert.equal(paths.size, 1);
    await until(() => written.every((path) => log().includes(`"${path}"`))); // as it was asked for
  });

test('the list of models is one endpoint, however its path is written, and other paths stay what they are', async (t) => {
  const { url } = await served(t);
  for (const path of ['/v1/models', '/models', '//v1/models', '/v1/models/', '/models//'])
    assert.equal(await status(url, path, 'GET'), 200, path);
  for (const path of ['/v2/models', '/debug', '/config']) assert.equal(await status(url, path, 'GET'), 404, path);
});

test('the list of models has what Codex reads, for Codex alone', async (t) => {
  const { url } = await served(t);
  const list = async (query: string) => (await (await fetch(`${url}/v1/models${query}`, { headers })).json()) as object;
  const plain = await list('');
  assert.deepEqual(await list('?client_version=0.171.0'), { ...plain, models: [] });
  assert.ok(!('models' in plain));
  const anthropic = await fetch(`${url}/v1/models?client_version=1`, {
    headers: { ...headers, 'anthropic-version': '1' },
  });
  assert.ok(!('models' in ((await anthropic.json()) as object)));
});

const formats: Record<string, (told: never) => unknown> = {
  '/v1/responses': ({ error: { code } }: { error: { code: string } }) => code === 'upgrade_required',
  '/responses': ({ error: { code } }: { error: { code: string } }) => code === 'upgrade_required',
  '/v1/messages': ({ type }: { type: string }) => type === 'error',
  '/v1beta/models/m:generateContent': ({ error: { code } }: { error: { code: number } }) => code === 426,
  '/v0/management/logs': ({ error }: { error: string }) => error === 'upgrade required',
};
for (const [path, isTold] of Object.entries(formats))
  test(`a WebSocket handshake at ${path} is answered at once: there is none`, async (t) => {
    const { url } = await served(t);
    const handshake = {
      Connection: 'Upgrade',
      Upgrade: 'WebSocket',
      'Sec-WebSocket-Version': 13,
      'Sec-WebSocket-Key': 'x',
    };
    const asking = request(url + path, { headers: { ...headers, ...handshake } }).end();
    const [answer] = (await once(asking, 'response')) as [IncomingMessage];
    assert.equal(answer.statusCode, 426);
    assert.equal(answer.headers.upgrade, 'HTTP/1.1');
    assert.ok(isTold((await json(answer)) as never));
  });
