import { barred, deadKey, type ErrorRow, elsewhere, noModel, unpaid } from '../error-row.ts';

/** Google's errors. Their reasons stand in `details`; a 403 without one is about a file or a cache of another project. */
export const googleErrors: readonly ErrorRow[] = [
  { status: 403, callers: ['x-goog-user-project'], verdict: elsewhere }, // then it is about the caller's own project
  { says: ['API_KEY_INVALID'], verdict: deadKey }, // a 400
  { status: 400, text: /^api key (?:not valid|not found|expired)\b/i, verdict: deadKey },
  { status: 403, text: /^your api key was reported as leaked\b/i, verdict: deadKey },
  {
    says: [
      'API_KEY_SERVICE_BLOCKED',
      'API_KEY_IP_ADDRESS_BLOCKED',
      'API_KEY_HTTP_REFERRER_BLOCKED',
      'CONSUMER_SUSPENDED',
      'SERVICE_DISABLED',
      'TOS_VIOLATION',
    ],
    verdict: barred,
  },
  { says: ['BILLING_DISABLED'], verdict: unpaid },
  { status: 400, text: /^user location is not supported\b/i, verdict: barred },
  { status: 400, text: /^gemini api free tier is not available in your country\b/i, verdict: unpaid },
  { status: 404, text: /^publisher model\b/i, verdict: noModel }, // it goes on with the model's long name
];
