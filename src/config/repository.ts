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

/** Somebody else wrote the file at the same moment: what was to be written must be made anew. */
class Overtaken extends Error {}

const isFailure = (error: unknown): error is Fault => error instanceof Fault && error.kind === 'failed';

/** Tells the authors of edits what failed them; those who know their outcome already don't hear it. */
const rejecting = (jobs: readonly EditJob[]) => (error: unknown) => {
  for (const { reject } of jobs) reject(isFailure(error) ? saveFailed(error.message, error) : error);
};

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
    if (isLeftInClear(found.loaded, loaded)) plainKeyStays();
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

  /** Makes a change anew as often as it is overtaken. Rejects as it does, or with Fault `failed` if that never ends. */
  async function untilAlone<T>(change: () => Promise<T>): Promise<T> {
    for (let attempt = 0; attempt < maxAttempts; attempt++)
      try {
        return await change();
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
      }
    throw new Fault('failed', 'overtaken', { message: 'the file keeps changing' });
  }

  /**
   * Writes in place of the version that is `expected` there; resolves to the new one. Rejects with Overtaken if somebody
   * else came between: what they wrote stays, unless ours `overrides` what came in the moment of the write.
   */
  async function write({ document }: Loaded, expected: string | undefined, overrides = false): Promise<string> {
    try {
      const { version, overtaken } = await store.write(Buffer.from(document.text), expected);
      if (!overtaken || overrides) return version;
      await store.write(overtaken, version); // theirs comes first, and we start anew on it
    } catch (error) {
      if (!(error instanceof Fault) || error.kind !== 'stale') throw error;
    }
    throw new Overtaken();
  }

  /** Commits edits that waited together: one write, each with its own outcome. Rejects with what fails all that have none yet. */
  function commitEdits(group: readonly EditJob[]): Promise<void> {
    let jobs = [...group]; // who was rejected once isn't tried again
    return untilAlone(async () => {
      const base = await readDisk();
      if (!base.loaded) {
        disk = base;
        degrade(base.trouble);
        throw fileInvalid(base.trouble);
      }
      const changed = applyGroup(base.loaded, jobs);
      jobs = [...changed.accepted.keys()];
      if (jobs.length === 0) return;
      const next = (await sealManagementKey(changed.next, seal)).loaded;

      let prepared: Awaited<ReturnType<typeof prepareAll>>;
      try {
        prepared = await prepareAll(parts, next.config);
      } catch (error) {
        if (jobs.length === 1) throw refused(error);
        for (const job of jobs) await commitEdits([job]).catch(rejecting([job])); // to find the one that the part refuses
        return;
      }
      const isUnchanged = next.document.text === base.loaded.document.text;
      const version = isUnchanged ? base.version : await write(next, base.version);
      putInForce(next, { version, loaded: next }, prepared);
      for (const [{ resolve, condition }, tag] of changed.accepted)
        resolve({ etag: condition.resource.length === 0 ? etag : tag, notes: prepared.notes });
    });
  }

  async function commitReplacement(
    bytes: Uint8Array,
    ifMatch: string | undefined,
  ): Promise<Outcome & { changed: string[] }> {
    const given = loadBrought(bytes);
    const { loaded, inText } = await sealManagementKey(given, seal);
    if (!inText || isLeftInClear(given, loaded))
      throw invalidConfig(
        'the management key must stand in its own place only: it would stay readable elsewhere in the file',
      );
    if (!managementKey(loaded.config) && !hasOtherKey) throw invalidConfig('no management key would remain');
    return untilAlone(async () => {
      const stored = await store.read().catch((error) => {
        if (error instanceof Fault && error.kind === 'missing') return undefined;
        throw error;
      });
      const tag = stored && etagOf(stored.bytes);
      if (ifMatch !== undefined && !(tag && namesEtag(ifMatch, tag))) throw revisionMismatch(tag ?? etag);
      const prepared = await prepareAll(parts, loaded.config).catch((error) => {
        throw refused(error);
      });
      const version = await write(loaded, stored?.version, ifMatch === undefined);
      const previous = current;
      putInForce(loaded, { version, loaded }, prepared);
      const keys = new Set([...Object.keys(previous), ...Object.keys(current)]) as Set<keyof ConfigValue>;
      const changed = [...keys].filter((key) => !isDeepStrictEqual(previous[key], current[key]));
      return { etag, notes: prepared.notes, changed };
    }).catch((error) => {
      throw isFailure(error) ? writeFailed(error.message, error) : error;
    });
  }

  const queue = createGroupQueue<EditJob>((group) => store.exclusive(() => commitEdits(group)).catch(rejecting(group)));

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
            const ours = isFailure(error) && error.code !== 'write_failed';
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
