/** A body that is all there, but not in memory. */
export type Spool = {
  /** Bytes. */
  readonly length: number;
  /** The bytes from `start` on and before `end`, as often as anybody asks, at the reader's pace. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
};

/** A body of known length that can be sent again and again, each time at the pace of upstream. */
export type StoredBody = { readonly length: number; open(): AsyncIterable<Uint8Array> };

/** Whether a body to send is one of these. */
export const isStored = (body: object | null): body is StoredBody => body !== null && 'open' in body;

/** What is stored, with these edits, which don't overlap; every other byte stays. */
export function editStored(spool: Spool, edits: readonly { start: number; end: number; text: string }[]): StoredBody {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const pieces = ordered.map(({ text, ...place }) => ({ ...place, bytes: Buffer.from(text) }));
  return {
    length: pieces.reduce((length, { start, end, bytes }) => length - (end - start) + bytes.length, spool.length),
    async *open() {
      let from = 0;
      for (const { start, end, bytes } of pieces) {
        yield* spool.read(from, start);
        yield bytes;
        from = end;
      }
      yield* spool.read(from, spool.length);
    },
  };
}
