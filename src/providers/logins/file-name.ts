import { createHash } from 'node:crypto';

/**
 * The part of a file's name that an identity makes: the identity itself if it is made of letters, digits and `._@+-`, else with
 * `_` in place of the others and a hash behind it, so that no two identities share a name.
 */
export function safeName(identity: string): string {
  const name = identity.replace(/[^A-Za-z0-9._@+-]/g, '_').slice(0, 80);
  return name === identity ? name : `${name}-${shortHash(identity)}`;
}

/** The first 8 hex digits of SHA-256. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
