import { isDeepStrictEqual } from 'node:util';
import { etagOf, namesEtag } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import { fileInvalid, invalidConfig, refused, revisionMismatch, saveFailed, stopping, writeFailed } from './faults.ts';
import { applyGroup, type GroupedEdit } from './group.ts';
import { createGroupQueue } from './group-queue.ts';
import type { Change, Condition, Config, Outcome, Trouble } from './index.ts';
import { BrokenFile, type Loaded, loadBrought, loadBytes, said } from './loaded.ts';
import { isLeftInClear, managementKey, type Seal, sealManagementKey } from './management-key.ts';
import type { ConfigValue } from './model.ts';
import { prepareAll, type Reloadable } from './reloadable.ts';
import { tagOf } from './resource.ts';
import type { Store } from './store.ts';

export type ConfigOptions = {
  store: Store;
  /** What must be ready for a config before it is written, and follows it when it is. */
  parts: readonly Reloadable[];
  seal: Seal;
  /** Whether there is a management key besides the file's: then a file without one is fine. */
  hasOtherKey: boolean;
  log: Log;
};

/** What the store held when it was last read: usable, or in trouble. */
type Disk = { version: string | undefined } & (
  | { loaded: Loaded; trouble?: undefined }
  | { loaded?: undefined; trouble: Trouble }
);

type EditJob = GroupedEdit & { resolve(outcome: Outcome): void };

/** How often a commit starts anew because somebody else writes the file at the same moments. */
const maxAttempts = 50;

/** Opens the config. Rejects if the file is missing, broken, or refused by a part: there is no last good config to go on with. */
export async function openConfig({ store, parts, seal, hasOtherKey, log }: ConfigOptions): Promise<Config> {
  const listeners = new Map<keyof ConfigValue, Set<(next: never, previous: never) => void>>();
  let closed = false;
  let plainKeySaid = false;

  let disk: Disk | undefined;
  let current!: ConfigValue;
  let etag = '';
  let trouble: Trouble | undefined;

  async function readDisk(): Promise<Disk> {
    let version: string | undefined;
    try {
      const stored = await store.read();
      ({ version } = stored);
      if (version === disk?.version) return disk;
      return { version, loaded: loadBytes(stored.bytes) };
    } catch (error) {
      if (error instanceof BrokenFile) return { version, trouble: error.trouble };
      if (!(error instanceof Fault)) throw error;
      return {
        version,
        trouble: { code: error.kind === 'missing' ? 'missing' : 'unreadable', message: error.message },
      };
    }
  }

  /** A trouble is logged when it is new. */
  function degrade(found: Trouble): void {
    if (trouble?.message !== found.message)
      log.error(`config file is invalid, the last good config stays in force: ${found.message}`);
    trouble = found;
  }

  function putInForce(loaded: Loaded, onDisk: Disk, prepared: { commit(): void; notes: string[] }): void {
    const previous: ConfigValue | undefined = current;
    prepared.commit();
    ({ config: current, etag } = loaded);
    disk = onDisk;
    if (trouble) log.info('config file is valid again');
    trouble = undefined;
    log.debug('a config is in force', { etag });
    for (const note of prepared.notes) log.warn(note);
    for (const [key, set] of listeners) {
      if (isDeepStrictEqual(previous?.[key], current[key])) continue;
      for (const listener of set) listener(current[key] as never, previous?.[key] as never);
    }
  }

  /** Puts what is on disk in force. Rejects with the Fault of a part that refuses it. */
  async function adopt(found: Disk & { loaded: Loaded }): Promise<void> {
    const { loaded, inText } = await sealManagementKey(found.loaded, seal);
    const prepared = await prepareAll(parts, loaded.config);
    putInForce({ ...found.loaded, config: loaded.config }, found, prepared);
    for (const warning of found.loaded.warnings) log.warn(`config file: ${said(warning)}`);
    if (loaded === found.loaded) return;
    if (isLeftInClear(found.loaded, loaded, seal)) plainKeyStays();
    if (inText)
      edit([], { resource: [] }).catch(plainKeyStays); // every write hashes a plain key on its way
    else plainKeyStays();
  }

  function plainKeyStays(): void {
    if (plainKeySaid) return;
    plainKeySaid = true;
    log.warn(
      'the management key stands in the config file as plain text, and not all of it could be replaced by its hash there',
    );
  }

  /** Follows the file after somebody else changed it. */
  async function follow(): Promise<void> {
    const found = await readDisk();
    if (found === disk && !trouble) return;
    disk = found;
    if (!found.loaded) return degrade(found.trouble);
    await adopt(found).catch((error) => {
      if (!(error instanceof Fault)) throw error;
      degrade({ code: 'refused', message: error.message });
    });
  }

  const rejectAll = (jobs: readonly EditJob[], error: unknown): void => {
    for (const { reject } of jobs) reject(error);
  };

  /** Commits edits that waited together: one write, each with its own outcome. */
  async function commitEdits(group: readonly EditJob[]): Promise<void> {
    let jobs = [...group];
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const base = await readDisk();
      if (!base.loaded) {
        disk = base;
        degrade(base.trouble);
        return rejectAll(jobs, fileInvalid(base.trouble));
      }
      const changed = applyGroup(base.loaded, jobs);
      jobs = [...changed.accepted.keys()];
      if (jobs.length === 0) return;
      const next = (await sealManagementKey(changed.next, seal)).loaded;

      let prepared: Awaited<ReturnType<typeof prepareAll>>;
      try {
        prepared = await prepareAll(parts, next.config);
      } catch (error) {
        if (jobs.length === 1) return rejectAll(jobs, refused(error));
        for (const job of jobs) await commitEdits([job]); // to find the one that the part refuses
        return;
      }

      let { version } = base;
      if (next.document.text !== base.loaded.document.text) {
        try {
          const written = await store.write(Buffer.from(next.document.text), version);
          ({ version } = written);
          if (written.overtaken) {
            await store.write(written.overtaken, version); // theirs comes first, and we start anew on it
            continue;
          }
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          if (error.kind === 'stale') continue;
          return rejectAll(jobs, saveFailed(error.message, error));
        }
      }
      putInForce(next, { version, loaded: next }, prepared);
      for (const [{ resolve, condition }, tag] of changed.accepted)
        resolve({ etag: condition.resource.length === 0 ? etag : tag, notes: prepared.notes });
      return;
    }
    rejectAll(jobs, saveFailed('the file keeps changing'));
  }

  async function commitReplacement(
    bytes: Uint8Array,
    ifMatch: string | undefined,
  ): Promise<Outcome & { changed: string[] }> {
    const given = loadBrought(bytes);
    const { loaded, inText } = await sealManagementKey(given, seal);
    if (!inText || isLeftInClear(given, loaded, seal))
      throw invalidConfig(
        'the management key must stand in its own place only: it would stay readable elsewhere in the file',
      );
    if (!managementKey(loaded.config) && !hasOtherKey) throw invalidConfig('no management key would remain');
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const stored = await store.read().catch((error) => {
        if (error instanceof Fault && error.kind === 'missing') return undefined;
        throw error;
      });
      const tag = stored && etagOf(stored.bytes);
      if (ifMatch !== undefined && !(tag && namesEtag(ifMatch, tag))) throw revisionMismatch(tag ?? etag);
      const prepared = await prepareAll(parts, loaded.config).catch((error) => {
        throw refused(error);
      });
      try {
        const { version, overtaken } = await store.write(Buffer.from(loaded.document.text), stored?.version);
        if (overtaken && ifMatch !== undefined) {
          await store.write(overtaken, version); // it was another file than the caller knew
          continue;
        }
        const previous = current;
        putInForce(loaded, { version, loaded }, prepared);
        const keys = new Set([...Object.keys(previous), ...Object.keys(current)]) as Set<keyof ConfigValue>;
        const changed = [...keys].filter((key) => !isDeepStrictEqual(previous[key], current[key]));
        return { etag, notes: prepared.notes, changed };
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        if (error.kind !== 'stale') throw writeFailed(error.message, error);
      }
    }
    throw writeFailed('the file keeps changing');
  }

  const queue = createGroupQueue<EditJob>((group) =>
    store
      .exclusive(() => commitEdits(group))
      .catch((error) => rejectAll(group, error instanceof Fault ? saveFailed(error.message, error) : error)),
  );

  function edit(change: Change, condition: Condition): Promise<Outcome> {
    if (closed) return Promise.reject(stopping());
    return new Promise((resolve, reject) => queue.add({ change, condition, resolve, reject }));
  }

  const first = await readDisk();
  if (!first.loaded) throw invalidConfig(first.trouble.message);
  await queue.run(() => adopt(first));
  await queue.idle(); // a plain key is hashed in the file before anything else happens

  const endWatch = store.watch(() => {
    if (!closed) queue.run(follow).catch((error) => log.error('the config file could not be followed', {}, error));
  });

  return {
    get current() {
      return current;
    },
    get etag() {
      return etag;
    },
    get trouble() {
      return trouble;
    },
    etagOf: (resource) => tagOf({ config: current, etag }, resource),
    edit,
    replace: async (bytes, ifMatch) => {
      if (closed) throw stopping();
      return queue.run(() =>
        store
          .exclusive(() => commitReplacement(bytes, ifMatch))
          .catch((error) => {
            const ours = error instanceof Fault && error.kind === 'failed' && error.code !== 'write_failed';
            throw ours ? writeFailed(error.message, error) : error;
          }),
      );
    },
    async file() {
      const { bytes, version } = await store.read();
      return { bytes, etag: etagOf(bytes), trouble: version === disk?.version ? trouble : troubleIn(bytes) };
    },
    onChange(key, listener) {
      const set = listeners.get(key) ?? new Set();
      listeners.set(key, set.add(listener));
      return () => set.delete(listener);
    },
    async close() {
      closed = true;
      endWatch();
      await queue.idle();
    },
  };
}

/** What is wrong with a file that was not followed yet. */
function troubleIn(bytes: Uint8Array): Trouble | undefined {
  try {
    loadBytes(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof BrokenFile) return error.trouble;
    throw error;
  }
}
