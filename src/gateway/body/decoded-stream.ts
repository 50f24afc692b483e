import type { Transform } from 'node:stream';
import type { Stream } from '../../platform/flow.ts';
import { decodersFor } from './decoder.ts';

/** A stream with this Content-Encoding, decoded at the pace of its reader; undefined if it can't be. What isn't encoded so breaks off. */
export const decodedStream = (stream: Stream, contentEncoding: string | readonly string[] | undefined) =>
  decodersFor(contentEncoding)?.reduceRight(stage, stream);

/** Undoes one encoding. */
function stage(stream: Stream, make: (first: number) => Transform): Stream {
  let transform: Transform | undefined;
  return {
    pipe(sink) {
      const begin = (first: number): Transform => {
        const begun = make(first);
        begun.on('data', (piece: Uint8Array) => {
          if (!sink.write(piece)) begun.pause();
        });
        begun.on('drain', () => stream.resume()).on('end', () => sink.end());
        return begun.on('error', (error) => {
          stream.cancel();
          sink.fail(error);
        });
      };
      stream.pipe({
        write(piece) {
          if (piece.length === 0) return true;
          transform ??= begin(piece[0]!);
          return transform.write(piece);
        },
        end() {
          if (transform) transform.end();
          else sink.end();
        },
        fail(error) {
          transform?.destroy();
          sink.fail(error);
        },
      });
    },
    resume() {
      if (transform) transform.resume();
      else stream.resume();
    },
    cancel() {
      transform?.destroy();
      stream.cancel();
    },
  };
}
