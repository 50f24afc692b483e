/** What clients of the Management API do that were written for the reference. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, done, file, given, shown } from './collection-server.ts';

const url = 'https://models.example.com';
const lists: Record<string, object> = {
  'gemini-api-key': { 'api-key': 'k' },
  'interactions-api-key': { 'api-key': 'k' },
  'claude-api-key': { 'api-key': 'k' },
  'codex-api-key': { 'api-key': 'k', 'base-url': url },
  'xai-api-key': { 'api-key': 'k', 'base-url': url },
  'vertex-api-key': { 'api-key': 'k' },
  'openai-compatibility': { name: 'n', 'base-url': url },
};
const maps = ['oauth-excluded-models', 'oauth-model-alias'];

const modelsIn = (config: unknown, list: string): unknown =>
  (config as Record<string, { models: object[] }[]>)[list]![0]!.models;

for (const [list, entry] of Object.entries(lists)) {
  test(`models in ${list} are always shown with name and alias, and a PUT of that changes no byte`, async () => {
    const models = '[{name: a}, {alias: b}, {name: "", alias: c}, {}, {display-name: d}]';
    const text = `${list}:\n  - ${JSON.stringify(entry).slice(1, -1).replaceAll('":', '": ').replaceAll(',', '\n    ')}\n    models: ${models} # m\n`;
    await given(text);
    const expected = [
      { name: 'a', alias: '' },
      { name: '', alias: 'b' },
      { name: '', alias: 'c' },
      { name: '', alias: '' },
      { name: '', alias: '', 'display-name': 'd' },
    ];
    const entries = await shown(list);
    assert.deepEqual(entries[0]!['models'], expected);
    assert.deepEqual(modelsIn((await ask('GET', '/config')).body, list), expected);
    await done('PUT', `/${list}`, entries);
    assert.equal(await file(), text);
  });

  test(`a model without a name and an alias never becomes {} in ${list}`, async () => {
    for (const models of [[{}], [{ name: '', alias: ' ' }], [{ name: 'a', alias: 'b' }, {}]]) {
      await given('');
      await done('PUT', `/${list}`, [{ ...entry, models }]);
      assert.doesNotMatch(await file(), /\{\}/);
      await done('PUT', `/${list}`, await shown(list));
      await done('PATCH', `/${list}`, { index: 0, value: { models } });
      assert.doesNotMatch(await file(), /\{\}/);
    }
  });
}

for (const list of ['api-keys', ...Object.keys(lists), ...maps]) {
  test(`a PUT of nothing to ${list} changes no byte where there is nothing`, async () => {
    const nothing = maps.includes(list) ? {} : [];
    for (const text of ['debug: true # d\n', `${list}:\ndebug: true\n`, `${list}: # none\n`, `${list}: ~\n`]) {
      await given(text);
      await done('PUT', `/${list}`, nothing);
      await done('PUT', `/${list}`, { items: nothing });
      assert.equal(await file(), text);
    }
  });
}

test('DELETE /api-keys?value= finds a key with blanks around it, in either spelling', async () => {
  for (const value of ['k', ' k ', 'k%20', '%09k']) {
    await given('api-keys:\n  - " k " # one\n  - m # two\n  - "k" # three\n');
    await done('DELETE', `/api-keys?value=${value}`);
    assert.equal(await file(), 'api-keys:\n  - m # two\n');
  }
});

test('PATCH /api-keys finds the old key with blanks around it, too', async () => {
  await given('api-keys:\n  - " k " # one\n');
  await done('PATCH', '/api-keys', { old: 'k', new: 'n' });
  assert.match(await file(), /^api-keys:\n {2}- "?n"? # one\n$/);
});
