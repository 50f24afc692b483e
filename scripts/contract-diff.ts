/**
 * Compares the Management API's contract with the one that was last released. Fails if a client of that may fail with this one
 * and CHANGELOG.md doesn't say so.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lineOf, unannounced } from './breaking-changes.ts';
import { ownOasdiff } from './own-oasdiff.ts';

const fileOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

const oasdiff = ownOasdiff();
if ('missing' in oasdiff) process.stdout.write(`contract-diff is skipped: ${oasdiff.missing}\n`);
else {
  const found = oasdiff.breaking(fileOf('generated/released.json'), fileOf('generated/openapi.json'));
  const silent = unannounced(found, readFileSync(fileOf('CHANGELOG.md'), 'utf8'));
  for (const change of silent) process.stderr.write(`${lineOf(change)}\n`);
  if (silent.length > 0)
    process.stderr.write('name these operations under "### Breaking" in CHANGELOG.md, or take the changes back\n');
  else process.stdout.write(`${found.length} breaking changes since the last release, all of them announced\n`);
  process.exitCode = silent.length > 0 ? 1 : 0;
}
