/**
 * Has Schemathesis try both contracts on the real service: every operation with the contract's examples, with each border of its
 * schemas, with random input, and with sequences of requests. FUZZ_SECONDS bounds the run: how far it comes depends on the machine
 * then. FUZZ_EXAMPLES bounds it by the random tries of each operation. FUZZ_SEED replays a run.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gateway } from './fuzz-api/gateway.ts';
import { management } from './fuzz-api/management.ts';
import type { Target } from './fuzz-api/target.ts';
import { ownPython } from './own-python.ts';

const settings = fileURLToPath(new URL('fuzz-api/schemathesis.toml', import.meta.url));

type Run = {
  phases: string;
  /** Of the whole time. */
  share: number;
};

/** Phases that share a part of the time: the first ones would take all of it on a slow machine. Only the Management API has links. */
const targets: readonly { open: () => Promise<Target>; runs: readonly Run[] }[] = [
  {
    open: management,
    runs: [
      { phases: 'examples,coverage', share: 0.4 },
      { phases: 'fuzzing', share: 0.2 },
      { phases: 'stateful', share: 0.2 },
    ],
  },
  {
    open: gateway,
    runs: [
      { phases: 'examples,coverage', share: 0.1 },
      { phases: 'fuzzing', share: 0.1 },
    ],
  },
];

/** Runs Schemathesis with these arguments; resolves to its exit code. */
function schemathesis(bin: string, cwd: string, args: string[]): Promise<number> {
  const run = spawn(join(bin, 'st'), ['--config-file', settings, 'run', ...args], {
    cwd,
    env: {
      ...process.env,
      PYTHONPATH: fileURLToPath(new URL('fuzz-api', import.meta.url)),
      PYTHONDONTWRITEBYTECODE: '1',
    },
    stdio: 'inherit',
  });
  return new Promise((resolve) => run.once('close', (code) => resolve(code ?? 1)));
}

function boundOf({ share }: Run): string[] {
  const examples = process.env['FUZZ_EXAMPLES'];
  if (examples !== undefined) return ['--max-examples', examples];
  return ['--max-time', String(Math.ceil(Number(process.env['FUZZ_SECONDS'] ?? 600) * share))];
}

async function fuzz(bin: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-fuzz-'));
  const file = join(folder, 'openapi.json');
  const seed = ['--seed', process.env['FUZZ_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31))];
  let worst = 0;
  for (const { open, runs } of targets) {
    const { contract, url, key, stop } = await open();
    await writeFile(file, JSON.stringify(contract));
    const asked = [file, '--url', url, '--header', `Authorization: Bearer ${key}`];
    for (const run of runs) {
      const args = [...asked, '--phases', run.phases, ...boundOf(run), ...seed, ...process.argv.slice(2)];
      worst = Math.max(worst, await schemathesis(bin, folder, args));
    }
    await stop();
  }
  await rm(folder, { recursive: true, force: true });
  return worst;
}

const python = ownPython(new URL('fuzz-api/requirements.txt', import.meta.url));
if ('missing' in python) process.stdout.write(`fuzz-api is skipped: ${python.missing}\n`);
else process.exitCode = await fuzz(python.bin);
