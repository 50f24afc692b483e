import { encodingsOf } from '../../platform/encodings.ts';
import type { EndpointId } from '../../providers/index.ts';
import { decoded } from '../body/decoder.ts';
import { silentFor } from '../body/keepalive.ts';
import { readStream } from '../body/read-stream.ts';
import { endpoints } from '../formats/endpoints.ts';
import { createMeter, type Meter } from '../metering/meter.ts';
import type { UpstreamAnswer } from '../upstream/receive.ts';
import type { UpstreamHeaders } from '../upstream/upstream.ts';
import type { HeldAnswer } from './conclude.ts';
import { errorInside } from './error-inside.ts';

/** What an answer turns out to be before anything of it has gone on. */
export type Look =
  /** `meter` reads on; absent: nobody looks inside. `isLate`: it was watched as long as it may be, and nothing has gone on. */
  | { kind: 'good'; meter: Meter | undefined; isLate?: true }
  /** By its status, or, where there is a meter, inside an answer with a good one. `bytes` are those that came. */
  | { kind: 'error'; meter: Meter | undefined; held: HeldAnswer; bytes: Uint8Array }
  /** No answer at all: the words go after "the provider". */
  | { kind: 'flaw'; meter: Meter; flaw: string; bytes: Uint8Array };

export type LookOptions = {
  /** Milliseconds. */
  patience: number;
  /** Is told an id that the answer gives, now or while it passes. */
  gave?: (id: string) => void;
};

/** An error's body is judged before it can go anywhere; what is over this many bytes is cut off. */
const maxErrorBytes = 1024 * 1024;

/**
 * Looks at the beginning of an answer: at an event stream up to its first event, at JSON up to its end, and at either for 64 KiB
 * at most. A stream that says it is one is watched no longer than `patience` milliseconds; 0 sets no limit. Errors by their
 * status are read whole. Rejects with Unreachable if the answer breaks off before.
 */
export async function lookAt(
  answer: UpstreamAnswer,
  endpoint: EndpointId,
  { patience, gave }: LookOptions,
): Promise<Look> {
  const { status, headers, body } = answer;
  if (status < 200 || status >= 300) {
    const bytes = await readStream(body, maxErrorBytes);
    const plain = await decoded(bytes, headers['content-encoding'], maxErrorBytes);
    return { kind: 'error', meter: undefined, held: { status, headers, body: bytes, plain }, bytes };
  }
  const meter = meterFor(answer, endpoint, gave);
  const looked = body.look((piece) => {
    meter?.push(piece);
    return !meter || hasBegun(meter);
  });
  const good: Look = { kind: 'good', meter };
  if (patience > 0 && isEventStream(answer, meter) && (await silentFor(looked, patience)))
    return { ...good, isLate: true };
  const isOver = await looked;
  if (!meter) return good;
  if (isOver) meter.end();
  const metered = meter.read();
  if (metered.errorFirst) {
    const bytes = body.held();
    return { kind: 'error', meter, held: errorInside(headers, bytes, metered), bytes };
  }
  const flaw = flawIn(meter, isOver);
  return flaw === undefined ? good : { kind: 'flaw', meter, flaw, bytes: body.held() };
}

/** Whether nothing that comes after can say what the answer is. */
function hasBegun(meter: Meter): boolean {
  const { kind, events } = meter.read();
  return kind === 'page' || events > 0;
}

function flawIn(meter: Meter, isOver: boolean): string | undefined {
  const { kind, events, ended } = meter.read();
  if (kind === 'page') return 'answered with a page of HTML';
  if (!isOver || kind === 'json') return undefined;
  if (kind === undefined) return 'answered with an empty body';
  return events > 0 || ended ? undefined : 'ended its answer before the first event';
}

/** What reads an answer to this endpoint as it comes, if anything can: bytes that are encoded, or no text, pass as they are. */
const meterFor = (answer: UpstreamAnswer, endpoint: EndpointId, gave: LookOptions['gave']): Meter | undefined =>
  isEncoded(answer.headers) ? undefined : meterOf(answer, endpoint, gave);

/** What reads an encoded answer once it is decoded. */
export const encodedMeter = (
  answer: UpstreamAnswer,
  endpoint: EndpointId,
  gave: LookOptions['gave'],
): Meter | undefined => (isEncoded(answer.headers) ? meterOf(answer, endpoint, gave) : undefined);

function meterOf(
  { status, headers }: UpstreamAnswer,
  endpoint: EndpointId,
  gave: LookOptions['gave'],
): Meter | undefined {
  const { answers, answersAnything } = endpoints[endpoint];
  const type = String(headers['content-type'] ?? '');
  if (answers === undefined || status === 204 || (answersAnything && !readable.test(type))) return undefined;
  return createMeter(type, answers === 'json' ? undefined : answers, gave);
}

/** JSON, an event stream, or a page, which is no answer at all. */
const readable = /^\s*(?:application\/json|text\/event-stream|text\/html)\b/i;

/** Whether an answer is an event stream: by its first bytes, or, as long as none has come or nobody looks, by its headers. */
export function isEventStream({ headers }: UpstreamAnswer, meter: Meter | undefined): boolean {
  const kind = meter?.read().kind;
  if (kind !== undefined) return kind === 'events';
  return !isEncoded(headers) && /^\s*text\/event-stream/i.test(String(headers['content-type'] ?? ''));
}

/** Into what is encoded nothing fits, and it isn't looked into before it goes on. */
export const isEncoded = (headers: UpstreamHeaders): boolean => encodingsOf(headers['content-encoding']).length > 0;
