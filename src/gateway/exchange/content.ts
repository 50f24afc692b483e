import { createFormScanner, FormError } from '../body/form-scanner.ts';
import { editBytes, modelEdits, type ScannedBody, scanInTurns, usageEdits } from '../body/request-body.ts';
import { editStored } from '../body/stored-body.ts';
import { endpoints, methodOf } from '../formats/endpoints.ts';
import { ProblemError } from '../formats/problem.ts';
import type { GenerateRequest } from '../request.ts';
import type { UpstreamRequest } from '../upstream/upstream.ts';

/** How a body is to go upstream: with this name for the model that was asked for, and asking for the tokens of a stream. */
export type Sending = { asked: string; upstream: string; usage: boolean };

/** What a request brings, as far as the gateway reads it. */
export type Content = {
  /** The model that it names, if it names one. */
  model: string | undefined;
  /** Whether it asks for a stream. */
  stream: boolean;
  /** Of a JSON object, what else was found in it. */
  scanned?: ScannedBody;
  /** What goes upstream, every time it goes. */
  body(sending: Sending): UpstreamRequest['body'];
};

/**
 * Reads what a request brings, in the way of its endpoint; `received` is called when all is there. Rejects with JsonError or
 * ProblemError if it can't be read, or when its client has gone.
 */
export function readContent(request: GenerateRequest, received: () => void): Promise<Content> {
  const { brings } = endpoints[request.operation];
  if (methodOf(request.operation) !== 'POST') return nothing(request, received);
  if (brings === 'anything') return untouched(request, received);
  return brings === 'form' && isForm(request) ? form(request, received) : json(request, received);
}

const isForm = ({ headers }: GenerateRequest): boolean => /^\s*multipart\//i.test(headers['content-type'] ?? '');

/** Of a request that only reads, the query says whether it wants a stream. */
async function nothing({ query }: GenerateRequest, received: () => void): Promise<Content> {
  received();
  return { model: undefined, stream: new URLSearchParams(query).get('stream') === 'true', body: () => null };
}

async function untouched(request: GenerateRequest, received: () => void): Promise<Content> {
  const bytes = await request.body();
  received();
  return { model: undefined, stream: false, body: () => (bytes.length > 0 ? bytes : null) };
}

async function json(request: GenerateRequest, received: () => void): Promise<Content> {
  const bytes = await request.body();
  received();
  const scanned = await scanInTurns(bytes, request.signal);
  return {
    model: scanned.model,
    stream: scanned.stream,
    scanned,
    body: ({ asked, upstream, usage }) =>
      editBytes(bytes, [...modelEdits(scanned, asked, upstream), ...(usage ? usageEdits(scanned) : [])]),
  };
}

/** A form is read while it comes, since it may be too large to be read again. */
async function form(request: GenerateRequest, received: () => void): Promise<Content> {
  try {
    const scanner = createFormScanner(request.headers['content-type'] ?? '');
    const whole = await request.spool(scanner.push);
    received();
    const { names, ...found } = scanner.end();
    return {
      ...found,
      body({ asked, upstream }) {
        const edits = names.filter(({ text }) => text === asked && text !== upstream);
        const named = edits.map((edit) => ({ ...edit, text: upstream }));
        return whole instanceof Uint8Array ? editBytes(whole, named) : editStored(whole, named);
      },
    };
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    const message = `the body is not a multipart form: ${error.message}`;
    throw new ProblemError({ status: 400, code: 'invalid_form', message });
  }
}
