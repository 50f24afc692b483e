/** What schemas say for operations that refuse it by themselves (`x-own-errors`): at its edges both must agree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from './collection-server.ts';
import { bodySchema, isFit, operationNamed } from './document.ts';

async function agree(id: string, path: string, schema: unknown, value: unknown, body?: unknown): Promise<void> {
  const { status, body: answer } = await ask(operationNamed(id).method, path, body);
  const said = `${id} answered ${JSON.stringify(value).slice(0, 200)} with ${status} ${JSON.stringify(answer)}`;
  assert.equal(status !== 400, isFit(schema, value), said);
}

const long = (letter: string, length: number): string => letter.repeat(length);
const states = [
  '.',
  '..',
  'a..b',
  '.a',
  'a.',
  ' a ',
  'a b',
  'é',
  long('x', 128),
  ` ${long('x', 128)} `,
  long('x', 129),
];
const names = ['.json', 'a.JSON', 'a', 'a/b.json', 'a:b.json', 'a\u0085.json', 'a\u200e.json', 'a\ufffd.json'];
const queries: [id: string, path: string, name: string, values: string[]][] = [
  ['getLoginStatus', '/get-auth-status', 'state', ['', ' ', ...states]],
  ['cancelLogin', '/oauth-session', 'state', ['', ' ', ...states]],
  [
    'downloadAuthFile',
    '/auth-files/download',
    'name',
    ['', ...names, `${long('x', 195)}.json`, `${long('x', 196)}.json`],
  ],
  ['readUsageQueue', '/usage-queue', 'cursor', ['', '0', long('1', 16), long('1', 17), '-1', ' 1']],
  ['summariseUsage', '/usage/summary', 'time-zone', ['UTC', '+01:00', '', 'x y']],
  ['deleteOAuthExcludedModels', '/oauth-excluded-models', 'provider', ['', ' ', 'a']],
];
for (const [id, path, name, values] of queries)
  test(`the contract says which ${name} ${id} refuses`, async () => {
    const { schema } = operationNamed(id).parameters!.find((parameter) => parameter.name === name)!;
    for (const value of values) await agree(id, `${path}?${name}=${encodeURIComponent(value)}`, schema, value);
  });

const path = (parts: number): string => Array(parts).fill('a').join('.');
const many = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, 1]));
const fields: object[] = [
  ...['', ' ', '.', 'a.', '.a', 'a..b', 'a. ', ' a.b ', 'a. .b', path(16), path(17)].map((name) => ({ [name]: 1 })),
  ...['constructor', ' a.constructor ', 'a. constructor .b', 'headers.constructor'].map((name) => ({ [name]: 'x' })),
  ...[
    many(0),
    many(256),
    many(257),
    { weight: 1_000_001 },
    { prefix: 1 },
    { proxy_url: 'x' },
    { proxy_url: ' direct ' },
  ],
];
const headers: object[] = [
  ...[1, null, {}, { a: 'b' }, { a: 1 }, { a: null }, { 'a b': 'x' }, { a: 'x\ty' }].map((sent) => ({ headers: sent })),
  ...['headers.a', 'headers.a ', 'headers. a', `headers.${long('x', 257)}`].map((name) => ({ [name]: 'x' })),
  ...[1, null, 'x\u0085'].map((value) => ({ 'headers.a': value })),
];
const keys: string[] = ['', ' ', 'a', ' a ', 'a…', 'a\tb', 'a\u007f'];
const address = 'http://127.0.0.1:9/';
const bodies: [id: string, path: string, values: unknown[]][] = [
  ['patchAuthFileFields', '/auth-files/fields', [...fields, ...headers].map((sent) => ({ name: 'f.json', ...sent }))],
  ['batchAuthFiles', '/auth-files/batch', fields.map((sent) => ({ op: 'set', names: ['f.json'], fields: sent }))],
  ['batchAuthFiles', '/auth-files/batch', [{ op: 'enable', names: ['f.json'], fields: { prefix: 1 } }]],
  ['putApiKeys', '/api-keys', keys.flatMap((key) => [['k', key], { items: [key] }])],
  ['submitOAuthCallback', '/oauth-callback', states.map((state) => ({ state, code: 'c' }))],
  [
    'loginWithIflowCookie',
    '/iflow-auth-url',
    ['', 'a=b', 'xBXAuth=a', 'BXAuth=;BXAuth=a'].map((cookie) => ({ cookie })),
  ],
  ['callUpstream', '/api-call', ['', 'ftp://x', 'http://a b', ` ${address} `].map((url) => ({ method: 'GET', url }))],
  ['callUpstream', '/api-call', ['', ' get ', 'TRACE'].map((method) => ({ method, url: address }))],
  [
    'callUpstream',
    '/api-call',
    ['x', 'ftp://a', 'none', '', null].map((proxy) => ({ method: 'GET', url: address, proxy_url: proxy })),
  ],
  [
    'callUpstream',
    '/api-call',
    [{ 'a b': 'x' }, { '': 'x' }, { a: 'x\ny' }, { a: '…' }, { a: 'é\t' }].map((header) => ({
      method: 'GET',
      url: address,
      header,
    })),
  ],
];
for (const [n, [id, place, values]] of bodies.entries())
  test(`the contract says which bodies ${id} refuses (${n})`, async () => {
    await ask('POST', '/auth-files?name=f.json', { type: 'claude' });
    for (const value of values) await agree(id, place, bodySchema(operationNamed(id)), value, value);
  });

test('the contract says which limits getLogs refuses', async () => {
  await ask('PUT', '/logging-to-file', { value: true });
  const { schema } = operationNamed('getLogs').parameters!.find(({ name }) => name === 'limit')!;
  for (const limit of [
    '',
    ' ',
    '0',
    '+1',
    ' 1 ',
    '1.0',
    long('1', 18),
    long('1', 19),
    `${long('0', 17)}1`,
    `${long('0', 18)}1`,
  ])
    await agree('getLogs', `/logs?limit=${encodeURIComponent(limit)}`, schema, limit);
});
