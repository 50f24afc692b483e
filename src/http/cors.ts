import type { Context } from 'koa';

const allowedHeaders = [
  'Authorization', // by name: in the fetch standard `*` doesn't cover it
  'Content-Type',
  'Accept',
  'If-Match',
  'If-None-Match',
  'X-Management-Key',
  'X-Request-Id',
  'X-Api-Key',
  'Last-Event-Id',
].join(', ');

const exposedHeaders = [
  'X-CPA-VERSION',
  'X-CPA-COMMIT',
  'X-CPA-BUILD-DATE',
  'X-CPA-SUPPORT-PLUGIN',
  'ETag',
  'Content-Disposition',
  'Retry-After',
  'Retry-After-Ms',
  'Location',
  'X-Request-Id',
  'X-Config-Error',
  'X-CLIProxy-Request-Id',
  'X-CLIProxy-Served-Model',
  'X-CLIProxy-Affinity',
  'Request-Id',
].join(', ');

/** What lets pages of these origins (`*`: any) read an answer to a request of `origin`; never with credentials, since keys travel in headers. */
export function crossOriginHeaders(origin: string, origins: readonly string[]): Readonly<Record<string, string>> {
  if (origins.includes('*')) return forAny;
  if (origin === '' || !origins.includes(origin)) return forNone;
  return { ...forNone, 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposedHeaders };
}

const forAny = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposedHeaders };
const forNone = { Vary: 'Origin' };

/** Lets pages of these origins read the answer. Returns whether the request is a preflight, to which that is all there is to say. */
export function allowOrigins(ctx: Context, origins: readonly string[]): boolean {
  const { req, res } = ctx; // Koa's own ways to them cost more than all else here
  const headers = crossOriginHeaders(req.headers.origin ?? '', origins);
  for (const name in headers) res.setHeader(name, headers[name]!);
  if (req.method !== 'OPTIONS') return false;
  ctx.set('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS');
  const asked = ctx.get('Access-Control-Request-Headers');
  ctx.set('Access-Control-Allow-Headers', [allowedHeaders, ...askedFor(asked)].join(', '));
  ctx.set('Access-Control-Max-Age', '600');
  return true;
}

/** SDKs send headers of their own, for their vendor's API or for telemetry: those that are asked for are allowed, too. */
const askedFor = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[a-z0-9-]{1,64}$/i.test(name))
    .slice(0, 32);
