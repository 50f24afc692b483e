import assert from 'node:assert/strict';
import { copyFile, rm } from 'node:fs/promises';
import { get } from 'node:https';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { test } from 'node:test';
import { createListener } from '../../src/http/listener.ts';
import { testServer } from '../fixtures/server.ts';
import { listenerSettings, withPair } from '../fixtures/tls-pair.ts';
import { until } from '../fixtures/until.ts';

const nothing = (): void => {};
const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };

const readinessAt = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(`${url}/readyz`, { rejectUnauthorized: false, agent: false }, (answer) => {
      json(answer).then((body) => resolve((body as { status: string }).status), reject);
    }).once('error', reject);
  });

test('while a restart would fail for the certificate, the service is degraded; equal trouble is told again after its end', async (t) => {
  const { config, key, install } = await withPair(t);
  const server = await testServer(t, config);
  const readiness = (): Promise<string> => readinessAt(server.url);
  const told = (): number => server.log().split('a restart would fail: tls.key: the file does not exist').length - 1;
  assert.equal(await readiness(), 'ok');
  for (const times of [1, 2]) {
    await rm(key);
    await until(async () => (await readiness()) === 'degraded');
    assert.equal(told(), times);
    await install('one');
    await until(async () => (await readiness()) === 'ok');
  }
  assert.match(server.log(), /the TLS certificate files are right again/);
});

test('a change of the config to files that are right ends the trouble with others', async (t) => {
  const { cert, key, folder } = await withPair(t);
  const listener = createListener({ log: quiet });
  t.after(() => listener.close(0));
  const settings = listenerSettings({ enable: true, cert, key });
  (await listener.prepare(settings)).commit();
  const other = join(folder, 'other.key');
  await copyFile(key, other);
  await rm(key);
  await until(() => listener.trouble !== undefined);
  (await listener.prepare({ ...settings, 'max-connections': 1 })).commit();
  assert.match(listener.trouble ?? '', /tls\.key: the file does not exist/);
  (await listener.prepare({ ...settings, tls: { enable: true, cert, key: other } })).commit();
  assert.equal(listener.trouble, undefined);
});
