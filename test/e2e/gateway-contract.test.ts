// Longer than 300 lines because it is one walk over the contract.
/** Each operation of the gateway's contract, asked for each status that it documents: real requests to a real server. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { after, before, test } from 'node:test';
import { endpoints } from '../../src/gateway/formats/endpoints.ts';
import { ask as send } from '../fixtures/ask.ts';
import { clientKey, everyListText } from '../fixtures/gateway-server.ts';
import { type TestServer, testServer } from '../fixtures/server.ts';
import { json, type StandIn, standIn, unanswered } from '../fixtures/stand-in/server.ts';
import { at, documented, formOf, type Operation, operations } from './gateway-operations.ts';

/** Models of which the provider answers this. After a 401 its key rests. */
const troubles = ['s-400', 's-403', 's-404', 's-429', 's-500', 's-503', 's-504', 's-reset'];

const isGoogles = (path: string): boolean => /:|\/interactions|\/operations\//.test(path);
/** The model of a form. */
const modelIn = (form: string): string => /name="model"\r\n\r\n([^\r]*)/.exec(form)?.[1] ?? '';

let upstream: StandIn;
let server: TestServer;
before(async () => {
  upstream = await standIn();
  const models = ['m', 'spent', 'spent-preview-05-06', ...troubles].map((name) => ({ name }));
  server = await testServer(undefined, everyListText(upstream.url, models));
  upstream.respond(({ json: body, body: text, path }, response, incoming) => {
    const asked = `${body['model'] ?? ''} ${path} ${modelIn(text)}`;
    if (/\bspent(?![-\w])/.test(asked)) return json(response, 429, {});
    const step = /s-(\d+|reset)/.exec(asked)?.[1];
    if (step === undefined) return unanswered;
    if (step === 'reset') return incoming.socket.destroy();
    const status = Number(step);
    const message = `upstream says ${status}`;
    const error = path.includes('/messages')
      ? { type: 'error', error: { type: 'api_error', message } }
      : {
          error: { message, type: 'server_error', param: null, code: isGoogles(path) ? status : null, status: 'X' },
        };
    if (status === 429 || status === 503) response.setHeader('Retry-After', '1');
    return json(response, status, error);
  });
});
after(async () => {
  await server.stop();
  await upstream.stop();
});

type Asking = { model?: string; key?: string; headers?: Record<string, string>; body?: string };

/** Asks as the contract's example does, and holds the answer against the contract. */
async function ask(operation: Operation, { model = 'm', key = clientKey, headers = {}, body }: Asking = {}) {
  const { content = {} } = operation.requestBody ?? {};
  const isForm = 'multipart/form-data' in content && body === undefined;
  const example = content[isForm ? 'multipart/form-data' : 'application/json']?.example;
  const asked = example && { ...example, ...('model' in example && { model }) };
  const response = await send(server.url + at(operation.path, model), {
    method: operation.method,
    agent: false, // a busy machine must not use a connection that just closes
    headers: { authorization: `Bearer ${key}`, ...(!isForm && { 'content-type': 'application/json' }), ...headers },
    ...(operation.method === 'POST' && {
      body: body ?? (isForm ? formOf(asked!) : ((asked && JSON.stringify(asked)) ?? '')),
    }),
  });
  const answer = await response.text();
  documented(operation, response.status, response.headers, answer);
  return { status: response.status, text: answer, headers: response.headers };
}

const generating = operations.filter(({ method, path }) => method !== 'GET' || /\{(?!model)/.test(path));
for (const operation of operations) {
  const id = operation.operationId;
  test(`${id} answers what the contract shows`, async () => {
    assert.equal((await ask(operation)).status, 200);
    assert.equal((await ask(operation, { headers: { 'session-id': 'a conversation' } })).status, 200);
  });
  test(`${id} wants a client key, and the right one`, async () => {
    assert.equal((await ask(operation, { key: 'wrong' })).status, 401);
    assert.equal((await ask(operation, { headers: { authorization: '' } })).status, 401);
  });
}
const withoutKey = (headers: Record<string, string>): Record<string, string> =>
  'x-goog-api-key' in headers ? { 'x-goog-api-key': 'wrong' } : headers;
const ofModels = operations.filter(({ path }) => /models(\/\{model\})?$/.test(path));
for (const operation of ofModels) {
  const formats: Record<string, Record<string, string>> = {
    openai: {},
    anthropic: { 'anthropic-version': '2023-06-01' },
    google: { 'x-goog-api-key': clientKey },
  };
  for (const [format, headers] of Object.entries(formats))
    test(`${operation.operationId} answers clients of ${format} in their format`, async () => {
      assert.equal((await ask(operation, { headers })).status, 200);
      assert.equal((await ask(operation, { headers: withoutKey(headers), key: 'wrong' })).status, 401);
      if (operation.path.includes('{model}'))
        assert.equal((await ask(operation, { headers, model: 'nobody' })).status, 404);
    });
}
const namesModel = ({ path, requestBody }: Operation): boolean =>
  path.includes('{model}') ||
  Object.values(requestBody?.content ?? {}).some(({ example }) => example !== undefined && 'model' in example);
for (const operation of generating) {
  const id = operation.operationId;
  if (namesModel(operation))
    test(`${id} says which model served in the place of one that is spent`, async () => {
      const { status, headers } = await ask(operation, { model: 'spent' });
      assert.deepEqual([status, headers.get('x-cliproxy-served-model')], [200, 'spent-preview-05-06']);
    });
  test(`${id} gives each status that it documents`, async () => {
    const reached: Record<string, number> = {};
    const seen = async (asking: Asking): Promise<void> => {
      const { status } = await ask(operation, asking);
      reached[status] = 1;
    };
    if (operation.requestBody) await seen({ body: '{' });
    if (operation.requestBody) await seen({ model: 'nobody' });
    if (operation.method === 'POST') await seen({ headers: { 'content-encoding': 'compress' } });
    for (const model of troubles) await seen({ model });
    if (operation.method === 'POST') reached[await tooLarge(operation)] = 1;
    const documented = Object.keys(operation.responses).filter((status) => status !== '200' && status !== '401');
    assert.deepEqual(Object.keys(reached).sort(), documented.sort());
  });
}

const sdks = [{ 'anthropic-version': '2023-06-01' }, { 'x-goog-api-key': 'k' }];
test('an error is in the format of its operation, whatever SDK the client sends headers of', async () => {
  for (const operation of generating.filter(({ method }) => method === 'POST'))
    for (const headers of sdks)
      assert.equal((await ask(operation, { headers: { ...headers, 'content-encoding': 'compress' } })).status, 415);
  for (const headers of sdks) {
    const key = { authorization: `Bearer ${clientKey}` };
    const answer = await fetch(`${server.url}/v1/responses`, { headers: { ...key, ...headers } });
    const { error } = (await answer.json()) as { error: { code: unknown } };
    assert.deepEqual([answer.status, error.code], [426, 'upgrade_required']);
  }
});

test('a model that is no text is refused, also where none is needed', async () => {
  for (const model of [{}, ['m'], 1, false]) {
    const answer = await fetch(`${server.url}/v1/moderations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clientKey}` },
      body: JSON.stringify({ model, input: 'x' }),
    });
    assert.equal(answer.status, 400);
    assert.equal(((await answer.json()) as { error: { code: string } }).error.code, 'missing_model');
  }
});

test('a model that is null is none', async () => {
  let asked = 0;
  for (const operation of generating) {
    const { schema, example } = operation.requestBody?.content['application/json'] ?? {};
    if (!schema?.properties?.['model']?.type?.includes('null')) continue;
    assert.equal((await ask(operation, { body: JSON.stringify({ ...example, model: null }) })).status, 200);
    asked++;
  }
  assert.ok(asked > 10);
});

/** Says that a body over the limit follows; what is answered at once. */
function tooLarge({ method, path, ...operation }: Operation): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'x-api-key': clientKey, 'content-length': String(64 * 1024 * 1024 + 1) };
    const asking = request(server.url + at(path, 'm'), { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.once('end', () => {
        documented(
          { ...operation, method, path },
          response.statusCode!,
          new Headers(response.headers as Record<string, string>),
          text,
        );
        asking.destroy();
        resolve(response.statusCode!);
      });
    });
    asking.on('error', reject);
    asking.flushHeaders();
  });
}

test('a body of 64 MiB goes through, one byte more does not, chunked too', async () => {
  const [operation] = operations.filter(({ operationId }) => operationId === 'createChatCompletion');
  const around = '{"model":"m","x":""}'.length;
  const body = (more: number) => `{"model":"m","x":"${'x'.repeat(64 * 1024 * 1024 - around + more)}"}`;
  assert.equal((await ask(operation!, { body: body(0) })).status, 200);
  assert.equal(upstream.received.at(-1)?.body.length, 64 * 1024 * 1024);
  upstream.received.length = 0;
  const asking = request(`${server.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'x-api-key': clientKey },
    agent: false,
  });
  asking.on('error', () => {}).write(body(1)); // the rest may find the connection closed
  asking.end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  assert.equal(response.statusCode, 413);
  response.resume();
});

test('what the contract lacks is 404 or 405, in the format of its path', async () => {
  const call = async (method: string, path: string, headers = {}) => {
    const response = await fetch(server.url + path, {
      method,
      headers: { authorization: `Bearer ${clientKey}`, ...headers },
    });
    return {
      status: response.status,
      allow: response.headers.get('allow'),
      body: (await response.json()) as { type?: string; error: { code?: unknown } },
    };
  };
  assert.deepEqual(await call('POST', '/v1/videos').then(({ status, body }) => [status, body.error.code]), [
    404,
    'not_found',
  ]);
  assert.deepEqual(await call('GET', '/v1/messages').then(({ status, allow, body }) => [status, allow, body.type]), [
    405,
    'POST, OPTIONS',
    'error',
  ]);
  assert.deepEqual(
    await call('POST', '/v1beta/models').then(({ status, allow, body }) => [status, allow, body.error.code]),
    [405, 'HEAD, GET, OPTIONS', 405],
  );
  assert.deepEqual(
    await call('GET', '/v1beta/cachedContents').then(({ status, body }) => [status, body.error.code]),
    [404, 404],
  );
  assert.deepEqual(
    await call('GET', '/v1/nothing', { 'anthropic-version': '2023-06-01' }).then(({ status, body }) => [
      status,
      body.type,
    ]),
    [404, 'error'],
  );
});

test("a prefix with a slash, HEAD, CORS and the vendor's request id work over the wire", async () => {
  const key = { authorization: `Bearer ${clientKey}` };
  const head = await fetch(`${server.url}/v1/models`, { method: 'HEAD', headers: key });
  assert.deepEqual([head.status, await head.text()], [200, '']);
  const preflight = await fetch(`${server.url}/v1/messages`, {
    method: 'OPTIONS',
    headers: { origin: 'http://panel.example', 'access-control-request-method': 'POST' },
  });
  assert.equal(preflight.status, 204);
  const answer = await fetch(`${server.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { ...key, origin: 'http://panel.example' },
    body: '{"model":"m"}',
  });
  await answer.text();
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('x-request-id'), 'req_openai_1');
  assert.match(answer.headers.get('access-control-expose-headers') ?? '', /X-CLIProxy-Request-Id/);
  const refused = await fetch(`${server.url}/v1/models`, { headers: { origin: 'http://panel.example' } });
  assert.equal(refused.headers.get('access-control-allow-origin'), '*');
});

test('the addresses that errors name are those of the contract', () => {
  for (const [id, { address }] of Object.entries(endpoints)) {
    const { method, path } = operations.find(({ operationId }) => operationId === id)!;
    assert.equal(address, `${method} ${path}`);
  }
});

test('a refusal that comes before the gateway is in the format of its path, too', async () => {
  const refused = (path: string) =>
    new Promise<{
      status: number | undefined;
      id: unknown;
      body: { type?: string; error: { message: string; status?: string } };
    }>((resolve, reject) => {
      request(server.url + path, { headers: { host: 'rebound.example' } }, async (response) => {
        let text = '';
        for await (const part of response) text += part;
        resolve({ status: response.statusCode, id: response.headers['x-cliproxy-request-id'], body: JSON.parse(text) });
      })
        .on('error', reject)
        .end();
    });
  for (const path of ['/v1/models', '/v1beta/models', '/v1/messages']) {
    const { status, id, body } = await refused(path);
    assert.deepEqual([status, /^[0-9a-f]{8}$/.test(String(id))], [403, true]);
    assert.match(body.error.message, /host not allowed/);
    assert.equal(
      body.type ?? body.error.status ?? 'openai',
      { '/v1/models': 'openai', '/v1beta/models': 'PERMISSION_DENIED', '/v1/messages': 'error' }[path],
    );
  }
});

test("a vendor's header that Node can't send costs nobody the answer", async () => {
  upstream.respond((_, response) => {
    response.socket?.end(
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-name: \u{1F30D}\r\nx-other: 1\r\ncontent-length: 2\r\n\r\n{}',
    );
  });
  const answer = await fetch(`${server.url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'x-api-key': clientKey },
    body: '{"model":"m"}',
  });
  assert.deepEqual([answer.status, await answer.text()], [200, '{}']);
});
