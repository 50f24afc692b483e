import { type Blame, type Cooling, createCooling, type Moment } from '../cooling/cooling.ts';
import type { Reason } from '../cooling/reasons.ts';
import type { Credential } from './credential.ts';
import { createTally, type Tally } from './tally.ts';

/** How a credential failed last: our own words, since a provider's may repeat the key. */
export type LastError = { time: number; reason: Reason; status: number | undefined };

/** How requests with a credential have ended, kept in memory. */
export type History = { tally: Tally; lastError: LastError | undefined };

/** What is remembered of a credential. The cooldowns go when it changes, the history stays with the key. */
export type CredentialState = {
  cooling: Cooling;
  history: History;
  /** The credential's. */
  mark: string | undefined;
  /** Records a failure. `status` is what the provider answered, if it did. */
  failed(moment: Moment, blame: Blame, status: number | undefined): void;
};

/** States by credential id, and histories by the key that they are of. */
export type States = { byId: ReadonlyMap<string, CredentialState>; histories: ReadonlyMap<string, History> };

export const noStates: States = { byId: new Map(), histories: new Map() };

/** The states of the next config's credentials: what is unchanged goes on as it was. */
export function nextStates(credentials: readonly Credential[], previous: States, now: () => number): States {
  const byId = new Map<string, CredentialState>();
  const histories = new Map<string, History>();
  const numbers = new Map<string, number>(); // the last one that a key had: thousands may be equal
  for (const { id, authIndex, mark } of credentials) {
    let n = numbers.get(authIndex) ?? 0;
    let key = n === 0 ? authIndex : `${authIndex}-${++n}`;
    while (histories.has(key)) key = `${authIndex}-${++n}`; // equal keys, in their order
    numbers.set(authIndex, n);
    const history = previous.histories.get(key) ?? { tally: createTally(now), lastError: undefined };
    histories.set(key, history);
    const before = previous.byId.get(id);
    if (before && before.mark !== mark) before.cooling.renewed();
    byId.set(id, createState(before?.cooling ?? createCooling(now), history, mark, now));
  }
  return { byId, histories };
}

const createState = (
  cooling: Cooling,
  history: History,
  mark: string | undefined,
  now: () => number,
): CredentialState => ({
  cooling,
  history,
  mark,
  failed(moment, blame, status) {
    cooling.failed(moment, blame);
    history.tally.add('failed');
    history.lastError = { time: now(), reason: blame.reason, status };
  },
});
