import type { Log } from '../../platform/log.ts';
import { isWhole } from '../body/whole-body.ts';
import { withoutKey } from '../client-keys.ts';
import type { Blame, Moment } from '../cooling/cooling.ts';
import { judge, type Verdict } from '../cooling/judge.ts';
import type { CredentialState } from '../credentials/state.ts';
import { endpoints, methodOf } from '../formats/endpoints.ts';
import { isModelShown, showingModel } from '../formats/shown-model.ts';
import { type Translator, untranslated } from '../formats/translator.ts';
import type { Meter, Metered } from '../metering/meter.ts';
import type { GatewayAnswer, GenerateRequest } from '../request.ts';
import { type Choice, noModel } from '../selection/candidates.ts';
import type { Route } from '../selection/route.ts';
import type { Stay } from '../selection/stays.ts';
import type { Snapshot } from '../snapshot.ts';
import { pathOf } from '../upstream/address.ts';
import { upstreamHeaders } from '../upstream/headers.ts';
import { receive, type UpstreamAnswer } from '../upstream/receive.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { Headers, UpstreamRequest } from '../upstream/upstream.ts';
import { authorizationFor, refreshed } from './authorization.ts';
import type { Failure, HeldAnswer } from './conclude.ts';
import type { Content } from './content.ts';
import { decodedAnswer } from './decoded-answer.ts';
import { errorGoneOn } from './error-inside.ts';
import { beginning } from './finished-exchange.ts';
import { type Look, lookAt } from './look.ts';
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
  const shared: Shared = {
    ...options,
    query: withoutKey(options.request.query),
    version: options.request.address.split('/')[1] ?? '',
  };
  return async (choice) => {
    options.record.tried(choice);
    const one = new CredentialAttempt(shared, choice);
    return (await one.send(false)) ?? (await one.send(true))!;
  };
}

type Shared = AttemptOptions & { query: string; version: string };

/** A request sent with one credential. A class, since functions made anew for each request cost more than all that they do. */
class CredentialAttempt {
  readonly #shared: Shared;
  readonly #choice: Choice;
  readonly #route: Route;
  readonly #state: CredentialState;
  readonly #outgoing: Omit<UpstreamRequest, 'headers'>;
  #moment!: Moment;

  constructor(shared: Shared, choice: Choice) {
    this.#shared = shared;
    this.#choice = choice;
    this.#route = { ...choice.route, translator: translatorOf(choice, shared.asked) };
    this.#state = shared.snapshot.stateOf(choice.credential);
    this.#outgoing = this.#outgoingOf(choice);
  }

  /** Resolves to nothing if the credential was refused and has a new token now: it is to be sent once more, for the last time. */
  async send(isLast: boolean): Promise<AttemptOutcome | undefined> {
    const { record, scope, stay, request, snapshot } = this.#shared;
    const { credential, name } = this.#choice;
    const { cooling } = this.#state;
    const { operation: endpoint } = request;
    this.#moment = { model: name, endpoint, sentAt: cooling.begin(name, endpoint) };
    try {
      const authorization = await authorizationFor(this.#outgoing, credential, scope);
      if (!authorization) return this.#failed({ reason: 'unauthorized' }, { answer: undefined, timedOut: false });
      const sent = this.#withHeaders(authorization);
      record.sent(sent);
      const received = await this.#receive(sent);
      record.answered(received);
      const answer = this.#route.translator === untranslated ? received : decodedAnswer(received);
      const gave = (id: string): void => stay.gave(id, credential);
      const look = await lookAt(answer, this.#route.called, { patience: snapshot.keepalive, gave });
      answer.begun();
      const passing: Passing = { sent, answer, meter: look.meter, gave };
      if (look.kind === 'good') {
        stay.servedBy(credential);
        return this.#pass(passing, false, look.isLate);
      }
      if (look.kind === 'error') return await this.#refused(passing, look, isLast ? undefined : authorization);
      record.errorBody(look.bytes);
      answer.body.cancel();
      return this.#failed(
        { reason: 'unavailable' },
        { answer: undefined, timedOut: false, flaw: look.flaw },
        look.flaw,
      );
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      record.broke(error.reason);
      return this.#failed({ reason: 'unreachable' }, { answer: undefined, timedOut: error.timedOut }, error.code);
    } finally {
      cooling.ended(this.#moment);
    }
  }

  #outgoingOf({ credential, route, name }: Choice): Omit<UpstreamRequest, 'headers'> {
    const { request, content, asked, query, version } = this.#shared;
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

  #withHeaders(authorization: Headers): UpstreamRequest {
    const { request, snapshot, log } = this.#shared;
    const { credential } = this.#choice;
    const forwards = snapshot.forwardsTo(credential.channel);
    const { headers, dropped } = upstreamHeaders(request.headers, credential, authorization, forwards);
    if (dropped.length > 0) log.debug('headers were not forwarded', { ...this.#who(), names: dropped.join(', ') });
    return { ...this.#outgoing, headers };
  }

  #receive(sent: UpstreamRequest): Promise<UpstreamAnswer> {
    const { content, snapshot, record, scope } = this.#shared;
    const { credential } = this.#choice;
    const streams = content.stream || endpoints[this.#route.called].alwaysStreams === true;
    const upstream = snapshot.upstreamOf(credential, (next, first) => record.sentElsewhere(next, first));
    return receive(upstream, sent, scope, streams ? credential.firstEvent : 0);
  }

  #pass({ sent, answer, meter, gave }: Passing, isClients: boolean, isLate = false): Served {
    const { request, snapshot, record, scope } = this.#shared;
    return {
      answer: passAnswer(answer, {
        request,
        route: this.#route,
        meter,
        state: this.#state,
        moment: this.#moment,
        keepalive: snapshot.keepalive,
        isLate,
        isClients,
        judge: (metered) => this.#judgeGoneOn(sent, answer, metered),
        record,
        gave,
        scope,
      }),
    };
  }

  /** Whether an answer that has gone on turned out to be an error: what the credential is to blame for is noted. */
  #judgeGoneOn(sent: UpstreamRequest, { headers }: UpstreamAnswer, metered: Readonly<Metered>): boolean {
    const held = errorGoneOn(headers, metered);
    const blame = held && this.#verdictOf(sent, held).blame;
    if (blame) this.#note(blame, held.status);
    return held !== undefined;
  }

  /** An error goes to the client if it is the request's own; whatever else is wrong, others may serve it. */
  async #refused(
    passing: Passing,
    { held, bytes, meter }: Look & { kind: 'error' },
    authorization: Headers | undefined,
  ): Promise<AttemptOutcome | undefined> {
    const { record, scope, snapshot, log } = this.#shared;
    const { status, plain } = held;
    const { blame, isTold } = this.#verdictOf(passing.sent, held);
    if (isTold && blame) this.#note(blame, status);
    if (isTold && meter) return this.#pass(passing, true);
    record.errorBody(meter ? bytes : plain);
    passing.answer.body.cancel();
    if (isTold) {
      record.end({ status, failed: true, failure: { status, body: beginning(plain) } });
      return { answer: toldAnswer(held, snapshot.now()) };
    }
    const isRefused = blame?.reason === 'unauthorized';
    if (isRefused && authorization && (await refreshed(authorization, this.#choice.credential, scope)))
      return undefined;
    if (blame) return this.#failed(blame, { answer: held, timedOut: false });
    log.debug('a credential can not serve a request', { ...this.#who(), status });
    return { elsewhere: held };
  }

  #verdictOf(sent: UpstreamRequest, { plain, ...held }: HeldAnswer): Verdict {
    const { request, stay, snapshot } = this.#shared;
    const { credential, name } = this.#choice;
    const isCallers = (header: string): boolean =>
      header in sent.headers && header in request.headers && !(header in credential.headers);
    const asked = { model: name, isCallers, seeks: stay.seeks };
    return judge({ ...held, body: Buffer.from(plain).toString(), asked }, credential, snapshot.now());
  }

  #failed(blame: Blame, failure: Omit<Failure, keyof Blame>, code?: string): AttemptOutcome {
    this.#note(blame, failure.answer?.status, code);
    return { failure: { ...blame, ...failure }, blame };
  }

  #note(blame: Blame, status: number | undefined, code?: string): void {
    this.#shared.log.warn('a provider failed a request', { ...this.#who(), reason: blame.reason, status, code });
    this.#state.failed(this.#moment, blame, status);
  }

  /** For the log. */
  #who() {
    const { source } = this.#choice.credential;
    return { 'request-id': this.#shared.request.id, source, model: this.#outgoing.model };
  }
}

/** An answer, and what it is read with. */
type Passing = {
  sent: UpstreamRequest;
  answer: UpstreamAnswer;
  meter: Meter | undefined;
  gave(id: string): void;
};

/** The route's translator, and what the credential's rules add to it. */
const translatorOf = (choice: Choice, asked: string): Translator =>
  isModelShown(choice, asked) ? showingModel(choice.route.translator, asked) : choice.route.translator;
