import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadBytes } from './loaded.ts';

/** The folder of credential files, absolute: `~` is the home directory, empty is `auths` beside the config file. */
export function authDir(setting: string, configFile: string): string {
  const path = setting.trim();
  if (path === '') return join(dirname(resolve(configFile)), 'auths');
  return resolve(path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path);
}

/** The same out of a file's bytes. A file that is only half there may still show it in a line of its own. */
export function authDirIn(bytes: Uint8Array, configFile: string): string {
  try {
    return authDir(loadBytes(bytes).config['auth-dir'], configFile);
  } catch {
    const line = /^auth-dir:[ \t]*(["']?)([^\r\n#"']+?)\1[ \t]*(?:#.*)?\r?$/m.exec(Buffer.from(bytes).toString());
    return authDir(line?.[2] ?? '', configFile);
  }
}
