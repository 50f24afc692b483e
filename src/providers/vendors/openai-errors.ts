import {
  barred,
  deadKey,
  type ErrorRow,
  elsewhere,
  failing,
  inAnswer,
  noModel,
  quota,
  request,
  unpaid,
} from '../error-row.ts';

/** OpenAI's errors, which many other services have taken over. */
export const openaiErrors: readonly ErrorRow[] = [
  {
    status: 401,
    says: ['mismatched_organization', 'invalid_organization', 'mismatched_project'],
    callers: ['openai-organization', 'openai-project'],
    verdict: elsewhere,
  },
  { says: ['invalid_api_key', 'account_deactivated'], verdict: deadKey },
  { says: ['insufficient_quota', 'billing_not_active', 'billing_hard_limit_reached'], verdict: unpaid }, // mostly a 429
  { says: ['unsupported_country_region_territory', 'ip_not_authorized'], verdict: barred },
  { says: ['model_not_found'], verdict: noModel },
  { status: 400, text: /^your organization must be verified\b/i, verdict: elsewhere },
  // More than the key's tier allows at once: it would be refused at any time.
  { status: [413, 429], text: /^request too large for\b/i, verdict: elsewhere },
  { status: inAnswer, says: ['rate_limit_exceeded'], verdict: quota },
  { status: inAnswer, says: ['server_error', 'server_is_overloaded', 'slow_down'], verdict: failing },
  {
    status: inAnswer,
    says: [
      'invalid_request_error',
      'invalid_prompt',
      'context_length_exceeded',
      'previous_response_not_found',
      'invalid_image',
      'invalid_image_format',
      'invalid_base64_image',
      'invalid_image_url',
      'image_too_large',
      'image_too_small',
      'image_parse_error',
      'image_content_policy_violation',
      'invalid_image_mode',
      'image_file_too_large',
      'unsupported_image_media_type',
      'empty_image_file',
      'failed_to_download_image',
      'image_file_not_found',
    ],
    verdict: request,
  },
];
