/** The service's log and the logs of requests, as a client of the gateway and one of the Management API meet them. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { clientKey, compatible, configText } from '../fixtures/gateway-server.ts';
import { startProcess } from '../fixtures/process.ts';
import { managementKey, type TestServer, testServer } from '../fixtures/server.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';
import { waited } from '../logs/waited.ts';

const providerKey = 'Hush-provider-4242';
const models = ['good', 'stream', 'slow', 'failing', 'broken', 'mistaken', 'leave'].map((name) => ({ name }));

type Running = {
  server: TestServer;
  folder: string;
  ask(body: unknown, options?: { key?: string; path?: string; signal?: AbortSignal }): Promise<Response>;
  get(path: string): Promise<never>;
};

async function running(t: TestContext, config: Record<string, unknown> = {}): Promise<Running & { upstream: StandIn }> {
  const upstream = await standIn(t);
  upstream.respond(({ json: { model } }, response) => {
    if (model === 'failing') return json(response, 500, { error: { message: `no: ${providerKey}` } });
    if (model === 'mistaken') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      return response.end('data: {"choices":[]}\n\ndata: {"error":{"message":"overloaded"}}\n\n');
    }
    if (model !== 'broken' && model !== 'leave') return unanswered;
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {"choices":[]}\n\n');
    if (model === 'broken') setTimeout(() => response.destroy(), 50);
    return undefined;
  });
  const server = await testServer(
    t,
    configText({
      'logging-to-file': true,
      'openai-compatibility': [
        compatible(upstream.url, {
          models,
          'api-key-entries': [{ 'api-key': providerKey }],
          headers: { 'X-Own-Token': 'Hush-header' },
        }),
      ],
      ...config,
    }),
  );
  return {
    upstream,
    server,
    folder: join(dirname(server.configFile), 'logs'),
    ask: (body, { key = clientKey, path = '/v1/chat/completions', signal } = {}) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, cookie: 'session=Hush-cookie' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...(signal && { signal }),
      }),
    get: async (path) => (await server.call('GET', path)).json() as never,
  };
}

type Listed = {
  logs: {
    id: string;
    status: number;
    path: string;
    model: string;
    name: string;
    latency_ms: number;
    method: string;
    time: string;
  }[];
};

/** The only request log there is, and its text. */
async function only({ get, server }: Running): Promise<{ log: Listed['logs'][number]; text: string }> {
  return waited(async () => {
    const { logs }: Listed = await get('/request-logs');
    assert.equal(logs.length, 1, JSON.stringify(logs));
    const answer = await server.call('GET', `/request-log-by-id/${logs[0]!.id}`);
    assert.equal(answer.status, 200);
    return { log: logs[0]!, text: await answer.text() };
  });
}

test('each request of the gateway is a line of the file that clients can parse', async (t) => {
  const { ask, get, server } = await running(t);
  const answer = await ask({ model: 'good' }, { path: `/v1/chat/completions?key=Hush-4242&x=1` });
  const id = answer.headers.get('x-cliproxy-request-id')!;
  await answer.text();
  await waited(async () => {
    const { lines }: { lines: string[] } = await get('/logs');
    const line = lines.find((one) => one.includes(`[${id}]`) && one.includes(' | '));
    assert.match(
      line ?? '',
      /^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] \[[a-f0-9]{8}\] \[info \] \[access:0\] 200 \| +[\d.]+(µs|ms|s) \| +127\.0\.0\.1 \| POST +"\/v1\/chat\/completions\?key=\*\*\*&x=\*\*\*"$/,
    );
  });
  assert.doesNotMatch(server.log(), /POST/);
});

test('reading the log adds no line to it, unless it fails or debug is on', async (t) => {
  const { get, server } = await running(t);
  const read = async (): Promise<string> => ((await get('/logs')) as { lines: string[] }).lines.join('\n');
  await read();
  await server.call('GET', '/logs', { key: 'mk-wrong' });
  await server.call('GET', '/request-retry');
  await waited(async () => assert.match(await read(), / 401 \|.*management\/logs"\n[\s\S]* 200 \|.*\/request-retry"/));
  assert.doesNotMatch(await read(), / 200 \|.*management\/logs"/);
  await server.call('PUT', '/debug', { body: { value: true } });
  await waited(async () => assert.match(await read(), /\[debug\] \[access:0\] 200 \|.*management\/logs"/));
});

test('request-log on: a request is written in full from the next one on, and no secret of it', async (t) => {
  const all = await running(t);
  await (await all.ask({ model: 'good', messages: ['first'] })).text();
  assert.equal((await all.server.call('PUT', '/request-log', { body: { value: true } })).status, 200);
  const answer = await all.ask({ model: 'good', messages: [`mine is ${clientKey}`] });
  const body = await answer.text();
  const { log, text } = await only(all);
  assert.equal(log.id, answer.headers.get('x-cliproxy-request-id'));
  assert.match(log.name, /^v1-chat-completions-\d{4}-\d\d-\d\dT\d{6}-[0-9a-f]{8}\.log$/);
  const { method, path, model, status } = log;
  assert.deepEqual([method, path, model, status], ['POST', '/v1/chat/completions', 'good', 200]);
  assert.ok(log.latency_ms > 0 && Math.abs(Date.parse(log.time) - Date.now()) < 60_000);
  assert.match(text, /=== REQUEST BODY ===\n\{"model":"good","messages":\["mine is \*\*\*"\]\}\n/);
  assert.match(text, /=== API REQUEST ===\nUpstream URL: http:\/\/127\.0\.0\.1:\d+\/v1\/chat\/completions\n/);
  assert.ok(
    text
      .split('=== API RESPONSE ===')[1]!
      .split('=== RESPONSE ===')
      .every((part) => part.includes(body.slice(0, 50))),
  );
  assert.doesNotMatch(text, new RegExp(`Hush|${clientKey}`));
  assert.deepEqual(await all.get('/request-error-logs'), { files: [] });
});

test('request-log off: of the requests only those that fail are written, also one whose answer breaks off', async (t) => {
  const all = await running(t);
  for (const model of ['good', 'failing', 'broken', 'mistaken'])
    await all
      .ask({ model, stream: true })
      .then((answer) => answer.text())
      .catch(() => {});
  await (await all.ask({ model: 'nobody-has-it' })).text();
  await (await all.ask('{"model":')).text();
  await (await all.ask({ model: 'good' }, { key: 'Hush-wrong' })).text();
  await (await all.ask({}, { path: '/v1/nothing-here' })).text();
  await fetch(`${all.server.url}/v1/nothing-here`);
  const { logs } = await waited(async () => {
    const found: Listed = await all.get('/request-logs');
    assert.equal(found.logs.length, 5, JSON.stringify(found.logs.map(({ model, status }) => [model, status])));
    return found;
  });
  assert.deepEqual(
    logs.map(({ model, status, path }) => [model, status, path.slice(4)]).sort(),
    [
      ['broken', 200, 'chat/completions'],
      ['failing', 500, 'chat/completions'],
      ['mistaken', 200, 'chat/completions'],
      ['nobody-has-it', 404, 'chat/completions'],
      [null, 400, 'chat/completions'],
    ].sort(),
  );
  const { files }: { files: { name: string; size: number; modified: number }[] } = await all.get('/request-error-logs');
  assert.deepEqual(
    files.map(({ name }) => name),
    logs.map(({ name }) => name),
  );
  const texts = await Promise.all(
    files.map(async ({ name, size }) => {
      const answer = await all.server.call('GET', `/request-error-logs/${name}`);
      assert.equal(answer.headers.get('content-disposition'), `attachment; filename="${name}"`); // as curl -J reads it
      const text = await answer.text();
      assert.equal(Buffer.byteLength(text), size);
      return text;
    }),
  );
  const textOf = (model: string): string => texts.find((text) => text.includes(`Model: ${model}`))!;
  assert.match(
    textOf('failing'),
    /"model":"failing"[\s\S]*=== API ERROR RESPONSE ===\nStatus: 500[\s\S]*no: \*\*\*[\s\S]*=== RESPONSE ===\nStatus: 500/,
  );
  assert.match(textOf('broken'), /"model":"broken"[\s\S]*=== API RESPONSE ===[\s\S]*the answer broke off/);
  assert.doesNotMatch(texts.join(''), new RegExp(`Hush|${clientKey}`));
});

test('a client that leaves is logged with request-log on only, and holds nothing', async (t) => {
  const all = await running(t, { 'request-log': true });
  const gone = new AbortController();
  const answer = await all.ask({ model: 'leave', stream: true }, { signal: gone.signal });
  await answer.body!.getReader().read();
  gone.abort();
  const { text } = await only(all);
  assert.match(text, /=== API RESPONSE ===[\s\S]*data: \{"choices":\[\]\}[\s\S]*=== RESPONSE ===/);
  assert.deepEqual(
    (await readdir(all.folder)).filter((name) => name.endsWith('.part')),
    [],
  );
});

test('a body is cut at request-log-max-body-mb', async (t) => {
  const all = await running(t, { 'request-log': true, 'request-log-max-body-mb': 1 });
  await (await all.ask({ model: 'good', messages: ['q'.repeat(3 * 1024 * 1024)] })).text();
  const { text } = await only(all);
  assert.ok(text.length < 2.5 * 1024 * 1024);
  assert.equal(text.match(/\[cut after 1048576 of \d+ bytes: request-log-max-body-mb\]/g)?.length, 2);
});

test('logging-to-file is refused where the log can not go, and the service goes on', async (t) => {
  const server = await testServer(t);
  await writeFile(join(dirname(server.configFile), 'logs'), '');
  const answer = await server.call('PUT', '/logging-to-file', { body: { value: true } });
  assert.equal(answer.status, 422);
  assert.match(((await answer.json()) as { message: string }).message, /log-dir: it is not a directory/);
  assert.equal((await server.call('GET', '/logs')).status, 400);
});

test('the process logs to WRITABLE_PATH, and what it wrote is there when it has ended', async (t) => {
  const { server } = await running(t, { 'logging-to-file': false });
  const base = dirname(server.configFile);
  await mkdir(join(base, 'data'));
  const configFile = join(base, 'other.yaml');
  await writeFile(configFile, configText({ 'logging-to-file': true }));
  const process = await startProcess(t, ['--config', configFile, '--port', '0'], {
    env: { ...globalThis.process.env, WRITABLE_PATH: join(base, 'data') },
  });
  await (await fetch(`${process.url}/v1/models?key=Hush`)).text();
  process.child.kill('SIGTERM');
  assert.equal((await process.ended).code, 0);
  assert.match(await readFile(join(base, 'data', 'logs', 'main.log'), 'utf8'), /GET +"\/v1\/models\?key=\*\*\*"\n/);
  assert.doesNotMatch(process.output(), /GET/);
});

/** Bytes that a process has read from files; sockets count too, but little. */
const readBy = async (pid: number): Promise<number> =>
  Number(/^rchar: (\d+)$/m.exec(await readFile(`/proc/${pid}/io`, 'utf8'))![1]);

test('polling a large log reads what the new lines are, not the log', {
  skip: process.platform !== 'linux',
}, async (t) => {
  const { server } = await running(t, { 'logging-to-file': false });
  const base = dirname(server.configFile);
  const logs = join(base, 'logs');
  await mkdir(logs, { recursive: true });
  const line = `[2026-01-02 03:04:05] [--------] [info ] [x:1] ${'.'.repeat(80)}\n`;
  const size = process.env['SOAK_ROUNDS'] ? 1024 : 20;
  const part = line.repeat(Math.floor((10 * 1024 * 1024) / line.length));
  for (let i = 1; i < size / 10; i++)
    await writeFile(join(logs, `main-2026-01-02T00-00-00.${String(i).padStart(3, '0')}.log`), part);
  await writeFile(join(logs, 'main.log'), part.slice(0, -100 * line.length));
  const configFile = join(base, 'other.yaml');
  await writeFile(configFile, configText({ 'logging-to-file': true, 'logs-max-total-size-mb': 0 }));
  const { url, child } = await startProcess(t, ['--config', configFile, '--port', '0']);
  const get = async (query: string): Promise<{ lines: string[]; 'next-cursor': string; 'cursor-reset'?: true }> =>
    (
      await fetch(`${url}/v0/management/logs${query}`, { headers: { authorization: `Bearer ${managementKey}` } })
    ).json() as never;
  let cursor = (await get('?limit=100'))['next-cursor'];
  const polled = async (): Promise<number> => {
    const before = await readBy(child.pid!);
    for (let i = 0; i < 50; i++) {
      const page = await get(`?cursor=${cursor}&limit=10000&after=1767323044`);
      assert.ok(page.lines.length < 10 && !page['cursor-reset']);
      cursor = page['next-cursor'];
    }
    return (await readBy(child.pid!)) - before;
  };
  await polled();
  const read = Math.min(await polled(), await polled()); // what the process loads late comes once
  assert.ok(read < 1024 * 1024, `${read} bytes for 50 polls`);
});

test('headers that Node refuses and odd requests leave the log whole', async (t) => {
  const { server, get } = await running(t);
  await new Promise((resolve, reject) => {
    const request = httpRequest(
      `${server.url}/v1/chat/completions?x=%0a[2026-01-02%2003:04:05]`,
      { method: 'POST' },
      (answer) => answer.resume().on('end', resolve),
    );
    request.on('error', reject).end('{}');
  });
  const { lines }: { lines: string[] } = await get('/logs');
  assert.ok(lines.every((line) => /^\[\d{4}-/.test(line)));
});
