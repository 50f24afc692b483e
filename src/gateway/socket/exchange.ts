import type { Log } from '../../platform/log.ts';
import type { Blame, Moment } from '../cooling/cooling.ts';
import { judge } from '../cooling/judge.ts';
import type { HeldAnswer } from '../exchange/conclude.ts';
import { beginning } from '../exchange/finished-exchange.ts';
import { endings } from '../formats/endings.ts';
import { isModelShown, shownModel } from '../formats/shown-model.ts';
import { createMeter } from '../metering/meter.ts';
import type { Choice } from '../selection/candidates.ts';
import type { Stay } from '../selection/stays.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Asked, leave } from './asked.ts';
import { heldError, partOf } from './events.ts';

export type LinkExchangeOptions = {
  choice: Choice;
  snapshot: Snapshot;
  stay: Stay;
  log: Log;
  /** Absent: it has been sent just now. */
  moment?: Moment | undefined;
};

/** What a client has asked for over a link, until the event that ends the answer. */
export type LinkExchange = {
  readonly isOver: boolean;
  /** Whether anything has come of the answer. */
  readonly hasBegun: boolean;
  /** Takes an event of the answer; returns it as the client gets it. */
  event(frame: Buffer): Buffer;
  /** The answer broke off: the provider is to blame, unless it has said good-bye. */
  broke(status: number, why: string, isToBlame: boolean): void;
  /** The client has gone. */
  left(): void;
};

/** Those that only say that there will be an answer, or that there is none. */
const empty = ['created', 'in_progress', 'queued', 'failed'];

/** Whether an event is a part of the answer itself. */
function isContent(frame: Buffer): boolean {
  const part = partOf(frame);
  return part !== undefined && !empty.includes(part);
}

const lineFeed = Buffer.from('\n');

/** Begins an exchange that has been sent to the provider. */
export function beginLinkExchange(
  { id, tap, record, model: asked }: Asked,
  { choice, snapshot, stay, log, moment: sent }: LinkExchangeOptions,
): LinkExchange {
  const { credential, route, name } = choice;
  const endpoint = route.called;
  const state = snapshot.stateOf(credential);
  const moment = sent ?? { model: name, endpoint, sentAt: state.cooling.begin(name, endpoint) };
  const isShown = isModelShown(choice, asked);
  let events = 0;
  /** Whether the answer itself has begun. */
  let hasContent = false;
  let isOver = false;

  function end(status: number, why: string | undefined): void {
    isOver = true;
    state.cooling.ended(moment);
    const failure = why === undefined ? undefined : { status, body: beginning(Buffer.from(why)) };
    record.end({ status, failed: failure !== undefined, failure });
    tap?.end({ status });
  }

  function note(blame: Blame, status: number | undefined): void {
    log.warn('a provider failed a request', {
      'request-id': id,
      source: credential.source,
      model: name,
      reason: blame.reason,
      status,
    });
    state.failed(moment, blame, status);
  }

  /** The first event says how it goes. */
  function begin({ status, headers }: Pick<HeldAnswer, 'status' | 'headers'>): void {
    record.answered({ status, headers });
    tap?.answer({ status, headers });
    if (status >= 400) return;
    stay.servedBy(credential);
    state.cooling.succeeded(moment);
  }

  /** An error that comes before the answer says whose fault it is, as in an answer over HTTP. */
  function fail(held: HeldAnswer): void {
    const body = held.plain.toString();
    const judged = { ...held, isInside: true, body, asked: { model: name, isCallers: () => false } };
    const { blame } = judge(judged, credential, snapshot.now());
    if (blame && !hasContent) note(blame, held.status);
    else if (hasContent) state.history.tally.add('failed');
    end(held.status, body);
  }

  return {
    get isOver() {
      return isOver;
    },
    get hasBegun() {
      return events > 0;
    },
    event(frame) {
      hasContent ||= isContent(frame);
      const meter = createMeter('application/json', endings.responses, (given) => stay.gave(given, credential));
      meter.push(frame);
      meter.end();
      const metered = meter.read();
      const held = metered.error === undefined ? undefined : heldError(frame);
      if (events++ === 0) begin(held ?? { status: 200, headers: {} });
      record.piece(frame);
      record.piece(lineFeed);
      const shown = isShown ? Buffer.from(shownModel(frame.toString(), asked)) : frame;
      tap?.chunk(shown);
      tap?.chunk(lineFeed);
      if (metered.ended || held) record.metered(metered);
      if (held) fail(held);
      else if (metered.ended) {
        state.history.tally.add('success');
        end(200, undefined);
      }
      return shown;
    },
    broke(status, why, isToBlame) {
      if (isOver) return;
      record.broke(why);
      if (isToBlame) note({ reason: 'unreachable' }, undefined);
      else state.history.tally.add('failed');
      end(status, why);
    },
    left() {
      if (isOver) return;
      isOver = true;
      state.cooling.ended(moment);
      leave({ record, tap });
    },
  };
}
