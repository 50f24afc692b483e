/** What the logs say of a client that leaves before it has an answer: a real server, and for the gateway a provider that hangs. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { type TestContext, test } from 'node:test';
import { clientKey, compatible, gatewayServer } from '../fixtures/gateway-server.ts';
import { managementKey, minimalConfig, type TestServer, testServer } from '../fixtures/server.ts';
import { standIn } from '../fixtures/stand-in/server.ts';
import { until } from '../fixtures/until.ts';

/** A service after its client has left; the line of its access log. */
async function left(t: TestContext, more: object): Promise<{ server: TestServer; line: string }> {
  const upstream = await standIn(t);
  upstream.respond(() => {});
  const server = await gatewayServer(t, {
    'openai-compatibility': [compatible(upstream.url, { models: [{ name: 'm' }] })],
    ...more,
  });
  const headers = { 'x-api-key': clientKey };
  const asking = request(`${server.url}/v1/chat/completions`, { method: 'POST', headers }).on('error', () => {});
  asking.end('{"model":"m"}');
  await until(() => upstream.received.length === 1);
  asking.destroy();
  const lineOf = (): string | undefined => /.*POST +"\/v1\/chat\/completions".*/.exec(server.log())?.[0];
  await until(() => lineOf() !== undefined);
  return { server, line: lineOf()! };
}

test('the access log says that a client has left, and no error log is written', async (t) => {
  const { server, line } = await left(t, {});
  assert.match(line, /\] 499 \|/);
  const { files } = (await (await server.call('GET', '/request-error-logs')).json()) as { files: unknown[] };
  assert.deepEqual(files, []);
});

test('so does its request log', async (t) => {
  const { server } = await left(t, { 'request-log': true });
  const logs = async () =>
    ((await (await server.call('GET', '/request-logs')).json()) as { logs: { id: string }[] }).logs;
  await until(async () => (await logs()).length === 1);
  const [log] = await logs();
  assert.match(await (await server.call('GET', `/request-log-by-id/${log!.id}`)).text(), /\nStatus: 499 /);
});

test('of one that leaves in the middle of its change to the config the access log says so, too', async (t) => {
  const server = await testServer(t, `${minimalConfig}debug: true\n`);
  const headers = { Authorization: `Bearer ${managementKey}`, 'Content-Length': '14' };
  const asking = request(`${server.url}/v0/management/debug`, { method: 'PUT', headers }).on('error', () => {});
  asking.write('{"value"');
  await until(() => server.log().includes('asked for putDebug'));
  asking.destroy();
  await until(() => /\] 499 \|.* PUT +"\/v0\/management\/debug"/.test(server.log()));
});
