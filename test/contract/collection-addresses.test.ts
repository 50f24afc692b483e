/** Which entry a request is about, and what it is told about its mistakes, asked of a real server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, done, file, given } from './collection-server.ts';

const two = (first: string, second: string): string =>
  `codex-api-key:\n  - {api-key: k, base-url: https://a.example.com${first}}\n  - {api-key: k, base-url: https://b.example.com${second}}\n`;

test('base-url tells equal keys apart, blanks around it are nothing', async () => {
  await given(two('', ''));
  await done('PATCH', '/codex-api-key?base-url=%20https://b.example.com%20', { match: ' k ', value: { priority: 1 } });
  assert.equal(await file(), two('', ', priority: 1'));
  await done('DELETE', '/codex-api-key?api-key=k&base-url=%20https://b.example.com%20');
  assert.equal(await file(), 'codex-api-key:\n  - {api-key: k, base-url: https://a.example.com}\n');
});

test('a value, and an index with it, counts before old and new, and these before an index alone', async () => {
  const list = 'gemini-api-key:\n  - {api-key: a}\n  - {api-key: b}\n';
  await given(list);
  await done('PATCH', '/gemini-api-key', { index: 1, old: 'a', new: 'c' });
  assert.equal(await file(), list.replace('api-key: a', 'api-key: c'));
  await done('PATCH', '/gemini-api-key', { index: 1, value: { priority: 1 }, old: 'c', new: 'd' });
  assert.equal(await file(), list.replace('api-key: a', 'api-key: c').replace('api-key: b', 'api-key: b, priority: 1'));
});

test('a blank name finds an entry without one only where the list may have such', async () => {
  for (const [list, status] of [
    ['gemini-api-key', 404],
    ['vertex-api-key', 404],
    ['claude-api-key', 200],
  ] as const) {
    await given(`${list}:\n  - {base-url: https://a.example.com}\n`);
    const answer = await ask('PATCH', `/${list}`, { match: ' ', value: { priority: 1 } });
    assert.equal(answer.status, status, list);
  }
});

test('an index counts before a key, in PATCH and in DELETE', async () => {
  const list = 'claude-api-key:\n  - {api-key: a}\n  - {api-key: b}\n';
  await given(list);
  await done('PATCH', '/claude-api-key', { index: 0, match: 'b', value: { priority: 1 } });
  assert.equal(await file(), list.replace('api-key: a', 'api-key: a, priority: 1'));
  assert.equal((await ask('PATCH', '/claude-api-key', { index: 2, match: 'b', value: { priority: 2 } })).status, 404);
});

test('the order of members makes no other entry', async () => {
  const text = 'claude-api-key:\n  - {headers: {X-B: b, X-A: a}, later: {c: 1, b: 2}, api-key: a}\n  - {api-key: b}\n';
  await given(text);
  await done('PUT', '/claude-api-key', [
    { 'api-key': 'b' },
    { 'api-key': 'a', headers: { 'X-A': 'a', 'X-B': 'b' }, later: { b: 2, c: 1 } },
  ]);
  const [first, second] = text.split('\n').slice(1);
  assert.equal(await file(), `claude-api-key:\n${second}\n${first}\n`);
});

const url = 'https://a.example.com';
const key = (members: object) => [{ 'api-key': 'k', ...members }];
const aUrl = 'must be an http or https URL, or empty';
const aLine = 'must be a single line without control characters';
const notMasked = 'must be the secret itself, not a masked copy of it';
const aProxy = 'must be an http, https, socks5 or socks5h URL, direct, none, or empty';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);

const mistakes: [list: string, body: unknown, location: string, message: string][] = [
  ['gemini', [1], '[0]', 'must be an object or a string'],
  ['gemini', { items: [1] }, 'items[0]', 'must be an object or a string'],
  ['gemini', { items: 7 }, 'items', 'must be an array'],
  ['gemini', { item: [] }, 'items', 'is missing'],
  ['gemini', [{ models: [1] }], '[0].models[0]', 'must be an object'],
  ['gemini', key({ priority: 1e300 }), '[0].priority', 'must be an integer of at most 15 digits'],
  ['gemini', { items: key({ priority: 1e300 }) }, 'items[0].priority', 'must be an integer of at most 15 digits'],
  ['gemini', key({ weight: -1e300 }), '[0].weight', 'must be an integer of at most 15 digits'],
  ['gemini', key({ later: [{ a: '\ud800' }] }), '[0].later[0].a', 'holds half of a surrogate pair'],
  ['gemini', { items: key({ later: 2 ** 60 }) }, 'items[0].later', 'is a number with more digits than can be kept'],
  ['gemini', ['a\ud800'], '[0].api-key', 'holds half of a surrogate pair'],
  ['gemini', key({ later: nested(60) }), `[0].later${'[0]'.repeat(50)}`, 'is nested too deep'],
  ['claude', [{ 'api-key': 'sk-…abcd' }], '[0].api-key', notMasked],
  ['gemini', key({ 'a\udc00': 1 }), '[0]', 'holds half of a surrogate pair'],
  ['gemini', key({ headers: { 'a b': 'c' } }), '[0].headers.*', 'must be a header name'],
  ['gemini', key({ headers: { A: 'c\nd' } }), '[0].headers.*', aLine],
  ['gemini', key({ headers: { A: 'abcd…wxyz' } }), '[0].headers.A', notMasked],
  [
    'gemini',
    key({ headers: { ' X': 'a', 'X ': 'b' } }),
    '[0].headers',
    'must name each header once, regardless of case',
  ],
  ['gemini', key({ headers: { X: 'a', x: 'a' } }), '[0].headers', 'must name each header once, regardless of case'],
  ['claude', [{ 'api-key': 'a\nb' }], '[0].api-key', aLine],
  ['codex', { items: key({ 'base-url': 'http://[1:2]' }) }, 'items[0].base-url', aUrl],
  ...['http://a<b', 'http://999.1.1.1', 'http://h^', 'http://a|b'].map((odd): [string, unknown, string, string] => [
    'codex',
    key({ 'base-url': odd }),
    '[0].base-url',
    aUrl,
  ]),
  ...['http://[1:2]', 'http://a<b'].map((odd): [string, unknown, string, string] => [
    'xai',
    key({ 'base-url': url, 'proxy-url': odd }),
    '[0].proxy-url',
    aProxy,
  ]),
];

for (const [list, body, location, message] of mistakes)
  test(`of ${JSON.stringify(body).slice(0, 100)} (${location.slice(0, 50)}) the answer says once what is wrong`, async () => {
    const answer = await ask('PUT', `/${list}-api-key`, body);
    assert.deepEqual(
      [answer.status, answer.body['message'], answer.body['details']],
      [400, `invalid body: ${location} ${message}`, [{ location, message }]],
    );
  });

test('a number without an end is refused, also where nobody knows its name', async () => {
  const answer = await ask('PUT', '/claude-api-key', '[{"api-key":"k","later":{"a":1e400}}]');
  assert.deepEqual(
    [answer.status, answer.body['details']],
    [400, [{ location: '[0].later.a', message: 'is a number that is too large' }]],
  );
});

test('a body that is nested without an end is refused', async () => {
  const [open, close] = ['['.repeat(100_000), ']'.repeat(100_000)];
  const answer = await ask('PUT', '/claude-api-key', `[{"api-key":"k","later":${open}${close}}]`);
  assert.deepEqual(
    [answer.status, answer.body['details']],
    [400, [{ location: '[0]', message: 'is nested too deep' }]],
  );
});

test('half a character in a setting is a mistake of the body', async () => {
  const answer = await ask('PUT', '/api-keys', ['a\ud800']);
  assert.deepEqual([answer.status, answer.body['error']], [400, 'invalid body']);
});

test('in a wrapped map, what can not be written is found below items', async () => {
  for (const [map, rules, location] of [
    ['oauth-excluded-models', ['a', 'b\ud800'], 'items.claude[1]'],
    ['oauth-model-alias', [{ name: 'a', alias: 'b', later: '\ud800' }], 'items.claude[0].later'],
  ] as const) {
    const answer = await ask('PUT', `/${map}`, { items: { ' Claude ': rules } });
    const details = [{ location, message: 'holds half of a surrogate pair' }];
    assert.deepEqual([answer.status, answer.body['details']], [400, details]);
  }
});

test('what the file holds and no body could bring passes when it is put back', async () => {
  const text = `claude-api-key:
  - {api-key: k, later: "\\ud83d", deep: ${JSON.stringify(nested(60))}, big: 12345678901234567890, odd: .inf}
oauth-excluded-models: {claude: ["a\\ud83d"]}
oauth-model-alias: {claude: [{name: a, alias: b, later: "\\ud83d"}]}
`;
  await given(text);
  const { body } = await ask('GET', '/config');
  for (const list of ['claude-api-key', 'oauth-excluded-models', 'oauth-model-alias'])
    await done('PUT', `/${list}`, body[list]);
  assert.equal(await file(), text);
  await done('PATCH', '/claude-api-key', { index: 0, value: { priority: 1 } });
  assert.equal(await file(), text.replace('odd: .inf', 'odd: .inf, priority: 1'));
});

test('an odd address that the file has stays while its entry changes otherwise', async () => {
  await given('codex-api-key:\n  - {api-key: k, base-url: "http://[1:2]", headers: {X: a, x: b}}\n');
  await done('PATCH', '/codex-api-key', { index: 0, value: { priority: 1 } });
  assert.equal(
    await file(),
    'codex-api-key:\n  - {api-key: k, base-url: "http://[1:2]", headers: {X: a, x: b}, priority: 1}\n',
  );
});

test('a prefix is tidied in one go', async () => {
  await given('');
  await done('PUT', '/claude-api-key', [{ 'api-key': 'k', prefix: ' / a / ' }]);
  assert.equal(await file(), 'claude-api-key:\n  - api-key: k\n    prefix: a\n');
});

test('the answer names the entry that a PATCH takes away', async () => {
  await given(`codex-api-key:\n  - {api-key: j, base-url: ${url}}\n  - {api-key: k, base-url: ${url}}\n`);
  const said = await done('PATCH', '/codex-api-key', { match: 'k', value: { 'base-url': ' ' } });
  assert.equal(said, 'codex-api-key[1] was removed: it has no base-url');
});
