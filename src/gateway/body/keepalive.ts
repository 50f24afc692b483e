import type { Stream } from '../../platform/flow.ts';
import type { Format } from '../../providers/index.ts';

const comment = Buffer.from(': keep-alive\n\n');
const lineFeed = Buffer.from('\n');

/** What clients of each format pass over: Google's own read nothing but data, and break on a comment. */
const signs: Record<Format, Uint8Array> = { openai: comment, anthropic: comment, google: lineFeed };

/** Between two events nothing can be torn apart: there the last bytes are an empty line, or nothing has come yet. */
const endsEvent = (tail: string): boolean => tail === '' || /\n\r?\n$/.test(tail);

/**
 * An event stream that gets a sign of life whenever it has been silent for so long between two events, if its sink takes more;
 * `isLate`: the first at once.
 */
export function withKeepalive(stream: Stream, milliseconds: number, format: Format, isLate = false): Stream {
  const sign = signs[format];
  let tail = '';
  let full = false;
  let timer: NodeJS.Timeout | undefined;
  return {
    pipe(sink) {
      const live = (): void => {
        if (!full && endsEvent(tail)) full = !sink.write(sign);
      };
      timer = setInterval(live, milliseconds);
      if (isLate) live();
      stream.pipe({
        write(piece) {
          tail = (tail + Buffer.from(piece.subarray(-3)).toString('latin1')).slice(-3);
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
