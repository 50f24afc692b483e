import type { Flow, Sink } from '../../platform/flow.ts';
import type { EndpointId } from '../../providers/index.ts';
import type { StoredBody } from '../body/stored-body.ts';
import type { WholeBody } from '../body/whole-body.ts';

/** Names are in lower case. */
export type Headers = Record<string, string | string[]>;

export type UpstreamRequest = {
  /** Undefined: it asks for something else, such as a list of models. */
  endpoint: EndpointId | undefined;
  /** What the provider calls the model; absent where the endpoint has none. */
  model: string | undefined;
  method: 'GET' | 'POST' | 'DELETE';
  origin: string;
  /** With the query. */
  path: string;
  headers: Headers;
  /** A stream is sent at upstream's pace, and only once: such a request can't be tried again. What is stored can. */
  body: WholeBody | StoredBody | AsyncIterable<Uint8Array> | null;
  /** Milliseconds that may pass between two pieces of the answer; 0: any. Absent: what the upstream is used to. */
  idle?: number | undefined;
};

export type UpstreamHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Takes an answer: its head once, then the pieces of its body. */
export type AnswerSink = Sink & { head(status: number, headers: UpstreamHeaders): void };

/** What carries requests to a provider. */
export type Upstream = {
  /**
   * Sends a request and pushes the answer into `sink`; `fail` gets what kept it from coming, or from coming whole. Once the
   * flow has been cancelled, the sink gets nothing more.
   */
  send(request: UpstreamRequest, sink: AnswerSink): Flow;
};
