import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { createOutbound } from '../../src/platform/outbound.ts';
import { chosenProxy, proxyProblem } from '../../src/platform/proxy-url.ts';
import { fc } from '../fixtures/properties.ts';
import { httpProxy } from '../fixtures/proxies.ts';
import { json, standIn } from '../fixtures/stand-in/server.ts';

/** Whether a way out can be made, as a request would make it. */
async function opens(proxyUrl: string): Promise<boolean> {
  const outbound = createOutbound();
  const route = outbound.through(proxyUrl);
  try {
    return route.dispatcher !== undefined;
  } catch {
    return false;
  } finally {
    route.release();
    await outbound.destroy();
  }
}

const right = [
  'http://h/path',
  'https://h/p?q#f',
  'http://h/#a',
  'https://h?q',
  'http:\\\\h\\p',
  'socks5://h/p?q#f',
  ' socks5h://h',
  'SOCKS5H://h/p',
  'sock\ts5h://h',
  'http://[::1]:8080/p',
  'socks5://[::1]:0/p',
];
const wrong = [
  'ftp://h',
  'h:8080',
  'http://',
  'socks5:///p',
  'socks5:h',
  'http://%zz@h',
  'http://%c3:%a9@h',
  'socks5://%c3:%a9@h',
];

for (const proxyUrl of right)
  test(`${JSON.stringify(proxyUrl)} is a way out`, async () => {
    assert.equal(proxyProblem(proxyUrl), undefined);
    assert.equal(await opens(proxyUrl), true);
  });

for (const proxyUrl of wrong)
  test(`${JSON.stringify(proxyUrl)} is refused before there is a way out`, async () => {
    assert.ok(proxyProblem(proxyUrl));
    assert.equal(await opens(proxyUrl), false);
  });

const choices: [string[], string | undefined][] = [
  [['', ''], undefined],
  [['', 'http://global'], 'http://global'],
  [[' ', ' http://global '], 'http://global'],
  [['http://own', 'http://global'], 'http://own'],
  [['direct', 'http://global'], 'direct'],
  [[' none', 'http://global'], 'direct'],
  [['', 'direct'], 'direct'],
  [['ftp://own', 'http://global'], 'ftp://own'],
];
for (const [settings, want] of choices)
  test(`of the settings ${JSON.stringify(settings)} the proxy is ${want}`, () =>
    assert.equal(chosenProxy(...settings), want));

const part = (...known: string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
/** URLs of odd parts, most of which are right ones. */
const oddUrl = fc
  .tuple(
    part('', '', ' ', '\t', '\0'),
    part('http', 'https', 'socks5', 'socks5h', 'HTTP', 'sOcKs5H', 's\nocks5', 'ftp', 'blob:http'),
    part('://', '://', ':', ':/', ':///', ':\\\\'),
    part('', '', 'u@', 'u:@', ':p@', 'u:p@', '%c3:%a9@', '%zz@', 'us%C3%A9r:p%40ss@', '%00:%0a@', 'a@b:c@'),
    part(
      'h',
      'h.example',
      '127.0.0.1',
      '0x7f.1',
      '1',
      '[::1]',
      '[::ffff:1.2.3.4]',
      '[::1%25e]',
      'ß.de',
      'xn--a',
      'a%2fb',
      'a_b',
      'h.',
      '',
    ),
    part('', '', ':', ':0', ':8080', ':65536', ':x'),
    part('', '/', '/path', '/a/../b', '?', '?q=1', '#', '#f', '/p?q#f', '\\p', ' ', '/;'),
  )
  .map((parts) => parts.join(''));

test('whatever has no problem is a way out, and what has one says nothing of the URL', async () => {
  let ways = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(oddUrl, fc.webUrl({ withQueryParameters: true, withFragments: true })),
      async (proxyUrl) => {
        const problem = proxyProblem(proxyUrl);
        if (problem !== undefined) return assert.equal(problem, proxyProblem('ftp://x'));
        if (['', 'direct', 'none'].includes(proxyUrl)) return;
        ways++;
        assert.equal(await opens(proxyUrl), true);
      },
    ),
    { numRuns: 2000 },
  );
  assert.ok(ways > 500, `only ${ways} ways out were tried`);
});

test('asking for a route never throws, whatever stands in it', async () => {
  const outbound = createOutbound();
  fc.assert(
    fc.property(fc.oneof(oddUrl, fc.string({ unit: 'binary' })), (proxyUrl) => {
      const { release } = outbound.through(proxyUrl);
      release();
    }),
  );
  await outbound.destroy();
});

test('a dispatcher is shared by those who ask for one proxy, until the last has released it', async () => {
  const outbound = createOutbound();
  const [first, second] = [outbound.through('http://h/p'), outbound.through('http://h/p')];
  const { dispatcher } = first;
  assert.equal(second.dispatcher, dispatcher);
  first.release();
  first.release();
  const third = outbound.through('http://h/p');
  assert.equal(third.dispatcher, dispatcher, 'the second still holds it');
  second.release();
  third.release();
  assert.notEqual(outbound.through('http://h/p').dispatcher, dispatcher);
  await outbound.destroy();
});

test('a SOCKS proxy can have an IPv6 address', async (t) => {
  const noMethod = Buffer.from([5, 0xff]);
  const proxy = createServer((socket) => socket.once('data', () => socket.end(noMethod))).listen(0, '::1');
  t.after(() => proxy.close());
  const isListening = await once(proxy, 'listening').then(
    () => true,
    () => false,
  );
  if (!isListening) return t.skip('this machine has no IPv6');
  const outbound = createOutbound();
  const { dispatcher } = outbound.through(`socks5://[::1]:${(proxy.address() as AddressInfo).port}`);
  const asked = dispatcher.request({ origin: 'http://nowhere.invalid', path: '/', method: 'GET' });
  await assert.rejects(asked, { code: 'UND_ERR_SOCKS5_AUTH_REJECTED' });
  await outbound.destroy();
});

for (const scheme of ['http', 'socks5'])
  test(`a ${scheme} proxy that takes connections and says nothing keeps none of them`, async (t) => {
    const server = createServer((socket) => socket.on('error', () => {}).resume()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => server.close());
    const outbound = createOutbound({ connectTimeout: 100 });
    t.after(() => outbound.destroy());
    const connected = once(server, 'connection');
    const proxySetting = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const signal = AbortSignal.timeout(50);
    await assert.rejects(outbound.fetch('https://nowhere.invalid/', { signal, proxySetting }));
    const [socket] = await connected;
    if (!socket.destroyed) await once(socket, 'close');
  });

test('fetch asks an HTTP proxy for a plain URL as it is, by GET and by POST', async (t) => {
  const [upstream, proxy] = [await standIn(t), await httpProxy(t)];
  const outbound = createOutbound();
  t.after(() => outbound.destroy());
  upstream.respond(({ method, body, headers }, response) => json(response, 200, [method, body, headers['x-own']]));
  const url = `${upstream.url.replace('127.0.0.1', 'nowhere.invalid')}/p?q=1`;
  const proxySetting = `http://u:p@127.0.0.1:${proxy.port}`;
  const headers = { 'x-own': 'v' };
  const got = await outbound.fetch(url, { proxySetting, headers });
  assert.deepEqual(await got.json(), ['GET', '', 'v']);
  const posted = await outbound.fetch(url, { proxySetting, headers, method: 'POST', body: 'a=b' });
  assert.deepEqual(await posted.json(), ['POST', 'a=b', 'v']);
  assert.deepEqual([proxy.plain, proxy.asked], [[`u:p@${url}`, `u:p@${url}`], []]);
});
