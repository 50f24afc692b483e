import type { IncomingHttpHeaders } from 'node:http';
import type { Context } from 'koa';
import {
  type BoundDocument,
  bodyLimitOf,
  methodNotAllowed,
  type Refusal,
  refusalOf,
  type StreamedId,
} from '../contract/index.ts';
import { formatByHeaders, type Gateway, ProblemError, presentsKey, problemAnswer } from '../gateway/index.ts';
import type { Recorder, RequestLog } from '../logs/index.ts';
import { Fault } from '../platform/fault.ts';
import type { Api } from './api.ts';
import { type BodyRules, readBody } from './body.ts';
import type { BodyBudget } from './body-budget.ts';
import type { RelayDoor } from './relay-door.ts';
import { stream } from './stream.ts';

export type GatewayApiOptions = {
  contract: BoundDocument;
  gateway: Gateway;
  /** What all bodies may take of the memory. */
  bodies: BodyBudget;
  /** Where exchanges are taken down. */
  requestLog?: RequestLog;
  /** Where pages connect to the relay; here they are told why they don't get in. */
  door?: RelayDoor;
  /** How many milliseconds a client may neither send nor read before it is disconnected. */
  patience?: number;
};

const readMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

type Format = ReturnType<typeof formatByHeaders>;
type ErrorFormat = { path: string; format: Format };

/** The gateway over HTTP: what its contract has. Errors, too, are in the format that the client speaks. */
export function gatewayApi(options: GatewayApiOptions): Api {
  const { contract, gateway, bodies, requestLog, door, patience = 60_000 } = options;
  const errorFormats = contract.definition['x-error-formats'] as readonly ErrorFormat[];
  const formatOf = ({ path, req }: Context): Format =>
    errorFormats.find((row) => path.startsWith(row.path))?.format ?? formatByHeaders(req.headers);

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
    const answer = problemAnswer(problemOf(refusal), formatOf(ctx), ctx.state['requestId']);
    const recorder = recorderOf(ctx);
    recorder?.unadmitted();
    stream(ctx, { ...answer, headers: { ...answer.headers, ...refusal.headers } }, patience, recorder);
  };

  /** Its path is an exact one, before any is tidied. */
  const isDoor = ({ originalUrl }: Context): boolean => originalUrl.split('?', 1)[0] === door?.path;

  return {
    owns: contract.owns,
    takesAnyHost: ({ req }) => presentsKey(req.headers), // a page knows none, and can't have the browser add one
    takesWebSockets: isDoor,
    refuse,
    async serve(ctx) {
      const recorder = recorderOf(ctx);
      if (door && isDoor(ctx)) return refuse(ctx, door.refusal(ctx.req));
      const match = contract.match(ctx.method, ctx.path);
      if (!match) throw new Fault('missing', 'not found', { message: 'not found: the gateway has no such endpoint' });
      if ('allow' in match) return refuse(ctx, methodNotAllowed(match.allow));
      const { operation, params } = match;

      const gone = new AbortController();
      ctx.res.once('close', () => {
        if (!ctx.res.writableFinished) gone.abort(new Error('the client has gone'));
      });
      try {
        const answer = await gateway.forward({
          id: ctx.state['requestId'],
          operation: (operation['x-same-as'] ?? operation.operationId) as StreamedId,
          address: `${ctx.method} ${operation.path}`,
          model: params['model'],
          query: ctx.querystring,
          headers: decoded(ctx.req.headers),
          body: async () => {
            const limit = bodyLimitOf(operation);
            const bytes = await bodyOf(ctx, { limit, patience, hold: bodies.holdFor(ctx.res) });
            recorder?.requestBody(bytes);
            return bytes;
          },
          signal: gone.signal,
          clientIp: ctx.state['address'],
          tap: recorder,
        });
        stream(ctx, answer, patience, recorder);
      } catch (error) {
        if (!gone.signal.aborted) throw error;
        ctx.respond = false;
        ctx.res.statusCode = 499; // nobody gets it but the access log
      }
    },
  };
}

/** A refusal as the gateway words it. */
const problemOf = ({ status, code, message }: Refusal) => ({ status, code: code.replaceAll(' ', '_'), message });

/** The headers that go with the body once it has been read, which decodes it. */
function decoded(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  if (headers['content-encoding'] === undefined) return headers;
  const { 'content-encoding': _, ...others } = headers;
  return others;
}

/** The body's bytes; rejects with what the gateway answers if they can't be read. */
const bodyOf = ({ req }: Context, rules: BodyRules): Promise<Uint8Array> =>
  readBody(req, rules).catch((fault) => {
    throw new ProblemError({ ...problemOf(refusalOf(fault)), retryAfter: fault.retryAfter });
  });
