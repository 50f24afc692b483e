/** The longest line that is held; one that is longer passes as it is. */
const maxLine = 16 * 1024 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** What may stand before the first line. */
const mark = Buffer.from('\ufeff');

/**
 * Turns the data lines of a passing event stream into others, in any chunks; all other lines pass as they are. CR, LF or both end
 * a line. `map` gets the text after `data:` without that and without the space before it, which stay: some clients insist on them.
 */
export function eventLines(map: (data: string) => string): { piece(piece: Uint8Array): Uint8Array; end(): Uint8Array } {
  let held: Uint8Array[] = [];
  let heldBytes = 0;

  function lineOf(line: Buffer): Buffer {
    const value = line.subarray(0, mark.length).equals(mark) ? mark.length + 5 : 5;
    if (line.length > maxLine || line.toString('latin1', value - 5, value) !== 'data:') return line;
    const end = endOf(line);
    const start = line[value] === 0x20 ? value + 1 : value;
    const data = line.toString('utf8', start, line.length - end);
    return Buffer.concat([line.subarray(0, start), Buffer.from(map(data)), line.subarray(line.length - end)]);
  }

  return {
    piece(piece) {
      const last = lastEnd(piece);
      held.push(piece);
      heldBytes += piece.length;
      if (last === -1 && heldBytes <= maxLine) return nothing;
      const all = Buffer.concat(held);
      const stop = last === -1 ? all.length : heldBytes - piece.length + last + 1;
      held = stop < all.length ? [all.subarray(stop)] : [];
      heldBytes = all.length - stop;
      const lines: Buffer[] = [];
      let feed = -1;
      let carriage = -1;
      for (let at = 0; at < stop; ) {
        if (feed < at) feed = placeOf(lineFeed, all, at);
        if (carriage < at) carriage = placeOf(carriageReturn, all, at);
        const end = carriage + 1 === feed ? feed : Math.min(feed, carriage);
        const next = Math.min(end + 1, stop);
        lines.push(lineOf(all.subarray(at, next)));
        at = next;
      }
      return Buffer.concat(lines);
    },
    end: () => (heldBytes === 0 ? nothing : lineOf(Buffer.concat(held))),
  };
}

/** The place of the last byte that ends a line, or -1. */
function lastEnd(piece: Uint8Array): number {
  if (piece[piece.length - 1] === lineFeed) return piece.length - 1; // as nearly all do
  return Math.max(piece.lastIndexOf(lineFeed), piece.lastIndexOf(carriageReturn));
}

/** The first place of a byte from `from` on, or the end. */
function placeOf(byte: number, bytes: Buffer, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at === -1 ? bytes.length : at;
}

/** How many bytes end a line. */
function endOf(line: Buffer): number {
  if (line.at(-1) === lineFeed) return line.at(-2) === carriageReturn ? 2 : 1;
  return line.at(-1) === carriageReturn ? 1 : 0;
}

const nothing = new Uint8Array(0);
