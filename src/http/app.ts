import type { IncomingMessage, RequestListener } from 'node:http';
import type Router from '@koa/router';
import Koa, { type Context, type Next } from 'koa';
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
  /** They find the request's id and the client's address in the context's state, and leave there whether it `isPolled`. */
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

/** What all requests share, then the API that owns the path, or the pages. */
export function createApp({ apis, pages, access, origins, log, canonicalPath }: AppOptions): RequestListener {
  const app = new Koa();
  const apiOf = (path: string): Api | undefined => apis.find((api) => api.owns(path));

  async function arrive(ctx: Context, next: Next): Promise<void> {
    const requestId = nextRequestId();
    ctx.state['requestId'] = requestId;
    ctx.res.setHeader('X-Request-Id', requestId);
    const started = performance.now();
    const caller = callerOf(ctx);
    const { address } = access.originOf(caller);
    ctx.state['address'] = address;
    const { req, res, originalUrl: url } = ctx;
    res.once('close', () => {
      if (!res.headersSent) res.statusCode = clientLeft;
      const { statusCode: status } = res;
      const milliseconds = performance.now() - started;
      const level = levelOf(status, ctx.state['isPolled']);
      log[level](accessLine({ status, milliseconds, address, method: req.method ?? '', url }), {
        'request-id': requestId,
        source: 'access:0',
        request_id: clientsRequestId(req.headers['x-request-id']),
      });
    });
    dropLongPreferences(req.headers);
    const target = pathAndQuery(url);
    req.url = target ?? '/';
    ctx.path = canonicalPath(ctx.path);
    const api = apiOf(ctx.path);
    const refuse = (refusal: Refusal): void => {
      if (api) api.refuse(ctx, refusal);
      else send(ctx, errorAnswer(refusal, requestId));
    };
    try {
      const isPreflight = allowOrigins(ctx, origins());
      if (target === undefined) throw noTarget();
      checkHostField(req);
      if (!(api ? api.takesAnyHost?.(ctx) : healthPaths.includes(ctx.path))) access.checkHost(caller);
      if (isPreflight) return send(ctx, { status: 204, headers: {}, body: undefined });
      if (asksForWebSocket(req) && !api?.takesWebSockets?.(ctx)) refuse(noWebSocket);
      else await (api ? api.serve(ctx) : next());
    } catch (error) {
      if (!(error instanceof Fault) || error.kind === 'failed')
        log.error('a request failed', { 'request-id': requestId }, error);
      refuse(refusalOf(error));
    }
  }

  app.use(arrive);
  app.use(pages.routes());
  app.use(nowhere);
  app.on('error', (error) => log.debug('a connection ended early', { reason: error.code ?? error.name }));
  const throughKoa = app.callback();

  /** Whether an API will send the answer, whatever it is, so that nothing is left to do for Koa. */
  const isSent = ({ url = '' }: IncomingMessage): boolean => apiOf(url.split('?', 1)[0]!) !== undefined;

  return (req, res) => {
    // Koa watches each answer to its end, to send what it is given until then. Measured: a small request costs 8 % less without.
    if (!isSent(req)) return throughKoa(req, res);
    const ctx = app.createContext(req, res) as Context;
    arrive(ctx, nowhere).catch((error) => ctx.onerror(error));
  };
}

/** The status of an answer that nobody is there to get, as the logs have it. */
const clientLeft = 499;

/** The level of an access line. At a level that is always written, polls of the log would fill it. */
function levelOf(status: number, isPolled: boolean | undefined): 'error' | 'warn' | 'info' | 'debug' {
  if (status >= 400) return status >= 500 ? 'error' : 'warn';
  return isPolled ? 'debug' : 'info';
}

const nowhere: Next = async () => {
  throw new Fault('missing', 'not found');
};
