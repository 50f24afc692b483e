import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loosened } from '../src/contract/loosened.ts';
import type { Breaking } from './breaking-changes.ts';
import { goEnvironment } from './go-environment.ts';

const version = 'v1.38.0';

/**
 * Compares two contracts, apart from what operations refuse with errors of their own: to say so changes nothing. Or why it
 * can't.
 */
export type Oasdiff = { breaking(before: object, after: object): Breaking[] } | { missing: string };

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
    breaking: (...contracts) => {
      const work = mkdtempSync(join(tmpdir(), 'cliproxy-'));
      try {
        const files = contracts.map((contract, n) => {
          const file = join(work, `${n}.json`);
          writeFileSync(file, JSON.stringify(loosened(contract)));
          return file;
        });
        const output = execFileSync(program, ['breaking', ...files, '--format', 'json'], {
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        });
        return JSON.parse(output) as Breaking[];
      } finally {
        rmSync(work, { recursive: true });
      }
    },
  };
}
