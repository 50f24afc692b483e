import type { IncomingHttpHeaders } from 'node:http';
import type { Context } from 'koa';
import {
  type BoundDocument,
  bodyLimitOf,
  methodNotAllowed,
  type Operation,
  type Refusal,
  refusalOf,
  type StreamedId,
} from '../contract/index.ts';
import {
  formatByHeaders,
  formatOf,
  type Gateway,
  ProblemError,
  presentsKey,
  problemAnswer,
  type SocketOperation,
  type Spool,
} from '../gateway/index.ts';
import type { Recorder, RequestLog } from '../logs/index.ts';
import { Fault } from '../platform/fault.ts';
import type { Api } from './api.ts';
import { type BodyRules, readBody } from './body.ts';
import type { BodyBudget } from './body-budget.ts';
import { spoolBody } from './spool.ts';
import { stream } from './stream.ts';
import type { AnsweringDoor } from './upgrades.ts';

export type GatewayApiOptions = {
  contract: BoundDocument;
  gateway: Gateway;
  /** What all bodies may take of the memory. */
  bodies: BodyBudget;
  /** Where exchanges are taken down. */
  requestLog?: RequestLog;
  /** Where connections become WebSockets; here clients are told why theirs doesn't. */
  doors?: readonly AnsweringDoor[];
  /** How many milliseconds a client may neither send nor read before it is disconnected. */
  patience?: number;
};

const readMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

type Format = ReturnType<typeof formatByHeaders>;
type ErrorFormat = { path: string; format: Format };
/** What is to be had at vendors only, at paths that begin and end so. */
type NotServed = { path: string; ends?: string; what: string };

/** The gateway over HTTP: what its contract has. Errors, too, are in the format that the client speaks. */
export function gatewayApi(options: GatewayApiOptions): Api {
  const { contract, gateway, bodies, requestLog, doors = [], patience = 60_000 } = options;
  const errorFormats = contract.definition['x-error-formats'] as readonly ErrorFormat[];

  /** The format of an error: that of the operation, or where there is none, that of the path. */
  function errorFormatOf({ method, path, req: { headers } }: Context): Format {
    const match = contract.match(method, path);
    if (match && 'operation' in match) return formatOf({ operation: idOf(match.operation), headers });
    return errorFormats.find((row) => path.startsWith(row.path))?.format ?? formatByHeaders(headers);
  }

  const notServed = contract.definition['x-not-served'] as readonly NotServed[];
  const notServedAt = (at: string): NotServed | undefined =>
    notServed.find(
      ({ path, ends = '' }) => at.startsWith(path) && (at[path.length] ?? '/') === '/' && at.endsWith(ends),
    );

  /** What takes down the exchange; nothing for requests that only read, such as lists of models. */
  function recorderOf(ctx: Context): Recorder | undefined {
    if (!requestLog || readMethods.has(ctx.method)) return undefined;
    const begun: Recorder | undefined = ctx.state['recorder'];
    if (begun) return begun;
    const { method, url, headers } = ctx.req;
    const recorder = requestLog.begin({ id: ctx.state['requestId'], method: method ?? '', url: url ?? '', headers });
    ctx.state['recorder'] = recorder;
    ctx.res.once('close', () => recorder.end({ status: ctx.res.statusCode }));
    return recorder;
  }

  const refuse: Api['refuse'] = (ctx, refusal) => {
    const answer = problemAnswer(problemOf(refusal), errorFormatOf(ctx), ctx.state['requestId']);
    const recorder = recorderOf(ctx);
    recorder?.unadmitted();
    stream(ctx, { ...answer, headers: { ...answer.headers, ...refusal.headers } }, patience, recorder);
  };

  /** The door that a request is for, by its path before any is tidied. */
  const doorOf = ({ method, originalUrl: url }: Context): AnsweringDoor | undefined =>
    doors.find((door) => door.takes({ method, url }));

  return {
    owns: (path) => contract.owns(path) || notServedAt(path) !== undefined,
    takesAnyHost: ({ req }) => presentsKey(req.headers), // a page knows none, and can't have the browser add one
    takesWebSockets: (ctx) => doorOf(ctx) !== undefined,
    refuse,
    async serve(ctx) {
      const recorder = recorderOf(ctx);
      const door = doorOf(ctx);
      if (door) return refuse(ctx, door.refusal(ctx.req));
      const absent = notServedAt(ctx.path);
      if (absent) throw notFound(`this gateway does not serve the ${absent.what} of vendors, ask the vendor itself`);
      const match = contract.match(ctx.method, ctx.path);
      if (!match) throw notFound('the gateway has no such endpoint');
      if ('allow' in match) return refuse(ctx, methodNotAllowed(match.allow));
      const { operation, params } = match;

      const gone = new AbortController();
      ctx.res.once('close', () => {
        if (!ctx.res.writableFinished) gone.abort(new Error('the client has gone'));
      });
      try {
        const answer = await gateway.forward({
          id: ctx.state['requestId'],
          operation: idOf(operation) as StreamedId, // others have a door
          address: `${ctx.method} ${operation.path}`,
          model: params['model'],
          parameters: params,
          query: ctx.querystring,
          headers: decoded(ctx.req.headers),
          body: async () => {
            const limit = bodyLimitOf(operation);
            const bytes = await bodyOf(ctx, { limit, patience, hold: bodies.holdFor(ctx.res) });
            recorder?.requestBody(bytes);
            return bytes;
          },
          spool: async (seen) => {
            const limit = Number(operation['x-form-limit'] ?? bodyLimitOf(operation));
            const body = await spooledOf(ctx, { limit, patience, hold: bodies.holdFor(ctx.res) }, seen);
            recorder?.requestBody(body instanceof Uint8Array ? body : 'stored');
            return body;
          },
          signal: gone.signal,
          clientIp: ctx.state['address'],
          tap: recorder,
        });
        stream(ctx, answer, patience, recorder);
      } catch (error) {
        if (!gone.signal.aborted) throw error;
        ctx.respond = false;
      }
    },
  };
}

/** What the gateway calls an operation: by the one that it is the same as. */
const idOf = (operation: Operation): StreamedId | SocketOperation =>
  (operation['x-same-as'] ?? operation.operationId) as StreamedId | SocketOperation;

const notFound = (why: string): Fault => new Fault('missing', 'not found', { message: `not found: ${why}` });

/** A refusal as the gateway words it. */
const problemOf = ({ status, code, message }: Refusal) => ({ status, code: code.replaceAll(' ', '_'), message });

/** The headers that go with the body once it has been read, which decodes it. */
function decoded(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  if (headers['content-encoding'] === undefined) return headers;
  const { 'content-encoding': _, ...others } = headers;
  return others;
}

/** The body's bytes; rejects with what the gateway answers if they can't be read. */
const bodyOf = ({ req }: Context, rules: BodyRules): Promise<Uint8Array> => readBody(req, rules).catch(asProblem);

/** The same of a body that may be spooled. Its file goes with the connection's answer. */
async function spooledOf(
  { req, res }: Context,
  rules: BodyRules,
  seen: (piece: Uint8Array) => void,
): Promise<Uint8Array | Spool> {
  const { body, close } = await spoolBody(req, rules, seen).catch(asProblem);
  if (res.closed) await close();
  else res.once('close', () => void close());
  return body;
}

/** A Fault becomes a problem of the gateway; whatever else went wrong stays as it is. */
function asProblem(error: unknown): never {
  if (!(error instanceof Fault)) throw error;
  throw new ProblemError({ ...problemOf(refusalOf(error)), retryAfter: error.retryAfter });
}
