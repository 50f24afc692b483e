import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { settings } from '../../src/cli/contract.ts';
import { run } from '../commands/command.ts';
import { cli, emptyFolder } from './cli.ts';

const missing = (shell: string): string | false =>
  spawnSync(shell, ['--version']).error ? `${shell} is not installed` : false;

/** The path of the completion for a shell. */
async function completionFor(t: TestContext, shell: string): Promise<string> {
  const path = join(await emptyFolder(t), 'completion');
  const { code, output, errors } = await cli(['completion', shell]);
  assert.deepEqual([code, errors], [0, '']);
  await writeFile(path, output);
  return path;
}

/** Lines that are begun, and some words that may come next. */
const lines: [string[], string[]][] = [
  [
    ['cliproxy', ''],
    ['api', 'check', 'completion', 'hash-key'],
  ],
  [['cliproxy', 'api', 'st'], ['status']],
  [['cliproxy', 'api', 'auth', 'log'], ['login']],
  [['cliproxy', 'api', 'auth', 'login', 'q'], ['qwen']],
  [
    ['cliproxy', 'api', '--json', 'get', 'quota'],
    ['quota-exceeded.switch-project', 'quota-exceeded.switch-preview-model'],
  ],
  [
    ['cliproxy', 'api', 'set', 'debug', ''],
    ['true', 'false'],
  ],
  [['cliproxy', 'api', 'usage', '--si'], ['--since']],
  [['cliproxy', 'completion', 'z'], ['zsh']],
];

test('bash completes commands, settings, values and options', async (t) => {
  const path = await completionFor(t, 'bash');
  const asked = lines.map(([words]) => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    return `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _cliproxy; echo "\${COMPREPLY[@]}"`;
  });
  const script = `set -eu; source '${path}'; ${asked.join('; ')}`;
  const { code, output, errors } = await run('bash', ['-c', script]);
  assert.deepEqual([code, errors], [0, '']);
  for (const [index, line] of output.trimEnd().split('\n').entries())
    for (const word of lines[index]![1])
      assert.ok(line.split(' ').includes(word), `${lines[index]![0].join(' ')}: ${line}`);
});

test('fish completes them, too', { skip: missing('fish') }, async (t) => {
  const path = await completionFor(t, 'fish');
  const asked = lines.map(([words]) => `complete -C '${words.join(' ')}'; echo --`);
  const { code, output, errors } = await run('fish', ['--no-config', '-c', `source ${path}; ${asked.join('; ')}`]);
  assert.deepEqual([code, errors], [0, '']);
  for (const [index, block] of output.split('--\n').slice(0, lines.length).entries()) {
    const found = block.split('\n').map((line) => line.split('\t')[0]);
    for (const word of lines[index]![1]) assert.ok(found.includes(word), `${lines[index]![0].join(' ')}: ${block}`);
  }
});

test('zsh reads its own', { skip: missing('zsh') }, async (t) => {
  const path = await completionFor(t, 'zsh');
  assert.deepEqual(await run('zsh', ['-n', path]), { code: 0, output: '', errors: '' });
  const script = `compdef() {}; _files() {}; source ${path}
    _describe() { local -a all; all=("\${(@P)2}"); print -rl -- "\${(@)all%%:*}" }
    ask() { words=("$@"); CURRENT=$#; PREFIX="\${@[-1]}"; _cliproxy; print -- --; }
    ${lines.map(([words]) => `ask ${words.map((word) => `'${word}'`).join(' ')}`).join('\n')}`;
  const { code, output, errors } = await run('zsh', ['-f', '-c', script]);
  assert.deepEqual([code, errors], [0, '']);
  for (const [index, block] of output.split('--\n').slice(0, lines.length).entries())
    for (const word of lines[index]![1])
      assert.ok(block.split('\n').includes(word), `${lines[index]![0].join(' ')}: ${block}`);
});

test('every setting is completed, in every shell', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { output } = await cli(['completion', shell]);
    for (const { name } of settings) assert.ok(output.includes(name), `${shell}: ${name}`);
  }
  const { code, errors } = await cli(['completion', 'tcsh']);
  assert.equal(code, 2);
  assert.match(errors, /bash, zsh, fish/);
});
