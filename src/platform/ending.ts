import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';

/** A part of the service and how it is ended. */
export type EndingPart = { name: string; end(): Promise<void> | undefined };

/** Milliseconds that a part gets in any case, however long those before it took. */
const least = 1000;

/**
 * Ends parts one after the other, all of them within `patience` milliseconds. One that fails or takes longer is named in the
 * log, and left behind. Resolves to whether all have ended.
 */
export async function endInTurn(parts: readonly EndingPart[], patience: number, log: Log): Promise<boolean> {
  const deadline = performance.now() + patience;
  let allEnded = true;
  for (const { name, end } of parts) {
    const patient = new AbortController();
    const time = Math.max(deadline - performance.now(), Math.min(least, patience));
    const late = sleep(time, 'late', { signal: patient.signal });
    try {
      if ((await Promise.race([end(), late])) === 'late') {
        allEnded = false;
        log.error('a part of the service did not end in time and was left behind', { part: name });
      }
    } catch (error) {
      allEnded = false;
      log.error('a part of the service failed to end', { part: name }, error);
    }
    patient.abort();
    await late.catch(() => {});
  }
  return allEnded;
}
