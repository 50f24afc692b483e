import type { Format } from '../../providers/index.ts';
import type { GatewayAnswer } from '../request.ts';
import type { Problem } from './problem.ts';

const anthropicTypes: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  405: 'invalid_request_error',
  408: 'invalid_request_error',
  413: 'request_too_large',
  415: 'invalid_request_error',
  429: 'rate_limit_error',
  503: 'overloaded_error',
  504: 'timeout_error',
};

const googleStatuses: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  405: 'UNIMPLEMENTED',
  408: 'DEADLINE_EXCEEDED',
  413: 'INVALID_ARGUMENT',
  415: 'INVALID_ARGUMENT',
  429: 'RESOURCE_EXHAUSTED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

const openaiType = (status: number): string =>
  status === 429 ? 'rate_limit_error' : status >= 500 ? 'server_error' : 'invalid_request_error';

const bodies: Record<Format, (problem: Problem, requestId: string) => object> = {
  openai: ({ status, code, message }) => ({ error: { message, type: openaiType(status), param: null, code } }),
  anthropic: ({ status, message }, requestId) => ({
    type: 'error',
    error: { type: anthropicTypes[status] ?? 'api_error', message },
    request_id: requestId,
  }),
  google: ({ status, message }) => ({ error: { code: status, message, status: googleStatuses[status] ?? 'INTERNAL' } }),
};

/** The problem as an answer in the client's own format. */
export function problemAnswer(problem: Problem, format: Format, requestId: string): GatewayAnswer {
  const { status, retryAfter } = problem;
  return jsonAnswer(status, bodies[format](problem, requestId), requestId, retryHeaders(retryAfter));
}

/** How long to wait, in whole seconds for all clients, and in milliseconds for the SDKs that look there first. */
export const retryHeaders = (seconds: number | undefined): Record<string, string> =>
  seconds === undefined
    ? {}
    : {
        'retry-after': String(Math.max(1, Math.ceil(seconds))),
        'retry-after-ms': String(Math.max(1, Math.ceil(seconds * 1000))),
      };

/** An answer of our own. */
export function jsonAnswer(
  status: number,
  body: unknown,
  requestId: string,
  headers: Record<string, string> = {},
): GatewayAnswer {
  const bytes = Buffer.from(JSON.stringify(body));
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.length),
      'x-cliproxy-request-id': requestId,
      ...headers,
    },
    body: bytes,
  };
}
