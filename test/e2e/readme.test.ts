/** What the README tells people to do, done. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inspectConfig } from '../../src/config/index.ts';
import { atEnd } from '../fixtures/at-end.ts';
import { startProcess } from '../fixtures/process.ts';
import { codeBlocks, shows } from '../fixtures/readme.ts';
import { standIn } from '../fixtures/stand-in/server.ts';

const [makeBlock, ...tour] = codeBlocks('sh');

/** A command and the lines that the README shows as its output. */
type Step = { command: string; output: string };

const steps = (block: string): Step[] =>
  [...block.matchAll(/^([^#\n].*)\n((?:# .*\n)*)/gm)].map(([, command, output]) => ({
    command: command!,
    output: output!.replace(/^# /gm, '').trimEnd(),
  }));

test('each command of the tour does what the README shows', async (t) => {
  const cwd = await mkdtemp(join(tmpdir(), 'cliproxy-readme-'));
  atEnd(t, () => rm(cwd, { recursive: true, force: true }));
  const { CLIPROXY_CONFIG: _, MANAGEMENT_PASSWORD: __, ...env } = process.env;
  const service = await startProcess(t, ['--port', '0'], { cwd, env });
  const key = (prefix: string): string =>
    new RegExp(`${prefix}-\\S+`).exec(service.output())?.[0] ?? assert.fail(prefix);
  // The keys of the tour are made up: no provider is asked what they can do.
  const headers = { authorization: `Bearer ${key('mk')}` };
  const body = '{"value":false}';
  await fetch(`${service.url}/v0/management/discover-models`, { method: 'PUT', headers, body });
  const told = tour
    .join('')
    .replace('mk-…', key('mk'))
    .replace('sk-…"', `${key('sk')}"`)
    .replaceAll('http://127.0.0.1:8317', service.url)
    .replaceAll('http://127.0.0.1:8400', (await standIn(t)).url)
    .replaceAll('sleep 1', 'sleep 3'); // the machine may be busy

  const all = steps(told);
  assert.ok(all.length > 10);
  const mark = '\u0001';
  const script = all.map(({ command }) => `${command}\nprintf '${mark}'\n`).join('');
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { cwd, env });
  const outputs = stdout.split(mark);
  for (const [index, { command, output }] of all.entries())
    assert.ok(shows(output, outputs[index]!.trimEnd()), `${command}\nprinted ${outputs[index]}\nnot     ${output}`);
});

test('the README begins with the two commands that do everything', () => {
  assert.match(makeBlock!, /^make run .*\nmake test .*\n$/);
});

test('what the README would have in a config file is right', () => {
  const examples = codeBlocks('yaml');
  assert.ok(examples.length > 3);
  for (const example of examples) {
    const { problems, warnings } = inspectConfig(Buffer.from(example));
    assert.deepEqual([problems, warnings], [[], []], example);
  }
});

test('what the README refers to is there', async () => {
  const root = new URL('../../', import.meta.url);
  const text = await readFile(new URL('README.md', root), 'utf8');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
  const headings = new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => `#${title!.toLowerCase().replaceAll(' ', '-')}`),
  );
  for (const link of links)
    if (link.startsWith('#')) assert.ok(headings.has(link), link);
    else await access(fileURLToPath(new URL(link, root)));
});
