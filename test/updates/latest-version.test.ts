import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertDocumented, operationNamed } from '../contract/document.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import { minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';
import { answering, releaseServer, releasing } from './release-server.ts';

/** What GET /latest-version answers, held against the contract. */
async function latestVersion(server: TestServer): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await server.call('GET', '/latest-version');
  const text = await response.text();
  assertDocumented(operationNamed('getLatestVersion'), response.status, response.headers, text);
  return { status: response.status, body: JSON.parse(text) };
}

const configFor = (url: string, more = ''): string =>
  `${minimalConfig}update-repository: owner/name\nupdate-base-url: ${url}\n${more}`;

test('the latest version is that of the configured repository, from the moment it is configured', async (t) => {
  const releases = await releaseServer(t, releasing('v1.4.0'));
  const server = await testServer(t);
  assert.deepEqual(await latestVersion(server), {
    status: 200,
    body: {
      'latest-version': '0.0.0-test',
      message: 'no update-repository is configured, so this is the running version',
    },
  });
  await server.call('PUT', '/config.yaml', { body: configFor(releases.url) });
  assert.deepEqual(await latestVersion(server), { status: 200, body: { 'latest-version': 'v1.4.0' } });
  assert.deepEqual(releases.asked, ['GET /repos/owner/name/releases/latest']);
});

const failures = {
  unexpected_status: { status: 404, answer: '{"message":"Not Found"}', message: 'status 404: {"message":"Not Found"}' },
  decode_failed: { status: 200, answer: '<html>', message: 'the answer is not JSON' },
  invalid_response: { status: 200, answer: '{"tag_name":""}', message: 'missing release version' },
};
for (const [code, { status, answer, message }] of Object.entries(failures))
  test(`a release API that fails is 502 ${code}`, async (t) => {
    const releases = await releaseServer(t, answering(status, answer));
    const got = await latestVersion(await testServer(t, configFor(releases.url)));
    const { error, message: said } = got.body;
    assert.deepEqual({ status: got.status, error, said }, { status: 502, error: code, said: `${code}: ${message}` });
  });

test('a release API that refuses the connection is 502 request_failed', async (t) => {
  const { status, body } = await latestVersion(await testServer(t, configFor('http://127.0.0.1:2')));
  assert.equal(status, 502);
  assert.equal(body['error'], 'request_failed');
  assert.equal(body['message'], 'request_failed: the release API cannot be reached (ECONNREFUSED)');
});

for (const none of ['direct', 'none'])
  test(`proxy-url: ${none} in the file means no proxy`, async (t) => {
    const releases = await releaseServer(t, releasing('v1.2.3'));
    const server = await testServer(t, configFor(releases.url, `proxy-url: ${none}\n`));
    assert.equal((await server.call('GET', '/latest-version')).status, 200);
  });

test('the release API is asked through proxy-url, with its name and password', async (t) => {
  const releases = await releaseServer(t, releasing('v2.0.0'));
  const proxy = await httpProxy(t);
  const proxyUrl = `http://user:p%40ss@127.0.0.1:${proxy.port}`;
  const server = await testServer(t, configFor(releases.url, `proxy-url: ${proxyUrl}\n`));
  assert.deepEqual(await latestVersion(server), { status: 200, body: { 'latest-version': 'v2.0.0' } });
  assert.deepEqual(proxy.plain, [`user:p@ss@${releases.url}/repos/owner/name/releases/latest`]);
});

test('a changed proxy-url counts at once, and a dead one is 502 that does not show it', async (t) => {
  const releases = await releaseServer(t, releasing('v2.0.0'));
  const proxy = await httpProxy(t);
  const server = await testServer(t, configFor(releases.url, 'proxy-url: http://user:secret@127.0.0.1:2\n'));
  const { status, body } = await latestVersion(server);
  assert.equal(status, 502);
  assert.equal(body['error'], 'request_failed');
  assert.doesNotMatch(JSON.stringify(body) + server.log(), /secret/);
  await server.call('PUT', '/proxy-url', { body: { value: `http://127.0.0.1:${proxy.port}` } });
  assert.equal((await latestVersion(server)).status, 200);
  assert.equal(proxy.plain.length, 1);
});
