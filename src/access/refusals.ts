import { Fault } from '../platform/fault.ts';

/** The codes are the reference's: clients match on them. */

export const noKeyConfigured = (): Fault => new Fault('missing', 'not found');

export const hostNotAllowed = (): Fault =>
  refusal('forbidden', 'host not allowed', 'add the name to allowed-hosts in the config file');

export const remoteDisabled = (): Fault =>
  refusal(
    'forbidden',
    'remote management disabled',
    'set remote-management.allow-remote to true to manage from other machines',
  );

export const missingKey = (): Fault =>
  refusal(
    'unauthenticated',
    'missing management key',
    'send it as "Authorization: Bearer <key>" or "X-Management-Key: <key>"',
  );

export const invalidKey = (): Fault => new Fault('unauthenticated', 'invalid management key');

/** `left` in milliseconds. The text rounds them as Go does, Retry-After never says too little. */
export const banned = (left: number): Fault =>
  new Fault(
    'forbidden',
    `IP banned due to too many failed attempts. Try again in ${goDuration(Math.round(left / 1000))}`,
    { retryAfter: Math.max(1, Math.ceil(left / 1000)) },
  );

/** One of two limits on guessing is reached; `what` says which. */
export const tooMany = (what: string): Fault =>
  new Fault('limited', 'too many requests', { message: `too many requests: ${what}`, retryAfter: 1 });

function refusal(kind: 'forbidden' | 'unauthenticated', code: string, remedy: string): Fault {
  return new Fault(kind, code, { message: `${code}: ${remedy}` });
}

/** Whole seconds under an hour as Go prints them: `29m58s`, `30m0s`, `58s`. */
function goDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds}s` : `${minutes}m${seconds % 60}s`;
}
