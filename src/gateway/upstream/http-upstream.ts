import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Connections } from '../../platform/outbound.ts';
import { isWhole, lengthOf } from '../body/whole-body.ts';
import type { AnswerSink, Upstream } from './upstream.ts';

/** Milliseconds that a provider may take: until its headers come, and between two pieces of its answer. */
export type UpstreamTimeouts = { headers: number; idle: number };

/** Sends requests over HTTP. An answer's pieces go from the socket to the sink, without a stream or a promise between. */
export const createHttpUpstream = (connections: Connections, timeouts: UpstreamTimeouts): Upstream => ({
  send({ origin, path, method, headers, body }, sink) {
    const call = createCall(sink);
    connections.dispatcher.dispatch(
      {
        origin,
        path,
        method,
        headers: Array.isArray(body) ? { ...headers, 'content-length': String(lengthOf(body)) } : headers,
        body: body === null || isWhole(body) ? (body as Uint8Array | null) : Readable.from(body, { objectMode: false }), // undici takes what can be iterated
        headersTimeout: timeouts.headers,
        bodyTimeout: timeouts.idle,
      },
      call,
    );
    return call;
  },
});

/** Pushes one answer into its sink. */
function createCall(sink: AnswerSink) {
  /** Absent while the request waits for a connection. */
  let controller: Dispatcher.DispatchController | undefined;
  let over = false;
  /** What came since the last tick: a provider's chunks are often small, and cost less when they go on together. */
  let pieces: Uint8Array[] = [];

  function stop(): void {
    over = true;
    controller?.abort(new Error('the call was cancelled'));
  }

  function flush(): void {
    if (over || pieces.length === 0) return;
    const piece = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    try {
      if (!sink.write(piece)) controller?.pause();
    } catch (error) {
      stop();
      sink.fail(error);
    }
  }

  return {
    onRequestStart(started: Dispatcher.DispatchController) {
      controller = started;
      if (over) stop();
    },
    onResponseStart(_: unknown, status: number, headers: Parameters<AnswerSink['head']>[1]) {
      if (!over && status >= 200) sink.head(status, headers);
    },
    onResponseData(_: unknown, piece: Uint8Array) {
      if (!over && pieces.push(piece) === 1) process.nextTick(flush);
    },
    onResponseEnd() {
      flush();
      if (over) return;
      over = true;
      sink.end();
    },
    onResponseError(_: unknown, error: Error) {
      flush();
      if (over) return;
      over = true;
      sink.fail(error);
    },
    resume: () => controller?.resume(),
    cancel() {
      if (!over) stop();
    },
  };
}
