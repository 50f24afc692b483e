import type { UpstreamHeaders } from '../upstream/upstream.ts';
import { longestHint } from './cooling.ts';
import { retryInfo } from './error-body.ts';

/** RFC 9110, 5.6.7, in the form that is sent today and in the two that were; `Date.parse` takes almost anything. */
const httpDate =
  /^(?:[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT|[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/;

/** A number of seconds from here on is no time to wait, but a moment: seconds since 1970, or milliseconds. */
const epochSeconds = 1e9;
const epochMilliseconds = 1e11;

/**
 * The milliseconds that a provider asks to wait: `retry-after-ms`, Retry-After (RFC 9110, 10.2.3) in seconds, as a date or, by
 * mistake, as a moment since 1970, or a RetryInfo in the body. Moments that are past say nothing: a clock is wrong. Of a header that
 * came twice the first counts.
 */
export function retryHint(
  { headers, body }: { headers: UpstreamHeaders; body: string },
  now: number,
): number | undefined {
  const [precise, coarse] = ['retry-after-ms', 'retry-after'].map((name) => [headers[name]].flat()[0]?.trim() ?? '');
  const hint = numberOf(precise!, 1, now) ?? numberOf(coarse!, 1000, now) ?? dateOf(coarse!, now) ?? retryInfo(body);
  return hint === undefined ? undefined : Math.min(hint, longestHint);
}

function numberOf(text: string, unit: number, now: number): number | undefined {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  if (number >= epochMilliseconds) return ahead(number, now);
  if (number >= epochSeconds) return ahead(number * 1000, now);
  return Math.ceil(number * unit);
}

function dateOf(text: string, now: number): number | undefined {
  if (!httpDate.test(text)) return undefined;
  return ahead(Date.parse(text.endsWith('GMT') ? text : `${text} GMT`), now);
}

const ahead = (moment: number, now: number): number | undefined => (moment > now ? Math.ceil(moment - now) : undefined);
