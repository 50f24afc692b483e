import type { Log } from '../../platform/log.ts';
import { editBytes, modelEdits, type ScannedBody, usageEdits } from '../body/request-body.ts';
import { withoutKey } from '../client-keys.ts';
import type { Blame, Moment } from '../cooling/cooling.ts';
import { judge } from '../cooling/judge.ts';
import { endpoints } from '../formats/endpoints.ts';
import type { GatewayAnswer, GenerateRequest } from '../request.ts';
import type { Choice } from '../selection/candidates.ts';
import type { Snapshot } from '../snapshot.ts';
import { pathOf } from '../upstream/address.ts';
import { clientHeaders, upstreamHeaders } from '../upstream/headers.ts';
import { receive } from '../upstream/receive.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { UpstreamRequest } from '../upstream/upstream.ts';
import { authorizationFor, refreshed } from './authorization.ts';
import type { Failure } from './conclude.ts';
import { beginning } from './finished-exchange.ts';
import { lookAt } from './look.ts';
import { passAnswer } from './pass-answer.ts';
import type { ExchangeRecord } from './record.ts';
import type { Scope } from './scope.ts';

export type AttemptOptions = {
  request: GenerateRequest;
  body: ScannedBody;
  /** The model as the client names it. */
  asked: string;
  snapshot: Snapshot;
  record: ExchangeRecord;
  scope: Scope;
  log: Log;
};

/** An answer that goes to the client, good or of its own making. */
export type Served = { answer: GatewayAnswer };

/** Sends the request with one credential. Rejects only when the client has gone, or by a mistake of ours. */
export type Attempt = (choice: Choice) => Promise<Served | { failure: Failure; blame: Blame }>;

/** Makes what sends a request, and notes how that went. */
export function createAttempt({ request, body, asked, snapshot, record, scope, log }: AttemptOptions): Attempt {
  const query = withoutKey(request.query);

  function outgoingOf({ credential, route, name }: Choice): Omit<UpstreamRequest, 'headers'> {
    const asksForUsage = credential.includeUsage && body.stream && endpoints[route.called].usageOnRequest;
    const edits = [...modelEdits(body, asked, name), ...(asksForUsage ? usageEdits(body) : [])];
    return {
      endpoint: route.called,
      model: name,
      method: 'POST',
      origin: credential.base.origin,
      path: pathOf(credential, route, name, query),
      body: route.translator.request(editBytes(body.bytes, edits)),
      idle: credential.idle,
    };
  }

  return async (choice) => {
    const { credential, route, name } = choice;
    const streams = body.stream || endpoints[route.called].alwaysStreams === true;
    const state = snapshot.stateOf(credential);
    const outgoing = outgoingOf(choice);
    record.tried(choice);

    for (let again = false; ; again = true) {
      const moment: Moment = { model: name, endpoint: request.operation, sentAt: state.cooling.begin() };
      const failed = (blame: Blame, failure: Omit<Failure, 'reason'>, code?: string) => {
        const { reason } = blame;
        const status = failure.answer?.status;
        const { source } = credential;
        log.warn('a provider failed a request', {
          'request-id': request.id,
          source,
          model: name,
          reason,
          status,
          code,
        });
        state.failed(moment, blame, status);
        return { failure: { reason, ...failure }, blame };
      };
      try {
        const authorization = await authorizationFor(outgoing, credential, scope);
        if (!authorization) return failed({ reason: 'unauthorized' }, { answer: undefined, timedOut: false });
        const headers = upstreamHeaders(request.headers, credential, authorization);
        const sent = { ...outgoing, headers };
        record.sent(sent);
        const answer = await receive(snapshot.upstreamOf(credential), sent, scope, streams ? credential.firstEvent : 0);
        record.answered(answer);
        const { keepalive } = snapshot;
        const look = await lookAt(answer, route.called, keepalive);
        answer.begun();
        const { meter } = look;
        const pass = (isClients: boolean): Served => ({
          answer: passAnswer(answer, { request, route, meter, state, moment, keepalive, isClients, record, scope }),
        });
        if (look.kind === 'good') return pass(false);
        if (look.kind === 'flaw') {
          const { flaw } = look;
          record.errorBody(look.bytes);
          answer.body.cancel();
          return failed({ reason: 'unavailable' }, { answer: undefined, timedOut: false, flaw }, flaw);
        }
        const { held } = look;
        const { status } = held;
        const judged = { ...held, body: Buffer.from(held.body).toString() };
        const verdict = judge(judged, credential.channel.refusals ?? [], snapshot.now());
        if (verdict.kind !== 'failure' && meter) return pass(true);
        record.errorBody(look.bytes);
        answer.body.cancel();
        if (verdict.kind !== 'failure') {
          record.end({ status, failed: true, failure: { status, body: beginning(held.body) } });
          const own = { ...clientHeaders(held.headers), 'content-length': String(held.body.length) };
          return { answer: { status, headers: own, body: held.body } };
        }
        const isRefused = verdict.blame.reason === 'unauthorized';
        if (again || !isRefused || !(await refreshed(authorization, credential, scope)))
          return failed(verdict.blame, { answer: held, timedOut: false });
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        record.broke(`${error.message} (${error.code})`);
        return failed({ reason: 'unreachable' }, { answer: undefined, timedOut: error.timedOut }, error.code);
      }
    }
  };
}
