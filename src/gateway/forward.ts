import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import type { EndpointId, Format } from '../providers/index.ts';
import { unknownModel } from './conclude.ts';
import { endpoints } from './endpoints.ts';
import { formatByHeaders, jsonAnswer, type Problem, ProblemError, problemAnswer } from './errors.ts';
import { type FinishedExchange, maxFailureBytes } from './exchange.ts';
import type { GatewayAnswer, GatewayRequest } from './index.ts';
import { JsonError } from './json-scanner.ts';
import { modelShapes } from './model-lists.ts';
import { createNote } from './note.ts';
import { type GenerateRequest, serve } from './serve.ts';
import type { Snapshot } from './snapshot.ts';
import type { Turns } from './turns.ts';
import type { UpstreamTimeouts } from './upstream.ts';

export type Parts = {
  log: Log;
  now: () => number;
  turns: Turns;
  timeouts: UpstreamTimeouts;
  emit(exchange: FinishedExchange): void;
};

export type Forward = (snapshot: Snapshot, request: GatewayRequest) => Promise<GatewayAnswer>;

/** From a client's request to the answer: the key, then what was asked for. */
export const createForward =
  (parts: Parts): Forward =>
  async (snapshot, request) => {
    const admitted = snapshot.clientKeys.check(request.headers, request.query);
    if (!('key' in admitted)) return problemAnswer(admitted, formatOf(request), request.id);
    if (!isGeneration(request)) return listAnswer(snapshot, request);

    const { format } = endpoints[request.operation];
    const note = createNote(parts, request, admitted.key);
    const release = snapshot.hold();
    const end: typeof note.end = (outcome) => {
      release();
      note.end(outcome);
    };
    try {
      return await serve({ parts, snapshot, request, note: { ...note, end } });
    } catch (error) {
      if (request.signal.aborted) {
        end({ status: 499, failed: false, failure: undefined });
        throw request.signal.reason;
      }
      const problem = problemOf(error);
      if (problem.status === 500) parts.log.error('a request failed', { 'request-id': request.id }, error);
      const body = problem.message.slice(0, maxFailureBytes);
      end({ status: problem.status, failed: true, failure: { status: problem.status, body } });
      return problemAnswer(problem, format, request.id);
    }
  };

const isGeneration = (request: GatewayRequest): request is GenerateRequest => request.operation in endpoints;

/** Whose shapes an answer to this request has. Where all three share a path, the headers of their SDKs tell them apart. */
function formatOf({ operation, headers }: GatewayRequest): Format {
  if (operation in endpoints) return endpoints[operation as EndpointId].format;
  if (operation === 'listGoogleModels' || operation === 'getGoogleModel') return 'google';
  return formatByHeaders(headers);
}

/** What went wrong, in words for the caller. */
function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof JsonError)
    return {
      status: 400,
      code: 'invalid_json',
      message: `the body is not a JSON object: at byte ${error.offset}, ${error.message}`,
    };
  if (error instanceof Fault && error.kind in faultStatuses)
    return { status: faultStatuses[error.kind]!, code: error.code.replaceAll(' ', '_'), message: error.message };
  return {
    status: 500,
    code: 'internal_error',
    message: 'internal error: the log has the details under this request id',
  };
}

const faultStatuses: Partial<Record<string, number>> = { invalid: 400, 'too-large': 413, unsupported: 415 };

function listAnswer(snapshot: Snapshot, request: GatewayRequest): GatewayAnswer {
  const format = formatOf(request);
  const shape = modelShapes[format];
  const models = snapshot.offered(shape.of);
  if (request.operation === 'listModels' || request.operation === 'listGoogleModels')
    return jsonAnswer(200, shape.list(models), request.id);
  const model = models.find(({ id }) => id === request.model);
  if (model) return jsonAnswer(200, shape.one(model), request.id);
  return problemAnswer(unknownModel(request.model ?? ''), format, request.id);
}
