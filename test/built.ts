/**
 * Makes the bundle that users have, for the processes that tests start: a fifth of a second of CPU time each, in place of a half
 * from source. Prints the path of what starts it, which `make test` passes on as CLIPROXY_BUILT.
 */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../scripts/bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'node_modules/.cache/built');
const dist = join(home, 'dist');

/** Puts a file into place whole: another run may be starting processes from it. */
function place(path: string, write: (path: string) => void): void {
  const unfinished = `${path}.${process.pid}`;
  write(unfinished);
  renameSync(unfinished, path);
}

// The same each time, so that chunks keep their names, and what Node has compiled of them is found again.
const { files } = await bundle(dist, { commit: 'test', date: '2026-01-01T00:00:00.000Z' });
mkdirSync(dist, { recursive: true });
for (const name of ['package.json', 'config.example.yaml'])
  place(join(home, name), (path) => copyFileSync(join(root, name), path));
const isChunk = (path: string): boolean => /-[0-9A-Z]{8}\.js$/.test(path);
// What imports comes behind what is imported.
for (const { path, contents } of files.toSorted((a, b) => Number(isChunk(b.path)) - Number(isChunk(a.path))))
  place(path, (path) => writeFileSync(path, contents));
// Chunks of former sources, which no run can want any more.
const current = new Set(files.map(({ path }) => basename(path)));
const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
for (const name of readdirSync(dist))
  if (!current.has(name) && statSync(join(dist, name)).mtimeMs < dayAgo) rmSync(join(dist, name));
process.stdout.write(`${join(dist, 'start.js')}\n`);
