import { isObject, type Json, type JsonObject } from '../platform/json.ts';

/** How an answer begins. Names of headers are in lower case. */
export type Head = { status: number; headers: Record<string, string | string[]> };

/** The browser has undone what the first three say about the bytes; the last names no member of an object. */
const dropped = new Set(['content-encoding', 'content-length', 'transfer-encoding', '__proto__']);
/** As many as any provider sends. */
const maxHeaders = 100;
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** How the answer begins that a page tells of; nothing if it tells of none. Without a status it is a good one. */
export function headOf(payload: JsonObject | undefined): Head | undefined {
  if (!payload) return undefined;
  const { status = 200, headers } = payload;
  if (!isStatus(status, 200)) return undefined;
  return { status, headers: headersOf(headers) };
}

function headersOf(headers: Json | undefined): Head['headers'] {
  const named = Object.entries(isObject(headers) ? headers : {}).slice(0, maxHeaders);
  return Object.fromEntries(
    named.flatMap(([name, value]): [string, string | string[]][] => {
      const values = [value].flat().filter((one) => typeof one === 'string');
      const known = name.toLowerCase();
      if (!token.test(name) || dropped.has(known) || values.length === 0) return [];
      return [[known, values.length === 1 ? values[0]! : values]];
    }),
  );
}

/** What a page says instead of an answer: as a provider of this format would say it, so that it is judged like that. */
export function errorAnswer(payload: JsonObject | undefined): Head & { body: string } {
  const { error, status } = payload ?? {};
  const code = isStatus(status, 400) ? status : 502;
  const message = typeof error === 'string' && error !== '' ? error : 'the page answered nothing';
  return {
    status: code,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ error: { code, message, status: statusNames[code] ?? 'INTERNAL' } }),
  };
}

const isStatus = (status: Json | undefined, least: number): status is number =>
  Number.isInteger(status) && Number(status) >= least && Number(status) < 600;

/** Google's names of statuses. */
const statusNames: Partial<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  413: 'INVALID_ARGUMENT',
  429: 'RESOURCE_EXHAUSTED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};
