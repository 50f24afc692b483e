import { safeName } from './file-name.ts';
import type { LoginProvider } from './login-provider.ts';
import { endOf, textOf, timestamp, usualRefresh } from './members.ts';

const scope = 'user:profile user:inference user:sessions:claude_code user:mcp_servers user:file_upload';

/** Accounts of Claude. The token endpoint takes JSON, and wants the state along with the code. */
export const anthropic: LoginProvider = {
  name: 'anthropic',
  title: 'Claude',
  aliases: ['claude'],
  type: 'claude',
  restrictedAs: 'claude',
  clientId: '9d1c250a-e61b-44d9-88ed-5944d1962f5e',
  urls: { auth: 'https://claude.ai/oauth/authorize', token: 'https://platform.claude.com/v1/oauth/token' },
  flow: {
    kind: 'code',
    port: 54545,
    path: '/callback',
    servicePath: '/anthropic/callback',
    pkce: true,
    parameters: ({ clientId, redirect, state, challenge }) => ({
      client_id: clientId,
      code: 'true',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      redirect_uri: redirect,
      response_type: 'code',
      scope,
      state,
    }),
  },
  dialect: { body: 'json', sendsState: true },
  texts: {
    denied: 'Bad request',
    missingCode: 'Bad request',
    exchange: 'Failed to exchange authorization code for tokens',
    save: 'Failed to save authentication tokens',
    timeout: 'Timeout waiting for OAuth callback',
  },
  async account(tokens, { now, stamp }) {
    const email = textOf(tokens.answer, 'account', 'email_address');
    const accountId = textOf(tokens.answer, 'account', 'uuid');
    return {
      file: `claude-${safeName(email || accountId || String(stamp()))}.json`,
      members: {
        id_token: tokens.id,
        access_token: tokens.access,
        refresh_token: tokens.refresh,
        last_refresh: timestamp(now()),
        email,
        type: 'claude',
        expired: endOf(tokens, now()),
        account_uuid: accountId,
        organization_uuid: textOf(tokens.answer, 'organization', 'uuid'),
        organization_name: textOf(tokens.answer, 'organization', 'name'),
      },
    };
  },
  refresh: usualRefresh(4 * 3600, {
    more: ({ answer }) => ({ email: textOf(answer, 'account', 'email_address') || undefined }),
  }),
};
