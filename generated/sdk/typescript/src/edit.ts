// Copied by `make generate` from scripts/sdk/typescript/. Do not edit.

import type { CliproxyError } from './errors.ts';

/** Options of a change that is made only if the resource is still what was read. */
export type Condition = { headers: { 'If-Match': string } };

type Result = { data: unknown; error: CliproxyError | undefined; response?: Response };
type Data<Read> = Extract<Read, { error: undefined }> extends { data: infer Value } ? Value : never;

/** The condition that what `result` has read is still as it was. Throws if the answer had no ETag. */
export function ifMatch({ response }: { response?: Response }): Condition {
  const etag = response?.headers.get('ETag');
  if (!etag) throw new TypeError('this answer has no ETag: a change can not depend on it');
  return { headers: { 'If-Match': etag } };
}

/**
 * Reads, and writes what `write` makes of it, so that no change of somebody else's is lost: if there was one in between, both
 * are done again, `tries` times in all. Resolves to the last answer: of the write, or of a read that failed.
 */
export async function edit<Read extends Result, Written extends Result>(
  read: () => Promise<Read>,
  write: (data: Data<Read>, condition: Condition) => Promise<Written>,
  tries = 5,
): Promise<Extract<Read, { data: undefined }> | Written> {
  for (let left = tries; ; left--) {
    const found = await read();
    if (found.error) return found as Extract<Read, { data: undefined }>;
    const written = await write(found.data as Data<Read>, ifMatch(found));
    if (written.error?.status !== 412 || left <= 1) return written;
  }
}
