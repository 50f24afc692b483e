import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Breaking } from './breaking-changes.ts';
import { goEnvironment } from './go-environment.ts';

const version = 'v1.38.0';

/** Compares two files; or why it can't. */
export type Oasdiff = { breaking(before: string, after: string): Breaking[] } | { missing: string };

/** Finds our own oasdiff, or has Go make it below node_modules: then it asks Go's module proxy. */
export function ownOasdiff(): Oasdiff {
  const folder = fileURLToPath(new URL(`../node_modules/.cache/oasdiff-${version}`, import.meta.url));
  const program = join(folder, 'oasdiff');
  if (!existsSync(program)) {
    if (spawnSync('go', ['version'], { env: goEnvironment }).status !== 0) return { missing: 'go is not on the PATH' };
    const { status, stderr } = spawnSync('go', ['install', `github.com/oasdiff/oasdiff@${version}`], {
      env: { ...goEnvironment, GOBIN: folder },
      encoding: 'utf8',
    });
    if (status !== 0) return { missing: `oasdiff can't be made: ${stderr.trimEnd().split('\n').at(-1)}` };
  }
  return {
    breaking: (before, after) => {
      const output = execFileSync(program, ['breaking', before, after, '--format', 'json'], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return JSON.parse(output) as Breaking[];
    },
  };
}
