/** One request of a client as it is recorded. What isn't known is absent. Times are in milliseconds. */
export type RecordedExchange = {
  /** When it came, since 1970. */
  time: number;
  requestId: string;
  /** The client's key itself, empty if it needed none: a secret. Only a fingerprint of it is shown, but to clients that match on keys. */
  clientKey: string;
  clientIp: string;
  userAgent: string;
  /** `POST /v1/chat/completions` */
  endpoint: string;
  provider: string | undefined;
  /** What the provider calls the model. */
  model: string | undefined;
  /** What the client asked for. */
  alias: string | undefined;
  authIndex: string | undefined;
  authType: string | undefined;
  /** The credential as the reference names it, which can be its key: a secret too. */
  source: string | undefined;
  /** What the client got. */
  status: number;
  /** Without secrets: it is shown as it is. */
  failure: { status: number; body: string } | undefined;
  /** Until the last byte. */
  latency: number;
  /** Until the first byte of the answer. */
  firstByte: number | undefined;
  tokens: {
    input?: number;
    output?: number;
    reasoning?: number;
    cached?: number;
    cacheWrite?: number;
    total?: number;
  };
  serviceTier: string | undefined;
  failed: boolean;
};
