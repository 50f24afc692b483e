const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const newline = Buffer.from('\n');

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

  function begin(head: Uint8Array): void {
    line = 'other';
    if (head.length === 0) {
      if (isEvent) sink.end();
      isEvent = false;
      hasData = false;
    } else if (startsWith(head, 'data:')) {
      if (hasData) sink.data(newline);
      isEvent = true;
      hasData = true;
      const value = head.subarray(head[5] === space ? 6 : 5);
      if (startsWith(value, '[DONE]') && value.length < headLength) sink.done();
      else {
        line = 'data';
        if (value.length > 0) sink.data(value);
      }
    } else if (head.length < headLength && /^event:[ ]?error$/.test(Buffer.from(head).toString('latin1'))) {
      isEvent = true;
      sink.error();
    }
  }

  /** Takes a part of a line; `isLast` if the line ends after it. */
  function take(part: Uint8Array, isLast: boolean): void {
    if (line === undefined) {
      const head = begun ? Buffer.concat([begun, part]) : part;
      begun = undefined;
      if (isLast || head.length >= headLength) begin(head);
      else if (head.length > 0) begun = head;
    } else if (line === 'data' && part.length > 0) sink.data(part);
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
        take(chunk.subarray(i, stop), stop < chunk.length);
        i = stop + 1;
        if (stop < chunk.length && stop === carriage) {
          if (chunk[i] === lineFeed) i++;
          else mayFeed = i === chunk.length;
        }
      }
    },
    end() {
      if (begun) take(new Uint8Array(), true);
    },
  };
}

/** The first place of a byte from `from` on, or the end. */
function next(chunk: Uint8Array, byte: number, from: number): number {
  const at = chunk.indexOf(byte, from);
  return at === -1 ? chunk.length : at;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  if (bytes.length < text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false;
  return true;
}
