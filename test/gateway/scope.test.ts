import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScope, within } from '../../src/gateway/exchange/scope.ts';

test('a scope releases what it holds, the last first, once', () => {
  const released: string[] = [];
  const scope = createScope(new AbortController().signal);
  for (const name of ['a', 'b', 'c']) scope.add((reason) => released.push(`${name} ${reason}`));
  scope.add(() => released.push('taken out'))();
  scope.end('why');
  scope.end('again');
  assert.deepEqual(released, ['c why', 'b why', 'a why']);
});

test('a scope ends when the client goes, and releases at once what comes after its end', () => {
  const leaving = new AbortController();
  const scope = createScope(leaving.signal);
  const released: unknown[] = [];
  scope.add((reason) => released.push(reason));
  leaving.abort('gone');
  scope.add((reason) => released.push(reason));
  createScope(leaving.signal).add((reason) => released.push(reason));
  assert.deepEqual(released, ['gone', 'gone', 'gone']);
});

test('what is waited for within a scope is given up with it', async () => {
  const scope = createScope(new AbortController().signal);
  assert.equal(await within(scope, Promise.resolve(1)), 1);
  await assert.rejects(within(scope, Promise.reject(new Error('its own'))), /its own/);
  const given = within(scope, new Promise(() => {}));
  scope.end(new Error('the end'));
  await assert.rejects(given, /the end/);
});
