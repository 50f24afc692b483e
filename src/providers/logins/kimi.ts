import { randomUUID } from 'node:crypto';
import type { LoginProvider } from './login-provider.ts';
import { endOf, timestamp, usualLeadSeconds, usualRefresh } from './members.ts';

/** Accounts of Kimi. It tells no address, so each login is a file of its own. */
export const kimi: LoginProvider = {
  name: 'kimi',
  title: 'Kimi',
  aliases: [],
  type: 'kimi',
  clientId: '17e5f671-d194-4dfb-9706-5516cb48c098',
  urls: {
    token: 'https://auth.kimi.com/api/oauth/token',
    device: 'https://auth.kimi.com/api/oauth/device_authorization',
  },
  flow: {
    kind: 'device',
    pkce: false,
    intervalSeconds: 5,
    expiresIn: 900,
    startFailure: 'failed to generate authorization url',
  },
  texts: {
    denied: 'Authentication failed',
    missingCode: 'Authentication failed',
    exchange: 'Authentication failed',
    save: 'Authentication failed',
    timeout: 'Authentication failed',
    withCause: 'all',
  },
  async account(tokens, { now, stamp }) {
    return {
      file: `kimi-${stamp()}.json`,
      members: {
        access_token: tokens.access,
        refresh_token: tokens.refresh,
        token_type: tokens.type,
        scope: tokens.scope,
        device_id: randomUUID(),
        expired: endOf(tokens, now()),
        type: 'kimi',
        last_refresh: timestamp(now()),
      },
    };
  },
  refresh: usualRefresh(usualLeadSeconds),
};
