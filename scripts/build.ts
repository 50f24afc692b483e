/** Makes `dist/`: the service as a bundle, the declarations of the library entry, and the licenses of what is bundled. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { bundledLicenses } from './bundled-licenses.ts';
import { writeDeclarations } from './declarations.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The commit that is built. `CLIPROXY_COMMIT` tells it where there is no repository, as in an image. */
function commit(): string {
  const told = process.env['CLIPROXY_COMMIT'];
  if (told) return told;
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return 'unknown';
  }
}

rmSync(`${root}dist`, { recursive: true, force: true });
const { files, metafile } = await bundle(`${root}dist`, { commit: commit(), date: new Date().toISOString() });
mkdirSync(`${root}dist`);
for (const { path, contents } of files) writeFileSync(path, contents);
writeFileSync(`${root}dist/LICENSES.txt`, bundledLicenses(root, Object.keys(metafile.inputs)));

// Without checking: that is for `make types`, and takes as long again.
writeDeclarations(`${root}scripts/build.tsconfig.json`, 'src/server.ts');
