import { isObject, type JsonObject, memberOf } from '../../platform/json.ts';
import { type Account, type ApiCall, LoginFailure, type MemberChange, Unanswered } from './login-provider.ts';
import { changesOf, textOf, timestamp } from './members.ts';

type Context = { call: ApiCall; api(host: string): string; now(): number };

/** The value of BXAuth in the text of a cookie; '' if there is none, or one that no header can carry. */
export function bxAuthOf(cookie: string): string {
  const part = cookie
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith('BXAuth='));
  const value = part?.slice('BXAuth='.length).trim() ?? '';
  return /^[\x21-\x7e]+$/.test(value) ? value : '';
}

const cookieWith = (value: string): string => `BXAuth=${value};`;

/** The cookie of a credential file, as it is sent; '' if it has none. */
export function cookieOf(file: JsonObject): string {
  const value = bxAuthOf(textOf(file, 'cookie'));
  return value && cookieWith(value);
}

/** iFlow writes the end of a key without a zone, in China's time. */
export function cookieEnd(file: JsonObject): number | undefined {
  const text = textOf(file, 'expired');
  return /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text) ? Date.parse(`${text.replace(' ', 'T')}:00+08:00`) : undefined;
}

type ApiKey = { apiKey: string; name: string; expired: string };

/** One call for the account's key; with a `name`, the key is renewed. */
async function askForKey(cookie: string, name: string | undefined, { call, api }: Context): Promise<ApiKey> {
  const { status, body } = await call(`${api('https://platform.iflow.cn')}/api/openapi/apikey`, {
    headers: { Cookie: cookie },
    ...(name !== undefined && { body: { name } }),
  });
  if (status === 429 || status >= 500) throw new Unanswered(`iFlow answered status ${status}: try again later`);
  const data = isObject(body) && body['success'] === true ? memberOf(body, 'data') : undefined;
  if (status !== 200 || data === undefined) throw refused(`the cookie was refused (status ${status})`);
  return { apiKey: textOf(data, 'apiKey'), name: textOf(data, 'name'), expired: textOf(data, 'expireTime') };
}

const refused = (why: string): LoginFailure =>
  new LoginFailure('Authentication failed', `${why}: sign in at iFlow and copy the cookie anew`);

/** The credential that a BXAuth cookie stands for. Rejects with LoginFailure or Unanswered; neither shows anything of an answer. */
export async function cookieAccount(bxAuth: string, context: Context & { stamp(): number }): Promise<Account> {
  const cookie = cookieWith(bxAuth);
  const { name } = await askForKey(cookie, undefined, context);
  const { apiKey, expired, name: email } = await askForKey(cookie, name, context);
  if (apiKey === '') throw refused('there is no API key for it');
  const now = context.now();
  const safe = (email || name)
    .replaceAll('*', 'x')
    .replace(/[^A-Za-z0-9_@.-]/g, '')
    .slice(0, 80);
  return {
    file: `iflow-${safe || context.stamp()}-${Math.floor(now / 1000)}.json`,
    members: {
      access_token: '',
      refresh_token: '',
      last_refresh: timestamp(now),
      expired,
      api_key: apiKey,
      email: email || name,
      token_type: '',
      scope: '',
      cookie,
      type: 'iflow',
    },
  };
}

/** Renews the key of a file that was made with a cookie. */
export async function renewByCookie(file: JsonObject, context: Context): Promise<readonly MemberChange[]> {
  const { apiKey, expired } = await askForKey(cookieOf(file), textOf(file, 'email'), context);
  return changesOf({
    api_key: apiKey || undefined,
    expired: expired || undefined,
    last_refresh: timestamp(context.now()),
  });
}
