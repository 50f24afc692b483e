import type { Transform } from 'node:stream';
import { decoderMaker, encodingsOf } from '../../platform/encodings.ts';

/** Decodes a body on the side, piece by piece. Never throws: of what can't be decoded, nothing more comes out. */
export type Decoder = {
  push(piece: Uint8Array): void;
  /**
   * The body is over. `done` is called once, after the last decoded piece; at once where nothing had to be decoded. It is told
   * whether all was read: no limit came before, and the encodings are known.
   */
  end(done: (isAll: boolean) => void): void;
};

export type DecoderLimits = {
  /** Bytes that come out at most; then it stops. */
  decoded: number;
  /** Bytes that may wait to be decoded; then it stops. */
  waiting: number;
};

const defaultLimits: DecoderLimits = { decoded: 256 * 1024 * 1024, waiting: 4 * 1024 * 1024 };

/** Bodies that were encoded more often than this are not decoded. */
const maxEncodings = 3;

/** What undoes the encodings that a Content-Encoding names, in their order, each by its first byte; undefined if one isn't known. */
export function decodersFor(contentEncoding: string | readonly string[] | undefined) {
  const encodings = encodingsOf(contentEncoding);
  const found = encodings.flatMap((name) => decoderMaker(name) ?? []);
  return found.length < encodings.length || found.length > maxEncodings ? undefined : found;
}

/** Makes what gives `out` the decoded pieces of a body with this Content-Encoding; none if it has one that isn't known. */
export function createDecoder(
  contentEncoding: string | readonly string[] | undefined,
  out: (piece: Uint8Array) => void,
  limits: Partial<DecoderLimits> = {},
): Decoder {
  const found = decodersFor(contentEncoding);
  if (!found) return nothing;
  const plain: Decoder = { push: out, end: (done) => done(true) };
  return found.reduce((next, make) => stage(make, next, { ...defaultLimits, ...limits }), plain);
}

/** A whole body decoded, or as much of it as can be, up to `limit` bytes. */
export function decoded(
  bytes: Uint8Array,
  contentEncoding: string | readonly string[] | undefined,
  limit: number,
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pieces: Uint8Array[] = [];
    const decoder = createDecoder(contentEncoding, (piece) => pieces.push(piece), {
      decoded: limit,
      waiting: bytes.length,
    });
    decoder.push(bytes);
    decoder.end(() => resolve(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)));
  });
}

const nothing: Decoder = { push() {}, end: (done) => done(false) };

/** Undoes one encoding. The next stage ends after it, however it ends. */
function stage(make: (first: number) => Transform, next: Decoder, limits: DecoderLimits): Decoder {
  let stream: Transform | undefined;
  let left = limits.decoded;
  let isOver = false;
  let isAll = false;
  let whenOver: ((isAll: boolean) => void) | undefined;

  const tell = (done: (isAll: boolean) => void): void => next.end((isNext) => done(isAll && isNext));

  function stop(): void {
    if (isOver) return;
    isOver = true;
    stream?.destroy();
    if (whenOver) tell(whenOver);
  }

  function finish(): void {
    if (!isOver) isAll = true;
    stop();
  }

  function begin(first: number): Transform {
    const begun = make(first);
    begun.on('data', (piece: Uint8Array) => {
      if (isOver) return;
      if (piece.length > 0) next.push(piece.subarray(0, left));
      left -= piece.length;
      if (left <= 0) stop();
    });
    return begun.on('end', finish).on('error', finish);
  }

  return {
    push(piece) {
      if (isOver || piece.length === 0) return;
      stream ??= begin(piece[0]!);
      if (stream.writableLength + piece.length > limits.waiting) stop();
      else stream.write(piece);
    },
    end(done) {
      whenOver = done;
      if (isOver) tell(done);
      else if (stream) stream.end();
      else stop();
    },
  };
}
