/**
 * A key as it may be shown: enough of it to tell it from others, if it is long. No mask is ever taken for a key: `…` stands
 * in it.
 */
export const maskedKey = (key: string): string => (key.length < 20 ? '…' : `${key.slice(0, 4)}…${key.slice(-4)}`);

/** A URL without who logs in there; nothing of what is no URL. */
export function maskedUrl(url: string | undefined): string | undefined {
  if (url === undefined || url === 'direct' || url === 'none') return url;
  if (!URL.canParse(url)) return '…';
  const { protocol, host, username, password } = new URL(url);
  return `${protocol}//${username || password ? '…@' : ''}${host}`;
}
