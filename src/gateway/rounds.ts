import type { Blame, Rest } from './cooling.ts';
import type { Candidate } from './models.ts';
import { reasons } from './reasons.ts';
import { type Choice, select } from './select.ts';
import type { Turns } from './turns.ts';

export type RoundsOptions = {
  candidates: readonly Candidate[];
  strategy: string;
  /** The model asked for, at its endpoint: whose turns are taken. */
  group: string;
  /** Credentials tried in a round; 0: all. */
  maxCredentials: number;
  /** Milliseconds that the longest wait between rounds may last. */
  maxWait: number;
  turns: Turns;
  now: () => number;
  restOf: (choice: Choice) => Rest | undefined;
};

/** Another round begins now, or after these milliseconds. */
export type Again = { wait: number };

/** What a request tries, one choice after the other, and round after round. */
export type Rounds = {
  /** The next choice of this round; nothing when it is over. */
  next(): Choice | undefined;
  /** Tells how the last choice ended. */
  failed(choice: Choice, blame: Blame): void;
  /** After a round: begins the next one, unless it would be in vain or there have been enough. */
  again(): Again | undefined;
  /** Whether nothing is left that isn't out of quota. */
  outOfQuota(): boolean;
  /** The rests of all that could serve. */
  rests(): readonly Rest[];
};

export function createRounds(options: RoundsOptions): Rounds {
  const { candidates, strategy, group, maxCredentials, maxWait, turns, now, restOf } = options;
  let round = 0;
  let tried = new Set<string>();
  let triedCredentials = new Set<string>();
  let worthwhile = false;
  /** Whether this round has tried one that rests. */
  let resorted = false;
  let provider: string | undefined;
  /** What this request itself put to rest, and may try again at once: free for its own next round. */
  const ownRests = new Set<string>();
  const refused = new Set<string>();

  const keyOf = ({ credential, name }: Choice): string => `${credential.id}\0${name}`;
  const all = (): Choice[] =>
    candidates.flatMap(({ credential, names }) => names.map((name) => ({ credential, name })));
  const rest = (choice: Choice): Rest | undefined => {
    const found = restOf(choice);
    const own = found && reasons[found.reason].retry === 'at once' && ownRests.has(keyOf(choice));
    return own ? undefined : found;
  };
  const steers = (choice: Choice): boolean => {
    const found = rest(choice);
    return found !== undefined && reasons[found.reason].steers;
  };
  const isTried = (choice: Choice): boolean => tried.size > 0 && tried.has(keyOf(choice));

  /** Candidates of this round, with the names for which `fits`. */
  const those = (fits: (choice: Choice) => boolean): Candidate[] =>
    candidates.flatMap(({ credential, names }) => {
      if (credential.rounds < round && round > 0) return [];
      if (maxCredentials > 0 && triedCredentials.size >= maxCredentials && !triedCredentials.has(credential.id))
        return [];
      const open = names.filter((name) => !isTried({ credential, name }) && fits({ credential, name }));
      return open.length > 0 ? [{ credential, names: open }] : [];
    });

  /** Where all that is left rests only to steer others elsewhere, the one that is free soonest; one in a round. */
  function lastResort(): Choice | undefined {
    if (resorted) return undefined;
    resorted = true;
    const resting = those(steers).flatMap(({ credential, names }) => names.map((name) => ({ credential, name })));
    return resting.sort((a, b) => rest(a)!.until - rest(b)!.until || a.credential.order - b.credential.order)[0];
  }

  return {
    next() {
      const free = those((choice) => rest(choice) === undefined);
      const choice = select(free, { strategy, group, provider }, turns) ?? lastResort();
      if (!choice) return undefined;
      tried.add(keyOf(choice));
      triedCredentials.add(choice.credential.id);
      return choice;
    },
    failed(choice, { reason }) {
      provider = reason === 'quota' ? choice.credential.provider.kind : undefined;
      const { retry } = reasons[reason];
      if (retry !== 'never') worthwhile = true;
      if (retry === 'at once') ownRests.add(keyOf(choice));
      if (reason === 'quota') refused.add(keyOf(choice));
    },
    again() {
      if (tried.size > 0 && !worthwhile) return undefined;
      round++;
      const participants = all().filter(({ credential }) => credential.rounds >= round);
      const soonest = participants.reduce((least, choice) => Math.min(least, rest(choice)?.until ?? 0), Infinity);
      const wait = Math.max(0, soonest - now());
      if (wait > maxWait) return undefined;
      tried = new Set();
      triedCredentials = new Set();
      worthwhile = false;
      resorted = false;
      provider = undefined;
      return { wait };
    },
    outOfQuota: () =>
      candidates.length > 0 &&
      all().every((choice) => restOf(choice)?.reason === 'quota' || refused.has(keyOf(choice))),
    rests: () => all().flatMap((choice) => restOf(choice) ?? []),
  };
}
