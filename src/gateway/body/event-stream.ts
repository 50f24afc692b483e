const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const newline = Buffer.from('\n');
const blankLines = { lf: Buffer.from('\n\n'), crlf: Buffer.from('\r\n\r\n') };
const dataField = Buffer.from('data:');
const doneMark = Buffer.from('[DONE]');

/** So much of a line says what it is: no less than `data: [DONE]` has. */
const headLength = 16;

/** An event with one line of data, as nearly all are, its name before it. */
const oneLine = /^(?:event:[^\r\n]*\r?\n)?data:[^\r\n]*$/;
/** Whether an event may have JSON, and nothing else, to tell. */
const isPlain = (event: string): boolean =>
  oneLine.test(event) && !event.includes('[DONE]', event.length - headLength) && !/^event: ?error/.test(event);

/** What an event stream is cut into. */
export type EventSink = {
  /**
   * Shown the text of a plain event that came whole, each character a byte of it: whether that is all there is to it. If not, it
   * is cut like any other.
   */
  pass(event: string): boolean;
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
  /** Whether an event begins here: nothing but empty lines has come since the last. */
  let isBetween = true;
  /** Whether the last chunk ended in a carriage return, to which a line feed may belong. */
  let mayFeed = false;

  /** Takes the beginning of a line, from `from` to `to`: all of it, or at least so much that it says what the line is. */
  function begin(bytes: Uint8Array, from: number, to: number): void {
    line = 'other';
    isBetween = from === to;
    if (isBetween) {
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

  /** Whether an event came whole between these places, and is passed. */
  function passes(chunk: Buffer, from: number, to: number): boolean {
    const event = chunk.toString('latin1', from, to);
    return isPlain(event) && sink.pass(event);
  }

  return {
    push(piece) {
      const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      const blankLine = chunk[chunk.length - 2] === carriageReturn ? blankLines.crlf : blankLines.lf;
      let i = mayFeed && chunk[0] === lineFeed ? 1 : 0;
      if (chunk.length > 0) mayFeed = false;
      let blank = -1;
      let feed = -1;
      let carriage = -1;
      while (i < chunk.length) {
        if (isBetween && !begun) {
          if (blank < i) blank = next(chunk, blankLine, i);
          if (blank < chunk.length && passes(chunk, i, blank)) {
            i = blank + blankLine.length;
            continue;
          }
        }
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

/** The first place of these bytes from `from` on, or the end. */
function next(chunk: Buffer, bytes: number | Uint8Array, from: number): number {
  const at = chunk.indexOf(bytes, from);
  return at === -1 ? chunk.length : at;
}

function startsWith(bytes: Uint8Array, from: number, to: number, start: Uint8Array): boolean {
  if (to - from < start.length) return false;
  for (let i = 0; i < start.length; i++) if (bytes[from + i] !== start[i]) return false;
  return true;
}

const isErrorName = (line: Uint8Array): boolean => /^event: ?error$/.test(Buffer.from(line).toString('latin1'));
