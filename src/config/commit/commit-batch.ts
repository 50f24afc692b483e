import { Fault } from '../../platform/fault.ts';
import { maxDocumentBytes } from '../../platform/regular-file.ts';
import type { Outcome } from '../config.ts';
import type { ConfigValue } from '../config-value.ts';
import { editsNotSaved, fileInvalid, refused } from '../faults.ts';
import type { Loaded } from '../read/loaded.ts';
import type { PreparedParts } from '../reloadable.ts';
import { applyBatch, type BatchedEdits } from './batch.ts';
import { type Disk, untilNotOvertaken } from './disk.ts';
import type { InForce } from './in-force.ts';
import type { MakeStorable } from './storable.ts';

/** Throws a Fault if the file would become larger than what is read again. */
function checkSize({ bytes: { length: size } }: Loaded): void {
  const message = `the config file would have ${size} bytes, and one of more than ${maxDocumentBytes} is not read`;
  if (size > maxDocumentBytes) throw new Fault('unprocessable', 'too large', { message });
}

/** Edits whose author waits for the outcome. */
export type PendingEdits = BatchedEdits & { resolve(outcome: Outcome): void };

/** Tells those authors what failed their edits who don't know their outcome yet. */
export const rejectAll = (batch: readonly PendingEdits[]) => (error: unknown) => {
  for (const { reject } of batch) reject(editsNotSaved(error));
};

export type Committing = {
  disk: Disk;
  inForce: InForce;
  /** Makes the running parts ready for a config; rejects if one refuses it. */
  prepare(next: ConfigValue): Promise<PreparedParts>;
  makeStorable: MakeStorable;
};

/**
 * Commits edits that waited together: one write, each with its own outcome. What it returns rejects with what fails all
 * that have none yet.
 */
export function batchCommit({ disk, inForce, prepare, makeStorable }: Committing) {
  return function commitBatch(batch: readonly PendingEdits[]): Promise<void> {
    let pending = [...batch]; // what was rejected once isn't tried again
    return untilNotOvertaken(async () => {
      const base = await disk.read();
      if (!base.loaded) {
        disk.follow(base);
        inForce.keep(base.trouble);
        throw fileInvalid(base.trouble);
      }
      const { next: edited, accepted } = applyBatch(base.loaded, pending);
      pending = [...accepted.keys()];
      if (pending.length === 0) return;
      const { loaded: next } = await makeStorable(edited);

      let parts: PreparedParts;
      try {
        checkSize(next);
        parts = await prepare(next.config);
      } catch (error) {
        if (pending.length === 1) throw refused(error);
        for (const one of pending) await commitBatch([one]).catch(rejectAll([one])); // finds those that the part refuses
        return;
      }
      const isUnchanged = Buffer.compare(next.bytes, base.loaded.bytes) === 0;
      const version = isUnchanged ? base.version : await disk.write(next, base.version);
      disk.follow({ version, loaded: next });
      inForce.put(next, parts);
      for (const [{ resolve, condition }, tag] of accepted)
        resolve({ etag: condition.resource.length === 0 ? inForce.etagOf([]) : tag, notes: parts.notes });
    });
  };
}
