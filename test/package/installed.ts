import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import package_ from '../../package.json' with { type: 'json' };
import { type Outcome, run } from '../commands/command.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The commit that the package says it was built from. */
export const commit = 'c0ffee123456';

// The Node that runs the tests is the one that runs npm and the package.
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
  CLIPROXY_COMMIT: commit,
};

/** What the image's build stage copies: all that the package is built from. */
export async function copiedByImage(): Promise<string[]> {
  const [, build = ''] = (await readFile(join(root, 'Dockerfile'), 'utf8')).split(/^FROM .*/m);
  return [...build.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, sources]) => sources!.split(' '));
}

/**
 * Packs the tree as it is in a folder of its own and installs the tarball in an empty one, both as the Dockerfile does.
 * Resolves to that folder, or to `undefined` if the registry can't be reached.
 */
export async function install(work: string): Promise<string | undefined> {
  const source = join(work, 'source');
  for (const name of await copiedByImage()) await cp(join(root, name), join(source, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(source, 'node_modules'));
  await npm(source, 'pack', '--pack-destination', work);
  const folder = join(work, 'empty');
  await mkdir(folder);
  const tarball = join(work, `${package_.name}-${package_.version}.tgz`);
  try {
    await npm(work, 'install', '--prefix', folder, '--prefer-offline', '--fetch-retries=0', '--no-audit', tarball);
  } catch (error) {
    const { stderr } = error as { stderr: string };
    if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(stderr))
      return undefined;
    throw error;
  }
  return folder;
}

const npm = (cwd: string, ...args: string[]) => promisify(execFile)('npm', args, { cwd, env });

/** Runs a command in a folder to its end. */
export const runIn = (cwd: string, command: string, args: readonly string[], input = ''): Promise<Outcome> =>
  run(command, args, { cwd, env, input });

/** Starts a command that serves, in a folder; resolves to what it printed until it says where it listens. Ends with the test. */
export async function serve(t: TestContext, cwd: string, command: string, args: readonly string[]) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let output = '';
  for await (const line of createInterface(child.stdout)) {
    output += `${line}\n`;
    const [, url] = /^listening on (\S+)$/.exec(line) ?? [];
    if (url) return { child, output, url, ended };
  }
  throw new Error(`it ended before it listened: ${output}`);
}
