/** The limits that ours is measured against: what the same libraries cost when they do nothing but the transport's work. */
import type { RequestListener } from 'node:http';
import Koa from 'koa';
import { Agent, type Dispatcher } from 'undici';

/** Koa with an answer of these headers, and no work. */
export const bareKoa = (headers: Record<string, string>): RequestListener =>
  new Koa()
    .use((ctx) => {
      ctx.set(headers);
      ctx.body = '{"debug":false}';
    })
    .callback();

/** undici behind node:http: every byte goes on as it comes, with back pressure, and nothing is looked at. */
export function bareProxy(upstream: string): RequestListener {
  const dispatcher = new Agent();
  return (request, response) => {
    const { host: _, connection: __, 'transfer-encoding': ___, ...headers } = request.headers;
    let controller: Dispatcher.DispatchController | undefined;
    response.on('drain', () => controller?.resume());
    response.on('close', () => {
      if (!response.writableFinished) controller?.abort(new Error('the client has gone'));
    });
    dispatcher.dispatch(
      { origin: upstream, path: request.url!, method: 'POST', headers, body: request },
      {
        onRequestStart(started) {
          controller = started;
        },
        onResponseStart(_controller, status, { connection: _, 'transfer-encoding': __, ...answered }) {
          response.writeHead(status, answered);
        },
        onResponseData(_controller, piece) {
          if (!response.write(piece)) controller?.pause();
        },
        onResponseEnd: () => void response.end(),
        onResponseError: () => void response.destroy(),
      },
    );
  };
}
