import type { Stream } from '../../platform/flow.ts';
import { arrayItems } from '../body/array-items.ts';
import { eventLines } from '../body/event-lines.ts';
import { type Mapping, mappedStream } from '../body/mapped-stream.ts';

/** The longest JSON answer that is held to be rewritten; one that is longer passes as it is. */
const maxHeld = 64 * 1024 * 1024;
/** What may stand before JSON, a byte order mark included. */
const blanks = Buffer.from(' \t\r\n\ufeff');
const openArray = 0x5b;

/**
 * An answer whose JSON texts are turned into others: each event's, each item's of an array, or the whole of it. Text that `rewrite`
 * leaves alone stays byte for byte.
 */
export const rewrittenJson = (stream: Stream, isEventStream: boolean, rewrite: (json: string) => string): Stream =>
  mappedStream(stream, isEventStream ? eventLines(rewrite) : byBeginning(rewrite));

/**
 * Some streams are an array whose items come one after the other: they go on as they come. What stands before the first of the
 * JSON is no part of it.
 */
function byBeginning(rewrite: (json: string) => string): Mapping {
  let mapping: Mapping | undefined;
  return {
    piece(piece) {
      if (mapping) return mapping.piece(piece);
      const start = piece.findIndex((byte) => !blanks.includes(byte));
      if (start === -1) return piece;
      mapping = piece[start] === openArray ? arrayItems(rewrite) : whole(rewrite);
      return Buffer.concat([piece.subarray(0, start), mapping.piece(piece.subarray(start))]);
    },
    end: () => mapping?.end() ?? Buffer.alloc(0),
  };
}

function whole(rewrite: (json: string) => string): Mapping {
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
