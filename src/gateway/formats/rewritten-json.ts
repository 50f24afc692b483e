import type { Stream } from '../../platform/flow.ts';
import { eventLines } from '../body/event-lines.ts';
import { mappedStream } from '../body/mapped-stream.ts';

/** The longest JSON answer that is held to be rewritten; one that is longer passes as it is. */
const maxHeld = 64 * 1024 * 1024;

/** An answer whose JSON texts are turned into others: the whole of it, or each event's. Text that `rewrite` leaves alone stays byte for byte. */
export const rewrittenJson = (stream: Stream, isEventStream: boolean, rewrite: (json: string) => string): Stream =>
  mappedStream(stream, isEventStream ? eventLines(rewrite) : whole(rewrite));

function whole(rewrite: (json: string) => string) {
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array => {
    const all = Buffer.concat(held);
    held = [];
    return all;
  };
  return {
    piece(piece: Uint8Array): Uint8Array {
      length += piece.length;
      held.push(piece);
      return length > maxHeld ? take() : Buffer.alloc(0);
    },
    end: (): Uint8Array => (length > maxHeld ? take() : Buffer.from(rewrite(Buffer.from(take()).toString()))),
  };
}
