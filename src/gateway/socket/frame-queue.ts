import type { Frame } from './seek.ts';

export type FrameQueueOptions = {
  /** Sees to a frame; the next one waits for that. */
  take(frame: Frame): Promise<void>;
  /** More waits than may: whoever sends is not to be read. */
  hold(holds: boolean): void;
  /** Seeing to a frame failed. This has to abort `signal`. */
  onFailure(error: unknown): void;
  /** All that came has been seen to. */
  onEmpty(): void;
  /** Once it is aborted, nothing more is seen to. */
  signal: AbortSignal;
};

/** Frames that are seen to one after the other, in the order in which they came. */
export type FrameQueue = {
  /** Whether a frame is being seen to. */
  readonly isBusy: boolean;
  add(frame: Frame): void;
};

/** What of a client's may wait while its frames are seen to; only then is it not read, and so not seen to leave. */
const maxQueued = { frames: 64, bytes: 1024 * 1024 };

export function createFrameQueue({ take, hold, onFailure, onEmpty, signal }: FrameQueueOptions): FrameQueue {
  const frames: Frame[] = [];
  let bytes = 0;
  let isBusy = false;

  async function takeAll(): Promise<void> {
    isBusy = true;
    try {
      for (let frame = frames.shift(); frame && !signal.aborted; frame = frames.shift()) {
        bytes -= frame.bytes.length;
        await take(frame);
      }
    } catch (error) {
      onFailure(error);
    } finally {
      isBusy = false;
    }
    if (signal.aborted) return;
    hold(false);
    onEmpty();
  }

  return {
    get isBusy() {
      return isBusy;
    },
    add(frame) {
      frames.push(frame);
      bytes += frame.bytes.length;
      if (isBusy) hold(frames.length > maxQueued.frames || bytes > maxQueued.bytes);
      else void takeAll();
    },
  };
}
