import { retryHint } from '../cooling/retry-hint.ts';
import { retryHeaders } from '../formats/errors.ts';
import type { GatewayAnswer } from '../request.ts';
import { clientHeaders } from '../upstream/headers.ts';
import type { HeldAnswer } from './conclude.ts';

/**
 * A provider's error as the client gets it: its bytes, and how long to wait in a form that every client reads. `retryAfter` are
 * the seconds; absent, those that the provider names, if it does. `now` is in milliseconds since 1970.
 */
export function toldAnswer(
  { status, headers, body, plain }: HeldAnswer,
  now: number,
  retryAfter?: number | undefined,
): GatewayAnswer {
  const { 'retry-after': _, 'retry-after-ms': __, ...others } = clientHeaders(headers);
  const hint = retryHint({ headers, body: Buffer.from(plain).toString() }, now);
  const wait = retryAfter ?? (hint === undefined ? undefined : hint / 1000);
  return { status, headers: { ...others, ...retryHeaders(wait), 'content-length': String(body.length) }, body };
}
