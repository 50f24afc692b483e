// Copied by `make generate` from scripts/sdk/typescript/. Do not edit.

import type { Operations } from './api/sdk.gen.ts';
import type { CliproxyError } from './errors.ts';
import { sleep } from './retries.ts';

export type FollowOptions = {
  /** How many of the lines that are there already come first; 10 unless told. */
  last?: number;
  /** Milliseconds between two questions; 1000 unless told. */
  every?: number;
  /** Ends it: the lines just stop. */
  signal?: AbortSignal;
  /** Told each time that no answer comes, once one has come; then it goes on where it was. Without it, that is thrown. */
  lost?: (error: CliproxyError) => void;
};

/**
 * The lines of the service's log as they are written; none is repeated or left out. Needs `logging-to-file`. Throws a
 * `CliproxyError` if the service refuses.
 */
export async function* followLog(
  api: Operations,
  { last = 10, every = 1000, signal, lost }: FollowOptions = {},
): AsyncGenerator<string, void, void> {
  let query: { limit?: string; cursor?: string } = { limit: `${Math.max(1, last)}` };
  let skip = last === 0;
  try {
    for (;;) {
      const { data, error } = await api.getLogs({ query, ...(signal && { signal }) });
      if (error) {
        if (error.status !== 0 || !lost || query.cursor === undefined || signal?.aborted) throw error;
        lost(error);
        await sleep(every, signal);
        continue;
      }
      const { lines, 'next-cursor': cursor } = data;
      if (!skip) yield* lines;
      await sleep(every, signal); // even after lines: while the log grows, each question would find some
      query = { cursor };
      skip = false;
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
