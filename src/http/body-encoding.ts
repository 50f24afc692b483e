import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { decoderMaker, encodingsOf } from '../platform/encodings.ts';

/** What decodes a request's body: nothing if it comes as it is, `unknown` if it can't be decoded here, or was encoded more than once. */
export function decoderOf({ headers }: IncomingMessage): Transform | undefined | 'unknown' {
  const [encoding, ...more] = encodingsOf(headers['content-encoding']);
  if (encoding === undefined) return undefined;
  return (more.length === 0 && decoderMaker(encoding)?.()) || 'unknown';
}
