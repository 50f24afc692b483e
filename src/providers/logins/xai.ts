import { safeName } from './file-name.ts';
import type { LoginProvider } from './login-provider.ts';
import { claimsOf, endOf, textOf, timestamp, usualLeadSeconds, usualRefresh } from './members.ts';

/** Accounts of xAI. It publishes where its endpoints are. */
export const xai: LoginProvider = {
  name: 'xai',
  title: 'xAI',
  aliases: ['x-ai', 'x.ai', 'grok'],
  type: 'xai',
  clientId: 'b1a00492-073a-47ea-816f-4c329264a828',
  urls: {},
  discovery: { issuer: 'https://auth.x.ai', domain: 'x.ai' },
  flow: {
    kind: 'device',
    scope: 'openid profile email offline_access grok-cli:access api:access',
    pkce: false,
    intervalSeconds: 5,
    expiresIn: 1800,
    startFailure: 'failed to start device authorization flow',
  },
  texts: {
    denied: 'Authentication failed',
    missingCode: 'Authentication failed',
    exchange: 'Authentication failed',
    save: 'Authentication failed',
    timeout: 'Authentication failed',
    withCause: 'all',
  },
  async account(tokens, { now, stamp, tokenUrl }) {
    const claims = claimsOf(tokens.id);
    const [email, sub] = [textOf(claims, 'email'), textOf(claims, 'sub')];
    return {
      file: `xai-${safeName(email || sub || String(stamp()))}.json`,
      members: {
        access_token: tokens.access,
        refresh_token: tokens.refresh,
        token_type: tokens.type,
        id_token: tokens.id,
        ...(tokens.expiresIn !== undefined && { expires_in: tokens.expiresIn }),
        expired: endOf(tokens, now()),
        last_refresh: timestamp(now()),
        email,
        sub,
        base_url: 'https://api.x.ai/v1',
        token_endpoint: tokenUrl,
        auth_kind: 'oauth',
        type: 'xai',
      },
    };
  },
  refresh: usualRefresh(usualLeadSeconds, {
    more: (tokens) => ({ id_token: tokens.id || undefined, expires_in: tokens.expiresIn }),
  }),
};
