import { Fault, type FaultKind } from '../platform/fault.ts';
import type { Json } from '../platform/json.ts';
import type { Answer } from './backend.ts';

/** The one table from what went wrong to a status. */
const statuses = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
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

/** The one shape that errors have. Anything but a Fault is ours and says nothing but that. */
export function errorAnswer(error: unknown, requestId: string): Answer {
  const fault = error instanceof Fault ? error : new Fault('failed', 'internal error', { message: internal });
  const body: { [key: string]: Json } = { error: fault.code, message: fault.message };
  if (fault.details.length > 0) body['details'] = fault.details.map(({ location, message }) => ({ location, message }));
  body['request-id'] = requestId;
  const headers: Record<string, string> = {};
  if (fault.retryAfter !== undefined) headers['Retry-After'] = String(Math.max(1, Math.ceil(fault.retryAfter)));
  if (fault.etag !== undefined) headers['ETag'] = fault.etag;
  return { status: statuses[fault.kind], headers, body };
}

const internal = 'internal error: the log has the details under this request-id';

/** What an error answer says, for those who say it in another shape. */
export function refusalIn({ body }: Answer): { code: string; message: string } {
  const { error, message } = body as { error: string; message: string };
  return { code: error, message };
}
