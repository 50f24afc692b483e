import type { Log } from '../../platform/log.ts';
import { isWhole } from '../body/whole-body.ts';
import { withoutKey } from '../client-keys.ts';
import type { Blame, Moment } from '../cooling/cooling.ts';
import { judge, type Verdict } from '../cooling/judge.ts';
import { endpoints, methodOf } from '../formats/endpoints.ts';
import { isModelShown, showingModel } from '../formats/shown-model.ts';
import { type Translator, untranslated } from '../formats/translator.ts';
import type { Metered } from '../metering/meter.ts';
import type { GatewayAnswer, GenerateRequest } from '../request.ts';
import { type Choice, noModel } from '../selection/candidates.ts';
import type { Stay } from '../selection/stays.ts';
import type { Snapshot } from '../snapshot.ts';
import { pathOf } from '../upstream/address.ts';
import { upstreamHeaders } from '../upstream/headers.ts';
import { receive } from '../upstream/receive.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { UpstreamRequest } from '../upstream/upstream.ts';
import { authorizationFor, refreshed } from './authorization.ts';
import type { Failure, HeldAnswer } from './conclude.ts';
import type { Content } from './content.ts';
import { decodedAnswer } from './decoded-answer.ts';
import { errorGoneOn } from './error-inside.ts';
import { beginning } from './finished-exchange.ts';
import { lookAt } from './look.ts';
import { passAnswer } from './pass-answer.ts';
import type { ExchangeRecord } from './record.ts';
import type { Scope } from './scope.ts';
import { toldAnswer } from './told-answer.ts';

export type AttemptOptions = {
  request: GenerateRequest;
  content: Content;
  /** The model as the client names it, or `noModel`. */
  asked: string;
  snapshot: Snapshot;
  record: ExchangeRecord;
  scope: Scope;
  stay: Stay;
  log: Log;
};

/** An answer that goes to the client, good or of its own making. */
export type Served = { answer: GatewayAnswer };

export type AttemptOutcome =
  | Served
  /** This credential can't serve this request; nobody is to blame. */
  | { elsewhere: HeldAnswer }
  | { failure: Failure; blame: Blame };

/** Sends the request with one credential. Rejects only when the client has gone, or by a mistake of ours. */
export type Attempt = (choice: Choice) => Promise<AttemptOutcome>;

/** Makes what sends a request, and notes how that went. */
export function createAttempt(options: AttemptOptions): Attempt {
  const { request, content, asked, snapshot, record, scope, stay, log } = options;
  const query = withoutKey(request.query);
  const version = request.address.split('/')[1] ?? '';

  function outgoingOf({ credential, route, name }: Choice): Omit<UpstreamRequest, 'headers'> {
    const usage = credential.includeUsage && content.stream && endpoints[route.called].usageOnRequest === true;
    const body = content.body({ asked, upstream: name, usage });
    return {
      endpoint: route.called,
      model: name === noModel ? undefined : name,
      method: methodOf(route.called),
      origin: credential.base.origin,
      path: pathOf(credential, route, { parameters: { ...request.parameters, model: name }, version, query }),
      body: body !== null && isWhole(body) ? route.translator.request(body, name) : body,
      idle: credential.idle,
    };
  }

  return async (choice) => {
    const { credential, name } = choice;
    const route = { ...choice.route, translator: translatorOf(choice, asked) };
    const streams = content.stream || endpoints[route.called].alwaysStreams === true;
    const state = snapshot.stateOf(credential);
    const outgoing = outgoingOf(choice);
    record.tried(choice);

    const who = { 'request-id': request.id, source: credential.source, model: outgoing.model };
    const ruledOut = (held: HeldAnswer): AttemptOutcome => {
      log.debug('a credential can not serve a request', { ...who, status: held.status });
      return { elsewhere: held };
    };
    const verdictOf = (sent: UpstreamRequest, { plain, ...held }: HeldAnswer): Verdict => {
      const isCallers = (header: string): boolean =>
        header in sent.headers && header in request.headers && !(header in credential.headers);
      const asked = { model: name, isCallers, seeks: stay.seeks };
      return judge({ ...held, body: Buffer.from(plain).toString(), asked }, credential, snapshot.now());
    };

    for (let again = false; ; again = true) {
      const moment: Moment = {
        model: name,
        endpoint: request.operation,
        sentAt: state.cooling.begin(name, request.operation),
      };
      const note = (blame: Blame, status: number | undefined, code?: string): void => {
        log.warn('a provider failed a request', { ...who, reason: blame.reason, status, code });
        state.failed(moment, blame, status);
      };
      const failed = (blame: Blame, failure: Omit<Failure, keyof Blame>, code?: string) => {
        note(blame, failure.answer?.status, code);
        return { failure: { ...blame, ...failure }, blame };
      };
      try {
        const authorization = await authorizationFor(outgoing, credential, scope);
        if (!authorization) return failed({ reason: 'unauthorized' }, { answer: undefined, timedOut: false });
        const forwards = snapshot.forwardsTo(credential.channel);
        const { headers, dropped } = upstreamHeaders(request.headers, credential, authorization, forwards);
        if (dropped.length > 0) log.debug('headers were not forwarded', { ...who, names: dropped.join(', ') });
        const sent = { ...outgoing, headers };
        record.sent(sent);
        const patience = streams ? credential.firstEvent : 0;
        const upstream = snapshot.upstreamOf(credential, (next, first) => record.sentElsewhere(next, first));
        const received = await receive(upstream, sent, scope, patience);
        record.answered(received);
        const answer = route.translator === untranslated ? received : decodedAnswer(received);
        const { keepalive } = snapshot;
        const gave = (id: string): void => stay.gave(id, credential);
        const look = await lookAt(answer, route.called, { patience: keepalive, gave });
        answer.begun();
        const { meter } = look;
        const judgeGoneOn = (metered: Readonly<Metered>): boolean => {
          const held = errorGoneOn(answer.headers, metered);
          const blame = held && verdictOf(sent, held).blame;
          if (blame) note(blame, held.status);
          return held !== undefined;
        };
        const passing = { request, route, meter, state, moment, keepalive, judge: judgeGoneOn, record, scope, gave };
        const pass = (isClients: boolean, isLate = false): Served => ({
          answer: passAnswer(answer, { ...passing, isClients, isLate }),
        });
        if (look.kind === 'good') {
          stay.servedBy(credential);
          return pass(false, look.isLate);
        }
        if (look.kind === 'flaw') {
          const { flaw } = look;
          record.errorBody(look.bytes);
          answer.body.cancel();
          return failed({ reason: 'unavailable' }, { answer: undefined, timedOut: false, flaw }, flaw);
        }
        const { held } = look;
        const { status, plain } = held;
        const { blame, isTold } = verdictOf(sent, held);
        if (isTold && blame) note(blame, status);
        if (isTold && meter) return pass(true);
        record.errorBody(meter ? look.bytes : plain);
        answer.body.cancel();
        const isRefused = blame?.reason === 'unauthorized';
        if (!isTold && isRefused && !again && (await refreshed(authorization, credential, scope))) continue;
        if (!isTold && blame) return failed(blame, { answer: held, timedOut: false });
        if (!isTold) return ruledOut(held);
        record.end({ status, failed: true, failure: { status, body: beginning(plain) } });
        return { answer: toldAnswer(held, snapshot.now()) };
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        record.broke(error.reason);
        return failed({ reason: 'unreachable' }, { answer: undefined, timedOut: error.timedOut }, error.code);
      } finally {
        state.cooling.ended(moment);
      }
    }
  };
}

/** The route's translator, and what the credential's rules add to it. */
const translatorOf = (choice: Choice, asked: string): Translator =>
  isModelShown(choice, asked) ? showingModel(choice.route.translator, asked) : choice.route.translator;
