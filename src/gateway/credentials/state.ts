import { differenceOf } from '../../platform/again.ts';
import { type Blame, type Cooling, createCooling, type Moment } from '../cooling/cooling.ts';
import type { Reason } from '../cooling/reasons.ts';
import type { Credential } from './credential.ts';
import { type LayeredMap, layeredMap } from './layered-map.ts';
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
    const history = previous.histories.get(key) ?? { tally: createTally(now), lastError: undefined };
    histories.set(key, history);
    const before = previous.byId.get(id);
    if (before && before.mark !== mark) before.cooling.renewed();
    const isSame = before && before.history === history && before.mark === mark;
    byId.set(id, isSame ? before : createState(before?.cooling ?? createCooling(now), history, mark, now));
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
    const { cooling, history, mark } = previous.byId.get(old.id)!;
    if (!isOther && mark !== next.mark) cooling.renewed();
    changes.set(old.id, undefined);
    changes.set(next.id, createState(isOther ? createCooling(now) : cooling, history, next.mark, now));
  }
  return { credentials, byId: previous.byId.with(changes), histories: previous.histories };
}

/** Of states; each credential that has changed takes two. */
const mostChanges = 16;

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
