import { type ErrorRuleEntry, errorRulesOf } from '../cooling/operator-rules.ts';
import type { GatewaySettings, StreamPatience } from '../settings.ts';
import type { Delivery, Policy } from './credential.ts';

/** What a credential says for itself; what it doesn't say is the config's, or usual. */
export type OwnPolicy = {
  priority?: number | undefined;
  weight?: number | undefined;
  /** It is switched off. */
  isOff?: boolean;
  disableCooling?: boolean | undefined;
  /** Further rounds; negative says nothing. */
  rounds?: number | undefined;
  errorRules?: readonly ErrorRuleEntry[] | undefined;
};

/** What of the config counts for every credential, besides its own entry or file. */
export type CommonSettings = Pick<GatewaySettings, 'disable-cooling' | 'request-retry' | 'proxy-url' | 'streaming'>;

/** How a credential is chosen among others, and how its failures count. */
export function policyOf(own: OwnPolicy, settings: CommonSettings): Policy {
  const { priority = 0, weight = 1, isOff = false, disableCooling, rounds = -1, errorRules } = own;
  return {
    priority,
    weight,
    disabled: isOff || weight <= 0,
    disableCooling: disableCooling ?? settings['disable-cooling'],
    errorRules: errorRulesOf(errorRules),
    rounds: rounds >= 0 ? rounds : settings['request-retry'],
  };
}

/** How long the answers of a credential are waited for. */
export function patienceOf(
  own: StreamPatience | undefined,
  { streaming }: CommonSettings,
): Pick<Delivery, 'firstEvent' | 'idle'> {
  const idle = own?.['idle-seconds'] ?? streaming?.['idle-seconds'];
  const firstEvent = own?.['first-event-seconds'] ?? streaming?.['first-event-seconds'] ?? 0;
  return { firstEvent: firstEvent * 1000, idle: idle === undefined ? undefined : idle * 1000 };
}
