import { differenceOf } from '../../platform/again.ts';
import { type Blame, type Cooling, createCooling, type Moment } from '../cooling/cooling.ts';
import type { Reason } from '../cooling/reasons.ts';
import type { Credential } from './credential.ts';
import { type LayeredMap, layeredMap } from './layered-map.ts';
import { createTally, type Tally } from './tally.ts';

/** How a credential failed last: our own words, since a provider's may repeat the key. */
export type LastError = { time: number; reason: Reason; status: number | undefined };

/** How requests with a key have ended, kept in memory. */
export class History {
  lastError: LastError | undefined;
  readonly #now: () => number;
  #tally: Tally | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Made when it is first asked for: of thousands of keys most may never be used. */
  get tally(): Tally {
    this.#tally ??= createTally(this.#now);
    return this.#tally;
  }
}

/** What is remembered of a credential. The cooldowns go when it changes, the history stays with the key. */
export class CredentialState {
  readonly history: History;
  /** The credential's. */
  readonly mark: string | undefined;
  readonly #now: () => number;
  /** Shared with the states that go on with the same cooldowns. Made when it is first asked for, as the tally is. */
  readonly #own: { cooling?: Cooling };

  /** `before`: whose cooldowns go on. */
  constructor(history: History, mark: string | undefined, now: () => number, before?: CredentialState) {
    this.history = history;
    this.mark = mark;
    this.#now = now;
    this.#own = before ? before.#own : {};
  }

  get cooling(): Cooling {
    this.#own.cooling ??= createCooling(this.#now);
    return this.#own.cooling;
  }

  /** Records a failure. `status` is what the provider answered, if it did. */
  failed(moment: Moment, blame: Blame, status: number | undefined): void {
    this.cooling.failed(moment, blame);
    this.history.tally.add('failed');
    this.history.lastError = { time: this.#now(), reason: blame.reason, status };
  }
}

/** States by credential id, and histories by the key that they are of. */
export type States = {
  credentials: readonly Credential[];
  byId: LayeredMap<CredentialState>;
  histories: LayeredMap<History>;
};

export const noStates: States = { credentials: [], byId: layeredMap(new Map()), histories: layeredMap(new Map()) };

/** The states of the next config's credentials: what is unchanged goes on as it was. */
export function nextStates(credentials: readonly Credential[], previous: States, now: () => number): States {
  const few = withFewChanged(credentials, previous, now);
  if (few) return few;
  const byId = new Map<string, CredentialState>();
  const histories = new Map<string, History>();
  const numbers = new Map<string, number>(); // the last one that a key had: thousands may be equal
  for (const { id, authIndex, mark } of credentials) {
    let key = authIndex;
    if (histories.has(key)) {
      let n = numbers.get(authIndex) ?? 0;
      do key = `${authIndex}-${++n}`;
      while (histories.has(key)); // equal keys, in their order
      numbers.set(authIndex, n);
    }
    const history = previous.histories.get(key) ?? new History(now);
    histories.set(key, history);
    const before = previous.byId.get(id);
    if (before && before.mark !== mark) before.cooling.renewed();
    const isSame = before && before.history === history && before.mark === mark;
    byId.set(id, isSame ? before : new CredentialState(history, mark, now, before));
  }
  return { credentials, byId: layeredMap(byId), histories: layeredMap(histories) };
}

/**
 * The states where a few credentials have come, gone or changed: of 10,000 the maps are made anew in 5 ms. Nothing where keys are
 * equal, which are told apart by their order, or where ids move.
 */
function withFewChanged(credentials: readonly Credential[], previous: States, now: () => number): States | undefined {
  const changed = fewChanged(previous.credentials, credentials);
  if (!changed) return undefined;
  const { gone, come } = changed;
  const [old, next] = [byKey(gone), byKey(come)];
  if (old.size < gone.length || next.size < come.length) return undefined;
  const states = new Map<string, CredentialState | undefined>(gone.map(({ id }) => [id, undefined]));
  const histories = new Map<string, History | undefined>();
  for (const key of old.keys()) {
    if (next.has(key)) continue;
    if (previous.histories.get(`${key}-1`)) return undefined;
    histories.set(key, undefined);
  }
  for (const [key, { id }] of next) {
    const isTaken = previous.byId.get(id) !== undefined && !states.has(id);
    if (isTaken || (!old.has(key) && previous.histories.get(key))) return undefined;
  }
  for (const [key, { id, mark }] of next) {
    const known = old.get(key);
    const history = known ? previous.byId.get(known.id)!.history : new History(now);
    if (!known) histories.set(key, history);
    const before = previous.byId.get(id);
    if (before && before.mark !== mark) before.cooling.renewed();
    states.set(id, new CredentialState(history, mark, now, before));
  }
  return { credentials, byId: previous.byId.with(states), histories: previous.histories.with(histories) };
}

const byKey = (those: readonly Credential[]): Map<string, Credential> =>
  new Map(those.map((one) => [one.authIndex, one]));

/** Credentials that come, go or change at once, at most. A change counts as both. */
const mostChanges = 32;

/** Those that are in only one of two arrays, if they are few. Of several changes, all but those in place count as many. */
function fewChanged(before: readonly Credential[], after: readonly Credential[]) {
  const { from, behind } = differenceOf(before, after);
  const [oldEnd, newEnd] = [before.length - behind, after.length - behind];
  const isInPlace = oldEnd === newEnd;
  if (!isInPlace && oldEnd - from + newEnd - from > mostChanges) return undefined;
  const [gone, come]: [Credential[], Credential[]] = [[], []];
  for (let index = from; index < Math.max(oldEnd, newEnd); index++) {
    if (isInPlace && before[index] === after[index]) continue;
    if (index < oldEnd) gone.push(before[index]!);
    if (index < newEnd) come.push(after[index]!);
    if (gone.length + come.length > mostChanges) return undefined;
  }
  return { gone, come };
}
