/** What is held while an exchange lasts: connections, a call to a provider. */
export type Scope = {
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /**
   * `release` is called when the scope ends, with the reason if it had to end early; at once if it has ended already. Returns
   * what takes it out of the scope, for what has ended by itself.
   */
  add(release: (reason: unknown) => void): () => void;
  /** Releases everything, the last first. Once. */
  end(reason?: unknown): void;
};

/** Waits for a promise, but not beyond the end of the scope: then it rejects with the reason of that. */
export const within = <T>(scope: Scope, promise: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const leave = scope.add(reject);
    promise.then(resolve, reject).finally(leave);
  });

/** Makes a scope that ends with the signal at the latest. */
export function createScope(signal: AbortSignal): Scope {
  const releases: ((reason: unknown) => void)[] = []; // two or three: a set would cost more
  let ended = false;
  const end = (reason?: unknown): void => {
    if (ended) return;
    ended = true;
    signal.removeEventListener('abort', abort);
    while (releases.length > 0) releases.pop()!(reason);
  };
  const abort = (): void => end(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return {
    signal,
    add(release) {
      if (ended) release(signal.reason);
      else releases.push(release);
      return () => {
        const at = releases.indexOf(release);
        if (at !== -1) releases.splice(at, 1);
      };
    },
    end,
  };
}
