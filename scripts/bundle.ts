/** The service as a bundle: Node strips no types below node_modules, and one file loads faster than hundreds. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A text that JSON.parse reads, in place of a literal: it is read several times as fast, and needs no compiled code. */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const value = JSON.parse(readFileSync(path, 'utf8'));
      const wanted = path.endsWith('/mime-db/db.json') ? commonTypes(value) : value;
      return { contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(wanted))});` };
    });
  },
};

/**
 * The media types that are no vendor's and have an ending or a charset: 350 of 2,500. Koa makes tables of all of them at each
 * start, which took a twentieth of it, and looks up no more than `html`, `json`, `text` and `bin`. A type that is named whole
 * needs no table.
 */
const commonTypes = (types: Record<string, { extensions?: string[]; charset?: string }>): object =>
  Object.fromEntries(
    Object.entries(types).filter(
      ([type, { extensions, charset }]) => !/\/(?:vnd|prs|x)[.-]/.test(type) && (extensions ?? charset),
    ),
  );

/**
 * What libraries load and this service never calls: the documents come parsed and are linted where they are made, mocks and
 * traces are not made at all, and koa-body reads nothing but forms.
 */
const unused = [
  '@apidevtools/json-schema-ref-parser',
  'openapi-schema-validator',
  'mock-json-schema',
  '@opentelemetry/api',
  './client-h2.js', // undici's, with Node's HTTP/2: providers are asked over HTTP/1.1
  'co-body', // reads all bodies but forms, with tables of every encoding that there ever was
];
const leftOut: Plugin = {
  name: 'left-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path }) => (unused.includes(path) ? { path, namespace: 'left-out' } : undefined));
    onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({
      contents: `
        const leftOut = () => { throw new Error('${path} is not in this bundle'); };
        module.exports = { parse: leftOut, resolve: leftOut, dereference: leftOut };`,
    }));
  },
};

/**
 * Node's own parts, member by member. An import reads all of their members, and some load what nobody here wants: those of
 * `node:http` load Node's own undici and HTTP/2, a tenth of a start.
 */
const ownParts: Plugin = {
  name: 'own-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z0-9_:/]+$/ }, ({ path: asked, kind }) => {
      if (!isBuiltin(asked)) return undefined;
      const path = asked.replace(/^(?!node:)/, 'node:');
      if (kind !== 'import-statement') return { path, external: true };
      return { path, namespace: 'own-parts', sideEffects: false };
    });
    onLoad({ filter: /./, namespace: 'own-parts' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default' && name !== 'module.exports');
      const members = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => part.${name})();`);
      return { contents: [`const part = require('${path}'); export default part;`, ...members].join('\n') };
    });
  },
};

/** The files of the bundle, for a folder that stands where `dist/` does in the package; nothing is written. `made` is what it says of itself. */
export async function bundle(
  outdir: string,
  made: { commit: string; date: string },
): Promise<{ files: OutputFile[]; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      start: 'src/start.ts',
      server: 'src/server.ts',
      'usage-worker': 'src/usage/sqlite/worker.ts', // a thread begins with a file of its own
    },
    outdir,
    bundle: true,
    splitting: true, // what isn't needed at once is loaded when it is
    format: 'esm',
    platform: 'node',
    target: 'node22.21',
    minifySyntax: true,
    minifyWhitespace: true, // names stay, for the stacks in a log
    external: ['@node-rs/bcrypt'], // native
    alias: {
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js', // its other build hides its imports from bundlers
      'mime-types': `${root}node_modules/mime-types`, // Koa comes with two, and each makes tables of 2,500 types
    },
    define: { CLIPROXY_BUILD: JSON.stringify(JSON.stringify(made)) },
    banner: {
      // The libraries that are not modules yet ask for Node's own parts by require().
      js: "import { createRequire as cliproxyRequire } from 'node:module'; const require = cliproxyRequire(import.meta.url);",
    },
    plugins: [jsonAsText, leftOut, ownParts],
    legalComments: 'none', // LICENSES.txt has them; a text of ASCII alone is read faster
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  return { files: outputFiles, metafile };
}
