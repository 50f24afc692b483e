import { etagOf } from '../../platform/etag.ts';
import type { Log } from '../../platform/log.ts';
import { createTurns } from '../../platform/turns.ts';
import type { DocumentStore } from '../../stores/index.ts';
import type { Condition, Config, Edits, Outcome } from '../config.ts';
import { fileNotSaved, invalidConfig, stopping } from '../faults.ts';
import { prepareAll, type Reloadable } from '../reloadable.ts';
import { createBatchQueue } from './batch-queue.ts';
import { batchCommit, type Committing, type PendingEdits, rejectAll } from './commit-batch.ts';
import { fileCommit } from './commit-file.ts';
import { createDisk, troubleIn } from './disk.ts';
import { following } from './follow.ts';
import { createInForce } from './in-force.ts';
import type { MakeStorable } from './storable.ts';

export type ConfigOptions = {
  store: DocumentStore;
  /** What must be ready for a config before it is written, and follows it when it is. */
  parts: readonly Reloadable[];
  makeStorable: MakeStorable;
  log: Log;
};

/** Opens the config. Rejects if the file is missing, broken, or refused by a part: there is no last good config to go on with. */
export async function openConfig({ store, parts, makeStorable, log }: ConfigOptions): Promise<Config> {
  const disk = createDisk(store);
  const inForce = createInForce(log);
  const committing: Committing = { disk, inForce, prepare: (next) => prepareAll(parts, next), makeStorable };
  const commitBatch = batchCommit(committing);
  const commitFile = fileCommit(committing, store);
  const inTurn = createTurns(); // for what changes the config in force: taken with the lock, so that nobody waits for that in it
  const queue = createBatchQueue<PendingEdits>((batch) =>
    store.exclusive(() => inTurn(() => commitBatch(batch))).catch(rejectAll(batch)),
  );
  let closed = false;

  function edit(edits: Edits, condition: Condition): Promise<Outcome> {
    if (closed) return Promise.reject(stopping());
    return new Promise((resolve, reject) => queue.add({ edits, condition, resolve, reject }));
  }

  const { adopt, catchUp } = following(committing, { rewrite: () => edit([], { resource: [] }), log });

  const first = await disk.read();
  if (!first.loaded) throw invalidConfig(first.trouble.message);
  await inTurn(() => adopt(first));
  await queue.idle(); // a plain-text key is hashed in the file before anything else happens

  const endWatch = store.watch(() => {
    if (!closed) inTurn(catchUp).catch((error) => log.error('the config file could not be followed', {}, error));
  });

  return {
    get current() {
      return inForce.current;
    },
    get etag() {
      return inForce.etagOf([]);
    },
    get trouble() {
      return inForce.trouble;
    },
    onChange: inForce.onChange,
    etagOf: inForce.etagOf,
    edit,
    async replace(bytes, ifMatch) {
      if (closed) throw stopping();
      return queue.run(() =>
        store
          .exclusive(() => inTurn(() => commitFile(bytes, ifMatch)))
          .catch((error) => {
            throw fileNotSaved(error);
          }),
      );
    },
    async file() {
      const { bytes, version } = await store.read();
      const isFollowed = version === disk.followed?.version;
      return { bytes, etag: etagOf(bytes), trouble: isFollowed ? inForce.trouble : troubleIn(bytes) };
    },
    async close() {
      closed = true;
      endWatch();
      await queue.idle();
      await inTurn(async () => {});
    },
  };
}
