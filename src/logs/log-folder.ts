import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { isErrno } from '../platform/durable-file.ts';
import { Fault } from '../platform/fault.ts';
import { activeName } from './names.ts';

/**
 * The log directory, absolute. `~` is the home directory; a relative path counts from WRITABLE_PATH where that is set, else
 * from the config file's folder; empty is `logs` there.
 */
export function logFolder(setting: string, configFile: string, writablePath: string | undefined): string {
  const path = setting.trim() || 'logs';
  if (path === '~' || path.startsWith('~/')) return resolve(join(homedir(), path.slice(1)));
  return resolve(writablePath?.trim() || dirname(resolve(configFile)), path);
}

/** Rejects with Fault `unprocessable` if the log can't be written there. Makes nothing. */
export async function checkFolder(folder: string): Promise<void> {
  try {
    const file = join(folder, activeName);
    const found = await stat(file).catch(unlessMissing);
    if (found && !found.isFile()) throw refusal(`${activeName} in the log directory is not a file`);
    if (found) return await access(file, constants.W_OK);
    await access(await existing(folder), constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw refusal(`the log directory can not be written to: ${reasonOf(error)}`, error);
  }
}

/** A failure to read or write there, told by the system's reason and without the path. */
export const failed = (code: string, error: unknown): Fault =>
  new Fault('failed', code, { message: `${code}: ${reasonOf(error)}`, cause: error });

function reasonOf(error: unknown): string {
  const { errno } = error as NodeJS.ErrnoException;
  return errno === undefined ? 'the log says why' : getSystemErrorMessage(errno);
}

const refusal = (problem: string, cause?: unknown): Fault =>
  new Fault('unprocessable', 'invalid_config', { message: `log-dir: ${problem}`, cause });

function unlessMissing(error: unknown): undefined {
  if (!isErrno(error, 'ENOENT', 'ENOTDIR')) throw error;
  return undefined;
}

/** The folder, or the nearest one above it that exists. */
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(unlessMissing);
  if (!found) return existing(dirname(folder));
  if (!found.isDirectory()) throw refusal('it is not a directory');
  return folder;
}
