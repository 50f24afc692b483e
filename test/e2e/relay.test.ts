/** The relay with a page in a real browser as the provider, and Google's SDK as the client. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { GoogleGenAI } from '@google/genai';
import type { Page } from 'playwright-core';
import { browserOfFile, withoutBrowser } from '../fixtures/browser.ts';
import { clientKey, gatewayServer } from '../fixtures/gateway-server.ts';
import { connectPage } from '../fixtures/page.ts';
import { relayPage } from '../fixtures/relay-page.ts';
import type { TestServer } from '../fixtures/server.ts';
import { json, type Respond, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';

const openBrowser = browserOfFile();

/** Answers the page's own requests for itself, and the rest as `respond` does. */
const withPage =
  (respond: Respond = () => unanswered): Respond =>
  (received, response, incoming) =>
    received.path === '/page'
      ? response.writeHead(200, { 'content-type': 'text/html' }).end(relayPage)
      : respond(received, response, incoming);

type Bench = { server: TestServer; upstream: StandIn; page: Page; id: string; models: GoogleGenAI['models'] };

/** The service, a browser whose page is connected, and a client. */
async function bench(t: TestContext, config: Record<string, unknown> = {}): Promise<Bench> {
  const upstream = await standIn(t);
  upstream.respond(withPage());
  const server = await gatewayServer(t, config);
  const page = await (await openBrowser(t)).newPage();
  await openPage(page, { server, upstream });
  const { models } = new GoogleGenAI({ apiKey: clientKey, httpOptions: { baseUrl: server.url } });
  upstream.received.length = 0;
  return { server, upstream, page, id: (await listed(server))[0]?.id ?? '', models };
}

async function openPage(
  page: Page,
  { server, upstream }: Pick<Bench, 'server' | 'upstream'>,
  key = `?key=${clientKey}`,
) {
  const relay = `${server.url.replace('http', 'ws')}/v1/ws${key}`;
  await page.goto(`${upstream.url}/page?relay=${encodeURIComponent(relay)}`);
  await titled(page, (title) => title !== 'starting');
}

const titled = (page: Page, isRight: (title: string) => boolean) =>
  page.waitForFunction(`(${isRight})(document.title)`).then(() => page.title());

type Entry = { id: string; [member: string]: unknown };
const listed = async (server: TestServer, query = ''): Promise<Entry[]> =>
  ((await (await server.call('GET', `/auth-files${query}`)).json()) as { files: Entry[] }).files;

test("Google's SDK generates, streams, counts and embeds through a page", { skip: withoutBrowser }, async (t) => {
  const { upstream, models, server } = await bench(t);
  const contents = 'How does AI work?';
  const model = 'gemini-2.5-flash';

  const config = { maxOutputTokens: 5, temperature: 0.5 };
  assert.equal((await models.generateContent({ model, contents, config })).text, 'AI learns from data.');
  let text = '';
  for await (const chunk of await models.generateContentStream({ model, contents })) text += chunk.text;
  assert.equal(text, 'AI learns from data.');
  assert.equal((await models.countTokens({ model, contents })).totalTokens, 10);
  const embedded = await models.embedContent({ model: 'gemini-embedding-001', contents });
  assert.equal(embedded.embeddings?.[0]?.values?.length, 3);

  assert.deepEqual(
    upstream.received.map(({ method, path, query }) => [method, path, query]),
    [
      ['POST', '/v1beta/models/gemini-2.5-flash:generateContent', ''],
      ['POST', '/v1beta/models/gemini-2.5-flash:streamGenerateContent', 'alt=sse'],
      ['POST', '/v1beta/models/gemini-2.5-flash:countTokens', ''],
      ['POST', '/v1beta/models/gemini-embedding-001:batchEmbedContents', ''],
    ],
  );
  assert.deepEqual(upstream.received[0]?.json['generationConfig'], { temperature: 0.5 });
  for (const { headers } of upstream.received) {
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['x-goog-api-key'], undefined);
  }
  const names: (string | undefined)[] = [];
  for await (const { name } of await models.list()) names.push(name);
  assert.ok(names.includes('models/gemini-flash-latest'));
  assert.ok(!server.log().includes(clientKey));
});

test('a page is listed among the credentials, and goes with its connection', { skip: withoutBrowser }, async (t) => {
  const { server, page, id, models } = await bench(t);
  await models.generateContent({ model: 'gemini-2.5-flash', contents: 'x' });
  const [entry] = await listed(server);
  const { auth_index: index, created_at: created, updated_at, modtime, recent_requests: _, ...others } = entry!;
  assert.deepEqual(others, {
    id,
    name: id,
    type: 'aistudio',
    provider: 'aistudio',
    label: id,
    status: 'active',
    status_message: '',
    disabled: false,
    unavailable: false,
    runtime_only: true,
    source: 'memory',
    size: 0,
    email: id,
    account_type: 'oauth',
    account: id,
    success: 1,
    failed: 0,
  });
  assert.deepEqual([updated_at, modtime], [created, created]);
  for (const query of [
    '?type=aistudio',
    `?name=${id}`,
    `?auth_index=${index}`,
    '?status=active',
    `?q=${id.slice(0, 12)}`,
  ])
    assert.equal((await listed(server, query)).length, 1, query);
  assert.deepEqual(await listed(server, '?type=claude'), []);

  const status = async () =>
    (await (await server.call('GET', '/provider-status')).json()) as { providers: Record<string, unknown>[] };
  const { providers } = await status();
  assert.deepEqual(
    providers.map((one) => [one['auth-index'], one['kind'], one['name'], one['state'], one['success']]),
    [[index, 'aistudio', id, 'active', 1]],
  );

  await page.close();
  for (let tries = 0; (await listed(server)).length > 0 && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual([await listed(server), (await status()).providers], [[], []]);
  await assert.rejects(models.generateContent({ model: 'gemini-2.5-flash', contents: 'x' }), /NOT_FOUND/);
});

test("upstream's own errors come back through the page, and count", { skip: withoutBrowser }, async (t) => {
  const { upstream, models, server } = await bench(t);
  const error = (code: number, status: string) => ({ error: { code, message: `upstream says ${code}`, status } });
  upstream.respond(withPage((_, response) => json(response, 400, error(400, 'INVALID_ARGUMENT'))));
  await assert.rejects(models.generateContent({ model: 'gemini-2.5-flash', contents: 'x' }), /upstream says 400/);
  upstream.respond(
    withPage((_, response) => json(response, 429, error(429, 'RESOURCE_EXHAUSTED'), { 'retry-after': '7' })),
  );
  await assert.rejects(models.generateContent({ model: 'gemini-2.5-flash', contents: 'x' }), /upstream says 429/);
  const { providers } = (await (await server.call('GET', '/provider-status')).json()) as {
    providers: { state: string; cooling: { reason: string }[] }[];
  };
  assert.deepEqual([providers[0]?.state, providers[0]?.cooling[0]?.reason], ['cooling', 'quota']);
  upstream.respond(withPage((_, response) => response.destroy()));
  await assert.rejects(models.generateContent({ model: 'gemini-2.5-pro', contents: 'x' }), /Failed to fetch/);
});

test('a client that leaves ends the request that the page has sent', { skip: withoutBrowser }, async (t) => {
  const { upstream, models } = await bench(t);
  const arrived = Promise.withResolvers<ServerResponse>();
  upstream.respond(
    withPage((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"candidates":[]}\n\n');
      arrived.resolve(response);
    }),
  );
  const leaving = new AbortController();
  const stream = await models.generateContentStream({
    model: 'gemini-2.5-flash',
    contents: 'x',
    config: { abortSignal: leaving.signal },
  });
  await stream.next();
  const response = await arrived.promise;
  const closed = once(response, 'close');
  leaving.abort();
  await stream.next().catch(() => {});
  await closed;
});

test('ws-auth acts at once, in both directions', { skip: withoutBrowser }, async (t) => {
  const { server, upstream, page, models } = await bench(t);
  const ask = () => models.generateContent({ model: 'gemini-2.5-flash', contents: 'x' });
  await openPage(page, { server, upstream }, '');
  assert.match(await page.title(), /^closed 1006/);

  const set = async (value: boolean) =>
    assert.equal((await server.call('PUT', '/ws-auth', { body: { value } })).status, 200);
  await set(false);
  await openPage(page, { server, upstream }, '');
  assert.equal(await page.title(), 'connected');
  await ask();
  await set(false);
  assert.equal(await page.title(), 'connected');
  await set(true);
  assert.equal(await titled(page, (title) => title !== 'connected'), 'closed 1008 a client key is needed now');
  await assert.rejects(ask(), /NOT_FOUND/);

  await openPage(page, { server, upstream });
  assert.equal(await page.title(), 'connected');
  await set(false);
  await ask();
  assert.equal(await page.title(), 'connected', 'whoever is in stays in');
});

test('a service that stops lets the page answer what it was asked', { skip: withoutBrowser }, async (t) => {
  const { upstream, server, page, models } = await bench(t);
  const { promise: arrived, resolve } = Promise.withResolvers<ServerResponse>();
  upstream.respond(withPage((_, response) => resolve(response)));
  const answer = models.generateContent({ model: 'gemini-2.5-flash', contents: 'x' });
  const response = await arrived;
  const stopped = server.stop();
  json(response, 200, { candidates: [{ content: { parts: [{ text: 'at last' }] } }] });
  assert.equal((await answer).text, 'at last');
  await stopped;
  assert.equal(await titled(page, (title) => title !== 'connected'), 'closed 1001 the service stops');
});

const key = `?key=${clientKey}`;
const pageOf = async (t: TestContext, server: TestServer) => {
  const page = await connectPage(t, `${server.url}/v1/ws${key}`);
  const entries = await listed(server);
  return { page, id: entries.at(-1)!.id };
};

test('what lives in memory can be neither downloaded, changed nor deleted', async (t) => {
  const server = await gatewayServer(t, {});
  const { page, id } = await pageOf(t, server);
  const index = (await listed(server))[0]?.['auth_index'];
  const refused: [method: string, path: string, body: unknown, status: number, error: string][] = [
    ['GET', `/auth-files/download?name=${id}`, undefined, 400, 'name must end with .json'],
    ['DELETE', `/auth-files?name=${id}`, undefined, 400, 'name must end with .json'],
    ['PATCH', '/auth-files/status', { name: id, disabled: true }, 404, 'auth file not found'],
    ['PATCH', '/auth-files/status', { auth_index: index, disabled: true }, 404, 'auth file not found'],
    ['PATCH', '/auth-files/fields', { name: id, note: 'x' }, 404, 'auth file not found'],
  ];
  for (const [method, path, body, status, error] of refused) {
    const response = await server.call(method, path, { body });
    assert.deepEqual([response.status, ((await response.json()) as { error: string }).error], [status, error], path);
  }
  assert.equal((await server.call('DELETE', '/auth-files?all=true')).status, 200);
  assert.deepEqual(
    (await listed(server)).map((entry) => entry.id),
    [id],
  );
  page.send({ id: 'a', type: 'ping' });
  assert.equal((await page.next()).type, 'pong');
});

test('a page is asked what it serves, without the models that are excluded', async (t) => {
  const server = await gatewayServer(t, { 'oauth-excluded-models': { aistudio: ['gemini-2*'] } });
  const { id } = await pageOf(t, server);
  const models = async (name: string) =>
    (
      (await (await server.call('GET', `/auth-files/models?name=${name}`)).json()) as {
        models: { id: string; type: string }[];
      }
    ).models;
  const served = await models(id);
  assert.ok(served.length > 3);
  assert.ok(served.every((model) => model.type === 'aistudio' && !model.id.startsWith('gemini-2')));
  assert.deepEqual(await models('aistudio-nobody'), []);
});

test('when a page fails a request, another one serves it', async (t) => {
  const server = await gatewayServer(t, {});
  const pages = [await connectPage(t, `${server.url}/v1/ws${key}`), await connectPage(t, `${server.url}/v1/ws${key}`)];
  const answer = fetch(`${server.url}/v1beta/models/gemini-2.5-pro:generateContent`, {
    method: 'POST',
    headers: { 'x-goog-api-key': clientKey, 'content-type': 'application/json' },
    body: '{"contents":[]}',
  });
  const asked = pages.map((page) => page.next());
  const first = await Promise.race(asked.map((frame, index) => frame.then(() => index)));
  pages[first]!.socket.terminate();
  const { id, payload } = await asked[1 - first]!;
  assert.equal(payload.url, 'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent');
  const headers = { 'content-type': 'application/json' };
  pages[1 - first]!.send({ id, type: 'http_response', payload: { headers, body: '{"a":1}' } });
  assert.deepEqual(await (await answer).json(), { a: 1 });
});
