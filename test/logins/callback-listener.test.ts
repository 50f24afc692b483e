import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, Server } from 'node:net';
import { test } from 'node:test';
import { freePort } from '../fixtures/free-port.ts';
import { signIn } from '../fixtures/oauth/person.ts';
import { until } from '../fixtures/until.ts';
import { endOf, openLogins } from './fixture.ts';

const listening = { listens: true, projectId: '' };

/** Logins whose callbacks of Codex come to a port of the test's own. */
async function openOn(t: Parameters<typeof openLogins>[0], port: number) {
  const fixture = await openLogins(t);
  const { codex } = fixture.oauth.clients;
  fixture.oauth.clients['codex'] = { ...codex, 'callback-port': port };
  return fixture;
}

const isOpen = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  const isConnected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isConnected;
};

for (const host of ['127.0.0.1', '[::1]'])
  test(`a browser that comes back to ${host} completes the login and is told so`, async (t) => {
    const port = await freePort();
    const { logins } = await openOn(t, port);
    const { url, state, message } = await logins.start('codex', listening);
    assert.doesNotMatch(message ?? '', /paste/);
    const redirect = new URL(await signIn(url, 'ann@example.com'));
    assert.equal(redirect.host, `localhost:${port}`);
    const page = await fetch(`http://${host}:${port}${redirect.pathname}${redirect.search}`);
    assert.equal(page.status, 200);
    const html = await page.text();
    assert.match(
      html,
      /<h1>Login complete<\/h1>.*The credential is saved\..*unless oauth-routing in the config names codex/,
    );
    assert.deepEqual(logins.status(state), { status: 'ok' });
    for (const secret of [state, redirect.searchParams.get('code')!]) assert.ok(!html.includes(secret));
    assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-/);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  });

test('the port is open as long as a login needs it', async (t) => {
  const port = await freePort();
  const { logins } = await openOn(t, port);
  const [one, two] = [await logins.start('codex', listening), await logins.start('codex', listening)];
  assert.ok(!/paste/.test(two.message ?? ''));
  logins.cancel(one.state);
  assert.equal(await isOpen(port), true);
  logins.cancel(two.state);
  await until(async () => ((await isOpen(port)) ? undefined : true));
});

test('a port that is taken stops no login, whose address is pasted then', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  const { port } = other.address() as { port: number };
  const { logins } = await openOn(t, port);
  const { url, state, message } = await logins.start('codex', listening);
  assert.match(
    message ?? '',
    new RegExp(`^Port ${port} is taken by another program.*paste the address.*/oauth-callback`),
  );
  logins.paste({ redirectUrl: await signIn(url, 'ann@example.com') });
  assert.deepEqual(await endOf(logins, state), { status: 'ok' });
});

test('a port that is taken on IPv6 alone counts as taken: the browser may go there first', async (t) => {
  const other = createServer().listen(0, '::1');
  await once(other, 'listening');
  t.after(() => other.close());
  const { port } = other.address() as { port: number };
  const { logins } = await openOn(t, port);
  assert.match((await logins.start('codex', listening)).message ?? '', /is taken/);
  assert.equal(await isOpen(port), false);
});

test('a port that the system does not let us open stops no login either, and is not called taken', async (t) => {
  const { logins } = await openOn(t, 80);
  // Root may open any port, so the system's answer to others is given here.
  t.mock.method(Server.prototype, 'listen', function (this: Server) {
    const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
    process.nextTick(() => this.emit('error', error));
    return this;
  });
  const { state, message } = await logins.start('codex', listening);
  assert.match(
    message ?? '',
    /^Port 80 cannot be opened \(EACCES\), so no browser can come back here: .*paste the address/,
  );
  assert.deepEqual(logins.status(state), { status: 'wait' });
});

test('every page tells the truth, in fixed words', async (t) => {
  const port = await freePort();
  const { logins, oauth } = await openOn(t, port);
  const visit = async (query: Record<string, string>) => {
    const page = await fetch(`http://127.0.0.1:${port}/auth/callback?${new URLSearchParams(query)}`);
    const html = await page.text();
    assert.ok(!html.includes('<script') && !html.includes('MARK'));
    return `${page.status} ${/<h1>(.*)<\/h1>/.exec(html)?.[1]}`;
  };
  const waiting = await logins.start('codex', listening);
  assert.equal(await visit({}), '400 Not a login');
  assert.equal(await visit({ state: waiting.state }), '400 Not a login');
  assert.equal(await visit({ state: '<MARK>', code: 'MARK' }), '400 Not a login');
  assert.equal(await visit({ state: 'MARK', code: '<script>MARK' }), '404 No such login');
  const denied = await logins.start('codex', listening);
  assert.equal(await visit({ state: denied.state, error: 'MARK<script>' }), '400 Login not allowed');
  assert.equal(await visit({ state: denied.state, error: 'MARK' }), '409 This login is over');
  const failed = await logins.start('codex', listening);
  assert.equal(await visit({ state: failed.state, code: 'MARK' }), '502 Login failed');
  assert.equal(oauth.asked.includes('POST /token'), true);
});

test('the port answers nothing but callbacks, whatever it is sent', async (t) => {
  const port = await freePort();
  const { logins } = await openOn(t, port);
  const { state } = await logins.start('codex', listening);
  for (const path of ['/', '/callback', '/auth/callback/', '//', '/%'])
    assert.equal((await fetch(`http://127.0.0.1:${port}${path}?state=${state}&code=c`)).status, 404, path);
  assert.equal(
    (await fetch(`http://127.0.0.1:${port}/auth/callback?state=${state}&code=c`, { method: 'POST' })).status,
    404,
  );
  for (const line of ['GET http://[ HTTP/1.1', 'GET ?? HTTP/1.1', 'nonsense', `GET /${'x'.repeat(40_000)} HTTP/1.1`]) {
    const socket = connect(port, '127.0.0.1');
    socket.end(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    socket.resume();
    await once(socket, 'close');
  }
  assert.deepEqual(logins.status(state), { status: 'wait' });
});
