/** The service as a process of its own: killed during bursts of edits, and beside another one on the same file. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { load } from 'js-yaml';
import { atEnd } from '../fixtures/at-end.ts';
import { startProcess } from '../fixtures/process.ts';
import { managementKey, minimalConfig } from '../fixtures/server.ts';

const rounds = Number(process.env['SOAK_ROUNDS'] ?? 8);
const lanes = 2;
const clients = 32;
/** Kills that one file lives through, which grows with each of them. */
const roundsOfFile = 20;

async function configFile(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-'));
  atEnd(t, () => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'config.yaml');
  await writeFile(path, `# keys\n${minimalConfig}api-keys: # by the team\n  - sk-first\n`);
  return path;
}

/** Adds keys, one after the other, until the service doesn't answer any more or `count` are added. */
async function addKeys(url: string, name: string, count: number, acknowledged: string[]): Promise<void> {
  for (let n = 0; n < count; n++) {
    const key = `sk-${name}-${n}`;
    try {
      const answer = await fetch(`${url}/v0/management/api-keys`, {
        method: 'PATCH',
        headers: { Authorization: `Bearer ${managementKey}` },
        body: JSON.stringify({ old: 'sk-nobody', new: key }),
      });
      if (answer.ok && ((await answer.json()) as { status: string }).status === 'ok') acknowledged.push(key);
      else assert.fail(`${answer.status} ${await answer.text()}`);
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      return; // it was killed
    }
  }
}

/** The file's keys; it must be whole, by another parser than ours. */
async function keysIn(path: string): Promise<Set<string>> {
  const text = await readFile(path, 'utf8');
  assert.ok(text.startsWith('# keys\nremote-management:'), text.slice(0, 100));
  assert.match(text, /# by the team/);
  return new Set((load(text) as { 'api-keys': string[] })['api-keys']);
}

const missing = (keys: ReadonlySet<string>, acknowledged: readonly string[]): string[] =>
  acknowledged.filter((key) => !keys.has(key));

describe('the service', { concurrency: true }, () => {
  for (let lane = 0; lane < lanes; lane++)
    test(`killed during a burst of edits leaves a whole file with every acknowledged edit (${rounds / lanes} times, ${lane + 1})`, async (t) => {
      let path = '';
      let acknowledged: string[] = [];
      for (let round = 0; round < rounds / lanes; round++) {
        if (round % roundsOfFile === 0) [path, acknowledged] = [await configFile(t), []];
        const { url, child, ended } = await startProcess(t, ['--config', path, '--port', '0']);
        const burst = Array.from({ length: clients }, (_, client) =>
          addKeys(url, `${lane}-${round}-${client}`, 1000, acknowledged),
        );
        const before = acknowledged.length;
        while (acknowledged.length === before) await sleep(2); // the burst is on
        await sleep(Math.random() * 80);
        child.kill('SIGKILL');
        await Promise.all([ended, ...burst]);
        assert.deepEqual(missing(await keysIn(path), acknowledged), []);
      }
      assert.ok(acknowledged.length > 0);
    });

  test('beside another service on the same file loses no edit of either', async (t) => {
    const path = await configFile(t);
    const services = await Promise.all([0, 1].map(() => startProcess(t, ['--config', path, '--port', '0'])));
    const acknowledged: string[] = [];
    await Promise.all(
      services.flatMap(({ url }, service) =>
        Array.from({ length: clients }, (_, client) => addKeys(url, `${service}-${client}`, 3, acknowledged)),
      ),
    );
    assert.equal(acknowledged.length, 2 * clients * 3);
    assert.deepEqual(missing(await keysIn(path), acknowledged), []);
    for (const { url } of services)
      for (;;) {
        const answer = await fetch(`${url}/v0/management/api-keys`, {
          headers: { Authorization: `Bearer ${managementKey}` },
        });
        const { 'api-keys': seen } = (await answer.json()) as { 'api-keys': string[] };
        if (missing(new Set(seen), acknowledged).length === 0) break; // each sees the other's edits like hand edits
        await sleep(20);
      }
  });
});
