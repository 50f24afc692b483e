import { hash } from 'node:crypto';
import { differenceOf } from '../../platform/again.ts';
import type { Log } from '../../platform/log.ts';
import type { Credential } from '../credentials/credential.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { askForModels, ListFailure } from './ask.ts';
import { createKeptLists, type KeptList } from './kept-lists.ts';
import { createLanes } from './lanes.ts';
import type { ModelList } from './model-list.ts';

/** The credentials in force, and the way to their providers. */
export type Followed = {
  credentials: readonly Credential[];
  upstreamOf(credential: Credential): Upstream;
  /** Keeps the connections open until the function that it returns is called. */
  hold(): () => void;
};

/** Asks providers for their models, in the background: no request waits for it. */
export type Discovery = {
  /** What the provider of this credential lists, to be looked at again whenever it is needed; nothing if it isn't asked. */
  listFor(credential: Credential): ModelList | undefined;
  /** Rises whenever a list names something else. */
  readonly version: number;
  /** From now on the lists of these credentials are wanted, and no others. */
  follow(now: Followed): void;
  /** Begins to ask. Resolves when what an earlier run has kept is there. */
  begin(): Promise<void>;
  /** Ends it. Resolves when nothing is being written any more. */
  close(): Promise<void>;
};

export type DiscoveryOptions = {
  log: Log;
  now: () => number;
  /** Where lists are kept across restarts. Absent: nowhere. */
  file?: string | undefined;
  /** Milliseconds that a provider may take for its list. */
  patience?: number | undefined;
};

const minute = 60_000;
/** How long a list holds, and the longest wait after failures in a row. */
const hour = 60 * minute;
/** How many providers are asked at the same moment. */
const atOnce = 8;

/** How a list is asked for. */
type Asking = {
  list: KeptList;
  /** In a row. */
  failures: number;
  /** When it is asked for again after a failure. */
  retryAt: number;
  /** The mark of the credential that failed. */
  mark: string | undefined;
  /** Whether it is being asked for, or waits for its turn. */
  isUnderWay: boolean;
  /** Gives up. */
  stop: AbortController;
};

export function createDiscovery({ log, now, file, patience = 15_000 }: DiscoveryOptions): Discovery {
  const lists = createKeptLists({ log, file });
  const lanes = createLanes(atOnce, () => void lists.save());
  const askings = new WeakMap<ModelList, Asking>();
  /** Whose lists are wanted, and a credential to ask with. */
  const wanted = new Map<Asking, Credential>();
  let inForce: Followed | undefined;
  let isOpen = false;
  let timer: { at: number; handle: NodeJS.Timeout } | undefined;

  const dueAt = ({ list, failures, retryAt }: Asking): number =>
    failures > 0 ? retryAt : list.at === undefined ? 0 : list.at + hour;

  /** Asks for all that is due, and wakes up when more is. */
  function askDue(): void {
    if (!isOpen) return;
    const time = now();
    for (const [asking, { base }] of wanted) {
      if (asking.isUnderWay) continue;
      const at = dueAt(asking);
      const isDue = at <= time || at > time + hour; // the clock may have been set back
      if (!isDue) wakeUpAt(at);
      else {
        asking.isUnderWay = true;
        lanes.add(base.origin, () => ask(asking));
      }
    }
  }

  function wakeUpAt(at: number): void {
    if (timer && timer.at <= at) return;
    clearTimeout(timer?.handle);
    const wake = (): void => {
      timer = undefined;
      askDue();
    };
    timer = { at, handle: setTimeout(wake, Math.max(0, at - now())).unref() };
  }

  async function ask(asking: Asking): Promise<void> {
    const credential = wanted.get(asking);
    if (credential && inForce) {
      asking.stop = new AbortController();
      const release = inForce.hold();
      try {
        const signal = AbortSignal.any([asking.stop.signal, AbortSignal.timeout(patience)]);
        const models = await askForModels(credential, inForce.upstreamOf(credential), signal);
        if (!lists.put(asking.list, models, now())) throw new ListFailure('all lists together have too many models');
        asking.failures = 0;
      } catch (error) {
        if (!asking.stop.signal.aborted) failed(asking, credential, error);
      } finally {
        release();
      }
    }
    asking.isUnderWay = false;
    if (isOpen && wanted.has(asking)) wakeUpAt(dueAt(asking));
  }

  function failed(asking: Asking, { source, mark }: Credential, error: unknown): void {
    const reason = reasonOf(error, patience);
    if (reason === undefined) log.error('a list of models could not be asked for', { source }, error);
    else if (asking.failures === 0) log.warn('a provider has not listed its models', { source, reason });
    asking.failures++;
    asking.retryAt = now() + Math.min(hour, minute * 2 ** (asking.failures - 1));
    asking.mark = mark;
    asking.list.error = reason ?? 'something went wrong here';
  }

  function want(asking: Asking, credential: Credential): void {
    wanted.set(asking, credential);
    // What failed with other tokens may succeed with these.
    if (asking.mark !== credential.mark) asking.retryAt = Math.min(asking.retryAt, now() + minute);
  }

  /** Follows the credentials where only a few are other ones now, with the lists of those before. Returns false where more has changed. */
  function followFew(before: readonly Credential[], next: readonly Credential[]): boolean {
    if (before.length !== next.length) return false;
    const { from, behind } = differenceOf(before, next);
    const others = next.slice(from, next.length - behind);
    if (!others.every(({ list }, index) => list === before[from + index]!.list)) return false;
    for (const credential of others) {
      const asking = credential.list && askings.get(credential.list);
      if (asking) want(asking, credential);
    }
    return true;
  }

  return {
    listFor(credential) {
      if (!isAsked(credential)) return undefined;
      const list = lists.listOf(keyOf(credential));
      if (!askings.has(list))
        askings.set(list, {
          list,
          failures: 0,
          retryAt: 0,
          mark: undefined,
          isUnderWay: false,
          stop: new AbortController(),
        });
      return list;
    },
    get version() {
      return lists.version;
    },
    follow(next) {
      const last = inForce?.credentials;
      inForce = next;
      if (last && followFew(last, next.credentials)) return askDue();
      const before = [...wanted.keys()];
      wanted.clear();
      for (const credential of next.credentials) {
        const asking = credential.list && askings.get(credential.list);
        if (!asking) continue;
        want(asking, credential);
      }
      for (const asking of before) if (!wanted.has(asking)) asking.stop.abort();
      lists.keep(
        [...wanted.keys()].map(({ list }) => list),
        ({ at = 0 }) => now() - at < hour,
      );
      askDue();
    },
    async begin() {
      await lists.load();
      isOpen = true;
      askDue();
    },
    async close() {
      isOpen = false;
      clearTimeout(timer?.handle);
      for (const { stop } of wanted.keys()) stop.abort();
      wanted.clear();
      await lists.save();
    },
  };
}

/** Whose upstream is no HTTP, such as a person's browser, is asked for nothing but what clients want. */
const isAsked = ({ channel, isOpen, disabled, unusable, upstream }: Credential): boolean =>
  channel.modelList !== undefined && isOpen && !disabled && unusable === undefined && upstream === undefined;

/** Credentials outlive an edit of the config that doesn't concern them. */
const keys = new WeakMap<Credential, string>();

/** Equal keys at equal addresses have one list. */
function keyOf(credential: Credential): string {
  const { kind, authIndex, base, headers } = credential;
  const key = keys.get(credential) ?? hash('sha256', JSON.stringify([kind, authIndex, base, headers]), 'base64url');
  keys.set(credential, key);
  return key;
}

/** Why a list could not be had; undefined if that is a mistake of ours. */
function reasonOf(error: unknown, patience: number): string | undefined {
  if (error instanceof ListFailure) return error.message;
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${patience / 1000} seconds`;
  return undefined;
}
