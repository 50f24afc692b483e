/**
 * Compares the contracts of the Management API and of the gateway with those that were last released. Fails if a client of
 * those may fail with these and CHANGELOG.md doesn't say so.
 */
import { readFileSync } from 'node:fs';
import { lineOf, unannounced } from './breaking-changes.ts';
import { ownOasdiff } from './own-oasdiff.ts';

const textOf = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const contract = (name: string): object => JSON.parse(textOf(`generated/${name}.json`));

/** Each contract, and what it was when it was released. */
const contracts = { openapi: 'released', gateway: 'released-gateway' };

const oasdiff = ownOasdiff();
if ('missing' in oasdiff) process.stdout.write(`contract-diff is skipped: ${oasdiff.missing}\n`);
else {
  const found = Object.entries(contracts).flatMap(([now, released]) =>
    oasdiff.breaking(contract(released), contract(now)),
  );
  const silent = unannounced(found, textOf('CHANGELOG.md'));
  for (const change of silent) process.stderr.write(`${lineOf(change)}\n`);
  if (silent.length > 0)
    process.stderr.write('name these operations under "### Breaking" in CHANGELOG.md, or take the changes back\n');
  else process.stdout.write(`${found.length} breaking changes since the last release, all of them announced\n`);
  process.exitCode = silent.length > 0 ? 1 : 0;
}
