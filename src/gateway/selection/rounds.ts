import type { Blame, Cooldown } from '../cooling/cooling.ts';
import { reasons } from '../cooling/reasons.ts';
import type { Candidate, Choice } from './candidates.ts';
import type { Place } from './conversations.ts';
import { select } from './select.ts';
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
  cooldownOf: (choice: Choice) => Cooldown | undefined;
  /** Where it goes before all turns, as long as that is free. */
  place: () => Place | undefined;
};

/** Another round begins now, or after these milliseconds. */
export type Again = { wait: number };

/** What a request tries, one choice after the other, and round after round. */
export type Rounds = {
  /** The next choice of this round; nothing when it is over. */
  next(): Choice | undefined;
  /** Tells how the last choice ended. */
  failed(choice: Choice, blame: Blame): void;
  /** Tells that the last choice can't serve this request: no further round tries it. */
  ruledOut(choice: Choice): void;
  /** After a round: begins the next one, unless it would be in vain or there have been enough. */
  again(): Again | undefined;
  /** Whether nothing is left that isn't out of quota. */
  outOfQuota(): boolean;
  /** The cooldowns of all that could serve. */
  cooldowns(): readonly Cooldown[];
  /** Seconds until the first that could serve is free again; absent while one is. */
  freeIn(): number | undefined;
};

export function createRounds(options: RoundsOptions): Rounds {
  const { candidates, strategy, group, maxCredentials, maxWait, turns, now, cooldownOf, place } = options;
  let round = 0;
  let tried = new Set<string>();
  let triedCredentials = new Set<string>();
  let worthwhile = false;
  /** Whether this round has tried one that cools. */
  let resorted = false;
  /** The kind that answered the last 429. */
  let kind: string | undefined;
  /** What this request itself has made to cool, and may try again at once: free for its own next round. */
  const ownCooldowns = new Set<string>();
  const refused = new Set<string>();
  const ruledOut = new Set<string>();

  const keyOf = ({ credential, name }: Choice): string => `${credential.id}\0${name}`;
  const isOpen = (choice: Choice): boolean => ruledOut.size === 0 || !ruledOut.has(keyOf(choice));
  const choices = (): Choice[] => candidates.flatMap(choicesOf).filter(isOpen);
  const foreignCooldown = (choice: Choice): Cooldown | undefined => {
    const found = cooldownOf(choice);
    const own = found && reasons[found.reason].retry === 'at once' && ownCooldowns.has(keyOf(choice));
    return own ? undefined : found;
  };
  const steers = (choice: Choice): boolean => {
    const found = foreignCooldown(choice);
    return found !== undefined && reasons[found.reason].steers;
  };
  const isTried = (choice: Choice): boolean => (tried.size > 0 && tried.has(keyOf(choice))) || !isOpen(choice);

  /** Candidates of this round, with the names for which `fits`. */
  const those = (fits: (choice: Choice) => boolean): Candidate[] =>
    candidates.flatMap(({ credential, route, names }) => {
      if (credential.rounds < round && round > 0) return [];
      if (maxCredentials > 0 && triedCredentials.size >= maxCredentials && !triedCredentials.has(credential.id))
        return [];
      const open = names.filter((name) => !isTried({ credential, route, name }) && fits({ credential, route, name }));
      return open.length > 0 ? [{ credential, route, names: open }] : [];
    });

  /** Where the cooldowns of all that is left only steer others elsewhere, the one that is free soonest; one in a round. */
  function lastResort(): Choice | undefined {
    if (resorted) return undefined;
    resorted = true;
    const cooling = those(steers).flatMap(choicesOf);
    return cooling.sort((a, b) => foreignCooldown(a)!.until - foreignCooldown(b)!.until)[0];
  }

  const cooldowns = (): Cooldown[] => choices().flatMap((choice) => cooldownOf(choice) ?? []);

  return {
    next() {
      const free = those((choice) => foreignCooldown(choice) === undefined);
      const choice = choiceAt(place(), free) ?? select(free, { strategy, group, kind }, turns) ?? lastResort();
      if (!choice) return undefined;
      tried.add(keyOf(choice));
      triedCredentials.add(choice.credential.id);
      return choice;
    },
    failed(choice, { reason }) {
      kind = reason === 'quota' ? choice.credential.kind : undefined;
      const { retry } = reasons[reason];
      if (retry !== 'never') worthwhile = true;
      if (retry === 'at once') ownCooldowns.add(keyOf(choice));
      if (reason === 'quota') refused.add(keyOf(choice));
    },
    ruledOut(choice) {
      ruledOut.add(keyOf(choice));
      kind = undefined;
    },
    again() {
      if (tried.size > 0 && !worthwhile) return undefined;
      round++;
      const participants = choices().filter(({ credential }) => credential.rounds >= round);
      const soonest = participants.reduce(
        (least, choice) => Math.min(least, foreignCooldown(choice)?.until ?? 0),
        Infinity,
      );
      const wait = Math.max(0, soonest - now());
      if (wait > maxWait) return undefined;
      tried = new Set();
      triedCredentials = new Set();
      worthwhile = false;
      resorted = false;
      kind = undefined;
      return { wait };
    },
    outOfQuota: () =>
      choices().length > 0 &&
      choices().every((choice) => cooldownOf(choice)?.reason === 'quota' || refused.has(keyOf(choice))),
    cooldowns,
    freeIn() {
      const all = cooldowns();
      if (all.length === 0 || all.length < choices().length) return undefined;
      return Math.max(0, all.reduce((least, { until }) => Math.min(least, until), Infinity) - now()) / 1000;
    },
  };
}

function choiceAt(place: Place | undefined, free: readonly Candidate[]): Choice | undefined {
  const found =
    place && free.find((one) => one.credential.authIndex === place.authIndex && one.names.includes(place.name));
  return found && { credential: found.credential, route: found.route, name: place.name };
}

const choicesOf = ({ credential, route, names }: Candidate): Choice[] =>
  names.map((name) => ({ credential, route, name }));
