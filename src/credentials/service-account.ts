import { isObject, type Json, type JsonObject, memberOf } from '../platform/json.ts';
import { type CredentialFileKind, isTokenUrl } from '../providers/index.ts';
import { readPrivateKey } from './private-key.ts';

/** A key of a Google service account that was checked: what is read here is all that may be used of it. */
export type ServiceAccount = { projectId: string; email: string; privateKey: string };

/** `us-central1` and its like: it becomes part of a host's name. */
export const isLocation = (location: string): boolean => /^[a-z0-9-]{1,63}$/.test(location);

/**
 * Other kinds of Google credential can make a library read local files or call other hosts: only this one passes. The
 * problem never quotes the key.
 */
export function readServiceAccount(
  value: Json | undefined,
  { kind, tokenUrl }: { kind: CredentialFileKind; tokenUrl: string | undefined },
): ServiceAccount | { problem: string } {
  if (!isObject(value) || Object.keys(value).length === 0) return { problem: 'service account payload is empty' };
  const type = memberOf(value, 'type');
  if (type !== 'service_account') return { problem: 'the key is not of type service_account' };
  const pem = memberOf(value, 'private_key');
  if (typeof pem !== 'string' || pem.trim() === '') return { problem: 'service account missing private_key' };
  const email = textOf(value, 'client_email');
  if (!/^[^\s\p{Cc}]{1,320}$/u.test(email)) return { problem: 'service account missing client_email' };
  const place = memberOf(value, 'token_uri');
  if (place !== undefined && place !== '' && !(typeof place === 'string' && isTokenUrl(kind, place, tokenUrl)))
    return { problem: 'token_uri is not an https address on googleapis.com' };
  const key = readPrivateKey(pem);
  if ('problem' in key) return key;
  return { projectId: textOf(value, 'project_id'), email, privateKey: key.pem };
}

/** A text or number, without blanks around it. */
function textOf(members: JsonObject, name: string): string {
  const value = memberOf(members, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
