/** The status that a vendor's error would have had as an answer of its own, by its code, type or status. */
const statuses: Readonly<Record<string, number>> = {
  // OpenAI and its likes
  invalid_request_error: 400,
  context_length_exceeded: 400,
  content_filter: 400,
  content_policy_violation: 400,
  invalid_prompt: 400,
  invalid_api_key: 401,
  insufficient_quota: 429,
  rate_limit_exceeded: 429,
  model_not_found: 404,
  server_error: 500,
  // Anthropic
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
  // Google
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

/** The status that fits an error which came inside a good answer; 502 if it says nothing that is known. */
export function statusOfError(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 502;
  const { code, status, status_code: statusCode, type } = error as Record<string, unknown>;
  const named = [code, status, statusCode].map(Number).find((one) => Number.isInteger(one) && one >= 400 && one <= 599);
  if (named !== undefined) return named;
  const known = [code, type, status].find((one) => typeof one === 'string' && Object.hasOwn(statuses, one));
  return known === undefined ? 502 : statuses[known as string]!;
}
