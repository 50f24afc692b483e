import { bearer, ownedBy } from '../channel.ts';
import type { FileSource } from '../file-source.ts';
import { textOf } from '../logins/members.ts';
import { inData } from '../model-list.ts';
import type { Provider } from '../provider.ts';
import { claudeErrors } from './claude-errors.ts';

const anthropic = ownedBy('anthropic');

/** Anthropic API keys. Any other host is called with a Bearer key, as services that speak this API want it. */
export const claude: Provider = {
  channel: {
    format: 'anthropic',
    baseUrl: 'https://api.anthropic.com',
    paths: { createMessage: '/v1/messages', countMessageTokens: '/v1/messages/count_tokens' },
    keyHeaders: (key, host) => (host === 'api.anthropic.com' ? { 'x-api-key': key } : bearer(key)),
    defaultHeaders: { 'anthropic-version': '2023-06-01' },
    clientHeaders: { forwarded: ['anthropic-*', 'x-claude-code-session-id'], united: ['anthropic-beta'] },
    families: ['claude-*'],
    models: [
      anthropic('claude-opus-4-5-20251101', 'Claude Opus 4.5'),
      anthropic('claude-sonnet-4-5-20250929', 'Claude Sonnet 4.5'),
      anthropic('claude-haiku-4-5-20251001', 'Claude Haiku 4.5'),
      anthropic('claude-opus-4-1-20250805', 'Claude Opus 4.1'),
      anthropic('claude-opus-4-20250514', 'Claude Opus 4'),
      anthropic('claude-sonnet-4-20250514', 'Claude Sonnet 4'),
      anthropic('claude-3-5-haiku-20241022', 'Claude Haiku 3.5'),
    ],
    modelList: { path: '/v1/models', query: 'limit=1000', read: inData },
    errors: claudeErrors,
  },
  sources: [{ kind: 'claude', list: 'claude-api-key' }],
};

/** Accounts of Claude. The vendor's API wants to be told that a token is one of these. */
export const claudeFiles: FileSource = {
  kind: 'claude',
  routedAs: ['claude', 'anthropic'],
  channel: claude.channel,
  token: (file) => textOf(file, 'access_token'),
  headersOf: () => ({ 'anthropic-beta': 'oauth-2025-04-20' }),
};
