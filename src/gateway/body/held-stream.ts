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

export const holdStream = (flow: Flow): HeldStream => new HoldingStream(flow);

/** A class, since the functions of each answer's own stream cost more than all that they do. */
class HoldingStream implements HeldStream {
  readonly #flow: Flow;
  /** Who looks on, and what it is told with: `write` returns false when it has seen enough. */
  #looker: Sink | undefined;
  readonly #held: Uint8Array[] = [];
  #size = 0;
  #sink: Sink | undefined;
  /** How the body ended, which the sink hears after the pieces. */
  #ended: ((sink: Sink) => void) | undefined;
  /** Whether the sink has asked for no more. */
  #isFull = false;
  /** Whether the flow was told so. */
  #isStopped = false;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  look(see: (piece: Uint8Array) => boolean): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const looker: Sink = {
        write: (piece) => {
          const enough = see(piece) || this.#size >= highWater;
          if (enough) resolve(false);
          return !enough;
        },
        end: () => resolve(true),
        fail: reject,
      };
      this.#looker = looker;
      for (const piece of this.#held) looker.write(piece);
      this.#ended?.(looker);
    });
  }

  held(): Uint8Array {
    return Buffer.concat(this.#held);
  }

  write(piece: Uint8Array): boolean {
    const passes = this.#sink !== undefined && !this.#isFull && this.#held.length === 0;
    if (!passes) {
      this.#held.push(piece);
      this.#size += piece.length;
    }
    this.#looker?.write(piece);
    if (passes) this.#isFull = !this.#sink!.write(piece);
    this.#isStopped = this.#isFull || this.#size >= highWater;
    return !this.#isStopped;
  }

  end(): void {
    this.#ended ??= endSink;
    this.#looker?.end();
    if (this.#sink && !this.#isFull) this.#finish(this.#sink);
  }

  fail(error: unknown): void {
    this.#ended ??= (to) => to.fail(error);
    this.#looker?.fail(error);
    if (this.#sink) this.#finish(this.#sink);
  }

  pipe(to: Sink): void {
    this.#sink = to;
    this.#drain(to);
  }

  resume(): void {
    this.#isFull = false;
    if (this.#sink) this.#drain(this.#sink);
  }

  cancel(): void {
    this.#sink = undefined;
    this.#held.length = 0;
    this.#flow.cancel();
  }

  #drain(to: Sink): void {
    while (!this.#isFull && this.#held.length > 0) {
      const piece = this.#held.shift()!;
      this.#size -= piece.length;
      this.#isFull = !to.write(piece);
    }
    if (this.#isFull || this.#sink !== to) return; // writing may have cancelled it
    if (this.#ended) this.#finish(to);
    else if (this.#isStopped) {
      this.#isStopped = false;
      this.#flow.resume();
    }
  }

  #finish(to: Sink): void {
    this.#sink = undefined;
    this.#ended?.(to);
  }
}

const endSink = (sink: Sink): void => sink.end();
