import type { Refusal } from '../../providers/index.ts';
import type { UpstreamHeaders } from '../upstream/upstream.ts';
import type { Blame } from './cooling.ts';

/** An upstream answer as far as it is judged. `body` is its beginning, and only read of errors. */
export type Judged = { status: number; headers: UpstreamHeaders; body: string };

export type Verdict =
  /** Goes to the client, to the credential's credit. */
  | { kind: 'success' }
  /** The client's own mistake: goes to it at once, and blames nobody. */
  | { kind: 'client' }
  /** The credential, its quota or its server is to blame. */
  | { kind: 'failure'; blame: Blame };

const blames: Record<number, Exclude<Blame['reason'], 'quota'>> = {
  401: 'unauthorized',
  402: 'payment-required',
  403: 'forbidden',
  404: 'not-found',
  408: 'unavailable',
};

/** What an answer means. `refusals` are the channel's own ways to say that the credential is to blame. */
export function judge(answer: Judged, refusals: readonly Refusal[], now: number): Verdict {
  const means =
    refusals.find(({ status, text }) => status === answer.status && text.test(answer.body))?.means ?? answer.status;
  if (means >= 200 && means < 300) return { kind: 'success' };
  if (means === 429) return { kind: 'failure', blame: { reason: 'quota', hint: retryHint(answer, now) } };
  const reason = blames[means];
  if (reason) return { kind: 'failure', blame: { reason } };
  // Following a redirect would send the key elsewhere; from an API it means a wrong base-url.
  if (means >= 500 || means < 400) return { kind: 'failure', blame: { reason: 'unavailable' } };
  return { kind: 'client' };
}

/** RFC 9110, 5.6.7; `Date.parse` takes almost anything. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The milliseconds that a 429 asks to wait: Retry-After (RFC 9110, 10.2.3), or a RetryInfo in the body. */
export function retryHint({ headers, body }: Judged, now: number): number | undefined {
  const header = String(headers['retry-after'] ?? '').trim();
  if (/^\d+(\.\d+)?$/.test(header)) return Math.ceil(Number(header) * 1000);
  const left = httpDate.test(header) ? Date.parse(header) - now : 0;
  return left > 0 ? left : retryInfo(body); // a date in the past means a wrong clock and says nothing
}

/** google.rpc.RetryInfo: `{"error":{"details":[{"@type":"…RetryInfo","retryDelay":"34.5s"}]}}`, or the same in an array. */
function retryInfo(body: string): number | undefined {
  if (!body.includes('retryDelay')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  const { error } = ((Array.isArray(value) ? value[0] : value) ?? {}) as { error?: { details?: unknown } };
  const details: unknown[] = Array.isArray(error?.details) ? error.details : [];
  const delay = details
    .map((detail) => (detail as { retryDelay?: unknown } | null)?.retryDelay)
    .find((one) => typeof one === 'string');
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(delay ?? '')?.[1];
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}
