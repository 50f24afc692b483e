import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goEnvironment } from '../go-environment.ts';
import { goRendering } from './go-rendering.ts';
import type { Document } from './rendering.ts';

const written = fileURLToPath(new URL('go', import.meta.url));

/** Why there is no Go SDK to be made or tried here, or `false`. */
export const withoutGo: string | false = whyWithout();

function whyWithout(): string | false {
  const go = (args: string[], cwd: string) => spawnSync('go', args, { cwd, env: goEnvironment }).status === 0;
  if (!go(['version'], written)) return 'no Go: go is not on the PATH';
  const isThere = [written, join(written, 'generator')].every((module) => go(['mod', 'download'], module));
  return isThere ? false : "no Go: its modules can't be downloaded";
}

/** Makes a Go client of the contract in `folder`, whatever was there before: what is written by hand, and the generator's file. */
export function generateGo(document: Document, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of globSync('{*.go,go.mod,go.sum,README.md,examples/*/*}', { cwd: written }))
    cpSync(join(written, file), join(folder, file));
  for (const file of globSync('**/*.go', { cwd: folder }).map((name) => join(folder, name)))
    writeFileSync(file, `// Copied by make sdks from scripts/sdk/go. DO NOT EDIT.\n\n${readFileSync(file, 'utf8')}`);
  const work = mkdtempSync(join(tmpdir(), 'cliproxy-go-'));
  const rendered = join(work, 'openapi.json');
  writeFileSync(rendered, JSON.stringify(goRendering(document)));
  const options = ['-config', 'oapi-codegen.yaml', '-o', join(folder, 'client.gen.go'), rendered];
  execFileSync('go', ['tool', 'oapi-codegen', ...options], {
    cwd: join(written, 'generator'),
    env: goEnvironment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  rmSync(work, { recursive: true });
}
