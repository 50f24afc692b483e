import { hash } from 'node:crypto';
import type { RecordedExchange } from '../exchange.ts';

/** What requests have in common. `api` and `source` are as given, and may be secret. */
export type Series = {
  /** What the reference files a request under: the client's key, else the endpoint, else the provider, else `unknown`. */
  api: string;
  /** Whether `api` is a client's key. */
  hasKey: boolean;
  source: string;
  endpoint: string;
  provider: string;
  model: string;
  authIndex: string;
  failed: boolean;
};

/** What only requests of this gateway tell. */
export type OwnFacts = {
  requestId: string;
  alias: string;
  authType: string;
  status: number;
  latency: number;
  firstByte: number | undefined;
  clientIp: string;
  userAgent: string;
  serviceTier: string;
  failure: { status: number; body: string } | undefined;
};

/** A request as it is stored: the reference's detail and, unless it was imported, more. */
export type Row = {
  /** Milliseconds since 1970, and the nanoseconds beyond them. */
  time: number;
  nanos: number;
  series: Series;
  /** In the order of `tokenColumns`. */
  tokens: readonly number[];
  own?: OwnFacts;
};

const maxText = 512;
const maxFailureText = 4096;
/** More tokens than any request has; sums of such counts stay exact numbers. */
const maxTokens = 1e12;

/** A text that comes out of SQLite as it went in. */
export const storable = (text: string, limit = maxText): string =>
  text.slice(0, limit).toWellFormed().replaceAll('\0', '\ufffd');

const storableCount = (count: number | undefined): number =>
  Number.isSafeInteger(count) ? Math.min(Math.max(count!, 0), maxTokens) : 0;

type Tokens = RecordedExchange['tokens'];

/** The counts, with a total where the vendor gave none: input, output and reasoning; if there are none either, what was cached. */
export function tokenCounts({ input, output, reasoning, cached, cacheWrite, total }: Tokens): number[] {
  const counts = [input, output, reasoning, cached, cacheWrite, total].map(storableCount);
  const [ins = 0, outs = 0, thoughts = 0, fromCache = 0] = counts;
  counts[5] ||= ins + outs + thoughts || fromCache;
  return counts;
}

/** The row of an exchange. Its nanoseconds are for the ledger to choose. */
export function rowOf(exchange: RecordedExchange): Row {
  const endpoint = storable(exchange.endpoint);
  const provider = storable(exchange.provider ?? '');
  const clientKey = storable(exchange.clientKey);
  return {
    time: exchange.time,
    nanos: 0,
    series: {
      api: clientKey || endpoint || provider || 'unknown',
      hasKey: clientKey !== '',
      source: storable(exchange.source ?? exchange.clientKey),
      endpoint,
      provider,
      model: storable(exchange.model ?? '') || 'unknown',
      authIndex: storable(exchange.authIndex ?? ''),
      failed: exchange.failed,
    },
    tokens: tokenCounts(exchange.tokens),
    own: {
      requestId: storable(exchange.requestId),
      alias: storable(exchange.alias ?? ''),
      authType: storable(exchange.authType ?? ''),
      status: exchange.status,
      latency: Math.round(exchange.latency),
      firstByte: exchange.firstByte === undefined ? undefined : Math.round(exchange.firstByte),
      clientIp: storable(exchange.clientIp),
      userAgent: storable(exchange.userAgent),
      serviceTier: storable(exchange.serviceTier ?? ''),
      failure: exchange.failure && {
        status: exchange.failure.status,
        body: storable(exchange.failure.body, maxFailureText),
      },
    },
  };
}

/** What makes two details the same, by the reference's rule, in eight bytes: they are compared within one millisecond only. */
export function digestOf({ time, nanos, series: { api, model, source, authIndex, failed }, tokens }: Row): Uint8Array {
  const [input, output, reasoning, cached, , total] = tokens;
  const key = [api, model, time, nanos, source, authIndex, failed, input, output, reasoning, cached, total];
  return hash('sha256', JSON.stringify(key), 'buffer').subarray(0, 8);
}
