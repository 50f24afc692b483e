import type { WebSocket } from 'ws';
import type { HeldAnswer } from '../exchange/conclude.ts';
import type { Scope } from '../exchange/scope.ts';
import { tooLate, Unreachable } from '../upstream/unreachable.ts';
import { errorIn, partOf } from './events.ts';

/** A frame as it came. */
export type Frame = { bytes: Buffer; isBinary: boolean };

/** What a provider has said so far. */
export type Beginning = {
  /** The error that it began with, if it did. */
  error: HeldAnswer | undefined;
  /** Returns what has come, in its order; what comes later is for others to take. */
  take(): Frame[];
};

/** Frames that may come before the answer, such as those that tell of limits. */
const maxBefore = 16;

/**
 * Asks a provider of which only the answer tells whether it has what is asked for, and waits until that has begun. Nothing is
 * read of what follows. `patience` is in milliseconds, 0 for any time. Rejects with Unreachable, or with the scope's reason once
 * that has ended.
 */
export function seek(
  socket: WebSocket,
  asked: Uint8Array,
  { patience, scope }: { patience: number; scope: Scope },
): Promise<Beginning> {
  return new Promise((resolve, reject) => {
    if (scope.signal.aborted) socket.terminate();
    scope.signal.throwIfAborted();
    const frames: Frame[] = [];
    let isOver = false;
    let timer: NodeJS.Timeout | undefined;
    const leave = scope.add(fail);
    /** Frames of one packet come in one go: more may follow what has settled it. */
    const onFrame = (data: unknown, isBinary: boolean): void => {
      const bytes = data as Buffer;
      frames.push({ bytes, isBinary });
      if (isOver) return;
      const error = isBinary ? undefined : errorIn(bytes);
      if (error || isBinary || partOf(bytes) !== undefined || frames.length === maxBefore) settle(error);
    };
    const onError = (error: Error): void => fail(new Unreachable(error));
    const onClose = (): void => onError(Object.assign(new Error('it has gone'), { code: 'ECONNRESET' }));

    function done(): void {
      isOver = true;
      leave();
      clearTimeout(timer);
      socket.off('close', onClose).off('error', onError);
    }
    function settle(error: HeldAnswer | undefined): void {
      done();
      socket.pause();
      const take = (): Frame[] => {
        socket.off('message', onFrame);
        return frames;
      };
      resolve({ error, take });
    }
    function fail(reason: unknown): void {
      done();
      socket.terminate();
      reject(reason);
    }
    if (patience > 0) timer = setTimeout(() => fail(tooLate()), patience);
    socket.on('message', onFrame).once('close', onClose).once('error', onError);
    socket.send(asked, { binary: false });
    socket.resume();
  });
}
