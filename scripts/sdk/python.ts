import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownPython } from '../own-python.ts';
import { type Document, rendering } from './rendering.ts';

const written = fileURLToPath(new URL('python', import.meta.url));
const requirements = new URL('python/requirements.txt', import.meta.url);

/** A Python of our own, with what the generator and the SDK need; or why there is none. */
export type SdkPython = { python: string; env: NodeJS.ProcessEnv } | { missing: string };

/** Finds the Python of our own that makes and tries the SDK, or makes it. */
export function sdkPython(): SdkPython {
  const own = ownPython(requirements);
  if ('missing' in own) return { missing: `no Python: ${own.missing}` };
  const { bin } = own;
  const env = {
    ...process.env,
    PATH: [bin, process.env['PATH']].join(delimiter),
    PYTHONDONTWRITEBYTECODE: '1',
    RUFF_NO_CACHE: 'true',
  };
  return { python: join(bin, 'python'), env };
}

/** Without 304, which has no body: because of it, the generator would have a method return anything. */
function withoutNotModified(document: Document): Document {
  for (const item of Object.values(document.paths))
    for (const { responses } of Object.values(item)) delete responses?.['304'];
  return document;
}

/**
 * Makes a Python client of the contract in `folder`, whatever was there before: what is written by hand, in the generator's
 * package. Throws if the generator leaves anything out.
 */
export function generatePython(
  document: Document,
  folder: string,
  { env }: Extract<SdkPython, { python: string }>,
): void {
  rmSync(folder, { recursive: true, force: true });
  const work = mkdtempSync(join(tmpdir(), 'cliproxy-python-'));
  const rendered = join(work, 'openapi.json');
  writeFileSync(rendered, JSON.stringify(withoutNotModified(rendering(document))));
  for (const file of globSync('{README.md,pyproject.toml,cliproxy_sdk/py.typed,{cliproxy_sdk,examples,tests}/*.py}', {
    cwd: written,
  }))
    cpSync(join(written, file), join(folder, file));
  const input = ['--path', rendered, '--config', join(written, 'generator.yaml')];
  const output = ['--meta', 'none', '--overwrite', '--fail-on-warning', '--output-path', join(work, 'cliproxy_sdk')];
  execFileSync('openapi-python-client', ['generate', ...input, ...output], {
    cwd: work,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  cpSync(join(work, 'cliproxy_sdk'), join(folder, 'cliproxy_sdk'), { recursive: true, force: true });
  rmSync(work, { recursive: true });
  for (const file of globSync('{cliproxy_sdk,examples,tests}/*.py', { cwd: written }))
    writeFileSync(
      join(folder, file),
      `# Copied by make sdks from scripts/sdk/python. Do not edit.\n\n${readFileSync(join(written, file), 'utf8')}`,
    );
  const project = join(folder, 'pyproject.toml');
  const text = readFileSync(project, 'utf8');
  writeFileSync(project, text.replace('version = "0.0.0"', `version = "${document.info.version}"`));
}
