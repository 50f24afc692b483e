import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { Fault } from '../platform/fault.ts';
import type { Hold } from './body-budget.ts';

export type BodyRules = {
  /** Bytes, after decompression. */
  limit: number;
  /** Whether gzip, deflate and br are decompressed; otherwise a compressed body is refused. */
  compressed: boolean;
  /** How many milliseconds a client may send nothing before it is disconnected. */
  patience: number;
  /** Whether so many bytes more may be held; absent, they may. */
  hold?: Hold;
};

/** Seconds after which others have probably been answered. */
const retrySeconds = 5;

const decompressors = new Map<string, () => Transform>([
  ['gzip', createUnzip],
  ['deflate', createUnzip],
  ['br', createBrotliDecompress],
]);

/**
 * The body's bytes, whatever its Content-Type (curl's default is a form's). Rejects with Fault `too-large`, `unsupported` for
 * an unknown compression, `invalid` if the body is corrupt or incomplete, `unavailable` if it may not be held now.
 */
export function readBody(req: IncomingMessage, { limit, compressed, patience, hold }: BodyRules): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const encoding = req.headers['content-encoding'] || 'identity';
    const decompressor = compressed ? decompressors.get(encoding)?.() : undefined;
    const source = decompressor ?? req;
    const pieces: Uint8Array[] = [];
    let length = 0;

    const settle = (outcome?: Fault): void => {
      source.off('data', take).off('end', whole);
      req.off('close', closed).off('timeout', incomplete);
      req.setTimeout(0);
      if (!outcome) {
        resolve(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces));
        return;
      }
      if (decompressor) req.unpipe(decompressor);
      decompressor?.destroy();
      discardRest(req, patience);
      reject(outcome);
    };
    const whole = (): void => settle();
    const incomplete = (): void => settle(refusals.incomplete());
    const closed = (): void => {
      if (!req.readableEnded) incomplete(); // otherwise the decompressor still has something to say
    };
    const take = (piece: Uint8Array): void => {
      length += piece.length;
      if (length > limit) settle(refusals.tooLarge(limit));
      else if (hold && !hold(piece.length)) settle(refusals.noRoom());
      else pieces.push(piece);
    };

    if (encoding !== 'identity' && !decompressor) return settle(refusals.unsupported(compressed));
    if (!decompressor && Number(req.headers['content-length'] ?? 0) > limit) return settle(refusals.tooLarge(limit));
    if (req.destroyed) return settle(refusals.incomplete()); // the client has gone, and no event will tell
    req.setTimeout(patience);
    req.once('close', closed).once('timeout', incomplete);
    source.on('data', take).once('end', whole);
    if (decompressor) req.pipe(decompressor).once('error', (error) => settle(refusals.corrupt(error)));
  });
}

/** The same bytes as they come, at the pace of whoever reads them. Ends with one of the same Faults. */
export async function* streamBody(
  req: IncomingMessage,
  { limit, compressed, patience }: BodyRules,
): AsyncGenerator<Uint8Array> {
  const encoding = req.headers['content-encoding'] || 'identity';
  const decompressor = compressed ? decompressors.get(encoding)?.() : undefined;
  if (encoding !== 'identity' && !decompressor) throw refusals.unsupported(compressed);
  if (!decompressor && Number(req.headers['content-length'] ?? 0) > limit) throw refusals.tooLarge(limit);
  const source = decompressor ?? req;
  const closed = (): void => {
    if (!req.readableEnded) source.destroy(refusals.incomplete());
  };
  const silent = (): void => void source.destroy(refusals.incomplete());
  req.setTimeout(patience);
  req.once('close', closed).once('timeout', silent);
  if (decompressor) req.pipe(decompressor);
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
    if (decompressor && !isWhole) {
      req.unpipe(decompressor);
      decompressor.destroy();
    }
    if (!isWhole) discardRest(req, patience);
  }
}

/** Discards what still comes, so that the client can read the answer. */
function discardRest(req: IncomingMessage, patience: number): void {
  req.resume();
  const deadline = setTimeout(() => req.destroy(), patience).unref();
  req.once('close', () => clearTimeout(deadline));
}

const refusals = {
  tooLarge: (limit: number): Fault =>
    new Fault('too-large', 'body too large', { message: `body too large: the limit is ${limit} bytes` }),
  noRoom: (): Fault =>
    new Fault('unavailable', 'too many bodies', {
      message:
        'too many bodies: all requests under way have as many bytes as request-bodies-max-mb allows, try again soon',
      retryAfter: retrySeconds,
    }),
  incomplete: (): Fault =>
    new Fault('invalid', 'incomplete body', { message: 'incomplete body: the connection went silent before its end' }),
  corrupt: (cause: unknown): Fault => {
    const message = 'the body is not compressed as its Content-Encoding says';
    return new Fault('invalid', 'invalid body', {
      message: `invalid body: ${message}`,
      details: [{ location: '', message }],
      cause,
    });
  },
  unsupported: (compressed: boolean): Fault =>
    compressed
      ? new Fault('unsupported', 'unsupported media type', {
          message: 'unsupported media type: send the body uncompressed, or compressed with gzip, deflate or br',
        })
      : new Fault('unsupported', 'unsupported content encoding', {
          message: 'unsupported content encoding: send the body uncompressed, without Content-Encoding',
        }),
};
