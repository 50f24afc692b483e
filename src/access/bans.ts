import { siteOf, subscriberOf } from '../platform/address.ts';

const wrongKeysAllowed = 5;
/** So many bans inside of a /48 ban all of it: it has 65,536 times a /64. */
const bansOfSite = 5;
const banMs = 30 * 60_000;
const idleMs = 2 * 60 * 60_000;

export type BansOptions = {
  /** Milliseconds from any start. */
  now: () => number;
  /** How many addresses are kept; the one that was quiet longest goes first. */
  capacity?: number;
  /** Told when all of an IPv6 /48 is banned. */
  onSiteBanned?: (site: string) => void;
};

/** Wrong keys by remote address, in memory alone. An IPv6 /64 counts as one address; a /48 too, after five bans in it. */
export type Bans = {
  /** Milliseconds until the address may try again; 0 if it isn't banned. */
  timeLeft(address: string): number;
  /** Counts a wrong key. True if this is the one that bans. */
  wrong(address: string): boolean;
  /** A right key: nothing is held against the address any more. */
  right(address: string): void;
  /** Addresses kept. */
  readonly size: number;
};

export function createBans({ now, capacity = 10_000, onSiteBanned }: BansOptions): Bans {
  type Guesses = { wrong: number; bannedUntil: number; touched: number };
  /** In the order in which they were touched. */
  const entries = new Map<string, Guesses>();

  function touch(key: string, entry: Guesses): void {
    entry.touched = now();
    entries.delete(key);
    entries.set(key, entry);
  }

  /** On each new wrong key, instead of a timer: only they make the map grow. */
  function dropIdle(): void {
    for (const [key, { touched }] of entries) {
      if (entries.size <= capacity && now() - touched < idleMs) return;
      entries.delete(key);
    }
  }

  function leftOf(key: string): number {
    const entry = entries.get(key);
    const left = entry ? entry.bannedUntil - now() : 0;
    if (!entry || left <= 0) return 0;
    touch(key, entry); // otherwise a flood from elsewhere would lift the ban of an address that keeps trying
    return left;
  }

  /** Counts against `key`; true if this is the one that bans. */
  function count(key: string, allowed: number): boolean {
    const kept = entries.get(key);
    const entry =
      kept && now() - kept.touched < idleMs ? kept : { wrong: 0, bannedUntil: Number.NEGATIVE_INFINITY, touched: 0 };
    if (entry.bannedUntil > now()) return false; // was under way when the ban began
    entry.wrong += 1;
    const bans = entry.wrong === allowed;
    if (bans) Object.assign(entry, { wrong: 0, bannedUntil: now() + banMs });
    touch(key, entry);
    dropIdle();
    return bans;
  }

  return {
    timeLeft(address) {
      const subscriber = subscriberOf(address);
      const site = siteOf(subscriber);
      return Math.max(leftOf(subscriber), site ? leftOf(site) : 0);
    },
    wrong(address) {
      const subscriber = subscriberOf(address);
      const bans = count(subscriber, wrongKeysAllowed);
      const site = siteOf(subscriber);
      if (bans && site && count(site, bansOfSite)) onSiteBanned?.(site);
      return bans;
    },
    right: (address) => void entries.delete(subscriberOf(address)),
    get size() {
      return entries.size;
    },
  };
}
