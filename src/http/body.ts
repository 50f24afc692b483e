import type { IncomingMessage } from 'node:http';
import { Fault } from '../platform/fault.ts';
import type { Hold } from './body-budget.ts';
import { decoderOf } from './body-encoding.ts';
import { watchPace } from './body-pace.ts';
import { GatheredBytes } from './gathered-bytes.ts';

export type BodyRules = {
  /** Bytes, after decoding. */
  limit: number;
  /** How many milliseconds a client may send nothing before it is disconnected; less if it has much in memory. */
  patience: number;
  /** Whether so many bytes more may be held; absent, they may. */
  hold?: Hold;
};

/** Seconds after which others have probably been answered. */
const retrySeconds = 5;

/**
 * The body's bytes, decoded, whatever its Content-Type (curl's default is a form's). Rejects with Fault `too-large`,
 * `unsupported` for an unknown encoding, `invalid` if the body is corrupt or incomplete, `slow` if the client takes too long,
 * `unavailable` if it may not be held now.
 */
export function readBody(req: IncomingMessage, { limit, patience, hold }: BodyRules): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const decoder = decoderOf(req);
    if (decoder === 'unknown') return reject(refused(req, patience, refusals.unsupported()));
    const announced = decoder ? undefined : lengthOf(req);
    if (announced !== undefined && announced > limit) return reject(refused(req, patience, refusals.tooLarge(limit)));
    if (req.destroyed) return reject(refusals.incomplete()); // the client has gone, and no event will tell
    const source = decoder ?? req;
    const gathered = new GatheredBytes(announced);
    const endWatch = watchPace(
      () => gathered.length,
      { announced, patience },
      () => settle(refusals.slow()),
    );

    const settle = (outcome?: Fault): void => {
      endWatch();
      source.off('data', take).off('end', whole);
      req.off('close', closed).off('timeout', silent);
      req.setTimeout(0);
      if (!outcome) {
        resolve(gathered.whole());
        return;
      }
      if (decoder) req.unpipe(decoder);
      decoder?.destroy();
      reject(refused(req, patience, outcome));
    };
    const whole = (): void => settle();
    const silent = (): void => settle(refusals.slow());
    const closed = (): void => {
      if (!req.readableEnded) settle(refusals.incomplete()); // otherwise the decoder still has something to say
    };
    const take = (piece: Uint8Array): void => {
      if (gathered.length + piece.length > limit) settle(refusals.tooLarge(limit));
      else if (hold && !hold(piece.length)) settle(refusals.noRoom());
      else gathered.add(piece);
    };

    req.setTimeout(patience);
    req.once('close', closed).once('timeout', silent);
    source.on('data', take).once('end', whole);
    if (decoder) req.pipe(decoder).once('error', (error) => settle(refusals.corrupt(error)));
  });
}

/** The same bytes as they come, at the pace of whoever reads them. Ends with one of the same Faults. */
export async function* streamBody(req: IncomingMessage, { limit, patience }: BodyRules): AsyncGenerator<Uint8Array> {
  const decoder = decoderOf(req);
  if (decoder === 'unknown') throw refusals.unsupported();
  if (!decoder && (lengthOf(req) ?? 0) > limit) throw refusals.tooLarge(limit);
  const source = decoder ?? req;
  const closed = (): void => {
    if (!req.readableEnded) source.destroy(refusals.incomplete());
  };
  const silent = (): void => void source.destroy(refusals.slow());
  req.setTimeout(patience);
  req.once('close', closed).once('timeout', silent);
  if (decoder) req.pipe(decoder);
  let length = 0;
  let isWhole = false;
  try {
    for await (const piece of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > limit) throw refusals.tooLarge(limit);
      yield piece;
    }
    isWhole = true;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw req.destroyed ? refusals.incomplete() : refusals.corrupt(error);
  } finally {
    req.off('close', closed).off('timeout', silent).setTimeout(0);
    if (decoder && !isWhole) {
      req.unpipe(decoder);
      decoder.destroy();
    }
    if (!isWhole) discardRest(req, patience);
  }
}

/** The Content-Length, where there is one: Node sees to it that no more comes. */
function lengthOf({ headers }: IncomingMessage): number | undefined {
  const length = headers['content-length'];
  return length === undefined ? undefined : Number(length);
}

function refused(req: IncomingMessage, patience: number, fault: Fault): Fault {
  discardRest(req, patience);
  return fault;
}

/** Discards what still comes, so that the client can read the answer. */
function discardRest(req: IncomingMessage, patience: number): void {
  req.resume();
  const deadline = setTimeout(() => req.destroy(), patience).unref();
  req.once('close', () => clearTimeout(deadline));
}

/** What a body is refused with. */
export const refusals = {
  tooLarge: (limit: number): Fault =>
    new Fault('too-large', 'body too large', { message: `body too large: the limit is ${limit} bytes` }),
  noRoom: (): Fault =>
    new Fault('unavailable', 'too many bodies', {
      message:
        'too many bodies: all requests under way have as many bytes as request-bodies-max-mb allows, try again soon',
      retryAfter: retrySeconds,
    }),
  incomplete: (): Fault =>
    new Fault('invalid', 'incomplete body', { message: 'incomplete body: the connection ended before it' }),
  slow: (): Fault => new Fault('slow', 'request timeout', { message: 'request timeout: the body comes too slowly' }),
  corrupt: (cause: unknown): Fault => {
    const message = 'the body is not encoded as its Content-Encoding says';
    return new Fault('invalid', 'invalid body', {
      message: `invalid body: ${message}`,
      details: [{ location: '', message }],
      cause,
    });
  },
  unsupported: (): Fault =>
    new Fault('unsupported', 'unsupported media type', {
      message: 'unsupported media type: send the body as it is, or in one of the encodings gzip, deflate, br and zstd',
    }),
};
