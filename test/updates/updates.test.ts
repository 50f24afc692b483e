import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { Fault } from '../../src/platform/fault.ts';
import { createUpdates, type UpdatesOptions } from '../../src/updates/index.ts';
import { answering, releaseServer, releasing } from './release-server.ts';

/** Updates that ask this address, on a clock that the test moves. */
function updatesOf(baseUrl: string, options: Partial<UpdatesOptions> = {}) {
  const clock = { now: 1_000_000 };
  const settings = { repository: 'owner/name', baseUrl };
  const updates = createUpdates({
    settings: () => settings,
    running: '1.2.3',
    fetch,
    now: () => clock.now,
    ...options,
  });
  return { updates, clock, settings };
}

const latestFrom = async (status: number, body: string, t: TestContext) =>
  updatesOf((await releaseServer(t, answering(status, body))).url).updates.latest();

const failsWith = (code: string, message: string | RegExp) => (error: unknown) => {
  assert.ok(error instanceof Fault, String(error));
  assert.equal(error.kind, 'upstream');
  assert.equal(error.code, code);
  if (typeof message === 'string') assert.equal(error.message, `${code}: ${message}`);
  else assert.match(error.message, message);
  return true;
};

const releases = {
  'its tag': { body: { tag_name: 'v1.4.0', name: 'Spring' }, want: 'v1.4.0' },
  'its tag without blanks around it': { body: { tag_name: ' v1.4.0\n' }, want: 'v1.4.0' },
  'its name if it has no tag': { body: { name: 'v1.4.1' }, want: 'v1.4.1' },
  'its name if its tag is blank': { body: { tag_name: ' ', name: 'v1.4.2' }, want: 'v1.4.2' },
  'its name if its tag is no text': { body: { tag_name: 14, name: 'v1.4.3' }, want: 'v1.4.3' },
};
for (const [title, { body, want }] of Object.entries(releases))
  test(`the version of a release is ${title}`, async (t) => {
    assert.deepEqual(await latestFrom(200, JSON.stringify(body), t), { version: want });
  });

for (const body of ['{}', 'null', '7', '"v1"', '[]', '{"tag_name":null,"name":""}'])
  test(`a release ${body} has no version`, async (t) => {
    await assert.rejects(latestFrom(200, body, t), failsWith('invalid_response', 'missing release version'));
  });

for (const body of ['', '<html>busy</html>', '{"tag_name":"v1'])
  test(`${JSON.stringify(body)} is no release`, async (t) => {
    await assert.rejects(latestFrom(200, body, t), failsWith('decode_failed', 'the answer is not JSON'));
  });

test('another status is passed on with what was said', async (t) => {
  const said = failsWith('unexpected_status', 'status 404: {"message":"no such repository"}');
  await assert.rejects(latestFrom(404, ' {"message":"no such repository"}\n', t), said);
});

test('of what was said the first KiB is passed on, in whole characters', async (t) => {
  const said = failsWith('unexpected_status', `status 500: x${'é'.repeat(511)}`);
  await assert.rejects(latestFrom(500, `x${'é'.repeat(5000)}`, t), said);
});

for (const status of [200, 500])
  test(`an answer without an end is cut off (${status})`, async (t) => {
    const server = await releaseServer(t, (_request, response) => {
      response.writeHead(status);
      const more = (): void => {
        if (!response.destroyed) response.write('"'.repeat(65_536), () => setImmediate(more));
      };
      more();
    });
    const { updates } = updatesOf(server.url);
    const said =
      status === 200
        ? failsWith('decode_failed', 'the answer is too long to be a release')
        : failsWith('unexpected_status', `status 500: ${'"'.repeat(1024)}`);
    await assert.rejects(updates.latest(), said);
    while (server.open() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });

test('a refused connection is no answer', async () => {
  const { updates } = updatesOf('http://127.0.0.1:2');
  const said = failsWith('request_failed', 'the release API cannot be reached (ECONNREFUSED)');
  await assert.rejects(updates.latest(), said);
});

test('a connection that breaks off is no answer', async (t) => {
  const { url } = await releaseServer(t, (_request, response) => {
    response.writeHead(200, { 'Content-Length': 100 });
    response.write('{"tag_name":', () => response.destroy());
  });
  await assert.rejects(updatesOf(url).updates.latest(), failsWith('request_failed', /cannot be reached/));
});

const silent = {
  'before it answers': () => {},
  'in the middle of its answer': (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200).write('{"tag_name":');
  },
};
for (const [when, answer] of Object.entries(silent))
  test(`a release API that falls silent ${when} is not waited for`, async (t) => {
    const { url } = await releaseServer(t, answer);
    const { updates } = updatesOf(url, { patience: 50 });
    await assert.rejects(
      updates.latest(),
      failsWith('request_failed', 'the release API did not answer within 0.05 seconds'),
    );
  });

test('an answer is kept for five minutes, and shared by all who ask meanwhile', async (t) => {
  let tag = 'v1';
  const server = await releaseServer(t, (request, response) => releasing(tag)(request, response));
  const { updates, clock } = updatesOf(server.url);
  const both = await Promise.all([updates.latest(), updates.latest()]);
  assert.deepEqual(both, [{ version: 'v1' }, { version: 'v1' }]);
  tag = 'v2';
  clock.now += 299_999;
  assert.deepEqual(await updates.latest(), { version: 'v1' });
  assert.equal(server.asked.length, 1);
  clock.now += 1;
  assert.deepEqual(await updates.latest(), { version: 'v2' });
  assert.equal(server.asked.length, 2);
});

test('a failure is not kept', async (t) => {
  let status = 503;
  const server = await releaseServer(t, (request, response) => answering(status, '{"name":"v3"}')(request, response));
  const { updates } = updatesOf(server.url);
  await assert.rejects(updates.latest());
  status = 200;
  assert.deepEqual(await updates.latest(), { version: 'v3' });
});

test('what was kept is of no use for another repository', async (t) => {
  const server = await releaseServer(t, (request, response) => releasing(request.url!)(request, response));
  const { updates, settings } = updatesOf(`${server.url}/api/v3//`);
  await updates.latest();
  settings.repository = 'owner/other';
  assert.deepEqual(await updates.latest(), { version: '/api/v3/repos/owner/other/releases/latest' });
  assert.deepEqual(server.asked, [
    'GET /api/v3/repos/owner/name/releases/latest',
    'GET /api/v3/repos/owner/other/releases/latest',
  ]);
});

test('without a repository the running version is the answer, and nobody is asked', async (t) => {
  const server = await releaseServer(t, releasing('v9'));
  const { updates, settings } = updatesOf(server.url);
  settings.repository = '';
  assert.deepEqual(await updates.latest(), {
    version: '1.2.3',
    message: 'no update-repository is configured, so this is the running version',
  });
  assert.deepEqual(server.asked, []);
});
