import type { Context } from 'koa';
import type { Answer } from '../contract/index.ts';

/** Sends an answer. */
export function send(ctx: Context, { status, headers, body }: Answer): void {
  ctx.status = status;
  ctx.set(headers);
  if (body instanceof Uint8Array) ctx.body = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  else if (body !== undefined) ctx.body = body;
}
