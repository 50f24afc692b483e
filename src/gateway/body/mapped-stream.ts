import type { Stream } from '../../platform/flow.ts';

/** Makes other bytes of those that pass. What it returns goes on in their place; nothing if it is empty. */
export type Mapping = {
  piece(piece: Uint8Array): Uint8Array;
  /** What is left at the end. May throw: then the stream has broken off. */
  end(): Uint8Array;
};

/** A stream on its way, turned into another one at the pace of its reader. A mapping that throws breaks it off. */
export function mappedStream(stream: Stream, { piece: map, end }: Mapping): Stream {
  return {
    pipe(sink) {
      stream.pipe({
        write(piece) {
          const mapped = map(piece);
          return mapped.length === 0 || sink.write(mapped);
        },
        end() {
          let rest: Uint8Array;
          try {
            rest = end();
          } catch (error) {
            sink.fail(error);
            return;
          }
          if (rest.length > 0) sink.write(rest);
          sink.end();
        },
        fail: (error) => sink.fail(error),
      });
    },
    resume: () => stream.resume(),
    cancel: () => stream.cancel(),
  };
}
