import { isObject, type JsonObject } from '../../platform/json.ts';
import { safeName } from './file-name.ts';
import { cookieEnd, cookieOf, renewByCookie } from './iflow-cookie.ts';
import { type ApiCall, LoginFailure, type LoginProvider } from './login-provider.ts';
import { changesOf, endOf, renewedMembers, textOf, timestamp } from './members.ts';

const failure = 'Authentication failed';

/** The key that requests need, and whose it is. The vendor takes the token in the query. */
async function userOf(token: string, url: string, call: ApiCall): Promise<{ apiKey: string; identity: string }> {
  const query = `${url.includes('?') ? '&' : '?'}accessToken=${encodeURIComponent(token)}`;
  const { status, body } = await call(`${url}${query}`).catch((error) => {
    throw new LoginFailure(failure, `iFlow did not tell whose account this is: ${error.message}`);
  });
  const apiKey = textOf(body, 'data', 'apiKey');
  const identity = textOf(body, 'data', 'email') || textOf(body, 'data', 'phone');
  const isGood = status === 200 && isObject(body) && body['success'] === true && apiKey !== '' && identity !== '';
  if (!isGood)
    throw new LoginFailure(
      failure,
      `iFlow did not tell this account's key and address (status ${status}): log in again`,
    );
  return { apiKey, identity };
}

const secretOf = (file: JsonObject): string | undefined =>
  textOf(file, 'refresh_token') || (textOf(file, 'email') && cookieOf(file)) || undefined;

/** Accounts of iFlow. It names its redirect address in its own way and wants the client's secret twice. */
export const iflow: LoginProvider = {
  name: 'iflow',
  title: 'iFlow',
  aliases: ['i-flow'],
  type: 'iflow',
  urls: {
    auth: 'https://iflow.cn/oauth',
    token: 'https://iflow.cn/oauth/token',
    userinfo: 'https://iflow.cn/api/oauth/getUserInfo',
  },
  flow: {
    kind: 'code',
    port: 11451,
    path: '/oauth2callback',
    servicePath: '/iflow/callback',
    pkce: false,
    parameters: ({ clientId, redirect, state }) => ({
      client_id: clientId,
      loginMethod: 'phone',
      redirect,
      state,
      type: 'phone',
    }),
  },
  dialect: { clientAuth: 'basic-and-post' },
  texts: {
    denied: failure,
    missingCode: failure,
    exchange: failure,
    save: 'Failed to save authentication tokens',
    timeout: failure,
  },
  async account(tokens, { call, userinfoUrl, now }) {
    const received = now();
    const { apiKey, identity } = await userOf(tokens.access, userinfoUrl, call);
    return {
      file: `iflow-${safeName(identity)}.json`,
      members: {
        access_token: tokens.access,
        refresh_token: tokens.refresh,
        last_refresh: timestamp(received),
        expired: endOf(tokens, received),
        api_key: apiKey,
        email: identity,
        token_type: tokens.type,
        scope: tokens.scope,
        cookie: '',
        type: 'iflow',
      },
    };
  },
  refresh: {
    leadSeconds: 24 * 3600,
    secretOf,
    endOf: cookieEnd,
    async renew(file, context) {
      const refreshToken = textOf(file, 'refresh_token');
      if (refreshToken === '') return renewByCookie(file, context);
      const tokens = await context.grant({ refreshToken });
      const members = changesOf(renewedMembers(tokens, context.now()));
      // The old refresh token is used up by now: what came in its place is kept whether or not the key can be asked for.
      const user = await userOf(tokens.access, context.userinfoUrl, context.call).catch(() => undefined);
      return user ? [...members, { path: ['api_key'], value: user.apiKey }] : members;
    },
  },
};
