// Copied by `make generate` from scripts/sdk/typescript/. Do not edit.

export type Retries = {
  /** How often a request is sent again at most; 3 unless told, 0 for never. */
  times?: number;
  /** Seconds. Where the service asks for a longer wait, its answer is the result. 60 unless told. */
  longestWait?: number;
  /** Waits so many milliseconds, or rejects with the signal's reason. */
  wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/**
 * A fetch that sends a request again while the answer is 429 or 503, after the time that `Retry-After` names, or else after
 * half a second, doubled each time. Without `Retry-After`, what may have been carried out (POST, PATCH) is not sent again.
 */
export function retrying(
  fetch: typeof globalThis.fetch,
  { times = 3, longestWait = 60, wait = sleep }: Retries = {},
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    for (let attempt = 0; ; attempt++) {
      if (attempt >= times) return fetch(request);
      const response = await fetch(request.clone()); // a body can be sent once
      const seconds = secondsToWait(request, response, attempt);
      if (seconds === undefined || seconds > longestWait) return response;
      await response.body?.cancel(); // frees the connection
      await wait(seconds * 1000, request.signal);
    }
  };
}

/** How long to wait before the request may be sent again, in seconds; `undefined` if it may not. */
function secondsToWait({ method }: Request, { status, headers }: Response, attempt: number): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const told = headers.get('Retry-After');
  if (told !== null) return parseRetryAfter(told);
  return method === 'POST' || method === 'PATCH' ? undefined : 0.5 * 2 ** attempt;
}

/** Seconds, from a number of them or from a date (RFC 9110, 10.2.3); `undefined` for anything else. */
function parseRetryAfter(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : Math.max(0, (time - Date.now()) / 1000);
}

/** Waits, unless the signal aborts: then it rejects with the signal's reason at once. */
export const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
