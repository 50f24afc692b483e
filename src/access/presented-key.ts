import type { RequestHeaders } from './caller.ts';

/**
 * The bytes of the key that a request presents, `undefined` if it has none. Authorization counts when its scheme is Bearer or
 * it is a bare value; another scheme is somebody else's (a proxy's Basic), and X-Management-Key is read as it is when there is
 * nothing. The value is not trimmed. It is bytes, not text, because a header doesn't say its encoding: a UTF-8 key matches a
 * hash of the same bytes.
 */
export function presentedKey(headers: RequestHeaders): Buffer | undefined {
  const key = authorizationKey(first(headers.authorization)) || first(headers['x-management-key']);
  return key ? Buffer.from(key, 'latin1') : undefined;
}

const first = (value: string | string[] | undefined): string => (typeof value === 'object' ? value[0] : value) ?? '';

/** A Bearer without anything is an empty key: the parser has cut the blank behind it. */
function authorizationKey(value: string): string {
  const [, scheme = '', key] = /^([^ ]*)(?: (.*))?$/s.exec(value) ?? [];
  if (scheme.toLowerCase() === 'bearer') return key ?? '';
  return key === undefined ? scheme : '';
}
