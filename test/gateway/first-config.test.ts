import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGateway } from '../../src/gateway/index.ts';
import { settings } from '../fixtures/gateway.ts';

const silent = () => {};
const log = { debug: silent, info: silent, warn: silent, error: silent };
const withKeys = (...keys: string[]) => settings({ 'claude-api-key': keys.map((key) => ({ 'api-key': key })) });

/** A gateway, and how often it has compiled a config. */
function counted() {
  let compiled = 0;
  const credentials = () => {
    compiled++;
    return [];
  };
  return { gateway: createGateway({ log, credentials }), compiled: () => compiled };
}

test('the first config is compiled once, when something needs it', async () => {
  const { gateway, compiled } = counted();
  (await gateway.prepare(withKeys('k1'))).commit();
  await gateway.discover();
  gateway.credentialsChanged();
  assert.equal(compiled(), 0);
  assert.equal(gateway.status().length, 1);
  gateway.warmUp();
  assert.equal(gateway.status().length, 1);
  assert.equal(compiled(), 1);
  await gateway.close();
});

test('a gateway that nobody has asked anything can be warmed up', async () => {
  const { gateway, compiled } = counted();
  gateway.warmUp();
  assert.equal(compiled(), 0);
  (await gateway.prepare(withKeys('k1'))).commit();
  gateway.warmUp();
  assert.equal(compiled(), 1);
  await gateway.close();
});

test('of two configs the later one counts, whether the first was compiled before, in between or never', async () => {
  for (const needs of ['before', 'in between', 'never']) {
    const { gateway } = counted();
    (await gateway.prepare(withKeys('k1'))).commit();
    if (needs === 'before') gateway.warmUp();
    const { commit } = await gateway.prepare(withKeys('k2', 'k3'));
    if (needs === 'in between') gateway.warmUp();
    commit();
    gateway.credentialsChanged();
    assert.equal(gateway.status().length, 2, needs);
    await gateway.close();
  }
});

test('a gateway that was closed before anything needed its config compiles none', async () => {
  const { gateway, compiled } = counted();
  (await gateway.prepare(withKeys('k1'))).commit();
  await gateway.close();
  gateway.warmUp();
  assert.equal(compiled(), 0);
});
