import { isErrno } from '../platform/durable-file.ts';
import { Fault } from '../platform/fault.ts';
import type { LockError } from '../platform/file-lock.ts';
import { unwantedLink } from './file-faults.ts';

// Messages go to clients: they name no path. The cause, for the log, does.

export const noSuchDocument = (cause?: unknown): Fault =>
  new Fault('missing', 'not_found', { message: 'there is no such file', cause });

export const nameTaken = (): Fault => new Fault('conflict', 'exists', { message: 'a file of this name is there' });

/** The name of a file in the trash is longer, for it says when the file was taken away. */
export const tooLongForTrash = (cause: unknown): Fault =>
  new Fault('failed', 'name_too_long', { message: 'the name of the file is too long for the trash', cause });

export const staleDocument = (): Fault => new Fault('stale', 'stale', { message: 'the file has changed meanwhile' });

export const tooLarge = (limit: number): Fault => unreadable(`the file is larger than ${limit} bytes`);

export const leadsOut = (): Fault => unreadable('the file is a symbolic link that leads out of its folder or nowhere');

export const notRegular = (): Fault => unreadable('it is neither a file nor a link to one');

const unreadable = (message: string): Fault => new Fault('failed', 'read_failed', { message });

/** What is wrong with the folder itself. */
export function folderFault(error: unknown): unknown {
  if (error instanceof Fault || !isSystemError(error)) return error;
  const message = folderSayings[error.code] ?? `the folder can't be read (${error.code})`;
  return new Fault('unavailable', 'folder_unavailable', { message, cause: error });
}

export const lockFault = (cause: LockError): Fault =>
  new Fault('unavailable', 'folder_unavailable', {
    message:
      cause.reason === 'link'
        ? unwantedLink(cause.lockName)
        : 'another process keeps the folder locked, or its lock file cannot be opened any more',
    cause,
  });

/** What is wrong with a file, for who wants to read it. Errors that aren't the system's stay as they are. */
export function readFault(error: unknown): unknown {
  if (error instanceof Fault || !isSystemError(error)) return error;
  if (isErrno(error, 'ENOENT', 'ENOTDIR')) return noSuchDocument(error);
  const message = sayings[error.code] ?? `the file can't be read (${error.code})`;
  return new Fault('failed', 'read_failed', { message, cause: error });
}

/** The same for who wants to write it or take it away. */
export function writeFault(error: unknown): unknown {
  if (error instanceof Fault || !isSystemError(error)) return error;
  const message = writeSayings[error.code] ?? sayings[error.code] ?? `the file can't be written (${error.code})`;
  return new Fault('failed', 'write_failed', { message, cause: error });
}

const folderSayings: Partial<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  EEXIST: 'what stands in the place of the folder is none',
  ENOTDIR: 'what stands in the place of the folder is none',
  EACCES: 'the folder may not be read by the user of this process: check the modes of it and of the folders above it',
};

const sayings: Partial<Record<string, string>> = {
  EACCES: 'the file may not be read by the user of this process: check its mode',
  ELOOP: 'the file is a symbolic link that leads in a circle',
  EISDIR: 'a folder stands in the place of the file',
};

const readOnly = (code: string): string => `the folder or the file is read-only for this process (${code})`;

const writeSayings: Partial<Record<string, string>> = {
  ENOENT: 'the folder does not exist any more: try again',
  EACCES: readOnly('EACCES'),
  EPERM: readOnly('EPERM'),
  EROFS: readOnly('EROFS'),
  EBUSY: 'the file is a mount of its own and can only be written where it comes from (EBUSY): mount its folder instead',
  ENOSPC: 'no space is left on the disk (ENOSPC): make room and try again',
  EDQUOT: 'the disk quota is used up (EDQUOT): make room and try again',
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
