/** Makes `dist/`: the service as one bundle (Node strips no types below node_modules), and type declarations beside it. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import package_ from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return 'unknown'; // built from an archive
  }
}

rmSync(`${root}dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { start: 'src/start.ts', server: 'src/server.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true, // what isn't needed at once is loaded when it is
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  minifySyntax: true,
  minifyWhitespace: true,
  external: Object.keys(package_.dependencies), // native, or read as files
  define: { CLIPROXY_BUILD: JSON.stringify({ commit: commit(), date: new Date().toISOString() }) },
  banner: {
    // The libraries that are not modules yet ask for Node's own parts by require().
    js: "import { createRequire as cliproxyRequire } from 'node:module'; const require = cliproxyRequire(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
});
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'scripts/build.tsconfig.json'], {
  cwd: root,
  stdio: 'inherit',
});
