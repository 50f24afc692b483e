import { createHash } from 'node:crypto';

/** A strong entity tag for these bytes or this text (RFC 9110, 8.8.3). */
export const etagOf = (content: Uint8Array | string): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

/** Whether a header such as If-Match names this tag. Weak tags count as their strong ones: ours have one form only. */
export function namesEtag(header: string, etag: string): boolean {
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
