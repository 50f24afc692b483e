import type { IncomingHttpHeaders } from 'node:http';
import type { Log } from '../platform/log.ts';
import { createOutbound, type Outbound } from '../platform/outbound.ts';
import type { EndpointId } from '../providers/index.ts';
import { noStates } from './credential-state.ts';
import type { FinishedExchange } from './exchange.ts';
import { createForward } from './forward.ts';
import type { GatewaySettings } from './settings.ts';
import { createSnapshot, type Snapshot } from './snapshot.ts';
import { type ProviderStatus, statusOf } from './status.ts';
import { createTurns } from './turns.ts';
import type { UpstreamTimeouts } from './upstream.ts';

export { formatByHeaders, ProblemError, problemAnswer } from './errors.ts';
export type { FinishedExchange } from './exchange.ts';
export type { GatewaySettings } from './settings.ts';
export type { ProviderStatus } from './status.ts';

/** The operations of the gateway's contract. */
export type GatewayOperation = EndpointId | 'listModels' | 'getModel' | 'listGoogleModels' | 'getGoogleModel';

export type GatewayRequest = {
  /** Ours: 8 hex digits. */
  id: string;
  operation: GatewayOperation;
  /** `POST /v1/chat/completions`, for statistics. */
  address: string;
  /** The model of the path, decoded, where the path has one. */
  model?: string | undefined;
  /** Raw, without its question mark. */
  query: string;
  headers: IncomingHttpHeaders;
  /** The body's bytes; called once, after the key is checked. May reject with a Fault, which the caller gets in his format. */
  body(): Promise<Uint8Array>;
  /** Aborted when the client has gone: upstream is hung up on. */
  signal: AbortSignal;
  clientIp: string;
};

/** Header names are in lower case. The body must be read, or its iterator's `return` called, for the exchange to end. */
export type GatewayAnswer = {
  status: number;
  headers: Record<string, string | string[]>;
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

/** The data plane: sends what clients ask for to the providers of the config. */
export interface Gateway {
  /**
   * Answers a request; errors too are answers, in the caller's own format. An upstream answer passes byte for byte, at the
   * pace of whoever reads it; if upstream breaks off, so does the body. Rejects with the signal's reason if the client goes.
   */
  forward(request: GatewayRequest): Promise<GatewayAnswer>;
  /** How each credential of the config fares, in its order. */
  status(): ProviderStatus[];
  /** Calls back after each exchange that had a valid client key, lists of models excepted. Returns the end of it. */
  onExchange(listener: (exchange: FinishedExchange) => void): () => void;
  /** Compiles a config; the commit puts it in force for every request after it. Never refuses: what can't work shows in `status`. */
  prepare(next: GatewaySettings): Promise<{ commit(): void }>;
  /** Hangs up on every provider. */
  close(): Promise<void>;
}

export type GatewayOptions = {
  log: Log;
  now?: () => number;
  outbound?: Outbound;
  timeouts?: Partial<UpstreamTimeouts>;
};

/** Some models think for minutes before their first word. */
const defaultTimeouts: UpstreamTimeouts = { headers: 15 * 60_000, idle: 5 * 60_000 };

/** Makes a gateway; it serves once a config has been prepared and committed. */
export function createGateway({ log, now = Date.now, outbound = createOutbound(), timeouts }: GatewayOptions): Gateway {
  const listeners = new Set<(exchange: FinishedExchange) => void>();
  const emit = (exchange: FinishedExchange): void => {
    for (const listener of listeners)
      try {
        listener(exchange);
      } catch (error) {
        log.error('a listener to finished exchanges failed', { 'request-id': exchange.requestId }, error);
      }
  };
  const forward = createForward({
    log,
    now,
    emit,
    turns: createTurns(),
    timeouts: { ...defaultTimeouts, ...timeouts },
  });
  let current: Snapshot | undefined;
  const inForce = (): Snapshot => {
    if (!current) throw new Error('the gateway has no config yet');
    return current;
  };

  return {
    forward: (request) => forward(inForce(), request),
    status: () => statusOf(inForce(), now()),
    onExchange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async prepare(settings) {
      const next = createSnapshot(settings, current?.states ?? noStates, outbound, now);
      return {
        commit() {
          const previous = current;
          next.open(); // before the previous one lets go, so that connections both use stay
          current = next;
          previous?.retire();
        },
      };
    },
    close: () => outbound.destroy(),
  };
}
