import type { Flow, Sink, Stream } from './flow.ts';

/** Bytes that are held before the flow is stopped. */
const highWater = 64 * 1024;

/** A stream whose first pieces are held until it is known where they go. `flow` is what pushes into it. */
export type HeldStream = Sink &
  Stream & {
    /** Resolves when the first piece is there, or the end. Rejects with what broke the body off before that. */
    readonly begun: Promise<void>;
  };

export function holdStream(flow: Flow): HeldStream {
  const { promise: begun, resolve: begin, reject: breakOff } = Promise.withResolvers<void>();
  begun.catch(() => {}); // whoever pipes is told as well
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
    begun,
    write(piece) {
      if (sink && !full && held.length === 0) full = !sink.write(piece);
      else {
        held.push(piece);
        size += piece.length;
        begin();
      }
      stopped = full || size >= highWater;
      return !stopped;
    },
    end() {
      begin();
      ended ??= (to) => to.end();
      if (sink && !full) finish(sink);
    },
    fail(error) {
      breakOff(error);
      ended ??= (to) => to.fail(error);
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
