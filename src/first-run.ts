import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashSecret } from './access/index.ts';
import { applyEdits, parseYaml } from './yaml/index.ts';

/** A key that is easy to select, and hard to guess (192 bits). */
const newKey = (prefix: string): string => `${prefix}${randomBytes(24).toString('base64url')}`;

export type FirstKeys = { managementKey: string; clientKey: string };

/**
 * Makes a config file out of the example, with fresh keys: the management key is stored as a hash only.
 * Resolves to `undefined`, and leaves everything alone, if there is a file already.
 */
export async function createConfigFile(path: string, example: URL): Promise<FirstKeys | undefined> {
  const schema = relative(dirname(path), fileURLToPath(new URL('generated/config.schema.json', example)));
  const keys = { managementKey: newKey('mk-'), clientKey: newKey('sk-') };
  const made = applyEdits(parseYaml(await readFile(example, 'utf8')), [
    { op: 'set', at: ['remote-management', 'secret-key'], value: await hashSecret(keys.managementKey) },
    { op: 'insert', at: ['api-keys', 0], value: keys.clientKey },
  ]);
  const text = made.text.replace('$schema=./generated/config.schema.json', `$schema=${schema}`); // for editors
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600, flush: true });
    return keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    await rm(path, { force: true }); // half a file would be in the way of the next start
    throw error;
  }
}
