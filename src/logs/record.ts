/** Names and values of headers, as Node and undici have them. */
export type HeaderValues = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A client's request, as far as it is known before its body. */
export type RecordedRequest = {
  /** 8 hex digits. */
  id: string;
  method: string;
  /** Path and query, raw. */
  url: string;
  headers: HeaderValues;
};

/** Bytes, or pieces that follow each other. */
export type RecordedBody = Uint8Array | readonly Uint8Array[];

/** A body that is on disk for as long as the exchange lasts: it is not taken down. */
export type StoredBody = 'stored';

export type UpstreamRequest = {
  method: string;
  url: string;
  headers: HeaderValues;
  body: RecordedBody | StoredBody | undefined;
};
export type AnswerHead = { status: number; headers: HeaderValues };

/**
 * Takes down one exchange, in the order that things happen. Every call returns at once and never throws; bytes that it is
 * given must not change afterwards. After `end` nothing more is taken.
 */
export interface Recorder {
  /** The client's body, whole. */
  requestBody(body: Uint8Array | StoredBody): void;
  /** The client has no valid key, or none was looked for: strangers can't fill the folder, unless everything is written. */
  unadmitted(): void;
  /** The model that the client asked for. */
  model(name: string): void;
  /** A request to a provider; there may be several, one after the other. */
  upstreamRequest(request: UpstreamRequest): void;
  /** The beginning of its answer. */
  upstreamAnswer(head: AnswerHead): void;
  /** A piece of its body. */
  upstreamChunk(bytes: Uint8Array): void;
  /** There was no answer, or it broke off. */
  upstreamError(reason: string): void;
  /** The beginning of what the client gets. */
  answer(head: AnswerHead): void;
  /** A piece of its body. */
  chunk(bytes: Uint8Array): void;
  /** It counts as failed, whatever its status is. */
  fail(): void;
  /** It is over. `status` is the client's, 499 if it left before it had one; from 400 on it has failed, but for 499. */
  end(outcome: { status: number }): void;
}

/** Where exchanges are taken down. */
export interface RequestLog {
  /** Begins to take down an exchange. With `request-log` on it is written from here on; otherwise only if it fails. */
  begin(request: RecordedRequest): Recorder;
}
