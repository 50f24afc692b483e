import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { loosened } from '../src/contract/loosened.ts';

const written = fileURLToPath(new URL('sdk/typescript', import.meta.url));

/**
 * What the generator's own runtime says, and what it says here instead: that the error of a result is told by its status, and
 * that a stream of events which is refused throws an error of the same kind. One that is not there stops the generation.
 */
const amendments = {
  'client/types.gen.ts': [
    ['import type { Auth } from', "import type { Refusal } from '../../errors.ts';\n$&"],
    ['error: TError extends Record<string, unknown> ? TError[keyof TError] : TError;', 'error: Refusal<TError>;'],
  ],
  'core/serverSentEvents.gen.ts': [
    ['import type { Config } from', "import { refusalOf } from '../../errors.ts';\n$&"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it stands so in the runtime
    ['throw new Error(`SSE failed: ${response.status} ${response.statusText}`)', 'throw await refusalOf(response)'],
  ],
} as const;

/**
 * Makes a TypeScript client of the bundled contract at `document` in `folder`, whatever was there before: what is written by
 * hand in `sdk/typescript`, on top of a method for each operation, named by its operationId.
 */
export async function generateSdk(document: string, folder: string, header: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(written, folder, { recursive: true });
  for (const file of globSync('{src,test,examples}/*', { cwd: folder }))
    edit(
      `${folder}/${file}`,
      (text) => `// Copied by \`make generate\` from scripts/sdk/typescript/. Do not edit.\n\n${text}`,
    );
  writeFileSync(`${folder}/package.json`, packageJson(document));
  const made = await createClient({
    input: loosened(JSON.parse(readFileSync(document, 'utf8'))),
    interactive: false,
    logs: { level: 'silent', file: false },
    output: { path: `${folder}/src/api`, header: header.trimEnd(), module: { extension: '.ts' } },
    plugins: [
      { name: '@hey-api/client-fetch', includeInEntry: true },
      '@hey-api/typescript',
      {
        name: '@hey-api/sdk',
        operations: {
          strategy: 'single',
          containerName: 'Operations',
          methodName: { casing: 'preserve' },
        },
      },
    ],
  });
  if (made.length === 0) throw new Error('the client could not be generated'); // it reports a failure by nothing else
  for (const [file, replacements] of Object.entries(amendments))
    for (const [present, next] of replacements)
      edit(`${folder}/src/api/${file}`, (text) => {
        if (!text.includes(present)) throw new Error(`${file} no longer has: ${present}`);
        return text.replace(present, next);
      });
  // The generator's own runtime is written for laxer compilers than ours, and maybe its users'. Its types count all the same.
  for (const file of globSync('src/api/{client,core}/*.ts', { cwd: folder }))
    edit(`${folder}/${file}`, (text) => `// @ts-nocheck\n${text}`);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** The package's description; its version is the contract's. */
function packageJson(document: string): string {
  const { info } = JSON.parse(readFileSync(document, 'utf8')) as { info: { version: string } };
  const description = {
    name: '@cliproxy/sdk',
    version: info.version,
    description: 'A client of cliproxy’s Management API, for Node and browsers.',
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist', 'examples'],
    engines: { node: '>=20' },
    scripts: { prepack: 'tsc --project .', test: 'node --test test/*.test.mjs' },
    devDependencies: { typescript: '^5.9.0' },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
