/** Where a passing event stream stands. */
export type EventGap = {
  push(piece: Uint8Array): void;
  /** Whether it is between two events, where nothing can be torn apart: the last bytes are an empty line, or nothing has come yet. */
  isOpen(): boolean;
};

/** Follows an event stream by its last three bytes. */
export function eventGap(): EventGap {
  let last = 0x0a0a; // a number, since this is done for every piece
  return {
    push(piece) {
      for (let i = Math.max(0, piece.length - 3); i < piece.length; i++) last = ((last << 8) | piece[i]!) & 0xffffff;
    },
    isOpen: () => (last & 0xffff) === 0x0a0a || (last & 0xffff) === 0x0d0d || last === 0x0a0d0a,
  };
}
