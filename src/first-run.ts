import { randomBytes } from 'node:crypto';
import { readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashSecret } from './access/index.ts';
import { authDir, authDirIn } from './config/index.ts';
import type { Log } from './platform/log.ts';
import { openFileStore } from './stores/index.ts';
import { applyEdits, parseYaml } from './yaml/index.ts';

/** A key that is easy to select, and hard to guess (192 bits). */
const newKey = (prefix: string): string => `${prefix}${randomBytes(24).toString('base64url')}`;

export type FirstKeys = { managementKey: string; clientKey: string };

/** The example with these keys, for a file at `path`: the management key is stored as a hash only. */
async function filledIn(example: URL, path: string, { managementKey, clientKey }: FirstKeys): Promise<string> {
  const schema = relative(dirname(path), fileURLToPath(new URL('generated/config.schema.json', example)));
  const made = applyEdits(parseYaml(await readFile(example, 'utf8')), [
    { op: 'set', at: ['remote-management', 'secret-key'], value: await hashSecret(managementKey) },
    { op: 'insert', at: ['api-keys', 0], value: clientKey },
  ]);
  return made.text.replace('$schema=./generated/config.schema.json', `$schema=${schema}`); // for editors
}

const freshKeys = (): FirstKeys => ({ managementKey: newKey('mk-'), clientKey: newKey('sk-') });

/**
 * Makes a config file out of the example, with fresh keys.
 * Resolves to `undefined`, and leaves everything alone, if there is a file already.
 */
export async function createConfigFile(path: string, example: URL): Promise<FirstKeys | undefined> {
  const keys = freshKeys();
  const text = await filledIn(example, path, keys);
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600, flush: true });
    return keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    await rm(path, { force: true }); // half a file would be in the way of the next start
    throw error;
  }
}

/** A file that says nothing has no more. */
const maxSilent = 256 * 1024;

const isActive = (line: string): boolean => !/^\s*(?:#|$)/.test(line);

const saysNothing = (bytes: Uint8Array): boolean =>
  bytes.length <= maxSilent && !Buffer.from(bytes).toString().replace('\ufeff', '').split(/\r?\n/).some(isActive);

/**
 * Fills a config file that is there but says nothing, with fresh keys: an empty one (people `touch` it before they mount it)
 * becomes the example, one of comments alone gets the example's active lines behind them. Resolves to `undefined`, and leaves
 * everything alone, if it says something, or did before a write that was interrupted. Rejects with a Fault.
 */
export async function fillConfigFile(path: string, example: URL, log: Log): Promise<FirstKeys | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > maxSilent || !saysNothing(await readFile(path))) return undefined;
  if (await hasRecoveryCopy(path)) return undefined;
  const store = await openFileStore(path, {
    kind: 'config',
    log,
    recovery: { name: 'auth-dir', path: (held) => authDir(authDirIn(held), path) },
  });
  return store.exclusive(async () => {
    const { bytes, version } = await store.read();
    if (!saysNothing(bytes)) return undefined;
    const keys = freshKeys();
    const filled = await filledIn(example, path, keys);
    const text =
      bytes.length === 0 ? filled : behind(Buffer.from(bytes).toString(), filled.split('\n').filter(isActive));
    const { version: filledAs, overtaken } = await store.write(Buffer.from(text), version);
    if (!overtaken) return keys;
    await store.write(overtaken, filledAs); // somebody has just begun to write
    return undefined;
  });
}

/** Whether a write was interrupted: then the file has said something, and its owner decides. */
async function hasRecoveryCopy(path: string): Promise<boolean> {
  const target = await realpath(path);
  const beginnings = { [dirname(target)]: `.${basename(target)}.recovery`, [authDir('', path)]: '.config-' };
  for (const [folder, beginning] of Object.entries(beginnings)) {
    const names = await readdir(folder).catch(() => []);
    if (names.some((name) => name.startsWith(beginning) && name.includes('.recovery'))) return true;
  }
  return false;
}

const behind = (comments: string, lines: readonly string[]): string =>
  `${comments}${comments.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`;
