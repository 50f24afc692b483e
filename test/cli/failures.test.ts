/** Whatever goes wrong is one line for people, a code for scripts, and never a stack. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { exitCodes } from '../../src/cli/failure.ts';
import { freePort } from '../fixtures/free-port.ts';
import { listenerServer } from '../fixtures/raw.ts';
import { testServer } from '../fixtures/server.ts';
import { cli } from './cli.ts';

const certificate = (name: string) => readFile(new URL(`../fixtures/tls/${name}`, import.meta.url));

test('each kind of failure has its exit code and one line', async (t) => {
  const { url } = await testServer(t);
  const html = await listenerServer(t, (_, response) => {
    response.setHeader('Content-Type', 'text/html').end('<p>a proxy</p>');
  });
  const torn = await listenerServer(t, (_, response) => {
    response.setHeader('Content-Type', 'application/json').end('{"debug":');
  });
  const other = await listenerServer(t, (_, response) => {
    response.writeHead(500, { 'Content-Type': 'application/json' }).end('{"fault":1}');
  });
  const cut = await listenerServer(t, ({ socket }) => socket.destroy());
  const tls = createTlsServer({ key: await certificate('one.key'), cert: await certificate('one.crt') });
  t.after(() => tls.close());
  await once(tls.listen(0, '127.0.0.1'), 'listening');
  const untrusted = `https://127.0.0.1:${(tls.address() as AddressInfo).port}`;
  const gone = `http://127.0.0.1:${await freePort()}`;

  const cases: [string, string[], number, RegExp][] = [
    ['a wrong key', ['--url', url, '--key', 'mk-wrong'], exitCodes.key, /^cliproxy: invalid management key\n$/],
    [
      'nobody listens',
      ['--url', gone],
      exitCodes.unreachable,
      /^cliproxy: http:\/\/127\.0\.0\.1:\d+: unreachable: connect ECONNREFUSED [^\n]+\n$/,
    ],
    ['a cut connection', ['--url', cut], exitCodes.unreachable, /^cliproxy: http:[^\n]+: unreachable: [^\n]+\n$/],
    ['a page', ['--url', html], exitCodes.unreachable, /^cliproxy: http:[^\n]+: unexpected answer: [^\n]+\n$/],
    ['torn JSON', ['--url', torn], exitCodes.unreachable, /^cliproxy: http:[^\n]+: unexpected answer: [^\n]+\n$/],
    [
      'an error of another program',
      ['--url', other],
      exitCodes.unreachable,
      /^cliproxy: http:[^\n]+: unexpected answer: [^\n]+\n$/,
    ],
    [
      'an unknown authority',
      ['--url', untrusted],
      exitCodes.unreachable,
      /^cliproxy: https:[^\n]+self-signed certificate[^\n]*\(NODE_EXTRA_CA_CERTS [^\n]+\)\n$/,
    ],
    [
      'a wrong address',
      ['--url', 'ftp://x'],
      exitCodes.usage,
      /^cliproxy: ftp:\/\/x is not the address of a service[^\n]+\n$/,
    ],
    ['an unknown option', ['--colour'], exitCodes.usage, /^cliproxy: unknown option '--colour'\n/],
  ];
  for (const [title, words, code, line] of cases) {
    const ended = await cli(['api', 'get', 'debug', ...words], { env: { CLIPROXY_KEY: 'mk-correct-horse' } });
    assert.deepEqual([ended.code, ended.output], [code, ''], `${title}: ${ended.errors}`);
    assert.match(ended.errors, line, title);
    assert.doesNotMatch(ended.errors, /^ +at /m, title);
  }
});

test('with --json a failure is JSON, wherever the option stands', async (t) => {
  const { url } = await testServer(t);
  for (const words of [
    ['api', '--json', '--url', url, '--key', 'mk-wrong', 'get', 'debug'],
    ['api', 'get', 'debug', '--url', url, '--key', 'mk-wrong', '--json'],
  ]) {
    const { code, output, errors } = await cli(words);
    const { error, status, message } = JSON.parse(errors);
    assert.deepEqual(
      [code, output, error, status, message],
      [4, '', 'invalid management key', 401, 'invalid management key'],
    );
  }
  const unknown = await cli(['api', 'get', 'nothing', '--json']);
  assert.deepEqual([unknown.code, JSON.parse(unknown.errors).error], [2, 'usage']);
  const keyless = await cli(['api', 'get', 'debug', '--url', url, '--json']);
  assert.deepEqual([keyless.code, JSON.parse(keyless.errors).error], [2, 'usage']);
});

test('help is no failure, and tells the exit codes', async () => {
  const { code, output, errors } = await cli(['api', '--help']);
  assert.deepEqual([code, errors], [0, '']);
  const told = [...output.matchAll(/(?:^| {2})(\d+) /gm)].map(([, number]) => Number(number));
  assert.deepEqual(
    told.filter((number) => Object.values(exitCodes).includes(number as 0)).sort(),
    Object.values(exitCodes).sort(),
  );
});
