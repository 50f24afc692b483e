import type { Stream } from '../../platform/flow.ts';
import type { WholeBody } from '../body/whole-body.ts';

/** Turns requests of one format into another, and their answers back. */
export type Translator = {
  /** The body to send in place of the client's, for what the provider calls the model. */
  request(body: WholeBody, model: string): WholeBody;
  /** The stream to answer with in place of upstream's, which is an event stream or JSON. */
  answer(stream: Stream, isEventStream: boolean): Stream;
};

/** Between two sides of one format everything passes as it is. */
export const untranslated: Translator = { request: (body) => body, answer: (stream) => stream };
