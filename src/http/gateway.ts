import { type IncomingMessage, type ServerResponse, validateHeaderValue } from 'node:http';
import type { Context, Middleware } from 'koa';
import type { operations } from '../../generated/gateway.ts';
import { formatByHeaders, type Gateway, type GatewayAnswer, problemAnswer, type Stream } from '../gateway/index.ts';
import { Fault } from '../platform/fault.ts';

/** What the contract has, those left out that are the same as another. The gateway answers each, or this doesn't compile. */
type Described = Exclude<keyof operations, `${string}V1`>;

/** What of the contract the routes are made of. */
export type GatewayDocument = { paths: Record<string, Record<string, { operationId?: string; 'x-same-as'?: string }>> };

export type GatewayRoutesOptions = {
  document: GatewayDocument;
  gateway: Gateway;
  /** The caller's address. */
  addressOf: (ctx: Context) => string;
  /** Milliseconds: a client that neither sends nor reads for so long is let go. */
  patience?: number;
};

type Route = { path: string; methods: Map<string, Described> };

const bodyLimit = 64 * 1024 * 1024;

/** The gateway's routes: everything below /v1 and /v1beta that the contract has; errors there are in the vendors' formats. */
export function gatewayRoutes({ document, gateway, addressOf, patience = 60_000 }: GatewayRoutesOptions): Middleware {
  const find = router(document);
  return async (ctx, next) => {
    if (!isGatewayPath(ctx.path)) return next();
    const requestId: string = ctx.state['requestId'];
    const found = find(ctx.path);
    const operation = found?.route.methods.get(ctx.method === 'HEAD' ? 'get' : ctx.method.toLowerCase());
    if (!found || !operation) return send(ctx, notThere(ctx, found?.route, requestId), patience);

    const gone = new AbortController();
    ctx.res.once('close', () => {
      if (!ctx.res.writableFinished) gone.abort(new Error('the client has gone'));
    });
    try {
      const answer = await gateway.forward({
        id: requestId,
        operation,
        address: `${ctx.method} ${found.route.path}`,
        model: found.model,
        query: ctx.querystring,
        headers: ctx.req.headers,
        body: () => readBody(ctx.req, patience),
        signal: gone.signal,
        clientIp: addressOf(ctx),
      });
      send(ctx, answer, patience);
    } catch (error) {
      if (!gone.signal.aborted) throw error;
      ctx.respond = false;
      ctx.res.statusCode = 499; // nobody gets it but the access log
    }
  };
}

/** Whether errors of this path are in a vendor's format. */
export const isGatewayPath = (path: string): boolean => /^\/v1(beta)?(\/|$)/.test(path);

/** Sends a refusal that came before the gateway, such as that of a foreign Host, in the format of the path. */
export function sendRefusal(ctx: Context, status: number, { code, message }: { code: string; message: string }): void {
  const problem = { status, code: code.replaceAll(' ', '_'), message };
  send(ctx, problemAnswer(problem, formatOf(ctx), ctx.state['requestId']), 0);
}

/** Finds a path's route: exact ones first, then templates, whose `{model}` may have slashes. */
function router(document: GatewayDocument): (path: string) => { route: Route; model: string | undefined } | undefined {
  const exact = new Map<string, Route>();
  const templates: { pattern: RegExp; route: Route }[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const methods = Object.entries(item).flatMap(
      ([method, { operationId, 'x-same-as': same }]): [string, Described][] =>
        operationId === undefined ? [] : [[method, (same ?? operationId) as Described]],
    );
    const route = { path, methods: new Map(methods) };
    if (path.includes('{model}'))
      templates.push({ pattern: new RegExp(`^${path.replace('{model}', '(.+)')}$`), route });
    else exact.set(path, route);
  }
  templates.sort((a, b) => b.route.path.length - a.route.path.length); // one with an action goes before the bare model
  return (path) => {
    const route = exact.get(path);
    if (route) return { route, model: undefined };
    for (const { pattern, route } of templates) {
      const model = pattern.exec(path)?.[1];
      if (model !== undefined) return { route, model: decoded(model) };
    }
    return undefined;
  };
}

function decoded(model: string): string {
  try {
    return decodeURIComponent(model);
  } catch {
    return model;
  }
}

/** Whose shapes errors have where no operation says it. */
function formatOf({ path, req }: Context): ReturnType<typeof formatByHeaders> {
  if (path.startsWith('/v1beta')) return 'google';
  return path.startsWith('/v1/messages') ? 'anthropic' : formatByHeaders(req.headers);
}

function notThere(ctx: Context, route: Route | undefined, requestId: string): GatewayAnswer {
  const format = formatOf(ctx);
  if (!route)
    return problemAnswer(
      { status: 404, code: 'not_found', message: 'this gateway has no such endpoint' },
      format,
      requestId,
    );
  const allow = [...route.methods.keys()].map((method) => method.toUpperCase());
  const message = `method not allowed: this endpoint has ${allow.join(', ')}`;
  const answer = problemAnswer({ status: 405, code: 'method_not_allowed', message }, format, requestId);
  return {
    ...answer,
    headers: { ...answer.headers, allow: [...(allow.includes('GET') ? ['HEAD'] : []), ...allow, 'OPTIONS'].join(', ') },
  };
}

/** Starts to send; the rest goes on by itself. */
function send(ctx: Context, answer: GatewayAnswer, patience: number): void {
  ctx.respond = false;
  ctx.res.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) {
    if (name === 'vary') ctx.vary(String(value));
    else if (isSendable(name, value)) ctx.res.setHeader(name, value);
  }
  if (answer.body instanceof Uint8Array) ctx.res.end(answer.body);
  else pump(answer.body, ctx.res, patience);
}

/** A vendor's header may hold what Node doesn't send; then the rest goes without it. */
function isSendable(name: string, value: string | string[]): boolean {
  try {
    for (const one of [value].flat()) validateHeaderValue(name, one);
    return true;
  } catch {
    return false;
  }
}

/** Writes a stream at the client's pace; whatever ends the answer early cancels it. */
function pump(stream: Stream, res: ServerResponse, patience: number): void {
  let timer: NodeJS.Timeout | undefined;
  res.on('drain', () => {
    clearTimeout(timer);
    stream.resume();
  });
  res.once('close', () => {
    clearTimeout(timer);
    stream.cancel();
  });
  stream.pipe({
    write(piece) {
      if (res.write(piece)) return true;
      clearTimeout(timer);
      timer = setTimeout(() => res.destroy(), patience);
      return false;
    },
    end: () => res.end(),
    fail: () => res.destroy(), // a broken answer must not look whole
  });
  if (res.destroyed) stream.cancel();
}

/** The body's bytes. Rejects with Fault `too-large`, `unsupported` if it is compressed, `invalid` if it doesn't come. */
function readBody(req: IncomingMessage, patience: number): Promise<Uint8Array> {
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    throw new Fault('unsupported', 'unsupported content encoding', {
      message: 'the body must not be compressed: leave out Content-Encoding',
    });
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    let length = 0;
    const settle = (outcome: Fault | undefined): void => {
      req.off('data', take).off('end', whole).off('close', incomplete).off('timeout', incomplete);
      req.setTimeout(0);
      if (!outcome) {
        resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts));
        return;
      }
      req.resume(); // what still comes is thrown away, so that the client reads the answer
      setTimeout(() => req.destroy(), patience).unref();
      reject(outcome);
    };
    const whole = (): void => settle(undefined);
    const incomplete = (): void =>
      settle(new Fault('invalid', 'incomplete body', { message: 'the body did not come to its end' }));
    const tooLarge = (): void =>
      settle(
        new Fault('too-large', 'body too large', { message: `the body is too large: the limit is ${bodyLimit} bytes` }),
      );
    const take = (chunk: Uint8Array): void => {
      length += chunk.length;
      if (length > bodyLimit) tooLarge();
      else parts.push(chunk);
    };
    if (Number(req.headers['content-length'] ?? 0) > bodyLimit) return tooLarge();
    req.setTimeout(patience);
    req.on('data', take).once('end', whole).once('close', incomplete).once('timeout', incomplete);
  });
}
