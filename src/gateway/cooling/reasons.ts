/** Why a credential cools for a model. The names are those that GET /provider-status shows. */
export type Reason =
  | 'unauthorized'
  | 'payment-required'
  | 'forbidden'
  | 'not-found'
  | 'quota'
  | 'unavailable'
  | 'unreachable';

/** What a failure means to those who decide by its reason. */
type Meaning = {
  /**
   * What is at fault: the credential, which cools for all models, whatever `disable-cooling` says; the model, which it hasn't;
   * its load; or the way there.
   */
  kind: 'credential' | 'model' | 'load' | 'network';
  /** Milliseconds of cooldown without a hint; for `quota`, those after the first in a row. */
  cooldown: number;
  /** Its cooldown only steers requests to other credentials: when no other is left, it may be tried all the same. */
  steers: boolean;
  /** When the request that met the failure may try the credential again in a further round. */
  retry: 'never' | 'after the cooldown' | 'at once';
  /** Whether the client is told of it, in the provider's words if it has any, before any other reason counts. */
  told: boolean;
  /** Where the provider refuses the credential itself: what the client is told. */
  refusal?: string;
  /** What GET /provider-status says. */
  message: string;
};

const second = 1000;
const minute = 60 * second;

export const reasons: Readonly<Record<Reason, Meaning>> = {
  unauthorized: {
    kind: 'credential',
    cooldown: 30 * minute,
    steers: false,
    retry: 'never',
    told: false,
    refusal: 'its key is wrong',
    message: 'the provider refused the key',
  },
  'payment-required': {
    kind: 'credential',
    cooldown: 30 * minute,
    steers: false,
    retry: 'never',
    told: false,
    refusal: 'its account needs payment',
    message: 'the provider requires payment',
  },
  forbidden: {
    kind: 'credential',
    cooldown: 30 * minute,
    steers: false,
    retry: 'never',
    told: false,
    refusal: 'its key lacks permission',
    message: 'the provider denied permission',
  },
  'not-found': {
    kind: 'model',
    cooldown: 12 * 60 * minute,
    steers: false,
    retry: 'never',
    told: false,
    message: 'the provider does not have the model',
  },
  quota: {
    kind: 'load',
    cooldown: second,
    steers: false,
    retry: 'after the cooldown',
    told: true,
    message: 'the quota is used up',
  },
  unavailable: {
    kind: 'load',
    cooldown: minute,
    steers: true,
    retry: 'at once',
    told: true,
    message: 'the provider failed',
  },
  unreachable: {
    kind: 'network',
    cooldown: minute,
    steers: true,
    retry: 'at once',
    told: true,
    message: 'the provider could not be reached',
  },
};
