import { safeName, shortHash } from './file-name.ts';
import type { LoginProvider, Tokens } from './login-provider.ts';
import { claimsOf, endOf, textOf, timestamp, usualRefresh } from './members.ts';

/** What an id token of OpenAI tells of the account. */
function identityOf({ id }: Tokens): { email: string; accountId: string; plan: string } {
  const claims = claimsOf(id);
  const own = 'https://api.openai.com/auth';
  const plan = textOf(claims, own, 'chatgpt_plan_type').toLowerCase();
  return {
    email: textOf(claims, 'email'),
    accountId: textOf(claims, own, 'chatgpt_account_id'),
    plan: (plan.match(/[\p{L}\p{N}]+/gu) ?? []).join('-'),
  };
}

/** Accounts of ChatGPT. */
export const codex: LoginProvider = {
  name: 'codex',
  title: 'Codex',
  aliases: ['openai'],
  type: 'codex',
  restrictedAs: 'codex',
  clientId: 'app_EMoamEEZ73f0CkXaXp7hrann',
  urls: { auth: 'https://auth.openai.com/oauth/authorize', token: 'https://auth.openai.com/oauth/token' },
  flow: {
    kind: 'code',
    port: 1455,
    path: '/auth/callback',
    servicePath: '/codex/callback',
    pkce: true,
    parameters: ({ clientId, redirect, state, challenge }) => ({
      client_id: clientId,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      codex_cli_simplified_flow: 'true',
      id_token_add_organizations: 'true',
      prompt: 'login',
      redirect_uri: redirect,
      response_type: 'code',
      scope: 'openid email profile offline_access',
      state,
    }),
  },
  texts: {
    denied: 'Bad Request',
    missingCode: 'Bad Request',
    exchange: 'Failed to exchange authorization code for tokens',
    save: 'Failed to save authentication tokens',
    timeout: 'Timeout waiting for OAuth callback',
    withCause: 'exchange',
  },
  async account(tokens, { now, stamp }) {
    const { email, accountId, plan } = identityOf(tokens);
    // One person may have several workspaces under one address: the hash keeps their files apart.
    const parts = [accountId && shortHash(accountId), safeName(email || accountId || String(stamp())), safeName(plan)];
    return {
      file: `codex-${parts.filter((part) => part !== '').join('-')}.json`,
      members: {
        id_token: tokens.id,
        access_token: tokens.access,
        refresh_token: tokens.refresh,
        account_id: accountId,
        last_refresh: timestamp(now()),
        email,
        type: 'codex',
        expired: endOf(tokens, now()),
      },
    };
  },
  refresh: usualRefresh(5 * 24 * 3600, {
    scope: 'openid profile email',
    more(tokens) {
      const { email, accountId } = identityOf(tokens);
      return {
        id_token: tokens.id || undefined,
        account_id: accountId || undefined,
        email: email || undefined,
      };
    },
  }),
};
