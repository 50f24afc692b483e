import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Context } from 'koa';
import type { Answer } from '../contract/index.ts';
import { writtenJson } from '../platform/written-json.ts';

/**
 * Sends an answer. A client that reads nothing of a stream for `patience` milliseconds is disconnected. Koa isn't asked: it would
 * look at the status, the type and the length several times. Measured: a fourth of GET /debug.
 */
export function send(ctx: Context, { status, headers, body }: Answer, patience = 60_000): void {
  const { res } = ctx;
  const whole = wholeOf(body); // what can't be written is not begun
  ctx.respond = false;
  res.statusCode = status;
  for (const name in headers) res.setHeader(name, headers[name]!);
  if (body instanceof Readable) sendStream(ctx, body, patience);
  else if (whole === undefined) {
    res.removeHeader('Content-Type');
    res.end();
  } else {
    if (!res.hasHeader('Content-Type')) res.setHeader('Content-Type', typeOf(body));
    res.setHeader('Content-Length', Buffer.byteLength(whole)); // by itself Node doesn't say it to HEAD
    res.end(whole);
  }
}

/** What is sent at once. */
function wholeOf(body: Answer['body']): string | Uint8Array | undefined {
  if (body === undefined || body instanceof Readable) return undefined;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  const written = typeof body === 'object' && body !== null ? writtenJson(body) : undefined;
  if (written) return written;
  const text = JSON.stringify(body);
  return text.length < longText ? text : Buffer.from(text);
}

/**
 * From so many characters on a text is made bytes at once: Node would count its bytes before it makes them. A list of 14 MB costs
 * less so.
 */
const longText = 64 * 1024;

function typeOf(body: Answer['body']): string {
  if (body instanceof Uint8Array) return 'application/octet-stream';
  return typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
}

/** Sends a stream as it comes, compressed if the client likes and its length isn't promised. */
function sendStream(ctx: Context, body: Readable, patience: number): void {
  const { res } = ctx;
  const isCompressible = !res.hasHeader('Content-Length');
  if (isCompressible) ctx.vary('Accept-Encoding');
  if (ctx.method === 'HEAD' || res.destroyed) {
    body.once('error', () => {}).destroy(); // nobody is there to read it, nor to hear that it can't be closed
    res.end();
    return;
  }
  let sent = body;
  if (isCompressible && ctx.acceptsEncodings('gzip', 'identity') === 'gzip') {
    res.setHeader('Content-Encoding', 'gzip');
    sent = pipeline(body, createGzip(), () => {}); // a failure ends both, and so the answer
  }
  res.setTimeout(patience, () => res.destroy());
  pipeline(sent, res, () => {}); // a failure ends the connection: a broken answer must not look whole
}
