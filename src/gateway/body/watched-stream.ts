import type { Stream } from '../../platform/flow.ts';

/** How a body ended: whole, broken off by its sender, or cancelled by its reader. */
export type StreamEnd = 'complete' | 'broken' | 'cancelled';

export type Watcher = {
  /** Sees each piece before it goes on. */
  piece(piece: Uint8Array): void;
  /** Called once, whatever happens, before the end goes on. */
  end(how: StreamEnd, error?: unknown): void;
};

/** A stream on its way: every piece is seen and goes on as it came, and its end is noted. */
export function watchedStream(stream: Stream, watcher: Watcher): Stream {
  let ended = false;
  const end = (how: StreamEnd, error?: unknown): void => {
    if (ended) return;
    ended = true;
    watcher.end(how, error);
  };
  return {
    pipe(sink) {
      stream.pipe({
        write(piece) {
          watcher.piece(piece);
          return sink.write(piece);
        },
        end() {
          end('complete');
          sink.end();
        },
        fail(error) {
          end('broken', error);
          sink.fail(error);
        },
      });
    },
    resume: () => stream.resume(),
    cancel() {
      end('cancelled');
      stream.cancel();
    },
  };
}
