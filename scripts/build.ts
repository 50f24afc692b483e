/**
 * Makes `dist/`: the service as a bundle (Node strips no types below node_modules, and one file loads faster than hundreds),
 * a copy of Swagger UI, the declarations of the library entry, and the licenses of what is bundled. What `dependencies`
 * lists is not bundled: it is native.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import package_ from '../package.json' with { type: 'json' };
import { bundledLicenses } from './bundled-licenses.ts';
import { keepReachable } from './declarations.ts';

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

/** What is served of Swagger UI, and what its license asks for. As a dependency it would bring 10 MB of source maps and a call home. */
const swaggerUi = [
  'package.json',
  'LICENSE',
  'NOTICE',
  'favicon-32x32.png',
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt',
  'swagger-ui-standalone-preset.js',
  'swagger-ui-standalone-preset.js.LICENSE.txt',
];

rmSync(`${root}dist`, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { start: 'src/start.ts', server: 'src/server.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true, // what isn't needed at once is loaded when it is
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  minifySyntax: true,
  minifyWhitespace: true, // names stay, for the stacks in a log
  external: Object.keys(package_.dependencies),
  define: { CLIPROXY_BUILD: JSON.stringify({ commit: commit(), date: new Date().toISOString() }) },
  banner: {
    // The libraries that are not modules yet ask for Node's own parts by require().
    js: "import { createRequire as cliproxyRequire } from 'node:module'; const require = cliproxyRequire(import.meta.url);",
  },
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
});
writeFileSync(`${root}dist/LICENSES.txt`, bundledLicenses(root, Object.keys(metafile.inputs)));
for (const file of swaggerUi) {
  const path = `node_modules/swagger-ui-dist/${file}`;
  cpSync(`${root}${path}`, `${root}dist/${path}`); // below dist/ too, where the bundle's own look-up finds it
}

const tsc = [`${root}node_modules/typescript/bin/tsc`, '--project', `${root}scripts/build.tsconfig.json`];
if (spawnSync(process.execPath, tsc, { stdio: 'inherit' }).status !== 0) process.exit(1); // it has said why
keepReachable(`${root}dist/types`, 'src/server.d.ts');
