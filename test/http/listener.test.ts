import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { connect, type TLSSocket } from 'node:tls';
import { createListener } from '../../src/http/listener.ts';
import { startProcess } from '../fixtures/process.ts';
import { answerTo, connected, pipelined } from '../fixtures/raw.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { listenerSettings, tlsFile, withPair } from '../fixtures/tls-pair.ts';
import { until } from '../fixtures/until.ts';

const nothing = (): void => {};
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The name in the certificate that a new connection is shown. */
async function nameShown(url: string): Promise<string> {
  const { port } = new URL(url);
  const socket = await new Promise<TLSSocket>((resolve, reject) => {
    const opened = connect({ host: '127.0.0.1', port: Number(port), rejectUnauthorized: false }, () => resolve(opened));
    opened.once('error', reject);
  });
  const { CN } = socket.getPeerCertificate().subject;
  socket.destroy();
  return String(CN);
}

/** A request over `agent`'s connection; resolves to its status and body. */
const ask = (
  agent: Agent,
  url: string,
  path: string,
  method = 'GET',
  body = '',
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${managementKey}` };
    request(`${url}/v0/management${path}`, { agent, method, headers }, async (answer) => {
      let text = '';
      for await (const chunk of answer) text += chunk;
      resolve({ status: answer.statusCode!, text });
    })
      .once('error', reject)
      .end(body);
  });

function oneConnection(t: TestContext): { agent: Agent; opened: () => number } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  t.after(() => agent.destroy());
  let opened = 0;
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (...of: Parameters<typeof create>) => {
    opened++;
    return create(...of);
  };
  return { agent, opened: () => opened };
}

test('with tls.enable it speaks HTTPS on its port', async (t) => {
  const server = await testServer(t, (await withPair(t)).config);
  assert.match(server.url, /^https:/);
  const { agent } = oneConnection(t);
  assert.deepEqual(await ask(agent, server.url, '/debug'), { status: 200, text: '{"debug":false}' });
});

test('renewed files are used for new connections, and open ones go on', async (t) => {
  const { config, install } = await withPair(t);
  const server = await testServer(t, config);
  const { agent, opened } = oneConnection(t);
  await ask(agent, server.url, '/debug');
  assert.equal(await nameShown(server.url), 'one.test');
  await install('two');
  await until(async () => (await nameShown(server.url)) === 'two.test');
  assert.equal((await ask(agent, server.url, '/debug')).status, 200);
  assert.equal(opened(), 1);
});

test('a change of something else does not bring back a pair that was renewed meanwhile', async (t) => {
  const { cert, key, install } = await withPair(t);
  const listener = createListener({ log: quiet });
  t.after(() => listener.close(0));
  const settings = listenerSettings({ enable: true, cert, key });
  (await listener.prepare(settings)).commit();
  const url = await listener.listen((_, answer) => answer.end(), {});
  const change = await listener.prepare({ ...settings, port: 1 });
  await install('two');
  await until(async () => (await nameShown(url)) === 'two.test');
  change.commit();
  assert.equal(await nameShown(url), 'two.test');
});

test('another path acts at once', async (t) => {
  const { config, folder } = await withPair(t);
  const server = await testServer(t, config);
  const other = { cert: join(folder, 'other.crt'), key: join(folder, 'other.key') };
  await copyFile(tlsFile('two.crt'), other.cert);
  await copyFile(tlsFile('two.key'), other.key);
  const text = `${minimalConfig}tls: {enable: true, cert: ${other.cert}, key: ${other.key}}\n`;
  const { agent } = oneConnection(t);
  const { status } = await ask(agent, server.url, '/config.yaml', 'PUT', text);
  assert.equal(status, 200);
  assert.equal(await nameShown(server.url), 'two.test');
});

for (const [title, break_, why] of [
  ['a missing certificate', (f: { cert: string }) => rm(f.cert), /tls\.cert: the file does not exist/],
  [
    'a certificate that is a pipe',
    async (f: { cert: string }) => {
      await rm(f.cert);
      execFileSync('mkfifo', [f.cert]);
    },
    /tls\.cert: that is not a regular file/,
  ],
  [
    'a key without an end',
    async (f: { key: string }) => {
      await rm(f.key);
      await symlink('/dev/zero', f.key);
    },
    /tls\.key: that is not a regular file/,
  ],
  [
    'a certificate of more than 1 MiB',
    (f: { cert: string }) => truncate(f.cert, 1024 * 1024 + 1),
    /tls\.cert: the file is larger than 1 MiB/,
  ],
  ['a certificate that is none', (f: { cert: string }) => writeFile(f.cert, 'hello'), /tls\.cert: .*PEM certificate/],
  ['a key that is none', (f: { key: string }) => writeFile(f.key, 'hello'), /tls\.key: .*PEM private key/],
  ["another certificate's key", (f: { key: string }) => copyFile(tlsFile('two.key'), f.key), /tls\.key is not the key/],
] as const)
  test(`${title} is refused with its reason, and nothing is written`, async (t) => {
    const pair = await withPair(t);
    const server = await testServer(t);
    const before = await server.text();
    await break_(pair);
    const answer = await server.call('PUT', '/config.yaml', { body: pair.config });
    assert.equal(answer.status, 422);
    const { error, message } = (await answer.json()) as { error: string; message: string };
    assert.equal(error, 'invalid_config');
    assert.match(message, why);
    assert.ok(!message.includes(pair.folder));
    assert.equal(await server.text(), before);
  });

test('while files are being renewed, nothing else waits for them', async (t) => {
  const { config, key, install } = await withPair(t);
  const server = await testServer(t, config);
  const { agent } = oneConnection(t);
  await rm(key);
  await until(() => server.log().includes('the TLS certificate stays as it is'));
  assert.equal((await ask(agent, server.url, '/debug', 'PATCH', '{"value":true}')).status, 200);
  await install('two');
  await until(async () => (await nameShown(server.url)) === 'two.test');
  assert.equal(server.log().match(/stays as it is/g)?.length, 1);
});

test('turning TLS off needs a restart, and that is said once, not with every change after it', async (t) => {
  const { config } = await withPair(t);
  const server = await testServer(t, config);
  const { agent } = oneConnection(t);
  const off = await ask(agent, server.url, '/config.yaml', 'PUT', config.replace('enable: true', 'enable: false'));
  assert.match(JSON.parse(off.text).message, /the change of tls\.enable needs a restart/);
  assert.deepEqual(JSON.parse((await ask(agent, server.url, '/debug', 'PATCH', '{"value":true}')).text), {
    status: 'ok',
  });
});

test('turning TLS on says that it needs a restart, in the answer and in the log', async (t) => {
  const { config } = await withPair(t);
  const server = await testServer(t);
  const answer = await server.call('PUT', '/config.yaml', { body: config });
  const { message } = (await answer.json()) as { message: string };
  assert.match(message, /tls\.enable needs a restart/);
  assert.match(server.log(), /tls\.enable needs a restart/);
  assert.equal((await server.call('GET', '/debug')).status, 200); // HTTP, as before
});

test('idle connections stay open for server-keepalive-seconds, which acts at once', async (t) => {
  const server = await testServer(t);
  const announced = async (): Promise<string | null> => (await server.call('GET', '/debug')).headers.get('Keep-Alive');
  assert.equal(await announced(), 'timeout=130');
  const body = `${minimalConfig}server-keepalive-seconds: 7\n`;
  assert.equal((await server.call('PUT', '/config.yaml', { body })).status, 200);
  assert.equal(await announced(), 'timeout=7');
});

const strangers = { 'says nothing': '', 'speaks HTTP': 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n' };
for (const [name, said] of Object.entries(strangers))
  test(`a client that ${name} where TLS is spoken is disconnected, though it keeps its side open`, {
    timeout: 20_000,
  }, async (t) => {
    const { cert, key } = await withPair(t);
    const listener = createListener({ log: quiet, handshake: 100, lastWord: 60_000 });
    (await listener.prepare(listenerSettings({ enable: true, cert, key }))).commit();
    const url = await listener.listen((_, answer) => answer.end(), {});
    const socket = connected(t, url, { allowHalfOpen: true });
    socket.write(said);
    await once(socket.resume(), 'end');
    await listener.close(60_000); // resolves when no connection is left
  });

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

for (const host of ['[::1]', '::1', ' 127.0.0.1 '])
  test(`it listens on ${JSON.stringify(host)}`, {
    skip: host.includes(':') && !hasIpv6 ? 'this machine has no ::1' : false,
  }, async (t) => {
    const listener = createListener({ log: quiet });
    t.after(() => listener.close(0));
    (await listener.prepare({ ...listenerSettings({ enable: false, cert: '', key: '' }), host })).commit();
    const url = await listener.listen((_, answer) => answer.end('here'), {});
    assert.equal(new URL(url).hostname, host.includes(':') ? '[::1]' : '127.0.0.1');
    assert.equal(await (await fetch(url)).text(), 'here');
    assert.equal(listener.isEverywhere, false);
  });

test('when it closes, requests that wait for their turn are answered before their connection ends', async (t) => {
  const listener = createListener({ log: quiet });
  (await listener.prepare(listenerSettings({ enable: false, cert: '', key: '' }))).commit();
  const { promise: closing, resolve } = Promise.withResolvers<Promise<void>>();
  let handled = 0;
  const url = await listener.listen((_, answer) => {
    const isFirst = ++handled === 1;
    setImmediate(() => {
      if (isFirst) resolve(listener.close(60_000)); // when the others have come, too
      answer.end('done');
    });
  }, {});
  const answers = await answerTo(t, url, pipelined(3));
  await closing;
  assert.equal(answers.split('done').length - 1, 3);
  assert.equal(answers.split('Connection: close').length - 1, 1);
});

test('a service that is short of descriptors says so once, goes on, and serves again when there are some', {
  timeout: 60_000,
}, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'config.yaml');
  await writeFile(file, `${minimalConfig}max-connections: 1000\n`, { mode: 0o600 });
  const arguments_ = ['--config', file, '--host', '127.0.0.1', '--port', '0'];
  const { url, output, child } = await startProcess(t, arguments_, { files: 64 });
  const held = Array.from({ length: 100 }, () => connected(t, url));
  const refusals = (): number => output().split('new ones are refused').length - 1;
  await until(() => refusals() > 0);
  for (const socket of held) socket.destroy();
  await until(async () => (await fetch(`${url}/healthz`).catch(() => undefined))?.ok === true);
  assert.equal(child.exitCode, null);
  assert.equal(refusals(), 1);
  assert.equal(output().split('max-connections is more').length - 1, 1);
});
