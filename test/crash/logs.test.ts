import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readLog } from '../../src/logs/read-log.ts';

const writer = fileURLToPath(new URL('log-writer.ts', import.meta.url));

/** Lets a process write lines from a number on, kills it at an odd moment, and resolves to the last number it said. */
async function writeAndKill(configFile: string, first: number, lines: number): Promise<number> {
  const child = spawn(process.execPath, [writer, configFile, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1)) >= first + lines) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

/** What is in the folder once a further process has finished all that earlier ones left; it is killed then. */
async function finished(configFile: string, logs: string, first: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, configFile, String(first)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isLeft = (name: string): boolean =>
    Number.parseInt(/-([0-9a-f]{8})\.log.*\.part$/.exec(name)?.[1] ?? '', 16) < first;
  try {
    for (;;) {
      const names = await readdir(logs);
      if (!names.some(isLeft)) return names;
      await sleep(50);
    }
  } finally {
    child.kill('SIGKILL');
    await once(child, 'close');
  }
}

test('kill -9 loses no line that was written before, tears none, and leaves no unfinished file for long', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-crash-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const configFile = join(folder, 'config.yaml');
  const logs = join(folder, 'logs');
  let next = 0;
  const ends: number[] = [];
  let cursor: string | undefined;
  const numbers: number[] = [];
  for (const lines of [25_000, 3_000, 12_000, 1_000]) {
    ends.push(await writeAndKill(configFile, next, lines));
    for (let page = await readLog(logs, { cursor }); ; page = await readLog(logs, { cursor })) {
      assert.equal(page.isReset, false);
      for (const line of page.lines) {
        const found = /^\[[^\]]+\] \[-{8}\] \[info \] \[log-writer\.ts:\d+\] line (\d+) \.{500}$/.exec(line);
        if (found) numbers.push(Number(found[1]));
        else assert.match(line, /^(\[.*|)$/, 'only the last line of a killed process may be cut');
      }
      cursor = page.nextCursor;
      if (page.lines.length === 0) break;
    }
    next += 1_000_000;
  }
  assert.deepEqual([...new Set(numbers)].length, numbers.length, 'no line comes twice');
  for (const [i, end] of ends.entries()) {
    const own = numbers.filter((n) => Math.floor(n / 1_000_000) === i);
    assert.deepEqual(
      own.slice(0, end - i * 1_000_000 + 1),
      Array.from({ length: end - i * 1_000_000 + 1 }, (_, n) => i * 1_000_000 + n),
    );
  }
  const names = await finished(configFile, logs, next);
  assert.ok(names.filter((name) => name.startsWith('main-')).length >= 2, 'it was rotated meanwhile');
});
