/** Why a credential is put to rest for a model. The names are those that GET /provider-status shows. */
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
  /** Milliseconds of rest; for a 429 that brings no hint, those after the first in a row. */
  rest: number;
  /** Its rest only steers other requests elsewhere: it doesn't keep the last resort from being tried. */
  steers: boolean;
  /** When the same request may try again in a further round: a rest that is its own doing need not bind it. */
  retry: 'never' | 'after the rest' | 'at once';
  /** Whether upstream's words, or that it wasn't reached, go to the caller before any other reason counts. */
  told: boolean;
  /** Where the provider refuses the credential itself: what the caller is told of that. */
  refusal?: string;
  /** For who looks at GET /provider-status. */
  message: string;
};

const second = 1000;
const minute = 60 * second;

export const reasons: Readonly<Record<Reason, Meaning>> = {
  unauthorized: {
    rest: 30 * minute,
    steers: false,
    retry: 'never',
    told: false,
    refusal: 'its key is wrong (401)',
    message: 'the provider refused the key',
  },
  'payment-required': {
    rest: 30 * minute,
    steers: false,
    retry: 'never',
    told: false,
    refusal: 'it has to be paid for (402)',
    message: 'the provider wants to be paid',
  },
  forbidden: {
    rest: 30 * minute,
    steers: false,
    retry: 'at once',
    told: false,
    refusal: 'it may not (403)',
    message: 'the provider forbids it',
  },
  'not-found': {
    rest: 12 * 60 * minute,
    steers: false,
    retry: 'never',
    told: false,
    message: 'the provider does not have the model',
  },
  quota: {
    rest: second,
    steers: false,
    retry: 'after the rest',
    told: true,
    message: 'the quota is used up',
  },
  unavailable: {
    rest: minute,
    steers: true,
    retry: 'at once',
    told: true,
    message: 'the provider failed',
  },
  unreachable: {
    rest: minute,
    steers: true,
    retry: 'at once',
    told: true,
    message: 'the provider could not be reached',
  },
};
