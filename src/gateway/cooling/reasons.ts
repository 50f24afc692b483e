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
  /** Milliseconds of cooldown; for a 429 that brings no hint, those after the first in a row. */
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
    cooldown: 30 * minute,
    steers: false,
    retry: 'never',
    told: false,
    refusal: 'its key is wrong (401)',
    message: 'the provider refused the key',
  },
  'payment-required': {
    cooldown: 30 * minute,
    steers: false,
    retry: 'never',
    told: false,
    refusal: 'its account needs payment (402)',
    message: 'the provider requires payment',
  },
  forbidden: {
    cooldown: 30 * minute,
    steers: false,
    retry: 'at once',
    told: false,
    refusal: 'its key lacks permission (403)',
    message: 'the provider denied permission',
  },
  'not-found': {
    cooldown: 12 * 60 * minute,
    steers: false,
    retry: 'never',
    told: false,
    message: 'the provider does not have the model',
  },
  quota: {
    cooldown: second,
    steers: false,
    retry: 'after the cooldown',
    told: true,
    message: 'the quota is used up',
  },
  unavailable: {
    cooldown: minute,
    steers: true,
    retry: 'at once',
    told: true,
    message: 'the provider failed',
  },
  unreachable: {
    cooldown: minute,
    steers: true,
    retry: 'at once',
    told: true,
    message: 'the provider could not be reached',
  },
};
