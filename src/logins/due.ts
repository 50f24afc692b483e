import { durationOf } from '../platform/duration.ts';
import { isObject, type JsonObject, memberOf } from '../platform/json.ts';
import type { Refresh } from '../providers/index.ts';

const endKeys = ['expired', 'expire', 'expires_at', 'expiresAt', 'expiry', 'expires'];
const lastKeys = ['last_refresh', 'lastRefresh', 'last_refreshed_at', 'lastRefreshedAt', 'timestamp'];
const intervalKeys = [
  'refresh_interval_seconds',
  'refreshIntervalSeconds',
  'refresh_interval',
  'refreshInterval',
] as const;

/** A time in any of the forms that credential files have, in milliseconds since 1970. One without a zone is UTC. */
function timeIn(value: unknown): number | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  if (/^\d{1,16}(\.\d{1,9})?$/.test(text)) return Number(text) > 1e12 ? Number(text) : Number(text) * 1000;
  const plain = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(:\d\d)?$/.exec(text);
  const time = Date.parse(plain ? `${plain[1]}T${plain[2]}${plain[3] ?? ':00'}Z` : text);
  return /^\d{4}-\d\d-\d\d[T ]/.test(text) && !Number.isNaN(time) ? time : undefined;
}

const firstTime = (file: JsonObject, keys: readonly string[]): number | undefined =>
  keys.map((key) => timeIn(memberOf(file, key))).find((time) => time !== undefined);

/** When a credential ends, as its file says. */
export function endIn(file: JsonObject, refresh: Refresh): number | undefined {
  const token = memberOf(file, 'token') ?? memberOf(file, 'Token');
  return refresh.endOf?.(file) ?? firstTime(file, endKeys) ?? (isObject(token) ? firstTime(token, endKeys) : undefined);
}

/** An interval that the operator set, in milliseconds: seconds, or a duration such as `1h30m`. */
function intervalIn(file: JsonObject): number | undefined {
  const value = intervalKeys.map((key) => memberOf(file, key)).find((member) => member !== undefined);
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Number(text) * 1000 || undefined;
  return durationOf(text) || undefined;
}

/**
 * When a credential is to be renewed, in milliseconds since 1970; undefined: never, because it is disabled or has nothing to be renewed
 * with. A token that lives no longer than its lead time is renewed in the middle of its life.
 */
export function dueAt(file: JsonObject, refresh: Refresh): number | undefined {
  if (memberOf(file, 'disabled') === true || refresh.secretOf(file) === undefined) return undefined;
  const end = endIn(file, refresh);
  const last = firstTime(file, lastKeys);
  const interval = intervalIn(file);
  const lead = interval ?? refresh.leadSeconds * 1000;
  if (end === undefined) return last === undefined ? 0 : last + lead;
  const life = last === undefined || end <= last ? Infinity : end - last;
  const beforeEnd = end - Math.min(lead, life / 2);
  return interval === undefined ? beforeEnd : Math.min(beforeEnd, (last ?? 0) + interval);
}
