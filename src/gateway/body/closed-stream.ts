import type { Stream } from '../../platform/flow.ts';
import { eventGap } from './event-gap.ts';

const blankLine = Buffer.from('\n\n');

/**
 * An event stream that may get a last event of ours. When it is over, `last` says which, if any, or that it shall break off as
 * it did; `isBroken` if it didn't end by itself.
 */
export function closedStream(stream: Stream, last: (isBroken: boolean) => Uint8Array | 'break' | undefined): Stream {
  const gap = eventGap();
  return {
    pipe(sink) {
      const close = (isBroken: boolean, error?: unknown): void => {
        const event = last(isBroken);
        if (event === 'break') sink.fail(error);
        else {
          if (event) sink.write(gap.isOpen() ? event : Buffer.concat([blankLine, event]));
          sink.end();
        }
      };
      stream.pipe({
        write(piece) {
          gap.push(piece);
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
