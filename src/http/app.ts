import type Router from '@koa/router';
import Koa, { type Context, type Middleware } from 'koa';
import type { Access, Caller } from '../access/index.ts';
import type { Build } from '../build.ts';
import { namesEtag } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import { accessLine } from './access-log.ts';
import type { Answer, Contract } from './backend.ts';
import { readBody } from './body.ts';
import { allowOrigins } from './cors.ts';
import { errorAnswer, refusalIn } from './errors.ts';
import { isGatewayPath, sendRefusal } from './gateway.ts';
import { callersRequestId, nextRequestId } from './request-id.ts';

export type AppOptions = {
  management: Contract;
  access: Access;
  /** Routes that no contract has: docs pages, health. */
  pages: Router;
  /** The gateway's routes. They find the request's id and the caller's address in the context's state. */
  gateway: Middleware;
  /** Origins whose pages may read answers; asked for each request. */
  origins: () => readonly string[];
  build: Build;
  log: Log;
};

const managementRoot = '/v0/management';

/** The Koa app: everything that all requests share, then the Management API. */
export function createApp({ management, access, pages, gateway, origins, build, log }: AppOptions): Koa {
  const app = new Koa();
  const managementHeaders = new Map([
    ['X-CPA-VERSION', build.version],
    ['X-CPA-COMMIT', build.commit],
    ['X-CPA-BUILD-DATE', build.date],
    ['X-CPA-SUPPORT-PLUGIN', '0'],
    ['Cache-Control', 'no-store'],
  ]);

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
        url: ctx.url,
      };
      const level = ctx.status >= 500 ? 'error' : ctx.status >= 400 ? 'warn' : 'info';
      log[level](accessLine(exchange), {
        'request-id': requestId,
        source: 'access:0',
        request_id: callersRequestId(ctx.get('X-Request-Id')),
      });
    });
    try {
      const isPreflight = allowOrigins(ctx, origins());
      access.checkHost(caller);
      if (!isPreflight) await next();
    } catch (error) {
      if (!(error instanceof Fault) || error.kind === 'failed')
        log.error('a request failed', { 'request-id': requestId }, error);
      const answer = errorAnswer(error, requestId);
      if (isGatewayPath(ctx.path)) sendRefusal(ctx, answer.status, refusalIn(answer));
      else send(ctx, answer);
    }
  });

  app.use(async (ctx, next) => {
    if (!ctx.path.startsWith(`${managementRoot}/`) && ctx.path !== managementRoot) return next();
    ctx.res.setHeaders(managementHeaders);
    const path = ctx.path.slice(managementRoot.length);
    const match = management.match(ctx.method, path);
    if (!match) throw new Fault('missing', 'not found');
    if ('allow' in match) {
      if (!access.hasKey) throw new Fault('missing', 'not found'); // then there is no Management API, whatever the method
      ctx.set('Allow', [...match.allow, 'OPTIONS'].join(', '));
      const error = {
        error: 'method not allowed',
        message: `method not allowed: this path has ${match.allow.join(', ')}`,
      };
      return send(ctx, { status: 405, headers: {}, body: { ...error, 'request-id': ctx.state['requestId'] } });
    }
    const { operation } = match;
    log.debug(`asked for ${operation.operationId}`, {
      'request-id': ctx.state['requestId'],
      address: ctx.state['address'],
    });
    const answer = await management.handle(operation, {
      method: ctx.method,
      path,
      query: () => ctx.URL.searchParams,
      headers: ctx.req.headers,
      authorize: once(() => access.check(callerOf(ctx))),
      readBody: (limit) => readBody(ctx, limit),
    });
    send(ctx, notModified(ctx, answer) ? { status: 304, headers: answer.headers, body: undefined } : answer);
  });

  app.use(gateway);
  app.use(pages.routes());
  app.use(() => {
    throw new Fault('missing', 'not found');
  });
  app.on('error', (error) => log.debug('a connection ended early', { reason: error.code ?? error.name }));
  return app;
}

/** The socket's peer, whatever the headers say; those are for `access` to judge. */
const callerOf = ({ req }: Context): Caller => ({ peer: req.socket.remoteAddress, headers: req.headers });

/** The caller already has what a GET would answer. */
const notModified = (ctx: Context, { status, headers }: Answer): boolean =>
  status === 200 &&
  (ctx.method === 'GET' || ctx.method === 'HEAD') &&
  headers['ETag'] !== undefined &&
  ctx.get('If-None-Match') !== '' &&
  namesEtag(ctx.get('If-None-Match'), headers['ETag']);

function send(ctx: Context, { status, headers, body }: Answer): void {
  ctx.status = status;
  ctx.set(headers);
  if (body instanceof Uint8Array) ctx.body = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  else if (body !== undefined) ctx.body = body;
}

/** Two security schemes name one check; it runs once for a request. */
function once(check: () => Promise<unknown>): () => Promise<void> {
  let outcome: Promise<void> | undefined;
  return () => {
    outcome ??= check().then(() => {});
    return outcome;
  };
}
