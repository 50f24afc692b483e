/**
 * Each operation of the contract, asked for each status that it documents: a real request to a real server, its answer held
 * against the document. `make test` fails if no request of the suite reaches one (`test/reached/reporter.ts`).
 */
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import type { Answer } from '../fixtures/ask.ts';
import { announce } from './announce.ts';
import { filesForm, serviceAccount } from './auth-file-example.ts';
import { cases } from './cases.ts';
import {
  assertDocumented,
  bodySchema,
  type DocumentedOperation,
  exampleBodies,
  extremesOf,
  nullableMembers,
  operationNamed,
  operations,
} from './document.ts';
import { withLiveState } from './login-example.ts';
import { atStandIn } from './question-example.ts';
import { type Scenario, type Scenarios, scenarios } from './scenarios.ts';

let servers: Scenarios;
/** Whether the open server still has the config, and the files, that the examples are made for. */
let isFresh = true;
let hasFreshFiles = true;

async function freshen(): Promise<void> {
  if (!isFresh) await servers.reset('open');
  isFresh = true;
  if (!hasFreshFiles) await servers.resetFiles('open');
  hasFreshFiles = true;
}

before(async () => {
  servers = await scenarios();
});
after(() => servers.stop());

type Request = { path?: string; body?: unknown; headers?: Record<string, string>; key?: string | null };

/** Sends the request that the document shows for the operation, changed as told, and checks the answer against the document. */
async function ask(
  operation: DocumentedOperation,
  scenario: Scenario,
  request: Request = {},
): Promise<Pick<Answer, 'status' | 'ok' | 'headers'> & { text: string }> {
  const server = servers[scenario];
  const body = bodyOf(operation, request.body ?? atStandIn([...exampleBodies(operation).values()][0]));
  const type = Object.keys(operation.requestBody?.content ?? {}).find((one) => one !== 'multipart/form-data');
  const headers = { ...(type && !(body instanceof FormData) && { 'Content-Type': type }), ...request.headers };
  const response = await server.call(operation.method, request.path ?? examplePath(operation), {
    ...request,
    body,
    headers,
  });
  const text = await response.text();
  if (scenario === 'open' && response.ok && !isRead(operation)) {
    if (isOfConfig(operation)) isFresh = false;
    else hasFreshFiles = false;
  }
  assertDocumented(operation, response.status, response.headers, text);
  if (response.status >= 400) assertExplained(JSON.parse(text), response.headers.get('X-Request-Id'));
  return { status: response.status, ok: response.ok, headers: response.headers, text };
}

/** Today's web client shows `message` and never `details`: all of it must be there. */
function assertExplained(
  error: { message: string; details?: { location: string; message: string }[]; 'request-id': string },
  id: string | null,
): void {
  for (const { location, message } of error.details ?? []) {
    assert.ok(error.message.includes(message), `${error.message} does not say: ${message}`);
    assert.ok(error.message.includes(location), `${error.message} does not name ${location}`);
  }
  assert.equal(error['request-id'], id);
  assert.ok(!error.message.includes(tmpdir()), `${error.message} names a place on the server`);
}

/** The operation's path with the examples of its parameters, the first one of its query. */
function examplePath(operation: DocumentedOperation): string {
  const query = operation.parameters?.find(({ in: place, example }) => place === 'query' && example !== undefined);
  const path = operation.path.replace(/\{(.+?)\}/g, (_, wanted) =>
    String(operation.parameters?.find(({ in: place, name }) => place === 'path' && name === wanted)?.example),
  );
  return query ? `${path}?${query.name}=${encodeURIComponent(String(query.example))}` : path;
}

/** A body as it is sent: the example of a form is a form. */
function bodyOf(operation: DocumentedOperation, example: unknown): unknown {
  const isForm = 'multipart/form-data' in (operation.requestBody?.content ?? {});
  if (!isForm || typeof example !== 'object' || example instanceof FormData) return example;
  const { file, ...fields } = example as { file: string | string[] };
  if (!Array.isArray(file)) return filesForm({ [file]: serviceAccount() }, fields);
  return filesForm(Object.fromEntries(file.map((content, n) => [`${'ab'[n]}.json`, content])));
}

/** A list, or a map, with an entry that has all members and one whose members are null. */
function extremeBody(operation: DocumentedOperation): unknown {
  const texts = {
    'base-url': 'https://all.example.com/v1',
    'auth-index': '17890ac2573ef6fd',
    'fingerprint-profile': 'claude-code-cli',
    mode: 'auto',
    action: 'stop',
  };
  const schema = bodySchema(operation);
  const [entries] = extremesOf(schema.oneOf?.[0] ?? schema, texts);
  return entries;
}

const documents = (operation: DocumentedOperation, status: number): boolean => String(status) in operation.responses;
const withStatus = (status: number): DocumentedOperation[] =>
  operations.filter((operation) => documents(operation, status));
const bodyLimitOf = (operation: DocumentedOperation): number => operation['x-body-limit'] ?? 1024 * 1024;
const isRead = ({ method }: DocumentedOperation): boolean => method === 'GET';
const hasTag =
  (...wanted: string[]) =>
  ({ tags }: DocumentedOperation): boolean =>
    wanted.some((tag) => tags?.includes(tag));
const isOfConfig = (operation: DocumentedOperation): boolean => !hasTag('auth-files', 'logins')(operation);
const isFormOnly = (body: DocumentedOperation['requestBody']): boolean =>
  Object.keys(body?.content ?? {}).join() === 'multipart/form-data';
const takesForm = ({ requestBody }: DocumentedOperation): boolean =>
  'multipart/form-data' in (requestBody?.content ?? {});

for (const operation of operations) {
  const id = operation.operationId;
  for (const [name, body] of exampleBodies(operation))
    test(`${id} does what its ${name} shows`, async () => {
      await freshen();
      const { status, text } = await ask(operation, 'open', {
        body: atStandIn(await withLiveState(servers.open, body)),
      });
      assert.ok(status < 300, text);
    });
  if (exampleBodies(operation).size === 0)
    test(`${id} answers`, async () => {
      await freshen();
      const { status, text } = await ask(operation, 'open');
      assert.ok(status < 300, text);
    });

  test(`${id} wants a key, and the right one`, async () => {
    assert.equal((await ask(operation, 'open', { key: null })).status, 401);
    const { status, text } = await ask(operation, 'open', { key: 'mk-wrong' });
    assert.equal(status, 401);
    assert.equal(JSON.parse(text).error, 'invalid management key');
  });
  test(`${id} is not for callers from elsewhere`, async () => {
    assert.equal((await ask(operation, 'open', { headers: { 'X-Forwarded-For': '203.0.113.9' } })).status, 403);
  });
  test(`${id} tells a banned caller when to come back`, async () => {
    const { status, headers } = await ask(operation, 'banned', { headers: { 'X-Forwarded-For': '203.0.113.9' } });
    assert.equal(status, 403);
    assert.ok(Number(headers.get('Retry-After')) > 60);
  });
  test(`${id} is not there while no key is configured`, async () => {
    assert.equal((await ask(operation, 'keyless')).status, 404);
    assert.equal((await servers.keyless.call('POST', operation.path)).status, 404);
  });
}

for (const operation of withStatus(304))
  test(`${operation.operationId} answers 304 to a caller who has its value`, async () => {
    const { headers } = await ask(operation, 'open');
    assert.equal((await ask(operation, 'open', { headers: { 'If-None-Match': headers.get('ETag')! } })).status, 304);
  });
const takesJson = (operation: DocumentedOperation): boolean =>
  'application/json' in (operation.requestBody?.content ?? {}) && !operation['x-streamed-body'];
for (const operation of operations.filter(takesJson))
  test(`${operation.operationId} refuses a lone text, number or switch, and doesn't repeat it`, async () => {
    for (const body of ['"[]"', '"sk-hush"', '{"value":', '5', 'false', '""', '"{\\"value\\":true}"']) {
      const { status, text } = await ask(operation, 'open', { body });
      assert.equal(status, 400, `${body}: ${text}`);
      assert.equal(JSON.parse(text).error, operation['x-invalid-body'] ?? 'invalid body');
      assert.doesNotMatch(text, /hush/);
    }
  });
for (const operation of operations.filter(takesJson)) {
  const members = nullableMembers(operation);
  if (members.length > 0)
    test(`${operation.operationId} reads null as absent`, async () => {
      await freshen();
      for (const member of members) {
        const body = { ...([...exampleBodies(operation).values()][0] as object), [member]: null };
        const { status } = await ask(operation, 'open', { body: atStandIn(body) });
        assert.ok(status < 500, member);
      }
    });
}
const takesEntries = (operation: DocumentedOperation): boolean =>
  operation.method === 'PUT' && 'x-collection' in operation;
for (const operation of operations.filter(takesEntries))
  test(`${operation.operationId} takes all that an entry may have, and null for each of it`, async () => {
    await freshen();
    const { status, text } = await ask(operation, 'open', { body: extremeBody(operation) });
    assert.ok(status === 200 || /\.api-key is required/.test(text), text);
  });
for (const operation of withStatus(412))
  test(`${operation.operationId} refuses a change to what has changed`, async () => {
    const before = await servers.open.text();
    const { status } = await ask(operation, 'open', { headers: { 'If-Match': '"another"' } });
    assert.equal(status, 412);
    assert.equal(await servers.open.text(), before);
  });
for (const operation of withStatus(503).filter(hasTag('usage')))
  test(`${operation.operationId} says so when the store of usage fails`, async () => {
    const { status, text } = await ask(operation, 'storeless');
    assert.equal(status, 503);
    assert.equal(JSON.parse(text).error, 'usage store unavailable');
  });
for (const operation of withStatus(413).filter(({ requestBody }) => !isFormOnly(requestBody)))
  test(`${operation.operationId} refuses a body over its limit`, async () => {
    const asked = { method: operation.method, path: examplePath(operation) };
    const { status, headers, text } = await announce(servers.open, asked, bodyLimitOf(operation) + 1);
    assertDocumented(operation, status, headers, text);
    assertExplained(JSON.parse(text), headers.get('X-Request-Id'));
    assert.equal(status, 413);
  });
for (const operation of withStatus(415))
  test(`${operation.operationId} refuses a compression that it does not know`, async () => {
    const headers = { 'Content-Encoding': 'compress' };
    assert.equal((await ask(operation, 'open', { headers })).status, 415);
  });
for (const operation of withStatus(415).filter((candidate) => !takesForm(candidate)))
  test(`${operation.operationId} refuses multipart`, async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    assert.equal((await ask(operation, 'open', { headers, body: '--x--' })).status, 415);
  });
for (const operation of withStatus(409).filter(isOfConfig))
  test(`${operation.operationId} changes nothing while the file is broken`, async () => {
    const { status, text } = await ask(operation, 'broken');
    assert.equal(status, 409);
    assert.match(JSON.parse(text).message, /line \d+/);
  });
for (const operation of withStatus(422).filter((one) => isOfConfig(one) && one.operationId !== 'putConfigYaml'))
  test(`${operation.operationId} is refused on top of what a running part refuses`, async () => {
    assert.equal((await ask(operation, 'refused')).status, 422);
  });
for (const operation of withStatus(500).filter((one) => !isRead(one) && one.operationId !== 'deleteLogs'))
  test(`${operation.operationId} says so when the disk is full`, async () => {
    const before = await servers.full.text();
    assert.equal((await ask(operation, 'full')).status, 500);
    assert.equal(await servers.full.text(), before);
  });
for (const operation of withStatus(503).filter(hasTag('auth-files')))
  test(`${operation.operationId} says so while the auth directory can't be read`, async () => {
    const { status, text } = await ask(operation, 'dirless');
    assert.equal(status, 503);
    assert.equal(JSON.parse(text).error, 'core auth manager unavailable');
  });
for (const operation of withStatus(429))
  test(`${operation.operationId} lets too many unknown keys wait`, async () => {
    for (let tries = 0; tries < 20; tries++) {
      const keys = Array.from({ length: 6 }, (_, i) => `mk-unknown-${operation.operationId}-${tries}-${i}`);
      const asked = keys.map((key) => ask(operation, 'slow', { key }).then(({ status }) => status));
      const statuses = await Promise.all(asked);
      await servers.slow.call('GET', '/debug'); // forgets the wrong keys before their answers are held back
      if (statuses.includes(429)) return;
    } // where they come so slowly that each is checked before the next: once more
    assert.fail('none had to wait');
  });

for (const { id, title, want, scenario = 'open', error, prepare, ...request } of cases)
  test(`${id} ${title}`, async () => {
    if (scenario === 'open') await freshen();
    const prepared = await prepare?.(servers[scenario]);
    const { status, text } = await ask(operationNamed(id), scenario, { ...request, ...prepared });
    assert.equal(status, want, text);
    if (error !== undefined) assert.equal(JSON.parse(text).error, error);
  });
