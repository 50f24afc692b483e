import type { Json } from '../platform/json.ts';

const stamp = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?([Zz]|[+-]\d\d:\d\d)?$/;

/**
 * A time in milliseconds since 1970, in any of the ways that credential files say it: RFC 3339, the same with a blank and
 * without a zone (UTC then), seconds or milliseconds since 1970 as a number or a text.
 */
export function timeOf(value: Json | undefined): number | undefined {
  const text = typeof value === 'string' ? value.trim() : value;
  if (typeof text === 'string' && !/^\d{1,15}(\.\d{1,9})?$/.test(text)) {
    const [, date, time, zone = 'Z'] = stamp.exec(text) ?? [];
    return date === undefined ? undefined : valid(Date.parse(`${date}T${time}${zone.toUpperCase()}`));
  }
  if (typeof text !== 'number' && typeof text !== 'string') return undefined;
  const number = Number(text);
  if (!(number > 0)) return undefined;
  return valid(number > 1e12 ? number : number * 1000);
}

const valid = (time: number): number | undefined => (Math.abs(time) <= 8.64e15 ? time : undefined);
