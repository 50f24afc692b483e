import type { WebSocket } from 'ws';
import { JsonError } from '../body/json-scanner.ts';
import { type ScannedBody, scanInTurns } from '../body/request-body.ts';
import type { Moment } from '../cooling/cooling.ts';
import { createScope } from '../exchange/scope.ts';
import { stayOf } from '../exchange/stay-of.ts';
import { brokeOff, fellSilent, type Problem } from '../formats/problem.ts';
import type { Choice } from '../selection/candidates.ts';
import type { Stay, Stays } from '../selection/stays.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Asked, type AskOptions, ask, frameFor, leave, refuse } from './asked.ts';
import type { Far } from './attempt.ts';
import { problemEvent } from './events.ts';
import { beginLinkExchange, type LinkExchange } from './exchange.ts';
import { createFrameQueue } from './frame-queue.ts';
import { goOn, type Serving } from './go-on.ts';
import { type OpenOptions, openFar } from './open-far.ts';
import * as problems from './problems.ts';
import type { Frame } from './seek.ts';
import { brokenOffCode, createSide, type Side, type SideTimes, type Transport } from './side.ts';
import { type Awaited, createUnderWay } from './under-way.ts';

/** Milliseconds. */
export type LinkTimes = SideTimes & Record<Awaited, number>;

export type LinkOptions = Omit<OpenOptions, 'snapshot' | 'scope' | 'stay'> &
  AskOptions & {
    stays: Stays;
    transport: Transport;
    /** The snapshot in force. */
    current: () => Snapshot;
    times: LinkTimes;
    /** Called once, when it begins to end. */
    onGone(): void;
  };

/** A client's WebSocket and that of the provider which serves it, for as long as both last. */
export type Link = {
  /** What serves it, once that is chosen. */
  readonly choice: Choice | undefined;
  /** Closes it at once; with 1006 it doesn't wait for the other side. */
  end(code: number, reason: string): void;
  /** Closes it as soon as nothing is asked for. */
  retire(code: number, reason: string): void;
};

/** The provider's side, and the request that it was opened for. */
type Provider = Serving & { side: Side; sent: Far['sent'] };

type Closing = [code: number, reason?: string | Buffer | undefined];

/** Policy violation, or try again later. */
const codeFor = (status: number): number => (status === 429 || status >= 500 ? 1013 : 1008);

/** Serves a client whose handshake is done, until its connection or the provider's ends. */
export function openLink(socket: WebSocket, options: LinkOptions): Link {
  const { request, clientKey, transport, current, times, stays, log, onGone } = options;
  const gone = new AbortController();
  const scope = createScope(gone.signal);
  let far: Provider | undefined;
  let isOver = false;
  let retiring: { code: number; reason: string } | undefined;

  const client = createSide(socket, transport, {
    times,
    onFrame: (bytes, isBinary) => queue.add({ bytes, isBinary }),
    onFull: (isFull) => far?.side.hold('full', isFull),
    onGone: (code, reason) => finish((one) => one.left(), { far: [code, reason] }),
  });
  const queue = createFrameQueue({
    take,
    hold: (holds) => client.hold('busy', holds),
    onFailure(error) {
      if (!isOver) log.error('a WebSocket failed', {}, error);
      end(1011, 'internal error');
    },
    onEmpty: endIfRetired,
    signal: gone.signal,
  });
  const underWay = createUnderWay({ patience, onSilence, onCrowded: (isCrowded) => client.hold('crowded', isCrowded) });
  underWay.watch();

  /** The end of it: of both sides those that are still there are closed. */
  function finish(conclude: (exchange: LinkExchange) => void, closing: { client?: Closing; far?: Closing }): void {
    if (isOver) return;
    isOver = true;
    onGone();
    underWay.end(conclude);
    if (closing.client) client.close(...closing.client);
    if (closing.far) far?.side.close(...closing.far);
    gone.abort(new Error('the link has ended'));
  }

  /** The provider's side goes by itself: with a good-bye that the client hears, or it breaks off. */
  function lost(code: number, reason: Buffer | undefined): void {
    const { status, message } = brokeOff;
    const isBroken = code === brokenOffCode;
    if (isBroken && underWay.count > 0 && !isOver) client.send(problemEvent(brokeOff), false);
    finish((one) => one.broke(status, message, isBroken), { client: isBroken ? [1011, message] : [code, reason] });
  }

  const end = (code: number, reason: string): void =>
    finish((one) => one.left(), { client: [code, reason], far: [code === brokenOffCode ? code : 1001, reason] });

  /** Nothing was asked for, or nothing came of it, for too long. Nobody is waited for who isn't read. */
  function onSilence(): void {
    const { status, message } = fellSilent;
    if (queue.isBusy || (underWay.count > 0 && far?.side.isPaused)) underWay.watch();
    else if (underWay.count === 0) end(1001, 'nothing was asked for too long');
    else {
      client.send(problemEvent(fellSilent), false);
      finish((one) => one.broke(status, message, true), { client: [1011, message], far: [brokenOffCode] });
    }
  }

  function patience(awaited: Awaited): number {
    const { firstEvent, idle } = far?.choice.credential ?? {};
    if (awaited === 'first') return firstEvent || times.first;
    return awaited === 'idle' ? (idle ?? times.idle) : times.between;
  }

  /** Asks the provider that was chosen. */
  function send(asked: Asked, { side, sent }: Provider, choice: Choice, stay: Stay): void {
    const { record } = asked;
    const body = frameFor(asked, choice);
    record.tried(choice);
    record.sent({ ...sent, model: choice.name, body });
    follow(asked, choice, stay);
    side.send(body, false);
  }

  /** The provider has been asked. */
  function follow(asked: Asked, choice: Choice, stay: Stay, moment?: Moment): void {
    underWay.add(beginLinkExchange(asked, { choice, snapshot: current(), stay, log, moment }));
  }

  function onEvent(bytes: Buffer, isBinary: boolean): void {
    client.send(underWay.event(bytes, isBinary), isBinary);
    underWay.next();
    endIfRetired();
  }

  function tell(asked: Asked, problem: Problem): void {
    client.send(refuse(asked, problem.status, problemEvent(problem)), false);
  }

  /** The client asks on. */
  function askOn(asked: Asked, provider: Provider, stay: Stay): void {
    const next = goOn(asked.model, provider, stay, current().settings);
    if (retiring) tell(asked, problems.ending);
    else if ('problem' in next) {
      tell(asked, next.problem);
      retire(1013, next.why);
    } else {
      stay.conversationWith(asked.model)?.goTo(next.choice);
      send(asked, provider, next.choice, stay);
    }
  }

  /** The client asks for the first time. */
  async function begin(asked: Asked, stay: Stay): Promise<void> {
    const opened = await openFar(asked, { ...options, stay, snapshot: current(), scope });
    if ('refusal' in opened) {
      client.send(refuse(asked, opened.status, opened.refusal), false);
      return end(codeFor(opened.status), 'the request was refused');
    }
    if (isOver) {
      opened.socket.terminate();
      return leave(asked);
    }
    const side = createSide(opened.socket, opened.transport, {
      times,
      onFrame: onEvent,
      onFull: (isFull) => client.hold('full', isFull),
      onGone: lost,
    });
    const { choice, sent, begun } = opened;
    far = { side, choice, sent, model: asked.model };
    if (begun) {
      follow(asked, choice, stay, begun.moment);
      for (const { bytes, isBinary } of begun.beginning.take()) onEvent(bytes, isBinary);
    } else send(asked, far, choice, stay);
    side.hold('busy', false); // it is read from now on, unless the client is full already
  }

  /** Asks for what the client does, where that belongs. Rejects only if the client goes meanwhile, or by a mistake of ours. */
  async function seeTo(asked: Asked): Promise<void> {
    const { endpoint, headers } = request;
    const { signal } = scope;
    const asker = { endpoint, headers, parameters: {}, body: asked.frame, clientKey, snapshot: current(), signal };
    try {
      const stay = await stayOf(asker, stays);
      signal.throwIfAborted();
      if (far) askOn(asked, far, stay);
      else await begin(asked, stay);
    } catch (error) {
      leave(asked);
      throw error;
    }
  }

  async function take({ bytes, isBinary }: Frame): Promise<void> {
    const body = isBinary ? undefined : await scanned(bytes);
    const model = body?.model ?? far?.model;
    if (body?.type === 'response.create' && model !== undefined) {
      return seeTo(ask(body, model, options));
    }
    if (far) return far.side.send(bytes, isBinary);
    client.send(problemEvent(problems.noFirst), false);
    end(1008, 'the request was refused');
  }

  /** What a frame says; nothing if it isn't JSON, which is for the provider to tell. */
  const scanned = (bytes: Buffer): Promise<ScannedBody | undefined> =>
    scanInTurns(bytes, gone.signal).catch((error) => {
      if (error instanceof JsonError) return undefined;
      throw error;
    });

  function endIfRetired(): void {
    if (retiring && underWay.count === 0) end(retiring.code, retiring.reason);
  }

  function retire(code: number, reason: string): void {
    retiring ??= { code, reason };
    if (underWay.count === 0 && !queue.isBusy) end(code, reason);
  }

  return {
    get choice() {
      return far?.choice;
    },
    end,
    retire,
  };
}
