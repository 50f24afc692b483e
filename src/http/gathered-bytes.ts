/** So many bytes come before room is made for all that were announced: an announcement alone costs nothing. */
const early = 256 * 1024;

const none = new Uint8Array();

/** What puts the pieces of a body together. */
export type GatheredBytes = {
  add(piece: Uint8Array): void;
  /** Bytes so far. */
  readonly length: number;
  /** All of them in one array. A body of one piece is that piece. */
  whole(): Uint8Array;
  /** Lets go of them. */
  clear(): void;
};

/**
 * Copies pieces where they belong at once, since a thousand small ones take many times their size. `announced` is the length
 * of all, if it is known: then they are copied once, otherwise twice on average.
 */
export function gatherBytes(announced = Number.POSITIVE_INFINITY): GatheredBytes {
  let bytes: Uint8Array = none;
  let length = 0;

  /** Room for `needed` bytes, and for more that will probably come. */
  function grow(needed: number): void {
    const doubled = Math.max(needed, 2 * bytes.length);
    const room = needed > early && Number.isFinite(announced) ? announced : Math.min(doubled, announced);
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, room));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  }

  return {
    add(piece) {
      const needed = length + piece.length;
      if (length === 0) bytes = piece;
      else {
        if (needed > bytes.length) grow(needed);
        bytes.set(piece, length);
      }
      length = needed;
    },
    get length() {
      return length;
    },
    whole: () => (length === bytes.length ? bytes : bytes.subarray(0, length)),
    clear() {
      bytes = none;
      length = 0;
    },
  };
}
