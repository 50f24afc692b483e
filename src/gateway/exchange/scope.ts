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

/** A class, since the functions of each request's own scope cost more than all that they do. */
class ScopeOfSignal implements Scope {
  readonly signal: AbortSignal;
  /** Two or three: a set would cost more. */
  readonly #releases: ((reason: unknown) => void)[] = [];
  #hasEnded = false;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    if (signal.aborted) this.end(signal.reason);
    else signal.addEventListener('abort', this, { once: true });
  }

  /** Of the signal's only event. */
  handleEvent(): void {
    this.end(this.signal.reason);
  }

  add(release: (reason: unknown) => void): () => void {
    if (this.#hasEnded) release(this.signal.reason);
    else this.#releases.push(release);
    return () => {
      const at = this.#releases.indexOf(release);
      if (at !== -1) this.#releases.splice(at, 1);
    };
  }

  end(reason?: unknown): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.signal.removeEventListener('abort', this);
    while (this.#releases.length > 0) this.#releases.pop()!(reason);
  }
}

/** Makes a scope that ends with the signal at the latest. */
export const createScope = (signal: AbortSignal): Scope => new ScopeOfSignal(signal);
