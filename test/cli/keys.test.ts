import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, masked } from '../../src/cli/commands/keys.ts';
import { minimalConfig, testServer } from '../fixtures/server.ts';
import { speaker } from './cli.ts';

const keys = ['sk-correct-horse', 'sk-battery-staple'];

test('client keys are listed masked, with the fingerprint that usage shows, and in full if told', async (t) => {
  const { api } = await speaker(t, await testServer(t, `${minimalConfig}api-keys: ${JSON.stringify(keys)}\n`));
  const { output } = await api(['keys', 'list']);
  assert.doesNotMatch(output, /correct|battery/);
  assert.match(output, new RegExp(`^sk-c…orse +${fingerprint(keys[0]!)}$`, 'm'));
  assert.match((await api(['keys', 'list', '--show'])).output, /^sk-correct-horse +/m);
  assert.deepEqual(JSON.parse((await api(['keys', 'list', '--json'])).output), { 'api-keys': keys });
});

test('keys are added once, made on demand, and removed by themselves or by fingerprint', async (t) => {
  const server = await testServer(t, `${minimalConfig}api-keys:\n  - ${keys[0]} # the team\n`);
  const { api } = await speaker(t, server);
  assert.deepEqual(await api(['keys', 'add', keys[0]!, keys[1]!]), {
    code: 0,
    output: 'added\n',
    errors: 'already there: sk-c…orse\n',
  });
  const { output: made } = await api(['keys', 'add']);
  assert.match(made, /^sk-[\w-]{32}\n$/);
  const listed = async (): Promise<string[]> => JSON.parse((await api(['keys', 'list', '--json'])).output)['api-keys'];
  assert.deepEqual(await listed(), [...keys, made.trim()]);
  assert.equal((await api(['keys', 'remove', fingerprint(keys[1]!), made.trim()])).output, 'removed 2 keys\n');
  assert.match(await server.text(), /^api-keys:\n {2}- sk-correct-horse # the team\n$/m);
});

test('a key that is named twice is one, and so is said to be', async (t) => {
  const { api } = await speaker(t, await testServer(t));
  const outcomes = [];
  for (const options of [[], ['--json']]) outcomes.push(await api(['keys', 'add', 'k', ' k ', ...options]));
  assert.deepEqual(outcomes, [
    { code: 0, output: 'added\n', errors: '' },
    { code: 0, output: '{\n  "added": []\n}\n', errors: '' },
  ]);
  const { output, errors } = await api(['keys', 'add', ...keys, ...keys, 'k']);
  assert.deepEqual([output, errors], ['added 2 keys\n', 'already there: …\n']);
  assert.deepEqual(JSON.parse((await api(['keys', 'list', '--json'])).output)['api-keys'], ['k', ...keys]);
});

test('a key that is not there is said masked, and nothing is removed', async (t) => {
  const server = await testServer(t, `${minimalConfig}api-keys: [${keys[0]}]\n`);
  const { api } = await speaker(t, server);
  const { code, errors } = await api(['keys', 'remove', keys[0]!, keys[1]!]);
  assert.deepEqual([code, errors], [1, 'cliproxy: there is no client key sk-b…aple\n']);
  assert.match(await server.text(), /sk-correct-horse/);
});

test('of a short secret nothing is shown', () => {
  assert.deepEqual([masked('sk-1234567'), masked('sk-12345678a')], ['…', 'sk-1…678a']);
});
