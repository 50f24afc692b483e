import type { ServerResponse } from 'node:http';
import type { Context } from 'koa';
import type { GatewayAnswer, Stream } from '../gateway/index.ts';
import type { Recorder } from '../logs/index.ts';

/** Sees what a client gets. */
export type AnswerTap = Pick<Recorder, 'answer' | 'chunk'>;

/** A page that an upstream answers with would otherwise stand on the origin of our own pages, the web client's too. */
const harmless = new Map([
  ['X-Content-Type-Options', 'nosniff'],
  ['Content-Security-Policy', "sandbox; default-src 'none'"],
]);

/** Starts to send an answer as it comes; the rest goes on by itself. A client that reads nothing for `patience` milliseconds is let go. */
export function stream(
  ctx: Context,
  { status, headers, body }: GatewayAnswer,
  patience: number,
  tap: AnswerTap | undefined,
): void {
  ctx.respond = false;
  ctx.res.statusCode = status;
  for (const name in headers) {
    const value = headers[name]!;
    if (name === 'vary') ctx.vary(String(value));
    else setIfSendable(ctx.res, name, value); // the rest goes without it
  }
  ctx.res.setHeaders(harmless);
  tap?.answer({ status, headers });
  if (body instanceof Uint8Array) {
    tap?.chunk(body);
    ctx.res.end(body);
  } else pump(body, ctx.res, patience, tap);
}

/** Sets a header, unless HTTP can't carry it. */
function setIfSendable(res: ServerResponse, name: string, value: string | string[]): void {
  try {
    res.setHeader(name, value); // it looks at both by itself
  } catch (error) {
    if (res.headersSent) throw error;
  }
}

/** So many bytes are written at once: a client that takes them in time reads on, however long a piece is. */
const partBytes = 256 * 1024;

/** Writes a stream at the client's pace; whatever ends the answer early cancels it. */
function pump(stream: Stream, res: ServerResponse, patience: number, tap: AnswerTap | undefined): void {
  let timer: NodeJS.Timeout | undefined;
  /** What a long piece leaves to be written, and what comes behind it. */
  let waiting: Uint8Array[] = [];
  let hasEnded = false;

  function write(part: Uint8Array): boolean {
    if (res.write(part)) return true;
    clearTimeout(timer);
    timer = setTimeout(() => res.destroy(), patience);
    return false;
  }
  /** Returns whether the client has taken all of it. */
  function writeWaiting(): boolean {
    while (waiting.length > 0) {
      const [piece, ...others] = waiting as [Uint8Array, ...Uint8Array[]];
      waiting = piece.length > partBytes ? [piece.subarray(partBytes), ...others] : others;
      if (!write(piece.subarray(0, partBytes))) return false;
    }
    return true;
  }

  res.on('drain', () => {
    clearTimeout(timer);
    if (!writeWaiting()) return;
    if (hasEnded) res.end();
    else stream.resume();
  });
  res.once('close', () => {
    clearTimeout(timer);
    stream.cancel();
  });
  stream.pipe({
    write(piece) {
      tap?.chunk(piece);
      const isBehind = waiting.length > 0;
      if (!isBehind && piece.length <= partBytes) return write(piece);
      waiting.push(piece);
      return !isBehind && writeWaiting();
    },
    end() {
      hasEnded = true;
      if (waiting.length === 0) res.end();
    },
    fail: () => res.destroy(), // a broken answer must not look whole
  });
  if (res.destroyed) stream.cancel();
}
