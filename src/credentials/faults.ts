import { Fault } from '../platform/fault.ts';

/** What a request about a file of no such name gets; editing says it in its own words. */
export const fileNotFound = (): Fault =>
  new Fault('missing', 'file not found', { message: 'file not found: there is no credential file of this name' });
/** Nothing of that name can be brought back. */
export const notDeleted = (): Fault =>
  new Fault('missing', 'file not found', { message: 'file not found: no deleted file of this name is kept' });
export const authFileNotFound = (): Fault =>
  new Fault('missing', 'auth file not found', {
    message: 'auth file not found: there is no credential file of this name',
  });

export const invalidFile = (problem: string): Fault =>
  new Fault('invalid', 'invalid auth file', { message: `invalid auth file: ${problem}` });

/** The file on the disk can't be edited, whatever the edit. */
export const brokenFile = (problem: string): Fault =>
  new Fault('conflict', 'invalid auth file', { message: `invalid auth file: ${problem}; mend or replace it first` });

export const revisionMismatch = (etag: string): Fault =>
  new Fault('stale', 'revision mismatch', { message: 'revision mismatch: the file has changed, read it again', etag });

/** No file has the tag that a caller saw. */
export const nothingToMatch = (): Fault =>
  new Fault('stale', 'revision mismatch', { message: 'revision mismatch: there is no such file any more' });

export const fileExists = (): Fault =>
  new Fault('conflict', 'file exists', { message: 'file exists: delete the file of this name first' });

export const sentAgain = (): Fault =>
  new Fault('conflict', 'file sent again', { message: 'file sent again: only the last good file of this name counts' });

export const fileTooLarge = (limit: number): Fault =>
  new Fault('too-large', 'file too large', { message: `file too large: the limit is ${limit} bytes` });

/**
 * `what` failed at the store: the reason stands behind it. A folder that can't be read is the same for all, and other
 * Faults stay.
 */
export function storeFault(what: string, error: unknown): unknown {
  if (!(error instanceof Fault)) return error;
  const { kind, message, cause } = error;
  if (kind === 'unavailable' && error.code === 'folder_unavailable')
    return new Fault('unavailable', 'core auth manager unavailable', {
      message: `core auth manager unavailable: ${message} (auth-dir)`,
      cause,
    });
  if (!['read_failed', 'write_failed'].includes(error.code)) return error;
  return new Fault('failed', `${what}: ${message}`, { cause });
}
