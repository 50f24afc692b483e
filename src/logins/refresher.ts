import { Fault } from '../platform/fault.ts';
import type { JsonObject } from '../platform/json.ts';
import { textOf } from '../providers/index.ts';
import { dueAt, endIn } from './due.ts';
import type { Engine } from './engine.ts';
import { providerOf, Rejected, type Renewed, refreshFault, renew, saveRenewed } from './renew.ts';

/** Keeps credentials fresh. */
export type Refresher = {
  /**
   * Renews a credential now; joins a refresh of it that is under way. Resolves when the file is written. Rejects with Fault
   * `missing`, `conflict` (there is nothing to refresh it with), `upstream`, `unavailable` or `failed`.
   */
  refresh(name: string): Promise<{ expired: string | undefined }>;
  /**
   * The same for requests that come in any number: within a few seconds of a failure it rejects without asking. Rejects with Fault
   * `unauthenticated` if asking again would not help, with another one if it may.
   */
  refreshForRequest(name: string): Promise<unknown>;
  /** Ends the schedule; refreshes under way get the chance to be written. */
  close(): Promise<void>;
};

type Entry = {
  /** When its turn is; Infinity: never. */
  due: number;
  /** Failures in a row. */
  failures: number;
  failedAt: number;
  /** Why it failed last. */
  reason?: string;
  doneAt: number;
  /** What it was planned by. */
  planned?: { secret: string | undefined; due: number | undefined };
  /** Why the provider no longer takes what the file has: nothing is asked until that is another. */
  rejected?: string;
  /** Renewed, but not written yet. */
  unsaved?: Renewed | undefined;
};

const usualWorkers = 16;
/** Milliseconds between two automatic refreshes of one credential, whatever its file says. */
const shortestPause = 30_000;
/** Milliseconds after a failure in which no request has it tried again. */
const requestsPause = 5_000;
/** The clock may be set: what is due is looked at this often, in milliseconds. */
const longestNap = 600_000;
const longestStop = 10_000;

const refused = (message: string): Fault => new Fault('unauthenticated', 'refresh failed', { message });

/** Milliseconds until the nth try after a failure: 30 s, doubled, at most 30 min, and half of it up to half more by chance. */
export const backoff = (failures: number, random: number): number =>
  Math.min(30_000 * 2 ** (failures - 1), 1_800_000) * (0.5 + random);

export function createRefresher(
  engine: Engine,
  { random, longest }: { random: () => number; longest: number },
): Refresher {
  const { files, settings, log, now } = engine;
  const entries = new Map<string, Entry>();
  const underWay = new Map<string, Promise<{ expired: string | undefined }>>();
  const stopped = new AbortController();
  /** Ends what one renewal asks, all its calls together. */
  const untilLate = () => AbortSignal.any([stopped.signal, AbortSignal.timeout(longest)]);
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const entryOf = (name: string): Entry => {
    const entry = entries.get(name) ?? { due: Infinity, failures: 0, failedAt: -Infinity, doneAt: -Infinity };
    entries.set(name, entry);
    return entry;
  };

  /** Puts a file's next turn on the schedule. */
  function plan(name: string, file: JsonObject | undefined): void {
    const provider = file && providerOf(file);
    if (!file || !provider) {
      entries.delete(name);
      return;
    }
    const entry = entryOf(name);
    const secret = provider.refresh.secretOf(file);
    const due = dueAt(file, provider.refresh);
    const before = entry.planned;
    entry.planned = { secret, due };
    if (entry.rejected !== undefined && before?.secret === secret) {
      files.setProblem(name, { message: entry.rejected, passes: false });
      return;
    }
    // Nothing that matters has changed: the next try stays where it is.
    if (entry.failures > 0 && before?.secret === secret && before?.due === due) return;
    if (entry.failures > 0) files.setProblem(name, undefined); // it was said of what is no longer there
    delete entry.rejected;
    entry.failures = 0;
    entry.due = due === undefined ? Infinity : Math.max(due, entry.doneAt + shortestPause);
  }

  /** Reads these files, one after the other, and plans them. Never rejects. */
  async function look(names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (isClosed) return;
      if (underWay.has(name)) continue; // it is planned when that is over
      try {
        plan(name, await files.read(name));
      } catch (error) {
        log.warn('a credential file could not be read', { file: name, reason: (error as Error).message });
      }
    }
    wake();
  }

  /** Starts what is due, and sets the timer for what is next. */
  function wake(): void {
    if (isClosed) return;
    clearTimeout(timer);
    const present = now();
    const workers = settings().workers || usualWorkers;
    let next = present + longestNap;
    for (const [name, entry] of entries) {
      if (underWay.has(name)) continue;
      if (entry.due > present) next = Math.min(next, entry.due);
      else if (underWay.size < workers) refresh(name).catch(() => {}); // it is logged, and planned anew
    }
    timer = setTimeout(wake, next - present).unref();
  }

  async function run(name: string): Promise<{ expired: string | undefined }> {
    const from = files.here();
    const file = await files.read(name);
    const provider = file && providerOf(file);
    const secret = file && provider?.refresh.secretOf(file);
    if (!file) throw new Fault('missing', 'auth file not found');
    if (!provider || secret === undefined)
      throw new Fault('conflict', 'credential cannot be refreshed', {
        message: `credential cannot be refreshed: ${provider ? 'its file has no refresh token' : 'credentials of its type are not logged in to'}`,
      });
    const entry = entryOf(name);
    entry.planned = { secret, due: dueAt(file, provider.refresh) };
    try {
      if (entry.unsaved?.secret !== secret)
        entry.unsaved = { provider, secret, changes: await renew(engine, provider, file, untilLate()), from };
      await saveRenewed(files, name, entry.unsaved);
      delete entry.unsaved;
      delete entry.rejected;
      entry.failures = 0;
      entry.doneAt = now();
      files.setProblem(name, undefined);
      log.info('a credential is refreshed', { file: name });
    } catch (error) {
      fail(name, entry, { error, isOver: (endIn(file, provider.refresh) ?? Infinity) <= now() });
      throw refreshFault(error);
    }
    const renewed = await files.read(name);
    if (!renewed) throw new Fault('missing', 'auth file not found');
    return { expired: textOf(renewed, 'expired') || textOf(renewed, 'token', 'expiry') || undefined };
  }

  /** Whatever happened, it is not its turn again at once. */
  function postpone(name: string): void {
    const entry = entries.get(name);
    if (entry) entry.due = Math.max(entry.due, now() + shortestPause);
  }

  /** Plans the next try, or none if the provider's no is final; says so where people look. */
  function fail(name: string, entry: Entry, { error, isOver }: { error: unknown; isOver: boolean }): void {
    const problem = `refresh failed: ${refreshFault(error).message.replace(/^refresh failed: /, '')}`;
    entry.failures++;
    entry.failedAt = now();
    entry.reason = problem;
    if (error instanceof Rejected) {
      entry.rejected = problem;
      entry.due = Infinity;
    } else entry.due = now() + backoff(entry.failures, random());
    const passes = !(error instanceof Rejected);
    if (!passes || isOver) files.setProblem(name, { message: problem, passes });
    log.warn('a credential could not be refreshed', { file: name, reason: problem });
  }

  function refresh(name: string): Promise<{ expired: string | undefined }> {
    const running = underWay.get(name);
    if (running) return running;
    if (isClosed) return Promise.reject(new Fault('unavailable', 'the service is stopping'));
    const work = run(name).finally(() => {
      underWay.delete(name);
      postpone(name);
      void look([name]); // the file may have changed meanwhile
    });
    underWay.set(name, work);
    return work;
  }

  const endWatch = files.onChange((names) => void look(names));
  void look(files.list().flatMap(({ name, type }) => (providerOf({ type }) ? name : [])));

  return {
    refresh,
    async refreshForRequest(name) {
      const { rejected, failedAt = -Infinity, reason: message = 'refresh failed' } = entries.get(name) ?? {};
      if (!underWay.has(name)) {
        if (rejected !== undefined) throw refused(rejected);
        if (now() - failedAt < requestsPause) throw new Fault('upstream', 'refresh failed', { message });
      }
      try {
        await refresh(name);
      } catch (error) {
        const { kind, message } = error as Fault;
        const isFinal = entries.get(name)?.rejected !== undefined || !['upstream', 'failed'].includes(kind);
        throw isFinal ? refused(message) : error;
      }
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      endWatch();
      const patience = setTimeout(() => stopped.abort(), longestStop);
      await Promise.allSettled(underWay.values());
      clearTimeout(patience);
      const left = [...entries].flatMap(([name, { unsaved }]) => (unsaved ? saveRenewed(files, name, unsaved) : []));
      await Promise.allSettled(left);
    },
  };
}
