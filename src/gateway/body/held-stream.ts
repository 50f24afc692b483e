import type { Flow, Sink, Stream } from '../../platform/flow.ts';

/** Bytes that are held before the flow is stopped. */
const highWater = 64 * 1024;

/** A stream whose first pieces are held until it is known where they go. `flow` is what pushes into it. */
export type HeldStream = Sink &
  Stream & {
    /**
     * Shows every piece to `see` as it comes, to the last. Resolves as soon as that has seen enough and says so, once 64 KiB are
     * held, or at the end: to whether it has ended. Rejects with what broke the body off before that. Once.
     */
    look(see: (piece: Uint8Array) => boolean): Promise<boolean>;
    /** What is held now, in one. */
    held(): Uint8Array;
  };

export function holdStream(flow: Flow): HeldStream {
  /** Who looks on, and what it is told with: `write` returns false when it has seen enough. */
  let looker: Sink | undefined;
  const held: Uint8Array[] = [];
  let size = 0;
  let sink: Sink | undefined;
  /** How the body ended, which the sink hears after the pieces. */
  let ended: ((sink: Sink) => void) | undefined;
  /** Whether the sink has asked for no more. */
  let full = false;
  /** Whether the flow was told so. */
  let stopped = false;

  function drain(to: Sink): void {
    while (!full && held.length > 0) {
      const piece = held.shift()!;
      size -= piece.length;
      full = !to.write(piece);
    }
    if (full || sink !== to) return; // writing may have cancelled it
    if (ended) finish(to);
    else if (stopped) {
      stopped = false;
      flow.resume();
    }
  }

  function finish(to: Sink): void {
    sink = undefined;
    ended?.(to);
  }

  return {
    look(see) {
      return new Promise((resolve, reject) => {
        looker = {
          write(piece) {
            const enough = see(piece) || size >= highWater;
            if (enough) resolve(false);
            return !enough;
          },
          end: () => resolve(true),
          fail: reject,
        };
        for (const piece of held) looker.write(piece);
        ended?.(looker);
      });
    },
    held: () => Buffer.concat(held),
    write(piece) {
      const passes = sink !== undefined && !full && held.length === 0;
      if (!passes) {
        held.push(piece);
        size += piece.length;
      }
      looker?.write(piece);
      if (passes) full = !sink!.write(piece);
      stopped = full || size >= highWater;
      return !stopped;
    },
    end() {
      ended ??= (to) => to.end();
      looker?.end();
      if (sink && !full) finish(sink);
    },
    fail(error) {
      ended ??= (to) => to.fail(error);
      looker?.fail(error);
      if (sink) finish(sink);
    },
    pipe(to) {
      sink = to;
      drain(to);
    },
    resume() {
      full = false;
      if (sink) drain(sink);
    },
    cancel() {
      sink = undefined;
      held.length = 0;
      flow.cancel();
    },
  };
}
