import type { Stream } from '../../platform/flow.ts';

const blankLine = Buffer.from('\n\n');

/**
 * An event stream that may get a last event of ours. When it is over, `last` says which, if any, or that it shall break off as
 * it did; `isBroken` if it didn't end by itself.
 */
export function closedStream(stream: Stream, last: (isBroken: boolean) => Uint8Array | 'break' | undefined): Stream {
  let tail: Uint8Array = new Uint8Array();
  return {
    pipe(sink) {
      const close = (isBroken: boolean, error?: unknown): void => {
        const event = last(isBroken);
        if (event === 'break') sink.fail(error);
        else {
          if (event) sink.write(endsEvent(tail) ? event : Buffer.concat([blankLine, event]));
          sink.end();
        }
      };
      stream.pipe({
        write(piece) {
          tail = piece.length < 3 ? Buffer.concat([tail.subarray(-3), piece]) : piece;
          return sink.write(piece);
        },
        end: () => close(false),
        fail: (error) => close(true, error),
      });
    },
    resume: () => stream.resume(),
    cancel: () => stream.cancel(),
  };
}

/** Whether an event, and no more, has ended with these bytes. */
const endsEvent = (bytes: Uint8Array): boolean => /\n\r?\n$/.test(Buffer.from(bytes.subarray(-3)).toString('latin1'));
