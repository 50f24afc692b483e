import { barred, deadKey, type ErrorRow, elsewhere, noModel, quota, request, unpaid } from '../error-row.ts';
import { openaiErrors } from './openai-errors.ts';

/** The errors of services that speak OpenAI's API. Many say what is wrong with a key by a 400, or in words only. */
export const compatibleErrors: readonly ErrorRow[] = [
  // DashScope says of a limit for a minute what OpenAI says of an empty account.
  { status: 429, text: /^you exceeded your current quota[^\n]{0,300}\baliyun\b/i, verdict: quota },
  ...openaiErrors,
  // DashScope, LiteLLM, New API, Moonshot
  {
    says: ['Arrearage', 'budget_exceeded', 'insufficient_user_quota', 'exceeded_current_quota_error'],
    verdict: unpaid,
  },
  { status: 429, says: ['1113'], verdict: unpaid }, // Zhipu
  { status: 403, says: ['30001'], verdict: unpaid }, // SiliconFlow
  { says: ['organization_restricted'], verdict: barred }, // Groq
  { says: ['key_model_access_denied', 'team_model_access_denied'], verdict: noModel }, // LiteLLM
  { says: ['DeploymentNotFound', 'model_not_available', 'invalid_model'], verdict: noModel }, // Azure, Together, Mistral
  { says: ['InvalidApiKey', 'invalid_authentication_error', 'authentication_error', 'auth_error'], verdict: deadKey },
  { status: 400, text: /^model not exist\b/i, verdict: noModel }, // DeepSeek
  { status: 400, text: /^\S{1,200} is not a valid model id\b/i, verdict: noModel }, // OpenRouter
  // OpenRouter: the key has money, but not enough for this request.
  { status: 402, text: /^this request requires more credits[^\n]{0,200}can only afford 0\b/i, verdict: unpaid },
  { status: 402, text: /^(?:this request requires more credits|prompt tokens limit exceeded)\b/i, verdict: elsewhere },
  { status: 403, text: /^your chosen model requires moderation\b/i, verdict: request }, // OpenRouter: the input was flagged
  { status: 412, text: /^account \S{1,200} is suspended\b/i, verdict: unpaid }, // Fireworks
  {
    status: [400, 403],
    text: /^(?:(?:incorrect|invalid|expired|disabled|revoked) api[ _-]?key|(?:your )?api[ _-]?key (?:is |has )?(?:not valid|invalid|expired|disabled|revoked|been revoked))\b/i,
    verdict: deadKey,
  },
  {
    status: [400, 403, 429],
    text: /^(?:insufficient (?:account )?(?:balance|credits?|funds|quota)|(?:your )?(?:account|credit) balance (?:is )?(?:too low|insufficient|not enough))\b/i,
    verdict: unpaid,
  },
  {
    status: [400, 403],
    text: /^(?:your |this )?(?:account|organization) (?:is |has been )(?:suspended|deactivated|disabled|banned|restricted)\b/i,
    verdict: barred,
  },
];
