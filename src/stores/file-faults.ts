import { isErrno } from '../platform/durable-file.ts';
import { Fault } from '../platform/fault.ts';
import { UnwantedLink } from '../platform/file-links.ts';
import type { LockError } from '../platform/file-lock.ts';
import { FileTooLarge } from '../platform/regular-file.ts';

/** The Faults of a file store. Messages go to clients: they name no path. The cause, for the log, does. */
export type FileFaults = {
  missing(cause: unknown): Fault;
  stale(): Fault;
  /** For whoever reads the file. Errors that aren't the system's stay as they are. */
  reading(error: unknown): unknown;
  /** For whoever writes it. */
  writing(error: unknown): unknown;
  /** A half-written file that can't be repaired. */
  repairing(error: unknown): unknown;
  noPlaceForCopy(cause: unknown): Fault;
  locking(cause: LockError): Fault;
};

/** `file` is what the file is called, such as "config file"; `recoveryFolder` the same for the second place for copies, if any. */
export function fileFaults(file: string, recoveryFolder: string | undefined): FileFaults {
  const failed = (code: 'read_failed' | 'write_failed', message: string, cause: unknown): Fault =>
    new Fault('failed', code, { message, cause });
  const missing: FileFaults['missing'] = (cause) =>
    new Fault('missing', 'not_found', { message: `${file} not found`, cause });

  const tooLarge = ({ size, limit }: FileTooLarge): string =>
    `the ${file} has ${size} bytes, and one of more than ${limit} is not read: make it smaller`;
  const readOnly = (code: string): string =>
    `the ${file} is read-only for this process (${code}): make it writable to change it through the API`;
  const eitherWay: Partial<Record<string, string>> = {
    EISDIR: `the ${file} is a directory (containers make one where a mounted file is missing on the host): put the file there and mount it again`,
    ENXIO: `the ${file} is neither a file nor a link to one`,
    EACCES: `the ${file} may not be read by the user of this process: check the modes of the file and of the folders above it`,
    ELOOP: `the ${file} is a symbolic link that leads in a circle`,
  };
  const onWriting: Partial<Record<string, string>> = {
    ...eitherWay,
    ENOENT: `the folder of the ${file} does not exist`,
    EACCES: readOnly('EACCES'),
    EPERM: readOnly('EPERM'),
    EROFS: readOnly('EROFS'),
    ENOSPC: 'no space is left on the disk (ENOSPC): make room and try again',
    EDQUOT: 'the disk quota is used up (EDQUOT): make room and try again',
  };

  const onLocking = ({ reason, lockName }: LockError): string =>
    ({
      busy: `another process keeps the ${file} locked`,
      unavailable: `the lock file of the ${file} can't be opened any more`,
      link: unwantedLink(lockName),
    })[reason];

  return {
    missing,
    stale: () => new Fault('stale', 'stale', { message: `the ${file} has changed meanwhile` }),
    reading(error) {
      if (error instanceof FileTooLarge) return failed('read_failed', tooLarge(error), error);
      if (!isSystemError(error)) return error;
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) return missing(error);
      return failed('read_failed', eitherWay[error.code] ?? `the ${file} can't be read (${error.code})`, error);
    },
    writing(error) {
      if (error instanceof UnwantedLink) return failed('write_failed', unwantedLink(error.linkName), error);
      if (error instanceof FileTooLarge) return failed('write_failed', tooLarge(error), error);
      if (!isSystemError(error)) return error;
      return failed('write_failed', onWriting[error.code] ?? `the ${file} can't be written (${error.code})`, error);
    },
    repairing(error) {
      if (error instanceof UnwantedLink) return failed('write_failed', unwantedLink(error.linkName), error);
      if (!isSystemError(error)) return error;
      return failed('write_failed', `what an interrupted write left can't be repaired (${error.code})`, error);
    },
    noPlaceForCopy: (cause) =>
      failed(
        'write_failed',
        `the ${file} can't be replaced, only overwritten, and there is no place for the recovery copy that this needs: let this process write to the file's folder${recoveryFolder === undefined ? '' : ` or to ${recoveryFolder}`}`,
        cause,
      ),
    locking: (cause) => failed('write_failed', onLocking(cause), cause),
  };
}

/** What to do about a link in the place of a file of ours. */
export const unwantedLink = (name: string): string =>
  `a symbolic link stands in the place of this service's own file ${name}, and is not followed: remove it`;

/** A Fault has a code too: it is not the system's. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && !(error instanceof Fault) && typeof (error as NodeJS.ErrnoException).code === 'string';
