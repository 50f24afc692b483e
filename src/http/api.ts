import type { Context } from 'koa';
import type { Refusal } from '../contract/index.ts';

/** An API that the app serves besides its pages. It sends its answers itself, and leaves none for Koa to send. */
export type Api = {
  /** Whether a path is this API's to answer, even if nothing is there. */
  owns(path: string): boolean;
  /** Whether no page of another site can have sent this request, so that its Host need not be known; absent, one always could. */
  takesAnyHost?(ctx: Context): boolean;
  /** Whether a WebSocket may be opened here; then a handshake that didn't get in is answered by `serve`. Absent: nowhere. */
  takesWebSockets?(ctx: Context): boolean;
  /** Answers a request to one of its paths; what it rejects with is answered by `refuse`. */
  serve(ctx: Context): Promise<void>;
  /** Answers with an error, in the shape of this API. */
  refuse(ctx: Context, refusal: Refusal): void;
};
