import type { Stream } from '../../platform/flow.ts';
import type { Format } from '../../providers/index.ts';
import { eventGap } from './event-gap.ts';

const comment = Buffer.from(': keep-alive\n\n');
const lineFeed = Buffer.from('\n');

/** What clients of each format pass over: Google's own read nothing but data, and break on a comment. */
const signs: Record<Format, Uint8Array> = { openai: comment, anthropic: comment, google: lineFeed };

/**
 * An event stream that gets a sign of life whenever it has been silent for so long between two events, if its sink takes more;
 * `isLate`: the first at once.
 */
export function withKeepalive(stream: Stream, milliseconds: number, format: Format, isLate = false): Stream {
  const sign = signs[format];
  const gap = eventGap();
  let full = false;
  let timer: NodeJS.Timeout | undefined;
  return {
    pipe(sink) {
      const live = (): void => {
        if (!full && gap.isOpen()) full = !sink.write(sign);
      };
      timer = setInterval(live, milliseconds);
      if (isLate) live();
      stream.pipe({
        write(piece) {
          gap.push(piece);
          timer?.refresh();
          full = !sink.write(piece);
          return !full;
        },
        end() {
          clearInterval(timer);
          sink.end();
        },
        fail(error) {
          clearInterval(timer);
          sink.fail(error);
        },
      });
    },
    resume() {
      full = false;
      stream.resume();
    },
    cancel() {
      clearInterval(timer);
      stream.cancel();
    },
  };
}

/** Whether that promise is still pending after so many milliseconds. Its failure is not told here. */
export function silentFor(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), milliseconds);
    const over = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    promise.then(over, over);
  });
}
