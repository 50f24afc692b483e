import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Environment, environmentProxies } from '../../src/platform/environment-proxies.ts';

const all = { HTTP_PROXY: 'http://plain', HTTPS_PROXY: 'http://secure', ALL_PROXY: 'socks5://any' };
const choices: [Environment, origin: string, proxy: string | undefined][] = [
  [{}, 'http://a', undefined],
  [all, 'http://a', 'http://plain'],
  [all, 'https://a', 'http://secure'],
  [{ ALL_PROXY: 'socks5://any' }, 'http://a', 'socks5://any'],
  [{ ALL_PROXY: 'socks5://any' }, 'https://a', 'socks5://any'],
  [{ HTTP_PROXY: 'http://plain' }, 'https://a', undefined],
  [{ HTTPS_PROXY: 'http://secure' }, 'http://a', undefined],
  [{ ...all, http_proxy: 'http://lower' }, 'http://a', 'http://lower'],
  [{ ...all, http_proxy: '' }, 'http://a', 'http://plain'],
  [{ HTTP_PROXY: ' proxy:3128 ' }, 'http://a', 'http://proxy:3128'],
  [{ HTTP_PROXY: 'socks4://old', ALL_PROXY: 'http://any' }, 'http://a', 'http://any'],
  [{ HTTP_PROXY: 'socks4://old' }, 'http://a', undefined],
];
for (const [environment, origin, want] of choices)
  test(`with ${JSON.stringify(environment)} calls to ${origin} go by way of ${want}`, () =>
    assert.equal(environmentProxies(environment).proxyFor(new URL(origin)), want));

const exceptions: [list: string, without: string[], by: string[]][] = [
  [
    '',
    [
      'http://localhost',
      'https://localhost:1',
      'http://LOCALHOST.',
      'http://a.localhost',
      'http://127.0.0.1',
      'http://127.9.9.9:80',
      'http://0x7f.1',
      'http://[::1]:80',
      'http://[::ffff:127.0.0.1]',
    ],
    ['http://localhost.example.com', 'http://128.0.0.1', 'http://[::2]', 'http://notlocalhost'],
  ],
  ['*', ['http://a', 'https://b.c', 'http://1.2.3.4', 'http://[2001:db8::1]'], []],
  ['example.com', ['http://example.com', 'https://a.b.example.com', 'http://EXAMPLE.com.'], ['http://notexample.com']],
  ['.example.com, *.example.org', ['http://a.example.com', 'http://a.example.org'], ['http://example.net']],
  [' a b\tc,,d ', ['http://a', 'http://b', 'http://c', 'http://d'], ['http://e']],
  [
    'a:8080,[2001:db8::2]:81,1.2.3.4:82',
    ['http://a:8080', 'http://[2001:db8::2]:81', 'http://1.2.3.4:82'],
    ['http://a', 'https://a', 'http://[2001:db8::2]', 'http://1.2.3.4'],
  ],
  ['b:443,c:80', ['https://b', 'http://c'], ['http://b', 'https://c']],
  ['1.2.3.4,2001:db8::1', ['http://1.2.3.4', 'https://[2001:db8:0::1]:9'], ['http://1.2.3.5']],
  [
    '10.0.0.0/8,2001:db8::/32,1.2.3.4/x,1.2.3.4/33,/8',
    ['http://10.255.1.1', 'http://[2001:db8:ffff::1]'],
    ['http://11.0.0.1', 'http://[2001:db9::1]', 'http://ten.example', 'http://1.2.3.4'],
  ],
];
for (const [list, without, by] of exceptions)
  test(`NO_PROXY=${JSON.stringify(list)} excepts what it names, and loopback`, () => {
    const { proxyFor } = environmentProxies({ ALL_PROXY: 'http://p', NO_PROXY: list });
    for (const origin of without) assert.equal(proxyFor(new URL(origin)), undefined, origin);
    for (const origin of by) assert.equal(proxyFor(new URL(origin)), 'http://p', origin);
  });

test('what is said of them shows no user and no password', () => {
  assert.equal(environmentProxies({ NO_PROXY: 'a' }).summary, undefined);
  assert.equal(
    environmentProxies({
      HTTP_PROXY: 'http://user:secret@p:3128/path?secret',
      https_proxy: 'socks5h://secret@q',
      ALL_PROXY: 'ftp://secret',
    }).summary,
    "HTTP_PROXY http://p:3128, HTTPS_PROXY socks5h://q, ALL_PROXY (not a proxy's URL, so ignored)",
  );
});
