import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of a Python's programs; or why there is none. */
export type OwnPython = { bin: string } | { missing: string };

/**
 * Finds the Python of our own that has what this file lists, or makes it below node_modules: then it asks pip's registry. The
 * system's packages are left alone.
 */
export function ownPython(requirements: URL): OwnPython {
  const list = fileURLToPath(requirements);
  const digest = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 12);
  const folder = fileURLToPath(new URL(`../node_modules/.cache/python-${digest}`, import.meta.url));
  const bin = join(folder, 'bin');
  if (existsSync(join(folder, 'ready'))) return { bin };
  const version = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']);
  if (version.status !== 0) return { missing: 'python3 is not on the PATH, or older than 3.11' };
  rmSync(folder, { recursive: true, force: true });
  const steps = [
    ['python3', '-m', 'venv', folder],
    [join(bin, 'python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', list],
  ];
  for (const [command, ...args] of steps) {
    const { status, stderr } = spawnSync(command!, args, { encoding: 'utf8' });
    if (status !== 0) return { missing: `${list} can't be installed: ${stderr.trimEnd().split('\n').at(-1)}` };
  }
  writeFileSync(join(folder, 'ready'), '');
  return { bin };
}
