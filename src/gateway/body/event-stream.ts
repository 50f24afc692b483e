const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const newline = Buffer.from('\n');
const dataField = Buffer.from('data:');
const doneMark = Buffer.from('[DONE]');

/** So much of a line says what it is: no less than `data: [DONE]` has. */
const headLength = 16;

/** What an event stream is cut into. */
export type EventSink = {
  /** Gets the bytes of data lines in pieces, and a line feed between two lines of one event. */
  data(piece: Uint8Array): void;
  /** The event's data is `[DONE]`, which is no JSON. */
  done(): void;
  /** The event is named `error`. */
  error(): void;
  /** Follows each event that had any of these. */
  end(): void;
};

/** Takes a stream in any chunks; `end` says that nothing more comes, so that a last line without an end is read, too. */
export type EventReader = { push(chunk: Uint8Array): void; end(): void };

/** Cuts server-sent events out of a passing stream, and keeps none of it but the beginning of a line. */
export function eventStream(sink: EventSink): EventReader {
  /** What this line is, once that is known. */
  let line: 'data' | 'other' | undefined;
  /** The beginning of a line whose kind isn't known yet. */
  let begun: Uint8Array | undefined;
  let hasData = false;
  let isEvent = false;
  /** Whether the last chunk ended in a carriage return, to which a line feed may belong. */
  let mayFeed = false;

  /** Takes the beginning of a line, from `from` to `to`: all of it, or at least so much that it says what the line is. */
  function begin(bytes: Uint8Array, from: number, to: number): void {
    line = 'other';
    if (from === to) {
      if (isEvent) sink.end();
      isEvent = false;
      hasData = false;
    } else if (startsWith(bytes, from, to, dataField)) {
      if (hasData) sink.data(newline);
      isEvent = true;
      hasData = true;
      const value = from + dataField.length + (bytes[from + dataField.length] === space ? 1 : 0);
      if (to - from < headLength && startsWith(bytes, value, to, doneMark)) sink.done();
      else {
        line = 'data';
        if (value < to) sink.data(bytes.subarray(value, to));
      }
    } else if (to - from < headLength && isErrorName(bytes.subarray(from, to))) {
      isEvent = true;
      sink.error();
    }
  }

  /** Takes a part of a line; `isLast` if the line ends after it. */
  function take(chunk: Uint8Array, from: number, to: number, isLast: boolean): void {
    if (line === undefined) {
      if (begun) {
        const head = Buffer.concat([begun, chunk.subarray(from, to)]);
        begun = undefined;
        take(head, 0, head.length, isLast);
        return;
      }
      if (isLast || to - from >= headLength) begin(chunk, from, to);
      else if (from < to) begun = chunk.subarray(from, to);
    } else if (line === 'data' && from < to) sink.data(chunk.subarray(from, to));
    if (isLast) line = undefined;
  }

  return {
    push(chunk) {
      let i = mayFeed && chunk[0] === lineFeed ? 1 : 0;
      if (chunk.length > 0) mayFeed = false;
      let feed = -1;
      let carriage = -1;
      while (i < chunk.length) {
        if (feed < i) feed = next(chunk, lineFeed, i);
        if (carriage < i) carriage = next(chunk, carriageReturn, i);
        const stop = Math.min(feed, carriage);
        take(chunk, i, stop, stop < chunk.length);
        i = stop + 1;
        if (stop < chunk.length && stop === carriage) {
          if (chunk[i] === lineFeed) i++;
          else mayFeed = i === chunk.length;
        }
      }
    },
    end() {
      if (begun) take(begun, 0, 0, true);
    },
  };
}

/** The first place of a byte from `from` on, or the end. */
function next(chunk: Uint8Array, byte: number, from: number): number {
  const at = chunk.indexOf(byte, from);
  return at === -1 ? chunk.length : at;
}

function startsWith(bytes: Uint8Array, from: number, to: number, start: Uint8Array): boolean {
  if (to - from < start.length) return false;
  for (let i = 0; i < start.length; i++) if (bytes[from + i] !== start[i]) return false;
  return true;
}

const isErrorName = (line: Uint8Array): boolean => /^event: ?error$/.test(Buffer.from(line).toString('latin1'));
