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

/** A class, since the functions of each request's own rounds cost more than all that they do. */
class RoundsOfRequest implements Rounds {
  readonly #options: RoundsOptions;
  #round = 0;
  #tried = none;
  #triedCredentials = none;
  #worthwhile = false;
  /** Whether this round has tried one that cools. */
  #resorted = false;
  /** The kind that answered the last 429. */
  #kind: string | undefined;
  /** What this request itself has made to cool, and may try again at once: free for its own next round. */
  #ownCooldowns = none;
  #refused = none;
  #ruledOut = none;

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  next(): Choice | undefined {
    const { place, strategy, group, turns } = this.#options;
    const free = this.#those((choice) => this.#foreignCooldown(choice) === undefined);
    const choice =
      choiceAt(place(), free) ?? select(free, { strategy, group, kind: this.#kind }, turns) ?? this.#lastResort();
    if (!choice) return undefined;
    this.#tried = withMore(this.#tried, keyOf(choice));
    this.#triedCredentials = withMore(this.#triedCredentials, choice.credential.id);
    return choice;
  }

  failed(choice: Choice, { reason }: Blame): void {
    this.#kind = reason === 'quota' ? choice.credential.kind : undefined;
    const { retry } = reasons[reason];
    if (retry !== 'never') this.#worthwhile = true;
    if (retry === 'at once') this.#ownCooldowns = withMore(this.#ownCooldowns, keyOf(choice));
    if (reason === 'quota') this.#refused = withMore(this.#refused, keyOf(choice));
  }

  ruledOut(choice: Choice): void {
    this.#ruledOut = withMore(this.#ruledOut, keyOf(choice));
    this.#kind = undefined;
  }

  again(): Again | undefined {
    const { now, maxWait } = this.#options;
    if (this.#tried.size > 0 && !this.#worthwhile) return undefined;
    this.#round++;
    const participants = this.#choices().filter(({ credential }) => credential.rounds >= this.#round);
    const soonest = participants.reduce(
      (least, choice) => Math.min(least, this.#foreignCooldown(choice)?.until ?? 0),
      Infinity,
    );
    const wait = Math.max(0, soonest - now());
    if (wait > maxWait) return undefined;
    this.#tried = none;
    this.#triedCredentials = none;
    this.#worthwhile = false;
    this.#resorted = false;
    this.#kind = undefined;
    return { wait };
  }

  outOfQuota(): boolean {
    const choices = this.#choices();
    const isOut = (choice: Choice): boolean =>
      this.#options.cooldownOf(choice)?.reason === 'quota' || this.#refused.has(keyOf(choice));
    return choices.length > 0 && choices.every(isOut);
  }

  cooldowns(): Cooldown[] {
    return this.#choices().flatMap((choice) => this.#options.cooldownOf(choice) ?? []);
  }

  freeIn(): number | undefined {
    const all = this.cooldowns();
    if (all.length === 0 || all.length < this.#choices().length) return undefined;
    const soonest = all.reduce((least, { until }) => Math.min(least, until), Infinity);
    return Math.max(0, soonest - this.#options.now()) / 1000;
  }

  #isOpen(choice: Choice): boolean {
    return this.#ruledOut.size === 0 || !this.#ruledOut.has(keyOf(choice));
  }

  #isTried(choice: Choice): boolean {
    return (this.#tried.size > 0 && this.#tried.has(keyOf(choice))) || !this.#isOpen(choice);
  }

  #choices(): Choice[] {
    return this.#options.candidates.flatMap(choicesOf).filter((choice) => this.#isOpen(choice));
  }

  #foreignCooldown(choice: Choice): Cooldown | undefined {
    const found = this.#options.cooldownOf(choice);
    const own = found && reasons[found.reason].retry === 'at once' && this.#ownCooldowns.has(keyOf(choice));
    return own ? undefined : found;
  }

  /** Whether what a choice cools for only steers others elsewhere. */
  #steers(choice: Choice): boolean {
    const found = this.#foreignCooldown(choice);
    return found !== undefined && reasons[found.reason].steers;
  }

  /** Candidates of this round, with the names for which `fits`. */
  #those(fits: (choice: Choice) => boolean): Candidate[] {
    const { candidates, maxCredentials } = this.#options;
    const tried = this.#triedCredentials;
    return candidates.flatMap(({ credential, route, names }) => {
      if (credential.rounds < this.#round && this.#round > 0) return [];
      if (maxCredentials > 0 && tried.size >= maxCredentials && !tried.has(credential.id)) return [];
      const open = names.filter((name) => {
        const choice = { credential, route, name };
        return !this.#isTried(choice) && fits(choice);
      });
      return open.length > 0 ? [{ credential, route, names: open }] : [];
    });
  }

  /** Where the cooldowns of all that is left only steer others elsewhere, the one that is free soonest; one in a round. */
  #lastResort(): Choice | undefined {
    if (this.#resorted) return undefined;
    this.#resorted = true;
    const cooling = this.#those((choice) => this.#steers(choice)).flatMap(choicesOf);
    return cooling.sort((a, b) => this.#foreignCooldown(a)!.until - this.#foreignCooldown(b)!.until)[0];
  }
}

export const createRounds = (options: RoundsOptions): Rounds => new RoundsOfRequest(options);

/** Most requests need no set at all, or one with a single member. */
const none: Set<string> = new Set();

function withMore(known: Set<string>, more: string): Set<string> {
  if (known === none) return new Set([more]);
  return known.add(more);
}

const keyOf = ({ credential, name }: Choice): string => `${credential.id}\0${name}`;

function choiceAt(place: Place | undefined, free: readonly Candidate[]): Choice | undefined {
  const found =
    place && free.find((one) => one.credential.authIndex === place.authIndex && one.names.includes(place.name));
  return found && { credential: found.credential, route: found.route, name: place.name };
}

const choicesOf = ({ credential, route, names }: Candidate): Choice[] =>
  names.map((name) => ({ credential, route, name }));
