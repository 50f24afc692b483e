import type { Credential } from '../credentials/credential.ts';
import type { Tokens } from '../metering/tokens.ts';

/** One request of a client and what became of it. */
export type FinishedExchange = {
  /** When it came, in milliseconds since 1970. */
  time: number;
  requestId: string;
  /** The client's key itself, by which usage is told apart: a secret, never for a log. */
  clientKey: string;
  clientIp: string;
  userAgent: string;
  /** `POST /v1/chat/completions` */
  endpoint: string;
  /** The kind of the provider, or the name of the openai-compatibility entry; absent if none was asked. */
  provider: string | undefined;
  /** What the provider calls the model; absent if none was asked. */
  model: string | undefined;
  /** What the client asked for. */
  alias: string | undefined;
  authIndex: string | undefined;
  authType: Credential['authType'] | undefined;
  /** The credential, as the reference names it: never the key. */
  source: string | undefined;
  /** What the client got; 499 if it left before. */
  status: number;
  /** Why it failed: upstream's own words, cut at 4 KiB, or ours. */
  failure: { status: number; body: string } | undefined;
  /** Milliseconds until the last byte. */
  latency: number;
  /** Milliseconds until the first byte of the answer came from upstream. */
  firstByte: number | undefined;
  /**
   * Milliseconds that the gateway itself took: from when the request's body was there until the first call to a provider, and
   * from the last piece of the answer until the end. Absent if it never came to that.
   */
  overhead: { before: number | undefined; after: number | undefined };
  tokens: Tokens;
  serviceTier: string | undefined;
  /** A client that leaves is no failure. */
  failed: boolean;
};

export const maxFailureBytes = 4096;

/** The beginning of a body as text, at most 4 KiB of it. */
export const beginning = (body: Uint8Array): string => Buffer.from(body.subarray(0, maxFailureBytes)).toString();
