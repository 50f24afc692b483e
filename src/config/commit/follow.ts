import { Fault } from '../../platform/fault.ts';
import type { Log } from '../../platform/log.ts';
import type { Loaded } from '../read/loaded.ts';
import type { Committing } from './commit-batch.ts';
import type { Found } from './disk.ts';

export type Following = {
  /** Puts what is on disk in force. Rejects with the Fault of a part that refuses it. */
  adopt(found: Found & { loaded: Loaded }): Promise<void>;
  /** The same after somebody else may have changed the file: if it can't be in force, the last good config stays. */
  catchUp(): Promise<void>;
};

/** `rewrite` commits without an edit: like every commit it makes the document storable on its way. */
export function following(
  { disk, inForce, prepare, makeStorable }: Committing,
  { rewrite, log }: { rewrite(): Promise<unknown>; log: Log },
): Following {
  let warned = false;

  function warnOnce(message: string): void {
    if (!warned) log.warn(message);
    warned = true;
  }

  async function adopt(found: Found & { loaded: Loaded }): Promise<void> {
    const { loaded, objection } = await makeStorable(found.loaded);
    const parts = await prepare(loaded.config);
    disk.follow(found);
    inForce.put({ config: loaded.config, bytes: found.loaded.bytes }, parts);
    inForce.tell(found.loaded.warnings);
    if (loaded === found.loaded) return;
    if (objection) warnOnce(objection);
    if (loaded.document === found.loaded.document) return;
    rewrite().catch(() =>
      warnOnce('the config file holds a secret as plain text, and it could not be replaced by its hash there'),
    );
  }

  async function catchUp(): Promise<void> {
    const found = await disk.read();
    if (found === disk.followed && !inForce.trouble) return;
    disk.follow(found);
    if (!found.loaded) return inForce.keep(found.trouble);
    await adopt(found).catch((error) => {
      if (!(error instanceof Fault)) throw error;
      inForce.keep({ code: 'refused', message: error.message });
    });
  }

  return { adopt, catchUp };
}
