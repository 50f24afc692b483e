import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Connections } from '../../platform/outbound.ts';
import { isStored } from '../body/stored-body.ts';
import { isWhole, lengthOf } from '../body/whole-body.ts';
import { onceSent, type SentOn } from './reused-sockets.ts';
import { ProxyRefusal } from './unreachable.ts';
import type { AnswerSink, Headers, Upstream, UpstreamRequest } from './upstream.ts';

type Body = UpstreamRequest['body'];

/** Milliseconds that a provider may take: until its headers come, and between two pieces of its answer. */
export type UpstreamTimeouts = { headers: number; idle: number };

/** Sends requests over HTTP. An answer's pieces go from the socket to the sink, without a stream or a promise between. */
export const createHttpUpstream = (connections: Connections, timeouts: UpstreamTimeouts): Upstream => ({
  send(request, sink) {
    const call = createCall(sink, {
      isRepeatable: isRepeatable(request.body),
      sendAgain: () => dispatch(connections.fresh),
    });
    const { origin, path, method, headers, body, idle } = request;
    const dispatch = (by: Dispatcher): unknown =>
      by.dispatch(
        {
          origin,
          path,
          method,
          headers: withLength(headers, body),
          body: sendable(body),
          headersTimeout: timeouts.headers,
          bodyTimeout: idle ?? timeouts.idle,
        },
        call,
      );
    dispatch(connections.dispatcher);
    return call;
  },
});

/** A stream is gone once it has been sent. */
const isRepeatable = (body: Body): boolean => body === null || isWhole(body) || isStored(body);

/** undici takes bytes, what can be iterated, and streams; of these only bytes tell their length. */
function sendable(body: Body): Uint8Array | Readable | null {
  if (body === null || isWhole(body)) return body as Uint8Array | null;
  return Readable.from(isStored(body) ? body.open() : body, { objectMode: false });
}

function withLength(headers: Headers, body: Body): Headers {
  if (body === null || body instanceof Uint8Array || !(isWhole(body) || isStored(body))) return headers;
  return { ...headers, 'content-length': String(isWhole(body) ? lengthOf(body) : body.length) };
}

/** How undici and the system name a connection that the other side has closed. */
const closedCodes = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** Pushes one answer into its sink. */
function createCall(sink: AnswerSink, { isRepeatable, sendAgain }: { isRepeatable: boolean; sendAgain(): unknown }) {
  /** Absent while the request waits for a connection. */
  let controller: Dispatcher.DispatchController | undefined;
  let sentOn: SentOn | undefined;
  let hasRepeated = false;
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

  /**
   * Whether a kept connection had ended before the request reached the other side, which says nothing about that; it may end
   * while the request still waits to be written to it, but not while it connects.
   */
  function wasStale(error: Error): boolean {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (!closedCodes.has(code ?? '')) return false;
    return sentOn ? sentOn.isReused && !sentOn.isAnswered() : syscall === 'read';
  }

  return {
    onRequestStart(started: Dispatcher.DispatchController) {
      controller = started;
      if (over) return stop();
      onceSent((on) => {
        sentOn = on;
      });
    },
    onResponseStart(_: unknown, status: number, headers: Parameters<AnswerSink['head']>[1]) {
      if (over || status < 200) return;
      if (status !== 407) return sink.head(status, headers);
      stop();
      sink.fail(new ProxyRefusal());
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
      if (isRepeatable && !hasRepeated && wasStale(error)) {
        hasRepeated = true;
        controller = undefined;
        sentOn = undefined;
        sendAgain();
        return;
      }
      over = true;
      sink.fail(error);
    },
    resume: () => controller?.resume(),
    cancel() {
      if (!over) stop();
    },
  };
}
