import type { Flow, Sink } from '../platform/flow.ts';

/** Takes the answer to a request: its head once, then the pieces of its body. Names of headers are in lower case. */
export type AnswerSink = Sink & { head(status: number, headers: Readonly<Record<string, string | string[]>>): void };

/** What a page is asked to request. */
export type PageRequest = {
  /** The action on the model, such as `countTokens`: pages can't take every member of every body. */
  action: string;
  method: string;
  url: string;
  /** JSON. */
  body: Uint8Array;
};

/** A page that is connected: what sends requests from somebody's browser. */
export type Page = {
  /** `aistudio-` and 16 letters and digits, for this connection alone. */
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly connectedAt: number;
  /** Sends a request and pushes the answer into `sink`, never before this returns. When the flow is cancelled early, the page is told. */
  send(request: PageRequest, sink: AnswerSink): Flow;
};

/** Milliseconds. */
export type RelayTimes = {
  /** Between two pings of ours. */
  ping: number;
  /** After which a silent connection is closed. */
  silence: number;
  /** For each write. */
  write: number;
  /** Until the head of an answer comes. */
  head: number;
  /** Between two pieces of an answer. */
  idle: number;
};

/** Answers may take as long as those of providers that are called over HTTP. */
export const defaultTimes: RelayTimes = {
  ping: 30_000,
  silence: 60_000,
  write: 10_000,
  head: 15 * 60_000,
  idle: 5 * 60_000,
};
