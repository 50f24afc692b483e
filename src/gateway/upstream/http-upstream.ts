import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Flow } from '../../platform/flow.ts';
import type { Connections } from '../../platform/outbound.ts';
import { isStored } from '../body/stored-body.ts';
import { isWhole, lengthOf } from '../body/whole-body.ts';
import { onceSent, type SentOn } from './reused-sockets.ts';
import { ProxyRefusal } from './unreachable.ts';
import type { AnswerSink, Headers, Upstream, UpstreamHeaders, UpstreamRequest } from './upstream.ts';

type Body = UpstreamRequest['body'];

/** Milliseconds that a provider may take: until its headers come, and between two pieces of its answer. */
export type UpstreamTimeouts = { headers: number; idle: number };

/** Sends requests over HTTP. An answer's pieces go from the socket to the sink, without a stream or a promise between. */
export const createHttpUpstream = (connections: Connections, timeouts: UpstreamTimeouts): Upstream => ({
  send(request, sink) {
    const call = new HttpCall(request, sink, connections, timeouts);
    call.send();
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

/** Sends one request, and pushes its answer into the sink. */
class HttpCall implements Flow, Dispatcher.DispatchHandler {
  readonly #request: UpstreamRequest;
  readonly #sink: AnswerSink;
  readonly #connections: Connections;
  readonly #timeouts: UpstreamTimeouts;
  /** Absent while the request waits for a connection. */
  #controller: Dispatcher.DispatchController | undefined;
  #sentOn: SentOn | undefined;
  #hasRepeated = false;
  #isOver = false;
  /** What came since the last tick: a provider's chunks are often small, and cost less when they go on together. */
  #pieces: Uint8Array[] = [];

  constructor(request: UpstreamRequest, sink: AnswerSink, connections: Connections, timeouts: UpstreamTimeouts) {
    this.#request = request;
    this.#sink = sink;
    this.#connections = connections;
    this.#timeouts = timeouts;
  }

  send(): void {
    const { origin, path, method, headers, body, idle } = this.#request;
    const dispatcher = this.#hasRepeated ? this.#connections.fresh : this.#connections.dispatcher;
    dispatcher.dispatch(
      {
        origin,
        path,
        method,
        headers: withLength(headers, body),
        body: sendable(body),
        headersTimeout: this.#timeouts.headers,
        bodyTimeout: idle ?? this.#timeouts.idle,
      },
      this,
    );
  }

  resume(): void {
    this.#controller?.resume();
  }

  cancel(): void {
    if (!this.#isOver) this.#stop();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isOver) {
      this.#stop();
      return;
    }
    onceSent((on) => {
      this.#sentOn = on;
    });
  }

  onResponseStart(_: unknown, status: number, headers: UpstreamHeaders): void {
    if (this.#isOver || status < 200) return;
    if (status === 407) {
      this.#stop();
      this.#sink.fail(new ProxyRefusal());
    } else this.#sink.head(status, headers);
  }

  onResponseData(_: unknown, piece: Uint8Array): void {
    if (!this.#isOver && this.#pieces.push(piece) === 1) process.nextTick(flush, this);
  }

  onResponseEnd(): void {
    this.flush();
    if (this.#isOver) return;
    this.#isOver = true;
    this.#sink.end();
  }

  onResponseError(_: unknown, error: Error): void {
    this.flush();
    if (this.#isOver) return;
    if (isRepeatable(this.#request.body) && !this.#hasRepeated && this.#wasStale(error)) {
      this.#hasRepeated = true;
      this.#controller = undefined;
      this.#sentOn = undefined;
      this.send();
      return;
    }
    this.#isOver = true;
    this.#sink.fail(error);
  }

  /** Lets what has come go on. */
  flush(): void {
    if (this.#isOver || this.#pieces.length === 0) return;
    const piece = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    this.#pieces = [];
    try {
      if (!this.#sink.write(piece)) this.#controller?.pause();
    } catch (error) {
      this.#stop();
      this.#sink.fail(error);
    }
  }

  #stop(): void {
    this.#isOver = true;
    this.#controller?.abort(new Error('the call was cancelled'));
  }

  /**
   * Whether a kept connection had ended before the request reached the other side, which says nothing about that; it may end
   * while the request still waits to be written to it, but not while it connects.
   */
  #wasStale(error: Error): boolean {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (!closedCodes.has(code ?? '')) return false;
    return this.#sentOn ? this.#sentOn.isReused && !this.#sentOn.isAnswered() : syscall === 'read';
  }
}

const flush = (call: HttpCall): void => call.flush();
