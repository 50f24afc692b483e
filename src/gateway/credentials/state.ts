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
export type States = {
  credentials: readonly Credential[];
  byId: ReadonlyMap<string, CredentialState>;
  histories: ReadonlyMap<string, History>;
};

export const noStates: States = { credentials: [], byId: new Map(), histories: new Map() };

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
    const history = previous.histories.get(key) ?? { tally: createTally(now), lastError: undefined };
    histories.set(key, history);
    const before = previous.byId.get(id);
    if (before && before.mark !== mark) before.cooling.renewed();
    const isSame = before && before.history === history && before.mark === mark;
    byId.set(id, isSame ? before : createState(before?.cooling ?? createCooling(now), history, mark, now));
  }
  return { credentials, byId, histories };
}

/** The states where a few credentials have changed and none its key: of 10,000 the maps are made anew in 5 ms, and copied in 0.5. */
function withFewReplaced(credentials: readonly Credential[], previous: States, now: () => number): States | undefined {
  const before = previous.credentials;
  if (credentials.length !== before.length) return undefined;
  const replaced = credentials.flatMap((one, index) => (one === before[index] ? [] : index));
  if (replaced.length > 8) return undefined;
  const byId = new Map(previous.byId);
  for (const index of replaced) {
    const [old, next] = [before[index]!, credentials[index]!];
    if (old.authIndex !== next.authIndex || (old.id !== next.id && previous.byId.has(next.id))) return undefined;
    const { cooling, history, mark } = byId.get(old.id)!;
    const isOther = old.id !== next.id;
    if (!isOther && mark !== next.mark) cooling.renewed();
    byId.delete(old.id);
    byId.set(next.id, createState(isOther ? createCooling(now) : cooling, history, next.mark, now));
  }
  return { credentials, byId, histories: previous.histories };
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
