import { isObject, type Json, type JsonObject, memberOf } from '../../platform/json.ts';
import type { MemberChange, Refresh, Tokens } from './login-provider.ts';

/** A time as credential files have it: RFC 3339, UTC, seconds. */
export const timestamp = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

/** When tokens end; '' if the answer didn't say. */
export const endOf = ({ expiresIn }: Tokens, now: number): string =>
  expiresIn === undefined ? '' : timestamp(now + expiresIn * 1000);

/** A member that is text, else ''. */
export function textOf(value: Json | undefined, ...path: string[]): string {
  const found = path.reduce<Json | undefined>((at, key) => (isObject(at) ? memberOf(at, key) : undefined), value);
  return typeof found === 'string' ? found.trim() : '';
}

/** The claims of an id token, unverified: it came from the token endpoint itself and is used for names only. {} if it is none. */
export function claimsOf(idToken: string): JsonObject {
  try {
    const claims: Json = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString());
    return isObject(claims) ? claims : {};
  } catch {
    return {};
  }
}

/** Members to set; undefined ones stay as they are. */
export type Members = { [name: string]: Json | undefined };

export const changesOf = (members: Members): MemberChange[] =>
  Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : { path: [name], value }));

/** What every refresh sets: tokens, their end, and when it was. A refresh token stays if the answer has none. */
export const renewedMembers = (tokens: Tokens, now: number): Members => ({
  access_token: tokens.access,
  refresh_token: tokens.refresh || undefined,
  expired: endOf(tokens, now),
  last_refresh: timestamp(now),
});

const refreshTokenOf = (file: JsonObject): string | undefined => textOf(file, 'refresh_token') || undefined;

/** The usual refresh, by the file's `refresh_token`. `more` are members that only this provider has. */
export function usualRefresh(
  leadSeconds: number,
  { scope, more = () => ({}) }: { scope?: string; more?: (tokens: Tokens) => Members } = {},
): Refresh {
  return {
    leadSeconds,
    secretOf: refreshTokenOf,
    async renew(file, { grant, now }) {
      const refreshToken = refreshTokenOf(file) ?? '';
      const tokens = await grant({ refreshToken, ...(scope !== undefined && { scope }) });
      return changesOf({ ...renewedMembers(tokens, now()), ...more(tokens) });
    },
  };
}

/** The lead time of providers for which nobody knows a better one. */
export const usualLeadSeconds = 300;
