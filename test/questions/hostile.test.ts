/** Places that no question may reach, and ways to make a token leak: nothing is connected to, and no token is told. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stringify } from 'yaml';
import type { JsonObject } from '../../src/platform/json.ts';
import { authIndexOf } from '../../src/providers/index.ts';
import { managementKeyHash, type TestServer, testServer } from '../fixtures/server.ts';
import { type StandIn, standIn } from '../fixtures/stand-in/server.ts';
import { book, claudeIndex, publicAddress, stored } from './fixture.ts';
import { badHeaders, badProxies, noAddresses, places } from './hostile.ts';

const secrets = { claude: 'sk-ant-hush-1', own: 'sk-own-hush-2', file: 'at-file-hush-3' };

/** What must not be reached. */
let trap: StandIn;
/** What one entry names as its base URL, and only that may be sent its key. */
let own: StandIn;
let server: TestServer;
let fileIndex: string;
const port = (standIn: StandIn): string => new URL(standIn.url).port;
const claude = claudeIndex(secrets.claude);
let ownIndex: string;

const names = {
  'loopback.example': '127.0.0.1',
  localhost: ['127.0.0.1', '::1'],
  'localhost.': '127.0.0.1',
  'six.example': '::1',
  'mapped.example': '::ffff:127.0.0.1',
  'nat64.example': '64:ff9b::7f00:1',
  'sixtofour.example': '2002:7f00:1::',
  'mixed.example': [publicAddress, '127.0.0.1'],
  'mixed-six.example': ['2606:4700::1111', 'fd00::1'],
  'metadata.example': '169.254.169.254',
  'carrier.example': '100.64.1.1',
  'private.example': '10.1.2.3',
  'any.example': '0.0.0.0',
  'xn--bcher-kva.example': '192.168.0.9',
  'public.example': publicAddress,
  'api.anthropic.com': '127.0.0.1',
  'api.anthropic.com.': publicAddress,
  'api.anthropic.com.public.example': publicAddress,
  '2130706433': '127.0.0.1',
  '0177.0.0.1': '127.0.0.1',
};

before(async () => {
  trap = await standIn();
  own = await standIn();
  const config = {
    'remote-management': { 'secret-key': managementKeyHash },
    debug: true,
    'claude-api-key': [{ 'api-key': secrets.claude }],
    'openai-compatibility': [
      { name: 'own', 'base-url': `${own.url}/v1`, 'api-key-entries': [{ 'api-key': secrets.own }] },
    ],
  };
  server = await testServer(undefined, stringify(config), { resolve: book(names).resolve });
  ownIndex = authIndexOf('openai-compatibility', { baseUrl: `${own.url}/v1`, key: secrets.own });
  fileIndex = await stored(server, 'claude-a.json', { type: 'claude', access_token: secrets.file });
});
after(async () => {
  await server.stop();
  await trap.stop();
  await own.stop();
});

type Hostile = { title: string; want: string; question: () => JsonObject };

/** Where a token may not go, though the place may be asked without. */
const foreign: [string, () => string, string][] = [
  ['another host', () => 'https://public.example/', 'claude'],
  ['its own host in plain http', () => 'http://api.anthropic.com/v1/messages', 'claude'],
  ['another port of its own host', () => 'https://api.anthropic.com:8443/', 'claude'],
  ['its own host with a dot at its end', () => 'https://api.anthropic.com./', 'claude'],
  ['a host that begins like its own', () => 'https://api.anthropic.com.public.example/', 'claude'],
  ['a host that ends like its own', () => 'https://xapi.anthropic.com/', 'claude'],
  ['a host below its own', () => 'https://x.api.anthropic.com/', 'claude'],
  ['the host of another provider', () => 'https://chatgpt.com/backend-api/wham/usage', 'claude'],
  ['the base-url of another entry', () => `${own.url}/v1/models`, 'claude'],
  ['the base-url of another entry, for a file', () => `${own.url}/v1/models`, 'file'],
  ['another host, for a file', () => 'https://public.example/', 'file'],
  ['https instead of its base-url', () => own.url.replace('http:', 'https:'), 'own'],
  ['another name of its base-url', () => `http://localhost:${port(own)}/v1/models`, 'own'],
  ['another port of its base-url', () => `http://127.0.0.1:${port(trap)}/v1/models`, 'own'],
  ['another address of the same machine', () => `http://127.0.0.2:${port(own)}/v1/models`, 'own'],
];

const indexOf = (whose: string): string => ({ claude, own: ownIndex, file: fileIndex })[whose]!;
const atTrap = (text: string): string => text.replaceAll('PORT', port(trap));

const table: Hostile[] = [
  ...places.flatMap((url): Hostile[] => [
    { title: `asks ${url}`, want: '403 host not allowed', question: () => ({ method: 'GET', url: atTrap(url) }) },
    {
      title: `takes a token to ${url}`,
      want: '403 host not allowed',
      question: () => ({
        method: 'GET',
        url: atTrap(url),
        auth_index: claude,
        header: { Authorization: 'Bearer $TOKEN$' },
      }),
    },
  ]),
  ...noAddresses.map(
    (url): Hostile => ({
      title: `asks ${JSON.stringify(url)}`,
      want: '400 invalid url',
      question: () => ({ method: 'GET', url: atTrap(url), auth_index: claude, header: { Authorization: '$TOKEN$' } }),
    }),
  ),
  ...foreign.map(
    ([title, url, whose]): Hostile => ({
      title: `takes a token to ${title}`,
      want: '403 host not allowed',
      question: () => ({
        method: 'GET',
        url: url(),
        authIndex: indexOf(whose),
        header: { 'X-A': 'plain', 'X-B': 'a $TOKEN$ b $TOKEN$' },
      }),
    }),
  ),
  ...badHeaders.map(
    ([title, header]): Hostile => ({
      title: `sends ${title}`,
      want: '400 invalid header',
      question: () => ({ method: 'GET', url: `${own.url}/v1/models`, auth_index: ownIndex, header }),
    }),
  ),
  ...badProxies.map(
    (proxy): Hostile => ({
      title: `goes through ${proxy}`,
      want: '403 host not allowed',
      question: () => ({ method: 'GET', url: 'http://public.example/', proxy_url: atTrap(proxy) }),
    }),
  ),
  {
    title: 'takes a token in plain http through a proxy of its own',
    want: '403 host not allowed',
    question: () => ({
      method: 'GET',
      url: `${own.url}/v1`,
      auth_index: ownIndex,
      header: { A: '$TOKEN$' },
      proxy_url: 'http://public.example:3128',
    }),
  },
  ...['ftp://x', 'x:1', 'http://'].map(
    (proxy): Hostile => ({
      title: `goes through ${proxy}`,
      want: '400 invalid proxy_url',
      question: () => ({ method: 'GET', url: own.url, proxy_url: proxy }),
    }),
  ),
  ...['CONNECT', 'TRACE', 'GET / HTTP/1.1\r\nX: y', 'PRI'].map(
    (method): Hostile => ({
      title: `uses the method ${JSON.stringify(method)}`,
      want: '400 invalid method',
      question: () => ({ method, url: own.url }),
    }),
  ),
  ...['ffffffffffffffff', '__proto__', 'constructor', ''].map(
    (index): Hostile => ({
      title: `wants the token of ${JSON.stringify(index)}`,
      want: '400 auth token not found',
      question: () => ({ method: 'GET', url: `${own.url}/v1/models`, AuthIndex: index, header: { A: '$TOKEN$' } }),
    }),
  ),
];

for (const { title, want, question } of table)
  test(`nobody is reached, and no token told, when a question ${title}`, async () => {
    const answer = await server.call('POST', '/api-call', { body: question() });
    const text = await answer.text();
    assert.equal(`${answer.status} ${JSON.parse(text).error}`, want, text);
    assert.deepEqual([trap.connections(), own.connections()], [0, 0]);
    for (const secret of Object.values(secrets))
      assert.ok(!text.includes(secret) && !server.log().includes(secret), `${secret} is told`);
  });

test('the table has enough of them', () => assert.ok(table.length >= 60, String(table.length)));
