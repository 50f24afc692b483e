import type { ProviderKind } from '../providers/index.ts';
import type { Rest } from './cooling.ts';
import type { Credential } from './credential.ts';
import type { CredentialState } from './credential-state.ts';
import { reasons } from './reasons.ts';
import type { Snapshot } from './snapshot.ts';
import type { Step } from './tally.ts';

/** How one credential fares. Times are in milliseconds since 1970. */
export type ProviderStatus = {
  authIndex: string;
  kind: ProviderKind;
  name: string;
  /** `error`: it can't be used, or its provider refuses it now. */
  state: 'active' | 'cooling' | 'disabled' | 'error';
  cooling: readonly (Rest & { model: string })[];
  lastError: { time: number | undefined; status: number | undefined; message: string } | undefined;
  success: number;
  failed: number;
  /** The last 20 steps of ten minutes, oldest first. */
  recent: readonly Step[];
};

export const statusOf = (snapshot: Snapshot, now: number): ProviderStatus[] =>
  snapshot.credentials.map((credential) => {
    const state = snapshot.stateOf(credential);
    const cooling = state.cooling.list(credential.disableCooling).sort((a, b) => a.until - b.until);
    return {
      authIndex: credential.authIndex,
      kind: credential.provider.kind,
      name: credential.name,
      state: stateOf(credential, cooling, now),
      cooling,
      lastError: lastErrorOf(credential, state),
      ...state.record.tally.read(),
    };
  });

function stateOf({ disabled, unusable }: Credential, cooling: readonly Rest[], now: number): ProviderStatus['state'] {
  if (disabled) return 'disabled';
  const resting = cooling.filter(({ until }) => until > now);
  if (unusable !== undefined || resting.some(({ reason }) => reasons[reason].refusal !== undefined)) return 'error';
  return resting.length > 0 ? 'cooling' : 'active';
}

function lastErrorOf(
  { unusable }: Credential,
  { record: { lastError } }: CredentialState,
): ProviderStatus['lastError'] {
  if (unusable !== undefined) return { time: undefined, status: undefined, message: unusable };
  return lastError && { time: lastError.time, status: lastError.status, message: reasons[lastError.reason].message };
}
