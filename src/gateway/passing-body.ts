/** How an answer ended: whole, broken by upstream, or left by the client. */
export type BodyEnd = 'complete' | 'broken' | 'cancelled';

export type PassingBodyOptions = {
  chunks: AsyncIterator<Uint8Array>;
  signal: AbortSignal;
  watch(chunk: Uint8Array): void;
  /** Called once, whatever happens, also if nobody ever reads. */
  end(how: BodyEnd, error?: unknown): void;
};

/** A body on its way to the client: every piece is seen and goes on as it came, and its end is noted. */
export function passingBody({ chunks, signal, watch, end }: PassingBodyOptions): AsyncIterableIterator<Uint8Array> {
  let ended = false;
  const finish = (how: BodyEnd, error?: unknown): void => {
    if (ended) return;
    ended = true;
    end(how, error);
  };
  return {
    async next() {
      if (ended) return { done: true, value: undefined };
      try {
        const step = await chunks.next();
        if (step.done) finish('complete');
        else watch(step.value);
        return step;
      } catch (error) {
        finish(signal.aborted ? 'cancelled' : 'broken', error);
        throw error;
      }
    },
    async return() {
      finish('cancelled');
      await chunks.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
