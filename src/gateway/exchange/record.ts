import { isWhole } from '../body/whole-body.ts';
import type { Metered } from '../metering/meter.ts';
import type { GatewayRequest } from '../request.ts';
import { type Choice, noModel } from '../selection/candidates.ts';
import type { FirstOutcome } from '../upstream/fallback.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { UpstreamHeaders, UpstreamRequest } from '../upstream/upstream.ts';
import type { FinishedExchange } from './finished-exchange.ts';

export type Outcome = Pick<FinishedExchange, 'status' | 'failed' | 'failure'>;

type Asked = Pick<GatewayRequest, 'id' | 'address' | 'headers' | 'clientIp' | 'tap'>;

export type RecordOptions = { now: () => number; emit: (exchange: FinishedExchange) => void };

/** What is noted of an exchange while it lasts; it becomes an event at its end, once. */
export class ExchangeRecord {
  readonly #tap: Asked['tap'];
  readonly #options: RecordOptions;
  readonly #exchange: Omit<FinishedExchange, keyof Outcome | 'latency'>;
  #hasEnded = false;
  #received: number | undefined;
  #lastPiece: number | undefined;

  /** Begins the record of a request that had this client key. */
  constructor(request: Asked, clientKey: string, options: RecordOptions) {
    this.#tap = request.tap;
    this.#options = options;
    this.#exchange = {
      time: options.now(),
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
  }

  /** What the client asked for. */
  model(asked: string): void {
    this.#exchange.alias = asked;
    this.#tap?.model(asked);
  }

  /** What it was tried with last. */
  tried({ credential, name }: Choice): void {
    const exchange = this.#exchange;
    exchange.provider = credential.provider;
    exchange.model = name === noModel ? undefined : name;
    exchange.authIndex = credential.authIndex;
    exchange.authType = credential.authType;
    exchange.source = credential.source;
  }

  /** The request's body is there. */
  received(): void {
    this.#received = performance.now();
  }

  /** A request goes to a provider. */
  sent(request: UpstreamRequest): void {
    this.#exchange.overhead.before ??= since(this.#received);
    this.#tellSent(request);
  }

  /** It goes again to another address, because of what came of it at the first. */
  sentElsewhere(next: UpstreamRequest, first: FirstOutcome): void {
    if ('status' in first) this.#tap?.upstreamAnswer(first);
    else this.#tap?.upstreamError(new Unreachable(first.error).reason);
    this.#tellSent(next);
  }

  /** Its answer begins. */
  answered(head: { status: number; headers: UpstreamHeaders }): void {
    this.#tap?.upstreamAnswer(head);
  }

  /** There was no answer, or it broke off. */
  broke(reason: string): void {
    this.#tap?.upstreamError(reason);
  }

  /** The whole body of an error. It may never reach the client. */
  errorBody(bytes: Uint8Array): void {
    this.#tap?.upstreamChunk(bytes);
  }

  /** A piece of a good answer's body. */
  piece(bytes: Uint8Array): void {
    this.#tap?.upstreamChunk(bytes);
    this.#exchange.firstByte ??= this.#options.now() - this.#exchange.time;
    this.#lastPiece = performance.now();
  }

  metered({ tokens, serviceTier }: Metered): void {
    this.#exchange.tokens = tokens;
    this.#exchange.serviceTier = serviceTier;
  }

  end(outcome: Outcome): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    if (outcome.failed) this.#tap?.fail();
    const exchange = this.#exchange;
    exchange.overhead.after = since(this.#lastPiece);
    this.#options.emit({ ...exchange, ...outcome, latency: this.#options.now() - exchange.time });
  }

  #tellSent({ method, origin, path, headers, body }: UpstreamRequest): void {
    if (!this.#tap) return;
    const shown = body === null ? undefined : isWhole(body) ? body : 'stored';
    this.#tap.upstreamRequest({ method, url: origin + path, headers, body: shown });
  }
}

const since = (moment: number | undefined): number | undefined =>
  moment === undefined ? undefined : performance.now() - moment;
