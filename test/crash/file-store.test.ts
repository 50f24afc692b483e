import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../../src/platform/log.ts';
import { folderOf, namesIn } from '../platform/folder.ts';
import { quietLog, storeOf } from '../stores/opened-store.ts';

const rounds = Number(process.env['SOAK_ROUNDS'] ?? 8);

/** Starts a process with 32 writers, which ends with this one, too. `acknowledged` grows with each line that is durable by its word. */
function startWriters(path: string, name: string, count: number, how?: 'in-place' | 'half') {
  const script = fileURLToPath(new URL('store-writers.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path, name, String(count), ...(how ? [how] : [])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  return {
    child,
    acknowledged: () => said.split('\n').slice(0, -1),
    begun: once(child.stdout, 'data'),
    ended: once(child, 'close'),
  };
}

/** The lines of a file that must be whole. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  assert.equal(lines.pop(), '');
  assert.equal(lines.pop(), `end ${lines.length}`);
  return lines;
}

function holdsAll(lines: readonly string[], acknowledged: readonly string[]): void {
  const held = new Set(lines);
  assert.equal(held.size, lines.length);
  assert.deepEqual(
    acknowledged.filter((line) => !held.has(line)),
    [],
  );
}

/** Opens the file after a kill, and proves that nothing is missing and nothing is left. */
async function wholeAfterKill(path: string, acknowledged: readonly string[], log: Log): Promise<void> {
  const store = await storeOf(path, { log });
  holdsAll(linesOf(Buffer.from((await store.read()).bytes).toString()), acknowledged);
  assert.deepEqual(await namesIn(dirname(path)), ['.config.yaml.lock', 'config.yaml']);
}

describe('a file store', { concurrency: true }, () => {
  for (const how of [undefined, 'in-place'] as const)
    test(`after kill -9 during writes ${how ?? 'by rename'} is whole and holds all that was acknowledged, ${rounds} times`, async (t) => {
      const path = join(await folderOf(t), 'config.yaml');
      let mended = 0;
      const log: Log = { ...quietLog, warn: () => mended++ };
      for (let round = 0; round < rounds; round++) {
        await writeFile(path, 'end 0\n');
        const { child, begun, ended, acknowledged } = startWriters(path, `round-${round}`, 1000, how);
        await begun;
        await sleep(Math.random() * 60);
        child.kill('SIGKILL');
        await ended;
        await wholeAfterKill(path, acknowledged(), log);
      }
      t.diagnostic(`${mended} times of ${rounds} the file was half-written, and mended`);
    });

  test('killed in the middle of a write in place is whole and holds all that was acknowledged', async (t) => {
    const path = join(await folderOf(t), 'config.yaml');
    await writeFile(path, 'end 0\n');
    const { child, ended, acknowledged } = startWriters(path, 'half', 1000, 'half');
    while (acknowledged().at(-1) !== 'half-written') await sleep(5);
    child.kill('SIGKILL');
    await ended;
    const said: string[] = [];
    await wholeAfterKill(path, acknowledged().slice(0, -1), { ...quietLog, warn: (message) => said.push(message) });
    assert.equal(said.length, 1);
  });

  test('written by two processes with 32 writers each, while a third is killed, holds every line', async (t) => {
    const path = join(await folderOf(t), 'config.yaml');
    await writeFile(path, 'end 0\n');
    const staying = ['one', 'two'].map((name) => startWriters(path, name, 4));
    const killed = startWriters(path, 'killed', 1000);
    await killed.begun;
    await sleep(30);
    killed.child.kill('SIGKILL');
    const codes = (await Promise.all([killed, ...staying].map(({ ended }) => ended))).map(([code]) => code);
    assert.deepEqual(codes, [null, 0, 0]);
    const acknowledged = [killed, ...staying].flatMap((writers) => writers.acknowledged());
    assert.ok(acknowledged.length > 2 * 32 * 4);
    holdsAll(linesOf(await readFile(path, 'utf8')), acknowledged);
  });
});
