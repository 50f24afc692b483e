import { type ServerResponse, validateHeaderValue } from 'node:http';
import type { Context } from 'koa';
import type { GatewayAnswer } from '../gateway/index.ts';

/** Starts to send an answer as it comes; the rest goes on by itself. A client may take `patience` milliseconds to read on. */
export function stream(ctx: Context, { status, headers, body }: GatewayAnswer, patience: number): void {
  ctx.respond = false;
  ctx.res.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') ctx.vary(String(value));
    else if (isSendable(name, value)) ctx.res.setHeader(name, value);
  }
  pump(body, ctx.res, patience).catch(() => ctx.res.destroy()); // a broken answer must not look whole
}

/** A header from upstream may hold what Node doesn't send; then the rest goes without it. */
function isSendable(name: string, value: string | string[]): boolean {
  try {
    for (const one of [value].flat()) validateHeaderValue(name, one);
    return true;
  } catch {
    return false;
  }
}

/** Writes a body at the client's pace; whatever ends it early ends the reading too. */
async function pump(body: GatewayAnswer['body'], res: ServerResponse, patience: number): Promise<void> {
  for await (const chunk of body) {
    if (res.destroyed) return;
    if (!res.write(chunk)) await drained(res, patience);
  }
  res.end();
}

function drained(res: ServerResponse, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      res.off('drain', over);
      res.off('close', over);
      resolve();
    };
    const timer = setTimeout(() => res.destroy(), patience);
    res.once('drain', over);
    res.once('close', over);
    if (res.destroyed) over();
  });
}
