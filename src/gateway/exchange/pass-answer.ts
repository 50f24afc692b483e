import { closedStream } from '../body/closed-stream.ts';
import { createDecoder } from '../body/decoder.ts';
import { withKeepalive } from '../body/keepalive.ts';
import { type StreamEnd, watchedStream } from '../body/watched-stream.ts';
import type { Moment } from '../cooling/cooling.ts';
import type { CredentialState } from '../credentials/state.ts';
import { endpoints } from '../formats/endpoints.ts';
import { problemEvent } from '../formats/errors.ts';
import { brokeOff, endedEarly, fellSilent, type Problem } from '../formats/problem.ts';
import type { Meter, Metered } from '../metering/meter.ts';
import type { GatewayAnswer, GatewayRequest } from '../request.ts';
import type { Route } from '../selection/route.ts';
import { clientHeaders } from '../upstream/headers.ts';
import type { UpstreamAnswer } from '../upstream/receive.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import { beginning } from './finished-exchange.ts';
import { encodedMeter, isEncoded, isEventStream } from './look.ts';
import type { ExchangeRecord } from './record.ts';
import type { Scope } from './scope.ts';

export type PassOptions = {
  request: GatewayRequest;
  route: Route;
  /** What reads the answer; absent: nobody looks inside. */
  meter: Meter | undefined;
  /** Of the credential that serves, and what of it is asked for. */
  state: CredentialState;
  moment: Moment;
  /** Milliseconds after which a silent event stream gets something to keep it alive; 0: nothing. */
  keepalive: number;
  /** The client has waited so long already. */
  isLate: boolean;
  /** It is an error that the client has made. */
  isClients: boolean;
  /** Judges what is found only while the answer passes. Returns whether it was an error that says whose fault it is. */
  judge(metered: Readonly<Metered>): boolean;
  record: ExchangeRecord;
  /** Is told an id that the answer gives. */
  gave(id: string): void;
  /** Ends with the answer. */
  scope: Scope;
};

/** Puts a good answer on its way to the client, who is told if it ends before it is whole. */
export function passAnswer(
  answer: UpstreamAnswer,
  { request, route, meter, state, moment, keepalive, isLate, isClients, judge, record, gave, scope }: PassOptions,
): GatewayAnswer {
  const { status, headers: answered } = answer;
  const isStream = isEventStream(answer, meter);
  const formatEnds = typeof endpoints[route.called].answers === 'object';
  const hasEnding = isStream && formatEnds;
  /** What is encoded is read on the side, while it passes as it came. */
  const counter = meter ? undefined : encodedMeter(answer, route.called, gave);
  const decoder = counter && createDecoder(answered['content-encoding'], counter.push);
  const reader = meter ?? counter;
  /** Whether what is encoded could be read to its end. */
  let isAllRead = false;
  /** Why the answer isn't whole. */
  let problem: Problem | undefined;
  state.cooling.succeeded(moment);

  const canTell = (): boolean => hasEnding && meter !== undefined && meter.read().kind !== 'json';

  /** An event stream that has come to its end, or to an error of its own, is whole, whatever happens then. */
  function problemWith(isBroken: boolean, error: unknown): Problem | undefined {
    const { ended, error: told } = meter?.read() ?? {};
    if (canTell() && (ended || told !== undefined)) return undefined;
    if (isBroken) return error instanceof Unreachable && error.timedOut ? fellSilent : brokeOff;
    return canTell() ? endedEarly : undefined;
  }

  /** Whether an encoded stream, in which nobody could be told, was cut. */
  function wasCutUnseen(): boolean {
    const { kind, events = 0, ended } = counter?.read() ?? {};
    return isAllRead && formatEnds && kind === 'events' && events > 0 && !ended;
  }

  function conclude(how: StreamEnd, isBroken: boolean, error: unknown): void {
    reader?.end();
    const metered = reader?.read();
    if (metered) record.metered(metered);
    const isJudged = isClients || (metered !== undefined && judge(metered));
    let why: string | undefined;
    if (isBroken || how === 'complete') {
      problem = problemWith(isBroken, error);
      why = problem?.message ?? metered?.error ?? (wasCutUnseen() ? endedEarly.message : undefined);
      if (problem && isBroken) state.failed(moment, { reason: 'unreachable' }, undefined);
      else if (!isJudged) state.history.tally.add(why === undefined ? 'success' : 'failed');
      if (problem) record.broke(problem.message);
    }
    const failure = why === undefined ? undefined : { status, body: beginning(Buffer.from(why)) };
    record.end({ status, failed: failure !== undefined, failure });
    scope.end();
  }

  const watched = watchedStream(answer.body, {
    piece(piece) {
      record.piece(piece);
      decoder?.push(piece);
    },
    end(how, error) {
      const isBroken = how === 'broken' && !scope.signal.aborted;
      if (decoder)
        decoder.end((isAll) => {
          isAllRead = isAll;
          conclude(how, isBroken, error);
        });
      else conclude(how, isBroken, error);
    },
  });
  const isUnread = meter === undefined && endpoints[route.called].answersAnything === true;
  const stream = isEncoded(answered) || isUnread ? watched : route.translator.answer(watched, isStream);
  const headers = clientHeaders(answered);
  if (stream !== watched) delete headers['content-length']; // it is another body
  if (!isStream) return { status, headers, body: stream };
  delete headers['content-length']; // what is added comes on top
  const asked = endpoints[route.asked];
  const closed = closedStream(stream, (isBroken) => {
    if (problem) return canTell() ? problemEvent(problem, asked, request.id) : 'break';
    return isBroken && scope.signal.aborted ? 'break' : undefined;
  });
  return { status, headers, body: keepalive > 0 ? withKeepalive(closed, keepalive, asked.format, isLate) : closed };
}
