import type { Stream } from '../body/flow.ts';
import type { UpstreamHeaders } from '../upstream/upstream.ts';

/** Turns requests of one format into another, and their answers back. */
export type Translator = {
  /** The body to send in place of the client's, for what the provider calls the model. */
  request(body: Uint8Array, model: string): Uint8Array;
  /** The stream to answer with in place of upstream's, which came with these headers. */
  answer(headers: UpstreamHeaders, stream: Stream): Stream;
};

/** Between two sides of one format everything passes as it is. */
export const untranslated: Translator = { request: (body) => body, answer: (_, stream) => stream };
