import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { minimalConfig, testServer } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';
import { speaker } from './cli.ts';

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
