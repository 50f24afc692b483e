import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BrokenFile } from './read/broken-file.ts';
import { loadBytes } from './read/loaded.ts';

/** The folder of credential files, absolute: `~` is the home directory, empty is `auths` beside the config file. */
export function authDir(setting: string, configFile: string): string {
  const path = setting.trim();
  if (path === '') return join(dirname(resolve(configFile)), 'auths');
  return resolve(path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path);
}

/** The value of `auth-dir` in the bytes of a config file. If they are half-written, a line of its own may still have it. */
export function authDirIn(bytes: Uint8Array): string {
  const setting = settingIn(bytes);
  if (setting !== undefined) return setting;
  const lines = Buffer.from(bytes)
    .toString()
    .split(/\r?\n/)
    .filter((line) => line.startsWith('auth-dir:'));
  return lines.map((line) => settingIn(Buffer.from(line))).find(Boolean) ?? '';
}

function settingIn(bytes: Uint8Array): string | undefined {
  try {
    return loadBytes(bytes).config['auth-dir'];
  } catch (error) {
    if (error instanceof BrokenFile) return undefined;
    throw error;
  }
}
