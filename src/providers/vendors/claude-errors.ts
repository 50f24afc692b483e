import {
  barred,
  deadKey,
  type ErrorRow,
  elsewhere,
  failing,
  inAnswer,
  noModel,
  quota,
  request,
  unpaid,
} from '../error-row.ts';

/** Anthropic's errors. Its types say little: what an account lacks is told in words only. */
export const claudeErrors: readonly ErrorRow[] = [
  { says: ['authentication_error'], verdict: deadKey },
  { says: ['billing_error'], verdict: unpaid },
  { status: 400, text: /^your credit balance is too low\b/i, verdict: unpaid },
  { status: [400, 429], text: /^you have reached your specified api usage limits\b/i, verdict: unpaid },
  { status: [400, 403], text: /^this organization has been disabled\b/i, verdict: barred },
  { status: 403, text: /^oauth token has been revoked\b/i, verdict: deadKey },
  { status: 403, text: /^oauth authentication is currently not (?:allowed|supported)\b/i, verdict: barred },
  // What a plan lacks: another credential may have it.
  { status: 429, text: /^(?:extra usage is|usage credits are) required for long context\b/i, verdict: elsewhere },
  { status: 400, text: /^the long context beta is not yet available\b/i, verdict: elsewhere },
  { status: 400, text: /^you're out of extra usage\b/i, verdict: elsewhere },
  { status: 400, text: /^this credential is only authorized for use with\b/i, verdict: elsewhere },
  { status: inAnswer, says: ['rate_limit_error'], verdict: quota },
  { status: inAnswer, says: ['overloaded_error', 'api_error', 'timeout_error'], verdict: failing },
  { status: inAnswer, says: ['permission_error'], verdict: elsewhere },
  { status: inAnswer, says: ['not_found_error'], namesModel: true, verdict: noModel },
  { status: inAnswer, says: ['invalid_request_error', 'not_found_error', 'request_too_large'], verdict: request },
];
