/** What the README shows of the command line, done. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { exitCodes } from '../../src/cli/failure.ts';
import { run } from '../commands/command.ts';
import { entry } from '../fixtures/entry.ts';
import { codeBlocks, shows } from '../fixtures/readme.ts';
import { managementKey, minimalConfig, testServer } from '../fixtures/server.ts';
import { emptyFolder } from './cli.ts';

test('each command does what the README shows', async (t) => {
  const { url } = await testServer(t, `${minimalConfig}request-retry: 0\n`, {
    build: { version: '0.1.0', commit: 'test', date: '2026-01-01T00:00:00.000Z' },
  });
  const [block] = codeBlocks('console');
  const told = block!.replace('http://127.0.0.1:8317 ', `${url} `).replace('at http://127.0.0.1:8317', `at ${url}`);
  const steps = [...told.replace('mk-…', managementKey).matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)];
  assert.ok(steps.length > 8);
  const mark = '\u0001';
  const script = steps.map(([, command]) => `${command}\nprintf '${mark}'\n`).join('');
  const named = `cliproxy() { '${process.execPath}' '${entry}' "$@"; }\n`;
  const { code, output, errors } = await run('bash', ['--norc', '-euo', 'pipefail', '-c', named + script], {
    cwd: await emptyFolder(t),
  });
  assert.deepEqual([code, errors], [0, '']);
  for (const [index, [, command, shown]] of steps.entries()) {
    const printed = output.split(mark)[index]!.trimEnd();
    assert.ok(shows(shown!.trimEnd(), printed), `${command}\nprinted ${printed}\nnot     ${shown}`);
  }
});

test('the README lists the exit codes', async () => {
  const text = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const section = text.split('\n## The command line\n')[1]!.split('\n## ')[0]!;
  const listed = [...section.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  assert.deepEqual(listed, Object.values(exitCodes));
});
