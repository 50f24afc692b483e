import { isErrno } from '../platform/durable-file.ts';
import { Fault } from '../platform/fault.ts';
import type { LockError } from '../platform/file-lock.ts';

// Messages go to clients: they name no path. The cause, for the log, does.

export const missing = (cause: unknown): Fault =>
  new Fault('missing', 'not_found', { message: 'config file not found', cause });

export const stale = (): Fault => new Fault('stale', 'stale', { message: 'the config file has changed meanwhile' });

/** What is wrong with the file, for who wants to read it. Errors that aren't the system's stay as they are. */
export function readFault(error: unknown): unknown {
  if (error instanceof Fault || !isSystemError(error)) return error;
  if (isErrno(error, 'ENOENT', 'ENOTDIR')) return missing(error);
  return new Fault('failed', 'read_failed', {
    message: sayings[error.code] ?? `the config file can't be read (${error.code})`,
    cause: error,
  });
}

/** The same for who wants to write it. */
export function writeFault(error: unknown): unknown {
  if (error instanceof Fault || !isSystemError(error)) return error;
  const message = writeSayings[error.code] ?? sayings[error.code] ?? `the config file can't be written (${error.code})`;
  return new Fault('failed', 'write_failed', { message, cause: error });
}

/** A half-written file and no way to mend it. */
export const mendFault = (error: unknown): unknown =>
  isSystemError(error)
    ? new Fault('failed', 'write_failed', {
        message: `what an interrupted write left can't be mended (${error.code})`,
        cause: error,
      })
    : error;

/** What can be opened, but is no file. Opening a socket is ENXIO by itself. */
export const notAFile = (path: string, code: 'EISDIR' | 'ENXIO'): Error =>
  Object.assign(new Error(`${code}: not a file, '${path}'`), { code });

export const noPlaceForCopy = (cause: unknown): Fault =>
  new Fault('failed', 'write_failed', {
    message:
      "the config file can't be replaced, only overwritten, and there is no place for the recovery copy that this needs: let this process write to the file's folder or to auth-dir",
    cause,
  });

export const lockFault = (cause: LockError): Fault =>
  new Fault('failed', 'write_failed', {
    message:
      cause.reason === 'busy'
        ? 'another process keeps the config file locked'
        : "the lock file of the config file can't be opened any more",
    cause,
  });

const sayings: Partial<Record<string, string>> = {
  EISDIR:
    'the config file is a directory (containers make one where a mounted file is missing on the host): put the file there and mount it again',
  ENXIO: 'the config file is neither a file nor a link to one',
  EACCES:
    'the config file may not be read by the user of this process: check the modes of the file and of the folders above it',
  ELOOP: 'the config file is a symbolic link that leads in a circle',
};

const readOnly = (code: string): string =>
  `the config file is read-only for this process (${code}): make it writable to change settings through the API`;

const writeSayings: Partial<Record<string, string>> = {
  ENOENT: 'the folder of the config file does not exist',
  EACCES: readOnly('EACCES'),
  EPERM: readOnly('EPERM'),
  EROFS: readOnly('EROFS'),
  ENOSPC: 'no space is left on the disk (ENOSPC): make room and try again',
  EDQUOT: 'the disk quota is used up (EDQUOT): make room and try again',
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
