import type { FinishedExchange } from './exchange.ts';
import type { Parts } from './forward.ts';
import type { GatewayRequest } from './index.ts';
import type { Metered } from './meter.ts';
import type { Choice } from './select.ts';

export type Outcome = Pick<FinishedExchange, 'status' | 'failed' | 'failure'>;

/** What is noted of an exchange while it lasts; it becomes an event at its end, once. */
export type Note = {
  /** What the client asked for. */
  model(asked: string): void;
  /** With whom it was tried last. */
  tried(choice: Choice): void;
  firstByte(): void;
  metered(metered: Metered): void;
  end(outcome: Outcome): void;
};

export function createNote({ now, emit }: Parts, request: GatewayRequest, clientKey: string): Note {
  const time = now();
  let ended = false;
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
    tokens: {},
    serviceTier: undefined,
  };
  return {
    model(asked) {
      exchange.alias = asked;
    },
    tried({ credential, name }) {
      const compatible = credential.provider.list === 'openai-compatibility';
      exchange.provider = compatible ? credential.name : credential.provider.kind;
      exchange.model = name;
      exchange.authIndex = credential.authIndex;
      exchange.authType = 'api_key';
      exchange.source = credential.source;
    },
    firstByte() {
      exchange.firstByte ??= now() - time;
    },
    metered({ tokens, serviceTier }) {
      exchange.tokens = tokens;
      exchange.serviceTier = serviceTier;
    },
    end(outcome) {
      if (ended) return;
      ended = true;
      emit({ ...exchange, ...outcome, latency: now() - time });
    },
  };
}
