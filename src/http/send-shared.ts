import { Readable } from 'node:stream';
import type { Context } from 'koa';

const pieceBytes = 64 * 1024;

/**
 * Sends bytes that many share, at the client's pace: over TLS, all that is written at once is copied for each client and kept
 * until it is taken. One that reads nothing for `patience` milliseconds is disconnected. The Content-Type is set already.
 */
export function sendShared(ctx: Context, bytes: Buffer, patience = 60_000): void {
  if (ctx.method === 'HEAD' || bytes.length <= pieceBytes) {
    ctx.body = bytes;
    return;
  }
  ctx.res.setTimeout(patience, () => ctx.res.destroy());
  ctx.body = Readable.from(piecesOf(bytes), { objectMode: false, highWaterMark: pieceBytes });
  ctx.length = bytes.length;
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}
