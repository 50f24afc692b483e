import { isWhole } from '../body/whole-body.ts';
import type { Metered } from '../metering/meter.ts';
import type { GatewayRequest } from '../request.ts';
import { type Choice, noModel } from '../selection/candidates.ts';
import type { OnFallback } from '../upstream/fallback.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { UpstreamHeaders, UpstreamRequest } from '../upstream/upstream.ts';
import type { FinishedExchange } from './finished-exchange.ts';

export type Outcome = Pick<FinishedExchange, 'status' | 'failed' | 'failure'>;

/** What is noted of an exchange while it lasts; it becomes an event at its end, once. */
export type ExchangeRecord = {
  /** What the client asked for. */
  model(asked: string): void;
  /** What it was tried with last. */
  tried(choice: Choice): void;
  /** The request's body is there. */
  received(): void;
  /** A request goes to a provider. */
  sent(request: UpstreamRequest): void;
  /** It goes again to another address, because of what came of it at the first. */
  sentElsewhere: OnFallback;
  /** Its answer begins. */
  answered(head: { status: number; headers: UpstreamHeaders }): void;
  /** The whole body of an error. It may never reach the client. */
  errorBody(bytes: Uint8Array): void;
  /** A piece of a good answer's body. */
  piece(bytes: Uint8Array): void;
  /** There was no answer, or it broke off. */
  broke(reason: string): void;
  metered(metered: Metered): void;
  end(outcome: Outcome): void;
};

/** Begins the record of a request that had this client key. */
export function createRecord(
  request: Pick<GatewayRequest, 'id' | 'address' | 'headers' | 'clientIp' | 'tap'>,
  clientKey: string,
  { now, emit }: { now: () => number; emit: (exchange: FinishedExchange) => void },
): ExchangeRecord {
  const { tap } = request;
  const time = now();
  let ended = false;
  let received: number | undefined;
  let lastPiece: number | undefined;
  const since = (moment: number | undefined) => (moment === undefined ? undefined : performance.now() - moment);
  const exchange: Omit<FinishedExchange, keyof Outcome | 'latency'> = {
    time,
    requestId: request.id,
    clientKey,
    clientIp: request.clientIp,
    userAgent: request.headers['user-agent'] ?? '',
    endpoint: request.address,
    provider: undefined,
    model: undefined,
    alias: undefined,
    authIndex: undefined,
    authType: undefined,
    source: undefined,
    firstByte: undefined,
    overhead: { before: undefined, after: undefined },
    tokens: {},
    serviceTier: undefined,
  };
  function tellSent({ method, origin, path, headers, body }: UpstreamRequest): void {
    tap?.upstreamRequest({
      method,
      url: origin + path,
      headers,
      body: body === null ? undefined : isWhole(body) ? body : 'stored',
    });
  }

  return {
    model(asked) {
      exchange.alias = asked;
      tap?.model(asked);
    },
    tried({ credential, name }) {
      exchange.provider = credential.provider;
      exchange.model = name === noModel ? undefined : name;
      exchange.authIndex = credential.authIndex;
      exchange.authType = credential.authType;
      exchange.source = credential.source;
    },
    received() {
      received = performance.now();
    },
    sent(sent) {
      exchange.overhead.before ??= since(received);
      tellSent(sent);
    },
    sentElsewhere(next, first) {
      if ('status' in first) tap?.upstreamAnswer(first);
      else tap?.upstreamError(new Unreachable(first.error).reason);
      tellSent(next);
    },
    answered(head) {
      tap?.upstreamAnswer(head);
    },
    broke(reason) {
      tap?.upstreamError(reason);
    },
    errorBody(bytes) {
      tap?.upstreamChunk(bytes);
    },
    piece(bytes) {
      tap?.upstreamChunk(bytes);
      exchange.firstByte ??= now() - time;
      lastPiece = performance.now();
    },
    metered({ tokens, serviceTier }) {
      exchange.tokens = tokens;
      exchange.serviceTier = serviceTier;
    },
    end(outcome) {
      if (ended) return;
      ended = true;
      if (outcome.failed) tap?.fail();
      exchange.overhead.after = since(lastPiece);
      emit({ ...exchange, ...outcome, latency: now() - time });
    },
  };
}
