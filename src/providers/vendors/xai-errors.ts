import { deadKey, type ErrorRow, noModel, request, unpaid } from '../error-row.ts';
import { openaiErrors } from './openai-errors.ts';

/** xAI's errors: `{"code": …, "error": "words"}`, where the code is hardly more than the status. */
export const xaiErrors: readonly ErrorRow[] = [
  { status: 400, text: /^incorrect api key provided\b/i, verdict: deadKey },
  {
    status: [403, 429],
    text: /^your (?:newly created )?teams? [^\n]{0,100}(?:credits|spending limit)/i,
    verdict: unpaid,
  },
  { status: 403, text: /^content violates usage guidelines\b/i, verdict: request },
  { status: 400, text: /^model not found\b|^the model \S{1,200} does not exist\b/i, verdict: noModel },
  ...openaiErrors,
];
