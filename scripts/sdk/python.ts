import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, rendering } from './rendering.ts';

const written = fileURLToPath(new URL('python', import.meta.url));
const requirements = join(written, 'requirements.txt');

/** A Python of our own, with what the generator and the SDK need; or why there is none. */
export type Python = { python: string; env: NodeJS.ProcessEnv } | { missing: string };

/** Finds the Python of our own, or makes it where there is none of these requirements: then it asks pip's registry. */
export function ownPython(): Python {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/python-${digest}`, import.meta.url));
  const python = join(folder, 'bin', 'python');
  const env = {
    ...process.env,
    PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
    PYTHONDONTWRITEBYTECODE: '1',
    RUFF_NO_CACHE: 'true',
  };
  if (existsSync(join(folder, 'ready'))) return { python, env };
  const version = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']);
  if (version.status !== 0) return { missing: 'no Python: python3 is not on the PATH, or older than 3.11' };
  rmSync(folder, { recursive: true, force: true });
  const steps = [
    ['python3', '-m', 'venv', folder],
    [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements],
  ];
  for (const [command, ...args] of steps) {
    const { status, stderr } = spawnSync(command!, args, { encoding: 'utf8' });
    const reason = stderr.trimEnd().split('\n').at(-1);
    if (status !== 0)
      return { missing: `no Python: scripts/sdk/python/requirements.txt can't be installed: ${reason}` };
  }
  writeFileSync(join(folder, 'ready'), '');
  return { python, env };
}

/**
 * Makes a Python client of the contract in `folder`, whatever was there before: what is written by hand, in the generator's
 * package. Throws if the generator leaves anything out.
 */
export function generatePython(document: Document, folder: string, { env }: Extract<Python, { python: string }>): void {
  rmSync(folder, { recursive: true, force: true });
  const work = mkdtempSync(join(tmpdir(), 'cliproxy-python-'));
  const rendered = join(work, 'openapi.json');
  writeFileSync(rendered, JSON.stringify(rendering(document)));
  for (const file of globSync('{README.md,pyproject.toml,{cliproxy_sdk,examples,tests}/*.py}', { cwd: written }))
    cpSync(join(written, file), join(folder, file));
  const input = ['--path', rendered, '--config', join(written, 'generator.yaml')];
  const output = ['--meta', 'none', '--overwrite', '--fail-on-warning', '--output-path', join(work, 'cliproxy_sdk')];
  execFileSync('openapi-python-client', ['generate', ...input, ...output], {
    cwd: work,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  cpSync(join(work, 'cliproxy_sdk'), join(folder, 'cliproxy_sdk'), { recursive: true, force: true });
  rmSync(work, { recursive: true });
  for (const file of globSync('{cliproxy_sdk,examples,tests}/*.py', { cwd: written }))
    writeFileSync(
      join(folder, file),
      `# Copied by make sdks from scripts/sdk/python. Do not edit.\n\n${readFileSync(join(written, file), 'utf8')}`,
    );
  const project = join(folder, 'pyproject.toml');
  const text = readFileSync(project, 'utf8');
  writeFileSync(project, text.replace('version = "0.0.0"', `version = "${document.info.version}"`));
}
