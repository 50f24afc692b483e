import type { Context } from 'koa';
import type { Access } from '../access/index.ts';
import type { Build } from '../build.ts';
import { type Answer, type Contract, errorAnswer, isBelow, isPolled, methodNotAllowed } from '../contract/index.ts';
import { namesEtag } from '../platform/etag.ts';
import { Fault } from '../platform/fault.ts';
import type { Log } from '../platform/log.ts';
import type { Api } from './api.ts';
import { readBody, streamBody } from './body.ts';
import type { BodyBudget } from './body-budget.ts';
import { callerOf } from './caller.ts';
import { readForm } from './multipart.ts';
import { send } from './send.ts';

/** Where the Management API is: the path of its contract's server. */
export const managementRoot = '/v0/management';

export type ManagementApiOptions = {
  /** The path of the contract's server. */
  root: string;
  /** Resolves to the contract, which is loaded after the start, or when it is asked for. */
  contract: () => Promise<Contract>;
  access: Access;
  build: Build;
  log: Log;
  /** What all bodies may take of the memory. */
  bodies: BodyBudget;
  /** How many milliseconds a client may send nothing of its body before it is disconnected. */
  patience?: number;
};

/** The Management API over HTTP. */
export function managementApi(options: ManagementApiOptions): Api {
  const { root, contract: loaded, access, build, log, bodies, patience = 60_000 } = options;
  const headers = new Map([
    ['X-CPA-VERSION', build.version],
    ['X-CPA-COMMIT', build.commit],
    ['X-CPA-BUILD-DATE', build.date],
    ['X-CPA-SUPPORT-PLUGIN', '0'],
    ['Cache-Control', 'no-store'],
  ]);
  const refuse: Api['refuse'] = (ctx, refusal) => send(ctx, errorAnswer(refusal, ctx.state['requestId']));

  return {
    owns: (path) => isBelow(path, root),
    refuse,
    async serve(ctx) {
      ctx.res.setHeaders(headers);
      const contract = await loaded();
      const match = contract.match(ctx.method, ctx.path);
      if (!match) throw new Fault('missing', 'not found');
      if ('allow' in match) {
        if (!access.hasKey) throw new Fault('missing', 'not found'); // then there is no Management API, whatever the method
        return refuse(ctx, methodNotAllowed(match.allow));
      }
      ctx.state['isPolled'] = isPolled(match.operation);
      log.debug(`asked for ${match.operation.operationId}`, {
        'request-id': ctx.state['requestId'],
        address: ctx.state['address'],
      });
      const work = Promise.withResolvers<void>(); // with the body, also when the client has gone
      const bytesOf = (limit: number) =>
        readBody(ctx.req, { limit, patience, hold: bodies.holdFor(ctx.res, work.promise) });
      const handled = contract.handle(match, {
        query: () => new URLSearchParams(ctx.querystring),
        headers: ctx.req.headers,
        authorize: once(() => access.check(callerOf(ctx))),
        readBody: bytesOf,
        openBody: (limit) => streamBody(ctx.req, { limit, patience }),
        accepts(types) {
          ctx.vary('Accept');
          return ctx.accepts(...types) || types[0]!;
        },
        readForm: async (limits) => readForm(ctx, await bytesOf(limits.body), limits),
      });
      const answer = await handled.finally(work.resolve);
      send(ctx, notModified(ctx, answer) ? { ...answer, status: 304, body: undefined } : answer, patience);
    },
  };
}

/** The client already has what a GET would answer. */
const notModified = (ctx: Context, { status, headers }: Answer): boolean =>
  status === 200 &&
  (ctx.method === 'GET' || ctx.method === 'HEAD') &&
  headers['ETag'] !== undefined &&
  ctx.get('If-None-Match') !== '' &&
  namesEtag(ctx.get('If-None-Match'), headers['ETag']);

/** Two security schemes name one check; it runs once for a request. */
function once(check: () => Promise<unknown>): () => Promise<void> {
  let outcome: Promise<void> | undefined;
  return () => {
    outcome ??= check().then(() => {});
    return outcome;
  };
}
