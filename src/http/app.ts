import type Router from '@koa/router';
import Koa from 'koa';
import type { Access } from '../access/index.ts';
import { errorAnswer, noWebSocket, type Refusal, refusalOf } from '../contract/index.ts';
import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import { accessLine } from './access-log.ts';
import type { Api } from './api.ts';
import { callerOf } from './caller.ts';
import { allowOrigins } from './cors.ts';
import { healthPaths } from './health.ts';
import { checkHostField } from './host.ts';
import { dropLongPreferences } from './preferences.ts';
import { clientsRequestId, nextRequestId } from './request-id.ts';
import { pathAndQuery } from './request-target.ts';
import { send } from './send.ts';
import { asksForWebSocket } from './web-socket.ts';

export type AppOptions = {
  /** They find the request's id and the client's address in the context's state. */
  apis: readonly Api[];
  /** Routes that no contract has: docs pages, health. */
  pages: Router;
  access: Access;
  /** Origins whose pages may read answers; asked for each request. */
  origins: () => readonly string[];
  log: Log;
  /** The one way to write a path that clients write in several. */
  canonicalPath: (path: string) => string;
};

const noTarget = (): Fault =>
  new Fault('invalid', 'bad request', { message: 'bad request: the request target is neither a path nor an address' });

/** The Koa app: what all requests share, then the API that owns the path, or the pages. */
export function createApp({ apis, pages, access, origins, log, canonicalPath }: AppOptions): Koa {
  const app = new Koa();
  const apiOf = (path: string): Api | undefined => apis.find((api) => api.owns(path));

  app.use(async (ctx, next) => {
    const requestId = nextRequestId();
    ctx.state['requestId'] = requestId;
    ctx.set('X-Request-Id', requestId);
    const started = performance.now();
    const caller = callerOf(ctx);
    const { address } = access.originOf(caller);
    ctx.state['address'] = address;
    ctx.res.once('close', () => {
      const exchange = {
        status: ctx.status,
        milliseconds: performance.now() - started,
        address,
        method: ctx.method,
        url: ctx.originalUrl,
      };
      const level = ctx.status >= 500 ? 'error' : ctx.status >= 400 ? 'warn' : 'info';
      log[level](accessLine(exchange), {
        'request-id': requestId,
        source: 'access:0',
        request_id: clientsRequestId(ctx.get('X-Request-Id')),
      });
    });
    dropLongPreferences(ctx.req.headers);
    const target = pathAndQuery(ctx.originalUrl);
    ctx.req.url = target ?? '/';
    ctx.path = canonicalPath(ctx.path);
    const api = apiOf(ctx.path);
    const refuse = (refusal: Refusal): void => {
      if (api) api.refuse(ctx, refusal);
      else send(ctx, errorAnswer(refusal, requestId));
    };
    try {
      const isPreflight = allowOrigins(ctx, origins());
      if (target === undefined) throw noTarget();
      checkHostField(ctx.req);
      if (!(api ? api.takesAnyHost?.(ctx) : healthPaths.includes(ctx.path))) access.checkHost(caller);
      if (isPreflight) return;
      if (asksForWebSocket(ctx.req) && !api?.takesWebSockets?.(ctx)) refuse(noWebSocket);
      else await (api ? api.serve(ctx) : next());
    } catch (error) {
      if (!(error instanceof Fault) || error.kind === 'failed')
        log.error('a request failed', { 'request-id': requestId }, error);
      refuse(refusalOf(error));
    }
  });

  app.use(pages.routes());
  app.use(() => {
    throw new Fault('missing', 'not found');
  });
  app.on('error', (error) => log.debug('a connection ended early', { reason: error.code ?? error.name }));
  return app;
}
