import { etagOf, namesEtag } from '../../platform/etag.ts';
import { unlessMissing } from '../../platform/fault.ts';
import { type Json, sameValue } from '../../platform/json.ts';
import type { DocumentStore } from '../../stores/index.ts';
import type { Outcome } from '../config.ts';
import type { ConfigValue } from '../config-value.ts';
import { broughtBroken, invalidConfig, refused, revisionMismatch } from '../faults.ts';
import { BrokenFile } from '../read/broken-file.ts';
import { type Loaded, loadBytes } from '../read/loaded.ts';
import type { Committing } from './commit-batch.ts';
import { untilNotOvertaken } from './disk.ts';

/** Commits a whole file that somebody brings, in place of whatever is there. */
export function fileCommit({ disk, inForce, prepare, makeStorable }: Committing, store: DocumentStore) {
  return async (bytes: Uint8Array, ifMatch?: string): Promise<Outcome & { changed: string[] }> => {
    const { loaded, objection } = await makeStorable(loadBrought(bytes));
    if (objection) throw invalidConfig(objection);
    return untilNotOvertaken(async () => {
      const stored = await store.read().catch(unlessMissing);
      const tag = stored && etagOf(stored.bytes);
      if (ifMatch !== undefined && !(tag && namesEtag(ifMatch, tag))) throw revisionMismatch(tag ?? inForce.etagOf([]));
      const parts = await prepare(loaded.config).catch((error) => {
        throw refused(error);
      });
      const version = await disk.write(loaded, stored?.version, { overrides: ifMatch === undefined });
      const previous = inForce.current;
      disk.follow({ version, loaded });
      inForce.put(loaded, parts);
      inForce.tell(loaded.warnings);
      return { etag: inForce.etagOf([]), notes: parts.notes, changed: changedKeys(previous, inForce.current) };
    });
  };
}

function loadBrought(bytes: Uint8Array): Loaded {
  try {
    return loadBytes(bytes);
  } catch (error) {
    throw error instanceof BrokenFile ? broughtBroken(error) : error;
  }
}

function changedKeys(previous: ConfigValue, next: ConfigValue): string[] {
  const keys = new Set([...Object.keys(previous), ...Object.keys(next)]) as Set<keyof ConfigValue>;
  return [...keys].filter((key) => !sameValue(previous[key] as Json, next[key] as Json));
}
