import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { exitCodes } from '../../src/cli/failure.ts';
import { minimalConfig, testServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';
import { emptyFolder, speaker } from './cli.ts';

test('the status is that of the service, its keys and its accounts', async (t) => {
  const server = await testServer(
    t,
    `${minimalConfig}claude-api-key: [{api-key: a}, {api-key: b, excluded-models: ["*"]}]\n`,
  );
  const { api } = await speaker(t, server);
  const { code, output } = await api(['status']);
  assert.equal(code, 0);
  assert.match(
    output,
    new RegExp(
      `^cliproxy 0\\.0\\.0-test at ${server.url}\nservice +ok\nproviders +1 active, 1 disabled\naccounts +none\n$`,
    ),
  );
  await writeFile(server.configFile, `${minimalConfig}debug: [\n`);
  const status = await until(async () => {
    const found = JSON.parse((await api(['status', '--json'])).output);
    return found.readiness === 'ok' ? undefined : found;
  });
  assert.deepEqual([status.readiness, status.providers.total], ['degraded', 2]);
  assert.match(status['config-error'], /^line \d+ /);
});

test('what the status lacks is told in its place, and the rest is there', async (t) => {
  const authDir = await emptyFolder(t);
  const server = await testServer(t, `${minimalConfig}claude-api-key: [{api-key: a}]\nauth-dir: ${authDir}\n`);
  const { api } = await speaker(t, server);
  await rm(authDir, { recursive: true });
  const { code, output, errors } = await until(async () => {
    const found = await api(['status']);
    return /^service +degraded$/m.test(found.output) ? found : undefined;
  });
  assert.deepEqual([code, errors], [exitCodes.no, '']);
  assert.match(
    output,
    /^cliproxy 0\.0\.0-test at [^\n]+\nservice +degraded\nproviders +1 active\naccounts +unknown: core auth manager unavailable: [^\n]+\n$/,
  );
  const asJson = await api(['status', '--json']);
  const { providers, 'auth-files': files, failed } = JSON.parse(asJson.output);
  assert.equal(asJson.code, exitCodes.no);
  assert.deepEqual([providers, files], [{ total: 1, active: 1 }, undefined]);
  assert.deepEqual([failed.length, failed[0].name, failed[0].status], [1, 'auth-files', 503]);
});
