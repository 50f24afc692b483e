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
  histories: ReadonlyMap<string, History>;
};

export const noStates: States = { credentials: [], byId: layeredMap(new Map()), histories: new Map() };

/** The states of the next config's credentials: what is unchanged goes on as it was. */
export function nextStates(credentials: readonly Credential[], previous: States, now: () => number): States {
  const few = withFewReplaced(credentials, previous, now);
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
  return { credentials, byId: layeredMap(byId), histories };
}

/** The states where a few credentials have changed and none its key: of 10,000 the maps are made anew in 5 ms. */
function withFewReplaced(credentials: readonly Credential[], previous: States, now: () => number): States | undefined {
  const before = previous.credentials;
  if (credentials.length !== before.length) return undefined;
  const { from, behind } = differenceOf(before, credentials);
  const changes = new Map<string, CredentialState | undefined>();
  for (let index = from; index < credentials.length - behind; index++) {
    const [old, next] = [before[index]!, credentials[index]!];
    if (old === next) continue;
    if (changes.size >= mostChanges || old.authIndex !== next.authIndex) return undefined;
    const isOther = old.id !== next.id;
    if (isOther && (previous.byId.get(next.id) || changes.has(next.id))) return undefined;
    const state = previous.byId.get(old.id)!;
    if (!isOther && state.mark !== next.mark) state.cooling.renewed();
    changes.set(old.id, undefined);
    changes.set(next.id, new CredentialState(state.history, next.mark, now, isOther ? undefined : state));
  }
  return { credentials, byId: previous.byId.with(changes), histories: previous.histories };
}

/** Of states; a credential that has another id now takes two. */
const mostChanges = 16;
