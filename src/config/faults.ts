import { detailedFault, Fault } from '../platform/fault.ts';
import { YamlEditError } from '../yaml/index.ts';
import type { Trouble } from './config.ts';
import { BrokenFile } from './read/broken-file.ts';

export const revisionMismatch = (etag: string): Fault =>
  new Fault('stale', 'revision mismatch', {
    message: 'revision mismatch: the resource has changed, read it again',
    etag,
  });

export function fileInvalid(trouble: Trouble): Fault {
  const code = 'config file is invalid';
  return new Fault('conflict', code, { message: `${code}: ${trouble.message}` });
}

export const invalidConfig = (message: string, cause?: unknown): Fault =>
  new Fault('unprocessable', 'invalid_config', { message: `invalid_config: ${message}`, cause });

export const stopping = (): Fault => new Fault('unavailable', 'stopping', { message: 'the service is stopping' });

/** The Fault for whoever brought the text of a broken file. */
export function broughtBroken(broken: BrokenFile): Fault {
  const [kind, code] =
    broken.stage === 'yaml' ? (['invalid', 'invalid_yaml'] as const) : (['unprocessable', 'invalid_config'] as const);
  return new Fault(kind, code, { message: `${code}: ${broken.message}`, details: broken.details });
}

/** A running part's refusal, for the author of the edits. */
export const refused = (error: unknown): unknown =>
  error instanceof Fault ? invalidConfig(error.message, error) : error;

/** What the author of edits is told when they can't be made. */
export function editFault(error: unknown): unknown {
  if (error instanceof BrokenFile) return broughtBroken(error);
  if (!(error instanceof YamlEditError)) return error;
  if (error.code === 'not-unicode')
    return detailedFault('invalid body', [{ location: '', message: 'a string holds half of a surrogate pair' }]);
  if (error.code !== 'unproven') return invalidConfig(error.message, error);
  const code = 'failed to save config: edit could not be proven';
  return new Fault('failed', code, { message: `${code}: ${error.message}`, cause: error });
}

/** What the author of edits is told when the file can't be written. Other errors stay as they are. */
export const editsNotSaved = (error: unknown): unknown =>
  isFailure(error) ? new Fault('failed', `failed to save config: ${error.message}`, { cause: error }) : error;

/** The same for the author of a whole file. */
export const fileNotSaved = (error: unknown): unknown =>
  isFailure(error)
    ? new Fault('failed', 'write_failed', { message: `write_failed: ${error.message}`, cause: error })
    : error;

const isFailure = (error: unknown): error is Fault => error instanceof Fault && error.kind === 'failed';
