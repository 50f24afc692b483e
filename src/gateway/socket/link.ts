import type { WebSocket } from 'ws';
import { JsonError } from '../body/json-scanner.ts';
import { type ScannedBody, scanInTurns } from '../body/request-body.ts';
import type { Moment } from '../cooling/cooling.ts';
import { createScope } from '../exchange/scope.ts';
import { stayOf } from '../exchange/stay-of.ts';
import { brokeOff, fellSilent, type Problem } from '../formats/problem.ts';
import { type Choice, upstreamNames } from '../selection/candidates.ts';
import type { Stay, Stays } from '../selection/stays.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Asked, type AskOptions, ask, frameFor, leave, refuse } from './asked.ts';
import type { Far } from './attempt.ts';
import { problemEvent } from './events.ts';
import { beginLinkExchange, type LinkExchange } from './exchange.ts';
import { type OpenOptions, openFar } from './open-far.ts';
import * as problems from './problems.ts';
import type { Frame } from './seek.ts';
import { brokenOffCode, createSide, type Side, type SideTimes, type Transport } from './side.ts';

/** Milliseconds. */
export type LinkTimes = SideTimes & {
  /** Until the first event of an answer, and between two of them. */
  first: number;
  idle: number;
  /** That nothing may be asked for. */
  between: number;
};

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

/** Exchanges of one link that may be under way at once; what is asked for beyond waits for one to end. */
const maxExchanges = 64;

/** What of a client's may wait while its frames are seen to; only then is it not read, and so not seen to leave. */
const maxQueued = { frames: 64, bytes: 1024 * 1024 };

/** Policy violation, or try again later. */
const codeFor = (status: number): number => (status === 429 || status >= 500 ? 1013 : 1008);

/** Serves a client whose handshake is done, until its connection or the provider's ends. */
export function openLink(socket: WebSocket, options: LinkOptions): Link {
  const { request, clientKey, transport, current, times, stays, log, onGone } = options;
  const gone = new AbortController();
  const scope = createScope(gone.signal);
  /** What the client has sent and nobody has seen to. */
  const frames: Frame[] = [];
  let queued = 0;
  const exchanges: LinkExchange[] = [];
  /** The provider's side, what it was chosen by, and for which model. */
  let far: { side: Side; opened: Far; model: string } | undefined;
  let isBusy = false;
  let isOver = false;
  let retiring: { code: number; reason: string } | undefined;
  let patience: NodeJS.Timeout | undefined;

  const client = createSide(socket, transport, {
    times,
    onFrame(bytes, isBinary) {
      frames.push({ bytes, isBinary });
      queued += bytes.length;
      if (isBusy) client.hold('busy', frames.length > maxQueued.frames || queued > maxQueued.bytes);
      else void takeAll();
    },
    onFull: (isFull) => far?.side.hold('full', isFull),
    onGone: (code, reason) => finish((one) => one.left(), { far: [code, reason] }),
  });
  watch();

  type Closing = [code: number, reason?: string | Buffer | undefined];

  /** The end of it: of both sides those that are still there are closed. */
  function finish(conclude: (exchange: LinkExchange) => void, closing: { client?: Closing; far?: Closing }): void {
    if (isOver) return;
    isOver = true;
    clearTimeout(patience);
    onGone();
    for (const exchange of exchanges) conclude(exchange);
    if (closing.client) client.close(...closing.client);
    if (closing.far) far?.side.close(...closing.far);
    gone.abort(new Error('the link has ended'));
  }

  /** The provider's side goes by itself: with a good-bye that the client hears, or it breaks off. */
  function lost(code: number, reason: Buffer | undefined): void {
    const { status, message } = brokeOff;
    const isBroken = code === brokenOffCode;
    if (isBroken && exchanges.length > 0 && !isOver) client.send(problemEvent(brokeOff), false);
    finish((one) => one.broke(status, message, isBroken), { client: isBroken ? [1011, message] : [code, reason] });
  }

  const end = (code: number, reason: string): void =>
    finish((one) => one.left(), { client: [code, reason], far: [code === brokenOffCode ? code : 1001, reason] });

  /** Nothing was asked for, or nothing came of it, for too long. Nobody is waited for who isn't read. */
  function onSilence(): void {
    const { status, message } = fellSilent;
    if (isBusy || (exchanges.length > 0 && far?.side.isPaused)) watch();
    else if (exchanges.length === 0) end(1001, 'nothing was asked for too long');
    else {
      client.send(problemEvent(fellSilent), false);
      finish((one) => one.broke(status, message, true), { client: [1011, message], far: [brokenOffCode] });
    }
  }

  function watch(): void {
    clearTimeout(patience);
    const { firstEvent, idle } = far?.opened.choice.credential ?? {};
    const [first] = exchanges;
    const time = !first ? times.between : first.hasBegun ? (idle ?? times.idle) : firstEvent || times.first;
    if (time > 0 && !isOver) patience = setTimeout(onSilence, time);
  }

  /** Asks the provider that was chosen. */
  function send(asked: Asked, { side, opened }: { side: Side; opened: Far }, choice: Choice, stay: Stay): void {
    const { record } = asked;
    const body = frameFor(asked, choice);
    record.tried(choice);
    record.sent({ ...opened.sent, model: choice.name, body });
    follow(asked, choice, stay);
    side.send(body, false);
  }

  /** The provider has been asked. */
  function follow(asked: Asked, choice: Choice, stay: Stay, moment?: Moment): void {
    exchanges.push(beginLinkExchange(asked, { choice, snapshot: current(), stay, log, moment }));
    client.hold('crowded', exchanges.length >= maxExchanges);
    if (exchanges.length === 1) watch();
  }

  function onEvent(bytes: Buffer, isBinary: boolean): void {
    const [first] = exchanges;
    client.send(first && !isBinary ? first.event(bytes) : bytes, isBinary);
    if (first?.isOver) {
      exchanges.shift();
      client.hold('crowded', false);
    }
    watch();
    if (retiring && exchanges.length === 0) end(retiring.code, retiring.reason);
  }

  function tell(asked: Asked, problem: Problem): void {
    client.send(refuse(asked, problem.status, problemEvent(problem)), false);
  }

  /** The client asks on; another model goes to the same provider, if that has it. What another one keeps is not asked for here. */
  function goOn(asked: Asked, at: { side: Side; opened: Far; model: string }, stay: Stay): void {
    const { credential, route, name: first } = at.opened.choice;
    const forcePrefix = current().settings['force-model-prefix'];
    const name = asked.model === at.model ? first : upstreamNames(credential, asked.model, forcePrefix)[0];
    if (retiring) tell(asked, problems.ending);
    else if (stay.bound !== undefined && stay.bound !== credential.authIndex) {
      tell(asked, problems.keptElsewhere);
      retire(1013, 'what was asked for is kept elsewhere');
    } else if (name !== undefined) {
      const choice = { credential, route, name };
      stay.conversationWith(asked.model)?.goTo(choice);
      send(asked, at, choice, stay);
    } else {
      tell(asked, problems.notOnThis(asked.model));
      retire(1013, 'the model is served elsewhere');
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
    far = { side, opened, model: asked.model };
    const { choice, begun } = opened;
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
      if (far) goOn(asked, far, stay);
      else await begin(asked, stay);
    } catch (error) {
      leave(asked);
      throw error;
    }
  }

  async function take(bytes: Buffer, isBinary: boolean): Promise<void> {
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

  /** Sees to the frames in their order. */
  async function takeAll(): Promise<void> {
    isBusy = true;
    try {
      for (let frame = frames.shift(); frame && !isOver; frame = frames.shift()) {
        queued -= frame.bytes.length;
        await take(frame.bytes, frame.isBinary);
      }
    } catch (error) {
      if (!isOver) log.error('a WebSocket failed', {}, error);
      end(1011, 'internal error');
    } finally {
      isBusy = false;
    }
    if (isOver) return;
    client.hold('busy', false);
    if (retiring && exchanges.length === 0) end(retiring.code, retiring.reason);
  }

  function retire(code: number, reason: string): void {
    retiring ??= { code, reason };
    if (exchanges.length === 0 && !isBusy) end(code, reason);
  }

  return {
    get choice() {
      return far?.opened.choice;
    },
    end,
    retire,
  };
}
