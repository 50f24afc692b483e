import type { Stream } from '../../platform/flow.ts';

/** Reads a stream to its end, or its first `limit` bytes and no more. Rejects with what breaks it off. */
export function readStream(stream: Stream, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const end = (): void => resolve(Buffer.concat(pieces).subarray(0, limit));
    stream.pipe({
      write(piece) {
        pieces.push(piece);
        length += piece.length;
        if (length <= limit) return true;
        stream.cancel();
        end();
        return false;
      },
      end,
      fail: reject,
    });
  });
}
