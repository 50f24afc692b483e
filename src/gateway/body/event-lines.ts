/** The longest line that is held; one that is longer passes as it is. */
const maxLine = 16 * 1024 * 1024;

/** What may stand before the first line. */
const mark = Buffer.from('\ufeff');

/**
 * Turns the data lines of a passing event stream into others, in any chunks; all other lines pass as they are. `map` gets the
 * text after `data:` without the line's end and without the space before it, which stays: some clients insist on it.
 */
export function eventLines(map: (data: string) => string): { piece(piece: Uint8Array): Uint8Array; end(): Uint8Array } {
  let held: Uint8Array[] = [];
  let heldBytes = 0;

  function lineOf(line: Buffer): Buffer {
    const value = line.subarray(0, mark.length).equals(mark) ? mark.length + 5 : 5;
    if (line.length > maxLine || line.toString('latin1', value - 5, value) !== 'data:') return line;
    const end = line.at(-1) === 0x0a ? (line.at(-2) === 0x0d ? 2 : 1) : 0;
    const start = line[value] === 0x20 ? value + 1 : value;
    const data = line.toString('utf8', start, line.length - end);
    return Buffer.concat([line.subarray(0, start), Buffer.from(map(data)), line.subarray(line.length - end)]);
  }

  return {
    piece(piece) {
      const last = piece.lastIndexOf(0x0a);
      held.push(piece);
      heldBytes += piece.length;
      if (last === -1 && heldBytes <= maxLine) return nothing;
      const all = Buffer.concat(held);
      const stop = last === -1 ? all.length : heldBytes - piece.length + last + 1;
      held = stop < all.length ? [all.subarray(stop)] : [];
      heldBytes = all.length - stop;
      const lines: Buffer[] = [];
      for (let at = 0; at < stop; ) {
        const found = all.indexOf(0x0a, at);
        const next = found === -1 || found >= stop ? stop : found + 1;
        lines.push(lineOf(all.subarray(at, next)));
        at = next;
      }
      return Buffer.concat(lines);
    },
    end: () => (heldBytes === 0 ? nothing : lineOf(Buffer.concat(held))),
  };
}

const nothing = new Uint8Array(0);
