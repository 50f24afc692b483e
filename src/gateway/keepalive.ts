const comment = Buffer.from(': keep-alive\n\n');

/** Between two events nothing can be torn apart: there the last bytes are an empty line, or nothing has come yet. */
const endsEvent = (tail: string): boolean => tail === '' || /\n\r?\n$/.test(tail);

/** An event stream that gets a comment whenever it has been silent for so long between two events. */
export function withKeepalive(
  body: AsyncIterableIterator<Uint8Array>,
  milliseconds: number,
): AsyncIterableIterator<Uint8Array> {
  let pending: Promise<IteratorResult<Uint8Array>> | undefined;
  let tail = '';
  return {
    async next() {
      pending ??= body.next();
      if (endsEvent(tail) && (await silentFor(pending, milliseconds))) return { done: false, value: comment };
      const step = await pending;
      pending = undefined;
      if (!step.done) tail = (tail + Buffer.from(step.value.subarray(-3)).toString('latin1')).slice(-3);
      return step;
    },
    async return() {
      pending?.catch(() => {});
      await body.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
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
