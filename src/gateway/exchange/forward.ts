import type { Log } from '../../platform/log.ts';
import { endpoints } from '../formats/endpoints.ts';
import { problemAnswer } from '../formats/errors.ts';
import { formatOf } from '../formats/format-of.ts';
import { modelListAnswer } from '../formats/model-lists.ts';
import { ProblemError } from '../formats/problem.ts';
import type { GatewayAnswer, GatewayRequest, GenerateRequest } from '../request.ts';
import { noModel } from '../selection/candidates.ts';
import type { Stays } from '../selection/stays.ts';
import type { Turns } from '../selection/turns.ts';
import type { Snapshot } from '../snapshot.ts';
import { createAttempt } from './attempt.ts';
import { readContent } from './content.ts';
import { beginning, type FinishedExchange, maxFailureBytes } from './finished-exchange.ts';
import { problemOf } from './problem-of.ts';
import { ExchangeRecord } from './record.ts';
import { createScope, type Scope } from './scope.ts';
import { stayOf } from './stay-of.ts';
import { toldAnswer } from './told-answer.ts';
import { type TryOutcome, tryModel } from './try-model.ts';

export type ForwardOptions = {
  log: Log;
  now: () => number;
  turns: Turns;
  stays: Stays;
  /** Told of each exchange at its end. */
  emit(exchange: FinishedExchange): void;
};

export type Forward = (snapshot: Snapshot, request: GatewayRequest) => Promise<GatewayAnswer>;

/** From a client's request to the answer: the key, then what was asked for. */
export function createForward({ log, now, turns, stays, emit }: ForwardOptions): Forward {
  /** Answers from a provider. Throws whatever becomes a problem for the client. */
  async function serve(
    snapshot: Snapshot,
    request: GenerateRequest,
    clientKey: string,
    record: ExchangeRecord,
    scope: Scope,
  ): Promise<GatewayAnswer> {
    const { operation: endpoint, headers, parameters, signal } = request;
    refuseOddIds(request);
    const content = await readContent(request, () => record.received());
    const asked = request.model ?? content.model ?? noModel;
    if (asked !== noModel) record.model(asked);
    else if (!endpoints[endpoint].modelOptional || content.scanned?.isModelOdd)
      throw new ProblemError({ status: 400, code: 'missing_model', message: 'the body needs a "model", a string' });
    signal.throwIfAborted();
    const body = content.scanned;
    const stay = await stayOf({ endpoint, headers, parameters, body, clientKey, snapshot, signal }, stays);
    const attempt = createAttempt({ request, content, asked, snapshot, record, scope, stay, log });
    return answerOf(await tryModel(asked, { endpoint, snapshot, turns, attempt, stay, signal }), record, now());
  }

  const recordOptions = { now, emit };
  return async (snapshot, request) => {
    const admitted = snapshot.clientKeys.check(request.headers, request.query);
    if (!('key' in admitted)) {
      request.tap?.unadmitted();
      return problemAnswer(admitted, formatOf(request), request.id);
    }
    if (!isGeneration(request)) return modelListAnswer(snapshot.offered, request);

    const record = new ExchangeRecord(request, admitted.key, recordOptions);
    const scope = createScope(request.signal);
    scope.add(snapshot.hold());
    try {
      const answer = await serve(snapshot, request, admitted.key, record, scope);
      answer.headers['x-cliproxy-request-id'] = request.id;
      if (answer.body instanceof Uint8Array) scope.end(); // a stream ends it itself
      return answer;
    } catch (error) {
      scope.end(error);
      if (request.signal.aborted) {
        record.end({ status: 499, failed: false, failure: undefined });
        throw request.signal.reason;
      }
      const problem = problemOf(error);
      if (problem.status === 500) log.error('a request failed', { 'request-id': request.id }, error);
      const body = problem.message.slice(0, maxFailureBytes);
      record.end({ status: problem.status, failed: true, failure: { status: problem.status, body } });
      return problemAnswer(problem, endpoints[request.operation].format, request.id);
    }
  };
}

/** An id of a path is one segment upstream, too: what servers would read as several, or as a way up, is nobody's. */
function refuseOddIds({ parameters }: GenerateRequest): void {
  for (const [name, value] of Object.entries(parameters))
    if (name !== 'model' && (/[/\\]/.test(value) || /^\.{1,2}$/.test(value)))
      throw new ProblemError({ status: 400, code: 'invalid_id', message: `${JSON.stringify(name)} is not a valid id` });
}

const isGeneration = (request: GatewayRequest): request is GenerateRequest => request.operation in endpoints;

function answerOf(outcome: TryOutcome, record: ExchangeRecord, now: number): GatewayAnswer {
  if ('answer' in outcome) {
    const { answer, instead, course } = outcome;
    if (instead !== undefined) answer.headers['x-cliproxy-served-model'] = instead;
    if (course !== undefined && answer.status < 400) answer.headers['x-cliproxy-affinity'] = course;
    return answer;
  }
  if ('problem' in outcome.failed) throw new ProblemError(outcome.failed.problem);
  const { answer, retryAfter } = outcome.failed;
  const { status, plain } = answer;
  record.end({ status, failed: true, failure: { status, body: beginning(plain) } });
  return toldAnswer(answer, now, retryAfter);
}
