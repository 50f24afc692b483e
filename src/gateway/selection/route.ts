import type { EndpointId } from '../../providers/index.ts';
import type { Stream } from '../body/flow.ts';
import type { WholeBody } from '../body/whole-body.ts';
import type { Credential } from '../credentials/credential.ts';
import type { UpstreamHeaders } from '../upstream/upstream.ts';

/** Turns requests of one format into another, and their answers back. */
export type Translator = {
  /** The body to send in place of the client's. */
  request(body: WholeBody): WholeBody;
  /** The stream to answer with in place of upstream's, which came with these headers. */
  answer(headers: UpstreamHeaders, stream: Stream): Stream;
};

/** The way from the endpoint that a client asks to the one that is called. */
export type Route = { asked: EndpointId; called: EndpointId; translator: Translator };

/** Between two sides of one format everything passes as it is. */
const untranslated: Translator = { request: (body) => body, answer: (_, stream) => stream };

/** How a credential serves an endpoint, if it does. */
export function routeTo(endpoint: EndpointId, { paths }: Credential): Route | undefined {
  return endpoint in paths ? { asked: endpoint, called: endpoint, translator: untranslated } : undefined;
}
