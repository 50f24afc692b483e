import type { WholeBody } from '../body/whole-body.ts';
import type { Headers, UpstreamHeaders } from '../upstream/upstream.ts';

/** Sees what passes between the gateway and providers while an exchange lasts. Calls must return at once and never throw. */
export type ExchangeTap = {
  /** The client has no valid key. */
  unadmitted(): void;
  /** What the client asked for. */
  model(name: string): void;
  /** A request to a provider; there may be several, one after the other. A body that is stored is not seen. */
  upstreamRequest(request: {
    method: string;
    url: string;
    headers: Headers;
    body: WholeBody | 'stored' | undefined;
  }): void;
  /** The beginning of its answer. */
  upstreamAnswer(head: { status: number; headers: UpstreamHeaders }): void;
  /** A piece of its body, which will not change any more. */
  upstreamChunk(bytes: Uint8Array): void;
  /** There was no answer, or it broke off. */
  upstreamError(reason: string): void;
  /** The exchange counts as failed, whatever the status was. */
  fail(): void;
};
