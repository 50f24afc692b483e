import type { LoginProvider } from './login-provider.ts';
import { endOf, textOf, timestamp, usualRefresh } from './members.ts';

/** Accounts of Qwen: a device flow with PKCE. It tells no address, so each login is a file of its own. */
export const qwen: LoginProvider = {
  name: 'qwen',
  title: 'Qwen',
  aliases: [],
  type: 'qwen',
  clientId: 'f0304373b74a44d2b584a3fb70ca9e56',
  urls: {
    token: 'https://chat.qwen.ai/api/v1/oauth2/token',
    device: 'https://chat.qwen.ai/api/v1/oauth2/device/code',
  },
  flow: {
    kind: 'device',
    scope: 'openid profile email model.completion',
    pkce: true,
    intervalSeconds: 1,
    expiresIn: 600,
    startFailure: 'failed to generate authorization url',
  },
  texts: {
    denied: 'Authentication failed',
    missingCode: 'Authentication failed',
    exchange: 'Authentication failed',
    save: 'Failed to save authentication tokens',
    timeout: 'Authentication failed',
  },
  async account(tokens, { now, stamp }) {
    const email = String(stamp());
    return {
      file: `qwen-${email}.json`,
      members: {
        access_token: tokens.access,
        refresh_token: tokens.refresh,
        last_refresh: timestamp(now()),
        resource_url: textOf(tokens.answer, 'resource_url'),
        email,
        type: 'qwen',
        expired: endOf(tokens, now()),
      },
    };
  },
  refresh: usualRefresh(3 * 3600, {
    more: ({ answer }) => ({ resource_url: textOf(answer, 'resource_url') || undefined }),
  }),
};
