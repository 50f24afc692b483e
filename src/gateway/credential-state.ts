import { type Blame, type Cooling, createCooling } from './cooling.ts';
import type { Credential } from './credential.ts';
import type { Reason } from './reasons.ts';
import { createTally, type Tally } from './tally.ts';

/** How a credential failed last: our own words, since a provider's may repeat the key. */
export type LastError = { time: number; reason: Reason; status: number | undefined };

/** What is remembered of a credential. The rests go when its entry changes, the counts stay with the key. */
export type CredentialState = { cooling: Cooling; record: CredentialRecord };

export type CredentialRecord = { tally: Tally; lastError: LastError | undefined };

/** States by credential id, and records by the key that they are of. */
export type States = { byId: ReadonlyMap<string, CredentialState>; records: ReadonlyMap<string, CredentialRecord> };

export const noStates: States = { byId: new Map(), records: new Map() };

/** The states of the next config's credentials: what is unchanged goes on as it was. */
export function nextStates(credentials: readonly Credential[], previous: States, now: () => number): States {
  const byId = new Map<string, CredentialState>();
  const records = new Map<string, CredentialRecord>();
  for (const { id, authIndex } of credentials) {
    let key = authIndex;
    for (let n = 1; records.has(key); n++) key = `${authIndex}-${n}`; // equal keys, in their order
    const record = previous.records.get(key) ?? { tally: createTally(now), lastError: undefined };
    records.set(key, record);
    byId.set(id, { cooling: previous.byId.get(id)?.cooling ?? createCooling(now), record });
  }
  return { byId, records };
}

/** Notes a failure in everything that is remembered of the credential. */
export function blameCredential(
  { cooling, record }: CredentialState,
  moment: Parameters<Cooling['failed']>[0],
  blame: Blame,
  at: { time: number; status: number | undefined },
): void {
  cooling.failed(moment, blame);
  record.tally.add('failed');
  record.lastError = { time: at.time, reason: blame.reason, status: at.status };
}
