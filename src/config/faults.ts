import { detailedFault, Fault } from '../platform/fault.ts';
import { YamlEditError } from '../yaml/index.ts';
import type { Trouble } from './index.ts';
import { BrokenFile } from './loaded.ts';

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

/** For the author of an edit, when the file can't be written. */
export const saveFailed = (why: string, cause?: unknown): Fault =>
  new Fault('failed', `failed to save config: ${why}`, { cause });

/** For the author of a whole file, when it can't be written. */
export const writeFailed = (why: string, cause?: unknown): Fault =>
  new Fault('failed', 'write_failed', { message: `write_failed: ${why}`, cause });

/** A running part's refusal, for the author of the change. */
export const refused = (error: unknown): unknown =>
  error instanceof Fault ? invalidConfig(error.message, error) : error;

/** What the author of a change is told when the text can't take it. */
export function editFault(error: unknown): unknown {
  if (error instanceof BrokenFile) return error.fault;
  if (!(error instanceof YamlEditError)) return error;
  if (error.code === 'not-unicode')
    return detailedFault('invalid', 'invalid body', [
      { location: '', message: 'a text holds half of a character pair' },
    ]);
  if (error.code !== 'unproven') return invalidConfig(error.message, error);
  const code = 'failed to save config: edit could not be proven';
  return new Fault('failed', code, { message: `${code}: ${error.message}`, cause: error });
}
