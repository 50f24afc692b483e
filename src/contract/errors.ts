import { type Detail, Fault, type FaultKind } from '../platform/fault.ts';
import type { Json } from '../platform/json.ts';
import type { Answer } from './types.ts';

/** The one table from what went wrong to a status. */
const statuses = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  slow: 408,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  limited: 429,
  failed: 500,
  upstream: 502,
  unavailable: 503,
} satisfies Record<FaultKind, number>;

/** An error in HTTP's terms, before it gets the shape of an API. */
export type Refusal = {
  status: number;
  /** For programs. */
  code: string;
  /** For people. */
  message: string;
  details: readonly Detail[];
  /** Members that only some endpoints' clients know. */
  members: Readonly<Record<string, string>>;
  headers: Record<string, string>;
};

/** What to answer when something went wrong. Anything but a Fault is our own mistake, and only the log says more. */
export function refusalOf(error: unknown): Refusal {
  const fault = error instanceof Fault ? error : new Fault('failed', 'internal error', { message: internal });
  const headers: Record<string, string> = {};
  if (fault.retryAfter !== undefined) headers['Retry-After'] = String(Math.max(1, Math.ceil(fault.retryAfter)));
  if (fault.etag !== undefined) headers['ETag'] = fault.etag;
  const { code, message, details, members } = fault;
  return { status: statuses[fault.kind], code, message, details, members, headers };
}

/** A refusal that says no more than what is wrong. */
export function plainRefusal(
  { status, code, message }: Pick<Refusal, 'status' | 'code' | 'message'>,
  headers: Refusal['headers'] = {},
): Refusal {
  return { status, code, message, details: [], members: {}, headers };
}

/** What to answer when a path has other methods than the one that was asked for. */
export const methodNotAllowed = (allow: readonly string[]): Refusal =>
  plainRefusal(
    { status: 405, code: 'method not allowed', message: `method not allowed: this path takes ${allow.join(', ')}` },
    { Allow: allow.join(', ') },
  );

/** What to answer to a WebSocket handshake, since there is none here: clients fall back to HTTP at once when they read it. */
export const noWebSocket = plainRefusal(
  {
    status: 426,
    code: 'upgrade required',
    message: 'upgrade required: there is no WebSocket here, send the request over plain HTTP',
  },
  { Upgrade: 'HTTP/1.1', Connection: 'close' },
);

/** The one shape that errors of the Management API and of pages have. */
export function errorAnswer(refusal: Refusal, requestId: string): Answer {
  const { status, code, message, details, members, headers } = refusal;
  const body: { [key: string]: Json } = { ...members, error: code, message };
  if (details.length > 0) body['details'] = details.map(({ location, message }) => ({ location, message }));
  body['request-id'] = requestId;
  return { status, headers, body };
}

const internal = 'internal error: the log has the details under this request id';
