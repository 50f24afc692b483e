/** What the example programs of all SDKs do: an evening's work, told in the same lines. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Outcome, run, type Surroundings } from '../commands/command.ts';
import { ask, served, total } from '../e2e/usage-server.ts';
import { managementKey } from '../fixtures/server.ts';
import { until } from '../fixtures/until.ts';

/** Runs an example on a real server that has served one request, and looks at what it prints and at what it has done. */
export async function assertEvening(
  t: TestContext,
  program: string,
  args: readonly string[],
  { env = process.env, ...surroundings }: Surroundings = {},
): Promise<void> {
  const mine = { 'api-key': 'sk-ant-mine' }; // without a prefix
  const { server } = await served(t, { 'claude-api-key': [mine], 'discover-models': false });
  assert.equal(await ask(server), 200);
  await until(async () => (await total(server)) === 1);
  const example = (key: string): Promise<Outcome> =>
    run(program, args, { ...surroundings, env: { ...env, CLIPROXY_URL: server.url, CLIPROXY_KEY: key } });

  const { code, output, errors } = await example(managementKey);
  assert.deepEqual([code, errors], [0, ''], output);
  const lines = output.trimEnd().split('\n');
  assert.match(lines[2]!, /^log: \[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] \[[-\da-f]{8}\] \[\w+ *\] .+$/);
  assert.deepEqual(lines.toSpliced(2, 1), [
    'claude keys: -, evening',
    'credential: evening.json is active',
    'usage: gpt: 1 requests, 29 tokens',
  ]);
  assert.match(
    await server.text(),
    /^claude-api-key:\n +- api-key: sk-ant-mine\n +- api-key: sk-ant-evening\n +prefix: evening$/m,
  );
  const credential = await readFile(join(dirname(server.configFile), 'auths', 'evening.json'), 'utf8');
  assert.equal(JSON.parse(credential).access_token, 'at-evening');

  const refused = await example('mk-wrong');
  assert.equal(refused.code, 1);
  assert.equal(refused.errors, `${server.url}: invalid management key\n`);
}
