/** Readers and scanners go by the lists in package.json: what the service imports is a dependency, and nothing else is. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import package_ from '../../package.json' with { type: 'json' };

const source = new URL('../../src/', import.meta.url);

/** The packages that a file imports or resolves; those that it takes types from alone are not loaded at run time. */
function packagesOf(file: string): string[] {
  const text = readFileSync(new URL(file, source), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export) (?!type )[^;']*?from '([^.'][^']*)'|\b(?:import|resolve)\('([^.'][^']*)'/gm,
  );
  return [...statements]
    .map(([, loaded, later]) => (loaded ?? later)!)
    .filter((name) => !name.startsWith('node:'))
    .map((name) => name.match(/^(?:@[^/]+\/)?[^/]+/)![0]);
}

test('the dependencies are what the service imports', () => {
  const imported = new Set(globSync('**/*.ts', { cwd: source }).flatMap(packagesOf));
  assert.deepEqual([...imported].sort(), Object.keys(package_.dependencies).sort());
});
