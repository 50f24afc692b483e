import { Readable } from 'node:stream';
import { type Dispatcher, errors } from 'undici';
import type { Connections } from '../../platform/outbound.ts';
import { Unreachable } from './unreachable.ts';
import type { Upstream } from './upstream.ts';

/** Milliseconds that a provider may take: until its headers come, and between two pieces of its answer. */
export type UpstreamTimeouts = { headers: number; idle: number };

/** Sends requests over HTTP. An answer's pieces go from the socket to the sink, without a stream or a promise between. */
export const createHttpUpstream = (connections: Connections, timeouts: UpstreamTimeouts): Upstream => ({
  send({ origin, path, method, headers, body }, sink) {
    /** Absent while the request waits for a connection. */
    let controller: Dispatcher.DispatchController | undefined;
    let over = false;
    connections.dispatcher.dispatch(
      {
        origin,
        path,
        method,
        headers,
        body: body === null || body instanceof Uint8Array ? body : Readable.from(body, { objectMode: false }),
        headersTimeout: timeouts.headers,
        bodyTimeout: timeouts.idle,
      },
      {
        onRequestStart(started) {
          controller = started;
          if (over) started.abort(cancelled());
        },
        onResponseStart(_, status, answered) {
          if (!over && status >= 200) sink.head(status, answered);
        },
        onResponseData(on, piece) {
          if (!over && !sink.write(piece)) on.pause();
        },
        onResponseEnd() {
          if (over) return;
          over = true;
          sink.end();
        },
        onResponseError(_, error) {
          if (over) return;
          over = true;
          sink.fail(failureOf(error));
        },
      },
    );
    return {
      resume: () => controller?.resume(),
      cancel() {
        if (over) return;
        over = true;
        controller?.abort(cancelled());
      },
    };
  },
});

const cancelled = (): Error => new Error('the call was cancelled');

/** A request that undici refuses to send is our mistake, not the provider's. */
const failureOf = (error: Error): Error =>
  error instanceof errors.InvalidArgumentError
    ? error
    : new Unreachable(error, {
        timedOut:
          error instanceof errors.HeadersTimeoutError ||
          error instanceof errors.BodyTimeoutError ||
          error instanceof errors.ConnectTimeoutError,
      });
