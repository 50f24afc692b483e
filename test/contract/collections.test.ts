// Longer than 300 lines because it holds one subject to its promises, a test each.
/** What becomes of the entries, asked of a real server. Which requests are refused stands in key-list-cases.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, done, type Entry, file, given, indexOf, shown } from './collection-server.ts';

const url = 'https://a.example.com';
const keyLists = ['gemini', 'interactions', 'claude', 'codex', 'xai', 'vertex'];

for (const kind of keyLists)
  test(`each ${kind} entry is shown with its auth-index, and GET /config has none`, async () => {
    await given(`${kind}-api-key:\n  - api-key: " k "\n    base-url: https://a.example.com\n  - api-key: k\n`);
    const { body } = await ask('GET', `/${kind}-api-key`);
    assert.deepEqual(
      (body[`${kind}-api-key`] as Entry[]).map((entry) => entry['auth-index']),
      [indexOf(`${kind}-api-key:https://a.example.com+k`), indexOf(`${kind}-api-key:+k`)],
    );
    assert.ok(!JSON.stringify((await ask('GET', '/config')).body).includes('auth-index'));
  });

test('each key of a compatible provider has its auth-index, a provider without keys has one itself', async () => {
  await given(`openai-compatibility:
  - {name: a, base-url: https://a.example.com, api-key-entries: [{api-key: k}, {api-key: l}]}
  - {name: b, base-url: https://b.example.com}
`);
  const [a, b] = (await ask('GET', '/openai-compatibility')).body['openai-compatibility'] as Entry[];
  assert.equal(a!['auth-index'], undefined);
  assert.deepEqual(
    (a!['api-key-entries'] as Entry[]).map((entry) => entry['auth-index']),
    [indexOf('openai-compatibility:https://a.example.com+k'), indexOf('openai-compatibility:https://a.example.com+l')],
  );
  assert.equal(b!['auth-index'], indexOf('openai-compatibility:https://b.example.com+'));
});

test('empty lists and maps are [] and {}', async () => {
  await given('claude-api-key:\noauth-model-alias:\n');
  for (const list of [...keyLists.map((kind) => `${kind}-api-key`), 'openai-compatibility'])
    assert.deepEqual((await ask('GET', `/${list}`)).body, { [list]: [] });
  for (const map of ['oauth-excluded-models', 'oauth-model-alias'])
    assert.deepEqual((await ask('GET', `/${map}`)).body, { [map]: {} });
  const { body } = await ask('GET', '/config');
  assert.deepEqual([body['claude-api-key'], body['openai-compatibility'], body['oauth-model-alias']], [[], [], {}]);
});

test('an auth-index in a body is never stored', async () => {
  await given('');
  await done('PUT', '/claude-api-key', [{ 'api-key': 'k', 'auth-index': '0123456789abcdef' }]);
  await done('PATCH', '/claude-api-key', { index: 0, value: { 'auth-index': 'x', priority: 1 } });
  const provider = { name: 'a', 'base-url': 'https://a.example.com' };
  await done('PUT', '/openai-compatibility', [
    { ...provider, 'auth-index': 'x', 'api-key-entries': [{ 'api-key': 'k', 'auth-index': 'x' }] },
  ]);
  assert.ok(!(await file()).includes('auth-index'));
});

test('what a list was shown as can be put back without changing a byte', async () => {
  const text = `claude-api-key:
  - api-key: k # the key
    disable-cooling: off

    weight: 0x10
openai-compatibility:
- name: a
  base-url: "https://a.example.com"
  api-key-entries: [ {api-key: k} , {api-key: 12345} ]
oauth-excluded-models: {Claude: [GPT-5 , " *-mini"]}
`;
  await given(text);
  for (const list of ['claude-api-key', 'openai-compatibility', 'oauth-excluded-models']) {
    const { body } = await ask('GET', `/${list}`);
    await done('PUT', `/${list}`, body[list]);
  }
  assert.equal(await file(), text);
});

const tidied = {
  'api-key': [' k ', 'k'],
  'base-url': [' https://a.example.com ', 'https://a.example.com'],
  'proxy-url': [' socks5://127.0.0.1:1080 ', 'socks5://127.0.0.1:1080'],
  prefix: [' //team/ ', 'team'],
  headers: [{ ' X-A ': ' a ', ' ': 'b', 'X-C': ' ' }, { 'X-A': 'a' }],
  'excluded-models': [
    [' GPT-5 ', '', 'gpt-5', '*'],
    ['gpt-5', '*'],
  ],
  models: [[{ name: ' a ', alias: ' b ' }], [{ name: 'a', alias: 'b' }]],
} as const;

for (const kind of keyLists)
  test(`PUT and PATCH tidy the members of a ${kind} entry in the same way`, async () => {
    const sent = Object.fromEntries(Object.entries(tidied).map(([name, [from]]) => [name, from]));
    const want = Object.fromEntries(Object.entries(tidied).map(([name, [, to]]) => [name, to]));
    await given('');
    await done('PUT', `/${kind}-api-key`, [sent]);
    assert.deepEqual(await shown(`${kind}-api-key`), [want]);
    const put = await file();
    await done('PUT', `/${kind}-api-key`, [{ 'api-key': 'k', 'base-url': 'https://b.example.com' }]);
    await done('PATCH', `/${kind}-api-key`, { index: 0, value: sent });
    assert.deepEqual(await shown(`${kind}-api-key`), [want]);
    assert.ok(!/ k |\/team|GPT/.test(put + (await file())));
  });

test('a prefix with a slash inside is none, and what is empty is not written', async () => {
  await given('');
  await done('PUT', '/gemini-api-key', [
    { 'api-key': 'k', prefix: 'a/b', headers: {}, models: [], 'proxy-url': '', 'excluded-models': [' '] },
  ]);
  assert.equal(await file(), 'gemini-api-key:\n  - api-key: k\n');
});

const everyMember = {
  'api-key': 'new',
  priority: 3,
  weight: 7,
  prefix: 'team',
  'base-url': 'https://new.example.com',
  'proxy-url': 'direct',
  models: [
    {
      name: 'a',
      alias: 'b',
      'display-name': 'B',
      'max-context-length': 9,
      'force-mapping': true,
      thinking: { min: 1, levels: ['low'] },
    },
  ],
  headers: { 'X-A': 'a' },
  'excluded-models': ['c*'],
  'disable-cooling': true,
  'request-retry': 2,
  'request-scoped-errors': [{ status: 400, match: ['x'], action: 'stop' }],
};
const moreMembers: Record<string, Entry> = {
  claude: {
    cloak: { mode: 'never', 'strict-mode': true, 'sensitive-words': ['x'], 'cache-user-id': true },
    'fingerprint-profile': 'claude-code-cli',
    'rebuild-mid-system-message': true,
    'experimental-cch-signing': true,
  },
  codex: { websockets: true, 'alpha-search': true },
  xai: { websockets: true },
};

for (const kind of keyLists)
  test(`every member of a ${kind} entry can be set by PATCH, and cleared by null`, async () => {
    const list = `${kind}-api-key`;
    const members: Entry = { ...everyMember, ...moreMembers[kind], unknown: [1, { a: null }] };
    await given(`${list}:\n  - api-key: k\n    base-url: https://old.example.com\n`);
    for (const [name, value] of Object.entries(members))
      await done('PATCH', `/${list}`, { index: 0, value: { [name]: value } });
    assert.deepEqual(await shown(list), [{ ...(await empty(list)), ...members }]);
    for (const name of Object.keys(members).filter((name) => name !== 'api-key' && name !== 'base-url'))
      await done('PATCH', `/${list}`, { index: 0, value: { [name]: null } });
    assert.equal(await file(), `${list}:\n  - api-key: new\n    base-url: https://new.example.com\n`);
  });

/** What an entry of the list has even if it has nothing. */
async function empty(list: string): Promise<Entry> {
  const before = await file();
  await given(`${list}: [{}]\n`);
  const [entry] = await shown(list);
  await given(before);
  return entry!;
}

test('every member of a compatible provider can be set by PATCH, and cleared by null', async () => {
  const { 'api-key': _, 'proxy-url': __, weight: ___, 'excluded-models': ____, ...shared } = everyMember;
  const members: Entry = {
    ...shared,
    name: 'new',
    disabled: true,
    'api-key-entries': [{ 'api-key': 'k', 'proxy-url': 'none', weight: 0 }, { 'api-key': 'l' }],
    responses: true,
    'include-usage': true,
    'test-model': 'b',
    'support-prompt-cache-key': true,
  };
  await given('openai-compatibility:\n  - name: a\n    base-url: https://old.example.com\n');
  for (const [name, value] of Object.entries(members))
    await done('PATCH', '/openai-compatibility', { index: 0, value: { [name]: value } });
  const [entry] = (await ask('GET', '/config')).body['openai-compatibility'] as Entry[];
  assert.deepEqual(entry, members);
  for (const name of Object.keys(members).filter((name) => name !== 'name' && name !== 'base-url'))
    await done('PATCH', '/openai-compatibility', { index: 0, value: { [name]: null } });
  assert.equal(await file(), 'openai-compatibility:\n  - name: new\n    base-url: https://new.example.com\n');
});

test('PATCH replaces lists and maps as a whole and leaves the rest', async () => {
  await given(`claude-api-key:
  - api-key: k
    headers: {X-A: a, X-B: b}
    cloak: {mode: auto, strict-mode: true}
    later: {a: 1}
`);
  await done('PATCH', '/claude-api-key', { match: 'k', value: { headers: { 'X-B': 'c' }, cloak: { mode: 'never' } } });
  const [entry] = await shown('claude-api-key');
  assert.deepEqual(entry!['headers'], { 'X-B': 'c' });
  assert.deepEqual(entry!['cloak'], { mode: 'never' });
  assert.deepEqual(entry!['later'], { a: 1 });
});

test('an openai switch keeps its line', async () => {
  await given(
    'openai-compatibility:\n  - name: a\n    disabled: true # for now\n    base-url: https://a.example.com\n',
  );
  await done('PATCH', '/openai-compatibility', { index: 0, value: { disabled: false } });
  assert.match(await file(), /disabled: false # for now\n/);
});

// Which entries a PUT keeps, and when a PATCH deletes one.
const incomplete: Record<string, { dropped: Entry[]; kept: Entry[]; message: RegExp }> = {
  'gemini-api-key': {
    dropped: [{}, { prefix: 'x' }],
    kept: [{ 'api-key': 'k' }, { 'base-url': url }],
    message: /gemini-api-key\[1\] was left out: it has no api-key and no base-url/,
  },
  'interactions-api-key': {
    dropped: [{}, { 'api-key': ' ' }],
    kept: [{ 'api-key': 'k' }, { 'base-url': url }],
    message: /interactions-api-key\[1\] was left out/,
  },
  'codex-api-key': {
    dropped: [{ 'api-key': 'k' }, { 'base-url': ' ' }],
    kept: [{ 'base-url': url }],
    message: /codex-api-key\[1\] was left out: it has no base-url/,
  },
  'xai-api-key': {
    dropped: [{ 'api-key': 'k' }],
    kept: [{ 'base-url': url }],
    message: /xai-api-key\[0\] was left out/,
  },
  'openai-compatibility': {
    dropped: [{ name: 'a' }, {}],
    kept: [{ 'base-url': url }],
    message: /openai-compatibility\[1\] was left out/,
  },
};
for (const [list, { dropped, kept, message }] of Object.entries(incomplete))
  test(`PUT /${list} leaves out what lacks what it needs, and says so`, async () => {
    await given('');
    const said = await done('PUT', `/${list}`, [...dropped, ...kept]);
    assert.match(said!, message);
    assert.equal(said!.split('left out').length - 1, dropped.length);
    assert.equal((await shown(list)).length, kept.length);
    assert.equal(await done('PUT', `/${list}`, kept), undefined);
  });

test('PUT /claude-api-key keeps anything', async () => {
  await given('');
  assert.equal(
    await done('PUT', '/claude-api-key', [{}, { prefix: 'a' }, { 'api-key': 'k' }, { 'api-key': 'k' }]),
    undefined,
  );
  assert.equal((await shown('claude-api-key')).length, 4);
});

const deletions: { list: string; entry: Entry; value: Entry; gone: boolean }[] = [
  { list: 'gemini-api-key', entry: { 'api-key': 'k' }, value: { 'api-key': '' }, gone: true },
  { list: 'gemini-api-key', entry: { 'api-key': 'k', 'base-url': url }, value: { 'api-key': '' }, gone: false },
  {
    list: 'gemini-api-key',
    entry: { 'api-key': 'k', 'base-url': url },
    value: { 'api-key': '', 'base-url': ' ' },
    gone: true,
  },
  { list: 'gemini-api-key', entry: { 'base-url': url }, value: { 'base-url': null }, gone: true },
  { list: 'interactions-api-key', entry: { 'base-url': url }, value: { 'base-url': '' }, gone: true },
  { list: 'claude-api-key', entry: { 'api-key': 'k' }, value: { 'api-key': '' }, gone: false },
  { list: 'codex-api-key', entry: { 'api-key': 'k', 'base-url': url }, value: { 'base-url': '' }, gone: true },
  { list: 'codex-api-key', entry: { 'api-key': 'k', 'base-url': url }, value: { 'api-key': '' }, gone: false },
  { list: 'xai-api-key', entry: { 'api-key': 'k', 'base-url': url }, value: { 'base-url': '' }, gone: true },
  { list: 'vertex-api-key', entry: { 'api-key': 'k', 'base-url': url }, value: { 'api-key': '' }, gone: true },
  { list: 'vertex-api-key', entry: { 'api-key': 'k', 'base-url': url }, value: { 'base-url': '' }, gone: false },
  { list: 'openai-compatibility', entry: { name: 'a', 'base-url': url }, value: { 'base-url': '' }, gone: true },
];
for (const { list, entry, value, gone } of deletions)
  test(`a PATCH of ${list} by ${JSON.stringify(value)} ${gone ? 'deletes' : 'keeps'} ${JSON.stringify(entry)}`, async () => {
    await given('');
    await done('PUT', `/${list}`, [entry]);
    await done('PATCH', `/${list}`, { index: 0, value });
    assert.equal((await shown(list)).length, gone ? 0 : 1);
  });

test('a PATCH of something else does not delete an entry that was incomplete before', async () => {
  await given('codex-api-key:\n  - api-key: k\n');
  await done('PATCH', '/codex-api-key', { match: 'k', value: { priority: 1 } });
  assert.deepEqual(await file(), 'codex-api-key:\n  - api-key: k\n    priority: 1\n');
});

for (const [list, collapses] of Object.entries({
  'gemini-api-key': true,
  'interactions-api-key': true,
  'vertex-api-key': true,
  'claude-api-key': false,
  'codex-api-key': false,
  'xai-api-key': false,
}))
  test(`PUT /${list} ${collapses ? 'collapses' : 'keeps'} equal entries; reading the file keeps them all`, async () => {
    const entry = { 'api-key': 'k', 'base-url': url, 'proxy-url': 'direct', prefix: 'p', headers: { 'X-A': 'a' } };
    const different = Object.entries({
      'api-key': 'l',
      'base-url': `${url}/2`,
      'proxy-url': 'none',
      prefix: 'q',
      headers: { 'X-A': 'b' },
    });
    await given(`${list}:\n  - {api-key: k, base-url: ${url}}\n  - {api-key: k, base-url: ${url}}\n`);
    assert.equal((await shown(list)).length, 2);
    const said = await done('PUT', `/${list}`, [
      entry,
      ...different.map(([name, value]) => ({ ...entry, [name]: value })),
      { ...entry, weight: 2, headers: { ' X-A': 'a ' } },
    ]);
    assert.equal(said, collapses ? `${list}[6] was left out: it is equal to [0]` : undefined);
    assert.equal((await shown(list)).length, collapses ? 6 : 7);
  });

const models = [{ name: 'a', alias: 'b' }, { name: 'a' }, { alias: 'b' }, { name: ' ', alias: '' }, {}];
for (const [list, kept] of Object.entries({
  'gemini-api-key': 5,
  'interactions-api-key': 5,
  'claude-api-key': 3,
  'codex-api-key': 3,
  'xai-api-key': 3,
  'vertex-api-key': 1,
  'openai-compatibility': 5,
}))
  test(`of ${models.length} models ${list} is written with the ${kept} usable ones`, async () => {
    await given('');
    const entry =
      list === 'openai-compatibility' ? { name: 'a', 'base-url': url } : { 'api-key': 'k', 'base-url': url };
    const said = await done('PUT', `/${list}`, [{ ...entry, models }]);
    assert.equal((said?.match(/left out/g) ?? []).length, 5 - kept);
    assert.equal(((await shown(list))[0]!['models'] as unknown[]).length, kept);
    assert.equal((await done('PATCH', `/${list}`, { index: 0, value: { models } }))?.split('; ').length ?? 0, 5 - kept);
    assert.equal(((await shown(list))[0]!['models'] as unknown[]).length, kept);
  });

test('models that a file has stay, whatever is missing in them, while their entry is put back', async () => {
  const text = 'vertex-api-key:\n  - api-key: k\n    models: [{name: a}]\n  - api-key: l\n';
  await given(text);
  await done('PUT', '/vertex-api-key', [{ 'api-key': 'k', models: [{ name: 'a' }] }, { 'api-key': 'm' }]);
  assert.equal(await file(), text.replace('key: l', 'key: m'));
});

test('the same alias may stand for several names', async () => {
  await given('');
  const pool = [
    { name: 'a', alias: 'pool' },
    { name: 'b', alias: 'pool' },
  ];
  await done('PUT', '/openai-compatibility', [{ name: 'x', 'base-url': url, models: pool }]);
  assert.deepEqual((await shown('openai-compatibility'))[0]!['models'], pool);
});

// The mission's plain list of Gemini keys.
test('plain Gemini keys keep the entries that have them and make the others', async () => {
  await given('gemini-api-key:\n  # mine\n  - api-key: a\n    prefix: team\n  - api-key: b\n');
  await done('PUT', '/gemini-api-key', ['c', 'a']);
  assert.equal(await file(), 'gemini-api-key:\n  - api-key: c\n  # mine\n  - api-key: a\n    prefix: team\n');
  await done('PUT', '/gemini-api-key', { items: ['d', { 'api-key': 'a' }] });
  assert.deepEqual(await shown('gemini-api-key'), [{ 'api-key': 'd' }, { 'api-key': 'a' }]);
});

test('a plain Gemini key is renewed in its entry by old and new, by index or by match', async () => {
  await given('gemini-api-key:\n  - api-key: a # mine\n    prefix: team\n');
  await done('PATCH', '/gemini-api-key', { old: 'a', new: 'b' });
  await done('PATCH', '/gemini-api-key', { index: 0, value: 'c' });
  await done('PATCH', '/gemini-api-key', { match: 'c', value: ' d ' });
  assert.equal(await file(), 'gemini-api-key:\n  - api-key: d # mine\n    prefix: team\n');
  await done('PATCH', '/gemini-api-key', { old: 'none', new: 'e' });
  assert.equal(await file(), 'gemini-api-key:\n  - api-key: d # mine\n    prefix: team\n  - api-key: e\n');
});

test('an answer names the first of many that were left out', async () => {
  await given('');
  const said = await done('PUT', '/codex-api-key', Array(50).fill({}));
  assert.equal(said!.split('; ').length, 20);
  assert.match(said!, /codex-api-key\[18\] was left out: it has no base-url; and 31 more like these$/);
});

test('edits of different lists do not disturb each other, of two with one tag exactly one passes', async () => {
  await given('claude-api-key:\n  - api-key: a\n');
  const { etag } = await ask('GET', '/claude-api-key');
  await done('PUT', '/codex-api-key', [{ 'api-key': 'k', 'base-url': url }]);
  const racing = await Promise.all(
    [1, 2].map((priority) => ask('PATCH', '/claude-api-key', { index: 0, value: { priority } }, { 'If-Match': etag! })),
  );
  assert.deepEqual(racing.map(({ status }) => status).sort(), [200, 412]);
  const passed = racing.find(({ status }) => status === 200)!;
  assert.equal(passed.etag, (await ask('GET', '/claude-api-key')).etag);
  assert.equal(racing.find(({ status }) => status === 412)!.etag, passed.etag);
});
