import { createClient } from './api/client/index.ts';
import { Operations } from './api/sdk.gen.ts';
import { errorOf } from './errors.ts';
import { type Retries, retrying } from './retries.ts';

export type CliproxyOptions = {
  /** Where the service is, such as `http://127.0.0.1:8317`. In a page that the service itself serves it may be left out. */
  url?: string;
  /** The management key, or a function that is asked for it before each request. */
  key?: string | (() => string | Promise<string>);
  /** Sent with each request. */
  headers?: Record<string, string>;
  /** What is done when the service says that it is busy. */
  retries?: Retries;
  /** Takes the place of the platform's `fetch`. */
  fetch?: typeof globalThis.fetch;
};

/** A stream of events throws what went wrong; the runtime would hide it, and connect again for ever. */
const streams = {
  sseMaxRetryAttempts: 1,
  onSseError: (thrown: unknown): void => {
    const error = errorOf(thrown);
    if (error.error !== 'aborted') throw error;
  },
};

/**
 * A client of the Management API: a method for each operation, named by its operationId. A method resolves to `{ data }`
 * or `{ error }` and never rejects, unless it is called with `throwOnError: true`: then it rejects with a `CliproxyError`.
 */
export class Cliproxy extends Operations {
  constructor({ url = '', key, headers, retries, fetch = globalThis.fetch }: CliproxyOptions = {}) {
    const client = createClient({
      baseUrl: `${url.replace(/\/$/, '')}/v0/management`,
      fetch: retrying(fetch, retries),
      ...(headers && { headers }),
      ...(key !== undefined && { auth: key }),
      ...streams,
    });
    client.interceptors.response.use((response) => {
      if (response.headers.get('Content-Type')?.startsWith('text/html')) throw errorOf(undefined, response);
      return response;
    });
    client.interceptors.error.use((error, response) => errorOf(error, response));
    super({ client });
  }
}
