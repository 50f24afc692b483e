import type { ProviderKind } from '../providers/index.ts';
import type { Cooldown } from './cooling/cooling.ts';
import { reasons } from './cooling/reasons.ts';
import type { Credential } from './credentials/credential.ts';
import type { CredentialState } from './credentials/state.ts';
import type { Step } from './credentials/tally.ts';
import type { Snapshot } from './snapshot.ts';

/** How one credential fares. Times are in milliseconds since 1970. */
export type ProviderStatus = {
  authIndex: string;
  kind: ProviderKind;
  name: string;
  /** `error`: it can't be used, or its provider refuses it now. */
  state: 'active' | 'cooling' | 'disabled' | 'error';
  cooling: readonly (Cooldown & { model: string })[];
  lastError: { time: number | undefined; status: number | undefined; message: string } | undefined;
  success: number;
  failed: number;
  /** What its provider lists; absent as long as it isn't asked, or has not answered. */
  models: { count: number; at: number | undefined; error: string | undefined } | undefined;
  /** The last 20 steps of ten minutes, oldest first. */
  recent: readonly Step[];
};

export const statusOf = ({ credentials, stateOf, now }: Snapshot): ProviderStatus[] => {
  const time = now();
  return credentials.map((credential) => {
    const { cooling, history } = stateOf(credential);
    const cooldowns = cooling.list(credential.disableCooling).sort((a, b) => a.until - b.until);
    return {
      authIndex: credential.authIndex,
      kind: credential.kind,
      name: credential.name,
      state: stateNow(credential, cooldowns, time),
      cooling: cooldowns,
      lastError: lastErrorOf(credential, history),
      models: modelsOf(credential),
      ...history.tally.read(),
    };
  });
};

function stateNow(
  { disabled, unusable }: Credential,
  cooldowns: readonly Cooldown[],
  now: number,
): ProviderStatus['state'] {
  if (disabled) return 'disabled';
  const inForce = cooldowns.filter(({ until }) => until > now);
  if (unusable !== undefined || inForce.some(({ reason }) => reasons[reason].refusal !== undefined)) return 'error';
  return inForce.length > 0 ? 'cooling' : 'active';
}

function modelsOf({ list }: Credential): ProviderStatus['models'] {
  if (!list || (list.at ?? list.error) === undefined) return undefined;
  return { count: list.models?.size ?? 0, at: list.at, error: list.error };
}

function lastErrorOf({ unusable }: Credential, { lastError }: CredentialState['history']): ProviderStatus['lastError'] {
  if (unusable !== undefined) return { time: undefined, status: undefined, message: unusable };
  return lastError && { time: lastError.time, status: lastError.status, message: reasons[lastError.reason].message };
}
