const lineFeed = 0x0a;
const field = Buffer.from('data:');

/** What an event stream is cut into. `data` gets the bytes of data lines in pieces; `end` follows each event that had any. */
export type EventSink = { data(piece: Uint8Array): void; end(): void };

/**
 * Cuts server-sent events out of a passing stream, in any chunks, and keeps none of it. A line feed that separates the data
 * lines of one event is passed on too.
 */
export function eventStream({ data, end }: EventSink): (chunk: Uint8Array) => void {
  /** How much of `data:` this line has matched so far; past it, the line is data; -1, it is something else. */
  let matched = 0;
  let lineEmpty = true;
  let eventHasData = false;
  return (chunk) => {
    let i = 0;
    while (i < chunk.length) {
      while (matched >= 0 && matched < field.length && i < chunk.length && chunk[i] !== lineFeed) {
        const c = chunk[i++]!;
        if (c !== 0x0d) lineEmpty = false;
        matched = c === field[matched] ? matched + 1 : -1;
      }
      if (i === chunk.length) return;
      const found = chunk.indexOf(lineFeed, i);
      const stop = found === -1 ? chunk.length : found;
      if (matched === field.length) {
        eventHasData = true;
        if (stop > i) data(chunk.subarray(i, stop));
      }
      if (found === -1) return;
      if (lineEmpty && eventHasData) {
        eventHasData = false;
        end();
      } else if (matched === field.length) data(newline);
      matched = 0;
      lineEmpty = true;
      i = found + 1;
    }
  };
}

const newline = Buffer.from('\n');
