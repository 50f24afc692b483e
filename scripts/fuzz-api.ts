/**
 * Has Schemathesis try the contract on the real service: every operation with the contract's examples, with each border of its
 * schemas, with random input, and with sequences of requests. FUZZ_SECONDS bounds the run: how far it comes depends on the machine
 * then. FUZZ_EXAMPLES bounds it by the random tries of each operation. FUZZ_SEED replays a run.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import document from '../generated/openapi.json' with { type: 'json' };
import { atStandIn } from '../test/contract/question-example.ts';
import { openScenario } from '../test/contract/scenarios.ts';
import { managementKey } from '../test/fixtures/server.ts';
import { ownPython } from './own-python.ts';

const settings = fileURLToPath(new URL('fuzz-api/schemathesis.toml', import.meta.url));

/** The contract with examples that this service can follow: a provider that is there, and a tag that is always that of the value. */
function followable(): unknown {
  const { IfMatch } = document.components.parameters;
  const parameters = {
    ...document.components.parameters,
    IfMatch: { ...IfMatch, schema: { type: 'string', examples: ['*'] } },
  };
  return atStandIn({ ...document, components: { ...document.components, parameters } });
}

/** Phases that share a part of the time: the first ones would take all of it on a slow machine. */
const runs = [
  { phases: 'examples,coverage', share: 1 / 2 },
  { phases: 'fuzzing', share: 1 / 4 },
  { phases: 'stateful', share: 1 / 4 },
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

async function fuzz(bin: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'cliproxy-fuzz-'));
  const { server, stop } = await openScenario();
  const contract = join(folder, 'openapi.json');
  await writeFile(contract, JSON.stringify(followable()));
  const asked = ['--url', `${server.url}/v0/management`, '--header', `Authorization: Bearer ${managementKey}`];
  const seed = ['--seed', process.env['FUZZ_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31))];
  let worst = 0;
  for (const { phases, share } of runs) {
    const examples = process.env['FUZZ_EXAMPLES'];
    const seconds = Math.ceil(Number(process.env['FUZZ_SECONDS'] ?? 600) * share);
    const bound = examples === undefined ? ['--max-time', String(seconds)] : ['--max-examples', examples];
    const bounds = ['--phases', phases, ...bound];
    worst = Math.max(
      worst,
      await schemathesis(bin, folder, [contract, ...asked, ...bounds, ...seed, ...process.argv.slice(2)]),
    );
  }
  await stop();
  await rm(folder, { recursive: true, force: true });
  return worst;
}

const python = ownPython(new URL('fuzz-api/requirements.txt', import.meta.url));
if ('missing' in python) process.stdout.write(`fuzz-api is skipped: ${python.missing}\n`);
else process.exitCode = await fuzz(python.bin);
