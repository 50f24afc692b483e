import type { Socket } from 'node:net';
import type { Log } from '../../platform/log.ts';
import { problemOf } from '../exchange/problem-of.ts';
import type { Scope } from '../exchange/scope.ts';
import { toldAnswer } from '../exchange/told-answer.ts';
import type { Problem } from '../formats/problem.ts';
import type { Stay } from '../selection/stays.ts';
import type { Turns } from '../selection/turns.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Asked } from './asked.ts';
import { createLinkAttempt, type Far } from './attempt.ts';
import { choose } from './choose.ts';
import { errorEvent, problemEvent } from './events.ts';
import type { LinkRequest } from './link-request.ts';

export type OpenOptions = {
  request: LinkRequest;
  snapshot: Snapshot;
  turns: Turns;
  stay: Stay;
  scope: Scope;
  log: Log;
  times: { first: number };
  connect(proxyUrl: string | undefined, origin: string): Promise<Socket>;
};

/** Why no provider serves what was asked for: the event that says so. */
export type Refused = { status: number; refusal: Buffer };

/** Finds a provider that takes the handshake. Rejects only if the client goes meanwhile. */
export async function openFar(asked: Asked, options: OpenOptions): Promise<Far | Refused> {
  const { request, snapshot, turns, stay, scope, times, log, connect } = options;
  const { id, model } = asked;
  const { endpoint } = request;
  let far: Far | undefined;
  const opened = (one: Far): void => {
    far = one;
  };
  const attempt = createLinkAttempt({
    request,
    asked,
    snapshot,
    stay,
    scope,
    patience: times.first,
    log,
    connect,
    opened,
  });
  try {
    const { signal } = scope;
    const outcome = await choose({ model, endpoint }, { snapshot, turns, attempt, stay, signal });
    if (far) return far;
    if ('answer' in outcome) throw new Error('a good answer without a connection');
    if ('problem' in outcome.failed) return refusedFor(outcome.failed.problem);
    const { answer, retryAfter } = outcome.failed;
    const told = toldAnswer(answer, snapshot.now(), retryAfter);
    return { status: answer.status, refusal: errorEvent({ ...told, body: answer.plain }) };
  } catch (error) {
    if (scope.signal.aborted) throw error;
    const problem = problemOf(error);
    if (problem.status === 500) log.error('a request failed', { 'request-id': id }, error);
    return refusedFor(problem);
  }
}

const refusedFor = (problem: Problem): Refused => ({ status: problem.status, refusal: problemEvent(problem) });
