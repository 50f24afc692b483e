/** What becomes of the rules for models, asked of a real server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, done, file, given } from './collection-server.ts';

test('excluded models are tidied, joined by provider and changed one by one', async () => {
  await given('oauth-excluded-models:\n  # mine\n  Claude: [A, b] # c\n  codex: [x]\n  empty: []\n');
  await done('PATCH', '/oauth-excluded-models', { provider: ' CLAUDE', models: ['a', ' B ', 'b', 'C', ''] });
  assert.equal(await file(), 'oauth-excluded-models:\n  # mine\n  Claude: [A, b, c] # c\n  codex: [x]\n  empty: []\n');
  await done('PUT', '/oauth-excluded-models', { ' Claude': ['a'], claude: ['b', 'a'], Iflow: [' GLM '] });
  assert.deepEqual((await ask('GET', '/oauth-excluded-models')).body, {
    'oauth-excluded-models': { claude: ['a', 'b'], iflow: ['glm'] },
  });
  assert.match(
    (await done('PUT', '/oauth-excluded-models', { items: { claude: [], ' ': ['x'] } }))!,
    /blank name was left out; .*claude was left out/,
  );
  assert.deepEqual((await ask('GET', '/oauth-excluded-models')).body, { 'oauth-excluded-models': {} });
});

test('a provider that the file spells in several ways is changed and removed as one', async () => {
  const text = 'oauth-excluded-models:\n  Claude: [a]\n  claude: [b]\n';
  await given(text);
  await done('PATCH', '/oauth-excluded-models', { provider: 'claude', models: ['c'] });
  assert.equal(await file(), 'oauth-excluded-models:\n  Claude: [c]\n');
  await given(text);
  await done('DELETE', '/oauth-excluded-models?provider=claude');
  assert.equal(await file(), 'oauth-excluded-models: {}\n');
});

test('of alias rules the usable ones are written, and the answer names the others', async () => {
  await given('');
  const said = await done('PUT', '/oauth-model-alias', {
    Claude: [
      { name: ' a ', alias: ' b ', fork: true },
      { name: 'c', alias: 'B' },
      { name: 'a', alias: 'e' },
      { name: 'Same', alias: 'same' },
      { name: 'x' },
      { alias: 'y' },
    ],
  });
  assert.deepEqual((await ask('GET', '/oauth-model-alias')).body, {
    'oauth-model-alias': {
      claude: [
        { name: 'a', alias: 'b', fork: true },
        { name: 'a', alias: 'e' },
      ],
    },
  });
  assert.deepEqual(said!.split('; '), [
    'oauth-model-alias.claude[1] was left out: an earlier rule has its alias',
    'oauth-model-alias.claude[3] was left out: its alias is its name',
    'oauth-model-alias.claude[4] was left out: it needs name and alias',
    'oauth-model-alias.claude[5] was left out: it needs name and alias',
  ]);
});

for (const [map, list] of Object.entries({
  'oauth-excluded-models': ['a'],
  'oauth-model-alias': [{ name: 'a', alias: 'b' }],
}))
  test(`a wrapper of ${map} that is no map, or has something beside it, wipes nothing`, async () => {
    const text = `${map}:\n  claude: ${JSON.stringify(list)}\n`;
    await given(text);
    for (const [body, location, message] of [
      [{ items: list }, 'items', 'must be an object'],
      [{ items: [] }, 'items', 'must be an object'],
      [{ items: null }, 'items', 'must be an object'],
      [{ items: 7 }, 'items', 'must be an object'],
      [{ items: { claude: 7 } }, 'items.claude', 'must be an array'],
      [{ claude: 7 }, 'claude', 'must be an array'],
      [{ items: {}, gemini: [] }, 'gemini', 'must not stand beside items'],
      [{ items: { codex: list }, gemini: list }, 'gemini', 'must not stand beside items'],
    ] as const) {
      const answer = await ask('PUT', `/${map}`, body);
      assert.equal(answer.status, 400);
      assert.equal(answer.body['error'], 'invalid body');
      assert.deepEqual(answer.body['details'], [{ location, message }]);
    }
    assert.equal(await file(), text);
  });

test('a map with a wrong type inside wipes nothing', async () => {
  const text = 'oauth-excluded-models: {claude: [a]}\noauth-model-alias: {claude: [{name: a, alias: b}]}\n';
  await given(text);
  for (const [path, body] of [
    ['/oauth-excluded-models', { claude: ['a'], codex: 'b' }],
    ['/oauth-excluded-models', { items: { codex: 7 } }],
    ['/oauth-model-alias', { claude: [], codex: { name: 'a' } }],
  ] as const)
    assert.equal((await ask('PUT', path, body)).status, 400);
  assert.equal(await file(), text);
});

test('a blank channel is none: the provider counts', async () => {
  const text = 'oauth-model-alias: {claude: [{name: a, alias: b}], codex: [{name: c, alias: d}]}\n';
  await given(text);
  await done('DELETE', '/oauth-model-alias?channel=%20&provider=codex');
  assert.equal(await file(), 'oauth-model-alias: {claude: [{name: a, alias: b}]}\n');
  await done('DELETE', '/oauth-model-alias?channel=claude&provider=codex');
  assert.equal(await file(), 'oauth-model-alias: {}\n');
});
