import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings, valueIn } from '../../src/cli/contract.ts';
import { operations } from '../contract/document.ts';
import { minimalConfig, testServer } from '../fixtures/server.ts';
import { speaker } from './cli.ts';

test('every setting of the contract can be read and changed by its name', () => {
  const named = operations.flatMap((operation) => operation['x-setting'] ?? []);
  assert.ok(named.length > 30);
  assert.deepEqual(settings.map(({ name }) => name).sort(), [...new Set(named)].sort());
});

test('a setting is read, changed by the text that its type wants, and read again', async (t) => {
  const server = await testServer(t, `${minimalConfig}debug: false # why not\n`);
  const { api } = await speaker(t, server);
  assert.deepEqual(await api(['get', 'debug']), { code: 0, output: 'false\n', errors: '' });
  assert.deepEqual(await api(['set', 'debug', 'on']), { code: 0, output: 'debug: true\n', errors: '' });
  assert.equal(await server.text(), `${minimalConfig}debug: true # why not\n`);
  for (const [name, value, json] of [
    ['request-retry', '3', '3'],
    ['routing.strategy', 'fill-first', '"fill-first"'],
    ['quota-exceeded.switch-project', 'false', 'false'],
    ['proxy-url', '', '""'],
  ]) {
    assert.equal((await api(['set', name!, value!])).code, 0, name);
    assert.deepEqual(await api(['get', name!, '--json']), { code: 0, output: `${json}\n`, errors: '' });
  }
});

test('what is said to be in force is so, whatever short form was given', async (t) => {
  const { api } = await speaker(t, await testServer(t));
  const done = { code: 0, output: 'routing.strategy: fill-first\n', errors: '' };
  assert.deepEqual(await api(['set', 'routing.strategy', 'ff']), done);
});

test('all settings are shown together, as a table or as JSON', async (t) => {
  const { api } = await speaker(t, await testServer(t, `${minimalConfig}request-retry: 7\n`));
  const { output } = await api(['get']);
  assert.match(output, /^setting +value +what it is$/m);
  assert.match(output, /^request-retry +7 +further rounds over all credentials$/m);
  const values = JSON.parse((await api(['get', '--json'])).output);
  assert.deepEqual(
    Object.keys(values),
    settings.map(({ name }) => name),
  );
  assert.equal(values['request-retry'], 7);
});

test('what the service refuses is said in its words', async (t) => {
  const { api } = await speaker(t, await testServer(t));
  assert.deepEqual(await api(['set', 'request-retry', '2000']), {
    code: 1,
    output: '',
    errors: 'cliproxy: invalid body: value must be an integer from 0 to 1000\n',
  });
  const { code, errors } = await api(['set', 'request-retry', '2000', '--json']);
  const { error, status, details } = JSON.parse(errors);
  assert.deepEqual([code, error, status, details.length], [1, 'invalid body', 400, 1]);
});

test('a negative number is a value, which the service judges', async (t) => {
  const { api } = await speaker(t, await testServer(t));
  const { code, errors } = await api(['set', 'request-retry', '-1']);
  assert.deepEqual([code, errors], [1, 'cliproxy: invalid body: value must be an integer from 0 to 1000\n']);
});

test('a name or value that can not be right reaches no service', async (t) => {
  const { api } = await speaker(t, { url: 'http://127.0.0.1:9' });
  const unknown = await api(['get', 'degub']);
  assert.deepEqual([unknown.code, unknown.output], [2, '']);
  assert.match(unknown.errors, /^cliproxy: .*'degub'.*quota-exceeded\.switch-project/);
  assert.deepEqual(await api(['set', 'debug', 'maybe']), {
    code: 2,
    output: '',
    errors: 'cliproxy: debug is true or false, and not maybe\n',
  });
});

test('texts of the command line become values of the type', () => {
  assert.deepEqual(
    [
      valueIn('Yes', 'boolean', 'x'),
      valueIn('off', 'boolean', 'x'),
      valueIn('7', 'integer', 'x'),
      valueIn('7', 'string', 'x'),
    ],
    [true, false, 7, '7'],
  );
  assert.deepEqual([valueIn('[1]', 'array', 'x'), valueIn('{"a":1}', 'object', 'x')], [[1], { a: 1 }]);
  for (const [text, type] of [
    ['', 'integer'],
    ['seven', 'integer'],
    ['1', 'boolean'],
    ['a, b', 'array'],
  ])
    assert.throws(() => valueIn(text!, type!, 'x'), { name: 'Error', code: 2 });
});
