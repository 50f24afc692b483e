import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Log } from '../../platform/log.ts';
import { withoutKey } from '../client-keys.ts';
import type { Blame, Moment } from '../cooling/cooling.ts';
import { judge, type Verdict } from '../cooling/judge.ts';
import type { Attempt, AttemptOutcome } from '../exchange/attempt.ts';
import { authorizationFor, refreshed } from '../exchange/authorization.ts';
import type { Failure, HeldAnswer } from '../exchange/conclude.ts';
import type { Scope } from '../exchange/scope.ts';
import type { Choice } from '../selection/candidates.ts';
import type { Stay } from '../selection/stays.ts';
import type { Snapshot } from '../snapshot.ts';
import { pathOf } from '../upstream/address.ts';
import { upstreamHeaders } from '../upstream/headers.ts';
import { Unreachable } from '../upstream/unreachable.ts';
import type { UpstreamRequest } from '../upstream/upstream.ts';
import { type Asked, frameFor } from './asked.ts';
import { dial } from './dial.ts';
import type { LinkRequest } from './link-request.ts';
import { type Beginning, seek } from './seek.ts';

/** A provider's end of a link: what was chosen, and what the handshake said. */
export type Far = {
  socket: WebSocket;
  transport: Socket;
  choice: Choice;
  sent: UpstreamRequest;
  /** If it has been asked already: what has come of that, and since when that was to be. */
  begun: { beginning: Beginning; moment: Moment } | undefined;
};

export type LinkAttemptOptions = {
  request: LinkRequest;
  /** What asks for the link. */
  asked: Asked;
  snapshot: Snapshot;
  stay: Stay;
  scope: Scope;
  /** Milliseconds until the first event of an answer. */
  patience: number;
  log: Log;
  connect(proxyUrl: string | undefined, origin: string): Promise<Socket>;
  /** Told of the provider that has taken the handshake; the attempt's answer is a 101 then. */
  opened(far: Far): void;
};

/** Makes what asks for a WebSocket with one credential, and notes how that went. */
export function createLinkAttempt(options: LinkAttemptOptions): Attempt {
  const { request, asked, snapshot, stay, scope, patience, log, connect, opened } = options;
  const { id, record } = asked;
  const { endpoint } = request;
  const query = withoutKey(request.query);

  /** What is kept by nobody knows whom is asked for at once: only the answer tells who has it. */
  function ask(socket: WebSocket, choice: Choice, sent: UpstreamRequest): Promise<Beginning> {
    const body = frameFor(asked, choice);
    record.sent({ ...sent, model: choice.name, body });
    return seek(socket, body, { patience: choice.credential.firstEvent || patience, scope });
  }

  const outgoingOf = ({ credential, route, name }: Choice): Omit<UpstreamRequest, 'headers'> => ({
    endpoint,
    model: name,
    method: 'GET',
    origin: credential.base.origin,
    path: pathOf(credential, route, { parameters: {}, version: '', query }),
    body: null,
  });

  /** Resolves to nothing if the credential was refused and has a new token now: it is to be tried once more, for the last time. */
  async function tryOnce(choice: Choice, isLast: boolean): Promise<AttemptOutcome | undefined> {
    const { credential, name } = choice;
    const state = snapshot.stateOf(credential);
    const moment: Moment = { model: name, endpoint, sentAt: state.cooling.begin(name, endpoint) };
    const who = { 'request-id': id, source: credential.source, model: name };
    const failed = (blame: Blame, failure: Omit<Failure, keyof Blame>, code?: string): AttemptOutcome => {
      const status = failure.answer?.status;
      log.warn('a provider failed a handshake', { ...who, reason: blame.reason, status, code });
      state.failed(moment, blame, status);
      return { failure: { ...blame, ...failure }, blame };
    };
    try {
      const outgoing = outgoingOf(choice);
      const authorization = await authorizationFor(outgoing, credential, scope);
      if (!authorization) return failed({ reason: 'unauthorized' }, { answer: undefined, timedOut: false });
      const forwards = snapshot.forwardsTo(credential.channel);
      const { headers } = upstreamHeaders(request.headers, credential, authorization, forwards);
      const sent = { ...outgoing, headers };
      record.sent(sent);
      const dialed = await dial(sent, { connect: () => connect(credential.proxyUrl, outgoing.origin), scope });
      if ('socket' in dialed) {
        const { socket } = dialed;
        const beginning = stay.seeks ? await ask(socket, choice, sent) : undefined;
        const held = beginning?.error;
        const verdict = held && verdictOf(held, choice, snapshot.now());
        if (!verdict || verdict.isTold) {
          opened({ ...dialed, choice, sent, begun: beginning && { beginning, moment } });
          return { answer: { status: 101, headers: {}, body: new Uint8Array() } };
        }
        socket.terminate();
        record.answered(held);
        record.errorBody(held.plain);
        return verdict.blame ? failed(verdict.blame, { answer: held, timedOut: false }) : { elsewhere: held };
      }
      const { refused } = dialed;
      record.answered(refused);
      record.errorBody(refused.plain);
      const blame = blameOf(refused, choice, snapshot);
      const isRefused = blame?.reason === 'unauthorized';
      if (isRefused && !isLast && (await refreshed(authorization, credential, scope))) return undefined;
      if (blame) return failed(blame, { answer: refused, timedOut: false });
      log.debug('a provider takes no WebSocket', { ...who, status: refused.status });
      return { elsewhere: refused.status < 400 ? noneHere(refused.status) : refused };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      record.broke(error.reason);
      return failed({ reason: 'unreachable' }, { answer: undefined, timedOut: error.timedOut }, error.code);
    } finally {
      state.cooling.ended(moment);
    }
  }

  return async (choice) => {
    record.tried(choice);
    return (await tryOnce(choice, false)) ?? (await tryOnce(choice, true))!;
  };
}

/** A handshake names no model and asks for nothing: only what is said of the credential or its load counts against it. */
function blameOf(
  { status, headers, plain }: HeldAnswer,
  { credential }: Choice,
  snapshot: Snapshot,
): Blame | undefined {
  if (status < 400) return undefined;
  const body = Buffer.from(plain).toString();
  const { kind, blame } = judge({ status, headers, body }, credential, snapshot.now());
  return kind === 'credential' || kind === 'load' ? blame : undefined;
}

/** Whose fault an error is that came in place of the answer. */
function verdictOf(held: HeldAnswer, { credential, name }: Choice, now: number): Verdict {
  const asked = { model: name, isCallers: () => false, seeks: true };
  return judge({ ...held, body: Buffer.from(held.plain).toString(), asked }, credential, now);
}

/** A provider that answers a handshake as if it were any request. */
function noneHere(status: number): HeldAnswer {
  const message = `the provider takes no WebSocket: it answered the handshake with ${status}`;
  const body = Buffer.from(
    JSON.stringify({ error: { message, type: 'server_error', param: null, code: 'bad_gateway' } }),
  );
  return { status: 502, headers: { 'content-type': 'application/json' }, body, plain: body };
}
