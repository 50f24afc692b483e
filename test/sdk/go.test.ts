import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { goEnvironment } from '../../scripts/go-environment.ts';
import { withoutGo } from '../../scripts/sdk/go.ts';
import { run } from '../commands/command.ts';
import { operations } from '../contract/document.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { assertEvening } from './evening.ts';

const cwd = fileURLToPath(new URL('../../generated/sdk/go', import.meta.url));
const env = goEnvironment;

test('each operation of the contract has a method, and there is no other', async () => {
  const code = await readFile(join(cwd, 'client.gen.go'), 'utf8');
  const methods = new Set(
    [...code.matchAll(/^func \(c \*ClientWithResponses\) (\w+?)(?:WithBody)?WithResponse\(/gm)].map(
      ([, name]) => name!,
    ),
  );
  const wanted = operations.map(({ operationId }) => operationId.charAt(0).toUpperCase() + operationId.slice(1));
  assert.deepEqual([...methods].sort(), wanted.sort());
});

test('its tests pass on a real server', { skip: withoutGo }, async (t) => {
  const { url } = await testServer(t, minimalConfig);
  const service = { ...env, CLIPROXY_URL: url, CLIPROXY_KEY: managementKey };
  const { code, output, errors } = await run('go', ['test', '-count=1', '-vet=off', '-v', '.'], { cwd, env: service });
  assert.equal(code, 0, output + errors);
  assert.equal(output.match(/^--- PASS/gm)?.length, 12);
});

test('the example does an evening’s work', { skip: withoutGo }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-go-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  const program = join(folder, 'evening');
  await promisify(execFile)('go', ['build', '-o', program, './examples/evening'], { cwd, env });
  await assertEvening(t, program, []);
});
